"""Infinitives whose “to” or whose doer is missing: “learn how use it”, “the heat allows to work”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import KNOWING
from bulletin_cli.rules.agreement.nouns import Finding, before, side_by_side
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.verbs.first_forms import lost
from bulletin_cli.rules.words.word_classes import readings

_ACTS_TYPED = """
use contact work fight control search help train answer address treat design plan deal support find run lead
test check report stop protect manage save avoid start open keep organize organise write read cook drive find
fill make get take give prepare choose build buy sell pay
"""
HOW = frozenset((asking, act) for asking in ("how", "where") for act in _ACTS_TYPED.split())
_OBJECTS = frozenset(["one", "each", "it", "them"])
_LETTING = frozenset(["allows", "enables", "encourages", "obliges", "urges", "allow", "enable", "encourage"])
_ALSO = {
    "check": ("whether", "if", "that"),
    "fill": ("in", "out"),
    "test": ("whether", "if"),
    "find": ("out",),
}
_NEVER_NOUNS_TYPED = "find fill make take give avoid choose buy sell prepare get"
_NEVER_NOUNS = frozenset(_NEVER_NOUNS_TYPED.split())
"""Verbs that are no nouns before another: “they showed how find drugs”."""
LETTING = frozenset((verb, "to") for verb in _LETTING)
_BEFORE_LET_TYPED = "will can would could may should they which that to also not"
_BEFORE_LET = frozenset(_BEFORE_LET_TYPED.split())


def lost_to_after_how(passage: Passage) -> Iterator[Finding]:
    """“We agreed on how contact one another”, “They know how use the computer”."""
    for number in passage.coupled(HOW):
        follows = passage.flanked[number + 3]
        thing = (
            parts[follows] == "D"
            or follows in _OBJECTS
            or follows in _ALSO.get(passage.lowered[number + 1], ())
        )
        found = passage.lowered[number + 1] in _NEVER_NOUNS and parts[follows] == "S"
        if (
            (thing or found)
            and passage.flanked[number] in KNOWING
            and before(passage, number + 1) is not None
        ):
            yield from lost(passage, number, "to")


def let_nobody(passage: Passage) -> Iterator[Finding]:
    """“The heat allows to work only at night”: nobody is named who works."""
    for number in passage.coupled(LETTING):
        verb, does = passage.lowered[number], passage.flanked[number + 3]
        led = verb.endswith("s") or passage.flanked[number] in _BEFORE_LET
        if led and "v" in readings[does] and side_by_side(passage, number, number + 2):
            start, end = passage.words[number].start, passage.words[number + 1].end
            if not passage.in_quotation(start, end):
                hint = "say whom, or write the form with -ing"
                yield Finding(start, end, f"“{verb} to” without saying whom", hint)
