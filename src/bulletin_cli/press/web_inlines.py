"""Words within a paragraph as HTML: emphasis, links, calls of notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from bulletin_cli.model.copy import Code, Emphasis, Inline, LineBreak, Link, NoteMark, Strong, Text
from bulletin_cli.press.addresses import followed
from bulletin_cli.press.web_elements import element, together, void

_RANGE = re.compile(r"(\d[\d.,:]*–\d(?:[\d.,:]*\d)?)")
"""Two numbers and what they run from and to; browsers would part them behind the dash."""


@dataclass
class Penman:
    """Writes a story's inlines; counts the calls of each note, so that the note can point back to all."""

    pages: Mapping[str, str]
    """Pages of the issue's stories by slug, for links from one to another."""
    notes: frozenset[int] = frozenset()
    """Numbers of the notes that the story has."""
    calls: Counter[int] = field(default_factory=Counter)

    def write(self, inlines: tuple[Inline, ...]) -> Markup:
        """The inlines, escaped."""
        return together(self._one(inline) for inline in inlines)

    def _one(self, inline: Inline) -> str:
        match inline:
            case Text(text=text):
                return _held(text) if "–" in text else text
            case Code(text=text):
                return element("code", text)
            case Emphasis(children=children):
                return element("em", self.write(children))
            case Strong(children=children):
                return element("strong", self.write(children))
            case Link():
                return self._link(inline)
            case NoteMark(number=number):
                return self._call(number)
            case LineBreak(hard=hard):
                return void("br") + "\n" if hard else "\n"

    def _link(self, link: Link) -> Markup:
        words = self.write(link.children)
        address = followed(link.href, self.pages)
        return element("a", words, href=address, title=link.title or None) if address else words

    def _call(self, number: int) -> Markup:
        if number not in self.notes:
            return element("sup", f"{number}")
        self.calls[number] += 1
        name = call_name(number, self.calls[number])
        mark = element("a", f"{number}", href=f"#note-{number}", id=name, role="doc-noteref")
        return element("sup", mark, class_="note-call")


def _held(text: str) -> Markup:
    """A text in which ranges of numbers stay on one line."""
    parts = _RANGE.split(text)
    return together(element("span", part, class_="range") if n % 2 else part for n, part in enumerate(parts))


def call_name(number: int, call: int) -> str:
    """The id of a note's call; `call` counts from 1."""
    return f"call-{number}" if call == 1 else f"call-{number}-{call}"
