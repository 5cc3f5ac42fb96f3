"""Bodies and lands without “the”: by their short names, in full, and at the end of a list."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty020_wrong_phrase
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        (
            "The Agency is new. During this period Agency has it. Agency will grow, with Agency.",
            "The Agency is new. During this period the Agency has it. The Agency will grow, with the Agency.",
        ),
        ("It is run with World Customs Organization.", "It is run with the World Customs Organization."),
        ("He is Chairman of State Prison Service.", "He is Chairman of the State Prison Service."),
        ("Donors are Japan and United States.", "Donors are Japan and the United States."),
    ],
)
def test_the_article_is_put_in(copy: str, wanted: str) -> None:
    assert mended(sty020_wrong_phrase, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "The Agency is new: its Agency has grown, as has the News Agency. Agency staff said it as Agency.",
        "Agency has no article here, where the story has none.",
        "World Customs Organization standards; the House and United States.",
        "It is kept by the Service, and Service dogs help.",
    ],
)
def test_other_names_are_left(copy: str) -> None:
    assert mended(sty020_wrong_phrase, copy) == copy


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The boats sail on Caspian Sea at night.", ["on Caspian Sea"]),
        ("The judges visited Supreme Court of Latvia, where they sat.", ["visited Supreme Court"]),
        ("United Nations attaches importance to it.", ["United Nations"]),
        ("Only few of them came; in the accordance with it.", ["Only few", "in the accordance with"]),
    ],
)
def test_seas_courts_and_bodies_want_the(copy: str, wrong: list[str]) -> None:
    assert sorted(found(sty020_wrong_phrase, copy)) == sorted(wrong)


@pytest.mark.parametrize(
    "copy",
    ["World Bank officials came.", "They sail on Caspian Sea waters.", "“United Nations helps,” he said."],
)
def test_names_that_describe_are_quiet(copy: str) -> None:
    assert found(sty020_wrong_phrase, copy) == []
