"""What holds for any Markdown at all."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bulletin_cli.model.copy import Body, Code, List, Paragraph, Preformatted, Table, Text, plain
from bulletin_cli.model.place import Place
from reading.bodies import every, inner, read, sketch

MARKS = [
    "*", "**", "_", "`", "```\n", "~~~", "> ", "- ", "1. ", "# ", "## ", "---\n", "***\n", "===\n", "| ", "|", "\n|--|:-:|\n",
    "[", "]", "(", ")", "![a](", "[a](u)", "[a]", "[]", "\n[a]: u 't'\n", "[^1]", "\n[^1]: ", "[^é]", "\n[^é]: ", "<b>", "</b>",
    "<div>\n", "<!--", "-->", "<!-- x -->", "<!-- bulletin: ignore A1 -- r -->", "<script>", "<?", "?>", "<a@b.c>", "<http://x>",
    "::: box\n", "\n:::\n", ":::", "  :::\n", "&amp;", "&#0;", "&#65;", "\\", "\\*", "\\|", "\t", "    ", "  \n", "\n", "\n\n", "\r\n", "\r",
    "\0", "\ufeff", "\u00a0", "\u2028", "\x0b", "\x0c", "\u200f", "é", "“", "😀", "word", "two words", " ",
]  # fmt: skip
HARMLESS = [
    "*", "**", "_", "`", "```\n", "> ", "- ", "1. ", "# ", "\n## ", "\n---\n", "\n===\n", " | ", "\n|--|:-:|\n", "<b>", "</b>",
    "\n<div>\n", "<!-- x -->", "\n<!-- bulletin: ignore A1 -- r -->\n", "<script>", "&amp;", "\\*", "\\|", "\t", "    ", "  \n",
    "\n", "\n\n", "\r\n", "\r", "\n::: box\n", "\n:::\n", "\n\n> - ", "\n  - ", "\0", "\u00a0", "é", " ",
]  # fmt: skip
ANYTHING = st.text() | st.lists(st.sampled_from(MARKS) | st.text(max_size=3), max_size=40).map("".join)
LETTERS = st.text(st.characters(categories=["L"]), min_size=1, max_size=8)
SENTENCE = st.lists(LETTERS, min_size=1, max_size=12).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(ANYTHING, st.integers(0, 3))
def test_any_text_is_read_and_places_nest_in_order(text: str, start: int) -> None:
    start = min(start, len(text))
    proof = read(text, start)
    body = proof.value
    assert body.place.start in {start, start + 1}
    nested(body, text)
    for note in body.notes:
        nested(note, text)
    for silence in body.silences:
        assert text[silence.place.start : silence.place.end].startswith("<!--")
    for diagnostic in proof.diagnostics:
        assert diagnostic.message
        assert (diagnostic.span.line, diagnostic.span.column) <= (
            diagnostic.span.end_line,
            diagnostic.span.end_column,
        )


def nested(part: object, text: str) -> None:
    """Every part lies within its own, after the part before it; texts are what stands there."""
    for whole in every(part):
        parts = inner(whole)
        for child in parts:
            assert Place(0, 0) <= child.place
            assert whole.place.start <= child.place.start <= child.place.end <= whole.place.end <= len(text)
        for before, after in pairwise(parts):
            assert before.place.end <= after.place.start
        if isinstance(whole, Text):
            typed = text[whole.place.start : whole.place.end]
            assert typed == whole.text or len(typed) != len(whole.text)
        if isinstance(whole, Table):
            assert all(len(row) == len(whole.header) == len(whole.alignments) for row in whole.rows)
        if isinstance(whole, List):
            assert whole.items


@settings(max_examples=60, deadline=None)
@given(st.lists(SENTENCE, min_size=1, max_size=6), st.sampled_from(["", "> ", "- ", "7. "]))
def test_plain_copy_is_read_letter_for_letter(sentences: list[str], mark: str) -> None:
    gap = "\n\n" if mark != "> " else "\n>\n"
    text = gap.join(mark + sentence for sentence in sentences)
    paragraphs = [part for part in every(read(text).value) if isinstance(part, Paragraph)]
    assert [plain(paragraph.inlines) for paragraph in paragraphs] == sentences
    assert [text[p.place.start : p.place.end] for p in paragraphs] == sentences


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(HARMLESS), max_size=25))
def test_no_word_is_lost_or_moved(marks: list[str]) -> None:
    words = [f"w{number}w" for number in range(len(marks))]
    text = "".join(mark + word for mark, word in zip(marks, words, strict=True))
    proof = read(text)
    assume(not any(diagnostic.code == "CPY029" for diagnostic in proof.diagnostics))
    shown = "".join(letters(part) for part in every(proof.value))
    assert re.findall(r"w\d+w", shown) == words


def letters(part: object) -> str:
    """The letters that a part itself shows."""
    match part:
        case Text(text=text) | Code(text=text) | Preformatted(text=text):
            return text
    return ""


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([mark for mark in MARKS if "\r" not in mark]), max_size=40).map("".join))
def test_line_ends_change_places_only(text: str) -> None:
    typed = text.replace("\n", "\r\n")
    lines, folded = read(text).value, read(typed).value
    assert outline(lines) == outline(folded)
    for one, other in zip(every(lines), every(folded), strict=True):
        assert typed[: other.place.start] == text[: one.place.start].replace("\n", "\r\n")
        assert typed[: other.place.end] == text[: one.place.end].replace("\n", "\r\n")


def outline(body: Body) -> list[str]:
    """Blocks and notes in short."""
    return [sketch(part) for part in (*body.blocks, *body.notes)]
