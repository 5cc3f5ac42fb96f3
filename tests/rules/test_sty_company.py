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


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("They judge weather a route makes sense.", "They judge whether a route makes sense."),
        ("None of the stuff had been trained.", "None of the staff had been trained."),
        ("The description was to vague or old.", "The description was too vague or old."),
        ("They think of living their orchards.", "They think of leaving their orchards."),
        ("Frost is excepted.", "Frost is expected."),
        ("It never felt below 92 per cent.", "It never fell below 92 per cent."),
        (
            "The cost of fuel, once ours, is born by a mill.",
            "The cost of fuel, once ours, is borne by a mill.",
        ),
        ("A letter is laying in a drawer.", "A letter is lying in a drawer."),
        ("The court is in favour of meditation.", "The court is in favour of mediation."),
        ("The laboratory past tests.", "The laboratory passed tests."),
        ("They send more boys there then they do girls.", "They send more boys there than they do girls."),
        ("It’s telephone numbers can be found.", "Its telephone numbers can be found."),
        ("The list is brought up to the date.", "The list is brought up to date."),
        ("So far 90 have taken a part.", "So far 90 have taken part."),
        ("Each has the right to council from the start.", "Each has the right to counsel from the start."),
        ("It is free of change, at any court.", "It is free of charge, at any court."),
        ("No petrol would come near the bus.", "No patrol would come near the bus."),
        ("The car ran out of patrol on the pass.", "The car ran out of petrol on the pass."),
        ("A chemist has offered to borrow a fridge.", "A chemist has offered to lend a fridge."),
        ("The bank borrows money to farmers.", "The bank lends money to farmers."),
        ("The actual grant ends in June.", "The current grant ends in June."),
        ("The Committee has adapted 38 of the 45 laws.", "The Committee has adopted 38 of the 45 laws."),
        ("He was a man of strong principals.", "He was a man of strong principles."),
        (
            "It was late, and form the roof there was a view.",
            "It was late, and from the roof there was a view.",
        ),
        ("There was one incidence, a sprained ankle.", "There was one incident, a sprained ankle."),
        ("No body was afraid of him.", "Nobody was afraid of him."),
    ],
)
def test_a_word_meant_otherwise_is_mended(copy: str, wanted: str) -> None:
    assert mended(sty018_real_word_confusion, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "They judge weather forecasts. Hens lay eggs: they were laying eggs in a box.",
        "The plan is to high standards. She is living her own life. No one is excepted.",
        "It felt below par, and it was felt by all. The child was born by the sea.",
        "Yoga and meditation help the judge. The statues in the park of the court are old.",
        "They wanted more money and then they did it. It’s times that are hard.",
        "The right to council housing is new. Rooms free of change management are rare. No petrol station was open.",
        "He offered help and agreed to borrow a car; they borrowed money to buy it, and the dispute ran out.",
        "The actual grant was smaller. Teachers adapted 38 of the 45 lessons to it. Schools need strong principals.",
        "Poplars stand by the road and form the wall there. An incidence of five in a thousand is high.",
        "There is an incidence of the disease in men, and no body was found.",
        "It came up to the date of the trial. He took a part of it. The dog’s become a pet.",
    ],
)
def test_the_same_words_meant_so_are_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


def test_an_apostrophe_before_a_verb_is_told() -> None:
    assert found(sty018_real_word_confusion, "Family’s learn together, and the officer’s attend.") == [
        "Family’s", "officer’s",
    ]  # fmt: skip


def test_a_body_whose_name_lost_all_its_capitals_is_told() -> None:
    copy = "All drivers of the united nations came; they are united nations of one mind."
    assert found(sty018_real_word_confusion, copy) == ["united nations"]
