"""Nouns that want an article after a verb, or after “is” or a preposition and an adjective.

“Never touched computer before”, “it is good idea”, “with new approach in”.
"""

from __future__ import annotations

from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import REACH, before, is_quality
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import BE_BUT_AM, FINITE_HAVE
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import past_stems, readings, stems

_DID_WORDS = """
touched used found took got made bought brought chose visited attended organized organised conducted presented
delivered wrote launched built developed prepared created inspected approved chaired joined won published
composed performed received adopted signed established introduced provided proposed planned started finished
watched read sent kept lost drove rented hired discussed described reached led ran supported installed
purchased obtained completed designed produced heard played recorded sold wore answered celebrated opened
closed held saw gave drew hosted staged repaired renovated inaugurated drafted submitted registered arranged
marked filmed founded moderated assessed reviewed implemented laid identified modernized modernised
reconstructed reformed strengthened analysed analyzed
"""
_DO_WORDS = """
touch use find take get make buy bring choose visit attend organize organise conduct deliver write launch
build develop prepare create inspect approve chair join win publish perform receive adopt sign establish
introduce provide propose start finish watch read send keep lose drive rent hire discuss describe reach lead
install purchase obtain produce hear play record sell wear answer celebrate open close hold see give host
stage repair renovate equip draft submit register arrange have need assess review implement identify
modernize modernise reconstruct reform strengthen analyse analyze require
"""
_DOING_WORDS = """
organizing organising conducting visiting attending holding preparing receiving signing launching
publishing using building creating establishing developing introducing opening hosting drafting buying
improving strengthening enhancing reforming reviewing seeking implementing assessing modernizing
modernising providing adopting presenting
"""
DID, _DO, _DOING = (frozenset(typed.split()) for typed in (_DID_WORDS, _DO_WORDS, _DOING_WORDS))
TO_DO = frozenset(
    """
    to will can could must should may might would shall not never also they we i you people who cannot don't
    didn't doesn't
    """.split()  # noqa: SIM905 - a list of words reads better so
)
_TO_DOING_TYPED = "is are was were be been for by before after of without in on at and"
TO_DOING = frozenset(_TO_DOING_TYPED.split())
_COPULAS = frozenset(["is", "was", "be", "became", "becomes", "remains", "been"])
_PREPOSITIONS_TYPED = """
in at on from to of for with by during about into after before under through within between without near
"""
_PREPOSITIONS = frozenset(_PREPOSITIONS_TYPED.split())
_ADJECTIVES_TYPED = """
short long great good bad useful difficult interesting beautiful huge nice famous popular successful strong
clear serious simple quick safe separate wide unique full real true better best easy hard high low deep heavy
happy regular positive negative effective detailed official
"""
_ADJECTIVES = frozenset(_ADJECTIVES_TYPED.split())
_COUNTING = frozenset(["first", "second", "third", "final", "last", "next", "best"])
DETERMINING = frozenset(
    ["no", "what", "which", "whose", "another", "any", "every", "and", "or", "as", "than", "more", "most"]
)
_NOT_BARE_TYPED = """
advantage value office competition room port right reason role source society effort benefit guard tendency
shelter race run visit walk study test report plan request answer exercise comment interest platform progress
difficulty instance fee approach risk origin lead dialogue partnership bus train car boat road purpose
percentage problem support tax price cost volume work operation record step post rule drug organization
organisation assembly system country patient student driver pattern level offence opinion arrest permission
change approval ground crisis opportunity course campaign condition shape activity choice voice investigation
issue
"""
_NOT_BARE = frozenset(_NOT_BARE_TYPED.split())
"""Countable nouns that verbs take bare as well (“take advantage”), or that follow as a compound."""
MORE_NOUNS = frozenset(["play", "show", "drawing", "video", "guide", "talk", "questionnaire"])
"""Nouns that one counts and that the lists lack, since they are verbs as well or seldom met."""
_ENDS = lazy(
    r"[.,;:)]|$| (?:on|in|at|with|for|and|was|were|is|to|of|which|where|by|from|who|that|near|called|they|he|"
    r"she|we|it|before|after|during|about|because|when|if|as|but|or|between|among|through|under|over|without|against|"
    r"has|had|will|can|since|until|while|every|together|again|too|also|there|here|yesterday|today)\b"
)


