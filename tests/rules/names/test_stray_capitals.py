"""Titles with their first letter small, and common nouns with a capital."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.names.capitals_by_word import Capitals
from bulletin_cli.rules.names.stray_capitals import stray_capitals
from rules.proofs import publication, story


def stray(text: str) -> list[str]:
    passages = story(text, publication("en-GB")).passages
    return [mark.hint for mark in stray_capitals(passages, Capitals(passages).common)]


def test_a_title_wants_a_capital_throughout() -> None:
    copy = "The executive Director met Mr Lee, regional Project Coordinator, and the deputy Chief Doctor."
    assert stray(copy) == [
        "write “Executive Director”",
        "write “Regional Project Coordinator”",
        "write “Deputy Chief Doctor”",
    ]


def test_the_rarer_capital_of_a_common_noun_is_marked() -> None:
    assert stray("The participants met. They saw all Participants; the participants left.") == [
        "write “participants”"
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "The Executive Director, a deputy director and the deputy Prime Minister met; “the executive Director”.",
        "The project began. He joined the Project on Trade; the project and the Project Board. All Projects.",
        "The judges met. Judges came, and the Judges came; the seminar, the Seminar of Judges, **the Judges**.",
    ],
)
def test_names_and_what_is_usual_are_quiet(copy: str) -> None:
    assert stray(copy) == []
