"""Names of offices with one small letter among their capitals."""

from __future__ import annotations

from bulletin_cli.rules.names.half_names import half_names
from rules.proofs import publication, story


def half(text: str) -> list[str]:
    return [mark.hint for mark in half_names(story(text, publication("en-GB")).passages, ())]


def test_a_noun_in_small_letters_inside_a_name_is_marked() -> None:
    assert half("The Border liaison Offices are open.") == ["write “Border Liaison Offices”"]


def test_small_words_between_two_names_stay_quiet() -> None:
    assert not half("The Terms and Agency; the Government told Agencies; “the Border liaison Offices”.")
