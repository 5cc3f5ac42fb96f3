"""Sentences whose verb was dropped: “The conference attended by officers of the Ministry.”"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding
from bulletin_cli.rules.agreement.parts import letters_and_commas, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_DONE_TYPED = """
attended organized organised held opened conducted presented prepared signed adopted supported funded financed
equipped trained detained arrested seized launched delivered followed inspected donated provided accompanied
established headed chaired hosted discussed implemented
"""
_WHERE = ("by", "in", "at", "on", "for", "with", "from")
_BY = frozenset([("led", "by"), ("opened", "by")])
NO_VERB = _BY | {(done, where) for done in _DONE_TYPED.split() if done != "opened" for where in _WHERE}
"""What was done, and what follows; but “the path led to a house”, “the clinic opened in 2016”."""
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
        if not _SUBJECT.fullmatch(letters_and_commas(passage, first, number)):
            continue
        if _REST.fullmatch(letters_and_commas(passage, number + 1, last)) and not passage.in_quotation(start):
            several = parts[passage.lowered[number - 1]] == "S"
            typed = passage.text[passage.words[number - 1].start : passage.words[number].end]
            message = f"“{typed}”: a verb is missing"
            wanted = "were " if several else "was "
            yield Finding(start, start, message, f"write “{wanted}{passage.words[number].text}”", wanted)
