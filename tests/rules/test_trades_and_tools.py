"""Trades, tools, vessels and buildings: nouns that one counts, and that agree with what stands beside them."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article as sty014
from bulletin_cli.rules import sty018_real_word_confusion as sty018
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The grocer do not exist.", "The grocer do"),
        ("The mason are paid late.", "The mason are"),
        ("They bought six endoscope for fuel tanks.", "six endoscope"),
        ("They dug two borehole near the school.", "two borehole"),
        ("Each of the vial were sealed.", "Each of the vial were"),
        ("The archaeologists says that it is old.", "The archaeologists says"),
        ("Several pallet stood in the yard.", "Several pallet"),
        ("The radiators is cold.", "The radiators is"),
        ("He bought two jar of honey.", "two jar"),
        ("The goatherds which live there are poor.", "which"),
    ],
)
def test_a_number_that_disagrees(copy: str, marked: str) -> None:
    assert marked in found(sty018, copy)


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("He put it in crate.", "in crate"),
        ("The doctor took vial from the shelf.", "took vial"),
        ("The women repaired latrine behind the school.", "repaired latrine"),
        ("She works as seamstress in Osh.", "as seamstress"),
        ("His father was stonemason.", "was stonemason"),
    ],
)
def test_no_article(copy: str, marked: str) -> None:
    assert marked in found(sty014, copy)


@pytest.mark.parametrize(
    "copy",
    [
        "The grocers do not exist, and the mason is paid late by a glazier.",
        "They bought six endoscopes, dug two boreholes and sealed each of the vials in a crate.",
        "The crate factory makes pallets; a wolf pack came to the farmstead, and two more footpath projects began.",
    ],
)
def test_what_is_right(copy: str) -> None:
    assert found(sty018, copy) == []
    assert found(sty014, copy) == []
