"""Words of a text: read token by token, they are those that the text has as a whole."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.rules.prose.words import _WORD, Word, wording


@settings(max_examples=200)
@given(st.text(alphabet="abAB19 .,:’'-&_é\u00a0\tЯ", max_size=40))
def test_tokens_hold_the_words_of_the_text(text: str) -> None:
    read = wording(text)
    whole = [(match.group(), *match.span()) for match in _WORD.finditer(text)]
    assert [word[:3] for word in read.words] == whole
    assert read.lowered == tuple(word.lower().replace("’", "'") for word, _, _ in whole)
    gaps = [text[one.end : other.start] for one, other in pairwise(read.words)]
    assert read.joined == [*[False][: len(whole)], *(gap in {" ", "\u00a0"} for gap in gaps), False, False]
    assert sorted(number for numbers in read.kinds.values() for number in numbers) == [
        number for number, word in enumerate(read.words) if word.kind != "lower"
    ]


def test_words_are_a_sequence() -> None:
    words = wording("Ten EU judges came").words
    assert words[-1] == Word("came", 14, 18, "lower")
    assert words[1:3] == (Word("EU", 4, 6, "acronym"), Word("judges", 7, 13, "lower"))
    assert len(words) == 4


def test_a_letter_in_two_pieces_is_one_letter() -> None:
    read = wording("Mu\u0308ller’s cafe\u0301-bar, Jose\u0301")
    assert read.words == (
        Word("Müller’s", 0, 9, "capitalised"),
        Word("café-bar", 10, 19, "mixed"),
        Word("José", 21, 26, "capitalised"),
    )
    assert read.lowered == ("müller's", "café-bar", "josé")
    assert read.joined[:3] == [False, True, False]


def test_an_accent_that_no_letter_takes_parts_no_word() -> None:
    assert wording("за\u0301мок q\u0301").words == (Word("замок", 0, 6, "lower"), Word("q", 7, 9, "lower"))
