"""Verbs behind “each of which”, “one of 18 halls that” and “whose” that disagree with their subject."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import somebody
from bulletin_cli.rules.agreement.glances import IS_ONE, OF_WHICH
from bulletin_cli.rules.agreement.letters import letters
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, plurals, side_by_side
from bulletin_cli.rules.agreement.persons import bare_forms
from bulletin_cli.rules.agreement.verbs import TO_ONE, TO_SEVERAL, first_form, third
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import EACH, OFTEN, RELATIVES
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import readings

_OBJECTS = frozenset(["a", "an", "the", "its", "his", "her", "their", "in", "at", "to", "for", "with", "on"])


def each_of_which(passage: Passage) -> Iterator[Finding]:
    """“Seven evenings, each of which have its own subject”, “one of whom are in prison”."""
    for number in passage.coupled(OF_WHICH):
        if passage.flanked[number] not in EACH or before(passage, number) is None:
            continue
        verb = number + 2
        while verb < len(passage.words) and passage.lowered[verb] in OFTEN:
            verb += 1
        if verb >= len(passage.words) or not side_by_side(passage, number - 1, verb):
            continue
        typed, follows = passage.lowered[verb], passage.flanked[verb + 2]
        does = typed in bare_forms() or ("v" in readings[typed] and follows in _OBJECTS)
        if typed in TO_ONE or (does and "d" not in readings[typed]):
            wanted = TO_ONE.get(typed) or third(typed)
            yield from finding(passage, number - 1, verb, "one with a verb for several", f"write “{wanted}”")


_MANY = (TWO_TO_TWELVE - {"two"}) | {"several", "many"}
_LONGEST = 8
"""So many words may stand between the number and “that”."""


def one_of_several_that(passage: Passage) -> Iterator[Finding]:
    """“It is one of 18 halls and playgrounds that has been repaired”."""
    for number in passage.coupled(IS_ONE):
        count = passage.flanked[number + 4] if passage.flanked[number + 3] == "of" else ""
        if not (count in _MANY or (count.isdigit() and int(count) > len("of"))):
            continue
        link = _link_after(passage, number + 4)
        verb = passage.flanked[link + 2] if link else ""
        if verb in TO_SEVERAL and side_by_side(passage, number, link + 1):
            wanted = f"write “{TO_SEVERAL[verb]}”"
            yield from finding(passage, link - 1, link + 1, "several with a verb for one", wanted)


def _link_after(passage: Passage, start: int) -> int:
    # the number of “that” right behind nouns for several, or 0
    for at in range(start, min(start + _LONGEST, len(passage.words) - 1)):
        word = passage.lowered[at]
        if word in RELATIVES:
            several = passage.lowered[at - 1] in plurals() or "s" in readings[passage.lowered[at - 1]]
            return at if several else 0
        if letters[word] not in _OF_NOUNS:
            return 0
    return 0


_OF_NOUNS = frozenset("ANSsnUEWc&w")
_WHERE = frozenset(["in", "at", "on", "as", "for", "with", "near", "abroad", "there", "here", "hard"])
_AMOUNTING = {"amounts": frozenset(["to"]), "works": _WHERE, "matters": frozenset(["most", "more", "to"])}
_LIVING_TYPED = "live work play need want run train help study hope plan help use visit teach drive fish farm"
_LIVING = frozenset(_LIVING_TYPED.split())


def whose_amounts(passage: Passage) -> Iterator[Finding]:
    """“Norway, whose contributions amounts to a third”, “the firm, whose owner live in Baku”."""
    for number in passage.index["whose"]:
        noun = number + 1
        while noun < len(passage.words) - 1 and letters[passage.lowered[noun]] == "A":
            noun += 1
        verb = noun + 1
        if verb >= len(passage.words) or not side_by_side(passage, number, verb):
            continue
        subject, typed, follows = passage.lowered[noun], passage.lowered[verb], passage.flanked[verb + 2]
        if follows in _AMOUNTING.get(typed, ()) and subject in plurals():
            wanted = f"write “{first_form(typed)}”"
            yield from finding(passage, number, verb, "several with a verb for one", wanted)
        elif typed in _LIVING and follows in _OBJECTS and subject not in plurals() and somebody(subject):
            yield from finding(
                passage, number, verb, "one with a verb for several", f"write “{third(typed)}”"
            )
