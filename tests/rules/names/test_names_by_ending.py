"""Surnames that stand alone, whatever leads to them, and abbreviations given in many words."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam002_idle_abbreviation, nam006_no_given_name
from rules.proofs import found

_MARKED_TYPED = """
Abdullaev announced that the rooms are new.
The head of the clinic, Mirzoev, showed the rooms.
According to Toktosunov, the rooms are new.
The idea was Nazarov’s, and the city paid for it.
Minister Sharipov signed the plan in Osh.
Lieutenant-Colonel Mirzoev leads the unit.
“It is a good plan,” stressed Yusupov.
"""
_QUIET_TYPED = """
Timur Abdullaev announced that the rooms are new. Abdullaev was glad.
The road to Saratov is long; they live in Tambov, by the river Onezhova.
Marshall, Petrov, Lennon and A. Sharipov came, as did R. Nazarov.
Read suprnova.org and Suprnova.org; the medicine Tarceva is new.
President Karimov met Prime Minister Nazarov Aliev.
"""


@pytest.mark.parametrize("copy", _MARKED_TYPED.strip().splitlines())
def test_a_surname_alone_is_marked(copy: str) -> None:
    assert len(found(nam006_no_given_name, copy)) == 1


@pytest.mark.parametrize("copy", _QUIET_TYPED.strip().splitlines())
def test_a_name_with_another_and_a_place_are_left_alone(copy: str) -> None:
    assert found(nam006_no_given_name, copy) == []


@pytest.mark.parametrize(
    "lead", ["hereinafter referred to as the ", "further – ", "hereinafter the ", "known as "]
)
def test_an_abbreviation_given_in_many_words_is_given(lead: str) -> None:
    copy = f"The Youth Red Crescent ({lead}YRC) sent a group. It had four dogs."
    assert found(nam002_idle_abbreviation, copy) == ["YRC"]
