"""Stories as they were set, kept by what they were made of: an unchanged story need not be set again."""

from __future__ import annotations

import io
import json
import os
import pickle
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from bulletin_cli.desk.backroom import FOLDER, backroom
from bulletin_cli.desk.toolmarks import tool_marks
from bulletin_cli.model.galley import SetStory
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.publication import Article, Issue, Publication

_SEAL = 32
"""Bytes of the digest of what is kept, which stands before it."""


class _Careful(pickle.Unpickler):
    """Makes the model's values and nothing else, whoever wrote the file."""

    def find_class(self, module: str, name: str) -> Any:
        """A class of the model."""
        if not module.startswith("bulletin_cli.model.") or "." in name:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return super().find_class(module, name)


@dataclass
class GalleyBox:
    """The set stories of one issue in one layout, safe to delete at any time; damaged ones are set again."""

    root: Path
    issue: str
    base: str
    """A digest of what all of its stories depend on."""
    _kept: dict[str, SetStory] = field(default_factory=dict)
    _used: dict[str, SetStory] = field(default_factory=dict)
    _changed: bool = False

    def story(self, article: Article, said: str, set_it: Callable[[], SetStory]) -> SetStory:
        """The story from the box, or set now; `said` is how it is to be set."""
        parts = (self.base, article.source.path, article.source.text, said)
        key = sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
        found = self._kept.get(key)
        if found is None:
            found, self._changed = set_it(), True
        self._used[key] = found
        return found

    def save(self) -> None:
        """Keep the stories that were wanted, where that can be done."""
        if not self._changed and len(self._used) == len(self._kept):
            return
        data = pickle.dumps(self._used, protocol=5)
        path = _path(self.root, self.issue)
        beside = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            backroom(self.root, "galleys")
            beside.write_bytes(sha256(data).digest() + data)
            beside.replace(path)
        except OSError:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def open_box(root: Path, publication: Publication, issue: Issue, layout: Layout) -> GalleyBox:
    """The box of an issue, with what is left of an earlier build."""
    pictures = {name: list(seen) for name, seen in sorted(issue.pictures.items())}
    fonts = {name: sha256(data).hexdigest() for name, data in sorted(layout.font_files.items())}
    said = layout.files.get("layout.yaml", b"").decode("utf-8", "surrogateescape")
    parts = [tool_marks(), said, fonts, publication.language, issue.source.text, pictures]
    base = sha256(json.dumps(parts, sort_keys=True).encode("utf-8", "surrogateescape")).hexdigest()
    return GalleyBox(root, issue.id, base, _read(_path(root, issue.id)))


def _path(root: Path, issue: str) -> Path:
    return root / FOLDER / "galleys" / issue


def _read(path: Path) -> dict[str, SetStory]:
    try:
        data = path.read_bytes()
        if sha256(data[_SEAL:]).digest() != data[:_SEAL]:
            return {}
        kept = _Careful(io.BytesIO(data[_SEAL:])).load()
    except Exception:  # noqa: BLE001 - whatever damaged pickles raise
        return {}
    return kept if isinstance(kept, dict) and all(isinstance(one, SetStory) for one in kept.values()) else {}
