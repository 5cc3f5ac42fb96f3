"""Copy as it stands in an editor's program: texts not saved yet, read with the issue they belong to."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from bulletin_cli.desk.cache import digest_of
from bulletin_cli.desk.finding import PUBLICATION, find_publication, is_issue
from bulletin_cli.desk.linting import House
from bulletin_cli.desk.linting_findings import Findings, Wishes
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_publication import CopyDesk
from bulletin_cli.desk.linting_reader import IssueReader
from bulletin_cli.desk.linting_sources import Sources
from bulletin_cli.desk.shelf import WORDS, Texts
from bulletin_cli.model.diagnostic import Diagnostic, Severity
from bulletin_cli.model.place import Source
from bulletin_cli.model.publication import Publication
from bulletin_cli.rules.engine import SubEditor
from bulletin_cli.rules.select import ALWAYS


class Filed(NamedTuple):
    """Where a file belongs: its publication's folder, and its path there."""

    root: Path
    path: str


def where_filed(file: Path) -> Filed | None:
    """Where a file belongs, be it there or not; None for one that lies in no publication."""
    straight = Path(os.path.abspath(file))  # noqa: PTH100 - Path keeps the dots of `..`
    root = find_publication(straight.parent)
    return None if root is None else Filed(root, straight.relative_to(root).as_posix())


def issue_of(path: str) -> str:
    """The id of the issue that a file of a publication lies in, or nothing."""
    folder, _, rest = path.partition("/")
    id_, _, name = rest.partition("/")
    return id_ if folder == "issues" and name else ""


class OnScreen(Target):
    """Of a publication the issues that somebody has files of on the screen."""

    def ids(self) -> tuple[str, ...]:
        """Their ids, be they on disk or not yet."""
        return tuple(sorted(self.issues))

    def asks_for(self, diagnostic: Diagnostic) -> bool:  # noqa: ARG002 - whoever shows them chooses
        """True: what is not on the screen is left out later."""
        return True

    def holds(self, path: str) -> bool:  # noqa: ARG002 - as above
        """True: whoever mends chooses."""
        return True


class Look(NamedTuple):
    """What was found when somebody looked: diagnostics by path, and the files that they name."""

    root: Path
    found: Findings
    by_path: Mapping[str, tuple[Diagnostic, ...]]
    sources: Mapping[str, Source]

    def of(self, path: str) -> tuple[Diagnostic, ...]:
        """The diagnostics of a file."""
        return self.by_path.get(path, ())

    @property
    def unreadable(self) -> frozenset[str]:
        """Files without which nothing can be said of the others: they are told though nobody opened them."""
        return frozenset(path for path, found in self.by_path.items() if any(map(_stops, found)))


class EditingDesk(CopyDesk):
    """A publication with files of it on the screen; the texts given stand for those files.

    A look costs an issue's worth: whole issues of which a file is open are read, and of those only stories
    that changed are read by the rules for stories. At other issues it glances when what they are compared
    with has changed, or when it was told to look round.

    The rules stay at their posts from look to look, with the sentences that they cleared, until one of the
    publication's own files changes.
    """

    def __init__(self, root: Path) -> None:
        super().__init__(OnScreen(root), Wishes(jobs=1))
        self.texts: Texts = {}
        self._compared = ""
        self._between: list[Diagnostic] = []
        self._editor: tuple[str, SubEditor] | None = None

    def look(self, texts: Texts) -> Look:
        """What is to be said of a publication of which these files are open."""
        self.target.issues = {id_ for path in texts if (id_ := issue_of(path)) and self._is_issue(id_, texts)}
        self._read = {id_: read for id_, read in self._read.items() if id_ in self.target.issues}
        self.folders.clear()
        changed = (path for path in texts if self._reads(path) and texts[path] != self._saved(path))
        self.texts = {path: texts[path] for path in changed}
        found = self.read()
        by_path: dict[str, list[Diagnostic]] = {}
        for diagnostic in found.diagnostics:
            by_path.setdefault(diagnostic.span.path, []).append(diagnostic)
        sources = Sources(self.target.root, frozenset([*texts, *_named(found.diagnostics)]), texts)
        told = {path: tuple(own) for path, own in by_path.items()}
        return Look(self.target.root, found._replace(sources=sources), told, sources)

    def read(self, texts: Texts | None = None) -> Findings:
        """All findings, with other texts in place of those on the screen where any are given."""
        return super().read({**self.texts, **(texts or {})})

    def look_round(self) -> None:
        """Let the next look glance at all other issues: files may have changed."""
        self._compared = ""

    def beside(self) -> EditingDesk:
        """Another desk with the same copy on it, for trying things out."""
        other = EditingDesk(self.target.root)
        other.target.issues = self.target.issues
        other.texts, other._read, other.folders = self.texts, {**self._read}, {**self.folders}
        other._compared, other._between = self._compared, self._between
        other._editor = self._editor
        return other

    def _reader(self, publication: Publication, house: House, texts: Texts) -> IssueReader:
        reader = super()._reader(publication, house, texts)
        if self._editor is None or self._editor[0] != reader.base:
            self._editor = reader.base, house.sub_editor()
        reader.editor = self._editor[1]
        return reader

    def _in_archive(self, reader: IssueReader) -> list[Diagnostic]:
        seen = [(id_, read.summary, read.gathered.hushes) for id_, read in sorted(self._read.items())]
        compared = digest_of([reader.base, repr(seen)])
        if compared != self._compared:
            self._between = super()._in_archive(reader)
            self._compared = compared
        return self._between

    def _is_issue(self, id_: str, texts: Texts) -> bool:
        """True for an issue on disk, and for one that is being begun on the screen."""
        folder = f"issues/{id_}"
        begun = any(
            path == f"{folder}/issue.yaml" or path.startswith(f"{folder}/articles/") for path in texts
        )
        return begun or is_issue(f"{self.target.root}/{folder}")

    def _reads(self, path: str) -> bool:
        """True for a file that is read at all; before the first look the imprint may be any page."""
        imprint = path == self.imprint if self.imprint else path.endswith(".md")
        return bool(issue_of(path)) or path in (PUBLICATION, WORDS) or imprint

    def _saved(self, path: str) -> str | None:
        try:
            return (self.target.root / path).read_bytes().decode("utf-8-sig")
        except (OSError, ValueError):
            return None


def _stops(diagnostic: Diagnostic) -> bool:
    path = diagnostic.span.path
    own = path == PUBLICATION or path.endswith("/issue.yaml")
    return own and diagnostic.severity is Severity.ERROR and diagnostic.code.startswith(ALWAYS)


def _named(diagnostics: Iterable[Diagnostic]) -> Iterable[str]:
    """Paths of all files that diagnostics stand in, speak of, or would change."""
    for diagnostic in diagnostics:
        yield diagnostic.span.path
        yield from (span.path for span in diagnostic.also)
        if diagnostic.fix is not None:
            yield from (edit.path for edit in diagnostic.fix.edits)
