"""Words that lost their ligatures on the way from a page."""

from __future__ import annotations

from bulletin_cli.rules import spl001_unknown_word
from rules.proofs import found, mended


def test_pieces_between_which_a_ligature_was_are_told_as_one() -> None:
    copy = "You will get di erent results, and the e ect."
    assert found(spl001_unknown_word, copy) == ["di erent", "e ect"]
    assert mended(spl001_unknown_word, copy) == "You will get different results, and the effect."


def test_a_strange_word_behind_another_is_left_alone() -> None:
    assert found(spl001_unknown_word, "The site is dxw’s, and “di erent” is quoted.") == []
