"""Places and spans: the one is the other, as far as it lies in the text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.model.place import Place, Source, Span

TEXTS = st.text(alphabet="aя😀\n\r\u2028\x0c é", max_size=30)


@given(TEXTS, st.integers(0, 30), st.integers(0, 30))
@settings(max_examples=100)
def test_a_place_is_found_again_from_its_span(text, one, other):
    source = Source("a.md", text)
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    assert source.place(source.span(Place(start, end))) == Place(start, end)


def test_a_span_beyond_the_text_ends_where_the_text_does():
    assert Source("a.md", "one").place(Span("a.md", 2, 3, 2, 5)) == Place(3, 3)
    assert Source("a.md", "one\ntwo").place(Span("a.md", 1, 2, 9, 1)) == Place(1, 7)
