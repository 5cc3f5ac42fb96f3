"""What reading finds wrong in Markdown, by its codes."""

from __future__ import annotations

from functools import cached_property

from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.complaints import complaint

NO_HEADLINE = "STR001"
ENDLESS_WORD = "CPY020"
RAW_HTML = "CPY021"
UNKNOWN_FOOTNOTE = "CPY022"
UNCLOSED_BOX = "CPY023"
STRAY_PICTURE = "CPY024"
NESTING_TOO_DEEP = "CPY025"
EMPTY_BODY = "CPY026"
UNPRINTED_COMMENT = "CPY027"
GARBLED_SILENCE = "CPY028"
SURPLUS_CELL = "CPY029"


class Marks:
    """The complaints about one body, as they are found."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.found: list[Diagnostic] = []

    @cached_property
    def calls(self) -> bool:
        """Whether anything looks like the call of a note."""
        return "[^" in self.source.text

    def add(self, code: str, place: Place, message: str, hint: str) -> None:
        """Takes a complaint down."""
        self.found.append(complaint(code, self.source.span(place), message, hint))
