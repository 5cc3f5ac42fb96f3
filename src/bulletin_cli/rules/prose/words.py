"""Words of a text with their kinds: each token, once read, is known for the rest of the run."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
from sys import intern
from typing import Any, NamedTuple, TypeAlias

from bulletin_cli.rules.prose.addresses import without_addresses
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.signs_out_of_place import may_be_odd

_WORD = lazy(
    r"[^\W_](?:(?<=\d)\d*+(?:[.,:]\d++)*+(?![^\W_])"
    r"|(?<=[A-ZЀ-Я])[A-ZЀ-Я]*+(?:&[A-Z]++|(?<=&[A-ZЀ-Я]))s?(?:[’']s)?(?![^\W_]|[-'][^\W_]|[‑’][^\W_])"
    r"|[^\W_]*+(?:[-'][^\W_]++|[‑’][^\W_]++)*+)",
)
_NUMBER = lazy(r"\d++(?:[.,:]\d++)*+")
_IN_NUMBERS = ".,:"
_STOPS = (",", ".", ";", ":", "?", ")")
_LETTER_AFTER_AND = lazy(r"(?<=&)[A-ZЀ-Я]s?(?:[’']s)?")
_ACRONYM = lazy(r"[A-ZЀ-Я]++(?:&[A-Z]++)?(?<=[A-ZЀ-Я&][A-ZЀ-Я])s?(?:[’']s)?")
_LOWER = lazy(r"(?:[a-zß-öø-ÿ]++|[а-ѿ]++)++(?:[’'][a-zа-ѿ]++)*+")
_CAPITALISED = lazy(r"[A-ZÀ-ÖØ-ÞЀ-Я][a-zß-öø-ÿа-ѿ]*+(?:[’'][a-zа-ѿ]++)*+")
_ACCENT = lazy("[\u0300-\u036f]")
_WITH_ACCENTS = lazy(".[\u0300-\u036f]*+", re.DOTALL)
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


NAMED = frozenset(["capitalised", "acronym"])
"""Kinds of words that names are made of."""
WITH_CAPITALS = NAMED | {"mixed"}
_Row: TypeAlias = tuple[str, int, int, str, str, bool]
"""A word of a token with its offsets there, its kind, itself in lower case, and whether it stands at the head
of the token, or one space that does not break behind the word before.
"""
_Aside: TypeAlias = tuple[int, int, str, bool, bool, bool]
"""What is to be said of a word that is no token in small letters: its offsets there, its kind, whether it
stands at the head, whether the token ends where it does, and whether a sign of it may be out of place.
"""
_Token: TypeAlias = tuple[str, str, int, Any]
"""The word of a token, itself in lower case, the token's length, and an aside or None.

