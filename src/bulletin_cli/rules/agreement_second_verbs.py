"""Verbs long after their subject: “he stands before them and tell”, “everyone in the villages know”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement_clauses import is_many
from bulletin_cli.rules.agreement_heads import CLAUSE
from bulletin_cli.rules.agreement_nouns import Finding, before, finding, plurals
from bulletin_cli.rules.agreement_parts import letter, parts
from bulletin_cli.rules.agreement_persons import HELPERS, QUANTITIES, WISHES, bare_forms
from bulletin_cli.rules.agreement_subjects import MEASURES
from bulletin_cli.rules.agreement_verbs import MODALS, TO_ONE, TO_SEVERAL, third, thirds
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.word_classes import readings

_PERSONS = frozenset(["he", "she", "it"])
_BREAKS = (
    HELPERS
    | CLAUSE
    | WISHES
    | frozenset(MODALS)
    | {"to", "not", "who", "which", "what", "how", "than", "why", "they", "we", "you", "i", "both", "between"}
)
_FARTHEST = 14


@lru_cache(maxsize=1)
def far_verbs() -> frozenset[str]:
    """Verbs, in the form for several, that may stand far from a subject for one."""
    return bare_forms() | {"tell"}


_BEFORE_HE = CLAUSE | {"week", "day", "month", "year", "now", "and"}


def second_verbs(passage: Passage) -> Iterator[Finding]:
    """“Twice a week he stands before 30 men and tell them what he knows”."""
    for verb in passage.having(far_verbs()):
        for number in passage.index[verb]:
            last = passage.flanked[number]
            if last == "and" and before(passage, number) is not None and _he_does(passage, number):
                message = "a verb for several, and the subject is one"
                wanted = TO_ONE.get(verb) or third(verb)
                yield from finding(passage, number - 1, number, message, f"write “{wanted}”")
            elif parts[last] in {"S", "s"} and before(passage, number) is not None:
                first = _one_before(passage, number)
                if first is not None:
                    wanted = TO_ONE.get(verb) or third(verb)
                    yield from finding(
                        passage, first, number, "one with a verb for several", f"write “{wanted}”"
                    )


def _he_does(passage: Passage, number: int) -> bool:
    lowered = passage.lowered
    for at in range(number - 2, max(-1, number - _FARTHEST), -1):
        word = lowered[at]
        if word in _PERSONS:
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
        if (verb in far_verbs() or verb in TO_ONE) and _AFTER_EVERYONE.fullmatch(said):
            wanted = TO_ONE.get(verb) or third(verb)
            yield from finding(passage, first, at, "one with a verb for several", f"write “{wanted}”")
            return
        said += letter(passage, at, first) or "v"


_CLAUSE = lazy(r"D[AC]*N?N(?:P(?:D*[AC]*N?[NUC])P)?P?D*[AC]*N?[Ss]")
_FINITE = frozenset(["is", "are", "was", "were", "has", "have", "had"])
_ONE = frozenset(["the", "this", "each", "every", "its", "their", "our", "his", "her"])


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


def _asked(passage: Passage, first: int) -> bool:
    near = passage.lowered[max(0, first - 6) : first]
    return not (WISHES | HELPERS).isdisjoint(near) or parts[passage.flanked[first]] == "P"


def _second_clause(passage: Passage, first: int, number: int) -> bool:
    # “consulates are short of staff and the cost of the tickets remain”: a clause with its verb before “and”
    said = "".join([letter(passage, at, first) or "v" for at in range(first, number)])
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


_NOUNS = frozenset(["N", "S", "s", "U", "c"])


@lru_cache(maxsize=1)
def for_one() -> frozenset[str]:
    """Verbs for one that a participle with its phrase may part from several."""
    return frozenset(thirds()) | frozenset([*TO_SEVERAL, "works"])


def several_done(passage: Passage) -> Iterator[Finding]:
    """“Officers seconded from the member states works side by side”."""
    for verb in passage.having(for_one()):
        for number in passage.index[verb]:
            if (
                parts[passage.flanked[number]] in {"N", "S", "s", "U", "c"}
                and before(passage, number) is not None
            ):
                first = _done_before(passage, number)
                if first is not None and (verb != "works" or passage.flanked[number + 2] in _THEN):
                    wanted = TO_SEVERAL.get(verb) or thirds().get(verb) or "work"
                    yield from finding(
                        passage, first, number, "several with a verb for one", f"write “{wanted}”"
                    )


def _done_before(passage: Passage, number: int) -> int | None:
    # the number of the first word of a sentence that opens with several and what was done to them, or None
    first, done = number - 1, False
    if before(passage, number) is None:
        return None
    while first > 0 and number - first < _FARTHEST and before(passage, first) is not None:
        part = parts[passage.lowered[first]]
        if not part and not passage.lowered[first].endswith("ed"):
            return None
        done = done or not part
        first -= 1
    if not done or not passage.begins_sentence(passage.words[first].start):
        return None
    said = "".join([letter(passage, at, first) or "E" for at in range(first, number)])
    head = passage.lowered[first + max(0, said.find("E") - 1)]
    several = plurals().get(head)
    return first if _DONE.fullmatch(said) and several and several not in MEASURES | QUANTITIES else None
