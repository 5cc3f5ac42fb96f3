"""Verbs that an aside parts from their subject: "the posters, printed in Osh, was sent"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement_clauses import ONE, TO_SEVERAL, is_many
from bulletin_cli.rules.agreement_heads import opens_clause
from bulletin_cli.rules.agreement_nouns import Finding, finding, plurals
from bulletin_cli.rules.agreement_parts import letter
from bulletin_cli.rules.agreement_persons import QUANTITIES, bare_forms
from bulletin_cli.rules.agreement_subjects import MEASURES
from bulletin_cli.rules.agreement_verbs import TO_ONE, third, thirds
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.word_classes import readings

_ASIDE = lazy(
    r", (?:[a-z]+ed|held|made|built|written|given|sent|led|known|born|found|which|who|whose)"
    r" [^,.;:!?]{2,80}, $"
)
_HEAD = lazy(r"(?P<lead>D*)[AC]*U?N?(?P<head>[NS]|(?<=[DAC])s|(?<=[DA])C)(?:P[DACNUSs]+)?")


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return bare_forms().union(TO_ONE, TO_SEVERAL, thirds())


def wrong_asides(passage: Passage) -> Iterator[Finding]:
    """“The posters, printed in Osh, was sent to schools”."""
    if ", " in passage.text:
        for verb in passage.having(_verbs()):
            for number in passage.index[verb]:
                start = passage.words[number].start
                if passage.text.startswith(", ", start - 2):
                    yield from _aside(passage, number, passage.sentence_at(start).start)


def _aside(passage: Passage, number: int, start: int) -> Iterator[Finding]:
    words, verb = passage.words, passage.lowered[number]
    aside = _ASIDE.search(passage.text, start, words[number].start)
    if aside is None or passage.text.find(",", start) != aside.start():
        return
    last = number
    while last and words[last - 1].end > aside.start():
        last -= 1
    first = last
    while first and words[first - 1].start >= start:
        first -= 1
    match = _HEAD.fullmatch("".join([letter(passage, at, first) for at in range(first, last)]))
    if match is None or not opens_clause(passage, first):
        return
    noun, one = passage.lowered[first + match.start("head")], verb in TO_ONE or verb in bare_forms()
    if match["head"] == "C" and readings[noun] not in {"c", "cv"}:
        return
    if one and match["head"] in "NC" and passage.lowered[first] in ONE and not is_many(noun):
        yield from finding(
            passage,
            number,
            number,
            f"“{noun}” with a verb for several",
            f"write “{TO_ONE.get(verb) or third(verb)}”",
        )
    elif not one and match["head"] in "Ss" and plurals().get(noun, noun) not in MEASURES | QUANTITIES:
        yield from finding(
            passage,
            number,
            number,
            f"“{noun}” with a verb for one",
            f"write “{TO_SEVERAL.get(verb) or thirds()[verb]}”",
        )
