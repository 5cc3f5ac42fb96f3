"""A country by two names in one story, and rough words with exact numbers."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    nam009_country_named_two_ways,
    sty015_rough_with_exact,
)
from rules.proofs import found


@pytest.mark.parametrize(
    ("rule", "copy", "wrong"),
    [
        (
            nam009_country_named_two_ways,
            "Doctors from Kyrgyzstan met. The hospitals of the Kyrgyz Republic had sent them.",
            ["Kyrgyz Republic"],
        ),
        (
            nam009_country_named_two_ways,
            "It is made in Russia.\n\nIt is sold in the Russian Federation.",
            ["Russian Federation"],
        ),
        (
            sty015_rough_with_exact,
            "More than 1,917 calls came from about 312 towns.",
            ["More than 1,917", "about 312"],
        ),
    ],
)
def test_what_does_not_agree_is_told(rule: ModuleType, copy: str, wrong: list[str]) -> None:
    assert found(rule, copy) == wrong


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (nam009_country_named_two_ways, "The Kyrgyz Republic has rivers. Boats from Kyrgyzstan are rare."),
        (
            nam009_country_named_two_ways,
            "In Russia it is a crime under the Penal Code of the Russian Federation.",
        ),
        (nam009_country_named_two_ways, "He left Kyrgyzstan. “I love the Kyrgyz Republic,” he said."),
        (
            sty015_rough_with_exact,
            "More than 1,900 calls; over 125 towns; about 312 km; no more than 312 men.",
        ),
        (sty015_rough_with_exact, "“We had over 312 calls,” she said. Over 365 days; over 1,917 million."),
    ],
)
def test_what_agrees_is_left_alone(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []
