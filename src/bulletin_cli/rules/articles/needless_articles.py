"""Articles that are one too many: “in a close cooperation with”, “all the five”, “in the Russian,”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import (
    REACH,
    Finding,
    before,
    finding,
    is_quality,
    joins,
    side_by_side,
)
from bulletin_cli.rules.articles.bare_frames import follows
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.articles import ALL_THE, LANDS, MASS, NAMES, SELDOM_COUNTED, SIDES, SORTED
from bulletin_cli.rules.words.function_words import INDEFINITE
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import NOUN, readings

_A_KIND = frozenset(["of", "that", "which", "to", "for", "from", "in", "and"])
"""“With a patience that surprised us”."""
_TONGUES = frozenset(
    [
        "in",
        "into",
        "from",
        "speak",
        "speaks",
        "spoke",
        "speaking",
        "learn",
        "learned",
        "learning",
        "learns",
        "teach",
        "teaches",
        "taught",
        "teaching",
        "studied",
        "studying",
        "spoken",
        "translated",
        "understand",
        "understood",
        "understands",
        "learnt",
        "study",
        "knows",
    ]
)
_NO_LAND_BEFORE = frozenset(["that", "of", "which", "who", "where", "we", "he", "she", "they", "it"])
"""“The Russia that he knew”."""
_TIMES = frozenset(["every", "last", "next", "each", "several", "twice", "once", "yearly", "annually"])
"""“To the Tajikistan last spring”."""
_GREAT = frozenset(["great", "deep", "keen", "special", "particular", "full", "big", "huge"])
_ACCESSIBLE_WORDS = "direct easy easier open full free limited difficult better good equal poor unlimited"
_EXPERIENCED_WORDS = """
rich wide extensive vast broad limited considerable practical necessary relevant sufficient professional
"""
_SORTS = {
    "access": (frozenset(_ACCESSIBLE_WORDS.split()), frozenset(["to", "and", "."])),
    "experience": (frozenset(_EXPERIENCED_WORDS.split()), frozenset(["in", "of", "with", "working", "and"])),
}
"""“A direct access to”, “a rich experience in”: not counted after these adjectives and before these words."""


def a_before_abstract(passage: Passage) -> Iterator[Finding]:
    """Findings on “a direct access to”, “a rich experience in”, “with a great success”."""
    for noun in passage.having(SORTED):
        for number in passage.index[noun]:
            quality, lead = passage.flanked[number], passage.lowered[number - 2] if number > 1 else ""
            if lead not in INDEFINITE or not side_by_side(passage, number - 2, number):
                continue
            following = passage.flanked[number + 2] if joins(passage, number + 1) else "."
            if noun in _SORTS:
                qualities, behind = _SORTS[noun]
                wrong = quality in qualities and following in behind
            else:
                ends = following not in {"in", "of", "for"} and follows(passage, number) is not None
                wrong = quality in _GREAT and passage.flanked[number - 2] == "with" and ends
            if wrong:
                yield from finding(
                    passage, number - 2, number, f"“{noun}” is not counted", "leave the article out"
                )


def a_before_mass(passage: Passage) -> Iterator[Finding]:
    """Findings on “a” before what is not counted: “in a close cooperation with”."""
    lowered = passage.lowered
    for noun in passage.having(MASS):
        for number in passage.index[noun]:
            head = _article(passage, number)
            if head is not None and lowered[head + 1] == "little":
                continue  # “a little advice”
            if head is not None and lowered[head] in INDEFINITE and _is_mass(passage, head, number):
                yield from finding(passage, head, number, f"“{noun}” is not counted", "leave the article out")


def the_before_lands(passage: Passage) -> Iterator[Finding]:
    """Findings on “the” before languages and lands: “in the Russian,”, “in the Central Asia”."""
    lowered = passage.lowered
    for name in passage.having(NAMES):
        for number in passage.index[name]:
            the = number - (2 if number and lowered[number - 1] in SIDES else 1)
            if (
                the >= 0
                and lowered[the] == "the"
                and side_by_side(passage, the, number)
                and _is_name(passage, number)
            ):
                yield from finding(passage, the, number, "a name without “the”", "leave “the” out")


_PAYING_TYPED = """
pay pays paid paying give gives gave given giving draw draws drew drawn turn turned bring brought do does did
done doing cause causes caused causing
"""
_TURNED, _PAYING = frozenset(["attention", "harm"]), frozenset(_PAYING_TYPED.split())
"""What is turned to something, and the verbs with which it is still not counted."""


_SERIES = lazy(r", [a-z]+,? and [a-z]+ (?:\([A-Z]+\) )?(?P<noun>[a-z]+)")


def _before_system(passage: Passage, number: int) -> bool:
    # “a guidance, navigation and control system”
    match = _SERIES.match(passage.text, passage.words[number].end)
    known = readings[match["noun"]] if match else ""
    return known != "" and NOUN.issuperset(known)


def _is_mass(passage: Passage, head: int, number: int) -> bool:
    following = follows(passage, number)
    if following == "," and _before_system(passage, number):
        return False
    if following == "to" and passage.lowered[number] in _TURNED and head + 1 == number:
        return passage.flanked[head] in _PAYING  # “an attention to power matters”
    if _told_apart(passage, head, number):
        return False
    if passage.lowered[number] not in SELDOM_COUNTED:
        return following is not None
    loose = following in _A_KIND and head + 1 < number
    return (
        following not in {None, "that", "of", "which"} and not loose and passage.lowered[head + 1] != "little"
    )


def _told_apart(passage: Passage, head: int, number: int) -> bool:
    # “a global cooperation through which we protect it”; “a progress of representation”
    after = passage.flanked[number + 2]
    then = passage.flanked[number + 3] if after else ""
    if passage.lowered[number] == "progress" and after == "of":
        return True
    return head + 1 < number and then in {"which", "whom"} and joins(passage, number + 1)


def _article(passage: Passage, number: int) -> int | None:
    # the article before a noun and its adjectives
    head = number - 1
    while head > 0 and number - head < REACH and _describes(passage.lowered[head]):
        head -= 1
    return head if head >= 0 and side_by_side(passage, head, number) else None


def _describes(word: str) -> bool:
    return is_quality[word] or "j" in readings[word]


_LISTED = lazy(r",? (?:and )?[A-Z][a-z]+,? (?:and [A-Z][a-z]+ )?[a-z]+s\b")


_MEANT = tuple(f" for {sign}" for sign in "“‘\"'")


def _is_name(passage: Passage, number: int) -> bool:
    following = follows(passage, number)
    goes_on = following is None and passage.flanked[number + 2] in _TIMES and joins(passage, number + 1)
    if following in _NO_LAND_BEFORE or not passage.words[number].text[0].isupper():
        return False
    if following is None and not goes_on:
        return False
    if following in {"", ".", ","} and passage.lowered[number - 2 : number - 1] == ("from",):
        return False  # “slight inflections from the French”
    if following == "for" and passage.text.startswith(_MEANT, passage.words[number].end):
        return False  # “from the Latin for ‘water’”
    if passage.lowered[number] in LANDS:
        return passage.words[number - 1].kind == "capitalised" or passage.lowered[number - 1] == "the"
    if _LISTED.match(passage.text, passage.words[number].end):
        return False  # “the Spanish, French and British governments”
    return number > 1 and passage.lowered[number - 2] in _TONGUES


def all_the_five(passage: Passage) -> Iterator[Finding]:
    """Findings on “all the five” and “the all five”."""
    for number in passage.coupled(ALL_THE):
        if before(passage, number + 1) is None:
            continue
        if passage.lowered[number + 1] == "all":
            if passage.flanked[number + 3] in TWO_TO_TWELVE:
                yield from finding(passage, number, number + 2, "“the” before “all”", "leave “the” out")
        elif number and passage.lowered[number - 1] == "all" and before(passage, number) is not None:
            yield from finding(passage, number - 1, number + 1, "“the” after “all”", "leave “the” out")
