"""Amounts, things named, events, phrases and regions without their article."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The town was facing lot of trouble.", ["facing lot"]),
        ("We stayed there for few days.", ["for few"]),
        ("At least few cars were seen.", ["least few"]),
        ("We worked whole day.", ["worked whole day"]),
        ("They are most vulnerable people in the town.", ["are most vulnerable people"]),
        ("They met with theme “Our Water” in May.", ["with theme"]),
        ("Project “Our Water” was opened by the mayor.", ["Project"]),
        ("International Training was held in Osh.", ["International Training"]),
        ("Agency Director noted the progress.", ["Agency Director"]),
        ("It was good experience for us.", ["was good experience"]),
        ("It is very good example for the others.", ["is very good example"]),
        ("They met in friendly manner.", ["in friendly manner"]),
        ("The centre held second round of talks.", ["held second round"]),
        ("Many families live under poverty line.", ["under poverty line"]),
        ("They live in Racha region.", ["in Racha region"]),
        ("They walked along Zarafshan river.", ["along Zarafshan river"]),
        ("She gave us chance to speak.", ["gave us chance"]),
    ],
)
def test_what_is_bare_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty014_missing_article, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "We stayed there for a few days, and the last few days were warm.",
        "At least a few cars were seen; few days pass without rain.",
        "We worked all day and the whole night.",
        "They are the most vulnerable people in the town. Most people are vulnerable.",
        "It was organised by the organisation “Green Hill” and by School “Number Two” in May.",
        "The international training was held in Osh, and Director Karimov noted the progress.",
        "It was a good experience; she has good experience of it.",
        "They met in a friendly manner, and in like manner.",
        "The second round of talks was held, and many live below the poverty line.",
        "They live in the Racha region. The region of Racha is green; he lives in Fergana.",
    ],
)
def test_what_has_its_article_or_wants_none_is_left_alone(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []
