"""Differences between two outputs in words: a line each, under its issue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from bulletin_cli.cli.reports.plan_text import counted
from bulletin_cli.desk.diff.comparing import IssueDiff

ALONE = {"new": "is new", "gone": "is gone", "same": "is the same"}


def diff_lines(diffs: Sequence[IssueDiff]) -> Iterator[str]:
    """`2009-3: page 4: prison-reform moves up 2 lines`, then the sums."""
    for diff in diffs:
        if diff.status == "changed":
            yield from (f"{diff.issue}: {sentence}" for sentence in diff.sentences)
        elif diff.status != "same":
            yield f"{diff.issue} {ALONE[diff.status]}"
    yield sum_of(diffs)


def sum_of(diffs: Sequence[IssueDiff]) -> str:
    """`2 issues changed, 118 the same`."""
    counts = Counter(diff.status for diff in diffs)
    said = [f"{counted(counts['changed'], 'issue')} changed"]
    said += [f"{counts[status]:,} {status}" for status in ("new", "gone") if counts[status]]
    said += [f"{counts['same']:,} the same"]
    pages = sum(len(diff.pages) for diff in diffs)
    return ", ".join(said) + (
        f"; {counted(pages, 'page')} {'looks' if pages == 1 else 'look'} different" if pages else ""
    )
