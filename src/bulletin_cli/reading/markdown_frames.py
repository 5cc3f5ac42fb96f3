"""What is open while a body is read: blocks within blocks, inlines within inlines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bulletin_cli.reading.markdown_comments import Asked

DEEPEST = 12
"""Lists and quotations within one another, or emphasis within emphasis, beyond which none is set apart."""

CONTAINERS = frozenset({"Body", "BlockQuote", "Item", "FootnoteDefinition", "Box"})
SPANS = frozenset({"Emphasis", "Strong", "Link"})
_INLINE = SPANS | {"Image"}
_NESTING = frozenset({"BlockQuote", "List"})


@dataclass(slots=True)
class Frame:
    """One open block or inline, with what was read of it so far.

    A frame that lies too deep shares the list of the frame around it: its marks go, its words stay.
    """

    kind: str
    value: Any
    start: int
    end: int
    parts: list[Any] = field(default_factory=list)
    waiting: list[Asked] = field(default_factory=list)
    depth: int = 0
    deep: bool = False

    def inside(self, kind: str, value: Any, start: int, end: int) -> Frame:
        """A frame of that kind within this one."""
        counted = _INLINE if kind in _INLINE else _NESTING
        carried = (
            0 if kind == "FootnoteDefinition" or (kind in _INLINE) != (self.kind in _INLINE) else self.depth
        )
        depth = carried + (kind in counted)
        deep = (kind in SPANS | _NESTING and depth > DEEPEST) or (kind == "Item" and self.deep)
        if deep:
            return Frame(kind, value, start, end, self.parts, self.waiting, depth, deep)
        return Frame(kind, value, start, end, depth=depth)
