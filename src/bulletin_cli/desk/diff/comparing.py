"""The use case of `diff`: two outputs read, and what differs between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bulletin_cli.desk.diff.outputs import Output, find_outputs, read_output
from bulletin_cli.desk.diff.pages import PagePair, can_draw, differing_pages
from bulletin_cli.desk.diff.stories import story_changes
from bulletin_cli.desk.diff.words import Change, plan_changes


@dataclass(frozen=True)
class Pair:
    """Two folders of one issue; None on the side where it is not."""

    issue: str
    old: Path | None
    new: Path | None
    draw: bool = False


@dataclass(frozen=True)
class IssueDiff:
    """What differs between two outputs of an issue: status is changed, same, new or gone."""

    issue: str
    status: str
    changes: tuple[Change, ...] = ()
    pages: tuple[PagePair, ...] = ()
    files: tuple[str, ...] = ()
    """Names of the files whose bytes differ, or that are on one side only."""

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of it in words."""
        said = [change.sentence for change in self.changes]
        told = {change.page for change in self.changes if change.page}
        untold = [str(pair.number) for pair in self.pages if pair.number not in told]
        if untold:
            looks = "pages {} look different" if len(untold) > 1 else "page {} looks different"
            said.append(looks.format(", ".join(untold)))
        if not said and self.files:
            more = f" and {len(self.files) - 3} more" if len(self.files) > 3 else ""
            said.append(f"no page moved; {', '.join(self.files[:3])}{more} differ")
        return tuple(said)

    def showing(self, pages: int) -> IssueDiff:
        """The same with at most so many pages' pictures; the words still tell of all."""
        kept = [
            pair if number < pages else replace(pair, before=None, after=None)
            for number, pair in enumerate(self.pages)
        ]
        return replace(self, pages=tuple(kept))

    def as_json(self) -> dict[str, Any]:
        """The difference as `diff --format json` prints it."""
        return {
            "issue": self.issue,
            "status": self.status,
            "changes": [vars(change) for change in self.changes],
            "pages": [{"page": pair.number, "share": round(pair.share, 4)} for pair in self.pages],
            "files": list(self.files),
        }


def pairs_of(old: Path, new: Path, *, draw: bool) -> tuple[Pair, ...]:
    """The issues of two outputs side by side, by id. Raises Unknown where one has none."""
    before, after = find_outputs(old), find_outputs(new)
    if len(before) == len(after) == 1 and set(before) != set(after):
        ((_name, one),), ((name, other),) = before.items(), after.items()
        return (Pair(name, one, other, draw),)
    return tuple(Pair(id_, before.get(id_), after.get(id_), draw) for id_ in sorted({*before, *after}))


def compare(pair: Pair) -> IssueDiff:
    """What differs. Raises MachineError where an output cannot be read."""
    if pair.old is None or pair.new is None:
        return IssueDiff(pair.issue, "new" if pair.old is None else "gone")
    old, new = read_output(pair.old, pair.issue), read_output(pair.new, pair.issue)
    files = _files(old.files, new.files)
    if not files:
        return IssueDiff(pair.issue, "same")
    changes = tuple(sorted((*plan_changes(old, new), *story_changes(old, new))))
    return IssueDiff(pair.issue, "changed", changes, _pages(old, new) if pair.draw else (), files)


def _files(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(name for name in sorted({*old, *new}) if old.get(name) != new.get(name))


def _pages(old: Output, new: Output) -> tuple[PagePair, ...]:
    if old.pdf is None or new.pdf is None or old.files[old.pdf.name] == new.files[new.pdf.name]:
        return ()
    return differing_pages(old.pdf, new.pdf)


__all__ = ["IssueDiff", "Pair", "can_draw", "compare", "pairs_of"]
