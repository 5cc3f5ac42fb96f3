"""What the doctor finds on this machine, on one without Pango, in a folder that may not be written to."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from bulletin_cli.desk import doctor
from bulletin_cli.desk.doctor import State, examine
from bulletin_cli.desk.layouts import load_layout
from bulletin_cli.press import libraries

RUSSIAN = "title: Вехи\npublisher: Бюро\nlanguage: {language}\n"


def _found(folder: Path, kind: str, name: str = "") -> doctor.Finding:
    return next(f for f in examine(folder) if f.kind == kind and name in f.name)


def test_a_machine_that_runs_the_tests_lacks_nothing(tmp_path):
    assert [finding for finding in examine(tmp_path) if finding.state is State.MISSING] == []


def test_every_font_file_of_every_layout_is_named_once_with_its_digest(tmp_path):
    fonts = [finding for finding in examine(tmp_path) if finding.kind == "font"]
    assert len(fonts) == len({finding.name for finding in fonts})
    layout = load_layout("two-column").value
    assert layout is not None
    for file, data in layout.font_files.items():
        digest = hashlib.sha256(data).hexdigest()
        assert _found(tmp_path, "font", Path(file).name).found == f"sha256:{digest}"


def test_missing_libraries_are_named_with_the_line_that_brings_them(tmp_path, monkeypatch):
    monkeypatch.setattr(libraries, "_loaded", lambda _stem, _number: None)
    lacking = [finding for finding in examine(tmp_path) if finding.state is State.MISSING]
    assert [finding.name for finding in lacking] == [
        "Pango",
        "Pango for FreeType",
        "HarfBuzz",
        "HarfBuzz subsetting",
        "Fontconfig",
    ]
    assert {finding.mend for finding in lacking} == {libraries.mend_line()}


@pytest.mark.parametrize(
    ("system", "words"), [("linux", "libharfbuzz-subset0"), ("darwin", "brew install"), ("win32", "MSYS2")]
)
def test_the_line_is_the_one_for_this_kind_of_machine(monkeypatch, system, words):
    monkeypatch.setattr(sys, "platform", system)
    assert words in libraries.mend_line()


def test_a_missing_font_is_a_missing_layout_and_the_rest_is_still_looked_at(tmp_path):
    shelf = tmp_path / "layouts" / "house"
    shelf.mkdir(parents=True)
    source = Path(__file__).parents[2] / "layouts" / "two-column" / "layout.yaml"
    broken = source.read_text(encoding="utf-8").replace("fontpkg_amiri", "fontpkg_nowhere")
    (shelf / "layout.yaml").write_text(broken.replace("name: two-column", "name: house"), encoding="utf-8")
    (tmp_path / "bulletin.yaml").write_text(RUSSIAN.format(language="ru"), encoding="utf-8")
    house = _found(tmp_path, "layout", "house")
    assert (house.state, "fontpkg_nowhere" in house.found) == (State.MISSING, True)
    assert _found(tmp_path, "layout", "two-column").state is State.OK


def test_a_language_without_patterns_or_dictionary_is_no_failure(tmp_path):
    (tmp_path / "bulletin.yaml").write_text(RUSSIAN.format(language="tg"), encoding="utf-8")
    assert _found(tmp_path, "hyphenation", "tg").state is State.ABSENT
    assert "tg.dic" in _found(tmp_path, "spelling", "tg").mend


@pytest.mark.parametrize(
    ("system", "language", "line"),
    [
        ("linux", "kk-KZ", "apt-get install hunspell-kk"),
        ("linux", "pt-BR", "apt-get install hunspell-pt-br"),
        ("linux", "pt", "apt-get install hunspell-pt-pt"),
        ("linux", "tg", "put tg.dic and tg.aff into a folder and name it in DICPATH"),
        ("darwin", "kk", "put kk.dic and kk.aff into ~/Library/Spelling"),
        ("win32", "kk", "put kk.dic and kk.aff into a folder and name it in DICPATH"),
    ],
)
def test_what_brings_a_dictionary_can_be_had(monkeypatch, system, language, line):
    monkeypatch.setattr(sys, "platform", system)
    assert doctor._brings(language) == line


def test_every_language_of_the_copy_is_looked_for(tmp_path):
    (tmp_path / "bulletin.yaml").write_text(RUSSIAN.format(language="en-GB"), encoding="utf-8")
    issue = tmp_path / "issues" / "2010-12"
    (issue / "articles").mkdir(parents=True)
    (issue / "issue.yaml").write_text("number: 1\nlanguage: kk-Cyrl\n", encoding="utf-8")
    (issue / "articles" / "a.md").write_text("---\nlanguage: 'tg'\n---\nlanguage: fr\n", encoding="utf-8")
    (issue / "articles" / "c.md").write_text("---\nheadline: A\n---\nlanguage: fr\n", encoding="utf-8")
    (issue / "articles" / "b.md").mkdir()
    looked_for = [one.name for one in examine(tmp_path) if one.kind == "spelling"]
    assert looked_for == ["en-GB", "kk-Cyrl", "tg"]


def test_a_folder_that_may_not_be_written_to_is_missing(tmp_path, monkeypatch):
    def refuse(**_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(doctor.tempfile, "TemporaryFile", refuse)
    folder = _found(tmp_path, "folder")
    assert (folder.state, folder.found) == (State.MISSING, "permission denied")


def test_looking_leaves_nothing_behind(tmp_path):
    examine(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_weasyprint_sleeps_on():
    look = (
        "import sys, pathlib\nfrom bulletin_cli.desk.doctor import examine\n"
        "examine(pathlib.Path())\nprint('weasyprint' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "False"
