"""What every layout that is shipped must hold."""

from __future__ import annotations

import hashlib
import io
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from fontTools.ttLib import TTFont

from bulletin_cli.desk.layouts import load_layout
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Frame
from press.handmade import ROOT, job, page, pressed
from press.pdfreading import shown

NAMES = sorted(path.name for path in (ROOT / "layouts").iterdir() if path.is_dir())
FONTS = {
    "fontpkg_amiri:files/Amiri-Bold.ttf": "cfccb794268e7d57",
    "fontpkg_amiri:files/Amiri-BoldItalic.ttf": "241300e2dcb2c541",
    "fontpkg_amiri:files/Amiri-Italic.ttf": "770e4da44d0459c0",
    "fontpkg_amiri:files/Amiri-Regular.ttf": "ab391c4147d054c4",
    "fontpkg_eb_garamond:files/EBGaramond-Italic[wght].ttf": "bba2c4499c93c961",
    "fontpkg_eb_garamond:files/EBGaramond[wght].ttf": "ef9512f92f6d579e",
    "fontpkg_libre_franklin:files/LibreFranklin-Italic[wght].ttf": "b8d2f40203bd4d90",
    "fontpkg_libre_franklin:files/LibreFranklin[wght].ttf": "2329f394b10ed1c7",
    "fontpkg_source_sans_3:files/SourceSans3-Italic[wght].ttf": "39e3ab05ccd7cb94",
    "fontpkg_source_sans_3:files/SourceSans3[wght].ttf": "042fe2cc0b933e32",
    "fontpkg_source_serif_4:files/SourceSerif4-Italic[opsz,wght].ttf": "15fbc7e4679489a5",
    "fontpkg_source_serif_4:files/SourceSerif4[opsz,wght].ttf": "97b2d4da6e3cb494",
}
LETTERS = {
    "English": "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    "typography": "–—‘’“”„«»…·•§†№×−\u00a0",
    "Russian": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    "Kazakh": "әғқңөұүһіӘҒҚҢӨҰҮҺІ",
    "Kyrgyz": "ңөүҢӨҮ",
    "Tajik": "ғӣқӯҳҷҒӢҚӮҲҶ",
    "Turkmen": "äçöşüýžňÄÇÖŞÜÝŽŇ",
    "Uzbek": "ўқғҳoʻgʻʼ",
}
DARK_ENOUGH = 4.5


def layout(name: str) -> Layout:
    found = load_layout(name)
    assert not found.diagnostics
    assert found.value is not None
    return found.value


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", NAMES)
def test_text_can_be_read_on_paper_and_on_tint(name):
    of = layout(name)
    used = {of.colours.get(role.colour, role.colour) for role in of.roles.values() if role.name != "stamp"}
    for ground in ("paper", "tint"):
        assert {colour for colour in used if contrast(colour, of.colours[ground]) < DARK_ENOUGH} == set()


@pytest.mark.parametrize("name", NAMES)
def test_text_can_be_read_where_the_screen_is_dark(name):
    of = layout(name)
    dark = {
        colour.removesuffix("-dark"): value
        for colour, value in of.colours.items()
        if colour.endswith("-dark")
    }
    assert set(dark) == {colour for colour in of.colours if not colour.endswith("-dark")}
    used = {dark[role.colour] for role in of.roles.values() if role.colour in dark}
    for ground in ("paper", "tint"):
        assert {colour for colour in used if contrast(colour, dark[ground]) < DARK_ENOUGH} == set()


@pytest.mark.parametrize("name", NAMES)
def test_words_on_the_accent_can_be_read(name):
    of = layout(name)
    for shade in ("", "-dark"):
        assert contrast(of.colours[f"accent{shade}"], of.colours[f"paper{shade}"]) >= DARK_ENOUGH


@pytest.mark.parametrize("name", NAMES)
def test_every_phrase_of_the_web_pages_is_in_every_language_of_the_layout(name):
    of = layout(name)
    texts = [data.decode() for path, data in of.files.items() if path.startswith("templates/web/")]
    asked = {key for text in texts for key in re.findall(r'phrase\("(\w+)"\)', text)}
    assert "in_this_issue" in asked
    for phrases in of.phrases.values():
        assert asked <= set(phrases)


@pytest.mark.parametrize("name", NAMES)
def test_every_role_that_a_template_names_exists(name):
    of = layout(name)
    texts = [data.decode() for path, data in of.files.items() if path.startswith(("templates/", "web.css"))]
    named = {role for text in texts for role in re.findall(r"role-([a-z][\w-]*)", text)}
    assert named <= set(of.roles)
    assert "folio" in named


