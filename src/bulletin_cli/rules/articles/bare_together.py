"""Nouns that go bare in company: “strain rate”, “gene flow”, “political economy”, “year to year”.

They name a quantity, a field, an art or a gift of the mind, and no single thing.
"""

from __future__ import annotations

from bulletin_cli.rules.agreement.nouns import before, head_of, is_quality, joins
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import ARTICLES, POSSESSIVES, RELATIVES
from bulletin_cli.rules.words.lists import word_table
from bulletin_cli.rules.words.nouns_with_articles import is_doer
from bulletin_cli.rules.words.numerals import ORDINALS
from bulletin_cli.rules.words.word_classes import readings

_REPEATING = frozenset(["to", "by", "in", "after", "for", "and", "against", "upon", "on", "with"])
_OPENING_WORDS = """
scholarship painting drawing engraving etching carving weaving printing embroidery tapestry sculpture
apprenticeship assassination forgery legend myth ritual technique verse tradition custom opinion conscience
skill ability utility film parody prophecy satire practice criticism legislation
precedent utility attitude
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
_SORTED_TYPED = "sorted grouped classified ranked arranged organized organised classed split"
_SORTED = frozenset(_SORTED_TYPED.split())
_SORTED_REACH = 6
"""So far before the noun's first word “organized” may stand, with several things in between."""
_TAUGHT_WORDS = """
school schools department departments faculty faculties college colleges professor professors degree degrees
chair bachelor master doctor lecturer lecturers
"""
_TAUGHT = frozenset(_TAUGHT_WORDS.split())
_SUBJECTS = frozenset(["pharmacy", "theatre", "theater", "museum", "library", "laboratory"])
"""Places that are fields of study too: “the school of pharmacy”."""
_NAMING = frozenset(["word", "words", "term", "terms", "sign", "symbol", "symbols"])

_HELD = frozenset(["role", "post", "office", "title", "position", "job", "candidate", "candidates"])
"""“The role of national statistician”, “a candidate for judge”."""
_HOLDING = frozenset(["of", "for"])
_CALLINGS = ("ian", "ist")
_MORE = frozenset(["more", "less", "most", "very", "too", "so"])
_UNCOUNTED_TYPED = """
utility: of from for in by
painting: of from for in with to towards toward about on
approach: of
attitude: of in
angle: of
allocation: for of in
destruction: of from for to with
experience: with from of
burden: with without
demonstration: by
"""
_UNCOUNTED = {
    noun: frozenset(leads.split())
    for noun, leads in (line.split(":") for line in _UNCOUNTED_TYPED.strip().splitlines())
}
"""Nouns that are uncounted too, and the prepositions behind which they are: “a change in attitude”."""
_PLAINLY = frozenset(["painting", "approach", "attitude", "angle"])
"""Of these, those that an adjective makes counted: “in new approach”."""
_OF_THIS_KIND = ("this", "kind")
_SET_TYPED = "by:reason act:of:legislature acts:of:legislature time:of:origin date:of:origin"
_SET = frozenset(tuple(phrase.split(":")) for phrase in _SET_TYPED.split())
_SET_NOUNS = frozenset(phrase[-1] for phrase in _SET)
"""“By reason of its size”, “abolished by act of legislature”."""
_REACH = 3


def _led(passage: Passage, number: int) -> int:
    # the number of the preposition before a noun and one or two words that describe it, or 0
    for at in range(number - 1, max(0, number - 1 - _REACH), -1):
        if not passage.joined[at + 1]:
            return 0
        if passage.lowered[at] in _PREPOSITIONS:
            return at
    return 0


_PREPOSITIONS = _HOLDING.union(*_UNCOUNTED.values())


def _held_or_uncounted(passage: Passage, number: int) -> bool:
    noun = passage.lowered[number]
    leads = _UNCOUNTED.get(noun)
    if leads is None and not (is_doer(noun) or noun.endswith(_CALLINGS)):
        return False
    at = _led(passage, number)
    if not at:
        return False
    if leads is None:
        return passage.lowered[at] in _HOLDING and passage.lowered[at - 1] in _HELD
    near = at == number - 1 or noun not in _PLAINLY
    told = passage.flanked[number + 2] == "of" and passage.lowered[number + 2 : number + 4] != _OF_THIS_KIND
    return near and passage.lowered[at] in leads and not told


_BEFORE_COUPLE = ARTICLES | POSSESSIVES | {"one", "another", "no", "any", "every", "each"}


def _article_before_couple(passage: Passage, number: int) -> bool:
    # “a more critical and reflective thinker”
    if number < _REACH + 2 or passage.lowered[number - 2] != "and":
        return False
    both = all(
        is_quality[word] or "j" in readings[word] or word in ORDINALS
        for word in passage.lowered[number - 3 : number : 2]
    )
    first = number - 4
    if passage.lowered[first] in _MORE:
        first -= 1
    return both and passage.lowered[first] in _BEFORE_COUPLE and all(passage.joined[first + 1 : number + 1])


def _one_for_each(passage: Passage, number: int) -> bool:
    if "by" not in passage.lowered[max(0, number - 3) : number]:
        return False
    head = head_of(passage, number)
    if passage.flanked[head] != "by":
        return False
    # “organized by institution”, “organized the index cards by institution”
    earlier = passage.flanked[head - 1]
    sorted_so = not _SORTED.isdisjoint(passage.lowered[max(0, head - _SORTED_REACH) : head - 2])
    return earlier in _VARYING or (sorted_so and earlier.endswith("s"))


_OF_THE_ART = ("of", "the", "art")
_SAYING_NO = frozenset(["no", "yes"])


def _before_plural(passage: Passage, number: int) -> bool:
    # “train journeys”, “whole system solutions”, “pay attorney's fees”: what they tell of is for several
    behind = passage.flanked[number + 2]
    if passage.lowered[number] == "few":
        return False
    if not (joins(passage, number + 1) and passage.words[number + 1].kind == "lower"):
        return False
    known = readings[behind]
    if passage.lowered[number].endswith(("'s", "’s")):
        return "s" in known
    return known == "s" or (known == "sz" and _goes_on_behind(passage, number + 1))


def _goes_on_behind(passage: Passage, number: int) -> bool:
    # “train journeys that”: no verb
    behind = passage.flanked[number + 2]
    return behind in RELATIVES or behind in {"of", "are", "were", "have"}


def _refused(passage: Passage, number: int) -> bool:
    # “say no to collection”
    return passage.lowered[number - 1] == "to" and passage.flanked[number - 1] in _SAYING_NO


_SCHOOLED = frozenset(["educated"])


def goes_bare(passage: Passage, number: int) -> bool:
    """True for a noun that the words beside it free of an article."""
    noun, word = passage.lowered[number], passage.words[number]
    if passage.lowered[number + 2 : number + 3] == (noun,) and passage.lowered[number + 1] in _REPEATING:
        return True  # “year to year”, “side by side”
    if _before_plural(passage, number):
        return True
    if passage.flanked[number + 2] in _SCHOOLED:
        return True  # “university educated”
    if before(passage, number) is None:
        opens = noun in _OPENING and passage.begins_sentence(word.start)
        return opens and passage.flanked[number + 2] not in _ONE_THING
    if noun in _SET_NOUNS and any(
        passage.lowered[number - reach : number + 1] in _SET for reach in range(1, _REACH)
    ):
        return True
    if passage.lowered[number + 1 : number + 4] == _OF_THE_ART:
        return True  # “state of the art accuracy”
    if _refused(passage, number):
        return True
    if _held_or_uncounted(passage, number) or _article_before_couple(passage, number):
        return True
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
