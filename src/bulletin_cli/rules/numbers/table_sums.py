"""Totals of tables: a last row that says it is one, and what the rows above it make."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from math import sqrt

from bulletin_cli.model.copy import Block, Sidebar, Table, TableCell, plain
from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.model.place import Place, Span
from bulletin_cli.rules.numbers.quantities import quantities, shown
from bulletin_cli.rules.numbers.turned_digits import turnings
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

_TOTAL = lazy(
    r"(?:grand )?total\b|in all\b|in total\b|altogether\b|sum\b|overall\b|all\b$|итого|всего", re.IGNORECASE
)
_WHOLE = lazy(
    r"(?:the )?(?:all|both|whole|entire) (?:the )?"
    r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )?[a-z]+(?: together)?$",
    re.IGNORECASE,
)
"""“All districts” may be their total or, where the sum lies far off, their mean."""
_NEARLY, _QUARTER = 0.1, 0.25
_FIGURES = lazy(r"[-–]?\d{1,3}(?:[ ,\u00a0\u202f]\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?")
_LEAST_COLUMNS = 4
"""What the row is about, two parts and their total."""
_PAIR, _PLENTY = 2, 10
_HALF, _SPREAD, _TWELVE = 0.5, 2.5, 12
"""Rounding one part spreads by the root of a twelfth of its last place; two and a half times that is rare."""
_NONE = frozenset(["", "–", "—", "-"])
_PIECE = lazy(
    r"(\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|\d+)[ \u00a0]?(tons?|tonnes?|t|kg|g|h|hours?|min|minutes?)\b"
)
_GRAMS = {"ton": 1_000_000, "tons": 1_000_000, "tonne": 1_000_000, "tonnes": 1_000_000, "t": 1_000_000}
_GRAMS |= {"kg": 1000, "g": 1}
_MINUTES = {"h": 60, "hour": 60, "hours": 60, "min": 1, "minute": 1, "minutes": 1}


def wrong_totals(story: Story) -> Iterator[Mark]:
    """A mark on each total in a table's last row or column that is not the sum of what it adds up.

    Figures of the text that a table has with two digits changed about are marked as well.
    """
    tables = list(tables_of(story))
    if tables:
        from bulletin_cli.rules.numbers.figures_of_tables import turned_figures  # noqa: PLC0415 - most have none

        yield from turned_figures(story, tables)
    for table in tables:
        yield from _rows(story, table)
        last = plain(table.rows[-1][0].inlines).strip() if len(table.rows) > 1 else ""
        if _WHOLE.fullmatch(last):
            columns = [[row[at] for row in table.rows] for at in range(1, len(table.rows[-1]))]
            summed = any(map(_is_sum, columns))
            for cells in columns:
                if _is_nearly_sum(cells) or (summed and _is_more(cells)):
                    yield from _column(story, cells)
        if last and _TOTAL.match(last):
            if any(
                _TOTAL.match(plain(row[0].inlines).strip()) or "sub" in plain(row[0].inlines)
                for row in table.rows[:-1]
            ):
                continue
            for column in range(1, len(table.rows[-1])):
                yield from _column(story, [row[column] for row in table.rows])


def tables_of(story: Story) -> Iterator[Table]:
    """The tables of a story in reading order, those of sidebars among them."""
    return _tables(story.article.body.blocks)


def _tables(blocks: tuple[Block, ...]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Sidebar):
            yield from _tables(block.blocks)


def _rows(story: Story, table: Table) -> Iterator[Mark]:
    # the last column is called “Total”: each row's own
    called = plain(table.header[-1].inlines).partition("(")[0].strip()  # “Total (tons)”
    if len(table.header) < _LEAST_COLUMNS or not _TOTAL.fullmatch(called):
        return
    for row in table.rows:
        yield from _column(story, list(row[1:]), "row")


def _composite(text: str, sizes: dict[str, int]) -> int | None:
    # “1 ton 509 kg 620 g” in grams
    found = list(_PIECE.finditer(text))
    if not found or " ".join(match.group() for match in found) != text.replace("\u00a0", " "):
        return None
    if any(match[2] not in sizes for match in found):
        return None
    return sum(int("".join(filter(str.isdigit, match[1]))) * sizes[match[2]] for match in found)


def _is_sum(cells: Sequence[TableCell]) -> bool:
    *parts, total = [_number(plain(cell.inlines).strip()) for cell in cells]
    told = [part for part in parts if part]
    return total is not None and None not in parts and len(told) >= _PAIR and sum(told) == total


def _is_more(cells: Sequence[TableCell]) -> bool:
    # a total beside others that are right: more than each of its parts, as no mean is, and not far off
    *parts, total = [_number(plain(cell.inlines).strip()) for cell in cells]
    told = [part for part in parts if part is not None]
    near = total is not None and abs(sum(told) - total) <= max(_PAIR, _QUARTER * total)
    return total is not None and len(told) == len(parts) and near and total > max(told, default=total)


def _is_nearly_sum(cells: Sequence[TableCell]) -> bool:
    *parts, total = [_number(plain(cell.inlines).strip()) for cell in cells]
    if not total or None in parts or len(parts) < _PAIR:
        return False
    return abs(sum(part for part in parts if part is not None) - total) <= _NEARLY * abs(total)


def _column(story: Story, cells: list[TableCell], what: str = "column") -> Iterator[Mark]:
    typed = [plain(cell.inlines).strip() for cell in cells]
    numbers = [_number(text) for text in typed]
    total = numbers[-1]
    if total is None or any(number is None for number in numbers):
        yield from _composite_column(story, cells, typed, what)
        return
    sum_of = round(sum(number for number in numbers[:-1] if number is not None), 6)
    decimals = max(len(text.partition(".")[2]) for text in typed)
    slack = _slack(len(cells) - 1) * 10**-decimals if decimals else 0
    if abs(sum_of - total) > slack:
        message = f"the {what} makes {shown(sum_of)}, not {typed[-1]}"
        fault = _at_fault(typed, _number, slack)
        told = None if fault[1] or len(cells) <= _PAIR else _told_too(story, total, sum_of)
        if told is None:
            yield _wrong(story, cells, typed, message, fault)
        else:
            # the total is right: it is told in the text as well
            span = story.source.span(Place(cells[0].place.start, cells[-2].place.end))
            both = f"{message}, which line {told.line} has too"
            yield Mark(span, both, "look for the part that is wrong", also=(told,))


def _told_too(story: Story, total: float, sum_of: float) -> Span | None:
    # where the text tells a table's total, but not what the parts make
    if total < _PLENTY:
        return None
    text = [(one, said) for one in story.passages if one.kind != "cell" for said in quantities(one)]
    if any(said.value == sum_of for _, said in text):
        return None
    return next((one.span(said.start, said.end) for one, said in text if said.value == total), None)


def _slack(parts: int) -> float:
    # by how many of their last places rounding may part a total from its parts
    return _HALF + _SPREAD * sqrt(parts / _TWELVE)


def _composite_column(story: Story, cells: list[TableCell], typed: list[str], what: str) -> Iterator[Mark]:
    for sizes in (_GRAMS, _MINUTES):
        numbers = [_amount(text, sizes=sizes) for text in typed]
        if any(number is None for number in numbers) or not numbers[-1]:
            continue
        sum_of = sum(number for number in numbers[:-1] if number is not None)
        if sum_of != numbers[-1]:
            message = f"the {what} makes {_pieces(sum_of, sizes)}, not {typed[-1]}"
            fault = _at_fault(typed, partial(_amount, sizes=sizes))
            yield _wrong(story, cells, typed, message, fault)


def _at_fault(
    typed: Sequence[str], amount: Callable[[str], float | None], slack: float = 0
) -> tuple[int, str]:
    # the cell in which two digits changed about make the sum right, with what it then says; else the total
    last = len(typed) - 1
    found = []
    for number, text in enumerate(typed):
        for other in turnings(text):
            *parts, total = [amount(one) for one in (*typed[:number], other, *typed[number + 1 :])]
            sum_of = sum(part for part in parts if part is not None)
            if total is not None and None not in parts and abs(round(sum_of - total, 6)) <= slack:
                found.append((number, other))
    return found[0] if len(found) == 1 else next((one for one in found if one[0] == last), (last, ""))


def _wrong(
    story: Story, cells: Sequence[TableCell], typed: Sequence[str], message: str, fault: tuple[int, str]
) -> Mark:
    number, other = fault
    span = story.source.span(cells[number].place)
    if not other:
        return Mark(span, message, "correct the total or its parts")
    total = story.source.span(cells[-1].place)
    also = (total,) if number < len(typed) - 1 else ()
    return Mark(span, message, f"write “{other}”?", also=also)


def _amount(text: str, *, sizes: dict[str, int]) -> int | None:
    return 0 if text in _NONE else _composite(text, sizes)


def _pieces(amount: int, sizes: dict[str, int]) -> str:
    # an amount in the units that a table writes
    larger, smaller, many = ("kg", "g", 1000) if sizes is _GRAMS else ("h", "min", 60)
    whole, rest = divmod(amount, many)
    return " ".join(f"{part:,} {unit}" for part, unit in ((whole, larger), (rest, smaller)) if part)


def _number(text: str) -> float | None:
    if text in _NONE:
        return 0
    if not _FIGURES.fullmatch(text):
        return None
    return float("".join(letter for letter in text.replace("–", "-") if letter.isdigit() or letter in ".-"))
