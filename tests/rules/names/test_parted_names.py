"""Names, offices and compounds in two ways, and titles with and without a stop."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import spl002_spelling_varies as rule
from rules.proofs import marks, mended, story


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("EuroMed is large. “EuroMed” grew. Euro Med shrank.", ["Euro Med"]),
        ("The Vice-Chancellor came with the vice-chancellor and a vice chancellor.", ["vice chancellor"]),
        ("EuroMed and EuroMed met; Euro Med shares #EuroMed.", ["Euro Med"]),
        ("Their part in decision-making, not decision making.", ["decision making"]),
        ("Julian Courson spoke, and Julian Courson left with Julien Courson.", ["Julien"]),
        ("Gennady Pampukha spoke. Then Hennadii Pampukha left.", ["Hennadii"]),
    ],
)
def test_marked(copy: str, wanted: list[str]) -> None:
    assert [mark.message.split("”")[0][1:] for mark in marks(rule, story(copy))] == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "A decision-making process is no decision making.",
        "The PowerPoint of the Power Pointer; the vice-chancellor.",
        "Share it as #EuroMed or as @EuroMed, said Euro Med.",
        "Rustam Karimov met Rukhsora Karimova, Bill Courson and Will Courson.",
    ],
)
def test_quiet(copy: str) -> None:
    assert marks(rule, story(copy)) == []


def test_titles_are_told_once_a_story_and_all_mended() -> None:
    copy = "Mr. Karimov, Ms. Karimova and Dr. Nazarov met Mr Osmonov and Mrs Osmonova."
    one = marks(rule, story(copy))
    assert [mark.message for mark in one] == ["“Mr”, but elsewhere “Mr.” (articles/a.md:4), and so 1 more"]
    assert mended(rule, copy) == copy.replace("Mr Os", "Mr. Os").replace("Mrs Os", "Mrs. Os")
