"""YAML as it was typed: texts, mappings and lists with their places; nothing is guessed."""

from __future__ import annotations

from typing import TypeAlias

from bulletin_cli.model.place import Place


class Scalar:
    """A text. `place` is its content without quotation marks, `outer` with them."""

    __slots__ = ("outer", "place", "quoted", "text")

    def __init__(self, text: str, place: Place, outer: Place, *, quoted: bool = False) -> None:
        self.text, self.place, self.outer, self.quoted = text, place, outer, quoted

    @property
    def empty(self) -> bool:
        """True where nothing was typed at all."""
        return not self.text and not self.quoted


class Sequence:
    """A list."""

    __slots__ = ("items", "place")

    def __init__(self, place: Place) -> None:
        self.items: list[Node] = []
        self.place = place


class Mapping:
    """Keys and their values, each key once, in the order of the file."""

    __slots__ = ("entries", "place")

    def __init__(self, place: Place) -> None:
        self.entries: list[tuple[Scalar, Node]] = []
        self.place = place

    @property
    def head(self) -> Place:
        """Where the mapping begins: its first key."""
        return self.entries[0][0].outer if self.entries else self.place


Node: TypeAlias = Scalar | Sequence | Mapping

WORDS = {Scalar: "a text", Sequence: "a list", Mapping: "a mapping"}


def what(node: Node) -> str:
    """A node's kind in words."""
    return "nothing" if isinstance(node, Scalar) and node.empty else WORDS[type(node)]
