"""What is wrong, where, and what would mend it."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from bulletin_cli.model.place import Place, Span

T = TypeVar("T")


class Severity(StrEnum):
    """How much a diagnostic weighs; only errors stop a build."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Edit(NamedTuple):
    """One slice of one file (path relative to the publication) and what is to stand there instead."""

    path: str
    place: Place
    text: str


class Fix(NamedTuple):
    """Edits that mend one mark, applied together or not at all; safe ones never change the meaning."""

    edits: tuple[Edit, ...] = ()
    safe: bool = True
    pictures: tuple[str, ...] = ()
    """Pictures out of whose files goes where they were taken."""


class Mark(NamedTuple):
    """A rule's finding, not yet signed: the message says what is there, the hint what to do."""

    span: Span
    message: str
    hint: str = ""
    fix: Fix | None = None
    also: tuple[Span, ...] = ()


class Diagnostic(NamedTuple):
    """A mark signed with its rule's code, name and severity."""

    code: str
    name: str
    severity: Severity
    span: Span
    message: str
    hint: str = ""
    fix: Fix | None = None
    also: tuple[Span, ...] = ()

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """The key that sorts reports: path, line, column, code, message."""
        return (self.span.path, self.span.line, self.span.column, self.code, self.message)


class Proof(NamedTuple, Generic[T]):
    """A value with its diagnostics; the value is there even where the copy is bad."""

    value: T
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def clean(self) -> bool:
        """True where no diagnostic is an error."""
        return not any(d.severity is Severity.ERROR for d in self.diagnostics)


class MachineError(Exception):
    """The machine or a file system failed: one sentence, and a hint that mends it. Exit code 3."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def in_order(diagnostics: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Diagnostics sorted as reports print them, each once."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=lambda d: d.order))
