"""Forms that “being”, “has” and whom one helps do not take: “is being inspecting”, “helped them drew”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import somebody
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins, plurals, side_by_side
from bulletin_cli.rules.agreement.parts import letters, parts
from bulletin_cli.rules.agreement.persons import bare_forms
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.frames_of_to import BEING, CHANCES, DOES_ASK, EASY, HELP_THEM, THERE_ARE
from bulletin_cli.rules.verbs.first_forms import lost
from bulletin_cli.rules.verbs.forms_behind_to import acts_on, may_act, plainly_doing
from bulletin_cli.rules.words.function_words import FINITE_BE, FINITE_HAVE, PERSONALS
from bulletin_cli.rules.words.word_classes import readings

_FIRST, _DONE = "write the first form", "write the participle"
_BEHIND = frozenset(["by", "in", "at", "for", "now", "with", "since"])


def doing_behind_being(passage: Passage) -> Iterator[Finding]:
    """“The market is being inspecting by them”."""
    for number in passage.coupled(BEING):
        at = number + 2
        if not side_by_side(passage, number, at) or at >= len(passage.words):
            continue
        word = passage.lowered[at]
        by = "g" in readings[word] and passage.flanked[at + 2] == "by"
        if readings[word] == "g" or by:
            yield from finding(passage, number, at, "a wrong form", _DONE)


def past_behind_whom(passage: Passage) -> Iterator[Finding]:
    """“The grant helped them inspected the cells”, “it makes them leaving the room”, “let him took it”."""
    for number in passage.coupled(HELP_THEM):
        at = number + 2
        if not joins(passage, number + 1) or not joins(passage, at) or passage.words[at].kind != "lower":
            continue
        known = readings[passage.lowered[at]]
        past = known == "d" or ("v" not in known and "d" in known and acts_on(passage, at))
        if past or (plainly_doing(passage, at) and acts_on(passage, at)):
            yield from finding(passage, number, at, "a wrong form", _FIRST)


_WHOLE = lazy(r"D*A*[NU]*[NSU]")


_WHOLE_OR_NAME = lazy(r"D*A*[NU]*[NSUC]")


def third_behind_have(passage: Passage) -> Iterator[Finding]:
    """“Many women have inspects the cells”, “the Ministry has requires it”."""
    for have in passage.having(FINITE_HAVE):
        for number in passage.index[have]:
            at = number + 1
            if not joins(passage, at) or readings[passage.lowered[at]] != "z" or not acts_on(passage, at):
                continue
            first = number
            while first and before(passage, first) is not None:
                first -= 1
            opens = passage.begins_sentence(passage.words[first].start)
            person = number - first == 1 and passage.lowered[first] in PERSONALS
            if opens and (person or _WHOLE.fullmatch(letters(passage, first, number))):
                yield from finding(passage, number, at, "a wrong form", _DONE)


def other_in_question(passage: Passage) -> Iterator[Finding]:
    """“How does the system works?”, “when did you wrote it”."""
    for number in passage.coupled(DOES_ASK):
        first = number + 2
        for at in range(first + 1, min(first + 6, len(passage.words))):
            if not side_by_side(passage, number, at):
                break
            known = readings[passage.lowered[at]]
            whole = _WHOLE_OR_NAME.fullmatch(letters(passage, first, at))
            person = at == first + 1 and passage.lowered[first] in PERSONALS | {"you"}
            if not (whole or person):
                continue
            if (
                known == "z"
                or (known == "sz" and acts_on(passage, at))
                or ("d" in known and "v" not in known and acts_on(passage, at))
            ):
                yield from finding(passage, number + 1, at, "a wrong form", _FIRST)
                break
            if "v" in known and not known.startswith(("n", "c")):
                break


def people_who_lost(passage: Passage) -> Iterator[Finding]:
    """“There are people inspect the cells”: “who” is missing."""
    for number in passage.coupled(THERE_ARE):
        for at in range(number + 3, min(number + 7, len(passage.words))):
            if not side_by_side(passage, number, at):
                break
            last, known = passage.lowered[at - 1], readings[passage.lowered[at]]
            if last in plurals() and somebody(last) and "v" in known and acts_on(passage, at):
                if _WHOLE.fullmatch(letters(passage, number + 2, at)) is not None:
                    yield from finding(passage, at - 1, at, "a word is missing", "write “who”")
                break


def lost_to_after_chance(passage: Passage) -> Iterator[Finding]:
    """“They had a chance inspect the cells”, “it is easier inspect them now”."""
    for chance in passage.having(CHANCES):
        for number in passage.index[chance]:
            at = number + 1
            pure = joins(passage, at) and passage.lowered[at] in bare_forms() and acts_on(passage, at)
            led = (
                parts[passage.flanked[number]] in {"D", "A", "P", "N"}
                or passage.flanked[number] in FINITE_HAVE
            )
            if pure and led and readings[passage.lowered[at]] == "v":
                yield from lost(passage, number, "to")
    for easy in passage.having(EASY):
        for number in passage.index[easy]:
            at = number + 1
            be = passage.flanked[number] in FINITE_BE and side_by_side(passage, number - 1, at)
            if be and may_act(passage, at):
                yield from lost(passage, number, "to")
