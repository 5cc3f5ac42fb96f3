"""Tabs between YAML's words, where they make the indentation look like what it is not."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from bulletin_cli.model.place import Place

_COMMENT = r"(?:^|\s)#"


def first_tabs(text: str, place: Place, scalars: Sequence[Place]) -> tuple[int, ...]:
    """Offsets of tabs outside texts and comments, the first of each line."""
    found: dict[int, int] = {}
    ordered = sorted(scalars)
    starts = [scalar.start for scalar in ordered]
    at = text.find("\t", place.start, place.end)
    while at >= 0:
        begins = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
        before = bisect_right(starts, at) - 1
        inside = before >= 0 and at < ordered[before].end
        read_to = max(begins, ordered[before].end if before >= 0 else begins)
        if not inside and begins not in found and not re.search(_COMMENT, text[read_to : at + 1]):
            if not text[at : _line_end(text, at)].strip() and not inside:
                pass  # white space at a line's end does no harm
            else:
                found[begins] = at
        at = text.find("\t", at + 1, place.end)
    return tuple(found.values())


def _line_end(text: str, at: int) -> int:
    end = re.compile(r"[\n\r]").search(text, at)
    return end.start() if end else len(text)
