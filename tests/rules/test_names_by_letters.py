"""Apostrophes, articles and spellings of names: what a grid of slips showed to be missed."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import (
    nam011_apostrophe_in_plural,
    nam012_article_before_abbreviation,
    spl002_spelling_varies,
)
from rules.proofs import found

_THE = "The DCA is small. In May the DCA has moved, and the DCA was glad."
_BARE = "CARICC is small. In May CARICC has moved, and CARICC was glad."


@pytest.mark.parametrize(
    "copy",
    [
        "Guests from ministries, NGO’s and universities came to Osh.",
        "The law helps the NGO’s.",
        "The work with NGO’s in Osh goes on.",
        "They spoke of the role of NGO’s in prevention.",
        "They bought PC’s and printers for the school.",
        "The MP’s came to Osh. It was late.",
        "The NGO’s will go to Osh.",
    ],
)
def test_an_apostrophe_for_several_is_marked(copy: str) -> None:
    assert len(found(nam011_apostrophe_in_plural, copy)) == 1


@pytest.mark.parametrize(
    "copy",
    [
        "The fund is larger than the NGO’s. The idea was the NGO’s.",
        "The NGO’s office and the MP’s wife came; the NGO’s in-house rules.",
        "The NGO’s and the ministry’s plans are good.",
    ],
)
def test_a_possessive_is_left_alone(copy: str) -> None:
    assert found(nam011_apostrophe_in_plural, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        (f"{_THE} In June DCA opened another office.", ["DCA"]),
        (f"{_THE} DCA opened another office in June.", ["DCA"]),
        (f"{_THE} Since then DCA had opened a school.", ["DCA"]),
        (f"{_THE} It was DCA’s idea.", ["DCA’s"]),
        (f"{_THE} The mayor thanked DCA for its help.", ["DCA"]),
        (f"{_BARE} In June the CARICC opened another office.", ["the CARICC"]),
        (f"{_BARE} It was the CARICC’s idea.", ["the CARICC’s"]),
        (f"{_THE} A plan was called DCA. The recently-expanded DCA officers sing, thanked DCA officers.", []),
        ("The DCA is small. It was DCA’s idea.", []),
    ],
)
def test_an_article_that_varies_is_marked(copy: str, wanted: list[str]) -> None:
    assert found(nam012_article_before_abbreviation, copy) == wanted


@pytest.mark.parametrize(
    ("one", "other", "marks"),
    [
        ("Gulnora Halilova", "Gulnara Halilova", 1),
        ("Farhod Halilov", "Farkhod Halilov", 1),
        ("Timur Halvorsen", "Timur Halverson", 1),
        ("Timur Semyonov", "Timur Semenov", 1),
        ("Gulnora Halilova", "Dilorom Halilova", 0),
        ("Gulnora Halilova", "Gulnara Yusupova", 0),
        ("Timur Halilov", "Timur Hamidov", 0),
    ],
)
def test_one_person_has_one_name(one: str, other: str, marks: int) -> None:
    copy = f"In May {one} opened the office. It is small.\n\nIn June it was {other} who left."
    assert len(found(spl002_spelling_varies, copy)) == marks


def test_a_town_has_one_name() -> None:
    copy = "The road to Panjakent is long. In Panjakent a school was built. A bus to Penjikent broke down."
    assert found(spl002_spelling_varies, copy) == ["Penjikent"]
