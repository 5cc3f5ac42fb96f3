"""Words that hardly any copy has, one slip away from one that much copy has: “felly” for “fully”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.confusions.story_words import House
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.slips.borrowed_words import among_strangers
from bulletin_cli.rules.words.lists import data_couples

_JOINS = "-‑–/'’"
"""What joins a word to another, with which it may be a name."""
_PLANTS = """
abele arecas aroid bael bine bines bluet calla chard corm cornel cornels cress cyme cymes ficus ficuses
frond fronds fucus fucuses sorbs sorus tare tares whin whins woad
"""
_OF_PLANTS = """
flower flowers garden gardens herb herbs leaf leaves plant plants root roots salad seed seeds shrub shrubs
spice spices stem stems tree trees
"""
_BEASTS = "brandling chough goral gorals lory orangs ratel ratels squab teals tench veery vireo vireos weka"
_OF_BEASTS = """
beak bird birds feathers fish forest forests habitat nest nests species wing wings zoo
"""
_FIELDS = tuple(
    (frozenset(kind.split()), frozenset(company.split()))
    for kind, company in ((_PLANTS, _OF_PLANTS), (_BEASTS, _OF_BEASTS))
)
"""Words that are meant where their field is spoken of, and words of the field."""
_COMPANY = 2
"""So many of these tell of the field."""


def may_be_hardly_met(words: AbstractSet[str]) -> bool:
    """True where any of a story's words is such a word."""
    return not _rare().isdisjoint(words)


def words_hardly_met(passage: Passage, house: House) -> Iterator[tuple[Mark, bool]]:
    """A mark on each such word that the story has once, and whether it has one that may be meant."""
    known = _meant()
    for key in passage.index.keys() & known.keys():
        word = passage.words[passage.index[key][0]]
        once = house.of(key) == 1 and key not in house.own
        if once and not _set_apart(passage, word) and not _at_home(passage, key):
            yield _mark(passage, word, known[key].split()), any(map(house.of, known[key].split()))


def _at_home(passage: Passage, word: str) -> bool:
    # “salu is cress seeds”, among spices and gardens
    return any(word in kind and len(company & passage.index.keys()) >= _COMPANY for kind, company in _FIELDS)


@lru_cache(maxsize=1)
def _meant() -> Mapping[str, str]:
    # each such word with those that may be meant
    return {rare: meant for meant, rares in data_couples("hardly-met.tsv") for rare in rares.split()}


@lru_cache(maxsize=1)
def _rare() -> frozenset[str]:
    # few stories have any, and need more than the words themselves
    return frozenset(" ".join([rares for _, rares in data_couples("hardly-met.tsv")]).split())


def _set_apart(passage: Passage, word: Word) -> bool:
    # a name, part of a compound, or somebody else's word
    text, start, end = passage.text, word.start, word.end
    return (
        word.kind != "lower"
        or (start > 0 and text[start - 1] in _JOINS)
        or text[end : end + 1] in set(_JOINS)
        or passage.in_quotation(start, end)
        or passage.emphasised(start)
        or among_strangers(passage, start, end)
    )


def _mark(passage: Passage, word: Word, meant: list[str]) -> Mark:
    fix = passage.fix(word.start, word.end, meant[0], safe=False) if len(meant) == 1 else None
    guesses = " or ".join([f"“{one}”" for one in meant])
    message = f"“{word.text}”, a word that hardly any copy has"
    return passage.mark(word.start, word.end, message, f"{guesses}?", fix)