Of several words, or of none, and where it has an address, it has no word, the length of what is passed over,
and the tokens that stand for it with whether a sign may be out of place, and whether it has an address.
"""
_NEAR = 2
"""A word comes again at once where it is the next, or the next but one."""


class Wording(NamedTuple):
    """The words of a text, each also in lower case with a straight apostrophe, and where each stands."""

    text: str
    """As it was, with blanks for addresses: what stands in them is no word."""
    words: tuple[Word, ...]
    lowered: tuple[str, ...]
    places: Mapping[str, Sequence[int]]
    """Numbers of the words in lower case, in the order of their first places."""
    kinds: Mapping[str, Sequence[int]]
    """Numbers of the words of each kind but lower; kinds that none is of are missing."""
    joined: Sequence[bool]
    """Of each word whether one space and nothing else parts it from the one before; two more say no."""
    again: Sequence[int]
    """Numbers of the words that are the same as the one before, or as the one before that; rising."""
    odd: bool
    """Whether a sign or a space anywhere may be out of place."""


class _Tokens(dict[str, _Token]):
    """What stands between two spaces, by itself: its word or words with offsets, kind and lower case."""

    def __missing__(self, typed: str) -> _Token:
        text = without_addresses(typed)
        rows, odd = [*_rows(text)], may_be_odd(text)
        last, length = len(rows) - 1, len(typed)
        parts: list[_Token] = []
        for number, (word, start, end, kind, lowered, heads) in enumerate(rows):
            ends, over = number < last or end == length, length if number == last else -1
            plain = kind == "lower" and (start, end) == (0, length) and not odd
            aside: _Aside | None = None if plain else (start, end, kind, heads, ends, odd)
            parts.append((word, lowered, over, aside))
        addressed = text != typed
        token = ("", "", 0 if parts else length + 1, (parts, odd, addressed))
        if len(parts) == 1 and not addressed:
            token = parts[0]
        if length <= _LONGEST:
            if len(self) >= _MANY:
                self.clear()
            self[typed] = token
        return token


_known = _Tokens()
_typeset = tuple.__new__
"""Makes a word in a third of the time that naming its fields takes."""
_NO_BREAK = "\u00a0"


_alone: list[tuple[int, ...]] = []
"""Numbers by themselves: most words stand once in a passage, and passages share their places."""


def _places_to(number: int) -> list[tuple[int, ...]]:
    _alone.extend([(one,) for one in range(len(_alone), number)])
    return _alone


def wording(text: str) -> Wording:
    """The words of a text; no word goes over a space, so each token is read by itself."""
    spelt: list[tuple[str, int, int, str]] = []
    small: list[str] = []
    index: dict[str, tuple[int, ...]] = {}
    kinds: dict[str, list[int]] = {}
    apart = [0]
    at = number = taken = 0
    again: list[int] = []
    odd = addressed = False
    tokens = [*map(_known.__getitem__, text.split(" "))]
    alone = _places_to(len(tokens))
    for typed, lowered, length, aside in tokens:
        end = at + length
        if aside is None:  # as of most
            spelt.append((typed, at, end, "lower"))
        elif typed:
            start, stop, kind, heads, ends, may_err = aside
            spelt.append((typed, at + start, at + stop, kind))
            if kind != "lower":
                kinds.setdefault(kind, []).append(number)
            if not heads:
                apart.append(number)
            if not ends:
                apart.append(number + 1)
            if may_err:
                odd = True
        else:
            parts, may_err, has_address = aside
            taken += 1
            if parts:  # they are read next
                tokens[number + taken : number + taken] = parts
                _places_to(len(tokens))
            else:
                apart.append(number)
            at = end
            odd, addressed = odd or may_err, addressed or has_address
            continue
        small.append(lowered)
        if lowered in index:
            there = index[lowered]
            if number - there[-1] <= _NEAR:
                again.append(number)
            index[lowered] = there + alone[number]
        else:
            index[lowered] = alone[number]
        number += 1
        at = end + 1
    joined = [True] * (number + 2)
    for place in (*apart, number, number + 1):
        joined[place] = False
    words = tuple(map(_typeset, repeat(Word), spelt))
    if addressed:
        text = " ".join(map(without_addresses, text.split(" ")))
    return Wording(text, words, tuple(small), index, kinds, joined, again, odd)


def _rows(token: str) -> Iterator[_Row]:
    word = intern(token[:-1] if token.endswith(_STOPS) else token)
    if word.isascii() and word.isalpha():  # as most are
        yield word, 0, len(word), _kind(word), intern(word.lower()), True
        return
    if not token.isascii() and _ACCENT.search(token):
        yield from _composed(token)
        return
    before = -1
    for match in _WORD.finditer(token):
        typed, start, end = match.group(), *match.span()
        kind = _kind_here(token, start, end, _kind(typed))
        heads = start == 0 or (start == before + 1 and token[before] == _NO_BREAK)
        yield typed, start, end, kind, intern(typed.lower().replace("’", "'")), heads
        before = end


def _composed(token: str) -> Iterator[_Row]:
    # an accent that was typed as a character of its own is one letter with the letter before it
    from unicodedata import normalize  # noqa: PLC0415 - little copy needs its tables

    letters, starts = "", []
    for match in _WITH_ACCENTS.finditer(token):
        letters += normalize("NFC", match.group())[0]
        starts.append(match.start())
    starts.append(len(token))
    for typed, start, end, kind, lowered, heads in _rows(letters):
        yield typed, starts[start], starts[end], kind, lowered, heads


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
