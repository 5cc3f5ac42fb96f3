"""Nouns that go bare in company: “strain rate”, “gene flow”, “political economy”, “year to year”.

They name a quantity, a field, an art or a gift of the mind, and no single thing.
"""

from __future__ import annotations

from functools import lru_cache

from bulletin_cli.rules.agreement_nouns import before
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.words import data_couples

_OPENING_WORDS = """
scholarship painting drawing engraving etching carving weaving printing embroidery tapestry sculpture
apprenticeship assassination forgery legend myth ritual technique verse tradition custom opinion conscience
skill ability utility parody prophecy satire practice criticism legislation
"""
_OPENING = frozenset(_OPENING_WORDS.split())
"""Nouns that head a sentence alone: “Scholarship is divided”, but “scholarship was awarded”."""
_ONE_THING = frozenset(["was", "will"])
_CHOOSING_WORDS = """
select selects selected selecting choose chooses chose chosen choosing use uses used using treat treats
treated treating regard regards regarded regarding see sees saw seeing view views viewed viewing define
defines defined defining study studies studied studying teach teaches taught teaching practise practises
practised practising practice practices practiced practicing abandon abandons abandoned abandoning learn
learns learned learnt learning describe describes described describing reject rejects rejected rejecting
"""
_CHOOSING = frozenset(_CHOOSING_WORDS.split())
"""Verbs that take an art: “selected painting as the medium”, “studied drawing in Rome”."""
_ARTS = frozenset(["painting", "drawing"])


@lru_cache(maxsize=1)
def _together() -> dict[str, frozenset[str]]:
    return {noun: frozenset(words.split()) for noun, words in data_couples("bare-together.tsv")}


def goes_bare(passage: Passage, number: int) -> bool:
    """True for a noun that the words beside it free of an article."""
    noun, word = passage.lowered[number], passage.words[number]
    if passage.lowered[number + 1 : number + 3] == ("to", noun):
        return True  # “year to year”
    if before(passage, number) is None:
        opens = noun in _OPENING and passage.begins_sentence(word.start)
        return opens and passage.flanked[number + 2] not in _ONE_THING
    earlier = passage.lowered[number - 1]
    if noun in _ARTS and earlier in _CHOOSING:
        return True
    return earlier in _together().get(noun, ())
