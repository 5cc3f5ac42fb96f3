"""Verbs that a clause parts from their subject: “the declarations that he must file is checked”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement_heads import CLAUSE, opens_clause
from bulletin_cli.rules.agreement_nouns import Finding, before, finding, plurals, side_by_side
from bulletin_cli.rules.agreement_parts import TOGETHER, letter, parts
from bulletin_cli.rules.agreement_persons import QUANTITIES
from bulletin_cli.rules.agreement_subjects import MEASURES
from bulletin_cli.rules.agreement_verbs import MODALS, TO_ONE, TO_SEVERAL
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.word_classes import readings
from bulletin_cli.rules.words import word_set

_LINKS = frozenset(["that", "which", "who", "whom"])
_HELPERS = frozenset([*MODALS, "has", "have", "had", "is", "are", "was", "were", "do", "does", "did"])
_SAYING_TYPED = """
say says said think thinks thought believe believes believed know knows knew hope hopes hoped feel feels felt
ensure ensures ensured show shows showed shown see sees saw seen find finds found mean means meant hear heard
understand understood learn learned learnt argue argues argued claim claims claimed suggest suggests suggested
decide decided report reports reported note noted agree agreed tell tells told explain explained wish wished
prove proved proven realize realized realise realised insist insisted fear feared require required demand
demanded expect expected warn warned state stated admit admitted imply implied guarantee assume assumed
"""
_SAYING = frozenset(_SAYING_TYPED.split())
"""Verbs after which a clause without a link may begin: “the men who said the office is”."""
_SUBJECT = lazy(r"D*[AC]*N?(?P<head>[SN])")
_PERSONS = frozenset(["he", "she", "it", "they", "we", "you", "i"])
_FARTHEST = 16
"""So many words at most lie between a link and the verb that is looked at."""
_ONE = frozenset(["the", "this", "a", "an", "each", "every", "its", "our", "their", "his", "her"])


def wrong_after_clauses(passage: Passage) -> Iterator[Finding]:
    """“The declarations that every official must file is”, “The officer who trained the guards were”."""
    lowered, flanked = passage.lowered, passage.flanked
    for link in passage.having(_LINKS):
        for number in passage.index[link]:
            part = parts[flanked[number]]
            if part not in {"S", "N"} or not _before_linked(passage, number):
                continue
            wrong = TO_SEVERAL if part == "S" else TO_ONE
            if not wrong.keys().isdisjoint(lowered[number + 2 : number + _FARTHEST]):
                yield from _parted(passage, number, several=part == "S")


def _before_linked(passage: Passage, number: int) -> bool:
    within = number + 2 < len(passage.words)
    return within and before(passage, number) is not None and before(passage, number + 1) is not None


def _parted(passage: Passage, link: int, *, several: bool) -> Iterator[Finding]:
    verb = _main_verb(passage, link)
    wanted = (TO_SEVERAL if several else TO_ONE).get(passage.lowered[verb]) if verb else None
    if not wanted:
        return
    first = link - 1
    while before(passage, first) is not None and parts[passage.lowered[first - 1]] in {
        "D",
        "A",
        "N",
        "C",
        "U",
    }:
        first -= 1
    noun = passage.lowered[link - 1]
    single = plurals().get(noun, noun[:-1]) if several else noun
    if single in MEASURES or single in QUANTITIES or single in TOGETHER or single in word_set("collective"):
        return
    shape = "".join([letter(passage, at, first) for at in range(first, link)])
    if not _SUBJECT.fullmatch(shape) or not _opens(passage, first):
        return
    if several and passage.lowered[first] not in _ONE - {"the", "its", "our", "their", "his", "her"}:
        yield from finding(passage, first, verb, "several with a verb for one", f"write “{wanted}”")
    elif not several and passage.lowered[first] in _ONE:
        yield from finding(passage, first, verb, "one with a verb for several", f"write “{wanted}”")


def _opens(passage: Passage, first: int) -> bool:
    earlier = before(passage, first)
    if earlier is None:
        return opens_clause(passage, first)
    return earlier.text.lower() in CLAUSE - {"which", "so", "as"}


def _main_verb(passage: Passage, link: int) -> int:
    # the number of the verb after the clause that the link begins, or 0
    lowered, last = passage.lowered, min(link + _FARTHEST, len(passage.words) - 1)
    inner = _inner_verb(passage, link, last)
    if not inner:
        return 0
    for at in range(inner + 1, last):
        if before(passage, at) is None or lowered[at] in _SAYING:
            return 0
        if lowered[at] in TO_SEVERAL or lowered[at] in TO_ONE:
            ended = parts[lowered[at - 1]] in {"S", "N", "U", "s", "c", "O"} or lowered[at - 1].isdigit()
            return at if ended and before(passage, at + 1) is not None else 0
        if not parts[lowered[at]] and "e" not in readings[lowered[at]] and not lowered[at].endswith("ly"):
            return 0
    return 0


def _inner_verb(passage: Passage, link: int, last: int) -> int:
    # the number of the last word of the verb in the clause that a link begins, or 0
    lowered, at = passage.lowered, link + 1
    if lowered[at] in _PERSONS:
        at += 1
    else:
        while at < last and _in_subject(lowered[at]) and before(passage, at + 1):
            at += 1
    helped = at
    while at < last and (lowered[at] in _HELPERS or lowered[at] in {"not", "also", "been", "be", "already"}):
        at += 1
    if at >= last or lowered[at] in _SAYING or not side_by_side(passage, link, at):
        return 0
    done = readings[lowered[at]]
    fits = "v" in done or "e" in done if at > helped else "d" in done or done in {"v", "z"}
    return at if fits else 0


def _in_subject(word: str) -> bool:
    return parts[word] in {"D", "A", "N", "S", "U", "C", "c"} and "d" not in readings[word]
