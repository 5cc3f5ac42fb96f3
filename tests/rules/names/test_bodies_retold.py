"""Bodies that a story names again in other words."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam008_body_named_variously
from rules.proofs import found

_WRONG = [
    ("Ministry of Health", "Health Ministry"),
    ("Academy of Law", "Law Academy"),
    ("Union of Journalists", "Journalists’ Union"),
    ("Ministry of Internal Affairs", "Interior Ministry"),
    ("Ministry of Foreign Affairs", "Foreign Ministry"),
    ("Prosecutor General’s Office", "General Prosecutor’s Office"),
    ("State Customs Committee", "State Customs Service"),
    ("Regional Office", "Regional Bureau"),
    ("Ministry of Education and Science", "Ministry of Science and Education"),
    ("Financial Monitoring Service", "Finance Monitoring Service"),
    ("Judges’ Training Centre", "Judge Training Centre"),
    ("project “Open Borders”", "project “Opened Borders”"),
]
_RIGHT = [
    ("University of Washington", "Washington University"),
    ("Council of Europe", "European Council"),
    ("Human Rights Committee", "Human Rights Commission"),
    ("National Security Committee", "National Security Agency"),
    ("Department of State", "State Department"),
    ("Ministry of Health", "Ministry of Health of Tajikistan"),
    ("Ministry of Health", "Ministry of Health Hospital"),
    ("Ministry of Health", "health ministry"),
    ("State Customs Service", "Customs Service"),
]


def _copy(one: str, other: str) -> str:
    return f"The {one} came in June. The {one} had four dogs.\n\nIn July the {other} left, and all were glad."


@pytest.mark.parametrize(("one", "other"), _WRONG)
def test_a_body_that_is_named_in_other_words_is_marked_once(one: str, other: str) -> None:
    marked = found(nam008_body_named_variously, _copy(one, other))
    assert len(marked) == 1
    assert marked[0] in other


@pytest.mark.parametrize(("one", "other"), _RIGHT)
def test_another_body_is_left_alone(one: str, other: str) -> None:
    assert found(nam008_body_named_variously, _copy(one, other)) == []


def test_services_of_two_lands_may_have_other_names() -> None:
    lands = "They came from Tajikistan and Turkmenistan."
    assert found(nam008_body_named_variously, _copy(*_WRONG[6]) + f"\n\n{lands}") == []
