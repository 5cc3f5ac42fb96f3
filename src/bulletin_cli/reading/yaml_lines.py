"""Plain YAML, a line at a time: fields, lists, texts in quotation marks or folded, `[a, b]`, `{a: b}`.

So most editors write, and no library need be loaded for it. Where a line is anything else, or is not quite
right, the reader gives up, and PyYAML reads the whole: what is taken here is what PyYAML makes of it, and the
tests hold the one against the other.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bulletin_cli.model.place import Place
from bulletin_cli.reading.yaml_nodes import Mapping, Node, Scalar, Sequence

_DEEPEST = 8
_NEVER_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`=<\u00a0")
_BLOCKS = frozenset([">", ">-", "|", "|-"])
_KEY = re.compile(r"(\w[\w-]{0,99}(?: [\w-]{1,99}){0,8}):(?: +|$)")
_FIELD = r"(\w[\w-]*(?: [\w-]+)*): +([\[{])?"
_PIECE = r"(?:-(?=\d))?[^\s\-?:,\[\]{}#&*!|>'\"%@`=<](?:[^:?#,\[\]{}]*[^:?#,\[\]{}\s])?|\"[^\"\\]*\"|'[^']*'"
_QUOTED = r"\"[^\"\\]*\"|'[^']*'"
_REMARK = r"(?: +#.*)?"


class _NotPlainError(Exception):
    """A line that PyYAML must read."""


class _Line(NamedTuple):
    """A line from its first letter on: how far that is from the margin, and from the file's beginning."""

    column: int
    start: int
    text: str


def read_lines(text: str, place: Place) -> Mapping | None:
    """The mapping that stands at a place of a text; None where it is not plain, good, and there at all."""
    typed = text[place.start : place.end]
    if typed.endswith(" ") or " \n" in typed or not typed.replace("\n", "").replace("\xa0", "").isprintable():
        return None
    reader = _LineReader(typed, place.start)
    try:
        root = reader.mapping(0, 0)
    except _NotPlainError:
        return None
    return root if reader.here is None else None


class _LineReader:
    def __init__(self, typed: str, start: int) -> None:
        self.lines: list[_Line] = []
        for raw in typed.split("\n"):
            text = raw.lstrip(" ")
            column = len(raw) - len(text)
            self.lines.append(_Line(column, start + column, text))
            start += len(raw) + 1
        self.at = -1
        self.here: _Line | None = None
        self._go_on()

    def _go_on(self) -> None:
        """To the next line that says anything."""
        self.at += 1
        while self.at < len(self.lines) and self.lines[self.at].text[:1] in {"", "#"}:
            self.at += 1
        self.here = self.lines[self.at] if self.at < len(self.lines) else None

    def mapping(self, column: int, depth: int) -> Mapping:
        """The fields from here on that stand at a column."""
        if self.here is None or depth > _DEEPEST:
            raise _NotPlainError
        node, seen = Mapping(Place(self.here.start, self.here.start)), set()
        while (line := self.here) is not None and line.column >= column:
            found = _KEY.match(line.text)
            if line.column > column or found is None or found[1] in seen:
                raise _NotPlainError
            seen.add(found[1])
            key_place = Place(line.start, line.start + found.end(1))
            key = Scalar(found[1], key_place, key_place)
            node.entries.append((key, self._value(line, found.end(), column, depth)))
        node.place = Place(node.place.start, _end(node.entries[-1][1]))
        return node

    def _value(self, line: _Line, at: int, column: int, depth: int) -> Node:
        """What stands after a key, in its line or below."""
        rest = line.text[at:]
        if rest[:1] in {"|", ">"}:
            return self._block(line, at, column)
        self._go_on()
        if rest and rest[0] != "#":
            return _in_line(line, at)
        below = self.here
        if below is not None and below.column >= column and below.text.startswith("- "):
            return self._sequence(below.column, depth + 1)
        if below is not None and below.column > column:
            return self.mapping(below.column, depth + 1)
        colon = line.start + line.text.index(":") + 1
        nothing = Place(colon, colon)
        return Scalar("", nothing, nothing)

    def _sequence(self, column: int, depth: int) -> Sequence:
        """The items from here on whose hyphens stand at a column."""
        if self.here is None or depth > _DEEPEST:
            raise _NotPlainError
        node = Sequence(Place(self.here.start, self.here.start))
        while (line := self.here) is not None and line.column == column and line.text.startswith("- "):
            item = line.text[2:].lstrip(" ")
            at = len(line.text) - len(item)
            if _KEY.match(item):
                inner = _Line(column + at, line.start + at, item)
                self.lines[self.at] = self.here = inner
                node.items.append(self.mapping(inner.column, depth + 1))
            else:
                node.items.append(_in_line(line, at))
                self._go_on()
        if self.here is not None and self.here.column > column:
            raise _NotPlainError
        node.place = Place(node.place.start, _end(node.items[-1]))
        return node

    def _block(self, line: _Line, at: int, column: int) -> Scalar:
        """A text below its mark, `>` or `|`, of lines that all begin at one column."""
        mark, taken = line.text[at:], self._below(column)
        if mark not in _BLOCKS or any(one.text != one.text.strip() for one in taken):
            raise _NotPlainError
        self.at += len(taken)
        self._go_on()
        words = (" " if mark[0] == ">" else "\n").join(one.text for one in taken)
        inner = Place(taken[0].start, taken[-1].start + len(taken[-1].text))
        outer = Place(line.start + at, inner.end)
        return Scalar(words if mark[1:] else f"{words}\n", inner, outer, quoted=True)

    def _below(self, column: int) -> list[_Line]:
        """The next lines, as far as they stand at the column of the first, which is right of `column`."""
        lines, first = self.lines, self.at + 1
        last = first
        while last < len(lines) and lines[last].text and lines[last].column == lines[first].column:
            last += 1
        after = last
        while after < len(lines) and not lines[after].text:
            after += 1
        goes_on = last == len(lines) or (after < len(lines) and lines[after].column > column)
        if first == last or lines[first].column <= column or goes_on:
            raise _NotPlainError
        return lines[first:last]


