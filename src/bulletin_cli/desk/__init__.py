"""The desk: the use cases, and the only room that opens and saves files."""
