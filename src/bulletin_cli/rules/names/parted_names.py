"""Names and offices that are one word here and two there: “EuroMed” and “Euro Med”, “Abu-Dhabi”.

And compounds that are nouns: “in decision-making” beside “in decision making”.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy, next_word, occurrences
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english
from bulletin_cli.rules.words.word_classes import ANY_NOUN, readings

_OFFICES = frozenset(
    f"vice-{office}" for office in ("chancellor", "chancellors", "rector", "rectors", "principal", "dean")
)
_DOINGS = ("-making", "-building", "-raising", "-sharing", "-solving", "-keeping")
_CAMEL = lazy(r"([A-Z][a-z]+)([A-Z][a-z]+)$")
_SMALL = frozenset(["and", "or", "of", "to", "in", "for", "at", "is", "on", "with", "by", "as", "was", "are"])
_TAGS = frozenset("#@")
"""Before a word that no space may stand in: “#DouglassDay”."""
_Place = tuple[Passage, int, int]


def parted_names(
    passages: Sequence[Passage], keys: AbstractSet[str], compounds: Iterable[str]
) -> Iterator[Mark]:
    """A mark on each use of the rarer form.

    `keys` are the words of the passages in small letters, `compounds` those of them that have a hyphen.
    """
    for key in sorted(keys & _OFFICES):
        yield from _rarer(_spoken(_typed(passages, key)), _spoken(_apart(passages, key.replace("-", " "))))
    for key in sorted(key for key in compounds if key.endswith(_DOINGS)):
        closed, apart = _typed(passages, key), _apart(passages, key.replace("-", " "))
        yield from _rarer(_spoken(filter(_is_noun, closed)), _spoken(filter(_is_noun, apart)))
    mixed = [(one, word) for one in passages if "mixed" in one.kinds for word in one.of_kind("mixed")]
    camels = {
        word.text: f"{match[1]} {match[2]}"
        for _, word in mixed
        if word.text.isalpha() and (match := _CAMEL.match(word.text))
    }
    for one, two in sorted(camels.items()):
        halves = two.lower().split()
        # “StudentAid” is an address or a file, and student aid what it gives
        named = keys >= {*halves} and (one in word_set("camel") or not all(map(english().knows, halves)))
        apart = _apart(passages, two) if named else []
        closed = [place for place in _typed(passages, one.lower()) if not _is_tag(place)]
        yield from _rarer(closed, [place for place in apart if _reads(place, two)])
    yield from _hyphened(passages, mixed, keys)


def _hyphened(
    passages: Sequence[Passage], mixed: Iterable[tuple[Passage, Word]], keys: AbstractSet[str]
) -> Iterator[Mark]:
    # “Abu-Dhabi” and “Abu Dhabi”
    found: dict[tuple[str, str], list[_Place]] = defaultdict(list)
    for passage, word in mixed:
        first, _, second = word.text.partition("-")
        if first.istitle() and second.istitle() and first.isalpha() and second.isalpha():
            found[first, second].append((passage, word.start, word.end))
    for (first, second), typed in sorted(found.items()):
        couple, name = (first.lower(), second.lower()), f"{first} {second}"
        if not keys >= {*couple}:
            continue
        apart = [one for one in passages if name in one.text and couple in pairwise(one.lowered)]
        known = english().knows(first) and english().knows(second)
        uses = [use for use in typed if not (known and _belongs(*use))]
        if apart and uses and not all(map(english().knows, couple)):
            usual = sum(one.text.count(name) for one in apart) >= len(uses)
            firsts = [(one, at := one.text.index(name), at + len(name)) for one in apart]
            yield from _others(firsts[0], uses) if usual else _others(uses[0], firsts)


def _belongs(passage: Passage, _: int, end: int) -> bool:
    # “the Asia-Pacific office”, “an African-American film”, beside the Asia Pacific and an African American
    follower = next_word(passage.text, end)
    known = readings[follower]
    return follower.islower() and bool(ANY_NOUN & set(known)) and not {"d", "z"} & set(known)


def _reads(place: _Place, name: str) -> bool:
    passage, start, _ = place
    return passage.text.startswith(name, start)


def _typed(passages: Sequence[Passage], key: str) -> list[_Place]:
    return [
        (one, one.words[number].start, one.words[number].end)
        for one in passages
        for number in one.index.get(key, ())
    ]


def _spoken(places: Iterable[_Place]) -> list[_Place]:
    return [place for place in places if not place[0].in_quotation(place[1])]


def _apart(passages: Sequence[Passage], phrase: str) -> list[_Place]:
    small = phrase.lower()
    found = [
        (one, start, start + len(small))
        for one in passages
        if small in one.small
        for start in occurrences(one.small, small)
    ]
    return [place for place in found if _alone(*place)]


def _is_tag(place: _Place) -> bool:
    passage, start, _ = place
    return passage.text[start - 1 : start] in _TAGS


def _alone(passage: Passage, start: int, end: int) -> bool:
    before, after = passage.text[start - 1 : start] if start else "", passage.text[end : end + 1]
    return not (before.isalnum() or after.isalnum() or before == "-" or after == "-")


def _is_noun(place: _Place) -> bool:
    # no other noun comes after it, to which it may belong
    passage, _, end = place
    follower = next_word(passage.text, end)
    return not follower or follower in _SMALL


def _rarer(closed: list[_Place], apart: list[_Place]) -> Iterator[Mark]:
    if closed and apart:
        usual, rare = (closed, apart) if len(closed) >= len(apart) else (apart, closed)
        yield from _others(usual[0], rare)


def _others(usual: _Place, rare: Iterable[_Place]) -> Iterator[Mark]:
    # a mark on each place that does not read as the usual one
    where, first, last = usual
    there = where.span(first, last)
    for passage, start, end in rare:
        wanted = _recased(where.text[first:last], passage.text[start:end])
        hint = f"write “{wanted}” throughout, or the other"
        yield another_way(passage, start, end, wanted=wanted, there=there, hint=hint)


def _recased(wanted: str, typed: str) -> str:
    # with the capitals of what stands here; names that are one word or two keep their own
    if len(typed) != len(wanted):
        return wanted
    letters = zip(typed, wanted, strict=True)
    return "".join(letter.upper() if here.isupper() else letter.lower() for here, letter in letters)
