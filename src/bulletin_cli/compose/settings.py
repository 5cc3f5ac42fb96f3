"""A block's copy in lines: the best setting, and where they are fair one line more and one less."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from bulletin_cli.compose.breaking import Broken, Glue, Measures, total_fit
from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.lines import Bed, line_of
from bulletin_cli.compose.ragged import balanced, rag
from bulletin_cli.compose.remarks import BadLines
from bulletin_cli.compose.stick import Stick
from bulletin_cli.compose.strands import Strand
from bulletin_cli.model.galley import Line, Setting
from bulletin_cli.model.layout import Role
from bulletin_cli.model.place import Place

NARROW = 14.0
"""em of a measure below which nothing is justified."""
COST = 12100.0
"""Demerits that cost 1: those of a line stretched to its whole limit."""


class Bench(NamedTuple):
    """Room for a block: its measure, insets at both sides, the first line's indent, in pt.

    `notch` more pt are kept free at the start of the first `notched` lines, for a drop initial.
    """

    measure: float
    inset: float = 0.0
    inset_end: float = 0.0
    indent: float = 0.0
    notch: float = 0.0
    notched: int = 0
    loose: bool = False
    """Whether settings with more and fewer lines are wanted."""
    head: bool = False
    """Lines are balanced, words never divided."""

    @property
    def width(self) -> float:
        """What is left of the measure, in pt."""
        return max(self.measure - self.inset - self.inset_end, 1.0)

    def measures(self) -> Measures:
        """The widths of the lines."""
        if self.notched:
            return Measures((self.width - self.notch,) * self.notched, self.width)
        return Measures((self.width - self.indent,) if self.indent else (), self.width)

    def bed(self, line: int, align: str) -> Bed:
        """Where a line lies."""
        indent = self.notch if line < self.notched else self.indent if line == 0 else 0.0
        return Bed(self.width - indent, self.inset + indent, align)


def settings(hand: Hand, strands: list[Strand], role: Role, bench: Bench) -> tuple[Setting, ...]:
    """The settings of the strands, the best first; none where nothing prints."""
    align = role.align
    if align == "justified" and role.hyphenate and not hand.divides:
        hand.remarks.ragged(hand.language)
        align = "left"
    elif align == "justified" and bench.width < NARROW * role.size:
        align = "left"
    sticks = hand.sticks(strands, role, bench.width)
    if not sticks:
        return ()
    glue = glue_of(hand, role)
    if align != role.align:
        role = role._replace(align=align)
    if len(sticks) == 1:
        found = tuple(_choices(hand, sticks[0], role, bench, glue))
        _report(hand, _in_body(found[0].lines, strands), glue, bench)
        return found
    lines: list[Line] = []
    for number, stick in enumerate(sticks):
        piece = (
            bench if number == 0 else bench._replace(indent=0.0, notched=max(bench.notched - len(lines), 0))
        )
        best = next(_choices(hand, stick, role, piece._replace(loose=False), glue))
        lines.extend(best.lines)
    _report(hand, _in_body(tuple(lines), strands), glue, bench)
    return (Setting(tuple(lines)),)


def glue_of(hand: Hand, role: Role) -> Glue:
    """What gives way in the role's lines."""
    limits = hand.layout.limits
    space = hand.plain_fount(role).space
    return Glue(limits.stretch * space, limits.shrink * space, limits.letters, limits.tolerance_last)


def _choices(hand: Hand, stick: Stick, role: Role, bench: Bench, glue: Glue) -> Iterator[Setting]:
    justified = role.align == "justified"
    broken = _broken(hand, stick, role, bench, glue)
    if not broken:
        yield Setting(_lines(stick, _anyhow(stick, bench.measures()), role, bench, glue, justified=False))
        return
    (best_count, best), *others = broken.items()
    yield Setting(_lines(stick, best.breaks, role, bench, glue, justified=justified))
    if not bench.loose:
        return
    for count, other in others:
        if abs(count - best_count) == 1:
            lines = _lines(stick, other.breaks, role, bench, glue, justified=justified)
            if _fair(lines, hand, bench) and not _ends_badly(lines, hand, bench):
                yield Setting(lines, count - best_count, round((other.demerits - best.demerits) / COST, 4))


