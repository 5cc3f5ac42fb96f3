"""What the rules find between issues, from the cache where no issue has changed."""

from __future__ import annotations

from collections.abc import Mapping

from bulletin_cli.desk.cache import digest_of
from bulletin_cli.desk.linting_archive import glance_over
from bulletin_cli.desk.linting_reader import IssueReader
from bulletin_cli.desk.linting_records import diagnostics_from, rows_of
from bulletin_cli.desk.linting_unchanged import DAMAGED
from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.rules.views import ArchiveView, IssueSummary


def between_issues(
    reader: IssueReader, seen: Mapping[str, IssueSummary], digests: Mapping[str, str], *, whole: bool
) -> list[Diagnostic]:
    """What the rules on the archive find; of issues that were not read, their own file is glanced at."""
    if whole:
        summaries = list(seen.values())
        digest = digest_of([reader.base, *digests, *digests.values()])
    else:
        summaries = glance_over(reader.root, seen, reader.cache)
        digest = digest_of([reader.base, *digests.values(), *map(repr, summaries)])
    name = "between" if whole else "between-some"
    kept = reader.cache.read(name)
    try:
        if kept and kept["digest"] == digest:
            return diagnostics_from(kept["found"])
    except DAMAGED:
        pass
    found = reader.editor.read_archive(ArchiveView(reader.publication, tuple(summaries)))
    if not reader.texts:
        reader.cache.keep(name, {"digest": digest, "found": rows_of(found)})
    return found
