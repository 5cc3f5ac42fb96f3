"""Figures of the text that a table of the story has with two digits changed about: 121 for 112 packages."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_cli.model.copy import Table, plain
from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import stem
from bulletin_cli.rules.numbers.turned_digits import turned
from bulletin_cli.rules.prose.kinds import TOLD
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

_TELLING = TOLD | {"headline"}
_NUMBER = lazy(r"\d[\d,]*")
_WORD = lazy(r"[a-z]{3,}")
_REACH, _LONG = 40, 3


class _Cell(NamedTuple):
    number: str
    rest: str
    words: frozenset[str]
    """What it counts: its row's and its column's words."""


def turned_figures(story: Story, tables: Sequence[Table]) -> Iterator[Mark]:
    """A mark on each such figure, where it counts what the table’s cell counts."""
    cells = [cell for table in tables for cell in _cells(table)]
    known = {cell.number for cell in cells}
    running = [one for one in story.passages if one.kind in _TELLING and one.figures]
    said = {match.group() for passage in running for match in _NUMBER.finditer(passage.text)}
    for passage in running if cells else ():
        for match in passage.finds(_NUMBER, quotes=False, at=passage.number_starts):
            number, rest = match.group(), passage.text[match.end() : match.end() + _REACH]
            if number in known:
                continue
            for cell in cells:
                if cell.number not in said and turned(number, cell.number) and _meant(cell, number, rest):
                    yield _mark(passage, match.start(), match.end(), cell)
                    break


def _cells(table: Table) -> Iterator[_Cell]:
    heads = [_words(plain(cell.inlines)) for cell in table.header]
    for row in table.rows:
        label = _words(plain(row[0].inlines))
        for head, cell in zip(heads[1:], row[1:], strict=False):
            text = plain(cell.inlines).strip()
            match = _NUMBER.match(text)
            if match is not None:
                yield _Cell(match.group(), text[match.end() :], label | head)


def _words(text: str) -> frozenset[str]:
    return frozenset(map(stem, _WORD.findall(text.lower())))


def _meant(cell: _Cell, number: str, rest: str) -> bool:
    same = len(cell.rest) > _LONG and rest.startswith(cell.rest)
    return (same or len(number) >= _LONG) and not cell.words.isdisjoint(_words(rest))


def _mark(passage: Passage, start: int, end: int, cell: _Cell) -> Mark:
    message = f"“{passage.text[start:end]}” here, but {cell.number} in the table"
    return passage.mark(start, end, message, "make them agree")
