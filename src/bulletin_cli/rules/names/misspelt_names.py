"""Names that are one slip away from a country, a town, a firm or an office: “Tajikstan”, “Committe”."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import TypeAlias

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.confusions.story_words import House, unowned
from bulletin_cli.rules.names.near_names import GIVEN, near_in_company, near_name
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import next_word
from bulletin_cli.rules.slips.borrowed_words import among_strangers
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import ENDLESS, english

Found: TypeAlias = tuple[Mark, bool]
"""A mark, and whether the story has a word that it may be a slip of."""
LEAST_NAME = 6
"""Letters of a name; of shorter ones nobody knows what they are a slip of."""
_OFTEN = 3
_PLACED = frozenset(
    ["in", "of", "from", "to", "the", "and", "at", "for", "near", "with", "between", "across"]
)
"""Words before a country or a body."""
_NAMING_TYPED = """
firm company group band maker start-up startup developer retailer brand label charity website site consultancy
giant newcomer singer actor striker defender player captain coach author director researcher spokesman
"""
_NAMING = frozenset(_NAMING_TYPED.split())
"""“The firm Preventon”: somebody's own name comes after them."""
SAYING = frozenset(["says", "said", "reported", "adds", "added", "believes", "thinks", "hopes", "explains"])
"""What somebody whose name begins a sentence does."""


def misspelt_names(passage: Passage, house: House, strange: AbstractSet[str]) -> Iterator[Found]:
    """A mark on each name one slip away from a better known word, and whether the story has that word.

    `strange` are those of the story’s words that `may_be_names`.
    """
    for word in _strange_names(passage, strange):
        near = _near_name(word.text) or near_in_company(passage, word, house.story)
        if not near or word.text in house.story.publication.style.words:
            continue
        if passage.emphasised(word.start) or among_strangers(passage, word.start, word.end):
            continue
        plain = unowned(word.text).lower()
        if house.of(plain) >= _OFTEN and not house.of(near.lower()):
            continue  # Steve Portigal is called so
        opens = passage.begins_sentence(word.start) and bool(english().near(plain))
        opens = opens or _surname(passage, word)
        if not (passage.in_quotation(word.start) or opens):
            fix = passage.fix(word.start, word.start + len(unowned(word.text)), near, safe=False)
            mark = passage.mark(word.start, word.end, f"unknown word “{word.text}”", f"“{near}”?", fix)
            yield mark, house.of(near.lower()) > 0


def may_be_names(lacking: AbstractSet[str]) -> frozenset[str]:
    """Those of a story’s words that the dictionary lacks that are long enough to be told from a name."""
    return frozenset([word for word in lacking if len(word) >= LEAST_NAME and "-" not in word])


def _strange_names(passage: Passage, lacking: AbstractSet[str]) -> list[Word]:
    # no words, whatever their dress
    numbers = sorted([number for word in passage.index.keys() & lacking for number in passage.index[word]])
    there = [passage.words[number] for number in numbers]
    return [word for word in there if word.kind == "capitalised" and not english().knows(word.text)]


@lru_cache(maxsize=8192)
def _near_name(typed: str) -> str:
    return near_name(unowned(typed))


def _surname(passage: Passage, word: Word) -> bool:
    # "Owen Barder": what follows a name that is no word is a name, and so is what a surname follows
    first = passage.text[max(0, word.start - ENDLESS) : word.start].rstrip()
    name = first[first.rfind(" ") + 1 :]
    follows = next_word(passage.text, word.end)
    if name in GIVEN or name in _NAMING:
        return True
    if follows[:1].isupper() and not english().knows(follows):
        return True  # "Societe Generale"
    if name.islower() and name not in _PLACED and passage.text[word.end : word.end + 2][1:].isupper():
        return follows not in word_set("heads")
    return name.istitle() and not (english().knows(name.lower()) or name in word_set("proper"))
