"""What reading has to say: complaints signed with the codes that the rules' own files describe."""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Diagnostic, Edit, Fix, Severity
from bulletin_cli.model.place import Place, Source, Span

SIGNATURES = {
    "CMP001": ("incomplete-imprint", Severity.ERROR),
    "CMP002": ("number-not-next", Severity.ERROR),
    "CPY001": ("unreadable-yaml", Severity.ERROR),
    "CPY002": ("duplicate-key", Severity.ERROR),
    "CPY003": ("anchor-or-tag", Severity.ERROR),
    "CPY004": ("no-front-matter", Severity.ERROR),
    "CPY005": ("not-utf8", Severity.ERROR),
    "CPY006": ("unreadable-file", Severity.ERROR),
    "CPY007": ("empty-file", Severity.ERROR),
    "CPY008": ("binary-file", Severity.ERROR),
    "CPY009": ("tab-in-yaml", Severity.ERROR),
    "CPY014": ("unknown-layout", Severity.ERROR),
    "CPY015": ("unsafe-path", Severity.ERROR),
    "CPY020": ("endless-word", Severity.ERROR),
    "CPY021": ("raw-html", Severity.ERROR),
    "CPY022": ("unknown-footnote", Severity.ERROR),
    "CPY023": ("unclosed-box", Severity.ERROR),
    "CPY024": ("stray-picture", Severity.ERROR),
    "CPY025": ("nesting-too-deep", Severity.ERROR),
    "CPY026": ("empty-body", Severity.ERROR),
    "CPY027": ("unprinted-comment", Severity.INFO),
    "CPY028": ("garbled-silence", Severity.WARNING),
    "CPY029": ("surplus-cell", Severity.ERROR),
    "CPY030": ("unread-story", Severity.WARNING),
    "IMG001": ("missing-picture", Severity.ERROR),
    "IMG003": ("no-alt", Severity.ERROR),
    "MET001": ("missing-field", Severity.ERROR),
    "MET005": ("bad-language", Severity.ERROR),
    "MET010": ("unknown-field", Severity.WARNING),
    "STR001": ("no-headline", Severity.ERROR),
}
"""Name and severity by code; `rules/` holds a page for each."""


MOST_ALSO = 20
"""Places that one complaint points to besides its own."""


def complaint(
    code: str,
    span: Span,
    message: str,
    hint: str = "",
    *,
    fix: Fix | None = None,
    also: tuple[Span, ...] = (),
) -> Diagnostic:
    """A signed complaint."""
    name, severity = SIGNATURES[code]
    return Diagnostic(code, name, severity, span, message, hint, fix, also)


class Complaints:
    """Complaints about one source, as they are found."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.found: list[Diagnostic] = []

    def add(self, code: str, place: Place | None, message: str, hint: str = "", *, instead: str = "") -> None:
        """Complain of what stands at a place (None: the file as such); `instead` was probably meant."""
        meant = (Edit(self.source.path, place, instead),) if place is not None and instead else ()
        fix = Fix(meant, safe=False) if meant else None
        self.found.append(complaint(code, self.span(place), message, hint, fix=fix))

    def all_of(self, code: str, places: list[Place], message: str, hint: str) -> None:
        """Complain once of what stands at several places."""
        first, *others = (self.span(place) for place in places)
        self.found.append(complaint(code, first, message, hint, also=tuple(others[:MOST_ALSO])))

    def again(self, code: str, place: Place, first: Place, message: str, hint: str) -> None:
        """Complain of what stands at a place, and point to where it stood first."""
        self.found.append(complaint(code, self.span(place), message, hint, also=(self.span(first),)))

    def misspelt(self, place: Place, message: str, meant: str, *, needed: bool = False) -> None:
        """Complain of an unknown key with the known one that was probably meant; it may be needed."""
        fix = Fix((Edit(self.source.path, place, meant),), safe=False)
        made = complaint("MET010", self.span(place), message, f"did you mean {meant}?", fix=fix)
        self.found.append(made._replace(severity=Severity.ERROR) if needed else made)

    def span(self, place: Place | None) -> Span:
        """The place as lines and columns."""
        return self.source.whole() if place is None else self.source.span(place)
