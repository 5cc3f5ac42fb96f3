"""Short names of bodies without their article: “during this period Agency has handled”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bulletin_cli.rules.agreement.nouns import before, is_quality
from bulletin_cli.rules.articles.bare_offices import ENDS, LEADS, OF_NAME, describes, with_capital
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import next_word
from bulletin_cli.rules.words.lists import word_set

_SHORT = frozenset(
    [
        "agency", "centre", "committee", "commission", "ministry", "council", "department", "organization",
        "organisation", "service", "academy", "embassy", "institute", "secretariat", "association",
    ]
)  # fmt: skip
_FINITE_TYPED = "has had have will would is was can plans helps works also"
_FINITE = frozenset(_FINITE_TYPED.split())
_NEITHER = frozenset(["as", "called", "named", "and", "or", "than"])


def short_names(passages: Iterable[Passage]) -> frozenset[str]:
    """The short names of bodies that stand with “the” somewhere in the passages."""
    return frozenset(
        name
        for passage in passages
        for name in passage.having(_SHORT)
        if any(f"{article} {name.capitalize()}" in passage.text for article in ("the", "The"))
    )


def bare_short_names(passage: Passage, spelled: frozenset[str]) -> Iterator[tuple[int, int, int]]:
    """Offsets of each of the short names, which stand with “the” elsewhere, alone: of the word before it, of
    its start and of its end.
    """
    for name in filter(spelled.__contains__, passage.having(_SHORT)):
        for number in with_capital(passage, name):
            word, lead = passage.words[number], before(passage, number)
            if _is_bare(passage, word, lead) and not passage.in_quotation(word.start, word.end):
                yield word.start if lead is None else lead.start, word.start, word.end


def _is_bare(passage: Passage, word: Word, lead: Word | None) -> bool:
    tells = next_word(passage.text, word.end) in _FINITE
    if lead is None:
        return tells and passage.begins_sentence(word.start)
    if lead.kind != "lower" or lead.text in _NEITHER or is_quality[lead.text]:
        return False
    if lead.text in LEADS:
        named = OF_NAME.match(passage.text, word.end)
        if named is not None and describes(passage, named.end()):
            return False  # “registers of Department of State correspondence”
        return ENDS.match(passage.text, word.end) is not None
    return tells and lead.text not in word_set("determiners") and not lead.text.endswith(("'s", "’s"))
