"""Verbs in a wrong form, tense or frame, words left out, and words out of order."""