def _in_line(line: _Line, at: int) -> Node:
    """A text, or a list or mapping in brackets, that ends with its line."""
    text = line.text
    start = line.start + at
    if text[at] in "[{":
        node, end = _flow(line, at, 0)
        if not _ends(text, end):
            raise _NotPlainError
        return node
    if text[at] in "\"'":
        quoted = re.compile(_QUOTED).match(text, at)
        if quoted is None or not _ends(text, quoted.end()):
            raise _NotPlainError
        return _quoted(quoted[0], start)
    remark = text.find(" #", at)
    words = (text[at:remark] if remark >= 0 else text[at:]).rstrip(" ")
    if words[0] in _NEVER_FIRST or ": " in words or words.endswith(":"):
        raise _NotPlainError
    place = Place(start, start + len(words))
    return Scalar(words, place, place)


def _quoted(typed: str, start: int) -> Scalar:
    place = Place(start, start + len(typed))
    return Scalar(typed[1:-1], Place(place.start + 1, place.end - 1), place, quoted=True)


def _flow(line: _Line, at: int, depth: int) -> tuple[Node, int]:
    """`[a, b]` or `{a: b, c: {d: e}}`, and where it ends in its line."""
    text, keyed = line.text, line.text[at] == "{"
    close = "}" if keyed else "]"
    mapping, sequence = Mapping(Place(0, 0)), Sequence(Place(0, 0))
    begins = line.start + at
    at = _past_spaces(text, at + 1)
    while not text.startswith(close, at):
        key, value, at = _entry(line, at, depth) if keyed else (None, *_piece(line, at))
        if key is not None:
            mapping.entries.append((key, value))
        sequence.items.append(value)
        at = _past_spaces(text, at)
        if text.startswith(",", at):
            at = _past_spaces(text, at + 1)
            if text.startswith(close, at):
                raise _NotPlainError
        elif not text.startswith(close, at):
            raise _NotPlainError
    if len({key.text for key, _ in mapping.entries}) < len(mapping.entries):
        raise _NotPlainError
    node: Node = mapping if keyed else sequence
    node.place = Place(begins, line.start + at + 1)
    return node, at + 1


def _entry(line: _Line, at: int, depth: int) -> tuple[Scalar, Node, int]:
    """A key and its value, and where they end in their line."""
    found = re.compile(_FIELD).match(line.text, at)
    if found is None or depth > _DEEPEST:
        raise _NotPlainError
    place = Place(line.start + found.start(1), line.start + found.end(1))
    value, end = _flow(line, found.start(2), depth + 1) if found[2] else _piece(line, found.end())
    return Scalar(found[1], place, place), value, end


def _piece(line: _Line, at: int) -> tuple[Node, int]:
    """A text between commas or brackets, and where it ends in its line."""
    found = re.compile(_PIECE).match(line.text, at)
    if found is None:
        raise _NotPlainError
    if found[0][0] in "\"'":
        return _quoted(found[0], line.start + at), found.end()
    place = Place(line.start + at, line.start + found.end())
    return Scalar(found[0], place, place), found.end()


def _ends(text: str, at: int) -> bool:
    """True where nothing but a remark follows."""
    return re.compile(_REMARK).fullmatch(text, at) is not None


def _past_spaces(text: str, at: int) -> int:
    while text.startswith(" ", at):
        at += 1
    return at


def _end(node: Node) -> int:
    return (node.outer if isinstance(node, Scalar) else node.place).end
