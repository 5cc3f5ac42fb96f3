"""The words of two web editions compared, story by story."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from bulletin_cli.desk.diff.outputs import Output
from bulletin_cli.desk.diff.words import Change

AT_MOST = 3
"""Passages of a story that are quoted before the rest are counted."""
LONGEST = 12
"""Words of a passage that are quoted."""
SILENT = frozenset({"script", "style", "title", "nav", "footer"})


class _Reader(HTMLParser):
    """Collects the words of a page's main part."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0
        self._main = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Note what is opened."""
        self._silent += tag in SILENT
        self._main += tag == "main"

    def handle_endtag(self, tag: str) -> None:
        """Note what is closed."""
        self._silent -= tag in SILENT
        self._main -= tag == "main"

    def handle_data(self, data: str) -> None:
        """Keep words that are read."""
        if self._main > 0 and self._silent <= 0:
            self.words += data.split()


def story_changes(old: Output, new: Output) -> tuple[Change, ...]:
    """Which words of which stories differ; nothing where either has no web edition."""
    found: list[Change] = []
    stories = {fit["article"]: fit for fit in new.plan.get("articles", [])}
    for slug in sorted(stories):
        name = f"html/{slug}.html"
        if name in old.files and name in new.files and old.files[name] != new.files[name]:
            before, after = _words(old.folder / name), _words(new.folder / name)
            said = list(_differences(before, after))
            if said:
                more = f" and {len(said) - AT_MOST} more" if len(said) > AT_MOST else ""
                page = int(next(iter(stories[slug].get("pages", ())), 0))
                found.append(
                    Change(page, "text", slug, f"page {page}, {slug} reads {', '.join(said[:AT_MOST])}{more}")
                )
    return tuple(found)


def _words(path: Path) -> list[str]:
    reader = _Reader()
    try:
        reader.feed(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return reader.words


def _differences(before: list[str], after: list[str]) -> Iterator[str]:
    """`“three new” for “two new”`, one a passage."""
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        was, is_ = _quoted(before[start:end]), _quoted(after[new_start:new_end])
        if kind == "replace":
            yield f"{is_} for {was}"
        elif kind == "insert":
            yield f"{is_} besides"
        elif kind == "delete":
            yield f"no longer {was}"


def _quoted(words: list[str]) -> str:
    if len(words) <= LONGEST:
        return f"“{' '.join(words)}”"
    half = LONGEST // 2
    return f"“{' '.join(words[:half])} … {' '.join(words[-half:])}” ({len(words)} words)"
