"""Drop initials: the first letter of a story, as tall as several lines."""

from __future__ import annotations

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.pieces import Label
from bulletin_cli.compose.settings import Bench
from bulletin_cli.compose.strands import Strand
from bulletin_cli.model.galley import Line, Run

GAP = 0.25
"""Between the initial and the lines beside it, in em of the role."""


def opened(hand: Hand, label: Label, copy: list[Strand], bench: Bench) -> tuple[Label, list[Strand], Bench]:
    """Label, copy and bench of a paragraph that opens with a drop initial.

    They come back as they were where the copy does not begin with a letter of the role's own fount.
    """
    role = hand.layout.role(label.role)
    first = next((number for number, strand in enumerate(copy) if strand.text.strip()), None)
    if first is None or hand.rtl:
        return label, copy, bench
    strand = copy[first]
    bare = strand.text.lstrip()
    worn = hand.founts(role, strand, rtl=False)[0].cast.face
    face = hand.fount(role, hand.layout.face(worn))
    if not bare[0].isalpha() or face.missing(bare[0]):
        return label, copy, bench
    size = role.size * ((role.initial - 1) * hand.layout.grid.leading / face.cap_height + 1)
    width = hand.fount(role, hand.layout.face(worn), size=size).width(bare[0])
    place, skipped = strand.place, len(strand.text) - len(bare) + 1
    begins = min(place.start + skipped, place.end)
    run = Run(bare[0], worn, width, strand.href)
    line = Line((run,), width, bench.inset, place=place._replace(start=max(begins - 1, 0), end=begins))
    rest = strand._replace(text=bare[1:], place=place._replace(start=begins))
    room = bench._replace(indent=0.0, notch=width + GAP * role.size, notched=role.initial)
    return label._replace(initial=line, initial_size=size), [*copy[:first], rest, *copy[first + 1 :]], room
