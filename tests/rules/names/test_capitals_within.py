"""Small words after commas, halves of titles and quarters of lands."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.names.capitals_by_word import Capitals
from bulletin_cli.rules.names.capitals_within import capitals_within
from rules.proofs import publication, story


def within(text: str) -> list[str]:
    capitals = Capitals(story(text, publication("en-GB")).passages)
    return [mark.hint for mark in capitals_within(capitals.within)]


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("It lasted for years, In June 2017 the law came, On 4 May a decree.", ["in", "on"]),
        ("The words are heard, Or our children may not hear them.", ["or"]),
        (
            "Ms Lee came. The High commissioner met our Deputy minister.",
            ["High Commissioner", "Deputy Minister"],
        ),
        ("They went to the Eastern and Northern states of it.", ["eastern and northern"]),
        ("They live in the Southern part of the town.", ["southern"]),
    ],
)
def test_a_capital_too_many_or_too_few_is_marked(copy: str, wanted: list[str]) -> None:
    assert within(copy) == [f"write “{one}”" for one in wanted]


@pytest.mark.parametrize(
    "copy",
    [
        "He came. In June he left; The Hague, On Liberty, and In Memoriam are names.",
        "“It lasted for years, In June it ended,” she said of *the wire, The end*.",
        "High commissioner she was not. The High Commissioner and a deputy minister met.",
        "The Southern states of America, South-East Asia, the Western Balkans, Eastern parts of it.",
    ],
)
def test_names_and_heads_of_sentences_are_quiet(copy: str) -> None:
    assert within(copy) == []
