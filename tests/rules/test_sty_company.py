"""Words that their neighbours give away: small words, seasons, and a title with one small word."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("It is free off charge.", "It is free of charge."),
        ("One off the men ran out off the hall because off the smoke.",
         "One of the men ran out of the hall because of the smoke."),
        ("The lists are hand written and the rugs hand made.", "The lists are handwritten and the rugs handmade."),
        ("They returned form a patrol and came back form the hills.",
         "They returned from a patrol and came back from the hills."),
        ("Both began at the same day.", "Both began on the same day."),
        ("They saw perspective partners.", "They saw prospective partners."),
        ("They bought a press for production of oil.", "They bought a press for the production of oil."),
        ("He left before age of 15.", "He left before the age of 15."),
        ("It is so under United Nations Convention against Corruption.",
         "It is so under the United Nations Convention against Corruption."),
        ("A contract with bank in Osh.", "A contract with a bank in Osh."),
        ("They will brake off talks.", "They will break off talks."),
        ("The medical personal of the clinic came.", "The medical personnel of the clinic came."),
        ("He pays for training of personal at the border.", "He pays for training of personnel at the border."),
        ("Our personal serves in the hills.", "Our personnel serves in the hills."),
        ("It took along time.", "It took a long time."),
        ("The Commission on Narcotics Drugs met.", "The Commission on Narcotic Drugs met."),
        ("After along debate they left.", "After a long debate they left."),
        ("It is known a round the world.", "It is known around the world."),
        ("They came from all a round the lake.", "They came from all around the lake."),
        ("The Deputy prime Minister came.", "The Deputy Prime Minister came."),
    ],
)  # fmt: skip
def test_the_right_word_is_set(copy: str, wanted: str) -> None:
    assert mended(sty018_real_word_confusion, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "It floods in Spring.",
        "They met last Autumn.",
        "They left in the Spring of 2011 it rained.",
        "They met in Spring 2010.",
    ],
)
def test_a_season_with_a_capital_is_told(copy: str) -> None:
    assert len(found(sty018_real_word_confusion, copy)) == 1


@pytest.mark.parametrize(
    "copy",
    [
        "He won a round the world race. He ran along talk and all. The ship sank one off the coast. Bread made by hand made him rich.",
        "Those who returned form a small group. At the same day-care centre; the same day came.",
        "A matter of perspective. Partners came. He will brake off the road in time.",
        "They met in Spring Street, in spring and in spring 2010. The prime minister came.",
        "The personal is political; their personal data and the training of personal assistants.",
        "He took along food. The medical personal assistant came.",
    ],
)
def test_words_in_their_own_company_are_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
