"""Places as editors' programs count them, for letters that take one unit, two or four."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lsprotocol.types import Position, Range

from bulletin_cli.cli.editors.ruler import Ruler
from bulletin_cli.model.place import Source, Span

LINE = "Слово 😀 word"
TEXTS = st.text(alphabet="aя😀\n\r\u2028\x0c é", max_size=30)


@pytest.mark.parametrize(("encoding", "units"), [("utf-8", 16), ("utf-16", 9), ("utf-32", 8)])
def test_columns_count_the_units_agreed_on(encoding, units):
    source = Source("a.md", f"one\r\n{LINE}\n")
    at = source.text.index("word")
    assert Ruler(encoding).position(source, at) == Position(1, units)
    assert Ruler(encoding).offset(source, Position(1, units)) == at


def test_a_line_ends_where_programs_end_it_and_nowhere_else():
    source = Source("a.md", "a\u2028b\x0cc\r\nd\re\n")
    assert [Ruler().position(source, source.text.index(letter)) for letter in "bcde"] == [
        Position(0, 2),
        Position(0, 4),
        Position(1, 0),
        Position(2, 0),
    ]


def test_a_position_beside_the_text_is_the_nearest_in_it():
    source = Source("a.md", "one\r\ntwo 😀")
    ruler = Ruler()
    assert ruler.offset(source, Position(0, 99)) == 3
    assert ruler.offset(source, Position(9, 0)) == len(source.text)
    assert ruler.offset(source, Position(1, 5)) == source.text.index("😀")


def test_half_a_letter_does_not_stop_it():
    source = Source("a.md", "a\ud83d b")
    assert Ruler().position(source, 3) == Position(0, 3)
    assert Ruler("utf-8").position(source, 3) == Position(0, 5)
    assert Ruler().offset(source, Position(0, 1)) == 1


def test_a_span_of_a_file_that_cannot_be_read_is_taken_as_it_is():
    span = Span("a.md", 2, 3, 2, 5)
    assert Ruler().range_of(None, span) == Range(Position(1, 2), Position(1, 4))


@given(TEXTS, st.integers(0, 30), st.sampled_from(["utf-8", "utf-16", "utf-32"]))
@settings(max_examples=100)
def test_every_place_is_found_again(text, offset, encoding):
    source, ruler = Source("a.md", text), Ruler(encoding)
    offset = min(offset, len(text))
    inside_line_end = text[offset - 1 : offset + 1] == "\r\n"
    again = ruler.offset(source, ruler.position(source, offset))
    assert again == offset - inside_line_end
