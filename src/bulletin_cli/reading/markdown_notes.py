"""Footnotes: numbers in the order of first calls, calls without a note, notes without a call."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bulletin_cli.model.copy import Inline, Note, Text
from bulletin_cli.model.place import Place
from bulletin_cli.reading.markdown_inlines import verbatim
from bulletin_cli.reading.markdown_marks import UNKNOWN_FOOTNOTE, Marks
from bulletin_cli.reading.markdown_text import Event

_CALL = r"\[\^[^\[\]\s](?:[^\[\]]*[^\[\]\s])?\]"


def key(label: str) -> str:
    """What two spellings of one label have in common."""
    return " ".join(label.casefold().split())


def numbers(events: Iterable[Event]) -> dict[str, int]:
    """The numbers of the notes by key: calls in the text first, then calls in other notes."""
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
    return {label: number for number, label in enumerate({**outside, **inside}, start=1)}


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
        found.append(replace(note, number=0) if twice else note)
    return tuple(found)
