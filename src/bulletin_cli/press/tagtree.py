"""The tag tree of a PDF, as a value: elements in the order of the copy, and where their marks are painted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True, eq=False)
class Marked:
    """A marked-content sequence: page from 0; its number on that page comes with the painting."""

    page: int
    tag: str
    number: int = -1


@dataclass(slots=True, eq=False)
class LinkArea:
    """A rectangle that leads somewhere (px, from the top left); WeasyPrint hangs the annotation on it."""

    page: int
    target: str
    internal: bool
    box: tuple[float, float, float, float]
    says: str
    """What a reader who listens hears."""
    link_annotation: Any = None


@dataclass(slots=True, eq=False)
class Element:
    """A structure element. Children are elements, marks and link areas, in reading order."""

    tag: str
    children: list[Element | Marked | LinkArea] = field(default_factory=list)
    alt: str = ""
    language: str = ""
    id: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    """Of the owner `owner`: Scope, ListNumbering, BBox."""
    owner: str = ""

    def mark(self, page: int) -> Marked:
        """A new place for content of this element on a page, after its other children."""
        marked = Marked(page, self.tag)
        self.children.append(marked)
        return marked

    def add(self, tag: str, **values: Any) -> Element:
        """A new element at the end of this one's children."""
        child = Element(tag, **values)
        self.children.append(child)
        return child

    @property
    def marks(self) -> Iterator[Marked | LinkArea]:
        """All marks and link areas below, in order."""
        for child in self.children:
            if isinstance(child, Element):
                yield from child.marks
            else:
                yield child

    @property
    def empty(self) -> bool:
        """True where nothing was painted for it."""
        return next(self.marks, None) is None
