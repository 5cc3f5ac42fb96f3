"""Finds the issues that an editor names: by id, by path, by glob, or none for the newest."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from bulletin_cli.desk.finding import bare_ids, called_by_date, every_id, find_publication, issue_ids


@dataclass(frozen=True, slots=True, order=True)
class Wanted:
    """One issue of the publication in `root`."""

    root: Path
    issue: str


@dataclass(frozen=True, slots=True)
class Unknown(Exception):  # noqa: N818 - what was named is unknown; nothing has failed
    """A name that no issue answers to: wrong usage, with the nearest that does."""

    message: str
    hint: str = ""


def find_issues(folder: Path, names: Sequence[str], *, every: bool = False) -> tuple[Wanted, ...]:
    """The issues named, in the order of their ids; without names the newest, or `every` one.

    Raises Unknown where there is no publication, no issue, or none of that name.
    """
    if not names:
        return tuple(_all_or_newest(_publication(folder), every=every))
    found = [wanted for name in names for wanted in _named(folder, name, every=every)]
    return tuple(sorted(set(found)))


def _all_or_newest(root: Path, *, every: bool) -> list[Wanted]:
    ids = _some_ids(root)
    return [Wanted(root, id_) for id_ in (every_id(root) if every else (newest(root, ids),))]


def newest(root: Path, ids: Sequence[str]) -> str:
    """The id of the issue with the latest date; folders that are named by date are not opened."""
    if called_by_date(ids):
        return max(ids)
    from bulletin_cli.desk.neighbours import glance  # noqa: PLC0415 - most folders are named by date

    names = [glance(root, id_).name for id_ in ids]
    return max(names, key=lambda name: (name.date, name.number or 0, name.id)).id


def _publication(start: Path) -> Path:
    root = find_publication(start)
    if root is None:
        where = start.resolve()
        raise Unknown(
            f"no bulletin.yaml in {where} or above it",
            "go to your publication's folder, or start one with: bulletin new publication NAME",
        )
    return root


def _some_ids(root: Path) -> tuple[str, ...]:
    ids = issue_ids(root) or bare_ids(root)
    if not ids:
        raise Unknown(f"{root.name} has no issues yet", "start one with: bulletin new issue 2026-12")
    return ids


def _named(folder: Path, name: str, *, every: bool) -> list[Wanted]:
    path = folder / name
    if path.exists() and (root := find_publication(path)) is not None:
        return _at_path(root, path.resolve(), every=every)
    root = _publication(folder)
    ids = _some_ids(root)
    matches = [id_ for id_ in ids if fnmatchcase(id_, name) or fnmatchcase(f"issues/{id_}", name)]
    matches = matches or [id_ for id_ in bare_ids(root) if id_ == name]
    if not matches:
        near = difflib.get_close_matches(name, ids, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]}?" if near else _told(ids)
        raise Unknown(f"no issue {name}", hint)
    return [Wanted(root, id_) for id_ in matches]


def _told(ids: Sequence[str]) -> str:
    return f"there are {len(ids)}, from {ids[0]} to {ids[-1]}" if len(ids) > 1 else f"there is {ids[0]}"


def _at_path(root: Path, path: Path, *, every: bool) -> list[Wanted]:
    inside = path.relative_to(root.resolve()).parts if path.is_relative_to(root.resolve()) else ()
    if len(inside) > 1 and inside[0] == "issues":
        if inside[1] not in every_id(root):
            raise Unknown(f"{path} is not an issue", "an issue's folder holds an issue.yaml")
        return [Wanted(root, inside[1])]
    return _all_or_newest(root, every=every)
