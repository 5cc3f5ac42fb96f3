"""Fonts of the web edition, and the style sheet that names them."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from fontTools.ttLib import TTFont

from bulletin_cli.press.web_fonts import SCRIPTS, cut, fonts_for
from bulletin_cli.press.web_style import colour_rules, role_rules, web_style
from press.handmade import SERIF, font_bytes
from press.web import shipped

BOTH = frozenset({"roman", "italic"})
LATIN = SCRIPTS["latin"]


def opened(data: bytes) -> TTFont:
    return TTFont(io.BytesIO(data))


def test_a_cut_font_is_a_font():
    font = opened(cut(font_bytes(SERIF), (("wght", 400, 650),), LATIN, ("smcp",)))
    assert font.flavor == "woff2"
    assert {ord(letter) for letter in "azAZ09—“é"} <= set(font.getBestCmap())
    assert ord("ж") not in font.getBestCmap()
    weights = {axis.axisTag: (axis.minValue, axis.maxValue) for axis in font["fvar"].axes}
    assert weights["wght"] == (400, 650)
    assert "opsz" in weights
    assert font["glyf"]["A"].numberOfContours > 0
    assert "DSIG" not in font


def test_a_pinned_axis_is_gone():
    assert "fvar" not in opened(cut(font_bytes(SERIF), (("opsz", 14, 14), ("wght", 400, 400)), LATIN))


def test_a_cut_font_keeps_its_kerning_and_the_features_asked_for():
    font = opened(
        cut(
            shipped("letter-classic").font_files["fontpkg_eb_garamond:files/EBGaramond[wght].ttf"],
            (),
            LATIN,
            ("onum", "smcp"),
        )
    )
    features = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    assert {"liga", "onum", "smcp"} <= features
    assert "kern" in {record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord}


@pytest.mark.parametrize(
    ("text", "scripts"),
    [
        ("Milestones", {"latin"}),
        ("Milestones, Стройки", {"latin", "cyrillic"}),
        ("Ağ", {"latin", "latin-more"}),
    ],
)
def test_fonts_are_cut_by_script(text, scripts):
    fonts = fonts_for(shipped("two-column"), frozenset(text), BOTH)
    assert {font.path for font in fonts} == {
        f"fonts/{family}-{style}-{script}.woff2"
        for family in ("sans", "serif")
        for style in BOTH
        for script in scripts
    }


def test_two_issues_in_one_language_share_their_fonts():
    one, other = (
        fonts_for(shipped("two-column"), frozenset(text), BOTH) for text in ("Milestones", "A visit")
    )
    assert one == other


def test_a_fallback_is_there_for_what_the_others_lack():
    paths = {font.path for font in fonts_for(shipped("two-column"), frozenset("سلام"), BOTH)}
    assert {"fonts/arabic-roman-arabic.woff2", "fonts/arabic-roman-bold-arabic.woff2"} <= paths


def test_a_character_of_no_script_is_cut_alone():
    fonts = fonts_for(shipped("two-column"), frozenset("a≈"), BOTH)
    others = [font for font in fonts if font.path.endswith("-other.woff2")]
    assert others
    assert all(font.ranges == ((0x2248, 0x2248),) for font in others)


def test_every_font_has_a_rule_with_its_weights_and_characters():
    layout = shipped("two-column")
    style = web_style(layout, fonts_for(layout, frozenset("a"), BOTH))
    assert style.count("@font-face") == 4
    assert 'font-family: "two-column serif"; font-style: italic; font-weight: 400 650;' in style
    assert 'src: url("fonts/serif-italic-latin.woff2") format("woff2"); unicode-range: U+20-7E' in style


def test_roles_are_written_from_the_layout():
    rules = role_rules(shipped("two-column"))
    headline = next(rule for rule in rules.splitlines() if rule.startswith(".role-headline "))
    assert 'font-family: "two-column serif", "two-column arabic", serif' in headline
    assert "font-weight: 600; --bold: 650; font-size: 2.474rem; color: var(--ink)" in headline
    assert "text-transform: uppercase" not in headline


def test_colours_are_dark_where_the_layout_says_how():
    layout = shipped("two-column")
    assert "prefers-color-scheme: dark" in colour_rules(layout)
    light = {name: value for name, value in layout.colours.items() if not name.endswith("-dark")}
    rules = colour_rules(replace(layout, colours=light))
    assert rules.startswith(":root { color-scheme: light; --ink: ")
    assert "dark" not in rules
