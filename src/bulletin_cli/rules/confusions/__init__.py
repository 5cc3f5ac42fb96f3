"""Right words in the wrong place, and phrases that are not quite right."""
