"""Words of a text with their kinds: each token, once read, is known for the rest of the run."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
from typing import NamedTuple, TypeAlias

from bulletin_cli.rules.prose_patterns import lazy

_WORD = lazy(
    r"[^\W_](?:(?<=\d)\d*+(?:[.,:]\d++)*+(?![^\W_])"
    r"|(?<=[A-ZЀ-Я])[A-ZЀ-Я]*+(?:&[A-Z]++|(?<=&[A-ZЀ-Я]))s?(?:[’']s)?(?![^\W_]|[-'][^\W_]|[‑’][^\W_])"
    r"|[^\W_]*+(?:[-'][^\W_]++|[‑’][^\W_]++)*+)",
)
_NUMBER = lazy(r"\d++(?:[.,:]\d++)*+")
_IN_NUMBERS = ".,:"
_LETTER_AFTER_AND = lazy(r"(?<=&)[A-ZЀ-Я]s?(?:[’']s)?")
_ACRONYM = lazy(r"[A-ZЀ-Я]++(?:&[A-Z]++)?(?<=[A-ZЀ-Я&][A-ZЀ-Я])s?(?:[’']s)?")
_LOWER = lazy(r"(?:[a-zß-öø-ÿ]++|[а-ѿ]++)++(?:[’'][a-zа-ѿ]++)*+")
_CAPITALISED = lazy(r"[A-ZÀ-ÖØ-ÞЀ-Я][a-zß-öø-ÿа-ѿ]*+(?:[’'][a-zа-ѿ]++)*+")
_LONGEST = 40
"""Letters of the longest token that is remembered."""
_MANY = 1 << 14
"""Tokens that are remembered, at most: some six megabytes."""


class Word(NamedTuple):
    """A word with its offsets in the passage; hyphenated compounds are one word.

    `kind` is lower, capitalised, acronym (two capitals or more, plural s allowed), number, or mixed:
    compounds with a hyphen, capitals inside, letters with figures.
    """

    text: str
    start: int
    end: int
    kind: str


_Row: TypeAlias = tuple[str, int, int, str, str]
"""A word of a token with its offsets there, its kind, and itself in lower case."""


class Wording(NamedTuple):
    """The words of a text, each also in lower case with a straight apostrophe, and where each stands."""

    words: tuple[Word, ...]
    lowered: tuple[str, ...]
    places: Mapping[str, Sequence[int]]
    """Numbers of the words in lower case, in the order of their first places."""
    kinds: Mapping[str, Sequence[int]]
    """Numbers of the words of each kind but lower; kinds that none is of are missing."""


class _Tokens(dict[str, tuple[_Row, ...]]):
    """What stands between two spaces, by itself: its words with offsets, kinds and lower case."""

    def __missing__(self, token: str) -> tuple[_Row, ...]:
        rows = tuple(_rows(token))
        if len(token) <= _LONGEST:
            if len(self) >= _MANY:
                self.clear()
            self[token] = rows
        return rows


_known = _Tokens()
_typeset = tuple.__new__
"""Makes a word in a third of the time that naming its fields takes."""


def wording(text: str) -> Wording:
    """The words of a text; no word goes over a space, so each token is read by itself."""
    spelt: list[tuple[str, int, int, str]] = []
    small: list[str] = []
    index: dict[str, list[int]] = {}
    kinds: dict[str, list[int]] = {}
    at = number = 0
    tokens = text.split(" ")
    for token, rows in zip(tokens, map(_known.__getitem__, tokens), strict=True):
        for typed, start, end, kind, lowered in rows:
            spelt.append((typed, at + start, at + end, kind))
            small.append(lowered)
            if lowered in index:
                index[lowered].append(number)
            else:
                index[lowered] = [number]
            if kind != "lower":
                kinds.setdefault(kind, []).append(number)
            number += 1
        at += len(token) + 1
    return Wording(tuple(map(_typeset, repeat(Word), spelt)), tuple(small), index, kinds)


def _rows(token: str) -> Iterator[_Row]:
    for match in _WORD.finditer(token):
        typed, start, end = match.group(), *match.span()
        kind = _kind_here(token, start, end, _kind(typed))
        yield typed, start, end, kind, typed.lower().replace("’", "'")


def _kind(text: str) -> str:
    """The kind of a word by itself."""
    if text.isascii() and text.isalpha():
        if text.islower():
            return "lower"
        if text.isupper() and len(text) > 1:
            return "acronym"
        if text.istitle():
            return "capitalised"
    if text.isdecimal():
        return "number"
    if "-" in text or "‑" in text:
        return "mixed"
    if _LOWER.fullmatch(text):
        return "lower"
    if _NUMBER.fullmatch(text):
        return "number"
    if _ACRONYM.fullmatch(text):
        return "acronym"
    return "capitalised" if _CAPITALISED.fullmatch(text) else "mixed"


def _kind_here(token: str, start: int, end: int, kind: str) -> str:
    """The kind of a word where it stands: “10” in “10.30am” is no number, “A” in “R. &A” an acronym."""
    if kind == "number" and token[end : end + 1] in _IN_NUMBERS and token[end + 1 : end + 2].isdecimal():
        return "mixed"
    alone = kind == "capitalised" and "&" in token and _LETTER_AFTER_AND.fullmatch(token, start, end)
    return "acronym" if alone else kind
