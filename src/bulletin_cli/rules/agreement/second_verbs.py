"""Verbs long after their subject: “he stands before them and tell”, “everyone in the villages know”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.heads import CLAUSE
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, plurals
from bulletin_cli.rules.agreement.parts import is_many, letter, letters, parts
from bulletin_cli.rules.agreement.persons import ASKING, QUANTITIES, bare_forms
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.agreement.verbs import TO_ONE, TO_SEVERAL, third, thirds
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import (
    BEFORE_ONE,
    FINITE_BE,
    FINITE_HAVE,
    FOR_ONE,
    MODALS,
    ONE_THIRD,
)
from bulletin_cli.rules.words.word_classes import readings

_BREAKS = (
    ASKING
    | CLAUSE
    | MODALS
    | {"to", "not", "who", "which", "what", "how", "than", "why", "they", "we", "you", "i", "both", "between"}
)
_FARTHEST = 14


_BEFORE_HE = CLAUSE | {"week", "day", "month", "year", "now", "and"}


def second_verb(passage: Passage, number: int) -> Iterator[Finding]:
    """The finding on a first form after “and”: “he stands before 30 men and tell them”."""
    if ONE_THIRD.isdisjoint(passage.lowered[max(0, number - _FARTHEST) : number]):
        return
    if _he_does(passage, number):
        message = "a verb for several, and the subject is one"
        yield from finding(passage, number - 1, number, message, f"write “{third(passage.lowered[number])}”")


def verb_of_second_clause(passage: Passage, number: int) -> Iterator[Finding]:
    """The finding on a first form after several: “is short of staff and the cost of the tickets remain”."""
    if "and" not in passage.lowered[max(0, number - _FARTHEST) : number]:
        return
    first = _one_before(passage, number)
    if first is not None:
        hint = f"write “{third(passage.lowered[number])}”"
        yield from finding(passage, first, number, "one with a verb for several", hint)


def _he_does(passage: Passage, number: int) -> bool:
    lowered = passage.lowered
    for at in range(number - 2, max(-1, number - _FARTHEST), -1):
        word = lowered[at]
        if word in ONE_THIRD:
            verb = lowered[at + 1]
            does = ("z" in readings[verb] or verb in {"is", "has"}) and at + 1 < number - 1
            return does and (before(passage, at) is None or passage.flanked[at] in _BEFORE_HE)
        if (
            word in _BREAKS
            or word in _FINITE
            or readings[word] in {"v", "d"}
            or before(passage, at + 1) is None
            or word == "and"
        ):
            return False
    return False


EVERYONE = frozenset(["everyone", "everybody", "nobody", "somebody", "anybody", "anyone", "someone"])
_AFTER_EVERYONE = lazy(r"(?:PD*[AC]*N?[NSUCs]+)+")


def everyone_do(passage: Passage) -> Iterator[Finding]:
    """“Everyone in the villages know the story”."""
    for word in passage.having(EVERYONE):
        for first in passage.index[word]:
            if parts[passage.flanked[first + 2]] == "P" and not _asked(passage, first):
                yield from _everyone(passage, first)


def _everyone(passage: Passage, first: int) -> Iterator[Finding]:
    said = ""
    for at in range(first + 1, min(first + _FARTHEST, len(passage.words))):
        verb = passage.lowered[at]
        if before(passage, at) is None:
            return
        if (verb in bare_forms() or verb in TO_ONE) and _AFTER_EVERYONE.fullmatch(said):
            wanted = TO_ONE.get(verb) or third(verb)
            yield from finding(passage, first, at, "one with a verb for several", f"write “{wanted}”")
            return
        said += letter(passage, at, first) or "v"


_CLAUSE = lazy(r"D[AC]*N?N(?:P(?:D*[AC]*N?[NUC])P)?P?D*[AC]*N?[Ss]")
_FINITE = FINITE_BE | FINITE_HAVE
_ONE = BEFORE_ONE - {"a", "an", "another"}


def _one_before(passage: Passage, number: int) -> int | None:
    # the number of “the” after “and” with which a subject for one begins, or None
    first = number - 1
    while first >= 0 and number - first < _FARTHEST:
        word = passage.lowered[first]
        if word in _ONE and passage.flanked[first] == "and":
            return first if _second_clause(passage, first, number) else None
        if not parts[word] or before(passage, first) is None:
            return None
        first -= 1
    return None


_NEAR_SUBJECT = 6


def _asked(passage: Passage, first: int) -> bool:
    near = passage.lowered[max(0, first - _NEAR_SUBJECT) : first]
    return not ASKING.isdisjoint(near) or parts[passage.flanked[first]] == "P"


def _second_clause(passage: Passage, first: int, number: int) -> bool:
    # “consulates are short of staff and the cost of the tickets remain”: a clause with its verb before “and”
    said = letters(passage, first, number)
    noun = passage.lowered[first + len(said.partition("P")[0]) - 1]
    if _CLAUSE.fullmatch(said) is None or "P" not in said or is_many(noun) or noun in QUANTITIES:
        return False
    for at in range(first - 2, max(-1, first - _FARTHEST), -1):
        word = passage.lowered[at]
        if word in _FINITE:
            return passage.flanked[at] in plurals() or parts[passage.flanked[at]] in {"N", "S"}
        if word in _BREAKS or before(passage, at + 1) is None or readings[word] in {"v", "z", "d", "g", "de"}:
            return False
    return False


_DONE = lazy(r"D*[AC]*N?SE(?:PD*[AC]*N?[NSUCs]+)+")
_THEN = frozenset(["in", "at", "with", "together", "there", "side", "closely", "hard", "as"])
_WERE_DONE_TYPED = """
seconded trained gathered arrested detained registered interviewed published produced opened planned
organized organised identified collected recorded conducted financed funded located involved employed
developed adopted signed submitted received written seized held built sent brought
purchased donated invited selected nominated appointed deployed imported exported stolen hidden
smuggled transported issued prepared delivered distributed installed caused committed posted
"""
WERE_DONE = frozenset(_WERE_DONE_TYPED.split())
"""What may have been done to several, and still belongs to their name."""


@lru_cache(maxsize=1)
def _for_one() -> frozenset[str]:
    return frozenset(thirds()) | frozenset([*TO_SEVERAL, "works"])


def several_done(passage: Passage) -> Iterator[Finding]:
    """“Officers seconded from the member states works side by side”."""
    for done in passage.having(WERE_DONE):
        for number in passage.index[done]:
            if parts[passage.flanked[number]] == "S" and parts[passage.flanked[number + 2]] == "P":
                first = _opening(passage, number - 1)
                verb = _verb_after(passage, number) if first is not None else 0
                if first is not None and verb and _agree_not(passage, first, number, verb):
                    typed = passage.lowered[verb]
                    wanted = TO_SEVERAL.get(typed) or thirds().get(typed) or "work"
                    message = "several with a verb for one"
                    yield from finding(passage, first, verb, message, f"write “{wanted}”")


def _opening(passage: Passage, noun: int) -> int | None:
    # the number of the first word of a sentence that opens with a noun and what belongs to it, or None
    for first in range(noun, max(-1, noun - len("DAAN")), -1):
        if passage.begins_sentence(passage.words[first].start):
            return first
    return None


def _verb_after(passage: Passage, done: int) -> int:
    # the number of the verb for one behind what was done to several and its phrase, or 0
    verbs = _for_one()
    for at in range(done + 2, min(done + _FARTHEST, len(passage.words))):
        word = passage.lowered[at]
        if before(passage, at) is None:
            return 0
        if word in verbs and (word != "works" or passage.flanked[at + 2] in _THEN):
            return at
        if not parts[word]:
            return 0
    return 0


def _agree_not(passage: Passage, first: int, done: int, verb: int) -> bool:
    said = "".join(["E" if at == done else letter(passage, at, first) or "v" for at in range(first, verb)])
    several = plurals().get(passage.lowered[done - 1])
    return _DONE.fullmatch(said) is not None and several not in MEASURES and several not in QUANTITIES


AND_WAS = frozenset(("and", verb) for verb in FOR_ONE)
_SEVERAL_AT_HEAD = lazy(r"D*[AC]*N?S")
_LONGEST_CLAUSE = 18


def several_and_was(passage: Passage) -> Iterator[Finding]:
    """“The participants reviewed the results of the year and was informed about the plans”."""
    for link in passage.coupled(AND_WAS):
        done = "e" in readings[passage.flanked[link + 3]] and before(passage, link + 2) is not None
        first = _head_of_clause(passage, link) if done and before(passage, link + 1) is not None else None
        if first is not None and _several_did(passage, first, link):
            wanted = TO_SEVERAL[passage.lowered[link + 1]]
            yield from finding(
                passage, link, link + 1, "a verb for one, and the subject is several", f"write “and {wanted}”"
            )


def _head_of_clause(passage: Passage, link: int) -> int | None:
    # the number of the word with which the sentence begins that goes on to “and” without a comma, or None
    for first in range(link, max(-1, link - _LONGEST_CLAUSE), -1):
        if passage.begins_sentence(passage.words[first].start):
            return first
        if before(passage, first) is None:
            return None
    return None


def _several_did(passage: Passage, first: int, link: int) -> bool:
    verb = next((at for at in range(first, link) if readings[passage.lowered[at]] in {"d", "de"}), first)
    said = letters(passage, first, verb)
    single = plurals().get(passage.lowered[verb - 1]) if verb > first else None
    rest = passage.lowered[verb + 1 : link]
    counted = single is None or single in MEASURES or single in QUANTITIES
    plain = _BREAKS.isdisjoint(rest) and _FINITE.isdisjoint(rest)
    return not counted and plain and _SEVERAL_AT_HEAD.fullmatch(said) is not None
