"""The archive as rules look at it: a line or two of every issue, whole issues only where they were read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bulletin_cli.desk.cache import LintCache
from bulletin_cli.desk.finding import issue_ids
from bulletin_cli.desk.linting_records import span_from, span_row
from bulletin_cli.desk.linting_unchanged import DAMAGED, stamp
from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.place import Source
from bulletin_cli.model.publication import Issue, Publication
from bulletin_cli.reading import read_issue
from bulletin_cli.rules.engine import SubEditor
from bulletin_cli.rules.views import ArchiveView, IssueSummary, summarize


def read_archive(
    editor: SubEditor, root: Path, publication: Publication, *, issues: Mapping[str, Issue]
) -> list[Diagnostic]:
    """What the rules on the archive find; issues that are not given are read for their own file only."""
    summaries = [summarize(issues[id_]) if id_ in issues else _seen(root, id_) for id_ in issue_ids(root)]
    return editor.read_archive(ArchiveView(publication, tuple(s for s in summaries if s is not None)))


_KNOWN: dict[tuple[Path, str], tuple[str, IssueSummary | None]] = {}
"""What a process that builds one issue after another has seen of the others."""


def _seen(root: Path, id_: str) -> IssueSummary | None:
    state = stamp(root, id_)
    known = _KNOWN.get((root, id_))
    if known is None or not state or known[0] != state:
        known = _KNOWN[root, id_] = (state, glance(root, id_))
    return known[1]


def glance(root: Path, id_: str) -> IssueSummary | None:
    """An issue's own file and the names of its articles; None where it cannot be read."""
    folder = root / "issues" / id_
    path = f"issues/{id_}/issue.yaml"
    try:
        text = (folder / "issue.yaml").read_bytes().decode("utf-8-sig")
        names = sorted(file.name for file in (folder / "articles").glob("*.md"))
    except (OSError, ValueError):
        return None
    seen = summarize(read_issue(Source(path, text), id=id_).value)
    articles = {name.removesuffix(".md"): f"issues/{id_}/articles/{name}" for name in names}
    return IssueSummary(id_, path, seen.number, seen.volume, seen.date, seen.language, seen.spans, articles)


def glance_over(root: Path, ids: Mapping[str, IssueSummary], cache: LintCache) -> list[IssueSummary]:
    """All issues: those in `ids` are known; of the others the cache may remember what was seen."""
    kept = cache.read("glances") or {}
    seen: dict[str, Any] = {}
    found = []
    for id_ in issue_ids(root):
        if id_ in ids:
            found.append(ids[id_])
            continue
        state = stamp(root, id_)
        summary = _remembered(id_, kept.get(id_), state)
        summary = glance(root, id_) if summary is None else summary
        if summary is not None:
            seen[id_] = [state, summary_value(summary)]
            found.append(summary)
    if any(kept.get(id_) != value for id_, value in seen.items()):
        cache.keep("glances", {**kept, **seen})
    return found


def summary_value(summary: IssueSummary) -> dict[str, Any]:
    """What the archive keeps of an issue, as a JSON value, without its facts."""
    return {
        "path": summary.path,
        "number": summary.number,
        "volume": summary.volume,
        "date": summary.date,
        "language": summary.language,
        "spans": {name: span_row(span) for name, span in summary.spans.items()},
        "articles": dict(summary.articles),
    }


def summary_from(id_: str, value: Mapping[str, Any], facts: Mapping[str, Any] | None) -> IssueSummary:
    """The summary that a record keeps; raises KeyError or TypeError where it is none."""
    spans = {name: span_from(row) for name, row in value["spans"].items()}
    return IssueSummary(
        id_,
        value["path"],
        value["number"],
        value["volume"],
        value["date"],
        value["language"],
        spans,
        value["articles"],
        facts,
    )


def _remembered(id_: str, kept: Any, stamp: str) -> IssueSummary | None:
    if not stamp or not isinstance(kept, list) or kept[:1] != [stamp]:
        return None
    try:
        return summary_from(id_, kept[1], None)
    except DAMAGED:
        return None
