"""The archive made anew: what has changed, side by side, and nothing lost on the way."""
