"""Verbs that stand far from the subject they disagree with."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion as sty018
from rules.proofs import found


def _findings(copy: str) -> list[str]:
    return found(sty018, copy)


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("It is part of a joint project of UNODC and the European Union that aim to help.", "that aim"),
        ("It is a law that help the victims.", "that help"),
        ("We leave people who have tried it and who is not ashamed.", "who is"),
        ("The project also provide advice.", "The project also provide"),
        ("Among her first pupils was two border guards.", "was two"),
        (
            "Sixty doctors, psychologists and social workers from both countries has passed.",
            "Sixty doctors, psychologists and social workers from both countries has",
        ),
        ("Twice a week he stands before 30 men and tell them what he knows.", "and tell"),
        (
            "Consulates are short of staff and the cost of the tickets remain high.",
            "the cost of the tickets remain",
        ),
        (
            "Officers seconded from the member states works side by side.",
            "Officers seconded from the member states works",
        ),
        ("Everyone in the villages know the story.", "Everyone in the villages know"),
        ("The men reviewed the results of the year and was informed of it.", "and was"),
        ("Two officers visited the prison in Osh and has written about it.", "and has"),
        ("The number of posts in the region remain low.", "The number of posts in the region remain"),
        ("It grew, since their share in the agencies remain low.", "their share in the agencies remain"),
    ],
)
def test_verbs_that_disagree_far_off_are_found(copy: str, marked: str) -> None:
    assert _findings(copy) == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "One of the members of a family that know it came. Men and a dog that are here. He met Britons who want tea.",
        "He told people on every continent who have struggled. It is the law that courts help the victims.",
        "People who have tried it and a man who is not ashamed. Did the project also provide advice?",
        "Among her pupils was one guard of two. Sharing goals and services is not easy.",
        "It means people are spending more and are engaged. He helps them stand and tell it. He wants to stand and tell.",
        "Costs of staff and the cost of the tickets remain high. The officers seconded the motion.",
        "He asks that everyone in the villages know it.",
        "The men saw the prison that was built and was shown. The man came and was shown it. A number of posts remain.",
        "The officers visited the prison, and was it built? Since their posts in the agencies remain low, it fell.",
    ],
)
def test_verbs_that_agree_far_off_are_left_alone(copy: str) -> None:
    assert _findings(copy) == []
