"""Pull quotes against the body: word for word, and whole words only."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import quo007_altered_pull_quote as rule
from rules.proofs import marks, mended, story

BODY = "It’s here, the people\nfrom *both* banks said. They came to look."


def quoted(quote: str) -> str:
    return f"---\nheadline: A bridge\npull_quotes:\n  - text: {quote}\n---\n{BODY}\n"


@pytest.mark.parametrize(
    "quote",
    [
        "It’s here, the people from both banks said.",
        "They came to look",
        "The people from both banks said.",
        "“It’s here”",
        "said. They came",
    ],
)
def test_words_that_stand_in_the_body(quote):
    assert marks(rule, story(quoted(quote))) == []


@pytest.mark.parametrize("quote", ["They came to loo", "hey came to look", "They come to look"])
def test_part_of_a_word_is_not_the_body_s_and_nothing_is_offered_for_it(quote):
    (mark,) = marks(rule, story(quoted(quote)))
    assert (mark.hint, mark.fix) == ("take its words from the body", None)


def test_where_only_marks_differ_the_body_s_are_taken():
    assert "text: It’s here, the people" in mended(rule, quoted("It's here, the people"))
