"""Slips of names that readers know: “TREANET” for TREATNET, “President Emomali Rakhmon” for Rahmon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import chain

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


def well_known_names(issue: IssueView, keys: AbstractSet[str]) -> Iterator[Mark]:
    """A mark on each abbreviation and each surname that is one slip from a well-known one.

    `keys` are the words of the issue in small letters.
    """
    passages = [
        one for story in issue.stories for one in story.passages if one.english and one.kind in COUNTED
    ]
    yield from _letters(issue, passages)
    likely = [names for names in _mistaken() if keys >= names[2]]
    for wrong, right, inside in likely:
        showing = [story.showing(wrong) for story in issue.stories if inside <= story.vocabulary]
        if any(showing) and wrong not in house_bodies(issue.publication.style).values():
            for passage in chain.from_iterable(showing):
                yield from _misnamed(passage, wrong, right)
    for passage in passages:
        for given in passage.having(_givens()):
            for number in passage.index[given]:
                yield from _surname(passage, number, _families()[given])


@lru_cache(maxsize=1)
def _mistaken() -> tuple[tuple[str, str, frozenset[str]], ...]:
    # what is wrong and what is right, and the words of what is wrong but the last, which may have an ending
    couples = data_couples("misnamed.tsv")
    return tuple((wrong, right, frozenset(wrong.lower().split()[:-1])) for wrong, right in couples)


def _misnamed(passage: Passage, wrong: str, right: str) -> Iterator[Mark]:
    # “the Drugs Control Agency”; what is quoted is as it was said
    for start in occurrences(passage.text, wrong) if passage.english and passage.kind in COUNTED else ():
        end = start + len(wrong)
        if not passage.in_quotation(start) and not passage.text[end : end + 1].isalpha():
            fix = passage.fix(start, end, right, safe=False)
            message = f"“{wrong}”: a slip of “{right}”?"
            yield passage.mark(start, end, message, f"write “{right}”", fix)


def _letters(issue: IssueView, passages: Sequence[Passage]) -> Iterator[Mark]:
    lettered = [one for one in passages if "acronym" in one.kinds]
    typed = Counter([word.text for one in lettered for word in one.of_kind("acronym") if word.text.isalpha()])
    strange = [short for short in typed if len(short) >= _LEAST and short not in word_set("known-letters")]
    if not strange:
        return
    style = issue.publication.style
    own: tuple[Collection[str], ...] = (
        house_bodies(style),
        all_definitions(issue),
        house_words("abbreviations", style),
    )
    strange = [short for short in strange if not any(short in some for some in own)]
    if not strange:
        return
    known = word_set("known-letters").union(*own)
    usual = known.union(short for short, count in typed.items() if count > 1 and len(short) >= _LONG)
    odd = {short: _meant(short, usual) for short in strange}
    for passage in lettered if any(odd.values()) else ():
        for word in passage.of_kind("acronym"):
            meant = odd.get(word.text, "")
            if meant and not passage.in_quotation(word.start):
                yield _slip(passage, word, meant)


def _meant(short: str, usual: AbstractSet[str]) -> str:
    # of short ones only two letters may have changed places
    if english().knows(short.lower()) or short.endswith("s"):
        return ""  # “MMORPGs” are several
    near = sorted(one for one in usual if one[0] == short[0] and one_slip_apart(short, one))
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
