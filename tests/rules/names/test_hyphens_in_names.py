"""Names with a hyphen in one place and none in another, and centres that are centers."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam008_body_named_variously
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The Anti-Corruption Service came. The Anticorruption Service left.", ["Anticorruption Service"]),
        (
            "The Computer-Based Training project is new; the Computer Based Training project is old.",
            ["Computer Based Training"],
        ),
        ("The Follow Up Group met. The Follow Up Group of the Follow-Up Group.", ["Follow-Up Group"]),
    ],
)
def test_a_name_keeps_its_hyphen(copy: str, wrong: list[str]) -> None:
    assert found(nam008_body_named_variously, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "The Anti-Corruption Service and the Anticorruption Strategy; anti-corruption services.",
        "The Anti-Corruption Service came. “The Anticorruption Service left,” he said.",
        "Computer-Based Training, with computer based training.",
        "Ann Smith-Jones Hall and Ann Smith, Jones Hall.",
    ],
)
def test_other_names_are_quiet(copy: str) -> None:
    assert found(nam008_body_named_variously, copy) == []


def test_a_centre_is_spelt_as_it_spells_itself() -> None:
    copy = "The Youth Crime Research Centre met. The Youth Crime Research Center left."
    assert mended(nam008_body_named_variously, copy) == copy.replace("Center", "Centre")
