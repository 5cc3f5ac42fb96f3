"""Nouns that go bare in company: “strain rate”, “gene flow”, “political economy”, “year to year”.

They name a quantity, a field, an art or a gift of the mind, and no single thing.
"""

from __future__ import annotations

from bulletin_cli.rules.agreement_nouns import before, head_of
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.words import word_table

_REPEATING = frozenset(["to", "by", "in", "after", "for", "and", "against", "upon", "on", "with"])
_OPENING_WORDS = """
scholarship painting drawing engraving etching carving weaving printing embroidery tapestry sculpture
apprenticeship assassination forgery legend myth ritual technique verse tradition custom opinion conscience
skill ability utility parody prophecy satire practice criticism legislation
precedent utility
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
_VARYING_WORDS = """
vary varies varied varying differ differs differed differing sorted grouped classified ranked listed arranged
organized organised disaggregated classed split
"""
_VARYING = frozenset(_VARYING_WORDS.split())
"""“The degree varies by political system”: one for each."""
_TAUGHT_WORDS = """
school schools department departments faculty faculties college colleges professor professors degree degrees
chair bachelor master doctor lecturer lecturers
"""
_TAUGHT = frozenset(_TAUGHT_WORDS.split())
_SUBJECTS = frozenset(["pharmacy", "theatre", "theater", "museum", "library", "laboratory"])
"""Places that are fields of study too: “the school of pharmacy”."""
_NAMING = frozenset(["word", "words", "term", "terms", "sign", "symbol", "symbols"])


def _one_for_each(passage: Passage, number: int) -> bool:
    if "by" not in passage.lowered[max(0, number - 3) : number]:
        return False
    head = head_of(passage, number)
    return passage.flanked[head] == "by" and passage.flanked[head - 1] in _VARYING


def goes_bare(passage: Passage, number: int) -> bool:
    """True for a noun that the words beside it free of an article."""
    noun, word = passage.lowered[number], passage.words[number]
    if passage.lowered[number + 2 : number + 3] == (noun,) and passage.lowered[number + 1] in _REPEATING:
        return True  # “year to year”, “side by side”
    if before(passage, number) is None:
        opens = noun in _OPENING and passage.begins_sentence(word.start)
        return opens and passage.flanked[number + 2] not in _ONE_THING
    earlier = passage.lowered[number - 1]
    if noun in _OPENING and earlier == "is" and passage.flanked[number - 1] == "what":
        return True  # “What is utility?”
    if (noun in _ARTS and earlier in _CHOOSING) or _one_for_each(passage, number):
        return True
    if earlier == "for" and passage.flanked[number - 1] in _NAMING:
        return True  # “one word for snake”
    if noun in _SUBJECTS and earlier == "of" and passage.flanked[number - 1] in _TAUGHT:
        return True
    return earlier in word_table("bare-together").get(noun, ())
