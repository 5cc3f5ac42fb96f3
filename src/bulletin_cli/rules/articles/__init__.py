"""Articles that are missing, one too many, or of the wrong form."""
