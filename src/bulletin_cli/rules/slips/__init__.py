"""Slips of typing: words split, glued, doubled or cut short, and stops that were lost."""
