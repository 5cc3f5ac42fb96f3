"""Nouns for several where one is announced: “another measures”, “this kind of seminars”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import (
    SOMEBODY,
    Finding,
    before,
    counted_verbs,
    ends_phrase,
    finding,
    head_of,
    in_name,
    is_person,
    plurals,
)
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import ANNOUNCES_ONE, INDEFINITE
from bulletin_cli.rules.words.word_classes import NOUN, readings

DOES_NEXT = lazy(r" (?:will|would|can|could|must|should|may|might|is|are|was|were|has|have|had)\b")
"""Matches a helping verb, before which a word is no verb."""
_AT = frozenset(["on", "in", "at", "about", "with"])
_ARE = frozenset(["are", "were", "have", "had"])
_OF_THEM = frozenset(
    ["one", "most", "some", "each", "none", "many", "several", "few", "fewer", "such", "both", "any"]
)


_KINDS = frozenset(["kind", "type", "sort"])
SOME_OF = _OF_THEM | _KINDS
"""Words before “of” that need “the” behind it, or one alone: “some of participants”, “this kind of rules”."""
_A_NATION = frozenset(["a", "every"])


SHOPS = frozenset(
    ["jewellers", "cleaners", "opticians", "hairdressers", "barbers", "butchers", "bakers", "ways"]
)
"""Where one goes, and how far: “a dry cleaners”, “a ways to go”."""
TENS = ("twenty-", "thirty-", "forty-", "fifty-", "sixty-", "seventy-", "eighty-", "ninety-")


def several_for_one(passage: Passage, number: int) -> Iterator[Finding]:
    """A finding where the noun of that number is for several, and for one is what stands before it."""
    noun = passage.words[number]
    singular = plurals().get(noun.text.lower(), noun.text.lower()[:-1])
    if passage.text[noun.end : noun.end + 1] in {"’", "'", "-"} or noun.kind == "acronym":
        return
    if in_name(passage, number) or noun.text.endswith("ss") or noun.text in SHOPS:
        return
    if passage.text[noun.end : noun.end + 1] == "." and passage.text[noun.end + 1 : noun.end + 2].isalnum():
        return  # “a robots.txt file”
    if passage.flanked[number].startswith(TENS) and "-" in passage.flanked[number]:
        return  # “a mere forty-five subscribers”
    head = head_of(passage, number)
    if noun.text == "people" and passage.flanked[head] in _A_NATION and _nation(passage, head):
        return  # "a people of great works", "a hard-working people"
    first = before(passage, head)
    if first is not None and first.text == "of":
        yield from _without_the(passage, head, number)
        yield from _kind_of(passage, head, number)
    if first is None or first.text.lower() not in ANNOUNCES_ONE or _floats(passage, head - 1):
        return
    article = first.text.lower() in INDEFINITE
    if not article and noun.text.lower() not in plurals():
        return  # "this offers": a verb
    if article:
        if (
            passage.flanked[head - 1] + passage.lowered[head] == "aswhole"  # “society as a whole needs”
            or noun.text.lower().endswith("ics")
            or not ends_phrase(passage.text, noun.end)
            or (first.text == "A" and before(passage, head - 1))
        ):
            return
    elif first.text.lower() != "every" and (
        singular in SOMEBODY
        or passage.words[head].text == "other"
        or _does(passage, head, number, singular)
        or _before_noun(passage, number)
    ):
        return
    yield from finding(passage, head - 1, number, "several, where one is announced", "make them agree")


_OF_SOME_TYPED = "young old elderly local disabled poor rich homeless other sick blind deaf unemployed few"
_OF_SOME = frozenset(_OF_SOME_TYPED.split())
"""What some persons are, and no nation is."""


def _nation(passage: Passage, head: int) -> bool:
    return passage.lowered[head] not in _OF_SOME


def _before_noun(passage: Passage, number: int) -> bool:
    # “this urban systems perspective”
    next_is_noun = NOUN.issuperset(readings[passage.flanked[number + 2]] or "v")
    return next_is_noun and number + 1 < len(passage.words) and passage.joined[number + 1]


def _does(passage: Passage, head: int, number: int, singular: str) -> bool:
    # “this offers”, “another visits Osh”; but not “this measures will”, “each officers”, “this new measures”
    text, end = passage.text, passage.words[number].end
    if singular not in counted_verbs() or is_person(singular):
        return False
    if head < number:
        return not ends_phrase(text, end)
    stands = passage.flanked[head - 1] in _AT and text[end : end + 1] in {".", ";", ")"}
    return not (stands or DOES_NEXT.match(text, end))


def _floats(passage: Passage, number: int) -> bool:
    # "the three are each parts of it"
    return passage.lowered[number] == "each" and not _ARE.isdisjoint(
        passage.lowered[max(0, number - 2) : number]
    )


def _kind_of(passage: Passage, head: int, number: int) -> Iterator[Finding]:
    # "this kind of seminars"
    kind = before(passage, head - 1)
    this = before(passage, head - 2) if kind is not None else None
    if kind is None or this is None or kind.text not in _KINDS or head != number:
        return
    if this.text.lower() in {"this", "that", "each", "every", "another"}:
        yield from finding(passage, head - 3, number, "several, where one is announced", "make them agree")


def _without_the(passage: Passage, head: int, number: int) -> Iterator[Finding]:
    # "some of participants" are some of the participants
    some = before(passage, head - 1)
    apiece = passage.flanked[head - 1] == "each" and passage.flanked[head - 2].endswith(
        "s"
    )  # “five servings each of fruits and vegetables”
    if some is not None and some.text.lower() in _OF_THEM and head == number and not apiece:
        wanted = f"{passage.text[some.start : passage.words[head].start]}the {passage.words[number].text}"
        start, end = some.start, passage.words[number].end
        if not passage.in_quotation(start, end):
            message = f"“{passage.text[start:end]}” without “the”"
            yield Finding(start, end, message, f"write “{wanted}”", wanted)
