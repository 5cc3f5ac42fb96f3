"""Plain slips of translated copy: words near the one meant, words twice, words that are too few."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("It lasted longer than planed.", "It lasted longer than planned."),
        ("They are planing to come, and hopped to win.", "They are planning to come, and hoped to win."),
        ("The man was robed of his car.", "The man was robbed of his car."),
        ("He filled a complaint two weeks latter.", "He filed a complaint two weeks later."),
        ("The work lays on the shoulders of many.", "The work lies on the shoulders of many."),
        ("All together 180 officers came.", "Altogether 180 officers came."),
        ("They expressed they readiness to help.", "They expressed their readiness to help."),
        ("It was more fruitful then long speeches.", "It was more fruitful than long speeches."),
        ("It costs less as prison, and it helps.", "It costs less than prison, and it helps."),
        ("The figure was higher as in 2009.", "The figure was higher than in 2009."),
        ("Progress can be easy verified.", "Progress can be easily verified."),
        ("Doctors and peoples living with HIV came.", "Doctors and people living with HIV came."),
        ("It keeps a lot of person away.", "It keeps a lot of people away."),
        ("They refused such request.", "They refused such a request."),
        ("The Office of Ombudsperson came.", "The Office of the Ombudsperson came."),
        ("The border was become safer.", "The border had become safer."),
        ("It is since then grown into a town.", "It has since then grown into a town."),
        ("Twelve have been already chosen.", "Twelve have already been chosen."),
        ("It reached those for whom it was meant for.", "It reached those for whom it was meant."),
        ("The officer who he could answer it left.", "The officer who could answer it left."),
        ("What has been neglect in prison is felt.", "What has been neglected in prison is felt."),
        ("Seen in the hall as good as on the stage.", "Seen in the hall as well as on the stage."),
        ("They meet on the weekly basis.", "They meet on a weekly basis."),
        ("They meet on the annual basis.", "They meet on an annual basis."),
        ("It will be held at the Osh region.", "It will be held in the Osh region."),
        ("They translate them in Uzbek.", "They translate them into Uzbek."),
        ("He praised the support what they give.", "He praised the support that they give."),
        ("It shows what have changed.", "It shows what has changed."),
        ("It suffered from lack of a money.", "It suffered from lack of money."),
        ("They met with full respect of the law.", "They met with full respect for the law."),
        ("Asked to submit by the end of March their proposals.",
         "Asked to submit their proposals by the end of March."),
    ],
)  # fmt: skip
def test_a_plain_slip_is_set_right(copy: str, wanted: str) -> None:
    assert mended(sty018_real_word_confusion, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "It worth noting that they came.",
        "They are going to finalized the text.",
        "It is given without that the victim meets him.",
        "They plan joint operation without letters.",
    ],
)
def test_a_slip_that_can_be_mended_in_two_ways_is_told(copy: str) -> None:
    assert len(found(sty018_real_word_confusion, copy)) == 1


@pytest.mark.parametrize(
    "copy",
    [
        "The board was planed smooth. He laid it on. She lays it on the table. We were all together in Osh.",
        "It costs less as time goes by. It is as low as in May. The peoples who live there; such is life.",
        "No such request was made, and any such meeting is late. Is it worth taking? He thinks it worth saying.",
        "He is a man on whom they rely. The side on which they work. Those who he said could come.",
        "There has been neglect in prison. The hotel is as good as on the first day. They meet on the basis of it.",
        "They looked at the Osh region. What have the men changed? The men are they children of?",
        "Without that it will not work. They learned to use of it what they can. He is going to crowded bars.",
    ],
)
def test_what_only_looks_like_a_plain_slip_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
