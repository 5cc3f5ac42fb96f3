"""Offices and agencies named without their article: “the Head of Tashkent Programme Office”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement_nouns import before
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy

_OFFICES = frozenset(
    [
        "office", "agency", "committee", "department", "commission", "secretariat", "directorate",
        "inspectorate",
    ]
)  # fmt: skip
_LEADS = frozenset(["of", "by", "from", "with", "to", "for", "in", "at"])
_CALLINGS = frozenset(
    [
        "Head", "Director", "Chief", "Chairman", "Chairperson", "Chair", "Deputy", "Representative", "Member",
        "Officer", "Secretary", "Coordinator", "Manager", "Colonel", "General",
    ]
)  # fmt: skip
_NEVER = frozenset(["post", "home", "head", "cabinet", "box", "foreign", "patent", "print", "microsoft"])
"""“By Post Office”, “from Head Office”."""
_DETERMINED = frozenset(["The", "A", "An", "Our", "Your", "Their", "This"])
_ENDS = lazy(
    r"$|[.,;:)?!](?!\w)| (?:of [A-Z]|(?:and|in|on|to|for|with|has|had|is|was|were|will|by|from|at|since|"
    r"which|who|said|told|noted|that|as|during|under|after|before|but|while|when|about|via)\b)"
)


def bare_offices(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """Offsets of each such name: of the word that leads to it, of its start and of its end."""
    for office in passage.having(_OFFICES):
        for number in passage.index[office]:
            first = _first(passage, number) if passage.words[number].text[0].isupper() else number
            lead = before(passage, first)
            if lead is None or lead.text.lower() not in _LEADS or first == number:
                continue
            start, end = passage.words[first].start, passage.words[number].end
            inside = _within_a_name(passage, first) or passage.lowered[number - 1] in _NEVER
            if not inside and _ENDS.match(passage.text, end) and not passage.in_quotation(start, end):
                yield lead.start, start, end


def _first(passage: Passage, number: int) -> int:
    # the first of the words with capitals that stand before an office; a genitive needs no article
    while number and (earlier := before(passage, number)) is not None and earlier.text[0].isupper():
        if (
            earlier.text in _DETERMINED
            or earlier.text.endswith(("'s", "’s", "'", "’"))
            or not earlier.text.replace("-", "").isalpha()
        ):
            return 0
        number -= 1
    return number


def _within_a_name(passage: Passage, first: int) -> bool:
    # "the Department of Energy Office" is one name; "the Head of Tashkent Office" is none
    owner = before(passage, first - 1)
    return owner is not None and owner.text[0].isupper() and owner.text not in _CALLINGS
