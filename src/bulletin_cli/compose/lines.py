"""Breaks to lines: the runs of each, and how far spaces and letters give way so that it fills the measure."""

from __future__ import annotations

from typing import NamedTuple

from bulletin_cli.compose.breaking import Glue
from bulletin_cli.compose.stick import Stick
from bulletin_cli.compose.words import Kind
from bulletin_cli.model.galley import Line, Run

OURS, COPYS, BARE = Kind.OURS, Kind.COPYS, Kind.BARE
HOPELESS = 99.0
"""The ratio of a line that nothing fills, such as one word alone."""


class Bed(NamedTuple):
    """Where a line is to lie: its measure, and the indent of it from the block's start edge, in pt."""

    measure: float
    indent: float = 0.0
    align: str = "left"


def line_of(stick: Stick, before: int, index: int, bed: Bed, glue: Glue, *, justified: bool) -> Line:
    """The line from one break to another, as it is to be painted."""
    start, end = stick.starts[before], stick.ends[index]
    runs = _runs(stick, before, index)
    natural = sum([run.width for run in runs])
    spaces = stick.end_spaces[index] - stick.start_spaces[before]
    hyphen = stick.kinds[index] is OURS
    words, place = stick.words(start, end), stick.place(start, end)
    last = index == len(stick.kinds) - 1
    ratio = glue.ratio(natural, spaces, bed.measure) if justified else 0.0
    if last and natural <= bed.measure:
        ratio = 0.0
    if not justified or ratio > glue.most or ratio < -1.01 or (last and natural <= bed.measure):
        slack = bed.measure - natural
        shift = {"centre": slack / 2, "right": slack}.get(bed.align, 0.0)
        ratio = min(max(ratio, -1.0), HOPELESS)
        return Line(runs, natural, bed.indent + shift, 0.0, 1.0, ratio, hyphen, False, words, place)
    scale = min(max(bed.measure / natural, 1 - glue.letters), 1 + glue.letters)
    space = (bed.measure / scale - natural) / spaces if spaces and ratio else 0.0
    width = (natural + space * spaces) * scale
    return Line(runs, width, bed.indent, space, scale, ratio, hyphen, True, words, place)


def _runs(stick: Stick, before: int, index: int) -> tuple[Run, ...]:
    start, end = stick.starts[before], stick.ends[index]
    ours = stick.kinds[index] is OURS
    inside = _inside(stick, before, index)
    runs: list[Run] = []
    for number, segment in enumerate(stick.segments):
        stop = segment.start + len(segment.text)
        if stop <= start:
            continue
        if segment.start >= end:
            break
        text = stick.text[max(start, segment.start) : min(end, stop)]
        fount = segment.fount
        if segment.level % 2 or inside:
            width = fount.run_width(text)
        else:
            left = stick.start_widths[before] if segment.start <= start else segment.reach
            width = _reach_at(stick, number, stop, end, index) - left
        if ours and stop >= end:
            if segment.level % 2 or inside:
                width += fount.width(fount.hyphen)
            text += fount.hyphen
        runs.append(
            Run(
                text,
                fount.cast.face,
                width,
                segment.href,
                segment.note,
                segment.code,
                segment.level % 2 == 1,
                segment.level,
                segment.role,
                segment.again,
            )
        )
    return tuple(runs)


def _inside(stick: Stick, before: int, index: int) -> bool:
    """Whether the line is measured anew: a part of one word, or cut where no word divides."""
    begun, ended = stick.kinds[before], stick.kinds[index]
    if begun is BARE or ended is BARE:
        return True
    if begun is not OURS and begun is not COPYS:
        return False
    return " " not in stick.text[stick.starts[before] : stick.ends[index]]


def _reach_at(stick: Stick, number: int, stop: int, end: int, index: int) -> float:
    """Width of all up to the end of a segment, or of the line where that comes first."""
    if stop >= end:
        return stick.end_widths[index]
    return stick.segments[number + 1].reach
