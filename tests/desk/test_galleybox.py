"""Stories that have not changed are not set again, and come out the same."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from archives import archive, edit
from bulletin_cli.compose import Composer
from bulletin_cli.desk.workshop import MadeUp, Workshop


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return archive(tmp_path, 1)


@pytest.fixture
def count(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The slugs of stories that are set, one after another."""
    found: list[str] = []
    set_one: Callable[..., object] = Composer._story

    def counted(self: Composer, issue: object, publication: object, article: object, **how: bool) -> object:
        found.append(article.slug)  # type: ignore[attr-defined]  # an article, as the composer calls it
        return set_one(self, issue, publication, article, **how)

    monkeypatch.setattr(Composer, "_story", counted)
    return found


def made(root: Path) -> MadeUp:
    workshop = Workshop(root)
    opened = workshop.open("2010-01").value
    assert opened is not None
    found = workshop.make_up(*opened).value
    assert found is not None
    return found


def test_a_story_is_set_once(root: Path, count: list[str]) -> None:
    first, second = made(root), made(root)
    assert count == ["crossing"]
    assert second.galleys == first.galleys
    assert second.plan == first.plan


@pytest.mark.parametrize("name", ["bulletin.yaml", "issues/2010-01/issue.yaml"])
def test_what_it_was_set_from_counts(root: Path, count: list[str], name: str) -> None:
    made(root)
    edit(root, "2010-01", "two new pilots", "six new pilots")
    made(root)
    path = root / name
    path.write_text(path.read_text(encoding="utf-8") + "language: en-US\n", encoding="utf-8")
    if name == "bulletin.yaml":
        path.write_text(path.read_text(encoding="utf-8").replace("language: en-GB\n", ""), encoding="utf-8")
    made(root)
    assert count == ["crossing"] * 3


@pytest.mark.parametrize("rubbish", [b"", b"short", sha256(b"x").digest() + b"x"])
def test_damaged_galleys_are_set_again(root: Path, count: list[str], rubbish: bytes) -> None:
    first = made(root)
    (root / ".bulletin" / "galleys" / "2010-01").write_bytes(rubbish)
    assert made(root).galleys == first.galleys
    assert count == ["crossing"] * 2


class Trap:
    """What a stranger may put there."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return Path.touch, (Path("sprung"),)  # type: ignore[return-value]  # anything may stand there


def test_a_strangers_file_runs_nothing(root: Path, count: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    made(root)
    data = pickle.dumps({"key": Trap()})
    (root / ".bulletin" / "galleys" / "2010-01").write_bytes(sha256(data).digest() + data)
    made(root)
    assert count == ["crossing"] * 2
    assert not (root / "sprung").exists()
