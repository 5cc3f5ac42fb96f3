"""The issues round an issue: which there are, what they are called, and which have a web edition."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from bulletin_cli.desk.finding import called_by_date
from bulletin_cli.desk.opening import open_text
from bulletin_cli.desk.shelf import issue_ids
from bulletin_cli.model.edition import IssueName, Neighbours
from bulletin_cli.model.place import Source

FRONT = "html/index.html"


@dataclass(frozen=True)
class Glance:
    """What others want to know of an issue, from its own file; `layout` is empty where it names none."""

    name: IssueName
    layout: str = ""


def glance(root: Path, issue_id: str) -> Glance:
    """An issue's number, date and layout; no more than its id where its file cannot be read."""
    from bulletin_cli.reading import read_issue  # noqa: PLC0415 - not where nothing has changed

    shown = f"issues/{issue_id}/issue.yaml"
    opened = open_text(root / shown, shown)
    if not isinstance(opened, Source):
        return Glance(IssueName(issue_id))
    issue = read_issue(opened, id=issue_id).value
    return Glance(IssueName(issue_id, issue.number, issue.date), issue.layout)


def in_order(names: Mapping[str, IssueName]) -> list[str]:
    """Ids by date, then by number; by themselves where all are called after their dates."""
    if called_by_date(names):
        return sorted(names)
    return sorted(names, key=lambda id_: (names[id_].date, names[id_].number or 0, id_))


def find_neighbours(root: Path, folder: Path) -> Neighbours:
    """The nearest issues with a web edition beside `folder`, which is named after its issue."""
    ids = issue_ids(root)
    unopened = called_by_date(ids)  # thousands of files need not be read for an order that stands in names
    known = {id_: IssueName(id_) if unopened else glance(root, id_).name for id_ in ids}
    there = {id_ for id_ in ids if (folder.parent / id_ / FRONT).is_file()}
    around = neighbours_among(known, there, archive=(folder.parent / "index.html").is_file())[folder.name]
    before, after = (glance(root, one.id).name if one else None for one in (around.previous, around.next))
    return Neighbours(before, after, archive=around.archive)


def neighbours_among(
    names: Mapping[str, IssueName], present: Collection[str], *, archive: bool
) -> dict[str, Neighbours]:
    """Every issue's neighbours, by id: the nearest before and after it that are `present`."""
    ids = in_order(names)
    before = _nearest(ids, present)
    after = _nearest(ids[::-1], present)
    return {
        id_: Neighbours(_name(names, before[id_]), _name(names, after[id_]), archive=archive) for id_ in ids
    }


def _nearest(ids: list[str], present: Collection[str]) -> dict[str, str | None]:
    """Of each id the last one before it that is present."""
    found: dict[str, str | None] = {}
    last = None
    for id_ in ids:
        found[id_] = last
        if id_ in present:
            last = id_
    return found


def _name(names: Mapping[str, IssueName], id_: str | None) -> IssueName | None:
    return names[id_] if id_ is not None else None
