"""What was found in an issue when it was last built or planned is found again, and not looked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archives import archive, edit
from bulletin_cli.desk import linting_archive
from bulletin_cli.desk.linting import lint_opened
from bulletin_cli.desk.workshop import Workshop
from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.rules.engine import SubEditor

ISSUE = "issues/2010-01/issue.yaml"
ARTICLE = "issues/2010-01/articles/crossing.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = archive(tmp_path, 1)
    edit(folder, "2010-01", "two new pilots", "two new pilots (TNP) TK")
    return folder


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was read with the rules, one after another."""
    found: list[str] = []
    for name in ("read_stories", "read_issue"):
        monkeypatch.setattr(SubEditor, name, counted(getattr(SubEditor, name), name, found))
    return found


def counted(do: Callable[..., object], name: str, found: list[str]) -> Callable[..., object]:
    def counting(self: SubEditor, view: object) -> object:
        found.append(name)
        return do(self, view)

    return counting


def told(root: Path) -> tuple[Diagnostic, ...]:
    opened = Workshop(root).open("2010-01")
    assert opened.value is not None
    return lint_opened(root, *opened.value, opened.diagnostics)


def test_an_issue_that_has_not_changed_is_not_read_again(root, read):
    first = told(root)
    assert {"CPY201", "NAM002"} <= {diagnostic.code for diagnostic in first}
    assert told(root) == first
    assert read == ["read_stories", "read_issue"]


@pytest.mark.parametrize(
    ("path", "line", "again"),
    [
        (ISSUE, "# a remark\n", ["read_issue"]),
        (ARTICLE, "\nMore of it.\n", ["read_stories", "read_issue"]),
        ("words.txt", "TNP\n", ["read_stories", "read_issue"]),
        ("bulletin.yaml", "subtitle: By sea\n", ["read_stories", "read_issue"]),
        (ARTICLE, "\n![A boat](images/no.jpg)\n", ["read_stories", "read_issue"]),
    ],
)
def test_what_has_changed_is_read(root, read, path, line, again):
    told(root)
    read.clear()
    with (root / path).open("a", encoding="utf-8") as file:
        file.write(line)
    told(root)
    assert read == again


@pytest.mark.parametrize("rubbish", ["", "{}", '{"digest": 1}', "[1]"])
def test_a_damaged_record_is_made_anew(root, read, rubbish):
    first = told(root)
    for record in (root / ".bulletin").rglob("built-*.json"):
        record.write_text(rubbish, encoding="utf-8")
    assert told(root) == first
    assert read == ["read_stories", "read_issue"] * 2


def test_a_new_process_remembers_what_others_looked_like(tmp_path, monkeypatch):
    root = archive(tmp_path, 3)
    seen: list[str] = []
    look = linting_archive.glance
    monkeypatch.setattr(linting_archive, "_KNOWN", {})
    monkeypatch.setattr(linting_archive, "glance", lambda root, id_: seen.append(id_) or look(root, id_))
    first = told(root)
    assert seen == ["2010-02", "2010-03"]
    for changed in ([], ["2010-03"]):
        seen.clear()
        linting_archive._KNOWN.clear()
        assert told(root) == first
        assert seen == changed
        with (root / "issues/2010-03/issue.yaml").open("a", encoding="utf-8") as file:
            file.write("# a remark\n")
