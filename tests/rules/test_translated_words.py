"""Wrong words that translated copy is full of, and their neighbours that are right."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion, sty020_wrong_phrase
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("The stuff of the ministry came.", "The staff of the ministry came.\n"),
        ("The trip was long and tired.", "The trip was long and tiring.\n"),
        ("The costal districts were flooded.", "The coastal districts were flooded.\n"),
        ("They distributed cloths to the poor.", "They distributed clothes to the poor.\n"),
        ("An incidence took place there.", "An incident took place there.\n"),
        ("They improved the quantity of education.", "They improved the quality of education.\n"),
        ("It is needed to main the peace.", "It is needed to maintain the peace.\n"),
        ("They slept outdoor.", "They slept outdoors.\n"),
        ("They have all ready left.", "They have already left.\n"),
        ("The peoples of the village came.", "The people of the village came.\n"),
        ("It came with the assistant of the donors.", "It came with the assistance of the donors.\n"),
        ("They collected 500 signs for the petition.", "They collected 500 signatures for the petition.\n"),
    ],
)
def test_a_wrong_word_is_told(copy: str, wanted: str) -> None:
    assert mended(sty018_real_word_confusion, copy).rstrip() == wanted.rstrip()


@pytest.mark.parametrize(
    "copy",
    [
        "The costal cartilage of the ribs; the conduction of heat; a trip for tired children.",
        "They improved the quality and the quantity of education. They gave cleaning cloths to the staff.",
        "The peoples of the region met; he came with the assistant of the minister; they are all ready.",
        "It read the signs of the times; outdoor work is hard; the incidence of malaria fell.",
    ],
)
def test_a_right_word_is_left(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


def test_countries_and_compounds_are_told() -> None:
    copy = "It came from Srilanka to the participant countries, step-by step."
    wanted = "It came from Sri Lanka to the participating countries, step-by-step.\n"
    assert mended(sty020_wrong_phrase, copy).rstrip() == wanted.rstrip()
