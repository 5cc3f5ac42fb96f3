"""Verbs after shares and quantities: “38 per cent of pupils in the region has”, “some does not”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.heads import CLAUSE, opens_clause
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, plurals
from bulletin_cli.rules.agreement.parts import TOGETHER, parts
from bulletin_cli.rules.agreement.persons import QUANTITIES
from bulletin_cli.rules.agreement.subjects import MEASURES, is_mass, third_words
from bulletin_cli.rules.agreement.verbs import TO_ONE, TO_SEVERAL, thirds
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.word_classes import readings

_OTHERS = ("others", "many", "both", "several")
ALONE = frozenset((one, verb) for one in _OTHERS for verb in TO_SEVERAL) | {
    ("some", "does"),
    ("few", "has"),
}
_SHARES = frozenset(
    [
        "cent",
        "percent",
        "most",
        "many",
        "some",
        "half",
        "majority",
        "thirds",
        "quarters",
        "several",
        "all",
        "lot",
        "few",
        "both",
        "dozens",
        "hundreds",
        "thousands",
        "scores",
    ]
)
_NUMERALS = frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"])
OF = frozenset((share, "of") for share in (*_SHARES, *_NUMERALS))
ALL = frozenset(["all", "many", "most", "several", "some"])
_BEFORE_SHARES_TYPED = (
    "about nearly almost over only some around approximately roughly exactly not the than more just"
)
_BEFORE_SHARES = frozenset(_BEFORE_SHARES_TYPED.split())
_TIMES = frozenset(["year", "month", "week", "day", "time", "summer", "winter", "autumn", "spring", "way"])
_TAKES_OBJECT = frozenset(["it", "them", "this", "these", "that", "the", "a", "an", "their", "its"])
_FARTHEST = 12
"""So many words at most stand between a share and its verb."""


DENIALS = frozenset(
    [
        ("he", "don't"),
        ("she", "don't"),
        ("it", "don't"),
        ("they", "doesn't"),
        ("we", "doesn't"),
        ("you", "doesn't"),
        ("people", "doesn't"),
        ("children", "doesn't"),
        ("women", "doesn't"),
        ("i", "doesn't"),
    ]
)


def wrong_denials(passage: Passage) -> Iterator[Finding]:
    """“He don’t know”, “people doesn’t come”."""
    for number in passage.coupled(DENIALS):
        if before(passage, number + 1) and passage.flanked[number] not in {
            "and",
            "did",
            "does",
            "do",
            "of",
            "if",
        }:
            wanted = "doesn’t" if passage.lowered[number + 1] == "don't" else "don’t"
            yield from finding(passage, number, number + 1, "subject and verb disagree", f"write “{wanted}”")


def wrong_shares(passage: Passage) -> Iterator[Finding]:
    """“70 per cent of the victims identified that year was”, “Some does not”, “not all countries uses it”."""
    for number in passage.coupled(ALONE):
        verb = passage.lowered[number + 1]
        opens = before(passage, number) is None and opens_clause(passage, number)
        if opens and before(passage, number + 1):
            yield from finding(
                passage, number, number + 1, "several with a verb for one", f"write “{TO_SEVERAL[verb]}”"
            )
    for number in passage.coupled(OF):
        yield from _share(passage, number, number + 2)
    for share in passage.having(ALL):
        for number in passage.index[share]:
            if passage.flanked[number + 2] != "of":
                yield from _share(passage, number, number + 1)


def _share(passage: Passage, share: int, noun: int) -> Iterator[Finding]:
    # the noun for several, then what may follow it, then a verb for one
    lowered, joined, last = passage.lowered, passage.joined, len(passage.words) - 1
    while noun < last and joined[noun] and parts[lowered[noun]] in {"D", "A", "N"}:
        noun += 1
    if noun < last and lowered[noun] in {"them", "us"} and joined[noun]:
        yield from _of_them(passage, share, noun + 1)
    if noun <= last and lowered[noun] in TO_ONE and parts[lowered[noun - 1]] == "N":
        yield from _of_mass(passage, share, noun - 1)
    if noun >= last or parts[lowered[noun]] != "S" or not before(passage, noun):
        return
    single = plurals().get(lowered[noun], lowered[noun][:-1])
    if single in MEASURES or single in QUANTITIES:
        return
    verb = _verb(passage, noun + 1, linked=lowered[share] == "lot")
    if verb and _opens(passage, share):
        wanted = TO_SEVERAL.get(lowered[verb]) or thirds().get(lowered[verb]) or "use"
        yield from finding(passage, share, verb, "several with a verb for one", f"write “{wanted}”")


def _of_mass(passage: Passage, share: int, noun: int) -> Iterator[Finding]:
    # “some of the money were lost”
    word, verb = passage.lowered[noun], passage.flanked[noun + 2]
    mass = (is_mass(word) or word == "money") and word not in TOGETHER and word not in QUANTITIES
    led = passage.lowered[share] in {"most", "some", "all", "half"}
    if mass and led and verb in TO_ONE and before(passage, noun + 1) and _opens(passage, share):
        yield from finding(passage, share, noun + 1, "one with a verb for several", f"write “{TO_ONE[verb]}”")


def _of_them(passage: Passage, share: int, verb: int) -> Iterator[Finding]:
    # “many of them was women”
    typed = passage.lowered[verb]
    several = passage.lowered[share] in _OF_THEM and typed in TO_SEVERAL
    joined = passage.text.endswith((", and ", ", but "), 0, passage.words[share].start)
    if several and before(passage, verb) and (joined or _opens(passage, share)):
        yield from finding(
            passage, share, verb, "several with a verb for one", f"write “{TO_SEVERAL[typed]}”"
        )


_OF_THEM = _NUMERALS | {
    "many",
    "several",
    "most",
    "all",
    "both",
    "few",
    "some",
    "half",
    "dozens",
    "hundreds",
}


def _verb(passage: Passage, number: int, *, linked: bool) -> int:
    # the number of the verb for one that the phrases after a noun lead to, or 0
    lowered = passage.lowered
    for at in range(number, min(number + _FARTHEST, len(lowered) - 1)):
        word = lowered[at]
        if before(passage, at) is None:
            return 0
        if word in TO_SEVERAL or word in third_words() or word == "uses":
            sure = word in TO_SEVERAL or lowered[at + 1] in _TAKES_OBJECT
            follows = (
                parts[lowered[at - 1]] in {"S", "N", "U", "s", "c"} and before(passage, at + 1) is not None
            )
            return at if linked and sure and follows else 0
        part = parts[word]
        linked = linked or part == "P" or _done(passage, at)
        said = at == number + 1 and word in {"that", "this", "last"} and _done(passage, number)
        if part == "D" and parts[lowered[at - 1]] != "P" and not said:
            return 0  # “a lot of the athletes said the runway was”: a verb with what it tells
        if not linked or (part in {"", "O"} and at > number and word not in _TIMES and not said):
            return 0
    return 0


def _done(passage: Passage, number: int) -> bool:
    # “identified that year”, “trained in Osh”; but “said the office”
    after = passage.lowered[number + 1 : number + 3]
    timed = len(after) > 1 and after[0] in {"that", "this", "last"} and after[1] in _TIMES
    return readings[passage.lowered[number]] == "de" and (timed or parts[after[0]] == "P")


def _opens(passage: Passage, share: int) -> bool:
    # at the head of a clause, with figures and “about” before it
    first = share
    while before(passage, first) is not None:
        word = passage.words[first - 1]
        if word.text.lower() in CLAUSE:
            return True
        if (
            word.text.lower() not in {"per", "a", "two", "three"}
            and word.kind != "number"
            and word.text.lower() not in _BEFORE_SHARES
        ):
            return False
        first -= 1
    return opens_clause(passage, first) or passage.text[passage.words[first].start - 2] == ","
