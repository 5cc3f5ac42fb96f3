"""Prose as rules read it: passages, words, sentences, quotations, patterns, each with its place."""
