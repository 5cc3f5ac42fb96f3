"""What is to be linted: paths, issue ids and globs turned into publications, issues and files."""

import os
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from bulletin_cli.desk.finding import every_id, find_publication
from bulletin_cli.model.diagnostic import Diagnostic, Severity

_DEPTH = 3
"""How far below a folder publications are looked for."""
_OF_ALL = frozenset(["bulletin.yaml", "words.txt"])


class NotThere(Exception):  # noqa: N818 - what was named is not there; nothing has failed
    """What was named cannot be linted: wrong usage, with a way out."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


class Target:
    """A publication, and what of it is asked for: all of it, whole issues, or single files by issue.

    The paths of `files` are relative to the publication, and stand by issue id.
    """

    def __init__(
        self,
        root: Path,
        *,
        whole: bool = False,
        issues: set[str] | None = None,
        files: dict[str, set[str]] | None = None,
    ) -> None:
        self.root, self.whole = root, whole
        self.issues, self.files = issues or set(), files or {}

    def ids(self) -> tuple[str, ...]:
        """The issues to be read, in order."""
        wanted = self.issues | set(self.files)
        return tuple(id_ for id_ in every_id(self.root) if self.whole or id_ in wanted)

    def files_of(self, id_: str) -> frozenset[str] | None:
        """The files of an issue that were asked for; None for all of it."""
        if self.whole or id_ in self.issues:
            return None
        return frozenset(self.files.get(id_, ()))

    def asks_for(self, diagnostic: Diagnostic) -> bool:
        """True where a finding stands in, or names, what was asked for; publication's errors always."""
        if self.whole:
            return True
        path = diagnostic.span.path
        if not path.startswith("issues/"):
            return diagnostic.severity is Severity.ERROR
        return any(self.holds(one) for one in (path, *(span.path for span in diagnostic.also)))

    def holds(self, path: str) -> bool:
        """True where a file is among what was asked for."""
        if self.whole:
            return True
        id_ = path.removeprefix("issues/").partition("/")[0]
        return path.startswith("issues/") and (id_ in self.issues or path in self.files.get(id_, ()))


class Targets:
    """All targets, by their roots, and remarks on what was passed over; `misnamed`: a name was nothing's."""

    def __init__(
        self, targets: tuple[Target, ...], remarks: tuple[str, ...] = (), *, misnamed: bool = False
    ) -> None:
        self.targets, self.remarks, self.misnamed = targets, remarks, misnamed


def find_targets(folder: Path, paths: Sequence[str]) -> Targets:
    """What was asked for; raises NotThere where that is nothing at all."""
    search = _Search(folder)
    if not paths:
        search.everything(folder)
    for path in paths:
        search.add(path)
    refused = [*search.refused, *search.foreign]
    if not search.targets and refused:
        raise refused[0]
    ordered = sorted(search.targets.values(), key=lambda target: target.root)
    remarks = [*search.remarks, *(f"{one.message} ({one.hint})" for one in refused)]
    return Targets(tuple(ordered), tuple(remarks), misnamed=bool(search.refused))


