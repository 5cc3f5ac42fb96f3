"""What sets looks off: rare words, couples of words, first glances."""
