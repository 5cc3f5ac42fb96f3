"""Prepositions that were dropped: “dealt the management”, “responsible the training”, “because the lack”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement_nouns import Finding, before
from bulletin_cli.rules.agreement_parts import BE_FORMS, letters, parts
from bulletin_cli.rules.first_forms import lost
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.word_classes import is_one, readings

_WANTING_TYPED = """
with: deals dealt dealing comply complies complied complying coincide coincides coincided cooperate cooperated
with: collaborate collaborated disagree disagreed interfere interfered interacts interacted acquainted
up: summed summing
to: belong belongs belonged contributes contributing react reacts reacted adhere adheres adhered adhering
to: correspond corresponds corresponded resorted objected subscribed related similar
on: rely relies relied relying concentrates concentrated focusing embarked commented dependent
for: accounted accounting waits waited waiting apologized responsible
in: participates participate participated participating resulted specializes specialized interested situated
in: intervened enrolled located engaged
from: recovered graduated graduate benefitted differ differs differed originates originated absent
of: consisted consisting disposed capable spite behalf
at: arrived arrives laughed
"""
_DETERMINERS = frozenset(
    ["the", "this", "these", "those", "their", "our", "its", "his", "her", "several", "many", "every", "each"]
)
_ACTIVE_TYPED = """
located engaged recovered interested graduated related similar responsible dependent
"""
_ACTIVE = frozenset(_ACTIVE_TYPED.split())
"""Words that have an object of their own unless “is” or “was” stands before them."""
_TIMES_TYPED = """
day morning evening night week month year time moment same next following previous first last other way
"""
_TIMES = frozenset(_TIMES_TYPED.split())
"""“They arrived the next day”, “it was dealt the final blow”."""
_NEAR_WHEN = 3
_OWN = {"dealt": frozenset(["blow", "card", "cards", "hand", "final", "fatal", "decisive"])}
_SUBJECTS = frozenset(["it", "he", "she", "which", "that", "who", "also"])


@lru_cache(maxsize=1)
def _prepositions() -> dict[str, str]:
    lines = (line.split(": ") for line in _WANTING_TYPED.strip().splitlines())
    return {word: preposition for preposition, words in lines for word in words.split()}


@lru_cache(maxsize=1)
def wanting() -> frozenset[str]:
    """Words between which and an article a preposition stands."""
    return frozenset(_prepositions())


def lost_prepositions(passage: Passage) -> Iterator[Finding]:
    """“The week dealt the management of services”, “he summed the results”."""
    for word in passage.having(wanting()):
        for number in passage.index[word]:
            follows, then = (
                passage.flanked[number + 2 : number + 4] if passage.flanked[number + 2] else ("", "")
            )
            if follows in _DETERMINERS and _wants(passage, number, then):
                yield from lost(passage, number, _prepositions()[word])


def _wants(passage: Passage, number: int, then: str) -> bool:
    word, last = passage.lowered[number], passage.flanked[number]
    if passage.words[number].kind != "lower" or before(passage, number + 1) is None:
        return False
    if (
        then in _TIMES
        or then in _OWN.get(word, ())
        or "when" in passage.flanked[max(0, number - _NEAR_WHEN) : number]
    ):
        return False  # “when we arrived the concert had begun”
    if word in _ACTIVE:
        return last in BE_FORMS  # “how similar the questions are”
    noun = not {"s", "c", "z"}.isdisjoint(readings[word])
    return not noun or last in _SUBJECTS or is_one(last)


_THING = lazy(r"D[AC]*[NUS](?:P(?:D*[AC]*[NUSC]|D))*(?:&D?[AC]*[NUS])?")
_ENDS = frozenset(".;!?")
_LONGEST = 40
"""So many words after “because” a thing may be long."""


def because_of_things(passage: Passage) -> Iterator[Finding]:
    """“On paper because the lack of money”: a thing for a reason, and no verb."""
    for number in passage.index.get("because", ()):
        if parts[passage.flanked[number + 2]] != "D":
            continue
        last, words = number + 1, passage.words
        while last + 1 < len(words) and last - number < _LONGEST and before(passage, last + 1) is not None:
            last += 1
        end = words[last].end
        closed = passage.text[end : end + 1] in _ENDS or (
            last + 1 == len(words) and not passage.text[end:].strip()
        )
        opening = passage.text[end : end + 1] == "," and passage.begins_sentence(words[number].start)
        thing = letters(passage, number + 1, last + 1)
        if (closed or opening) and _THING.fullmatch(thing) and not passage.in_quotation(words[number].start):
            start = words[number].start
            message = f"“{passage.text[start : words[number + 1].end]}”: a word is missing"
            yield Finding(words[number].end, words[number].end, message, "write “because of”", " of")
