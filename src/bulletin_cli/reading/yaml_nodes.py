"""YAML as it was typed: texts, mappings and lists with their places; nothing is guessed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from bulletin_cli.model.place import Place


@dataclass(slots=True)
class Scalar:
    """A text. `place` is its content without quotation marks, `outer` with them."""

    text: str
    place: Place
    outer: Place
    quoted: bool = False

    @property
    def empty(self) -> bool:
        """True where nothing was typed at all."""
        return not self.text and not self.quoted


@dataclass(slots=True)
class Sequence:
    """A list."""

    items: list[Node] = field(default_factory=list)
    place: Place = field(default_factory=lambda: Place(0, 0))


@dataclass(slots=True)
class Mapping:
    """Keys and their values, each key once, in the order of the file."""

    entries: list[tuple[Scalar, Node]] = field(default_factory=list)
    place: Place = field(default_factory=lambda: Place(0, 0))

    @property
    def head(self) -> Place:
        """Where the mapping begins: its first key."""
        return self.entries[0][0].outer if self.entries else self.place


Node: TypeAlias = Scalar | Sequence | Mapping

WORDS = {Scalar: "a text", Sequence: "a list", Mapping: "a mapping"}


def what(node: Node) -> str:
    """A node's kind in words."""
    return "nothing" if isinstance(node, Scalar) and node.empty else WORDS[type(node)]
