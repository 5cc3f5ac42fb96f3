"""Prepositions that do not go with the word before them: “devoted for”, “answered to questions”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product

from bulletin_cli.rules.agreement_nouns import before, plurals
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.words import Hit, data_lines

_NONE = "-"
_DETERMINER_WORDS = """
the a an his her their our my your its this these that those all some any each every many several both us them
him me it
"""
_DETERMINERS = frozenset(_DETERMINER_WORDS.split())


def wrong_prepositions(passage: Passage) -> Iterator[Hit]:
    """Each such word with its preposition, and what to write."""
    table = _table()
    for number in sorted(passage.coupled(_couples())):
        word, preposition = passage.words[number], passage.words[number + 1]
        named = word.kind == "capitalised" and not passage.begins_sentence(
            word.start
        )  # "Mukesh and Reliance"
        named = named or (passage.lowered[number] == "reason" and passage.flanked[number] == "by")
        if before(passage, number + 1) is None or named or not _leads_on(passage, number + 1):
            continue
        start, end = word.start, preposition.end
        if not passage.in_quotation(start, end):
            right = table[passage.lowered[number], preposition.text]
            wanted = passage.lowered[number] if right == _NONE else f"{passage.lowered[number]} {right}"
            yield Hit(start, end, passage.text[start:end], (wanted,))


def _leads_on(passage: Passage, number: int) -> bool:
    # true where a noun follows a preposition, and nothing that might stand there in any case
    preposition = passage.words[number]
    if number + 1 >= len(passage.words) or before(passage, number + 1) is None or preposition.kind != "lower":
        return False
    free = _free().get(preposition.text)
    if free is not None and free.match(passage.text, preposition.end):
        return False
    follower = passage.words[number + 1]
    named = follower.kind in {"capitalised", "acronym"} or follower.text in _DETERMINERS
    return preposition.text != "to" or named or follower.text in plurals()


@lru_cache(maxsize=1)
def _table() -> Mapping[tuple[str, str], str]:
    table: dict[tuple[str, str], str] = {}
    for line in data_lines("prepositions.tsv"):
        words, wrong, right = line.split("\t")
        table.update(dict.fromkeys(product(words.split(), wrong.split()), right))
    return table


@lru_cache(maxsize=1)
def _couples() -> frozenset[tuple[str, str]]:
    return frozenset(_table())


@lru_cache(maxsize=1)
def _free() -> Mapping[str, re.Pattern[str]]:
    rows = (line.split("\t") for line in data_lines("after-prepositions.tsv"))
    return {preposition: lazy(pattern) for preposition, pattern in rows}