@pytest.mark.parametrize("edition", ["print", "web"])
@pytest.mark.parametrize("name", NAMES)
def test_all_that_an_issue_is_known_by_is_told(name, edition):
    templates = (ROOT / "layouts" / name / "templates" / edition).glob("*.html")
    named = set(re.findall(r"\bheading\.(\w+)", "".join(file.read_text("utf-8") for file in templates)))
    assert named >= {"title", "subtitle", "publisher", "issn", "date", "number", "volume"}


@pytest.mark.parametrize("name", NAMES)
def test_the_body_lies_within_the_page(name):
    of = layout(name)
    assert of.page.top + of.grid.lines * of.grid.leading < of.page.height - 2 * of.page.safe
    assert min(of.page.inner, of.page.outer) > of.page.safe


@pytest.mark.parametrize("name", NAMES)
def test_body_leading_is_the_grids_and_smaller_roles_fit_it(name):
    of = layout(name)
    on_grid = ("body", "list", "quotation", "question", "sidebar", "subhead", "jump", "byline")
    assert {role: of.roles[role].leading for role in on_grid} == dict.fromkeys(on_grid, of.grid.leading)
    assert all(role.leading >= role.size for role in of.roles.values())


@pytest.mark.parametrize("name", NAMES)
def test_running_text_has_the_letters_of_the_languages(name):
    of = layout(name)
    families = [of.families[of.roles[role].family] for role in ("body", "caption", "headline")]
    for family in families:
        for style in ("roman", "italic"):
            data = of.font_files[family.face(style).file]
            known = TTFont(io.BytesIO(data), lazy=True).getBestCmap()
            lacking = {
                language: [c for c in letters if ord(c) not in known] for language, letters in LETTERS.items()
            }
            assert {language for language, letters in lacking.items() if letters} == set()


@pytest.mark.parametrize("name", NAMES)
def test_style_sheet_names_no_font_and_no_size(name):
    css = layout(name).files["print.css"].decode()
    assert not re.findall(r"font(?:-family|-size)?\s*:", css)


@pytest.mark.parametrize("name", NAMES)
def test_web_style_sheet_names_no_font_and_no_colour(name):
    css = layout(name).files["web.css"].decode()
    assert not re.findall(r"font-family:(?! inherit)|#[0-9a-f]{3}|rgb|url\(", css)
    assert css.count("{") == css.count("}")


@pytest.mark.parametrize("name", NAMES)
def test_a_layout_says_who_it_is(name):
    of = layout(name)
    assert of.name == name
    assert of.version
    assert "README.md" in of.files


def test_fonts_are_the_ones_that_were_tested():
    found = {
        file: hashlib.sha256(data).hexdigest()[:16]
        for name in NAMES
        for file, data in layout(name).font_files.items()
    }
    assert found == FONTS


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("title", ["Milestones", "The Quarterly Courier", "The Gazette of Upper Marlow"])
@pytest.mark.parametrize(
    "publisher",
    [
        "Regional Office",
        "United Nations Office on Drugs and Crime, Regional Office for Central Asia in Tashkent",
    ],
)
def test_nothing_of_the_nameplate_runs_into_another_part_or_out_of_the_page(name, title, publisher):
    of = job(page(1, Frame("nameplate", 0, layout(name).furniture.nameplate), master="front"))
    plate = of.publication._replace(title=title, publisher=publisher, issn="2049-3630")
    painted = shown(pressed(replace(of, publication=plate, layout=layout(name))))
    width = layout(name).text_width
    rows: dict[float, list[tuple[float, float]]] = {}
    for item in painted:
        if item.mark is not None:
            rows.setdefault(round(item.y), []).append((item.x, item.x2))
    assert len(rows) == 3
    for row in rows.values():
        parts = sorted(row)
        assert all(one[1] <= other[0] + 0.5 for one, other in pairwise(parts))
        assert parts[-1][1] - parts[0][0] <= width + 1


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_a_running_head_or_foot_runs_into_another_part(name):
    of = job(page(2)._replace(rubric="Annual Activities Review"))
    title, publisher = (
        "The Gazette of the Libraries of Upper and Lower Marlow",
        "Regional Office, " * 8 + "Tashkent",
    )
    long = of.publication._replace(title=title, publisher=publisher)
    painted = shown(pressed(replace(of, publication=long, layout=layout(name))))
    rows: dict[float, list[tuple[float, float]]] = {}
    for item in painted:
        rows.setdefault(round(item.y / 3), []).append((item.x, item.x2))
    assert len(rows) == 2
    for row in rows.values():
        parts = sorted(row)
        assert all(one[1] < other[0] + 0.5 for one, other in pairwise(parts))
        assert parts[-1][1] - parts[0][0] <= layout(name).text_width + 1
