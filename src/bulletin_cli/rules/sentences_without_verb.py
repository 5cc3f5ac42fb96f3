"""Sentences whose verb was dropped: “The conference attended by officers of the Ministry.”"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement_nouns import Finding, before
from bulletin_cli.rules.agreement_parts import letter, parts
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy

_DONE_TYPED = """
attended organized organised held opened conducted presented prepared signed adopted supported funded financed
equipped trained detained arrested seized launched delivered followed inspected donated provided accompanied
established headed chaired hosted discussed implemented
"""
_WHERE = ("by", "in", "at", "on", "for", "with", "from")
NO_VERB = frozenset((done, where) for done in _DONE_TYPED.split() for where in _WHERE) | {("led", "by")}
"""What was done, and what follows; but “the path led to a house”."""
_SUBJECT = lazy(r"D[AC]*N?[NUS](?:P(?:D*[AC]*N?[NUSC]+))?|C+")
_REST = lazy(
    r"P(?:D*[ACN]*[NUSCs]+D?|D)(?:(?:P|&P?|,&?P?)(?:D*[ACN]*[NUSCs]+D?|D))*(?:r[vUNs](?:P?[DACNUSs]+)*)?"
)


_FINITE_TYPED = "is are was were has have had will would can could may must should said took came also"
_FINITE = frozenset(_FINITE_TYPED.split())
_LONGEST = 8


def no_verb(passage: Passage) -> Iterator[Finding]:
    """“The conference attended by representatives of the Ministry of Justice.”"""
    if passage.kind != "paragraph" or passage.within:
        return
    for number in passage.coupled(NO_VERB):
        start, sentence = passage.words[number].start, passage.sentence_at(passage.words[number].start)
        if not passage.text[sentence.start : sentence.end].rstrip('”’" ').endswith("."):
            continue
        first = number
        while first and number - first <= _LONGEST and passage.words[first - 1].start >= sentence.start:
            first -= 1
        if not len("DN") <= number - first <= _LONGEST:
            continue
        last = number + 1
        while last < len(passage.words) and passage.words[last].start < sentence.end:
            last += 1
        if not _FINITE.isdisjoint(passage.lowered[first:last]) or passage.lowered[first] in {"each", "every"}:
            continue
        if not _SUBJECT.fullmatch(_said(passage, first, number)):
            continue
        if _REST.fullmatch(_said(passage, number + 1, last)) and not passage.in_quotation(start):
            several = parts[passage.lowered[number - 1]] == "S"
            typed = passage.text[passage.words[number - 1].start : passage.words[number].end]
            message = f"“{typed}”: a verb is missing"
            wanted = "were " if several else "was "
            yield Finding(start, start, message, f"write “{wanted}{passage.words[number].text}”", wanted)


_OTHERS = {"both": "D", "who": "r", "which": "r", "that": "r", "themselves": "A"}


def _said(passage: Passage, first: int, last: int) -> str:
    # the parts of some words, with commas
    said, at = "", first - 1
    while (at := at + 1) < last:
        joined = at == first or before(passage, at) is not None
        gap = passage.text[passage.words[at - 1].end : passage.words[at].start] if at else ""
        part = letter(passage, at, first) or _OTHERS.get(passage.lowered[at], "v")
        if passage.lowered[at : at + 3] == ("as", "well", "as"):
            part, at = "&", at + 2
        said += ("" if joined else "," if gap == ", " else "v") + part
    return said
