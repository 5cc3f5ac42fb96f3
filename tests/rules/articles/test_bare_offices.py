"""Holders of offices, and bodies that begin with their noun, without their article."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty020_wrong_phrase
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        (
            "It was opened by Minister of Labour of Nepal.",
            "It was opened by the Minister of Labour of Nepal.",
        ),
        (
            "They met with Deputy Head of Customs, Mr. Ali.",
            "They met with the Deputy Head of Customs, Mr. Ali.",
        ),
        ("He is the head of Department for Work.", "He is the head of the Department for Work."),
        (
            "The head of Department for Fighting Border Crime.",
            "The head of the Department for Fighting Border Crime.",
        ),
        ("It was funded by Agency for Trade.", "It was funded by the Agency for Trade."),
        ("It came from Italy, Turkey, UK, and USA.", "It came from Italy, Turkey, the UK, and the USA."),
        ("Osh, Oman, Russian Federation, Nepal.", "Osh, Oman, the Russian Federation, Nepal."),
    ],
)
def test_the_article_is_put_in(copy: str, wanted: str) -> None:
    assert mended(sty020_wrong_phrase, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "She became Minister of Labour, left the post of Head of Office and was elected President of Nepal.",
        "It was opened by Minister of Justice Ann Lee and by the Minister of Labour.",
        "The School of Law of University of Osh; the Ministry’s Department of Work; our Department of Work.",
        "“It was opened by Minister of Labour,” he said.",
        "He lives in Alpine, Arizona, USA; she lives in Reading, UK, and in Turkey, the UK, and the USA.",
    ],
)
def test_titles_and_names_are_quiet(copy: str) -> None:
    assert [one for one in found(sty020_wrong_phrase, copy) if "University" not in one] == []
