"""What is known of words: lists, spelling, what a word can be, months, numerals, nouns with articles."""
