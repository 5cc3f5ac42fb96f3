"""Reads issues for lint, each to a record: what the rules found, and what the archive keeps of it."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from bulletin_cli.desk.cache import LintCache, digest_of
from bulletin_cli.desk.linting import House, examine, have_run
from bulletin_cli.desk.linting_by_two import SecondReader
from bulletin_cli.desk.linting_layout import layout_faults
from bulletin_cli.desk.linting_records import IssueRecord, StoryRecord, record_from, rows_of
from bulletin_cli.desk.linting_unchanged import DAMAGED
from bulletin_cli.desk.shelf import Texts, open_issue
from bulletin_cli.model.publication import Issue, Publication
from bulletin_cli.rules.engine import SubEditor


class Wanted:
    """An issue to be read: its id, the digest of what is to be read, and the files asked for; None: all."""

    def __init__(self, id_: str, digest: str, files: frozenset[str] | None = None) -> None:
        self.id, self.digest, self.files = id_, digest, files


class IssueReader:
    """One publication's issues: called with what is wanted of one, it gives a record.

    `base` is a digest of what every issue depends on, the publication's own files; `before` are records of an
    earlier round, whose stories are of use where they have not changed.
    """

    def __init__(
        self,
        root: Path,
        publication: Publication,
        house: House,
        cache: LintCache,
        *,
        base: str,
        texts: Texts,
        before: Mapping[str, IssueRecord],
    ) -> None:
        self.root, self.publication, self.house, self.cache = root, publication, house, cache
        self.base, self.texts, self.before = base, texts, before
        self.jobs = 1
        """Processes that may be at one issue."""
        self.second: SecondReader | None = None
        """One of them that is there already."""

    @cached_property
    def editor(self) -> SubEditor:
        """The rules, loaded once."""
        return self.house.sub_editor()

    def __call__(self, wanted: Wanted) -> IssueRecord:
        """The record of an issue, kept in the cache where it is whole and the copy is on disk already."""
        id_, files = wanted.id, wanted.files
        opened = open_issue(self.root, self.publication, id_, texts=self.texts, files=files)
        if opened.value is None:
            loud = [self.editor.wishes.loudness(diagnostic) for diagnostic in opened.diagnostics]
            record = IssueRecord(1, issue=rows_of(loud))
        else:
            record = examine(
                self.editor,
                self.publication,
                opened.value,
                (*opened.diagnostics, *layout_faults(self.root, self.publication, opened.value)),
                known=self._stories_before(id_),
                digests=self._digests(opened.value),
                files=files,
                jobs=self.jobs,
                second=self.second,
            )
        if files is None and not self.own_texts(id_):
            self.cache.keep(f"issue-{id_}", {"digest": wanted.digest, **record.as_json()})
        return record

    def own_texts(self, id_: str) -> list[str]:
        """Those of the texts that stand for files of an issue, each with its path."""
        own = (path for path in sorted(self.texts) if path.startswith(f"issues/{id_}/"))
        return [f"{path}\n{self.texts[path]}" for path in own]

    @cached_property
    def ran(self) -> frozenset[str]:
        """Codes of the rules that have said all they have to say of an issue; the cache remembers them."""
        kept = (self.cache.read("ran") or {}).get("codes")
        if isinstance(kept, list):
            return frozenset(map(str, kept))
        codes = have_run(self.house)
        self.cache.keep("ran", {"codes": sorted(codes)})
        return codes

    def recall(self, wanted: Wanted) -> IssueRecord | None:
        """The record that the cache keeps of an issue, where it is of that digest."""
        kept = self.cache.read(f"issue-{wanted.id}")
        try:
            return record_from(kept) if kept and kept["digest"] == wanted.digest else None
        except DAMAGED:
            return None

    def _stories_before(self, id_: str) -> Mapping[str, StoryRecord]:
        if id_ in self.before:
            return self.before[id_].stories
        try:
            kept = self.cache.read(f"issue-{id_}")
            return record_from(kept).stories if kept else {}
        except DAMAGED:
            return {}

    def _digests(self, issue: Issue) -> dict[str, str]:
        """What rules for single articles look at, by path: the article, the publication, the language."""
        return {
            article.source.path: digest_of(
                [self.base, issue.language, article.source.path, article.source.text]
            )
            for article in issue.articles
        }
