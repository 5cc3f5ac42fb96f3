"""The looks that rare words set off, in the order in which they are asked."""
