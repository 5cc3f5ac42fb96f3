"""Preformatted copy: line ends and spaces as they were typed."""

from __future__ import annotations

import re

from bulletin_cli.compose.strands import Strand
from bulletin_cli.model.copy import Preformatted
from bulletin_cli.model.place import Place

_HELD = re.compile(r"^ +| {2,}")


def verbatim_strands(block: Preformatted, style: str) -> list[Strand]:
    """A strand a typed line, its indent and wide gaps held; empty lines are kept as such."""
    found: list[Strand] = []
    at = block.place.start
    for number, line in enumerate(block.text.rstrip("\n").split("\n")):
        place = Place(min(at, block.place.end), min(at + len(line), block.place.end))
        if number:
            found.append(Strand("", place, hard=True))
        held = _HELD.sub(lambda gap: "\u00a0" * len(gap[0]), line.expandtabs(4)) or "\u00a0"
        found.append(Strand(held, place, style, code=True))
        at += len(line) + 1
    return found