class _Search:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.targets: dict[Path, Target] = {}
        self.remarks: list[str] = []
        self.refused: list[NotThere] = []
        self.foreign: list[NotThere] = []

    def add(self, name: str) -> None:
        path = self.folder / name
        if path.is_dir():
            self.everything(path)
        elif path.exists():
            self._file(path, name)
        elif not self._issues_named(name):
            self._gone(path, name)

    def everything(self, folder: Path) -> None:
        """A folder: the publication, the issue, or the publications that it holds."""
        root = find_publication(folder)
        if root is None:
            below = sorted(_publications_below(folder.resolve(), _DEPTH))
            if not below:
                hint = "go to your publication's folder, or start one with: bulletin new publication NAME"
                self.refused.append(NotThere(f"no bulletin.yaml in {folder.resolve()} or above it", hint))
            for inner in below:
                self._target(inner).whole = True
            return
        parts = _inside(root, folder)
        if len(parts) > 1 and parts[0] == "issues":
            self._whole_issue(root, parts[1])
        elif not parts or parts == ("issues",):
            self._target(root).whole = True
        else:
            self._target(root)

    def _file(self, path: Path, name: str) -> None:
        root = find_publication(path.parent)
        if root is None:
            hint = "a publication is a folder with a bulletin.yaml"
            self.foreign.append(NotThere(f"{name} belongs to no publication", hint))
            return
        parts = _inside(root, path)
        target = self._target(root)
        if _concerns_all(parts):
            target.whole = True
        elif parts[:1] == ("issues",) and len(parts) > 2:
            self._of_issue(target, parts)

    def _of_issue(self, target: Target, parts: tuple[str, ...]) -> None:
        id_, rest = parts[1], parts[2:]
        if id_ not in every_id(target.root):
            return
        if not os.path.lexists(target.root / "issues" / id_ / "issue.yaml"):
            target.issues.add(id_)  # what is missing is told whoever asks
        elif len(rest) == 2 and rest[0] == "articles" and rest[1].endswith(".md"):
            target.files.setdefault(id_, set()).add("/".join(parts))
        elif rest[-1].endswith(".md") and rest[0] != "articles":
            return
        else:
            target.issues.add(id_)

    def _whole_issue(self, root: Path, id_: str) -> None:
        if id_ in every_id(root):
            self._target(root).issues.add(id_)
        else:
            hint = "an issue's folder holds an issue.yaml"
            self.refused.append(NotThere(f"{root / 'issues' / id_} is not an issue", hint))

    def _issues_named(self, name: str) -> bool:
        root = find_publication(self.folder)
        if root is None:
            return False
        named = [id_ for id_ in every_id(root) if fnmatchcase(id_, name)]
        for id_ in named:
            self._target(root).issues.add(id_)
        return bool(named)

    def _gone(self, path: Path, name: str) -> None:
        """A path that is not there: where it was a file of copy, the rest of its issue is looked at."""
        from bulletin_cli.desk.linting_gone import story_meant, way_out  # noqa: PLC0415 - seldom

        stands = next((parent for parent in path.parents if parent.is_dir()), Path())
        root = find_publication(stands)
        parts = _inside(root, path) if root is not None else ()
        copy = _concerns_all(parts) or (parts[:1] == ("issues",) and len(parts) > 2)
        near = story_meant(self.folder, name, root, parts)
        if root is None or near or not copy:
            hint = f"did you mean {near}?" if near else way_out(self.folder, name)
            self.refused.append(NotThere(f"there is no {name}", hint))
            return
        target = self._target(root)
        target.whole = target.whole or _concerns_all(parts)
        if not target.whole and parts[1] in every_id(root):
            self._left_of_issue(target, parts)
        left = "everything" if _concerns_all(parts) else "its issue"
        self.remarks.append(f"{name} is not there any more: looked at {left} without it")

    def _left_of_issue(self, target: Target, parts: tuple[str, ...]) -> None:
        if parts[-1].endswith(".md"):
            target.files.setdefault(parts[1], set()).add(f"issues/{parts[1]}/issue.yaml")
        else:
            target.issues.add(parts[1])

    def _target(self, root: Path) -> Target:
        return self.targets.setdefault(root, Target(root))


def _inside(root: Path, path: Path) -> tuple[str, ...]:
    try:
        return Path(os.path.abspath(path)).relative_to(os.path.abspath(root)).parts  # noqa: PTH100 - as for roots
    except ValueError:
        resolved = path.resolve()
        return resolved.relative_to(root.resolve()).parts if resolved.is_relative_to(root.resolve()) else ()


def _concerns_all(parts: tuple[str, ...]) -> bool:
    """True for a file on which every issue depends."""
    if len(parts) > 1:
        return parts[0] == "layouts" and parts[-1] == "layout.yaml"
    return bool(parts) and (parts[0] in _OF_ALL or _is_imprint(parts[0]))


def _is_imprint(name: str) -> bool:
    return name.startswith("imprint") and name.endswith(".md")


def _publications_below(folder: Path, depth: int) -> Iterator[Path]:
    """Publications in a folder and its folders; one that is closed to us holds none."""
    try:
        here = (folder / "bulletin.yaml").is_file()
        with os.scandir(folder) as entries:
            names = sorted(e.name for e in entries if e.is_dir(follow_symlinks=False))
    except OSError:
        return
    if here:
        yield folder
        return
    for name in names if depth else ():
        if not name.startswith((".", "node_modules", "build")):
            yield from _publications_below(folder / name, depth - 1)
