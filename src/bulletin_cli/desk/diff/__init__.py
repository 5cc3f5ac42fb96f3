"""Two outputs of an issue or an archive, held side by side: what differs, in words and in pictures."""
