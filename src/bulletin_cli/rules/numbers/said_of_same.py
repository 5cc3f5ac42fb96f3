"""The number of the body that answers to one of the furniture, by what is counted and what stands around."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from bulletin_cli.rules.numbers.figures_misread import kind_of
from bulletin_cli.rules.numbers.quantities import Quantity, stem
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.months import MONTHS

_Said: TypeAlias = tuple[Passage, Quantity]
_Found: TypeAlias = tuple[int, float, Passage, Quantity]

_WORD = lazy(r"[a-z]+")
_YEAR = lazy(r"\b(?:19|20)\d\d\b")
_DATE = lazy(rf"(?:[–-]\d+)? (?:{MONTHS})\b")
_THEM = lazy(r" (?:of|among) (?:them|these|those)\b")
_MORE = lazy(
    r"(?<!hand )(?<!handed )(?<!took )(?<!taken )(?<!turned )"
    r"\b(?:over|more than|at least|some|about|around|roughly|as many as) $"
)
_LESS = lazy(r"\b(?:nearly|almost|up to|under|less than|fewer than|some|about|around|roughly) $")
_ABOUT = frozenset(["some", "about", "around", "roughly"])
_LAST_YEAR = lazy(
    r"\b(?:last year|next year|years? (?:before|earlier|ago)|previous(?:ly)?|a year later|in future)\b"
)
_AND = lazy(r"[^.,;:()]{0,40}?,? and (?:[A-Z]|its |their |one |two |three )")
_ADDED = 3
_FILLER_TYPED = """
the a an and or of in on at to for from by with as is are was were be been has have had that this these those
its it their they his her our we who which all both some more than also only not but so far into over after
before between under about up out one two three four five six seven eight nine ten when where while will
would can could may said says say new other first last year years per cent
"""
_FILLER = frozenset(_FILLER_TYPED.split())
_LETTERS = 5
"""First letters by which words are told alike: “examined”, “examination”."""
_SHORT = 6
_STEM = 4
_OF_THEM = (["of", "which"], ["of", "whom"])
_WIDE = 120
"""Letters on either side of a number in which a word is said of it."""
_DEFINITE = frozenset(["the", "all", "these", "those", "its", "their"])
_APART_TYPED = "other another further additional more each every first last next previous remaining per only"
_APART = frozenset(_APART_TYPED.split())
"""“The other seven”, “a further 60”, “the first 11”: not all that are counted."""
_MEASURED_TYPED = """
per percent cent kg kilogram ton tonne gram metre meter kilometre km litre liter hectare mile dollar euro
millimetre degree
"""
_MEASURED = frozenset(["per cent", *_MEASURED_TYPED.split()])
_AGO = lazy(r" (?:ago|earlier|later|old|before)\b")
_SOON = 16
"""Letters behind a number in which what is counted and “ago” stand."""
_MOST = 6
"""Values of what is counted; of more than that none is the one."""
_HALF, _NEAR, _NEARLY = 0.5, 0.7, 0.85
_LEAST, _FEW, _MANY = 10, 20, 100
_FAIR, _SURE, _CERTAIN, _NEVER = 2, 3, 4, 99
"""Points that a number must have to be taken for the one that is meant."""


def answering(passage: Passage, one: Quantity, body: Sequence[_Said], equal: Sequence[_Said]) -> _Said | None:
    """The number of the body that says otherwise, or None; `equal`: those of its value, of other things."""
    kind = kind_of(one.noun)
    if not one.noun or any(_is_of_kind(kind, other) or _is_known(where, other) for where, other in equal):
        return None
    said = list(_said_of(passage, one, kind, body))
    values = {other.value for *_, other in said}
    exact = {other.value for _, _, where, other in said if not _is_rounded(where, other)}
    near_ones = [found for found in said if found[1] >= _HALF]
    if not near_ones or len(values) > _MOST:
        return None
    # others that are far from it are no rivals: “38 villages”, “36 villages”, “22 village secretaries”
    close = [found for found in near_ones if found[1] >= _NEARLY and one.value >= _LEAST]
    rivals = near_ones if len({other.value for *_, other in close}) != 1 else close
    alone = len(values) == 1 or rivals is close
    points, near, where, other = max(rivals, key=lambda found: found[:2])
    if points < _SURE and _is_sum(one.value, exact):
        return None
    return (where, other) if points >= _needed(one, other, near, equal, alone=alone) else None


def _is_rounded(where: Passage, other: Quantity) -> bool:
    # “less than 2 tons” is no part of a sum
    start = max(0, other.start - 14)
    return bool(
        _MORE.search(where.small, start, other.start) or _LESS.search(where.small, start, other.start)
    )


def lasting(passage: Passage, one: Quantity, body: Sequence[_Said]) -> _Said | None:
    """The time that the body gives otherwise for the same: “after 16 months of building work”, or None."""
    if one.value >= _MANY or _AGO.search(passage.small, one.end, one.end + _SOON):
        return None
    alike = [
        said
        for said in body
        if one.noun in said[1].nouns and not _AGO.search(said[0].small, said[1].end, said[1].end + _SOON)
    ]
    if any(one.value == other.value for _, other in alike):
        return None
    found = [
        said for said in alike if likeness(passage, one, *said) >= _CERTAIN and _near(one, said[1]) >= _HALF
    ]
    return found[0] if len({other.value for _, other in found}) == 1 else None


def _said_of(passage: Passage, one: Quantity, kind: str, body: Sequence[_Said]) -> Iterator[_Found]:
    # the numbers of what may be the same, with the points for what they have in common and how near they are
    for where, other in body:
        same = one.noun in other.nouns
        of_them = _near(one, other) >= _HALF and _of_them(where, other, one)
        alike = same or _is_of_kind(kind, other) or of_them
        if alike and not (
            _is_apart(where, other) or _rounds(passage, one, where, other) or _goes_on(one, where, other)
        ):
            yield likeness(passage, one, where, other) - (not same), _near(one, other), where, other


def _is_of_kind(kind: str, other: Quantity) -> bool:
    return bool(other.noun) and kind_of(other.noun) == kind


def _near(one: Quantity, other: Quantity) -> float:
    return min(one.value, other.value) / max(one.value, other.value, 1)


def _needed(one: Quantity, other: Quantity, near: float, equal: Sequence[_Said], *, alone: bool) -> int:
    # less is asked of what is counted by the same noun and nearly as much, more of what the body has besides
    if near < _NEAR:
        return _SURE if alone else _NEVER
    plenty = one.value >= _LEAST and near >= _NEARLY
    if one.noun not in other.nouns:
        return (
            -1
            if not other.noun and alone and one.value >= _MANY
            else (0 if plenty else 1 if one.value < _LEAST else _FAIR)
        )
    if one.noun in _MEASURED or any(_may_be(where, same) for where, same in equal):
        return _FAIR
    return (0 if plenty else 1) if alone else (1 if plenty else _FAIR)


def _may_be(where: Passage, same: Quantity) -> bool:
    # “the five”: a bare number that is no date
    bare = not same.noun and not _DATE.match(where.text, same.end)
    return bare and (where.kind != "cell" or same.value >= _FEW)


def _is_known(where: Passage, same: Quantity) -> bool:
    # “the eleven met”, where the word behind is no noun for several
    behind = _WORD.match(where.small, same.end + 1)
    bare = not same.noun or (len(same.nouns) == 1 and behind is not None and behind[0] == same.noun)
    before = where.small[max(0, same.start - 12) : same.start].split()
    led = before[-1:] != [] and (before[-1] in _DEFINITE or before[-2:] in _OF_THEM)
    return bare and led and not _DATE.match(where.text, same.end)


def _of_them(where: Passage, other: Quantity, one: Quantity) -> bool:
    # “So far 1,900 of them”, after teenagers
    if other.nouns or other.value < _MANY or not _THEM.match(where.small, other.end):
        return False
    return any(stem(word) == one.noun for word in where.index)


def _is_apart(where: Passage, other: Quantity) -> bool:
    if _AGO.search(where.small, other.end, other.end + _SOON):
        return True
    before = where.small[max(0, other.start - 14) : other.start].split()
    return (before[-1:] != [] and before[-1] in _APART) or not _APART.isdisjoint(other.nouns[1:])


def _rounds(passage: Passage, one: Quantity, where: Passage, other: Quantity) -> bool:
    # “over 40” of 52, and 52 of “over 40”
    for (place, first), second in (((passage, one), other), ((where, other), one)):
        start = max(0, first.start - 14)
        word = (_MORE if second.value > first.value else _LESS).search(place.small, start, first.start)
        if word and second.value != first.value and not _too_far(word.group().strip(), first, second):
            return True
    return of_other_years(passage, one, where, other)


def _too_far(word: str, first: Quantity, second: Quantity) -> bool:
    # “some 18,400” are not more than 19,000
    if word not in _ABOUT or first.value < _MANY or first.value != int(first.value):
        return False
    last = len(f"{first.value:.0f}") - len(f"{first.value:.0f}".rstrip("0"))
    return abs(first.value - second.value) > 10.0**last


def of_other_years(passage: Passage, one: Quantity, where: Passage, other: Quantity) -> bool:
    """True where the sentences of two numbers name other years, or the second’s tells of last year."""
    left = passage.small[slice(*_around(passage, one))]
    right = where.small[slice(*_around(where, other))]
    years = [set(_YEAR.findall(text)) for text in (left, right)]
    return (all(years) and years[0].isdisjoint(years[1])) or bool(_LAST_YEAR.search(right))


def _goes_on(one: Quantity, where: Passage, other: Quantity) -> bool:
    # “the five Central Asian countries and Afghanistan”
    more = one.value - other.value
    return 0 < more <= _ADDED and _AND.match(where.text, other.end) is not None


def _around(passage: Passage, one: Quantity) -> tuple[int, int]:
    sentence = passage.sentence_at(one.start)
    return max(sentence.start, one.start - _WIDE), min(sentence.end, one.end + _WIDE)


def likeness(passage: Passage, one: Quantity, where: Passage, other: Quantity) -> int:
    """Points for what two numbers have in common: words before and behind, adjectives, their sentences."""
    before, before_other = _before(passage, one), _before(where, other)
    points = 0
    if before and before[-1:] == before_other[-1:]:
        points += 1 + (before[-2:] == before_other[-2:] and len(before) > 1)
    elif before and before_other and _same_verb(before[-1], before_other[-1]):
        points += 1
    behind, behind_other = _behind(passage, one), _behind(where, other)
    if behind and behind[:1] == behind_other[:1]:
        points += 1 + (behind[:2] == behind_other[:2])
    points += 2 * (len(one.nouns) > 1 and one.nouns == other.nouns)
    points += before_other[-1:] != [] and before_other[-1] in _DEFINITE
    own = {_root(noun) for noun in (*one.nouns, *other.nouns)}
    return points + min(_SURE, len(_content(passage, one) & _content(where, other) - own))


def _before(passage: Passage, one: Quantity) -> list[str]:
    start = passage.sentence_at(one.start).start
    return _WORD.findall(passage.small, max(start, one.start - 40), one.start)


def _behind(passage: Passage, one: Quantity) -> list[str]:
    # the words behind what is counted
    words = _WORD.findall(passage.small, one.end, min(passage.sentence_at(one.start).end, one.end + 80))
    return words[len(one.nouns) :]


def _same_verb(one: str, other: str) -> bool:
    # “stop 16 tons”, “stopped 14 tons”
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _STEM and longer.startswith(shorter[:-1]) and longer.endswith(("ed", "ing", "s"))


def _content(passage: Passage, one: Quantity) -> set[str]:
    words = _WORD.findall(passage.small, *_around(passage, one))
    return {_root(word) for word in words if len(word) > 2 and word not in _FILLER}


def _root(word: str) -> str:
    # what “joined” and “joins” have in common
    word = stem(word)
    return word[: _LETTERS - (len(word) <= _SHORT)]


def _is_sum(total: float, values: set[float]) -> bool:
    # a headline may give the sum of what the body counts one by one
    sums = {0.0}
    for value in values:
        sums |= {value + other for other in sums}
    return total in sums
