"""First forms behind helping verbs, and verbs behind “and”: “has not yet buy it”, “works and inspect it”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins, side_by_side
from bulletin_cli.rules.agreement.parts import letters, parts
from bulletin_cli.rules.agreement.verbs import third
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.frames_of_to import HAVE_NOT, IS_NOT, PLAN, STATISTIC
from bulletin_cli.rules.verbs.first_forms import CONSISTING, lost
from bulletin_cli.rules.verbs.forms_behind_to import acts_on, may_act
from bulletin_cli.rules.words.function_words import (
    FINITE_BE,
    HAVE,
    MODALS,
    OBJECTS,
    PERSONALS,
    RELATIVES,
)
from bulletin_cli.rules.words.word_classes import SAME_IN_TENSES, readings

_DONE = "write the participle"
_BETWEEN = frozenset(["not", "yet", "already", "also", "never", "recently", "just", "now", "even", "still"])


def first_behind_have(passage: Passage) -> Iterator[Finding]:
    """“The Ministry has not yet visit the prison”, “By May they will have visit the prison”."""
    for number in passage.coupled(HAVE_NOT):
        at = number + 1
        while joins(passage, at) and passage.lowered[at] in _BETWEEN:
            at += 1
        if passage.lowered[number] in MODALS:
            if not joins(passage, at) or passage.flanked[number] == "":
                continue
            at += 1
        done = joins(passage, at) and passage.lowered[at] in SAME_IN_TENSES  # “has not yet put it”
        if not done and side_by_side(passage, number, at) and may_act(passage, at):
            yield from finding(passage, number, at, "a wrong form", _DONE)


def first_behind_is_not(passage: Passage) -> Iterator[Finding]:
    """“Our team is not visit the prison”."""
    for number in passage.coupled(IS_NOT):
        # “it is not clear it would help”: a quality
        acts = joins(passage, number + 1) and may_act(passage, number + 2)
        if acts and "j" not in readings[passage.lowered[number + 2]] and before(passage, number):
            hint = "write “does not”, or the form with -ing"
            yield from finding(passage, number, number + 2, "a wrong form", hint)


_SEVERAL = lazy(r"D*[AC]*[NU]*S")
_ONE = lazy(r"D[AC]*[NU]*[NUC]|C+")


def _opening(passage: Passage, number: int) -> int | None:
    # the first word of a sentence that goes on to here without a sign, or None
    first = number
    while first and passage.joined[first]:
        first -= 1
    return first if passage.begins_sentence(passage.words[first].start) else None


_BREAKS = (
    RELATIVES | OBJECTS | PERSONALS | {"what", "whom", "how", "where", "when", "if", "as", "than", "her"}
)
_FARTHEST = 16


def several_and_third(passage: Passage) -> Iterator[Finding]:
    """“The inspectors work in Osh and inspects the cells”."""
    for link in passage.index["and"]:
        at = link + 1
        if not joins(passage, at) or readings[passage.lowered[at]] not in {"z", "sz"}:
            continue
        first = _opening(passage, link) if acts_on(passage, at) else None
        if first is None or link - first > _FARTHEST:
            continue
        verb = _first_verb(passage, first, link, several=True)
        rest = passage.lowered[verb + 1 : link] if verb else ()
        # “the need to spare victims and witnesses the trauma”
        noun = readings[passage.lowered[at]] == "sz" and "to" in rest
        if verb and not noun and _BREAKS.isdisjoint(rest) and not any(map(_may_be_for_one, rest)):
            message = "a verb for one, and the subject is several"
            yield from finding(passage, link, at, message, "write the form for several")


def _for_one(word: str) -> bool:
    return word in {"is", "was", "has", "does"} or readings[word] == "z"


def _may_be_for_one(word: str) -> bool:
    return word in {"is", "was", "has", "does", "this"} or "z" in readings[word]


def _first_verb(passage: Passage, first: int, link: int, *, several: bool) -> int:
    # the number of the verb of the clause that begins here, where its subject is of that number; or 0
    if passage.lowered[first] in ({"they", "we"} if several else {"he", "she"}):
        at = first + 1
        does = _does_several(passage, at) if several else _for_one(passage.lowered[at])
        return at if does else 0
    for at in range(first + 1, min(first + 6, link)):
        does = _does_several(passage, at) if several else _does_one(passage, at)
        if does and (_SEVERAL if several else _ONE).fullmatch(letters(passage, first, at)):
            return at
    return 0


def _does_several(passage: Passage, at: int) -> bool:
    word, known = passage.lowered[at], readings[passage.lowered[at]]
    helper = word in MODALS or word in {"are", "were", "have", "do", "did"}
    return helper or known in {"v", "d"} or (known in {"cv", "nv", "de"} and not _noun_next(passage, at))


def _does_one(passage: Passage, at: int) -> bool:
    word, known = passage.lowered[at], readings[passage.lowered[at]]
    third_ = word in {"is", "has"} or known == "z"
    return third_ or (known in {"sz", "nsz"} and parts[passage.flanked[at + 2]] in {"P", "D"})


def _noun_next(passage: Passage, at: int) -> bool:
    # “customs checks are”: what follows tells no verb
    follows = passage.flanked[at + 2]
    return not joins(passage, at + 1) or follows in FINITE_BE or follows in HAVE or follows in MODALS


_SPOILS = (
    MODALS
    | _BREAKS
    | {
        "to",
        "let",
        "lets",
        "make",
        "makes",
        "help",
        "helps",
        "and",
        "that",
        "both",
        "between",
        "not",
        "sees",
        "has",
    }
)


def one_and_first(passage: Passage) -> Iterator[Finding]:
    """“The inspector works in Osh and inspect the cells”."""
    for link in passage.index["and"]:
        at = link + 1
        pure = joins(passage, at) and readings[passage.lowered[at]] == "v" and acts_on(passage, at)
        first = _opening(passage, link) if pure and passage.lowered[at] not in _SAME else None
        if first is None or link - first > _FARTHEST:
            continue
        verb = _first_verb(passage, first, link, several=False)
        rest = passage.lowered[verb + 1 : link] if verb else ()
        firsts = any(readings[word] in {"v", "d", "de"} for word in rest)
        if verb and _SPOILS.isdisjoint(passage.lowered[verb:link]) and not firsts:
            message = "a verb for several, and the subject is one"
            yield from finding(passage, link, at, message, f"write “{third(passage.lowered[at])}”")


_SAME = frozenset(["see", "let", "put", "set", "cut"])


def lost_to_after_plan(passage: Passage) -> Iterator[Finding]:
    """“Local residents plan visit the prison”, “They want draw a map”."""
    for verb in passage.having(PLAN):
        for number in passage.index[verb]:
            at = number + 1
            if (
                not may_act(passage, at)
                or passage.words[number].kind != "lower"
                or before(passage, number) is None
            ):
                continue
            last = passage.flanked[number]
            consists = verb == "planned" and passage.lowered[at] in CONSISTING
            willing = last in PERSONALS or last in {"not", "to", "who", "also"}
            if willing or (not consists and _whole(passage, number)):
                yield from lost(passage, number, "to")


def _whole(passage: Passage, number: int) -> bool:
    first = _opening(passage, number)
    if first is None:
        return False
    said = letters(passage, first, number)
    several = not passage.lowered[number].endswith("s")
    return (_SEVERAL if several else _ONE).fullmatch(said) is not None or (
        passage.lowered[number].endswith("ed") and _SEVERAL.fullmatch(said) is not None
    )


def field_of_study(passage: Passage) -> Iterator[Finding]:
    """“She teaches statistic at the university”; but “studied economic history”."""
    for number in passage.coupled(STATISTIC):
        field, follows = number + 1, passage.flanked[number + 3]
        ends = not joins(passage, field + 1) or parts[follows] in {"P", "&"}
        if joins(passage, field) and ends:
            wanted = f"{passage.lowered[field]}s"
            yield from finding(passage, number, field, "one, where a field of study is", f"write “{wanted}”")
