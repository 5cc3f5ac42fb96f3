"""A template is compiled once; what is damaged is compiled again, and what is old goes."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import Environment

from bulletin_cli.press import compiled, templates
from bulletin_cli.press.templates import render
from press.handmade import layout

TEMPLATE = "templates/web/story.html"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where compiled templates go."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def filled(text: str, word: str = "Osh") -> str:
    """A template with one word in it, in a new process as it were."""
    templates._environment.cache_clear()
    files = {TEMPLATE: text.encode()}
    return render(replace(layout(), files=files), TEMPLATE, {"word": word})


def kept(folder: Path) -> list[Path]:
    return sorted(folder.rglob(f"{compiled.NAME}*"))


def test_a_template_is_compiled_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert filled("<p>{{ word }}</p>") == "<p>Osh</p>"
    assert len(kept(folder)) == 1
    with monkeypatch.context() as patch:
        patch.setattr(Environment, "compile", lambda *_asked, **_how: pytest.fail("compiled again"))
        assert filled("<p>{{ word }}</p>", "<b>") == "<p>&lt;b&gt;</p>"
    assert filled("<i>{{ word }}</i>") == "<i>Osh</i>"
    assert len(kept(folder)) == 2


@pytest.mark.parametrize("rubbish", [b"", b"rubbish"])
def test_what_is_damaged_is_compiled_again(folder: Path, rubbish: bytes) -> None:
    filled("<p>{{ word }}</p>")
    (file,) = kept(folder)
    whole = file.read_bytes()
    for damaged in (rubbish, whole[: len(whole) // 2]):
        file.write_bytes(damaged)
        assert filled("<p>{{ word }}</p>") == "<p>Osh</p>"


def test_the_oldest_go(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "MOST", 2)
    for tag in "abcd":
        filled(f"<{tag}>{{{{ word }}}}</{tag}>")
    assert len(kept(folder)) == 2


def test_where_nothing_may_be_kept_nothing_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    filled("<p>{{ word }}</p>")
    assert not kept(folder)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(folder / "file"))
    (folder / "file").write_text("", encoding="utf-8")
    assert filled("<p>{{ word }}</p>") == "<p>Osh</p>"
