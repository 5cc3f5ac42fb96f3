"""Whole blocks taken out of the copy: what repeats the head of its story, or belongs to a page."""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Edit
from bulletin_cli.model.place import Place
from bulletin_cli.rules.prose.passage import Passage


def strike(passage: Passage) -> Edit:
    """The edit that takes out a passage's block and the empty lines behind it."""
    text = passage.source.text
    start, end = passage.block.start, passage.block.end
    while end < len(text) and text[end] in "\r\n":
        end += 1
    return Edit(passage.source.path, Place(start, end), "")
