"""Plain copy is read without the parser, to the very blocks that the parser would find."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin_cli.model.copy import LineBreak, Paragraph, Text
from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.markdown_marks import Marks
from bulletin_cli.reading.markdown_reader import MarkdownReader
from bulletin_cli.reading.markdown_stack import Stack
from bulletin_cli.reading.markdown_text import Manuscript
from bulletin_cli.reading.plain_copy import plain_paragraphs

PLAIN = (
    "One line.\n",
    "\n\nOne line\nand another, without a line end",
    "“Quoted,” he said.\n(In brackets.)\n\n\n\n— A dash – and 5 > 3; a | b, #1 ~ 2 - 3 + 4 = x: y] done!\n",
    "é\n\nЯ и ты\n",
    "",
    "\n",
)
MARKED = (
    "A *word*.",
    "A _word_.",
    "A `word`.",
    "A [word](a).",
    "<b>A</b>",
    "A &amp; B",
    "A\\\nB",
    "A\r\nB",
    "A\n- B",
    "1. A",
    "A\n===",
    "A\n---",
    "# A",
    "> A",
    "::: box",
    "    A",
    "A  \nB",
    "A | B\n--- | ---\n1 | 2",
    "A\n\t\nB",
)


def parsed(text: str, start: int) -> tuple[object, ...]:
    """The blocks that the parser finds."""
    stack = Stack(Marks(Source("a.md", text)), start)
    MarkdownReader(Manuscript(text, start), stack).read()
    return tuple(stack.frames[0].parts)


@pytest.mark.parametrize("text", PLAIN)
def test_plain_copy_reads_as_the_parser_reads_it(text: str) -> None:
    for start, whole in ((0, text), (8, "---\n---\n" + text)):
        assert plain_paragraphs(whole, start) == parsed(whole, start)


@pytest.mark.parametrize("text", MARKED)
def test_copy_that_may_be_marked_is_left_to_the_parser(text: str) -> None:
    assert plain_paragraphs(text, 0) is None


LINES = st.lists(
    st.text(st.sampled_from("aZ1é“”’\"'()-–—.,:;!?#>~|=+$%^{}[]/@ \t\u00a0\u2028\x0b\x85"), max_size=8),
    max_size=6,
)


@given(LINES, st.sampled_from(["", "http://a.b/", "www.a.org", "a@b.org", "x"]))
def test_what_is_read_as_plain_is_what_the_parser_reads(lines: list[str], first: str) -> None:
    text = "\n".join([first, *lines])
    plain = plain_paragraphs(text, 0)
    if plain is not None:
        marks = Marks(Source("a.md", text))
        stack = Stack(marks, 0)
        MarkdownReader(Manuscript(text, 0), stack).read()
        assert plain == tuple(stack.frames[0].parts)
        assert not [*marks.found, *stack.silences, *stack.notes]


def test_lines_of_a_paragraph_are_parted_by_soft_breaks() -> None:
    one, other = Text("One", Place(0, 3)), Text("two.", Place(4, 8))
    place = Place(0, 8)
    assert plain_paragraphs("One\ntwo.", 0) == (
        Paragraph((one, LineBreak(hard=False, place=Place(3, 4)), other), place),
    )
