"""Nouns that one counts and that stand for one without an article, wherever English must have it.

After a preposition (“to keep records in new register,”), after a verb, after “is”, after “when”, and at the
head of a sentence (“Second phase started”), as far as the end of the phrase can be told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bulletin_cli.rules.agreement.nouns import before, is_person, is_quality, plurals
from bulletin_cli.rules.articles.bare_frames import (
    CLOSED,
    COPULAS,
    DETERMINED,
    ENDS,
    FINITE,
    KINDS,
    LINKS,
    NEVER_LEAD,
    PREPOSITIONS,
    ends_phrase,
    follows,
)
from bulletin_cli.rules.articles.bare_nouns import is_done, takes_thing
from bulletin_cli.rules.articles.bare_qualities import DEGREES, describes, head_of
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import ARTICLES, SUBJECTS
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.nouns_with_articles import (
    TAKEN,
    has_article,
    is_doer,
    never_bare,
    sometimes_bare,
    wants_article,
)
from bulletin_cli.rules.words.numerals import ORDINALS
from bulletin_cli.rules.words.spelling import english
from bulletin_cli.rules.words.word_classes import VERBAL, readings
from bulletin_cli.rules.words.words_met import WordsMet

NEVER_BEFORE = NEVER_LEAD - {"as"}
"""Words right behind which such a noun may stand."""
_NEVER_BEFORE_ALL = NEVER_BEFORE - PREPOSITIONS
"""Words after which nothing is bare, whatever describes it."""
_AS_AFTER_WORDS = "as such same well far long soon much many so just not known"
_AS_AFTER = frozenset(_AS_AFTER_WORDS.split())
_AS_THING_WORDS = """
experiment example tool bridge model symbol platform hub basis alternative exception excuse gift mistake
message mirror bonus challenge threat problem solution gateway magnet reminder sign token pretext step
"""
_AS_THINGS = frozenset(_AS_THING_WORDS.split())
"""“Began as experiment”."""
_PRAISE_WORDS = """
important experienced famous great good excellent outstanding talented active reliable strategic strong
skilled trusted close true real big prominent respected popular valuable serious dangerous professional
well-known world-famous renowned successful young old brilliant gifted devoted loyal dedicated worthy
major hard-working honest brave wonderful remarkable
"""
_PRAISE = frozenset(_PRAISE_WORDS.split())
"""“Is experienced diplomat”, but “is senior lecturer”."""
_RANKED = frozenset(["first", "second", "third", "best", "little", "last", "next", "final"])
"""“Won first prize”."""
_CHOSEN_WORDS = "best fellow little good equal due turn centre center depth parting worst ample"
_CHOSEN = frozenset(_CHOSEN_WORDS.split())
"""“Nominated for best actor”, “for good measure”, “in due course”, “took centre stage”."""
_COMING = frozenset(["next", "last"])
"""“Next year”."""
_APPOINTING = frozenset(
    ["made", "make", "makes", "turned", "elected", "elect", "appointed", "nominated", "declared"]
)
_SET_TYPED = """
given:way close:range false:economy short:notice long:term short:term good:company bad:company high:court
open:court single:file high:season low:season open:session closed:session plenary:session full:session
public:session special:session joint:session top:dollar gold:leaf
"""
_SET = frozenset(tuple(two.split(":")) for two in _SET_TYPED.split())
"""Adjectives with nouns that go bare together."""
_APART = frozenset(["above", "below", "least", "most"])
"""“At least temporary display”, “above target”: no part of the phrase."""
_DOINGS_TOO = frozenset(["organization", "organisation", "prediction", "allocation", "replacement"])
"""“With better organization of the work”."""
_DOINGS_NAMED = frozenset(["training", "meeting", "building", "planning", "learning", "banking", "parking"])
_TROUBLE = frozenset(["trouble", "difficulty", "difficulties", "problems", "fun", "success", "time"])
_DIFFERING = frozenset(
    ["difference", "differences", "differ", "differs", "differed", "variation", "variations"]
)
"""“Differences in social background.”"""
_MOMENTS = frozenset(["moment", "moments", "hour", "hours", "point", "points"])
_TURNING = ("sion", "tion", "isis")
"""“A moment of decision.”"""
_OFFICES = frozenset(["role", "capacity", "duties", "tenure", "status", "function", "position", "reputation"])
_KEEPERS = frozenset(["custodian", "arbiter", "guarantor", "mediator", "caretaker", "protector", "enforcer"])
"""“Its role as custodian of the site.”"""
_PAIRED = 3
"""“From farm to factory”."""
_ORDINALS = frozenset((*ORDINALS[:5], "last", "next"))
_PERSONS = (SUBJECTS - {"you"}) | {"which"}
_LISTING = frozenset(["of", "between", "among"])


def bare_countables(passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Of nouns by their numbers those that are bare, each behind the number of the word that shows it."""
    flanked, text, words = passage.flanked, passage.text, passage.words
    for number in numbers:
        # most stand before a word that may be a part of the phrase
        if not _may_end[flanked[number + 2]] and text.startswith(" ", words[number].end):
            continue
        head = head_of(passage, number)
        if passage.joined[head] and flanked[head] in _NEVER_BEFORE_ALL:
            continue
        first = _bare_from(passage, head, number)
        if first is not None:
            yield first, number


