"""Regions, rivers, valleys and mountains without “the”: “in Racha region”, “along Zarafshan river”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import before
from bulletin_cli.rules.articles.bare_frames import ENDING_SIGNS, phrase_words
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import BEFORE_ONE
from bulletin_cli.rules.words.lists import word_set

_ENDS_TYPED = """
and in on at to from for with by of where which who that is was are were has have had will when as during
since
"""
_ENDS = frozenset(_ENDS_TYPED.split())
_DIVISIONS = frozenset(["region", "oblast"])
"""“In Sughd region”: a division of the state goes bare where its name is known, as a district does."""
_NEVER = (BEFORE_ONE - {"each", "every", "another"}) | {"that"}
_REACH = 4


@lru_cache(maxsize=1)
def regions() -> frozenset[str]:
    """What such a name ends with, or has before its end."""
    return phrase_words("region") | {"autonomous"}


def bare_regions(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the word that leads to each such name, and of its last word."""
    for place in passage.having(regions()):
        for number in passage.index[place] if place != "autonomous" else ():
            if passage.words[number].kind == "lower" and _ends(passage, number):
                yield from _named(passage, number)
    for autonomous in passage.index.get("autonomous", ()):
        number = autonomous + 1
        capital = passage.words[autonomous].kind == "capitalised"
        if (
            capital
            and number < len(passage.words)
            and passage.lowered[number] in phrase_words("self-governing")
        ):
            yield from _named(passage, number)


def _named(passage: Passage, number: int) -> Iterator[tuple[int, int]]:
    # where names with capitals stand before, and what leads to them
    head = number
    while (
        head and number - head < _REACH and before(passage, head) is not None and _is_name(passage, head - 1)
    ):
        head -= 1
    lead = before(passage, head)
    known = passage.lowered[number] in _DIVISIONS and passage.words[number - 1].text in word_set("places")
    if head == number or lead is None or known:
        return
    if lead.kind == "lower" and lead.text in phrase_words("to region"):
        yield head - 1, number


def _is_name(passage: Passage, number: int) -> bool:
    word = passage.words[number]
    capital = word.kind == "capitalised" or (word.kind == "mixed" and word.text[0].isupper())
    return (
        capital and passage.lowered[number] not in _NEVER and not word.text.endswith(("'s", "’s", "'", "’"))
    )


def _ends(passage: Passage, number: int) -> bool:
    end = passage.words[number].end
    sign = passage.text[end : end + 1]
    return not sign or sign in ENDING_SIGNS or (sign == " " and passage.flanked[number + 2] in _ENDS)