def _broken(hand: Hand, stick: Stick, role: Role, bench: Bench, glue: Glue) -> dict[int, Broken]:
    measures, limits = bench.measures(), hand.layout.limits
    if bench.head:
        even = balanced(stick, measures)
        if even is not None:
            return {len(even.breaks) - 1: even}
    if role.align == "justified":
        return total_fit(stick, measures, glue, limits)
    return rag(stick, measures, limits, divide=role.hyphenate, every=bench.loose)


def _anyhow(stick: Stick, measures: Measures) -> tuple[int, ...]:
    """Breaks where no rule can be kept: as much in each line as it holds, at least one piece."""
    breaks = [0]
    final = len(stick.kinds) - 1
    while breaks[-1] < final:
        before, width = breaks[-1], measures.of(len(breaks) - 1)
        reached = before + 1
        for index in range(before + 1, final + 1):
            if stick.end_widths[index] - stick.start_widths[before] <= width:
                reached = index
        breaks.append(reached)
    return tuple(breaks)


def _lines(
    stick: Stick, breaks: tuple[int, ...], role: Role, bench: Bench, glue: Glue, *, justified: bool
) -> tuple[Line, ...]:
    special = max(bench.notched, 1)
    beds = [bench.bed(number, role.align) for number in range(min(special + 1, len(breaks)))]
    return tuple(
        [
            line_of(stick, before, index, beds[min(number, special)], glue, justified=justified)
            for number, (before, index) in enumerate(pairwise(breaks))
        ]
    )


def _fair(lines: tuple[Line, ...], hand: Hand, bench: Bench) -> bool:
    """Whether no line is worse than a paragraph made longer or shorter may have."""
    limit = hand.layout.limits.looseness_ratio
    return all(
        abs(line.ratio) <= limit if line.justified else line is lines[-1] or line.width > 0.6 * bench.width
        for line in lines
    )


def _ends_badly(lines: tuple[Line, ...], hand: Hand, bench: Bench) -> bool:
    """Whether the last line is a runt, or begins with the rest of a word divided before it and ends there."""
    last = lines[-1]
    if len(lines) > 1 and lines[-2].hyphen and last.words == 0:
        return True
    return last.width < hand.layout.limits.runt_width * bench.width


def _in_body(lines: tuple[Line, ...], strands: list[Strand]) -> tuple[Line, ...]:
    """The lines; the place of a first line that a dateline runs into begins with the body's own copy."""
    if strands[0].role != "dateline":
        return lines
    field = strands[0].place
    begins = next((strand.place.start for strand in strands if strand.place.start > field.end), field.start)
    place = lines[0].place
    return (lines[0]._replace(place=Place(begins, max(begins, place.end))), *lines[1:])


def _report(hand: Hand, lines: tuple[Line, ...], glue: Glue, bench: Bench) -> None:
    cut = False
    apart, cuts = [], []
    for number, line in enumerate(lines):
        already, cut = cut, line.width > bench.width * (1 + glue.letters) or _cut_anywhere(lines, number)
        if cut and not already:
            cuts.append(hand.remarks.word_cut(line.place))
        elif not cut and _gappy(line, hand, bench):
            apart.append(line.place)
    if apart or cuts:
        hand.remarks.bad_lines(lines[0].place.start, BadLines(tuple(apart), tuple(cuts)))


def _gappy(line: Line, hand: Hand, bench: Bench) -> bool:
    """Whether a line is stretched beyond what the layout tolerates, or justifying it was given up."""
    if line.justified:
        return line.ratio > hand.layout.limits.tolerance
    return line.ratio > 0 and line.width < bench.width


def _cut_anywhere(lines: tuple[Line, ...], number: int) -> bool:
    """Whether a line ends inside a word, without a hyphen and not where an address may be cut."""
    if number + 1 == len(lines) or lines[number].hyphen:
        return False
    line, following = lines[number], lines[number + 1]
    inside = line.place.end == following.place.start
    return inside and line.text[-1:].isalnum() and following.text[:1].isalnum()
