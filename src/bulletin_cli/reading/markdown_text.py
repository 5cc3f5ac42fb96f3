"""The text that the parser gets, and the way back from its bytes to the characters of the file."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any, TypeAlias

import pyromark

from bulletin_cli.model.kept import kept

_OPTIONS = pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_TABLES
_BOX = r"(?m)^ {0,3}(:{3,})[ \t]*(.*?)[ \t]*$"

Event: TypeAlias = tuple[Any, int, int, int, int]
"""What the parser says: event, first and last byte, first and last character."""


class Manuscript:
    """A body from `start` on, its line ends made LF, its box marks masked.

    A masked mark keeps its length in bytes and is an HTML instruction, which ends paragraphs, lists and
    tables as a box must, and means nothing in fenced code: so one run of the parser sees the whole body, and
    every offset holds.
    """

    def __init__(self, source: str, start: int) -> None:
        self.source, self.start = source, start

    @kept
    def text(self) -> str:
        """The body with LF at the end of its lines."""
        text = self.source[self.start :]
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    @kept
    def masked(self) -> str:
        """The text for the parser."""
        return re.sub(_BOX, _mask, self.text) if ":::" in self.text else self.text

    @kept
    def boxes(self) -> dict[int, str]:
        """What the lines say that may open or close a box, by the byte at which their colons start."""
        if ":::" not in self.text:
            return {}
        return {self._byte(match.start(1)): match[2] for match in re.finditer(_BOX, self.text)}

    def events(self) -> Iterator[Event]:
        """All events of the parser, each with its bytes in the text and its characters in the file."""
        found = list(pyromark.events_with_range(self.masked, options=_OPTIONS))
        if self.text.isascii() and not self._folded:
            for event, reach in found:
                first, last = reach["start"], reach["end"]
                yield event, first, last, self.start + first, self.start + last
            return
        places = self._places({offset for _, reach in found for offset in (reach["start"], reach["end"])})
        for event, reach in found:
            first, last = reach["start"], reach["end"]
            yield event, first, last, places[first], places[last]

    def typed(self, text: str, first: int, last: int) -> str:
        """A piece of text as it was typed, where what the parser saw of it was masked."""
        typed = self._data[first:last].decode()
        return typed if len(typed) == len(text) else text

    def definitions(self) -> dict[str, tuple[int, int]]:
        """Where the addresses of reference links are defined, by label in lower case; in characters."""
        found = pyromark.reference_definitions(self.masked, options=_OPTIONS)
        spans = {
            label.casefold(): (link["span"]["start"], link["span"]["end"]) for label, link in found.items()
        }
        places = self._places({offset for span in spans.values() for offset in span})
        return {label: (places[start], places[end]) for label, (start, end) in spans.items()}

    @kept
    def _data(self) -> bytes:
        return self.text.encode()

    @kept
    def _folded(self) -> list[int]:
        """Where an LF stands for CR LF, in characters of the text."""
        if "\r\n" not in self.source:
            return []
        ends = re.finditer(r"\r\n", self.source[self.start :])
        return [match.start() - number for number, match in enumerate(ends)]

    def _places(self, offsets: set[int]) -> dict[int, int]:
        """The characters of the file at bytes of the text, counted in one walk."""
        places: dict[int, int] = {}
        data, folded = self._data, self._folded
        last = here = 0
        for offset in sorted(offsets):
            here += len(data[last:offset].decode())
            places[offset] = self.start + here + (bisect_left(folded, here) if folded else 0)
            last = offset
        return places

    def _byte(self, character: int) -> int:
        return character if self.text.isascii() else len(self.text[:character].encode())


def _mask(match: re.Match[str]) -> str:
    indent = match.start(1) - match.start()
    length = len(match[0].encode()) - indent
    return " " * indent + ("<?>" if length == 3 else f"<?{' ' * (length - 4)}?>")
