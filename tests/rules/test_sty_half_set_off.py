"""Commas and stops of which one is missing or too many: at offices, short names, lists and questions."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import (
    sty018_real_word_confusion,
    sty023_open_apposition,
    sty024_stray_comma,
    typ006_stray_space,
)
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("rule", "copy", "wanted"),
    [
        (sty024_stray_comma, "UNODC, will open an office.", "UNODC will open an office."),
        (sty024_stray_comma, "It is a report which UNODC, will write.", "It is a report which UNODC will write."),
        (sty024_stray_comma, "They sold masks, lamps and, protective gloves.",
         "They sold masks, lamps and protective gloves."),
        (sty024_stray_comma, "They sold lamps and, masks, because it rained.", "They sold lamps and masks, because it rained."),
        (sty023_open_apposition, "Aziz Karimov, Governor of Sughd was glad.", "Aziz Karimov, Governor of Sughd, was glad."),
        (sty018_real_word_confusion, "The guests, which included the governor was glad.",
         "The guests, which included the governor, was glad."),
        (typ006_stray_space, "Why does a firm sell gum.", "Why does a firm sell gum?"),
        (typ006_stray_space, "He asks. “How can they help the farmers.”", "He asks. “How can they help the farmers?”"),
    ],
)  # fmt: skip
def test_the_missing_half_is_set(rule, copy: str, wanted: str) -> None:
    assert mended(rule, copy) == wanted


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (sty024_stray_comma, "In Maine, USA, is it cold? UNODC, will it come? OSCE, which is big, is here."),
        (sty024_stray_comma, "They say that the EU, NATO, will come. They came and, with luck, saw it. It is small and, finally cheap. They left and, if able."),
        (sty023_open_apposition, "Aziz Karimov, the man who was head of the post, was glad. In Osh, Aziz Karimov is known."),
        (typ006_stray_space, "Why they came is clear. Where it is cold they stay. How is it? When they did it is known."),
    ],
)  # fmt: skip
def test_what_is_set_off_rightly_is_left_alone(rule, copy: str) -> None:
    assert found(rule, copy) == []
