"""`--format text`: lines for pipes, a page of copy with pointers for terminals."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from bulletin_cli.cli.reports.excerpt import excerpt
from bulletin_cli.cli.reports.text import report, summary
from bulletin_cli.cli.reports.text_drawn import draw, draw_differences
from bulletin_cli.model.place import Place, Source
from cli.reports.findings import EVERY, NASTY, PATH, diagnostic, findings

HERE = Path("/press/ferry")


def drawn(*diagnostics, width: int = 60) -> str:
    out = io.StringIO()
    console = Console(
        file=out, width=width, force_terminal=True, color_system=None, highlight=False, soft_wrap=True
    )
    draw(console, [findings(*diagnostics)], HERE)
    return out.getvalue()


def test_a_line_a_finding():
    lines = list(report([findings(diagnostic(), diagnostic(hint=""))], HERE))
    assert lines == [
        f"{PATH}:4:9 TYP003 a straight quotation mark (write “)",
        f"{PATH}:4:9 TYP003 a straight quotation mark",
    ]


def test_paths_are_seen_from_where_the_editor_is():
    one = [findings(diagnostic())]
    assert next(report(one, Path("/press"))).startswith("ferry/issues/2010-12/")
    assert next(report(one, HERE / "issues")).startswith("2010-12/articles/")
    assert next(report(one, Path("/elsewhere"))).startswith("/press/ferry/issues/")


def test_copy_cannot_speak_to_the_terminal():
    for said in ("\n".join(report([findings(NASTY)], HERE)), drawn(NASTY)):
        assert not set("\x1b\x00\u202e\r") & set(said)
        assert "\\u001b[31mred" in said


def test_on_a_terminal_the_line_of_copy_has_a_pointer_under_it():
    assert drawn(diagnostic()) == (
        f"{PATH}\n"
        "    4:9 TYP003 a straight quotation mark\n"
        '        │ He said "yes", and went.\n'
        "        │         ^\n"
        "        → write “\n"
        "\n"
    )


def test_on_a_terminal_long_messages_and_hints_hang():
    said = drawn(
        diagnostic(message="one name is spelt in two ways", hint="use one all through the issue"), width=36
    )
    assert [line for line in said.splitlines() if "│" not in line] == [
        PATH,
        "    4:9 TYP003 one name is spelt in",
        " " * 15 + "two ways",
        "        → use one all through the",
        " " * 10 + "issue",
        "",
    ]


def test_on_a_terminal_a_diff_is_in_colours_and_nothing_more_of_it_is():
    out = io.StringIO()
    console = Console(file=out, width=60, force_terminal=True, color_system="standard", highlight=False)
    draw_differences(
        console, ["--- a\n", "+++ a\n", "@@ -1 +1 @@\n", "-5% of [b]\n", "+5 per cent\n", " \x1b[31m\n"]
    )
    assert out.getvalue().splitlines() == [
        "\x1b[1m--- a\x1b[0m",
        "\x1b[1m+++ a\x1b[0m",
        "\x1b[36m@@ -1 +1 @@\x1b[0m",
        "\x1b[31m-5% of [b]\x1b[0m",
        "\x1b[32m+5 per cent\x1b[0m",
        " \\u001b[31m",
    ]


def test_findings_are_grouped_by_file():
    said = drawn(diagnostic(), diagnostic("STY003"))
    assert said.count(PATH) == 1
    assert said.index("TYP003") < said.index("STY003")


@pytest.mark.parametrize(
    ("line", "word", "width", "shown"),
    [
        ("short and sweet", "sweet", 40, ("short and sweet", "          ^^^^^")),
        ("one two three four five six seven", "one", 12, ("one two thr…", "^^^")),
        ("one two three four five six seven", "seven", 12, ("…x seven", "   ^^^^^")),
        ("one two three four five six seven", "three", 12, ("…two three…", "     ^^^^^")),
        ("日本語の新聞 paper", "paper", 30, ("日本語の新聞 paper", "             ^^^^^")),
        ("日本語の新聞 paper", "新聞", 10, ("…の新聞…", "   ^^^^")),
        ("a\ttab here", "tab", 30, ("a  tab here", "   ^^^")),
        ("an escape \x1b[2J here", "here", 30, ("an escape \\u001b[2J here", "                    ^^^^")),
    ],
)
def test_long_and_odd_lines_keep_the_pointer_under_its_word(line, word, width, shown):
    source = Source("a.md", f"first\r\n{line}\r\nlast")
    start = source.text.index(word)
    made = excerpt(source, source.span(Place(start, start + len(word))), width=width)
    assert cell_len(made.line) <= width
    pointed = made.line.encode() and " " * made.indent + "^" * made.width
    if width >= 30:
        assert (made.line, pointed) == shown
    assert _under(made.line, made.indent, made.width).strip("…") in {word, word[: made.width]}


def _under(line: str, indent: int, width: int) -> str:
    at, under = 0, ""
    for letter in line:
        if indent <= at < indent + width:
            under += letter
        at += cell_len(letter)
    return under


def test_a_place_that_is_not_there_has_no_excerpt():
    source = Source("a.md", "one\n\nthree")
    place = source.span(Place(0, 1))
    for line in (2, 9):
        assert excerpt(source, type(place)("a.md", line, 1, line, 2), width=40) is None


def test_the_sum_says_what_was_found_and_the_way_out():
    assert summary([findings()]) == "nothing to say in 3 files"
    assert summary([findings()], mended=1) == "1 slip mended; nothing left to say in 3 files"
    assert summary([findings(*EVERY)]) == "1 error, 1 warning, 1 info in 3 files; mend 2 with --fix"
    assert summary([findings(diagnostic()), findings()], mended=2, shown=True) == (
        "2 slips to be mended; 1 warning in 6 files; mend 1 with --fix"
    )
