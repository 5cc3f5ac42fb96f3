"""layout.yaml: lengths in pt, every value of the model within reach, names that stand for something."""

from __future__ import annotations

from typing import get_type_hints

import pytest

from bulletin_cli.model.diagnostic import Proof
from bulletin_cli.model.layout import Face, Family, Furniture, Layout, Limits, Role
from bulletin_cli.model.place import Source
from bulletin_cli.reading import read_layout
from reading.copy_desk import said

LEAST = """\
name: house
version: 1
page: {width: 210mm, height: 29.7cm, inner: 1in, outer: 36pt, top: 25mm}
grid: {columns: 2, gutter: 6mm, leading: 13pt, lines: 54, baseline: 9.8pt}
fonts:
  serif:
    roman: {package: fontpkg_x, file: "files/X[wght].ttf", axes: {wght: 400}}
    bold: {file: fonts/own.ttf}
    fallback: [serif]
colours: {accent: "#0a5a78"}
roles:
  body: {family: serif, size: 10pt, leading: 1.3em, indent: 1em, inset_end: -2mm, colour: accent}
"""


def layout(text: str) -> Proof[Layout | None]:
    return read_layout(
        Source("layouts/house/layout.yaml", text),
        files={"print.css": b""},
        load_font=lambda package, file: f"{package}/{file}".encode(),
    )


def test_lengths_are_in_points_and_em_are_the_roles():
    read = layout(LEAST)
    assert not read.diagnostics
    value = read.value
    assert value is not None
    page = value.page
    assert (page.width, page.height) == (pytest.approx(595.2756, abs=1e-4), pytest.approx(841.8898, abs=1e-4))
    assert (page.inner, page.outer, page.safe) == (72, 36, 8.504)
    body = value.roles["body"]
    assert (body.size, body.leading, body.indent) == (10, 13, 10)
    assert body.inset_end == pytest.approx(-5.669, abs=1e-3)


def test_faces_are_keyed_by_family_and_style_and_fonts_by_their_file():
    value = layout(LEAST).value
    assert value is not None
    roman = Face("serif-roman", "fontpkg_x:files/X[wght].ttf", {"wght": 400})
    assert value.families["serif"] == Family(
        "serif", {"roman": roman, "bold": Face("serif-bold", "fonts/own.ttf")}, ("serif",)
    )
    assert value.font_files == {
        roman.file: b"fontpkg_x/files/X[wght].ttf",
        "fonts/own.ttf": b"/fonts/own.ttf",
    }
    assert value.files == {"print.css": b""}


def sample(of, name) -> str:
    """A value for a field that is not its default."""
    special = {
        "style": "italic",
        "align": "centre",
        "case": "capitals",
        "colour": "accent",
        "contents_place": "top",
    }
    special |= {"axes": "{wght: 500}", "features": "{smcp: 1}"}
    if name in special:
        return special[name]
    return {int: "7", float: "0.07", bool: "true", str: "x"}[get_type_hints(of)[name]]


@pytest.mark.parametrize(("key", "of"), [("limits", Limits), ("furniture", Furniture)])
def test_every_value_of_limits_and_furniture_can_be_set(key, of):
    text = LEAST + f"{key}:\n" + "".join(f"  {name}: {sample(of, name)}\n" for name in of._fields)
    read = layout(text)
    assert said(read) == [] if key == "limits" or not read.diagnostics else said(read)
    made, default = getattr(read.value, key), of()
    same = {name for name in of._fields if getattr(made, name) == getattr(default, name)}
    assert not same


def test_every_value_of_a_role_can_be_set():
    lengths = {"size": "9pt", "leading": "11pt", "indent": "1pt", "inset": "2pt", "inset_end": "3pt"}
    given = {
        name: lengths.get(name) or sample(Role, name)
        for name in Role._fields
        if name not in ("name", "family")
    }
    row = ", ".join(f"{name}: {value}" for name, value in given.items())
    read = layout(LEAST + f"  other: {{family: serif, {row}}}\n")
    assert not read.diagnostics
    made, default = read.value.roles["other"], Role("", "", 0, 0)
    assert not {name for name in Role._fields if getattr(made, name) == getattr(default, name)}


def test_the_rest_of_the_layout_can_be_set():
    more = "description: D\nweights: {uneven: 3}\nphrases: {ru: {page: С.}}\nstory_columns: {news: 3}\n"
    value = layout(LEAST + more).value
    assert (value.description, value.weights, value.story_columns) == ("D", {"uneven": 3}, {"news": 3})
    assert value.phrase("page", "ru-RU") == "С."


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("210mm", "210", "3:15 MET001 width is “210”"),
        ("210mm", "2em", "3:15 MET001 width is “2em”"),
        ("13pt, lines", "-1pt, lines", "4:42 MET001 leading is “-1pt”"),
        ("lines: 54, ", "", "4:8 MET001 grid has no lines"),
        ("family: serif", "family: sans", "12:18 MET001 no family is called sans"),
        ("colour: accent", "colour: blue", "12:91 MET001 no colour is called blue"),
        ("fallback: [serif]", "fallback: [greek]", "9:16 MET001 no family is called greek"),
        ("  body:", "  text:", "12:3 MET001 no role is called body"),
        ("roman:", "romam:", "7:5 MET010 no field is called romam in serif"),
        ("#0a5a78", "blue", "10:20 MET001 accent is “blue”"),
        ("fonts/own.ttf", "../own.ttf", "8:18 CPY015 ../own.ttf: this leads out of the folder"),
    ],
)
def test_one_complaint_in_its_place(old, new, complaint):
    read = layout(LEAST.replace(old, new))
    assert said(read) == [complaint]
    assert read.value is None


@pytest.mark.parametrize("text", ["", "name: x", "- a", "roles: {body: x}", "page: {width: 1pt}\ngrid: 3"])
def test_less_than_a_layout_is_none(text):
    read = layout(text)
    assert read.value is None
    assert read.diagnostics
