"""What is open while a body is read: blocks within blocks, inlines within inlines."""

from __future__ import annotations

from typing import Any

from bulletin_cli.reading.markdown_comments import Asked

DEEPEST = 12
"""Lists and quotations within one another, or emphasis within emphasis, beyond which none is set apart."""

CONTAINERS = frozenset({"Body", "BlockQuote", "Item", "FootnoteDefinition", "Box"})
SPANS = frozenset({"Emphasis", "Strong", "Link"})
_INLINE = SPANS | {"Image"}
_NESTING = frozenset({"BlockQuote", "List"})
_DEEPENING = SPANS | _NESTING


class Frame:
    """One open block or inline, with what was read of it so far.

    A frame that lies too deep shares the list of the frame around it: its marks go, its words stay.
    """

    __slots__ = ("deep", "depth", "end", "kind", "parts", "start", "value", "waiting")

    def __init__(self, kind: str, value: Any, start: int, end: int, depth: int = 0) -> None:
        self.kind, self.value, self.start, self.end = kind, value, start, end
        self.depth, self.deep = depth, False
        self.parts: list[Any] = []
        self.waiting: list[Asked] = []

    def inside(self, kind: str, value: Any, start: int, end: int) -> Frame:
        """A frame of that kind within this one."""
        counted = _INLINE if kind in _INLINE else _NESTING
        carried = (
            0 if kind == "FootnoteDefinition" or (kind in _INLINE) != (self.kind in _INLINE) else self.depth
        )
        depth = carried + (kind in counted)
        made = Frame(kind, value, start, end, depth)
        if (kind in _DEEPENING and depth > DEEPEST) or (kind == "Item" and self.deep):
            made.deep, made.parts, made.waiting = True, self.parts, self.waiting
        return made
