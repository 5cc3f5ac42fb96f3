"""Marks of Markdown that were not understood: what must stay quiet, then what is marked."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import cpy031_marks_left_over
from rules.proofs import found


def field(text: str) -> str:
    return f"---\nheadline: A\nstandfirst: {text}\n---\nText.\n"


@pytest.mark.parametrize(
    "copy",
    [
        "The **first** of *its* kind, 5* hotels, 2 * 3 and a #hearing.",
        r"Meant: \*\*, \~~, \[^1] and `**` in code.",
        "A note.[^1]\n\n[^1]: The note.",
        ":::: box\n## Head\n\nText.\n::::",
        "## Head\n\nText with [a link](https://example.org).",
        "    ** preformatted ##",
        field('"A 5* hotel, a 4* one, and [sic] (as they say)."'),
    ],
)
def test_what_is_understood_or_meant_stays_quiet(copy: str) -> None:
    assert found(cpy031_marks_left_over, copy) == []


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("An **unclosed word, and **another.", ["**"]),
        ("~~Struck~~ words.", ["~~"]),
        ("##Who came\n\nText.", ["##"]),
        ("Some ![words] (images/a.jpg) here.", ["![words] ("]),
        ("A note.[^ 1]", ["[^ 1]"]),
        (field('"The *first* of **its kind**."'), ["*first*"]),
        (field('"See [the report](https://example.org)."'), ["[the report](https://example.org)"]),
    ],
)
def test_what_would_be_printed_is_marked(copy: str, marked: list[str]) -> None:
    assert found(cpy031_marks_left_over, copy) == marked
