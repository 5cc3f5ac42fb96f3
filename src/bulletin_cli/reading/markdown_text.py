"""The text that the parser gets, and the way back from its bytes to the characters of the file."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pyromark

_OPTIONS = pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_TABLES
_BOX = re.compile(r"^ {0,3}(:{3,})[ \t]*(.*?)[ \t]*$", re.MULTILINE)

Event = tuple[Any, dict[str, int]]


@dataclass
class Manuscript:
    """A body from `start` on, its line ends made LF, its box marks masked.

    A masked mark has its length kept and is an HTML instruction, which ends paragraphs, lists and tables as
    a box must, and means nothing in fenced code: so one run of the parser sees the whole body, and every
    offset holds.
    """

    source: str
    start: int
    _known: dict[int, int] = field(default_factory=dict)

    @cached_property
    def text(self) -> str:
        """The body with LF at the end of its lines."""
        text = self.source[self.start :]
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    @cached_property
    def masked(self) -> str:
        """The text for the parser."""
        return _BOX.sub(_mask, self.text) if ":::" in self.text else self.text

    @cached_property
    def boxes(self) -> dict[int, str]:
        """What the lines say that may open or close a box, by the byte at which their colons start."""
        if ":::" not in self.text:
            return {}
        return {self._byte(match.start(1)): match[2] for match in _BOX.finditer(self.text)}

    def events(self) -> list[Event]:
        """All events of the parser; their places can then be asked for."""
        events = list(pyromark.events_with_range(self.masked, options=_OPTIONS))
        if not self.text.isascii():
            self._count(offset for _, reach in events for offset in (reach["start"], reach["end"]))
        return events

    def at(self, byte: int) -> int:
        """The character of the file at a byte of the masked text."""
        here = self._character(byte)
        return self.start + here + (bisect_left(self._folded, here) if self._folded else 0)

    def typed(self, text: str, first: int, last: int) -> str:
        """A piece of text as it was typed, where what the parser saw of it was masked."""
        typed = self.text[self._character(first) : self._character(last)]
        return typed if len(typed) == len(text) else text

    def definitions(self) -> dict[str, tuple[int, int]]:
        """Where the addresses of reference links are defined, by label in lower case; in characters."""
        found = pyromark.reference_definitions(self.masked, options=_OPTIONS)
        return {
            label.casefold(): (self.at(link["span"]["start"]), self.at(link["span"]["end"]))
            for label, link in found.items()
        }

    @cached_property
    def _data(self) -> bytes:
        return self.masked.encode()

    @cached_property
    def _folded(self) -> list[int]:
        """Where an LF stands for CR LF, in characters of the text."""
        if "\r\n" not in self.source:
            return []
        ends = re.finditer(r"\r\n", self.source[self.start :])
        return [match.start() - number for number, match in enumerate(ends)]

    def _character(self, byte: int) -> int:
        if self.text.isascii():
            return byte
        if byte not in self._known:
            self._known[byte] = len(self._data[:byte].decode())
        return self._known[byte]

    def _byte(self, character: int) -> int:
        return character if self.text.isascii() else len(self.masked[:character].encode())

    def _count(self, offsets: Iterable[int]) -> None:
        """Counts the characters before each offset, in one walk."""
        last = characters = 0
        for offset in sorted(set(offsets)):
            characters += len(self._data[last:offset].decode())
            self._known[offset] = characters
            last = offset


def _mask(match: re.Match[str]) -> str:
    indent = match.start(1) - match.start()
    length = len(match[0]) - indent
    return " " * indent + ("<?>" if length == 3 else f"<?{' ' * (length - 4)}?>")
