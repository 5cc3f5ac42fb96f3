"""Runs of inlines: pieces of text joined, alternatives for pictures, places of addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeGuard

from bulletin_cli.model.copy import Block, Code, Emphasis, Inline, LineBreak, Link, NoteMark, Strong, Text
from bulletin_cli.model.place import Place

INLINES = (Text, Emphasis, Strong, Link, Code, NoteMark, LineBreak)
_ADDRESS = r"\]\(\s*(?:<([^<>\n]*)>|([^\s<]\S*?)(?=\s|\)\Z))"
_DEFINED = r"\]:\s*(?:<([^<>\n]*)>|(\S+))"


def is_inline(part: object) -> TypeGuard[Inline]:
    """Whether a part of a block is an inline."""
    return isinstance(part, INLINES)


def joined(parts: Iterable[Inline], text: str) -> tuple[Inline, ...]:
    """The inlines with neighbouring pieces of verbatim text made one."""
    found: list[Inline] = []
    run: list[Text] = []
    for part in parts:
        if type(part) is Text and verbatim(part, text):
            if run and run[-1].place.end != part.place.start:
                found.append(_one(run, text))
                run = []
            run.append(part)
            continue
        if run:
            found.append(_one(run, text))
            run = []
        found.append(part)
    if run:
        found.append(_one(run, text))
    return tuple(found)


def verbatim(part: Text, text: str) -> bool:
    """Whether a text's characters are those of its place."""
    return text[part.place.start : part.place.end] == part.text


def _one(run: list[Text], text: str) -> Text:
    if len(run) == 1:
        return run[0]
    place = Place(run[0].place.start, run[-1].place.end)
    return Text(text[place.start : place.end], place)


def hull(place: Place, parts: Iterable[Inline | Block]) -> Place:
    """The place, wide enough for all its parts."""
    start, end = place.start, place.end
    for part in parts:
        start, end = min(start, part.place.start), max(end, part.place.end)
    return Place(start, end)


def address_place(text: str, place: Place, after: int, href: str) -> Place:
    """Where an inline link's address stands; `after` is the end of what it links."""
    if text.startswith((f"]({href})", f"]({href} "), after):
        return Place(after + 2, after + 2 + len(href))
    found = re.search(_ADDRESS, text[max(after, place.start) : place.end])
    return _group(found, max(after, place.start)) or place


def defined_place(text: str, start: int, end: int) -> Place:
    """Where the address stands in a definition of a reference link."""
    return _group(re.search(_DEFINED, text[start:end]), start) or Place(start, end)


def _group(found: re.Match[str] | None, start: int) -> Place | None:
    if found is None:
        return None
    group = 1 if found[1] is not None else 2
    return Place(start + found.start(group), start + found.end(group))
