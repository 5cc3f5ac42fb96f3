"""What reading finds wrong in Markdown: the names and weights of its rules, as their files have them."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from bulletin_cli.model.diagnostic import Diagnostic, Severity
from bulletin_cli.model.place import Place, Source


class Fault(NamedTuple):
    """A rule that reading answers for: code, name, severity."""

    code: str
    name: str
    severity: Severity


NO_HEADLINE = Fault("STR001", "no-headline", Severity.ERROR)
ENDLESS_WORD = Fault("CPY020", "endless-word", Severity.ERROR)
RAW_HTML = Fault("CPY021", "raw-html", Severity.ERROR)
UNKNOWN_FOOTNOTE = Fault("CPY022", "unknown-footnote", Severity.ERROR)
UNCLOSED_BOX = Fault("CPY023", "unclosed-box", Severity.ERROR)
STRAY_PICTURE = Fault("CPY024", "stray-picture", Severity.ERROR)
NESTING_TOO_DEEP = Fault("CPY025", "nesting-too-deep", Severity.ERROR)
EMPTY_BODY = Fault("CPY026", "empty-body", Severity.ERROR)
UNPRINTED_COMMENT = Fault("CPY027", "unprinted-comment", Severity.INFO)
GARBLED_SILENCE = Fault("CPY028", "garbled-silence", Severity.WARNING)
SURPLUS_CELL = Fault("CPY029", "surplus-cell", Severity.ERROR)


class Marks:
    """The complaints about one body, as they are found."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.found: list[Diagnostic] = []

    @cached_property
    def calls(self) -> bool:
        """Whether anything looks like the call of a note."""
        return "[^" in self.source.text

    def add(self, fault: Fault, place: Place, message: str, hint: str) -> None:
        """Takes a complaint down."""
        self.found.append(Diagnostic(*fault, self.source.span(place), message, hint))
