"""What the rules found in an issue when it was last built or planned: only what has changed is read again."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from bulletin_cli.desk.cache import LintCache, digest_of, files_digest, open_cache
from bulletin_cli.desk.linting_records import IssueRecord, StoryRecord, record_from, rows_of
from bulletin_cli.desk.linting_unchanged import DAMAGED
from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.publication import Issue, Publication


class KeptIssue(NamedTuple):
    """An issue's record, and the digests that it and its stories must have to be of use."""

    cache: LintCache
    name: str
    digest: str
    digests: Mapping[str, str]
    stories: Mapping[str, StoryRecord]
    whole: IssueRecord | None
    """The record where nothing has changed that the rules look at."""

    def save(self, record: IssueRecord) -> None:
        """Keep what was found now, where that is something else."""
        if record is not self.whole:
            self.cache.keep(self.name, {**record.as_json(), "digest": self.digest})


def kept_issue(
    root: Path,
    publication: Publication,
    issue: Issue,
    diagnostics: Sequence[Diagnostic],
    *,
    rules: Collection[str],
    name: str,
) -> KeptIssue:
    """What was kept under a name when the issue was last read, by `rules` that run besides the defaults.

    `diagnostics` are reading's, which tell of files too that no rule looks at.
    """
    cache = open_cache(root, rules=rules)
    own = ("bulletin.yaml", "words.txt", publication.imprint)
    base = files_digest(root / file for file in own if file)
    digests = {
        article.source.path: digest_of([base, issue.language, article.source.path, article.source.text])
        for article in issue.articles
    }
    read = json.dumps([_pictures(issue), rows_of(diagnostics)])
    digest = digest_of([base, issue.source.path, issue.source.text, read, *digests.values()])
    record, found = _record(cache, name)
    whole = record if found == digest else None
    return KeptIssue(cache, name, digest, digests, record.stories if record else {}, whole)


def _pictures(issue: Issue) -> list[tuple[object, ...]]:
    return [tuple(picture) for _, picture in sorted(issue.pictures.items())]


def _record(cache: LintCache, name: str) -> tuple[IssueRecord | None, object]:
    try:
        kept = cache.read(name)
        return (record_from(kept), kept.get("digest")) if kept else (None, None)
    except DAMAGED:
        return None, None
