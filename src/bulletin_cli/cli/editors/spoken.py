"""Findings and offers in the words of the Language Server Protocol."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from lsprotocol import types

from bulletin_cli.cli.editors.ruler import Ruler
from bulletin_cli.desk.editing import Look
from bulletin_cli.desk.editing_offers import Kind, Offer
from bulletin_cli.model.diagnostic import Diagnostic, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.pages import about, page_of
from bulletin_cli.rules.registry import rules_by_code

NAME = "bulletin"
FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.{NAME}"
KINDS: Mapping[Kind, str] = {
    Kind.SAFE: types.CodeActionKind.QuickFix.value,
    Kind.UNSAFE: types.CodeActionKind.QuickFix.value,
    Kind.SILENCE: types.CodeActionKind.QuickFix.value,
    Kind.ALL: FIX_ALL,
}
_PAPERS = Path(__file__).parents[4] / "docs" / "rules"
"""The rules' pages, where the program runs from a checkout."""
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}


class Interpreter(NamedTuple):
    """Says of one look what an editor's program understands.

    `address` gives the URI of a path in the publication, `version` that of its text, None where it is closed.
    """

    look: Look
    ruler: Ruler
    address: Callable[[str], str]
    version: Callable[[str], int | None]
    versioned: bool = True
    """Whether the program takes edits that say which version of a text they are for."""

    def diagnostics(self, path: str) -> list[types.Diagnostic]:
        """All that is to be said of a file."""
        return [self.diagnostic(one) for one in self.look.of(path)]

    def diagnostic(self, found: Diagnostic) -> types.Diagnostic:
        """A finding with its code, hint, page and the other places that it names."""
        page = _page(found.code)
        return types.Diagnostic(
            range=self._range(found.span),
            message=found.message + (f" ({found.hint})" if found.hint else ""),
            severity=_SEVERITIES[found.severity],
            code=found.code,
            code_description=types.CodeDescription(page) if page else None,
            source=NAME,
            related_information=[self._related(span) for span in found.also] or None,
        )

    def action(self, offer: Offer) -> types.CodeAction:
        """An offer as a code action; what is safe to accept is preferred."""
        return types.CodeAction(
            title=offer.title,
            kind=KINDS[offer.kind],
            diagnostics=[self.diagnostic(one) for one in offer.about],
            is_preferred=offer.kind is Kind.SAFE or None,
            edit=self._edits(offer),
        )

    def hover(self, found: tuple[Diagnostic, ...]) -> types.Hover:
        """What `explain` says of the rules that found something, in short."""
        codes = dict.fromkeys(one.code for one in found)
        said = "\n\n---\n\n".join(filter(None, map(in_short, codes)))
        value = types.MarkupContent(types.MarkupKind.Markdown, said)
        return types.Hover(value, range=self._range(found[0].span))

    def _range(self, span: Span) -> types.Range:
        return self.ruler.range_of(self.look.sources.get(span.path), span)

    def _related(self, span: Span) -> types.DiagnosticRelatedInformation:
        location = types.Location(self.address(span.path), self._range(span))
        return types.DiagnosticRelatedInformation(location, f"see also {span.path}:{span.line}:{span.column}")

    def _edits(self, offer: Offer) -> types.WorkspaceEdit:
        by_path: dict[str, list[types.TextEdit]] = {}
        for edit in offer.edits:
            place = self.ruler.range(self.look.sources[edit.path], edit.place)
            by_path.setdefault(edit.path, []).append(types.TextEdit(place, edit.text))
        if not self.versioned:
            return types.WorkspaceEdit(changes={self.address(path): own for path, own in by_path.items()})
        return types.WorkspaceEdit(
            document_changes=[
                types.TextDocumentEdit(
                    types.OptionalVersionedTextDocumentIdentifier(self.address(path), self.version(path)),
                    [*own],
                )
                for path, own in by_path.items()
            ]
        )


@lru_cache(maxsize=256)
def in_short(code: str) -> str:
    """A rule's page without its samples, in Markdown; nothing for a code that no rule has."""
    rule = rules_by_code().get(code)
    if rule is None:
        return ""
    page = page_of(rule)
    return f"**{code} {rule.name}**: {page.title}\n\n{page.text}\n\n*{about(rule)}*"


@lru_cache(maxsize=256)
def _page(code: str) -> str:
    """The address of a rule's page, or nothing where its papers are not at hand."""
    page = _PAPERS / f"{code}.md"
    return page.as_uri() if page.is_file() else ""
