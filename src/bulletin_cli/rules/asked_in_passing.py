"""Questions inside a sentence with the words of a question: “she explained how does the system work”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement_nouns import Finding, before, finding
from bulletin_cli.rules.agreement_parts import parts
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy

_ASKING = ("how", "why", "where", "when", "what", "whom")
_DOES = frozenset((ask, does) for ask in _ASKING for does in ("does", "do", "did"))
_IS = frozenset(
    (ask, be)
    for ask in ("how", "why", "where", "when")
    for be in ("is", "are", "was", "were", "can", "will", "should", "could", "has", "have")
)
_COUPLES = _DOES | _IS
_PERSONS = frozenset(["i", "he", "she", "it", "we", "you", "they", "there", "people"])
_ASKERS_TYPED = """
know knows knew known see sees saw seen show shows showed shown explain explains explained understand
understands understood tell tells told ask asks asked learn learns learned learnt wonder wonders wondered
find found discuss discussed describe describes described decide decided remember forget teach taught about
demonstrated demonstrate knowing showing explaining asking telling discover discovered realize realise
realized check checked of on me us them him her
"""
_ASKERS = frozenset(_ASKERS_TYPED.split())
_OPEN = lazy(r"[?:“”‘\"]")


def questions_in_passing(passage: Passage) -> Iterator[Finding]:
    """“They asked where is the office”: a verb before its subject where nothing is asked outright."""
    for number in passage.coupled(_COUPLES):
        words = passage.words
        asker, follows = before(passage, number), passage.flanked[number + 3]
        if asker is None or words[number].kind != "lower" or not before(passage, number + 1):
            continue
        subject = (
            follows in _PERSONS
            or parts[follows] == "D"
            or (number + 2 < len(words) and words[number + 2].kind in {"capitalised", "acronym"})
        )
        joined = number + 2 < len(words) and before(passage, number + 2) is not None
        if not (subject and joined):
            continue
        known = asker.text.lower() in _ASKERS or (asker.text == "and" and _asked_before(passage, number))
        sentence = passage.sentence_at(words[number].start)
        if known and not _OPEN.search(passage.text, sentence.start, sentence.end):
            yield from finding(
                passage,
                number,
                number + 1,
                "the order of a question, and none is asked",
                "put the verb after its subject",
            )


def _asked_before(passage: Passage, number: int) -> bool:
    # “explained which substances fall under it and how does it work”
    near = passage.lowered[max(0, number - 14) : number]
    return any(word in _ASKERS for word in near) and any(
        word in {"which", "what", "how", "why", "who"} for word in near
    )
