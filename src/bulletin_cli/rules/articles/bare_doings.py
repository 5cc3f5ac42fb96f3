"""Doings of something without their article: “a round table on prevention of abuse”, “to ensure delivery of”.

What is done to something particular is particular itself, and wants “the” before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import before
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_AFTER_PREPOSITIONS_WORDS = """
adaptation adoption allocation application automation availability completion conduct construction
coordination creation destruction detection development digitalisation digitalization digitization
disclosure dissemination distribution effectiveness efficiency elaboration elimination enhancement
eradication establishment evaluation exchange execution existence expansion formation fulfilment
harmonisation harmonization identification implementation importance improvement independence
integration introduction investigation liberalization mitigation mobilisation mobilization modernisation
modernization necessity observance opening optimization organisation organization performance
preparation presence presentation prevention processing promotion protection provision ratification
realisation realization reduction refurbishment rehabilitation renovation repatriation resilience
restoration simplification strengthening suppression sustainability transformation transit utilisation
utilization
"""
_AFTER_VERBS_WORDS = """
adaptation availability completion coordination creation detection development disclosure dissemination
effectiveness efficiency elaboration elimination enhancement establishment formation harmonisation
harmonization identification implementation importance improvement introduction mobilisation
mobilization modernisation modernization necessity observance organisation organization realisation
realization rehabilitation resilience restoration strengthening sustainability
"""
DOINGS = frozenset(_AFTER_PREPOSITIONS_WORDS.split())
_AFTER_VERBS = frozenset(_AFTER_VERBS_WORDS.split())
_PREPOSITION_WORDS = """
in on for about with following after before during through to at by into of from regarding concerning
including towards toward against
"""
_PREPOSITIONS = frozenset(_PREPOSITION_WORDS.split())
_FREE = {
    "after": frozenset(["completion"]),
    "before": frozenset(["completion"]),
    "by": frozenset(["application", "expansion", "investigation", "presentation", "reduction"]),
    "following": frozenset(["completion"]),
    "for": frozenset(["completion", "exchange", "implementation"]),
    "in": frozenset(
        [
            "application",
            "celebration",
            "exchange",
            "execution",
            "existence",
            "performance",
            "protection",
            "transit",
        ]
    ),
    "of": frozenset(["execution", "importance", "independence"]),
    "on": frozenset(["application", "completion", "presentation"]),
    "through": frozenset(["application"]),
    "to": frozenset(["completion", "ratification"]),
}
"""“On completion of the course”, “in execution of a plan”: fixed ways of speaking."""
_CALLING_WORDS = """
call calls called calling advocate advocates advocated advocating advocacy argue argues argued arguing press
presses pressed pressing push pushes pushed pushing campaign campaigns campaigned campaigning lobby lobbies
lobbied lobbying plead pleads pleaded pleading
"""
_CALLING = frozenset(_CALLING_WORDS.split())
"""“They call for full disclosure of it”: what is wanted, rather than what is done."""
_BASE_WORDS = """
accelerate assess coordinate discuss emphasise emphasize enhance ensure facilitate highlight improve
increase monitor note promote secure strengthen stress support underline
"""
_PAST_WORDS = """
accelerated assessed discussed emphasised emphasized enhanced ensured facilitated highlighted monitored
noted promoted secured strengthened stressed supported underlined
"""
_ING_WORDS = """
accelerating assessing coordinating discussing emphasising emphasizing enhancing ensuring facilitating
highlighting improving including monitoring noting promoting securing strengthening stressing supporting
underlining
"""
_BASES, _PASTS, _INGS = (frozenset(typed.split()) for typed in (_BASE_WORDS, _PAST_WORDS, _ING_WORDS))
_TO_DO_WORDS = "to will can could must should may might would shall not also they we you and which that who"
TO_DO = frozenset(_TO_DO_WORDS.split())
_DETERMINED_WORDS = "the a an this that these those his her its our their my your no any some every of very"
_DETERMINED = frozenset(_DETERMINED_WORDS.split())
_HOW_WORDS = """
further effective successful full practical proper active timely quick quicker wider broader joint
smooth gradual rapid efficient continuous constant complete early fast faster uniform
"""
_HOW = frozenset(_HOW_WORDS.split())
_HOW_MANY = 2
_OF = " of "
_AND = " and "
_LOOSE = frozenset(["of", "to", "from", "toward", "towards", "into", "by", "against", "for"])
_LOOSE_BEFORE_HOW = frozenset(["in"])
_PARTICULAR = lazy(r" of (?:(?:the|this|that|these|those|its|his|her|their|our|an?|it|them)\b|[A-Z0-9])")
"""What is itself particular: after a loose preposition nothing else makes its doing so."""


def bare_doings(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the word that leads to each such noun, and of the noun."""
    for noun in passage.having(DOINGS):
        for number in passage.index[noun]:
            word = passage.words[number]
            if word.kind == "lower" and _is_of(passage, number):
                lead = _lead(passage, number)
                loose = _LOOSE if lead == number - 1 else _LOOSE_BEFORE_HOW
                vague = lead is not None and passage.lowered[lead] in loose
                if vague and not _PARTICULAR.match(passage.text, word.end):
                    continue  # "the pace of adoption of telemedicine", "in rapid adoption of new techniques"
                if (
                    lead is not None
                    and _leads_to(passage, lead, noun)
                    and not _is_at_large(passage, lead, number)
                ):
                    yield lead, number


def _is_at_large(passage: Passage, lead: int, number: int) -> bool:
    from bulletin_cli.rules.articles.deeds_without_the import is_deed_at_large  # noqa: PLC0415 - seldom asked

    return is_deed_at_large(passage, lead, number)


def _is_of(passage: Passage, number: int) -> bool:
    # “organization of”, “organization and coordination of”
    words, text = passage.words, passage.text
    if not text.startswith(_AND, words[number].end):
        return text.startswith(_OF, words[number].end)
    other = number + 2
    return passage.flanked[other + 1] in DOINGS and text.startswith(_OF, words[other].end)


def _lead(passage: Passage, number: int) -> int | None:
    # the word before a noun and what is said of how it is done
    head = number
    while head and number - head < _HOW_MANY and passage.lowered[head - 1] in _HOW and before(passage, head):
        head -= 1
    return head - 1 if before(passage, head) is not None else None


def _leads_to(passage: Passage, number: int, noun: str) -> bool:
    lead = passage.words[number].text
    if lead == "for" and number and passage.lowered[number - 1] in _CALLING:
        return False
    if lead in _PREPOSITIONS:
        return noun not in _FREE.get(lead, ())
    if noun not in _AFTER_VERBS:
        return False
    doer = before(passage, number)
    name = doer.text.lower() if doer is not None else ""
    if lead in _BASES:
        return name in TO_DO
    return (lead in _INGS and name not in _DETERMINED) or (
        lead in _PASTS and bool(name) and name not in _DETERMINED
    )
