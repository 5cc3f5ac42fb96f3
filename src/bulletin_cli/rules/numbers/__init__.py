"""Figures that do not agree: sums, shares, tables, furniture against body, days."""
