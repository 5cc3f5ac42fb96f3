"""People to be protected: what must stay quiet, then what is marked. The names are nobody's."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import leg001_named_with_personal_data as rule
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "A man of 34 was detained. A 15-year-old girl, Aziza, 15, told how she came.",
        "Rustam Testov, 45, who treats patients, spoke; Yury Fedotov, 63, visited a prison and met inmates.",
        "Officers led by Rustam Testov, 34, arrested two suspects. The detainees were heard by Aziza Testova, 40.",
        "The Drug Control Agency, 11, has detained 69 people. Almaty Workshop, 12, and Training Centre, 15, are new.",
        "Write to Rustam Testov, 12, Lenin Street. In Central Asia, 15, the number grows. See Prison Reform, 3.",
        "Police arrested Rustam Testov. He was sentenced to 15 years.",
        "Rustam Testov, 17 December 2010, Bishkek. On 5 May, 12 patients of Aziza Testova (5 per cent) came.",
        "Aziza Testova, 15, told how she came. Her name was changed.",
        "Разия Тестова, 34 года, открыла курс. Задержаны 15 человек.",
    ],
)
def test_people_who_may_be_named_are_left_alone(copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("Rustam Testov, 34, was detained at the station.", "Rustam Testov, 34"),
        ("Rustam Testov (34) has been sentenced to ten years.", "Rustam Testov (34)"),
        ("Police arrested Rustam B. Testov, 34, in Osh.", "Rustam B. Testov, 34"),
        ("The patient, Aziza Testova, 34, felt well.", "Aziza Testova, 34"),
        ("A suspect, 34-year-old Rustam Testov, was silent.", "34-year-old Rustam Testov"),
        ("Rustam Testov, 34, a former prisoner, came.", "Rustam Testov, 34"),
        ("Aziza Testova, 15, won a prize.", "Aziza Testova, 15"),
        ("The pupil Aziza Testova, aged 15, won.", "Aziza Testova, aged 15"),
        ("Police arrested Rustam Testov, who lives at 12 Mira Street.", "Rustam Testov, who lives at 12 M"),
        ("34-летний Рустам Тестов был задержан в Оше.", "34-летний Рустам Тестов"),
    ],
)
def test_people_to_be_protected_are_marked(copy: str, marked: str) -> None:
    assert found(rule, copy) == [marked]
