"""Finds files that were written as stories and are not read as such, by their names."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from bulletin_cli.desk.finding import sayable
from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.place import Span
from bulletin_cli.reading.complaints import complaint

_MARKDOWN = frozenset([".md", ".markdown", ".mdown", ".mkd"])


def unread_stories(folder: Path, names: Iterable[str], *, shown: str) -> Iterator[Diagnostic]:
    """Complaints of what lies in a folder of articles and is not read; `shown` is the folder as told."""
    for name in sorted(names):
        stem, ending = os.path.splitext(name)  # noqa: PTH122 - asked of every file of an archive
        if ending == ".md" or name.startswith(".") or not sayable(name):
            continue
        if ending.lower() in _MARKDOWN:
            span = Span(f"{shown}/{name}", 1, 1, 1, 1)
            said = f"the story is not read: the name of its file ends in {ending}"
            yield complaint("CPY030", span, said, f"call it {stem}.md")
        elif not ending:
            yield from _below(folder / name, f"{shown}/{name}")


def loose_stories(issue: Path, slugs: Iterable[str], *, shown: str) -> Iterator[Diagnostic]:
    """Complaints of stories that the contents name and that lie in the issue's folder, not in `articles`."""
    for slug in slugs:
        if os.path.isfile(f"{issue}/{slug}.md"):  # noqa: PTH113 - a name that is too long is none
            said = "the story is not read: it does not lie in articles"
            yield complaint("CPY030", Span(f"{shown}/{slug}.md", 1, 1, 1, 1), said, "move it there")


def _below(folder: Path, shown: str) -> Iterator[Diagnostic]:
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 - as above
    except OSError:
        return
    for name in names:
        if Path(name).suffix.lower() in _MARKDOWN and sayable(name):
            said = "the story is not read: it lies in a folder below articles"
            yield complaint("CPY030", Span(f"{shown}/{name}", 1, 1, 1, 1), said, "move it up into articles")
