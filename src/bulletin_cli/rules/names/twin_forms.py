"""Forms of one name or word in one issue: “Sirdaryo” and “Syrdarya”, “round table” and “roundtable”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import occurrences
from bulletin_cli.rules.words.lists import data_lines, recased


class _Place:
    def __init__(self, passage: Passage, start: int, end: int) -> None:
        self.passage, self.start, self.end = passage, start, end

    @property
    def typed(self) -> str:
        return self.passage.text[self.start : self.end]


def twin_forms(passages: Sequence[Passage], there: AbstractSet[str]) -> Iterator[Mark]:
    """A mark on each use of the rarer forms; `there` are the words that the passages have."""
    lines = {twins()[form] for form in there & twins().keys()}
    small = "\n".join([passage.small for passage in passages]) if lines else ""
    for line in sorted(lines):
        forms = [form for form in line.split("\t") if (form in small if " " in form else form in there)]
        if len(forms) < 2:
            continue
        uses = {form: places for form in forms if (places := _places(form, passages))}
        if len(uses) > 1:
            yield from _compare(uses)


@lru_cache(maxsize=1)
def twins() -> Mapping[str, str]:
    """The line of each form of one word; of lines that have none, nothing is asked."""
    return {
        form: line for line in data_lines("twin-forms.tsv") for form in line.split("\t") if " " not in form
    }


def _places(form: str, passages: Sequence[Passage]) -> list[_Place]:
    found = []
    for passage in passages:
        if form in passage.index:
            words = (passage.words[number] for number in passage.index[form])
            found += [_Place(passage, word.start, word.end) for word in words]
        elif " " in form:
            at = occurrences(passage.small, form)
            spans = ((start, start + len(form)) for start in at)
            found += [_Place(passage, *span) for span in spans if _alone(passage.text, *span)]
    return [
        place
        for place in found
        if not (
            place.passage.in_quotation(place.start, place.end)
            or of_address(place.passage, place.end)
            or (form == "world wide" and place.passage.small.startswith(" web", place.end))
        )
    ]


def of_address(passage: Passage, end: int) -> bool:
    """True where an address goes on behind a word: “Healthcare.gov”."""
    follows = passage.text[end : end + 2]
    return follows[:1] == "." and follows[1:].islower()


def _alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if after == " " and text[end + 1 : end + 2].isupper() and text[start:end].istitle():
        return False  # “the World Wide Web”
    return not (before.isalnum() or before == "-" or after.isalnum() or after == "-")


def _compare(uses: Mapping[str, list[_Place]]) -> Iterator[Mark]:
    # the first of the list among those that are used most is the issue's
    most = max(map(len, uses.values()))
    common = next(form for form, places in uses.items() if len(places) == most)
    other = uses[common][0]
    there = other.passage.span(other.start, other.end)
    for place in (place for form, places in uses.items() if form != common for place in places):
        wanted = recased(other.typed.lower() if place.typed.islower() else other.typed, place.typed)
        fix = place.passage.fix(place.start, place.end, wanted, safe=False)
        message = f"“{place.typed}”, but elsewhere “{wanted}” ({there.path}:{there.line})"
        hint = f"write “{wanted}” throughout, or the other"
        yield Mark(place.passage.span(place.start, place.end), message, hint, fix, (there,))
