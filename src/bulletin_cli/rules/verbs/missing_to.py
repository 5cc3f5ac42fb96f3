"""Infinitives without their “to”: “obliges employers pay”, “were warned not drink”, “told what do”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import asking, listed, not_to_do, somebody, takers
from bulletin_cli.rules.agreement.nouns import Finding, before, joins, plurals
from bulletin_cli.rules.agreement.parts import letter, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.signs.words import CALLED_ON
from bulletin_cli.rules.verbs.first_forms import HARDLY_NOUNS, NOT_BARE, bare, lost
from bulletin_cli.rules.words.function_words import BE, FINITE_HAVE, MODALS, OBJECTS, SUBJECTS
from bulletin_cli.rules.words.word_classes import ANY_NOUN, readings

_LINKED = frozenset(["that", "which", "who", "whom", "what", "if", "as", "than", "where"])
_LONGEST = 9
_NO_LEADS = frozenset(["the", "a", "as", "if", "that", "do", "does", "did"])
_LAST_TIMES = frozenset(["week", "month", "year", "night", "time", "spring", "summer", "autumn", "winter"])
_DARE = frozenset(["dare", "dares", "dared"])
_GROUP = lazy(r"(?:D*[AC]*[NU]*[NSUCs]+(?:P(?:D*[AC]*[NU]*[NSUCs]+))*|O)")


def lost_to_before_not(passage: Passage) -> Iterator[Finding]:
    """“The villagers were warned not drink the water”."""
    for number in passage.coupled(not_to_do()):
        last, does = passage.flanked[number], passage.flanked[number + 3]
        if (
            last in MODALS
            or last in _NO_LEADS
            or passage.lowered[number] in _DARE
            or (passage.lowered[number] == "order" and last != "in")
        ):
            continue
        passive = (
            last in BE and "v" in readings[does] and does not in _HARDLY_VERBS and joins(passage, number + 2)
        )
        acts = passive or _acts(passage, number + 2)
        if before(passage, number + 1) and acts and before(passage, number + 2):
            start, end = passage.words[number + 1].start, passage.words[number + 2].end
            if not passage.in_quotation(start, end):
                wanted = f"not to {does}"
                yield Finding(
                    start, end, f"“{passage.text[start:end]}”: “to” is missing", f"write “{wanted}”", wanted
                )


_HARDLY_VERBS_TYPED = "like only just even well yet so back still least about without long all more far right"
_HARDLY_VERBS = frozenset(_HARDLY_VERBS_TYPED.split())


def _acts(passage: Passage, number: int) -> bool:
    # a first form that is nothing else, or one with an object
    if number >= len(passage.words) or passage.words[number].kind != "lower":
        return False
    word, follows = passage.lowered[number], passage.flanked[number + 2]
    if word in bare() or word == "drive":
        return True
    joined = number + 1 < len(passage.words) and before(passage, number + 1) is not None
    return joined and "v" in readings[word] and (parts[follows] == "D" or follows in OBJECTS)


def _is_verb(passage: Passage, number: int) -> bool:
    """A verb with an object, not the noun or the participle that it may be elsewhere."""
    word, last, follows = passage.lowered[number], passage.flanked[number], passage.flanked[number + 2]
    if (
        last in BE
        or not last
        or (parts[last] in {"D", "A"})
        or (parts[last] == "P" and last != "to")
        or passage.words[number].kind != "lower"
    ):
        return False
    if not _LINKED.isdisjoint(passage.lowered[max(0, number - 4) : number]):
        return False
    led = last in MODALS or last == "to" or last in SUBJECTS or last in FINITE_HAVE or last in {"not", "also"}
    determined = parts[follows] == "D" or follows in OBJECTS
    if ANY_NOUN.isdisjoint(readings[word]):
        return led or determined or not word.endswith("ed") or parts[passage.flanked[number - 1]] != "P"
    return led or (word.endswith(("s", "ed")) and determined)


def lost_to_after_somebody(passage: Passage) -> Iterator[Finding]:
    """“The law obliges employers pay workers”."""
    for verb in passage.having(takers()):
        for number in passage.index[verb]:
            if _is_verb(passage, number):
                yield from _after_somebody(passage, number)


def lost_to_after_call_on(passage: Passage) -> Iterator[Finding]:
    """“They called on all states of the region cooperate”."""
    for number in passage.coupled(CALLED_ON):
        if passage.flanked[number + 3] not in OBJECTS and before(passage, number + 1) is not None:
            yield from _after_somebody(passage, number + 1)


def _after_somebody(passage: Passage, number: int) -> Iterator[Finding]:
    said = ""
    for at in range(number + 1, min(number + _LONGEST, len(passage.words))):
        if before(passage, at) is None:
            return
        if said and _does(passage, at) and _GROUP.fullmatch(said):
            yield from lost(passage, at - 1, "to")
            return
        part = "O" if not said and passage.lowered[at] in OBJECTS else letter(passage, at, number)
        if not part:
            return
        said += part


def _does(passage: Passage, number: int) -> bool:
    # a verb behind the one who is to do it
    word, follows, last = passage.lowered[number], passage.flanked[number + 2], passage.lowered[number - 1]
    if (
        passage.words[number].kind != "lower"
        or word in {"be", "forward", "best"}
        or word.endswith("n't")
        or "g" in readings[last]
    ):
        return False
    if word in NOT_BARE and parts[passage.flanked[number - 1]] == "D":
        return False  # “into a smart save”
    if word == "last" and follows in _LAST_TIMES:
        return False  # “they ordered the doses last week”
    if word in bare() and word not in HARDLY_NOUNS:
        return letter(passage, number - 1, 0) in {"N", "S", "U", "C", "s"} or last in OBJECTS
    known = readings[word]
    if "v" not in known or follows in _FINITE:
        return False
    people = (last in plurals() and somebody(last)) or last in OBJECTS
    if people and joins(passage, number + 1):
        return True
    several = parts[last] == "S" or somebody(last) or last in listed("agents")
    named = passage.words[number - 1].kind in NAMED and not last.endswith("'s")
    if not (several or named) or not joins(passage, number + 1):
        return False
    if parts[follows] == "D" or follows in OBJECTS:
        return True
    if not several:
        return False
    return (
        parts[follows] in {"D", "A", "U", "N"}
        or follows in OBJECTS
        or (last in listed("agents") and parts[follows] == "P")
    )


_FINITE = frozenset(
    ["is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "to", "and"]
)


_HOW_TYPED = "long well best close fast hard far early late deep clean open better right like even"
_HOW = frozenset(_HOW_TYPED.split())
"""Words that “how” asks for."""


_NEAR_BE = 5


def lost_to_after_what(passage: Passage) -> Iterator[Finding]:
    """“They were told what do if a stranger comes”, “she knows where go”."""
    for number in passage.coupled(asking()):
        at = number + 2
        if not joins(passage, at) or before(passage, number + 1) is None:
            continue
        word, follows = passage.lowered[at], passage.flanked[at + 2]
        ends = parts[follows] == "P" or follows in {"if", "when", "next", "and"} or not joins(passage, at + 1)
        plain = word in bare() or (passage.lowered[at - 1] == "how" and word not in _HOW)
        if "j" in readings[word] and not BE.isdisjoint(passage.flanked[at + 2 : at + 2 + _NEAR_BE]):
            continue  # “how stable these are”
        asks = word not in {"do", "have", "make", "take", "help"} and plain and _acts(passage, at)
        if asks or (word in {"do", "go"} and ends):
            yield from lost(passage, at - 1, "to")
