"""Slips of names that readers know: “TREANET” for TREATNET, “President Emomali Rakhmon” for Rahmon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.names.bodies import house_bodies
from bulletin_cli.rules.names.definitions import all_definitions
from bulletin_cli.rules.names.transliteration import name_key
from bulletin_cli.rules.prose.kinds import COUNTED
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import occurrences
from bulletin_cli.rules.views import IssueView
from bulletin_cli.rules.words.lists import data_couples, house_words, word_set
from bulletin_cli.rules.words.spelling import english, one_slip_apart

_LONG, _LEAST = 6, 4


def well_known_names(issue: IssueView) -> Iterator[Mark]:
    """A mark on each abbreviation and each surname that is one slip from a well-known one."""
    passages = [
        one for story in issue.stories for one in story.passages if one.english and one.kind in COUNTED
    ]
    yield from _letters(issue, passages)
    own = frozenset(house_bodies(issue.publication.style).values())
    for wrong, right, inside in _mistaken():
        for story in issue.stories if wrong not in own else ():
            for passage in story.showing(wrong) if inside <= story.vocabulary else ():
                yield from _misnamed(passage, wrong, right)
    for passage in passages:
        for given in passage.having(_givens()):
            for number in passage.index[given]:
                yield from _surname(passage, number, _families()[given])


@lru_cache(maxsize=1)
def _mistaken() -> tuple[tuple[str, str, frozenset[str]], ...]:
    # what is wrong and what is right, and the words inside what is wrong, each between two spaces
    couples = data_couples("misnamed.tsv")
    return tuple((wrong, right, frozenset(wrong.lower().split()[1:-1])) for wrong, right in couples)


def _misnamed(passage: Passage, wrong: str, right: str) -> Iterator[Mark]:
    # “the Drugs Control Agency”; what is quoted is as it was said
    for start in occurrences(passage.text, wrong) if passage.english and passage.kind in COUNTED else ():
        end = start + len(wrong)
        if not passage.in_quotation(start) and not passage.text[end : end + 1].isalpha():
            fix = passage.fix(start, end, right, safe=False)
            message = f"“{wrong}”: a slip of “{right}”?"
            yield passage.mark(start, end, message, f"write “{right}”", fix)


def _letters(issue: IssueView, passages: Sequence[Passage]) -> Iterator[Mark]:
    typed = Counter(word.text for one in passages for word in one.of_kind("acronym") if word.text.isalpha())
    style = issue.publication.style
    own = {*house_bodies(style), *all_definitions(issue), *house_words("abbreviations", style)}
    known = word_set("known-letters").union(own)
    usual = sorted(known.union(short for short, count in typed.items() if count > 1 and len(short) >= _LONG))
    odd = {short: _meant(short, usual) for short in typed if short not in known and len(short) >= _LEAST}
    for passage in passages if any(odd.values()) else ():
        for word in passage.of_kind("acronym"):
            meant = odd.get(word.text, "")
            if meant and not passage.in_quotation(word.start):
                yield _slip(passage, word, meant)


def _meant(short: str, usual: Sequence[str]) -> str:
    # of short ones only two letters may have changed places
    if english().knows(short.lower()) or short.endswith("s"):
        return ""  # “MMORPGs” are several
    near = (one for one in usual if one[0] == short[0] and one_slip_apart(short, one))
    whole = len(short) >= _LONG
    return next((one for one in near if (whole and len(one) >= _LONG) or sorted(one) == sorted(short)), "")


@lru_cache(maxsize=1)
def _families() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for givens, families in data_couples("leaders.tsv"):
        for given in givens.lower().split():
            found[given] = (*found.get(given, ()), *families.split())
    return found


@lru_cache(maxsize=1)
def _givens() -> frozenset[str]:
    return frozenset(_families())


def _surname(passage: Passage, number: int, families: tuple[str, ...]) -> Iterator[Mark]:
    words = passage.words[number : number + 2]
    if len(words) < 2 or passage.text[words[0].end : words[1].start] != " " or not words[1].text[0].isupper():
        return
    typed = words[1].text.removesuffix("’s").removesuffix("'s")
    if typed not in families and not english().knows(typed.lower()):
        meant = next((one for one in families if _alike(typed, one)), "")
        if meant and not passage.in_quotation(words[1].start):
            yield _slip(passage, words[1]._replace(text=typed, end=words[1].start + len(typed)), meant)


def _alike(typed: str, family: str) -> bool:
    same = bool(name_key(typed)) and name_key(typed) == name_key(family)
    return typed[0] == family[0] and (one_slip_apart(typed, family) or same)


def _slip(passage: Passage, word: Word, meant: str) -> Mark:
    fix = passage.fix(word.start, word.end, meant, safe=False)
    message = f"“{word.text}”: a slip of “{meant}”?"
    return passage.mark(word.start, word.end, message, f"write “{meant}”", fix)
