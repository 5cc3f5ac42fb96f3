"""Numbers and ranks in words, in order."""

from __future__ import annotations

_UNDER_TWENTY_TYPED = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
"""
UNDER_TWENTY = tuple(_UNDER_TWENTY_TYPED.split())
"""From zero, so that each stands at its number."""
ONES = UNDER_TWENTY[1:10]
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TWO_TO_TEN = frozenset(UNDER_TWENTY[2:11])
TWO_TO_TWELVE = frozenset(UNDER_TWENTY[2:13])
"""Numbers that house styles write in words, and after which several follow."""
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
"""Ranks up to nine."""
MONEY_SIGNS = ("$", "€", "£")
"""What an amount of money begins with."""
