"""Forms that “to” does not take behind a question, a quality or another verb: “how to inspecting”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import NOUNS_OF_DOING, listed
from bulletin_cli.rules.agreement.nouns import Finding, finding, joins, side_by_side
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.signs.frames_of_to import ALSO_TO, ASKED_TO, LATE_TO, TIMES
from bulletin_cli.rules.words.function_words import ALL_OBJECTS, MODALS
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import readings

_FIRST = "write the first form"
_FORMS = frozenset("gde")
_OTHER = frozenset(["d", "e", "de", "z", "jde"])
"""Readings of what is no first form."""


def acts_on(passage: Passage, number: int) -> bool:
    """True where an object follows, and no time: “the cells”, “them”; but “the next day”."""
    follows = passage.flanked[number + 2]
    if not joins(passage, number + 1):
        return False
    return follows in ALL_OBJECTS or (parts[follows] == "D" and passage.flanked[number + 3] not in TIMES)


def plainly_doing(passage: Passage, number: int) -> bool:
    """True for a form with -ing that is nothing else here: “inspecting”, “drawing the map”."""
    word = passage.lowered[number]
    if passage.words[number].kind != "lower" or word in {"being", "having"}:
        return False
    known = readings[word]
    return known == "g" or ("g" in known and word not in NOUNS_OF_DOING and acts_on(passage, number))


def _other(passage: Passage, number: int, *, asked: bool) -> bool:
    # a form with -ing or a past behind “to”, and what it acts on; behind “how to” whatever follows
    if not joins(passage, number) or passage.words[number].kind != "lower":
        return False
    known = readings[passage.lowered[number]]
    if asked and "v" not in known and not _FORMS.isdisjoint(known):
        return True
    past = readings[passage.lowered[number]] in _OTHER and acts_on(passage, number)
    return past or plainly_doing(passage, number)


def may_act(passage: Passage, number: int) -> bool:
    """True for a first form with its object, which no noun without an article is: “visit the prison”."""
    if not joins(passage, number) or passage.words[number].kind != "lower":
        return False
    word = passage.lowered[number]
    bare = word in _BARE or word in word_set("mass")
    return readings[word] in {"cv", "v", "vj"} and not bare and acts_on(passage, number)


_BARE = frozenset(["work", "change", "cause", "reason", "need", "help", "support", "control", "use", "cover"])


def is_done(passage: Passage, number: int) -> bool:
    """True for a past with its doer or its object: “will broken by them”, “shall fought the law”."""
    known = readings[passage.lowered[number]]
    by = passage.flanked[number + 2] == "by" and joins(passage, number + 1)
    return "v" not in known and ("e" in known or "d" in known) and (by or acts_on(passage, number))


_TO_BY_RIGHT = ASKED_TO | LATE_TO
_TO_NOUNS = frozenset(["useful", "ready", "whom", "what"])
"""Words with which “to” may lead to a noun: “useful to planning”."""


def other_after_how_to(passage: Passage) -> Iterator[Finding]:
    """“They learned how to inspecting the cells”, “what to discussed”, “it is too late to teaching them”."""
    for number in passage.coupled(_TO_BY_RIGHT):
        asked = passage.lowered[number] not in _TO_NOUNS
        if joins(passage, number + 1) and _other(passage, number + 2, asked=asked):
            yield from finding(passage, number, number + 2, "a wrong form", _FIRST + " after “to”")


def to_behind_modal(passage: Passage) -> Iterator[Finding]:
    """“The inspectors should also to check the cells”."""
    for number in passage.coupled(ALSO_TO):
        does = number + 2
        led = passage.flanked[number] in MODALS and side_by_side(passage, number - 1, does)
        if led and does < len(passage.words) and "v" in readings[passage.lowered[does]]:
            yield from finding(passage, number - 1, number + 1, "a word too many", "strike “to”")


_AFTER_TO = 2
_LEADS = {"help", "helps", "helped", "come", "came", "has", "have", "had", "need", "needs", "needed"}


def other_behind_and(passage: Passage) -> Iterator[Finding]:
    """“They want to learn and inspecting the cells”."""
    leads = listed("to", "able", "aim") | _LEADS
    for link in passage.index["and"]:
        at = link + 1
        if link < _AFTER_TO or not joins(passage, at) or passage.lowered[link - 2] != "to":
            continue
        first = "v" in readings[passage.lowered[link - 1]] and passage.flanked[link - 2] in leads
        if (
            first
            and side_by_side(passage, link - 2, at)
            and plainly_doing(passage, at)
            and acts_on(passage, at)
        ):
            yield from finding(passage, link, at, "a wrong form", _FIRST)
