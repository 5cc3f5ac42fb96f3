"""Follows the parser's events: what opens, what closes, what stands between."""

from __future__ import annotations

from typing import Any

from bulletin_cli.model.copy import Code, LineBreak, Pause, Text
from bulletin_cli.model.place import Place
from bulletin_cli.reading.markdown_boxes import Boxes
from bulletin_cli.reading.markdown_closing import Closing
from bulletin_cli.reading.markdown_html import RawHtml
from bulletin_cli.reading.markdown_notes import calls_in
from bulletin_cli.reading.markdown_stack import Stack
from bulletin_cli.reading.markdown_text import Manuscript

_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
"""What a backslash makes plain (CommonMark)."""


class MarkdownReader:
    """Reads one body into its stack; `edge` is where the last piece of text ended."""

    def __init__(self, manuscript: Manuscript, stack: Stack) -> None:
        self.manuscript, self.stack, self.edge = manuscript, stack, -1
        self.events = list(manuscript.events())
        self.calls = calls_in(self.events if "[^" in manuscript.text else ())
        self.html = RawHtml(stack)
        self.boxes = Boxes(stack)
        self.closing = Closing(stack, manuscript, self.calls.numbers)

    def read(self) -> None:
        """Reads all events; the stack then holds the body."""
        boxes = self.manuscript.boxes
        for event, first, last, start, end in self.events:
            if isinstance(event, str):
                self._lone(event, start, end)
                continue
            ((kind, value),) = event.items()
            if kind == "Text":
                self._text(self.manuscript.typed(value, first, last) if boxes else value, start, end)
            elif kind == "Start":
                self._open(value, start, end)
            elif kind == "End":
                self._close(value)
            elif kind == "Html" and first in boxes and not self.html.in_comment:
                self.html.flush()
                self.boxes.mark(boxes[first], self.stack.trimmed(start, self.stack.line(start)))
            else:
                self._take(kind, str(value), start, end)
        self.boxes.end()
        self.stack.settle()
        self.stack.release(self.stack.top.waiting, Place(len(self.stack.text), len(self.stack.text)))

    def _open(self, value: Any, start: int, end: int) -> None:
        kind, of = (value, None) if isinstance(value, str) else next(iter(value.items()))
        if kind == "HtmlBlock":
            self.html.begin()
            return
        if kind in {"Paragraph", "Heading"}:
            self.html.tags.clear()
        self.stack.push(kind, of, start, end)

    def _close(self, value: Any) -> None:
        if value == "HtmlBlock":
            self.html.finish()
        else:
            self.closing.close()

    def _take(self, kind: str, value: str, start: int, end: int) -> None:
        match kind:
            case "Html":
                self.html.line(start, end)
            case "InlineHtml":
                self.html.tag(value, start, end)
            case "Code":
                self.stack.top.parts.append(Code(value, Place(start, end)))
            case "FootnoteReference":
                in_note = any(frame.kind == "FootnoteDefinition" for frame in self.stack.frames)
                self.stack.top.parts.append(self.calls.mark(value, Place(start, end), in_note=in_note))

    def _text(self, text: str, start: int, end: int) -> None:
        if self.html.lines is not None:
            self.html.line(start, end)
            return
        parts = self.stack.top.parts
        if self.edge != start and self._escaped(text, start):
            parts.append(Text(text[:1], Place(start - 1, start + 1)))
            text, start = text[1:], start + 1
        if text:
            parts.append(Text(text, Place(start, end)))
        self.edge = end

    def _escaped(self, text: str, start: int) -> bool:
        """Whether a backslash before a piece of text made its first character plain."""
        before = start > self.stack.start and self.stack.text[start - 1] == "\\"
        return before and text[:1] in _PUNCTUATION and self.stack.top.kind != "CodeBlock"

    def _lone(self, event: str, start: int, end: int) -> None:
        if event == "Rule":
            self.stack.add(Pause(self.stack.trimmed(start, end)))
        elif event in {"SoftBreak", "HardBreak"}:
            self.stack.top.parts.append(LineBreak(event == "HardBreak", Place(start, end)))
