"""Characters: who has them, what stands in for them, which way they run."""

from __future__ import annotations

import pytest

from bulletin_cli.compose import bidi
from bulletin_cli.compose.clean import pieces
from bulletin_cli.compose.scripts import by_script
from bulletin_cli.compose.words import Kind
from bulletin_cli.model.copy import Emphasis
from bulletin_cli.model.diagnostic import Severity
from bulletin_cli.model.directions import runs_leftward
from bulletin_cli.model.place import Source
from bulletin_cli.model.publication import NOWHERE
from bulletin_cli.reading import read_article
from compose.shop import article_of, galley_of, issue_of, para, publication_of, shared, text


def diagnostics_of(copy: str, **fields):
    return shared().issue(issue_of(article_of(copy, **fields)), publication_of()).diagnostics


def runs_of(copy: str, **fields):
    proof = shared().issue(issue_of(article_of(copy, **fields)), publication_of())
    return [run for block in proof.value.stories[0].body for line in block.lines for run in line.runs]


@pytest.mark.parametrize(
    "copy",
    [
        "Plain words, “quotes” – dashes — 50 €, №\u00a04, ½.",
        "Ўзбекистон Республикаси, Қазақстан, тоҷикӣ, ғұқңөү",
        "Oʻzbekiston gʻalabasi, Türkmenistanyň žurnaly, Ñ",
        "a\u2011b, 10\u202f000, 1\u2009234, soft\u00adly, zero\u200bwidth\u2060\ufeff",
        "پل و راه",
    ],
)
def test_what_the_fonts_have_is_no_diagnostic(copy):
    assert [item for item in diagnostics_of(copy) if item.code == "TYP009"] == []


def test_a_character_that_nobody_has_is_an_error_at_its_place():
    (found,) = diagnostics_of("One.\n\nA 中 and a 中 here.")
    assert (found.code, found.name, found.severity) == ("TYP009", "character-missing", Severity.ERROR)
    assert (found.span.line, found.span.column, found.span.end_column) == (3, 3, 4)
    assert [(span.line, span.column) for span in found.also] == [(3, 11)]
    assert "U+4E2D" in found.message


def test_each_missing_character_is_reported_once_a_story():
    found = diagnostics_of("中 文 中 文", headline="中文")
    assert sorted(item.message.split(" ")[6] for item in found) == ["“中”", "“文”"]


def test_a_word_that_the_role_lacks_is_set_whole_in_the_next_family():
    assert [(run.text, run.face) for run in runs_of("the word پل here")] == [
        ("the word ", "serif-roman"),
        ("پل", "arabic-roman"),
        (" here", "serif-roman"),
    ]


def test_a_hard_hyphen_is_set_with_a_soft_ones_glyph():
    assert "".join(run.text for run in runs_of("well\u2011known")) == "well\u2010known"


def test_spaces_are_folded_over_styles():
    galley, _ = galley_of(para("a  ", Emphasis((text(" b\n"),), NOWHERE), "  c "))
    assert [(run.text, run.face) for run in galley.body[0].lines[0].runs] == [
        ("a ", "serif-roman"),
        ("b ", "serif-italic"),
        ("c", "serif-roman"),
    ]


def test_wishes_about_line_ends_are_kept_and_marks_are_not():
    assert [tuple(piece) for piece in pieces("a\u00adb\u200bc\u2060d")] == [
        ("a", 0, None),
        ("", 1, Kind.OURS),
        ("b", 2, None),
        ("", 3, Kind.BARE),
        ("c", 4, None),
        ("d", 6, None),
    ]
    assert pieces("plain words") == [("plain words", 0, None)]


def test_words_of_two_scripts_are_shaped_apart():
    assert by_script("CARICC-тан") == ["CARICC-", "тан"]
    assert by_script("“Тошкент”") == ["“Тошкент”"]
    assert by_script("naïve") == ["naïve"]


