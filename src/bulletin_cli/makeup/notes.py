"""The footnotes that lines call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bulletin_cli.model.galley import Line, TextBlock


def called_in(lines: Iterable[Line], notes: Mapping[int, TextBlock]) -> list[int]:
    """The numbers of the notes to be set under these lines, each followed by those that it calls itself."""
    found = []
    for line in lines:
        for number in line.notes:
            if number in notes:
                found += [number, *called_in(notes[number].lines, notes)]
    return found
