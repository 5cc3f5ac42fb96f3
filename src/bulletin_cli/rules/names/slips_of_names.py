"""Names of people and places that are one slip apart: “Tulkin” and “Tulqin”, “Farkhod” and “Farhod”."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import TypeAlias

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.names.alike import Alike
from bulletin_cli.rules.names.given_names import given_names
from bulletin_cli.rules.names.transliteration import name_key
from bulletin_cli.rules.names.twin_forms import twins
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.words.spelling import english, one_slip_apart

_SHORT_NAME, _LEAST_NAME, _LONG_NAME = 5, 6, 7
_TITLES = frozenset(["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Sir", "Col", "Gen", "Sen", "Rep", "Gov", "St"])
_TEXT = attrgetter("text")
_VOWELS = frozenset("aeiouy")
_OPENING, _CLOSING = frozenset('“‘«„"'), frozenset('”’»“"')


Use: TypeAlias = tuple[Passage, Word]
"""A word where it stands."""


def slips_of_names(passages: Sequence[Passage]) -> Iterator[Mark]:
    """A mark on each rarer name of two that are one slip, or one way to write Cyrillic letters, apart."""
    names: dict[str, list[Use]] = defaultdict(list)
    openers: dict[str, list[Use]] = defaultdict(list)
    for passage in passages:
        words = passage.of_kind("capitalised")
        strange = [*map(_strange_name, map(_TEXT, words))]
        for word, name in zip(words, strange, strict=True) if any(strange) else ():
            if name:
                opens = passage.kind != "cell" and passage.begins_sentence(word.start)
                (openers if opens else names)[name].append((passage, word))
        for word in passage.of_kind("mixed") if passage.compounds else ():
            if "-" in word.text and (name := _double_name(word.text)):
                names[name].append((passage, word))
    told = [*_names(names), *_openers(openers, names)]
    yield from told
    places = {mark.span for mark in told}
    yield from (mark for mark in given_names(names, _slip) if mark.span not in places)


@lru_cache(maxsize=8192)
def _strange_name(typed: str) -> str:
    # a longer name that is no word of English, without its owner's s; or nothing
    name = typed.replace("’", "'").removesuffix("'s")
    return "" if len(typed) < _SHORT_NAME or english().knows(name) else name


@lru_cache(maxsize=1024)
def _double_name(typed: str) -> str:
    # a name with a hyphen of which no half is a word: “Ayan-Zhol”
    name = typed.replace("’", "'").removesuffix("'s")
    halves = name.split("-")
    strange = all(half.istitle() and not english().knows(half) for half in halves)
    return name if strange and len(name) >= _LONG_NAME else ""


def _names(names: Mapping[str, list[Use]]) -> Iterator[Mark]:
    unknown = [name for name in names if name.lower() not in twins()]  # in the order of reading
    alike = Alike(unknown)
    for number, rare in enumerate(unknown):
        if len(names[rare]) > 1:
            continue
        for other in alike.numbers(rare):
            common = unknown[other]
            once = len(names[common]) == 1
            same = name_key(rare) == name_key(common)
            quoted = once and _quoted(names[rare][0]) and _quoted(names[common][0])
            short = len(rare) < (_LEAST_NAME if quoted or not once else _LONG_NAME)
            if rare == common or (once and other > number) or (short and not same):
                continue
            if "-" in rare and "-" in common and _first_halves_alike(rare, common):
                continue  # NAM008 tells of “Djalal-Abad” and “Jalal-Abad”
            if _slip(rare, common) and not (once and _told_apart(names[rare][0], names[common][0])):
                yield _once(names[rare][0], rare, names[common][0], common)
                break


def _first_halves_alike(one: str, other: str) -> bool:
    (left, _, mine), (right, _, theirs) = one.partition("-"), other.partition("-")
    return mine == theirs and name_key(left) == name_key(right) != ""


def _quoted(use: Use) -> bool:
    # “Tarcet”: a name between marks of its own
    passage, word = use
    text, start, end = passage.text, word.start, word.end
    return text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING


def _openers(openers: Mapping[str, list[Use]], names: Mapping[str, list[Use]]) -> Iterator[Mark]:
    # "Farhod’s daughter", who was Farkhod before: a sentence's head may be no name: the other is used twice
    usual = [name for name, uses in names.items() if len(uses) + len(openers.get(name, ())) > 1]
    alike = Alike(usual)
    for rare, uses in openers.items() if usual else ():
        if len(uses) == 1 and rare not in names and len(rare) >= _LEAST_NAME:
            common = next((name for name in alike.near(rare) if _slip(rare, name)), "")
            if common and not _told_apart(uses[0], names[common][0]):
                yield _once(uses[0], rare, names[common][0], common)


def _once(use: Use, rare: str, other: Use, common: str) -> Mark:
    (passage, word), (where, first) = use, other
    there = where.span(first.start, first.end)
    end, hint = word.start + len(rare), "one of them is a slip?"
    return another_way(passage, word.start, end, wanted=common, there=there, hint=hint)


def _told_apart(one: Use, other: Use) -> bool:
    # Gulnara Askarova and Gulnora Yusupova are two
    pairs = zip(_beside(one), _beside(other), strict=True)
    return any(left and right and left != right and not one_slip_apart(left, right) for left, right in pairs)


def _beside(use: Use) -> tuple[str, str]:
    # the names right before and after a name, or nothing
    passage, word = use
    words = passage.words
    number = words.index(word)
    near = [words[number - 1] if number else None, words[number + 1] if number + 1 < len(words) else None]
    start, end = word.start, word.end
    gaps = [passage.text[one.end : start] if one else "" for one in near[:1]]
    gaps += [passage.text[end : one.start] if one else "" for one in near[1:]]
    names = [
        one.text if one and gap == " " and one.kind == "capitalised" and _is_name(one.text) else ""
        for one, gap in zip(near, gaps, strict=True)
    ]
    return names[0], names[1]


def _is_name(typed: str) -> bool:
    # “Ali”, but neither “Peter” nor “President”
    return not (english().knows(typed.lower()) or typed in _TITLES)


def _slip(one: str, other: str) -> bool:
    if name_key(one) and name_key(one) == name_key(other):
        return True
    if one[0] != other[0]:
        return False
    if _vowels_turned(one, other):
        return True
    if abs(len(one) - len(other)) > 1 or not one_slip_apart(one, other):
        return False
    # Karimov and Karimova are two, and so are Francesco and Francesca; Sergei and Sergey are one
    gendered = {one[-1], other[-1]} <= set("aeo")
    return one[-1] == other[-1] or (len(one) == len(other) and not gendered)


def _vowels_turned(one: str, other: str) -> bool:
    # “Halvorsen” and “Halverson”
    if len(one) != len(other) or len(one) < _LONG_NAME or one[0] != other[0] or one[-1] != other[-1]:
        return False
    odd = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    letters = {letter for pair in odd for letter in pair}
    return len(odd) == 2 and letters <= _VOWELS and odd[0] == odd[1][::-1]
