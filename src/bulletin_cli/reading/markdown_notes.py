"""Footnotes: numbers in the order of first calls, calls without a note, notes without a call."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bulletin_cli.model.copy import Inline, Note, NoteMark, Text
from bulletin_cli.model.place import Place
from bulletin_cli.reading.markdown_inlines import verbatim
from bulletin_cli.reading.markdown_marks import UNKNOWN_FOOTNOTE, Marks
from bulletin_cli.reading.markdown_text import Event

_CALL = r"\[\^[^\[\]\s](?:[^\[\]]*[^\[\]\s])?\]"


def key(label: str) -> str:
    """What two spellings of one label have in common."""
    return " ".join(label.casefold().split())


class Calls:
    """The calls of a body: its notes' numbers by key, and which call of a note is its first."""

    def __init__(self, numbers: dict[str, int], outside: int) -> None:
        self.numbers, self._outside = numbers, outside
        self._called: set[int] = set()

    def mark(self, label: str, place: Place, *, in_note: bool) -> NoteMark:
        """The mark of a call; a note that the text calls is first called there, wherever else it is."""
        number = self.numbers.get(key(label), 0)
        again = number in self._called or (in_note and number <= self._outside)
        if not again:
            self._called.add(number)
        return NoteMark(label, number, place, again)


def calls_in(events: Iterable[Event]) -> Calls:
    """The calls that a body's events hold: those in the text are counted first, then those in notes."""
    outside: dict[str, None] = {}
    inside: dict[str, None] = {}
    depth = 0
    for event, *_ in events:
        if not isinstance(event, dict):
            continue
        if label := event.get("FootnoteReference"):
            (inside if depth else outside)[key(label)] = None
        elif isinstance(start := event.get("Start"), dict) and "FootnoteDefinition" in start:
            depth += 1
        elif event.get("End") == "FootnoteDefinition":
            depth -= 1
    numbers = {label: number for number, label in enumerate({**outside, **inside}, start=1)}
    return Calls(numbers, len(outside))


def mark_calls(inlines: Iterable[Inline], text: str, marks: Marks) -> None:
    """Marks what looks like the call of a note that there is not."""
    for part in inlines:
        if isinstance(part, Text) and "[^" in part.text and verbatim(part, text):
            for call in re.finditer(_CALL, part.text):
                place = Place(part.place.start + call.start(), part.place.start + call.end())
                hint = f"add a line {call[0]}: with the note's text, or take the mark out"
                marks.add(UNKNOWN_FOOTNOTE, place, f"no note for {call[0]}", hint)


def settled(notes: Iterable[Note], marks: Marks) -> tuple[Note, ...]:
    """The notes; a second one of its label has number 0, and what no one calls is marked."""
    found: list[Note] = []
    seen: set[str] = set()
    for note in notes:
        twice = key(note.label) in seen
        seen.add(key(note.label))
        if twice:
            message, hint = f"a second note [^{note.label}]", "give it a label of its own, or take it out"
            marks.add(UNKNOWN_FOOTNOTE, note.place, message, hint)
        elif not note.number:
            message = f"nothing calls the note [^{note.label}]"
            hint = f"put [^{note.label}] where it belongs in the text, or take the note out"
            marks.add(UNKNOWN_FOOTNOTE, note.place, message, hint)
        found.append(note._replace(number=0) if twice else note)
    return tuple(found)
