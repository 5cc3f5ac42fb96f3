"""Layouts by name: the publication's own first, pinned ones by version, fonts from packages or the folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bulletin_cli.desk.layouts import faults_of, load_layout, pointed
from bulletin_cli.model.diagnostic import MachineError
from bulletin_cli.model.place import Source
from bulletin_cli.reading import read_issue, read_publication
from press.handmade import ROOT

FONTS = "  own:\n    roman: {file: fonts/own.ttf}\n"


def own(root: Path, folder: str, **changes: str) -> Path:
    """A layout of the publication's own, made from two-column by replacing text."""
    path = root / "layouts" / folder
    shutil.copytree(ROOT / "layouts/two-column", path)
    text = (path / "layout.yaml").read_text()
    for old, new in changes.items():
        assert f"{old}: " in text
        text = text.replace(f"{old}: ", f"{old}: {new} # ", 1)
    (path / "layout.yaml").write_text(text)
    return path


def version(name: str, root: Path) -> str | None:
    found = load_layout(name, publication_root=root).value
    return found.version if found else None


def test_the_publications_own_layouts_go_first(tmp_path):
    assert version("two-column", tmp_path) == "1"
    own(tmp_path, "two-column", version="7")
    assert version("two-column", tmp_path) == "7"


def test_a_pin_takes_the_folder_of_that_name_or_the_version(tmp_path):
    own(tmp_path, "two-column", version="7")
    own(tmp_path, "two-column@5", version="5")
    assert version("two-column@5", tmp_path) == "5"
    assert version("two-column@7", tmp_path) == "7"
    assert version("two-column@1", tmp_path) == "1"


def test_a_version_that_is_not_there_names_those_that_are(tmp_path):
    own(tmp_path, "two-column", version="7")
    (found,) = load_layout("two-column@9", publication_root=tmp_path).diagnostics
    assert found.code == "CPY014"
    assert found.message == "there is no version 9 of the layout two-column"
    assert found.hint == "there is 1 and 7"


def test_a_layout_that_is_not_there_names_those_that_are(tmp_path):
    (found,) = load_layout("quarto", publication_root=tmp_path).diagnostics
    assert found.message == "there is no layout quarto"
    assert "letter-classic, two-column" in found.hint
    (found,) = load_layout("two-colum", publication_root=tmp_path).diagnostics
    assert found.hint == "did you mean two-column?"


@pytest.mark.parametrize("name", ["two-column", "two-column@7", "two-column@1", "two-column@9", "none"])
def test_faults_are_known_without_fonts(tmp_path, name):
    own(tmp_path, "two-column", version="7")
    found = faults_of(name, publication_root=tmp_path)
    assert found == load_layout(name, publication_root=tmp_path).diagnostics
    assert bool(found) is (name in {"two-column@9", "none"})


@pytest.mark.parametrize("name", ["", "..", "../layouts/two-column", "/etc", "two-column/../two-column"])
def test_a_name_is_no_path(name, tmp_path):
    assert load_layout(name, publication_root=tmp_path).value is None


def test_it_is_told_where_the_layout_is_named(tmp_path):
    found = load_layout("none", publication_root=tmp_path).diagnostics
    publication = read_publication(Source("bulletin.yaml", "title: T\nlayout: none\n")).value
    issue = read_issue(
        Source("issues/1/issue.yaml", "number: 1\ndate: 2010-12\nlayout: none\n"), id="1"
    ).value
    (there,) = pointed(found, publication, issue)
    assert (there.span.path, there.span.line, there.span.column) == ("issues/1/issue.yaml", 3, 9)
    (there,) = pointed(found, publication, issue._replace(places={}))
    assert (there.span.path, there.span.line, there.span.column) == ("bulletin.yaml", 2, 9)


def test_a_fault_in_a_layout_has_its_place(tmp_path):
    own(tmp_path, "house", columns="two")
    (found,) = load_layout("house", publication_root=tmp_path).diagnostics
    assert found.span.path == "layouts/house/layout.yaml"
    assert found.message == "columns is “two”"


def test_fonts_may_lie_in_the_folder(tmp_path):
    path = own(tmp_path, "house")
    text = (path / "layout.yaml").read_text()
    (path / "layout.yaml").write_text(text.replace("fonts:\n", "fonts:\n" + FONTS))
    with pytest.raises(MachineError, match=r"own\.ttf"):
        load_layout("house", publication_root=tmp_path)
    (path / "fonts").mkdir()
    (path / "fonts/own.ttf").write_bytes(b"font")
    layout = load_layout("house", publication_root=tmp_path).value
    assert layout is not None
    assert layout.font_files["fonts/own.ttf"] == b"font"
    assert layout.families["own"].face("bold").key == "own-roman"


def test_a_package_that_is_not_installed_is_the_machines_fault(tmp_path):
    path = own(tmp_path, "house")
    text = (path / "layout.yaml").read_text()
    (path / "layout.yaml").write_text(text.replace("fontpkg_amiri", "fontpkg_nobody_has"))
    with pytest.raises(MachineError) as caught:
        load_layout("house", publication_root=tmp_path)
    assert "fontpkg_nobody_has" in caught.value.message
    assert caught.value.hint == "pip install fontpkg-nobody-has"


def test_a_layout_that_is_a_link_out_of_the_publication_is_not_there(tmp_path):
    own(tmp_path / "elsewhere", "house")
    (tmp_path / "milestones/layouts").mkdir(parents=True)
    (tmp_path / "milestones/layouts/house").symlink_to(tmp_path / "elsewhere/layouts/house")
    assert load_layout("house", publication_root=tmp_path / "milestones").value is None


def test_links_that_lead_out_of_a_layout_are_not_followed(tmp_path):
    path = own(tmp_path, "house")
    (tmp_path / "secret").write_text("secret")
    (path / "asset.txt").symlink_to(tmp_path / "secret")
    layout = load_layout("house", publication_root=tmp_path).value
    assert layout is not None
    assert "asset.txt" not in layout.files
    assert "print.css" in layout.files
