"""Raw HTML: shown as the text it is, and marked; comments are taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.copy import Inline, LineBreak, Text
from bulletin_cli.model.place import Place
from bulletin_cli.reading.markdown_comments import COMMENT
from bulletin_cli.reading.markdown_marks import RAW_HTML
from bulletin_cli.reading.markdown_stack import Stack

_TAG = r"<(/?)([A-Za-z][\w-]*)"
_LINE_END = r"\r\n|\n|\r"
_HINT = "write it in Markdown; a < that is meant is typed \\<"


class RawHtml:
    """Takes the parser's pieces of HTML; a block's lines are kept until it ends."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self.lines: list[Place] | None = None
        self.tags: list[str] = []

    def begin(self) -> None:
        """A block of HTML begins."""
        self.stack.settle()
        self.lines = []

    @property
    def in_comment(self) -> bool:
        """Whether the lines so far leave a comment open."""
        if not self.lines:
            return False
        so_far = self.stack.text[self.lines[0].start : self.lines[-1].end]
        return so_far.rfind("<!--") > so_far.rfind("-->")

    def line(self, start: int, end: int) -> None:
        """A piece of a block."""
        if self.lines is not None and end > start:
            self.lines.append(Place(start, end))

    def flush(self) -> None:
        """Sets what a block shows, and hands its comments on."""
        lines, self.lines = self.lines, []
        if not lines:
            return
        text, start = self.stack.text, lines[0].start
        comments = [
            Place(start + found.start(), start + found.end())
            for found in re.finditer(COMMENT, text[start : lines[-1].end])
        ]
        shown = self._shown(lines, comments)
        for place in comments:
            self.stack.comment(text[place.start : place.end], place, alone=not shown)
        if shown:
            self._show(shown)

    def finish(self) -> None:
        """A block of HTML ends."""
        self.flush()
        self.lines = None

    def tag(self, tag: str, start: int, end: int) -> None:
        """A tag or a comment in running text."""
        place = Place(start, end)
        if re.fullmatch(COMMENT, tag):
            self.stack.comment(tag, place, alone=False)
            return
        self.stack.top.parts.extend(self._lines(tag, place))
        found = re.match(_TAG, tag)
        name = found[2].lower() if found else ""
        if found and found[1] and name in self.tags:
            self.tags.remove(name)
            return
        if found and not found[1]:
            self.tags.append(name)
        self._complain(place, name)

    def _lines(self, tag: str, place: Place) -> Iterator[Inline]:
        """A tag's lines as they stand in the file, a line break between them."""
        typed = self.stack.text[place.start : place.end]
        ends = [place.start + match.start() for match in re.finditer(_LINE_END, typed)]
        before: Place | None = None
        for words, end in zip(tag.split("\n"), [*ends, place.end], strict=False):
            line = Place(end - len(words), end)
            if before:
                yield LineBreak(hard=False, place=_between(before, line))
            yield Text(words, line)
            before = line

    def _shown(self, lines: list[Place], comments: list[Place]) -> list[Inline]:
        """The lines' words without the comments, a line break between lines."""
        shown: list[Inline] = []
        for line in lines:
            pieces = [self._stripped(piece) for piece in _without(line, comments)]
            for number, piece in enumerate(piece for piece in pieces if piece.end > piece.start):
                if shown and not number:
                    shown.append(LineBreak(hard=False, place=_between(shown[-1].place, piece)))
                shown.append(Text(self.stack.text[piece.start : piece.end], piece))
        return shown

    def _stripped(self, piece: Place) -> Place:
        text = self.stack.text[piece.start : piece.end]
        start = piece.start + len(text) - len(text.lstrip())
        return Place(start, max(start, piece.start + len(text.rstrip())))

    def _show(self, shown: list[Inline]) -> None:
        place = Place(shown[0].place.start, shown[-1].place.end)
        markup = [part for part in shown if isinstance(part, Text) and "<" in part.text]
        if markup:
            found = re.search(_TAG, markup[0].text)
            self._complain(markup[0].place, found[2].lower() if found else "")
        self.stack.paragraph(shown, place)

    def _complain(self, place: Place, name: str) -> None:
        what = f"raw HTML (<{name}>)" if name else "raw HTML"
        self.stack.marks.add(RAW_HTML, place, f"{what}, which is shown as text", _HINT)


def _without(line: Place, comments: list[Place]) -> list[Place]:
    """The parts of a line that are in no comment."""
    left, start = [], line.start
    for comment in comments:
        if comment.end <= line.start or comment.start >= line.end:
            continue
        left.append(Place(start, max(start, comment.start)))
        start = max(start, min(comment.end, line.end))
    return [*left, Place(start, line.end)]


def _between(before: Place, after: Place) -> Place:
    return Place(before.end, after.start)