_may_end = WordsMet(lambda word: word in ENDS or word == "and" or ends_phrase[word])
"""Whether a word may stand behind the end of such a noun’s phrase."""


def _bare_from(passage: Passage, head: int, number: int) -> int | None:
    following = follows(passage, number)
    if following is None or paired(passage, number) or _in_general(passage, number):
        return None
    if _is_done_with_trouble(passage, number):
        return None
    if not _may_want(passage, head, number):
        return None
    lead = before(passage, head)
    if lead is None:
        bare = head < number or has_article(passage.lowered[number])
        return head if bare and following in FINITE and _opens(passage, head, number) else None
    if lead.text == "near" and head > 1 and passage.lowered[head - 2] in DETERMINED:
        return None  # "a near universal marker"
    if lead.text.endswith("ed") and head > 1 and passage.lowered[head - 2] in _ORDINALS:
        return None  # "the third hijacked plane"
    if lead.kind not in {"lower", "capitalised"} or not _in_small_letters(passage, head, number):
        return None
    return head - 1 if _wants(passage, head, number, following) else None


def _is_done_with_trouble(passage: Passage, number: int) -> bool:
    # “she had trouble hearing”
    return passage.lowered[number].endswith("ing") and passage.flanked[number] in _TROUBLE


def _in_general(passage: Passage, number: int) -> bool:
    # “little confidence in militia in general”
    return passage.flanked[number + 2] == "in" and passage.flanked[number + 3] == "general"


def paired(passage: Passage, number: int) -> bool:
    """True for a noun with another at its side: “they played doctor and patient”."""
    return passage.flanked[number + 2] == "and" and wants_article(passage.flanked[number + 3])


def _may_want(passage: Passage, head: int, number: int) -> bool:
    # "in new school", but "at school"; "at high rate", but "by heart rate"
    noun, between = passage.lowered[number], passage.lowered[head:number]
    if not between and noun in _AS_THINGS and passage.flanked[number] == "as":
        return True
    if between and (between[0] in _COMING or between[0] in _APART):
        return False
    if between and (between[-1], noun) in _SET:
        return False
    if noun in _DOINGS_TOO and passage.flanked[number + 2] == "of":
        return False
    if noun in never_bare() or (not between and noun in sometimes_bare()):
        return True
    if not between or not wants_article(noun):
        return False
    described = all(describes(one) or one in DEGREES or one == "and" for one in between)
    return described or noun in word_set("bare-alone")


def _opens(passage: Passage, head: int, number: int) -> bool:
    # at the head of a sentence, and no name
    if not passage.begins_sentence(passage.words[head].start) or passage.words[head].kind == "acronym":
        return False
    if head < number:
        return _in_small_letters(passage, head + 1, number)
    others = (
        passage.words[other].kind for other in passage.index[passage.lowered[number]] if other != number
    )
    return "capitalised" not in others


def _in_small_letters(passage: Passage, head: int, number: int) -> bool:
    return all(word.kind in {"lower", "mixed"} for word in passage.words[head : number + 1])


