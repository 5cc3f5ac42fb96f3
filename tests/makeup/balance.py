"""How even two legs side by side could be: where what stands in them may be divided, told from the plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Frame, PlacedFigure, PlacedRow, PlacedShape, PlacedText

GIVE = 2
"""Lines of white that come or go where legs are divided at another place."""


@dataclass(frozen=True)
class Thing:
    """What stands in a leg: its first line and the line after it, from the frame's top, and the placement."""

    top: int
    foot: int
    item: object


def evenest(frame: Frame, left: int, layout: Layout) -> int:
    """The least by which a leg and the one after it would differ, were they divided elsewhere."""
    things = [_things(frame, leg, layout) for leg in (left, left + 1)]
    notes = [_notes(frame, leg) for leg in (left, left + 1)]
    used = [frame.legs[leg].used for leg in (left, left + 1)]
    found = [abs(used[0] - used[1])]
    for lines, calls in _divisions(things[0], layout, before=True):
        gone = lines + sum(notes[0][len(notes[0]) - calls :])
        found.append(abs((used[0] - gone) - (used[1] + gone)))
    for lines, calls in _divisions(things[1], layout, before=False):
        come = lines + sum(notes[1][:calls])
        found.append(abs((used[0] + come) - (used[1] - come)))
    return min(found)


def _notes(frame: Frame, column: int) -> list[int]:
    """Heights of the notes of a leg, in the order of their calls: they go where these go."""
    texts = [item for item in frame.items if isinstance(item, PlacedText) and item.column == column]
    return [item.block.height for item in texts if item.block.role == "note"]


def _calls(item: object, first: int = 0, last: int = 1000) -> int:
    """Notes that are called in lines of a text, counted from where it stands first."""
    if not isinstance(item, PlacedText):
        return 0
    lines = item.block.settings[item.setting].lines[item.first : item.last]
    return sum(len(line.notes) for line in lines[first:last])


def _things(frame: Frame, column: int, layout: Layout) -> list[Thing]:
    """What runs from leg to leg: pictures at a leg's ends and notes stay in theirs."""
    found = [thing for item in frame.items if (thing := _thing(item, frame, column, layout))]
    found.sort(key=lambda thing: (thing.top, thing.foot))
    boxes = [thing for thing in found if isinstance(thing.item, PlacedShape)]
    found = [t for t in found if t in boxes or not any(b.top <= t.top and t.foot <= b.foot for b in boxes)]
    while found and isinstance(found[0].item, PlacedFigure):
        found.pop(0)
    while found and isinstance(found[-1].item, PlacedFigure):
        found.pop()
    return found


def _thing(item: object, frame: Frame, column: int, layout: Layout) -> Thing | None:
    leading, line = layout.grid.leading, layout.y(frame.line)
    match item:
        case PlacedText(block=block) if item.column == column and block.role != "note":
            lines = block.height if block.solid else item.last - item.first
        case PlacedRow() if item.column == column:
            lines = item.row.height
        case PlacedFigure() if item.column == column:
            lines = round(item.height / leading) + 2
        case PlacedShape(kind="sidebar") if abs(item.x - frame.legs[column].x) < 1:
            lines = round(item.height / leading)
        case _:
            return None
    top = round((item.y - line) / leading)
    return Thing(top, top + lines, item)


def _divisions(things: list[Thing], layout: Layout, *, before: bool) -> Iterator[tuple[int, int]]:
    """Lines and calls that stand after (or, not `before`, over) each place where a leg may be divided."""
    if not things:
        return
    top, foot = things[0].top, things[-1].foot
    if _may_move(things[0] if before else things[-1]):
        yield foot - top, sum(_calls(thing.item) for thing in things)
    for number, (above, below) in enumerate(pairwise(things), start=1):
        if _parts(above.item, below.item):
            going = things[number:] if before else things[:number]
            lines = foot - below.top if before else above.foot - top
            yield lines, sum(_calls(thing.item) for thing in going)
    for number, thing in enumerate(things):
        going = things[number + 1 :] if before else things[:number]
        calls = sum(_calls(each.item) for each in going)
        for lines in _inside(thing.item, layout):
            if before:
                yield foot - thing.top - lines, calls + _calls(thing.item, lines)
            else:
                yield thing.top + lines - top, calls + _calls(thing.item, 0, lines)


def _may_move(thing: Thing) -> bool:
    return not _is_quote(thing.item)


def _parts(above: object, below: object) -> bool:
    """Whether a leg may end between two things."""
    if _is_quote(above) or _is_quote(below):
        return False
    if isinstance(above, PlacedRow) and isinstance(below, PlacedRow):
        return above.table is not below.table
    return not (isinstance(above, PlacedText) and above.block.keep_next)


def _is_quote(item: object) -> bool:
    return isinstance(item, PlacedText) and item.block.solid and item.block.role in ("pull-quote", "headline")


def _inside(item: object, layout: Layout) -> Iterator[int]:
    """Lines of a text over each place where it may be divided."""
    if not isinstance(item, PlacedText) or item.block.solid:
        return
    whole, least = len(item.block.settings[item.setting].lines), layout.limits.leg_least
    for line in range(max(item.first + 1, least), min(item.last, whole - least + 1)):
        yield line - item.first
