"""Prepositions that do not go with the word before them: “devoted for”, “answered to questions”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from bulletin_cli.rules.agreement.nouns import before, plurals
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.words.lists import Hit, data_lines
from bulletin_cli.rules.words.word_classes import readings

_NONE = "-"
_DETERMINER_WORDS = """
the a an his her their our my your its this these that those all some any each every many several both us them
him me it
"""
_DETERMINERS = frozenset(_DETERMINER_WORDS.split())
_WRONG_TYPED = """
about above after against among as at before between by for from in into like of on over than through to under
upon with
"""
_WRONG = frozenset(_WRONG_TYPED.split())
"""The prepositions that the list has in its second column."""
_NO_VERBS = frozenset("ncsj")
"""Readings of nouns and adjectives that are no verbs."""
_NO_ONE = frozenset(["nobody", "none", "nothing", "anybody", "anyone", "everybody", "everyone"])
"""“He answers to nobody.”"""


def wrong_prepositions(passage: Passage) -> Iterator[Hit]:
    """Each such word with its preposition, and what to write."""
    for number, right in sorted(_convicted(passage)):
        word, preposition = passage.words[number], passage.words[number + 1]
        # "Mukesh and Reliance"
        named = word.kind == "capitalised" and not passage.begins_sentence(word.start)
        leads = before(passage, number + 1) is not None and _leads_on(passage, number + 1)
        if named or not leads or _is_right(passage, number):
            continue
        start, end = word.start, preposition.end
        if not passage.in_quotation(start, end):
            wanted = passage.lowered[number] if right == _NONE else f"{passage.lowered[number]} {right}"
            yield Hit(start, end, passage.text[start:end], (wanted,))


def _is_right(passage: Passage, number: int) -> bool:
    from bulletin_cli.rules.confusions.right_prepositions import goes_otherwise  # noqa: PLC0415 - most copy is right

    return goes_otherwise(passage, number)


def _leads_on(passage: Passage, number: int) -> bool:
    # true where a noun follows a preposition, and nothing that might stand there in any case
    preposition = passage.words[number]
    if number + 1 >= len(passage.words) or before(passage, number + 1) is None or preposition.kind != "lower":
        return False
    free = _free().get(preposition.text)
    if free is not None and free.match(passage.text, preposition.end):
        return False
    follower = passage.words[number + 1]
    named = follower.kind in NAMED or follower.text in _DETERMINERS
    return preposition.text != "to" or named or _is_no_verb(follower.text)


def _is_no_verb(word: str) -> bool:
    # "related to drugs", "an influence to young people": no "to" of a verb's goes before them
    known = readings[word] + readings[_american(word)]
    return word in plurals() or (bool(known) and _NO_VERBS.issuperset(known) and word not in _NO_ONE)


def _american(word: str) -> str:
    # “favour” and “centre” are verbs where the list has “favor” and “center”
    return f"{word[:-2]}er" if word.endswith("re") else word.replace("our", "or")


def _convicted(passage: Passage) -> Iterator[tuple[int, str]]:
    # the numbers of words that a wrong preposition follows, with what is right there
    rows, flanked = _rows(), passage.flanked
    for word in passage.having(_words_with_rows()):
        for number in passage.index[word]:
            preposition = flanked[number + 2]
            right = _right(rows[word], preposition) if preposition in _WRONG else ""
            if right:
                yield number, right


@lru_cache(maxsize=1)
def _rows() -> Mapping[str, str]:
    # each word with the rest of its line
    rows: dict[str, str] = {}
    for line in data_lines("prepositions.tsv"):
        words, _, rest = line.partition("\t")
        rows.update(dict.fromkeys(words.split(), rest))
    return rows


@lru_cache(maxsize=1)
def _words_with_rows() -> frozenset[str]:
    return frozenset(_rows())


@cache
def _right(row: str, preposition: str) -> str:
    cells = row.split("\t")
    found = (
        right for wrong, right in zip(cells[::2], cells[1::2], strict=True) if preposition in wrong.split()
    )
    return next(found, "")


@lru_cache(maxsize=1)
def _free() -> Mapping[str, re.Pattern[str]]:
    rows = (line.split("\t") for line in data_lines("after-prepositions.tsv"))
    return {preposition: lazy(pattern) for preposition, pattern in rows}
