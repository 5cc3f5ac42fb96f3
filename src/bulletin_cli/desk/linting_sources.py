"""The files that findings stand in, opened when somebody looks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from bulletin_cli.desk.opening import open_text
from bulletin_cli.model.place import Source


class Sources(Mapping[str, Source]):
    """Files of a publication by their paths, opened once and when wanted; `texts` stand for files."""

    def __init__(self, root: Path, paths: frozenset[str], texts: Mapping[str, str]) -> None:
        self._root = root
        self._paths = paths
        self._texts = texts
        self._opened: dict[str, Source] = {}

    def __getitem__(self, path: str) -> Source:
        """The file of that path; KeyError where it has none that can be read."""
        if path not in self._paths:
            raise KeyError(path)
        if path not in self._opened:
            self._opened[path] = self._open(path)
        return self._opened[path]

    def _open(self, path: str) -> Source:
        if path in self._texts:
            return Source(path, self._texts[path])
        opened = open_text(self._root / path, path, home=self._root.resolve())
        if not isinstance(opened, Source):
            raise KeyError(path)
        return opened

    def __iter__(self) -> Iterator[str]:
        """The paths."""
        return iter(sorted(self._paths))

    def __len__(self) -> int:
        """How many paths there are."""
        return len(self._paths)
