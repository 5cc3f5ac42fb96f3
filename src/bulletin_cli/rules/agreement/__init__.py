"""Numbers that disagree: nouns with what announces them, verbs with their subjects."""
