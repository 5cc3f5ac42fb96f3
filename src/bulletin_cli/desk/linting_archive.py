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
    editor: SubEditor, root: Path, publication: Publication, issue: Issue, cache: LintCache
) -> list[Diagnostic]:
    """What the rules on the archive find, an issue at hand; of the others the cache may remember enough."""
    summaries = glance_over(root, {issue.id: summarize(issue)}, cache)
    return editor.read_archive(ArchiveView(publication, tuple(summaries)))


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


_KNOWN: dict[tuple[Path, str], tuple[str, IssueSummary | None]] = {}
"""What a process that builds one issue after another has seen of the others."""


def glance_over(root: Path, ids: Mapping[str, IssueSummary], cache: LintCache) -> list[IssueSummary]:
    """All issues: those in `ids` are known; of the others the cache may remember what was seen."""
    every = issue_ids(root)
    states = {id_: stamp(root, id_) for id_ in every if id_ not in ids}
    strange = {id_: state for id_, state in states.items() if not state or state != _state_known(root, id_)}
    if strange:
        _get_to_know(root, strange, cache)
    found = (ids[id_] if id_ in ids else _KNOWN[root, id_][1] for id_ in every)
    return [summary for summary in found if summary is not None]


def _state_known(root: Path, id_: str) -> str:
    return _KNOWN.get((root, id_), ("", None))[0]


def _get_to_know(root: Path, strange: Mapping[str, str], cache: LintCache) -> None:
    """Look at issues, by what they look like from outside: what the cache remembers of one so is enough."""
    kept = cache.read("glances") or {}
    seen: dict[str, Any] = {}
    for id_, state in strange.items():
        summary = _remembered(id_, kept.get(id_), state)
        summary = glance(root, id_) if summary is None else summary
        _KNOWN[root, id_] = (state, summary)
        if summary is not None:
            seen[id_] = [state, summary_value(summary)]
    if any(kept.get(id_) != value for id_, value in seen.items()):
        cache.keep("glances", {**kept, **seen})


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