def _wants(passage: Passage, head: int, number: int, following: str) -> bool:
    lowered = passage.lowered
    lead, noun = lowered[head - 1], lowered[number]
    earlier = lowered[head - 2] if head > 1 else ""
    if noun in {lead, earlier} or (lead == "from" and following in {"to", "through"}):
        return False  # "from house to house", "from producer to consumer"
    if lead in PREPOSITIONS and earlier in ARTICLES:
        return False  # "an outside expert"
    if lead == "into" and _turned(passage, head, number):
        return False
    if lowered[head] in _CHOSEN:
        return False
    free = sometimes_bare().get(noun, TAKEN) if head == number else TAKEN
    if lead in free.split() or (TAKEN not in free and lead not in PREPOSITIONS):
        return False
    if lead in PREPOSITIONS:
        listed = following == "," and (
            (lead in _LISTING and _listed(passage, number)) or passage.flanked[number + 2] in plurals()
        )
        return not listed and _after_preposition(passage, head, number, earlier)
    if lead in COPULAS:
        if head == number and (noun.endswith("ing") or describes(noun)):
            return False  # "where the disease is gathering", "to be cooperative"
        return not is_doer(noun) or (head < number and lowered[head] in _PRAISE)
    if lead == "as":
        if (is_person(noun) or noun in _KEEPERS) and (earlier in _OFFICES or following == "of"):
            return False  # “its role as custodian of the site”
        return earlier not in _AS_AFTER and following != "as" and not is_doer(noun)
    if lead in LINKS:
        return following in FINITE
    closed = lead in CLOSED or earlier in DETERMINED or earlier == "man" or lowered[number - 1] in _RANKED
    if lead in _APPOINTING and is_doer(noun):
        return False  # "was made artistic director"
    return not closed and acts(passage, head - 1)


def acts(passage: Passage, number: int) -> bool:
    """True for a verb with somebody before it who does it: “he knows patient”."""
    doer = before(passage, number)
    told = doer is not None and doer.text.lower() in _PERSONS and passage.words[number].kind == "lower"
    if told and not VERBAL.isdisjoint(readings[passage.lowered[number]]):
        return True
    return is_done(passage, number) or takes_thing(passage, number)


def _turned(passage: Passage, head: int, number: int) -> bool:
    # "collapsing activist into dealer": both go bare
    return head == number > 1 and is_doer(passage.lowered[number]) and is_doer(passage.lowered[number - 2])


def _listed(passage: Passage, number: int) -> bool:
    # "of mayor, judge and teacher"
    following = passage.flanked[number + 2]
    return following not in CLOSED and following not in ENDS


def _after_preposition(passage: Passage, head: int, number: int, earlier: str) -> bool:
    lowered = passage.lowered
    lead = lowered[head - 1]
    if head < number and _is_doing(lowered[head]):
        return False
    if lead == "in" and earlier in _DIFFERING:
        return False
    if lead == "of" and head == number and earlier in _MOMENTS and lowered[number].endswith(_TURNING):
        return False
    if lead == "to":
        spared = any("v" in readings[word] or word.endswith("ing") for word in lowered[head : number + 1])
        spared = spared or (head == number and is_deed(lowered[number]))
        return not spared and not is_doer(lowered[number]) and (head < _PAIRED or lowered[head - 3] != "from")
    if lead == "of":
        return earlier not in KINDS and all(map(is_quality.__getitem__, lowered[head:number]))
    if lead == "from" and head == number and _beside_role(passage, number):
        return False
    if lead != "by":
        return True
    return is_quality[lowered[head]] if head < number else lowered[number] in sometimes_bare()


def _beside_role(passage: Passage, number: int) -> bool:
    # “his role as executor, which distances him from designer”
    roles = passage.index.get("as", ()) if is_doer(passage.lowered[number]) else ()
    return any(role < number - 1 and is_doer(passage.flanked[role + 2]) for role in roles)


def is_deed(word: str) -> bool:
    """True for a noun that is a verb too, by the forms that the dictionary has of it."""
    # “sent to duel with them”, “will need to benchmark, measure and monitor”
    known = english().knows
    stems = (word, word + word[-1], word.removesuffix("e"))
    return any(known(f"{stem}ed") and known(f"{stem}ing") for stem in stems)


def _is_doing(word: str) -> bool:
    # "after winning matches", but "during training course"
    return word.endswith("ing") and not is_quality[word] and word not in _DOINGS_NAMED
