"""Names and abbreviations: how they are told, spelt out, shortened and varied."""
