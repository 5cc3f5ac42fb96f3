"""Drop initials: the first letter of a story, as tall as several lines."""

from __future__ import annotations

from dataclasses import replace

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.settings import Bench
from bulletin_cli.compose.strands import Strand
from bulletin_cli.model.galley import Line, Run
from bulletin_cli.model.layout import Role

GAP = 0.25
"""Between the initial and the lines beside it, in em of the role."""


def drop_initial(
    hand: Hand, copy: list[Strand], role: Role, bench: Bench
) -> tuple[Line, float, list[Strand], Bench] | None:
    """The initial's line, its size in pt, the copy without it, and the bench with room for it.

    None where the copy does not begin with a letter of the role's own fount.
    """
    first = next((number for number, strand in enumerate(copy) if strand.text.strip()), None)
    if first is None or hand.rtl:
        return None
    strand = copy[first]
    letter = strand.text.lstrip()[:1]
    face = hand.founts(role, strand, rtl=False)[0]
    if not letter.isalpha() or face.missing(letter):
        return None
    wanted = (role.initial - 1) * hand.layout.grid.leading + face.cap_height
    size = role.size * wanted / face.cap_height
    fount = hand.fount(role, hand.layout.face(face.cast.face), size=size)
    width = fount.width(letter)
    rest = strand.text.lstrip()[1:]
    place = strand.place
    verbatim = len(strand.text) == place.end - place.start
    begins = place.start + (len(strand.text) - len(rest) if verbatim else 0)
    run = Run(letter, face.cast.face, width, strand.href)
    line = Line((run,), width, bench.inset, words=0, place=replace(place, start=begins - 1, end=begins))
    kept = [*copy[:first], replace(strand, text=rest, place=replace(place, start=begins)), *copy[first + 1 :]]
    room = replace(bench, indent=0.0, notch=width + GAP * role.size, notched=role.initial)
    return line, size, kept, room