@lru_cache(maxsize=1)
def before_bare() -> frozenset[str]:
    """The words that may stand before such a noun."""
    return DID | _DO | _DOING | FINITE_HAVE | _ADJECTIVES


def is_bare(passage: Passage, number: int) -> bool:
    """True where a noun, which one counts, stands so without its article."""
    noun = passage.words[number]
    if noun.kind != "lower" or noun.text in _NOT_BARE or not _ENDS.match(passage.text, noun.end):
        return False
    head = _head(passage, number)
    lead = before(passage, head)
    if lead is None or passage.lowered[head] in _COUNTING or lead.kind != "lower":
        return False
    if head < number and (lead.text in _COPULAS or lead.text in _PREPOSITIONS):
        return True
    return is_done(passage, head - 1)


def lead_of(passage: Passage, number: int) -> int:
    """The number of the word that shows a noun to be bare."""
    return _head(passage, number) - 1


def _head(passage: Passage, number: int) -> int:
    head = number
    while head and number - head < REACH and _describes(passage.lowered[head - 1]) and before(passage, head):
        head -= 1
    return head


def _describes(word: str) -> bool:
    return word in _ADJECTIVES or word in word_set("qualities")


def is_done(passage: Passage, number: int) -> bool:
    """True for a verb that may take a thing, with somebody before it who does it."""
    verb, doer = passage.words[number], before(passage, number)
    if doer is None:
        return False
    name = doer.text.lower().replace("’", "'")
    if verb.text in _DO and name in TO_DO:
        return True
    if verb.text in _DOING:
        return name in TO_DOING
    if verb.text in FINITE_HAVE:
        return name not in FINITE_HAVE and name not in DETERMINING
    return verb.text in DID and not (
        name in word_set("determiners")
        or name in DETERMINING
        or name in _PREPOSITIONS
        or _describes(name)
        or name.endswith(("ly", "'s", "s'"))
        or name == "well"
    )


_GIVEN_WORDS = """
given offered shown awarded granted handed presented sent told asked paid promised taught assigned issued
"""
_GIVEN = frozenset(_GIVEN_WORDS.split())
_PART = frozenset("gde")


def takes_thing(passage: Passage, number: int) -> bool:
    """True for any verb of the list that takes a thing, with somebody who does it, or for “was given”."""
    verb, doer = passage.words[number], before(passage, number)
    if doer is None or verb.kind != "lower":
        return False
    name = doer.text.lower().replace("’", "'")
    if verb.text in _GIVEN and (name in BE_BUT_AM or name == "and"):
        return True
    if verb.text in word_set("taking"):
        return name in TO_DO
    if not _is_form(verb.text):
        return False
    if verb.text.endswith("ing"):
        return name in TO_DOING
    return not (
        name in word_set("determiners")
        or name in DETERMINING
        or name in _PREPOSITIONS
        or name in TO_DO
        or name in BE_BUT_AM
        or _describes(name)
        or is_quality[name]
        or not _PART.isdisjoint(readings[name])
        or name.endswith(("ly", "'s", "s'"))
        or name in _NO_DOERS
    )


_NO_DOERS = frozenset(["well", "and", "or", "but", "two", "three", "many", "several", "as"])


def _is_form(word: str) -> bool:
    # "opens", "opened", "opening", "won"
    verbs = word_set("taking")
    if word.endswith("ing"):
        return not verbs.isdisjoint(past_stems(word[:-3] + "ed"))
    if word.endswith("ed"):
        return not verbs.isdisjoint(past_stems(word))
    return word.endswith("s") and not verbs.isdisjoint(stems(word))
