"""Endings that mistake the number: “a two-days seminar”, “ten-years-olds”, “the two bank’s agreed”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.counts import SEVERAL_FOLLOW
from bulletin_cli.rules.agreement.nouns import Finding, before, singulars
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import FOR_SEVERAL
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import NOUN_OR_ADJECTIVE, readings

_MOST = 1000
"""“In 1999 the country's …” counts no countries."""
_PERIODS = ("-days", "-years", "-weeks", "-months", "-hours", "-minutes", "-years-old", "-months-old")
_OLDS = ("-years-olds", "-months-olds", "-days-olds")
_BESIDE_HOURS = ("in-", "out-of-", "off-", "after-", "zero-", "small-", "late-")


def several_in_compound(passage: Passage) -> Iterator[Finding]:
    """“A two-days seminar”, “a ten-years plan”, “a 26-years-old man”, “ten-years-olds”."""
    for number in passage.kinds.get("mixed", ()):
        word = passage.words[number]
        olds = "s-olds" in word.text and any(map(word.text.__contains__, _OLDS))
        if not (olds or (word.text.endswith(_PERIODS) and passage.text.startswith(" ", word.end))):
            continue
        follows = passage.flanked[number + 2]
        named = olds or not NOUN_OR_ADJECTIVE.isdisjoint(readings[follows]) or follows == "old"
        if named and follows != "following":
            placed = word.text.lower().startswith(_BESIDE_HOURS)  # “in-hours support”
            if not placed and not passage.in_quotation(word.start):
                wanted = word.text.removesuffix("" if olds else "s").replace("s-old", "-old")
                told = f"“{word.text}”" + ("" if olds else " before a noun")
                yield Finding(word.start, word.end, told, f"write “{wanted}”", wanted)


def wrong_apostrophes(passage: Passage) -> Iterator[Finding]:
    """An apostrophe in a plural: “the two bank's agreed”, “the book's were sold”, “Family's learn”."""
    for number in passage.owners:
        if passage.lowered[number][:-2] in singulars() and _is_plural(passage, number):
            start, end = passage.words[number].start, passage.words[number].end
            if not passage.in_quotation(start, end):
                yield Finding(
                    start, end, f"“{passage.text[start:end]}”: an apostrophe in a plural", "strike it"
                )


def _is_plural(passage: Passage, number: int) -> bool:
    follower = passage.flanked[number + 2]
    if readings[follower] == "v" and follower.isalpha() and before(passage, number + 1) is not None:
        return passage.words[number + 1].kind == "lower"
    if not number or before(passage, number) is None:
        return False
    earlier = passage.lowered[number - 1]
    if earlier in word_set("qualities") and before(passage, number - 1) is not None:
        earlier = passage.lowered[number - 2]
    counted = earlier in SEVERAL_FOLLOW or (earlier.isdigit() and 1 < int(earlier) < _MOST)
    follows = passage.lowered[number + 1] if number + 1 < len(passage.words) else ""
    return counted or (follows in FOR_SEVERAL and before(passage, number + 1) is not None)