@pytest.mark.parametrize(
    ("language", "leftward"),
    [
        ("fa", True),
        ("ar-EG", True),
        ("ur", True),
        ("prs", True),
        ("he", True),
        ("uz-Arab", True),
        ("az-Latn", False),
        ("en-GB", False),
        ("tg", False),
        ("fa-Latn", False),
    ],
)
def test_direction_follows_the_language(language, leftward):
    assert runs_leftward(language) is leftward


@pytest.mark.parametrize(
    ("copy", "base", "levels"),
    [
        ("abc אבג def", 0, "00001110000"),
        ("אבג abc דהו", 1, "11112221111"),
        ("אבג 12 דהו", 1, "1111221111"),
        ("אבג 12 דהו", 0, "1111221111"),
        ("(אבג), x", 0, "01110000"),
        ("سال ۲۰۱۰، و", 1, "11112222111"),
        ("٪12 א", 1, "22211"),
        ("3.14 א", 1, "222211"),
    ],
)
def test_levels_of_characters(copy, base, levels):
    assert "".join(map(str, bidi.levels(copy, base=base))) == levels


def test_runs_stand_in_the_order_of_the_copy_with_their_levels():
    runs = runs_of("گزارش UNODC در ۲۰۱۰ آمد", language="fa")
    assert [(run.text, run.rtl, run.level) for run in runs] == [
        ("گزارش ", True, 1),
        ("UNODC", False, 2),
        (" در ", True, 1),
        ("۲۰۱۰", False, 2),
        (" آمد", True, 1),
    ]


def test_a_right_to_left_story_is_one():
    galley, diagnostics = galley_of(para("گزارش"), language="fa")
    assert galley.rtl
    assert all(block.rtl for block in (*galley.head, *galley.body))
    assert [item.code for item in diagnostics] == ["TYP013"]
    assert diagnostics[0].severity is Severity.INFO


def test_a_language_without_patterns_is_set_ragged_and_says_so_once():
    copy = "\n\n".join(["Қазақстан Республикасының Ішкі істер министрлігі дөңгелек үстел өткізді. " * 3] * 3)
    proof = shared().issue(issue_of(article_of(copy, language="kk")), publication_of())
    assert [item.code for item in proof.diagnostics] == ["TYP013"]
    assert not any(line.justified for block in proof.value.stories[0].body for line in block.lines)


def bad_lines_of(copy: str):
    source = Source("articles/a.md", f"---\nheadline: A\n---\n{copy}\n")
    article = read_article(source, slug="a").value
    return shared().issue(issue_of(article), publication_of()).diagnostics


def test_bad_lines_are_told_once_a_table():
    row = "|" + " Donaudampfschifffahrtsgesellschaft |" * 6
    (found,) = bad_lines_of("\n".join([row, "|" + " --- |" * 6, *[row] * 9]))
    assert (found.code, found.span.line) == ("TYP011", 4)
    assert found.message == "60 words too long for the line are cut where no word may be divided"


def test_bad_lines_are_told_once_a_paragraph():
    long, short = "x" * 200, "y" * 70
    found = bad_lines_of(f"Plain words.\n\n{long} {long}\n\n{short}")
    assert [(item.code, item.span.line) for item in found] == [("TYP011", 6), ("TYP011", 8)]


def test_a_cut_word_is_told_though_others_follow_it_in_its_line_and_at_the_word_itself():
    (found,) = bad_lines_of(f"- The word {'0123456789' * 6} stands on the seal.")
    assert (found.code, found.span.line, found.span.column) == ("TYP011", 4, 12)


def test_what_a_dateline_runs_into_is_told_in_the_body():
    copy = f"---\nheadline: A\ndateline: Osh\n---\nThe word {'0123456789' * 6} stands on the seal.\n"
    article = read_article(Source("articles/a.md", copy), slug="a").value
    (found,) = shared().issue(issue_of(article), publication_of()).diagnostics
    assert (found.code, found.span.line, found.span.column) == ("TYP011", 5, 10)


@pytest.mark.parametrize(
    "copy", ["ab\u200b" * 40, "https://example.org/" + "seal/" * 9, "A seal & a post. " * 20]
)
def test_words_that_may_be_cut_are_not_told(copy):
    assert bad_lines_of(f"The word {copy} stands.") == ()
