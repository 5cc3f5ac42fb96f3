"""Forms that their clause does not allow: questions, “to” with other forms, what lasts and “it” for “there”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.looks.set_off import set_off
from bulletin_cli.rules.verbs.tenses_with_dates import perfect_with_date
from rules.proofs import story


def _findings(copy: str) -> list[str]:
    return [passage.text[one.start : one.end] for passage, one in set_off(story(copy).passages)]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("Where did the officers took it?", "Where did the officers took"),
        ("The map shows where did the unit took it.", "where did the unit took"),
        ("The kit allows them to taking samples.", "to taking"),
        ("It helps young people to finding work.", "to finding"),
        ("The road is to built by the unit.", "to built"),
        ("The brakes need to checked before the race.", "to checked"),
        ("He came to us straight after graduated from the academy.", "after graduated"),
        ("He came to us straight after taken the test.", "after taken"),
        ("The list is containing ten names.", "is containing"),
        ("The books are belonging to the school.", "are belonging"),
        ("They left without go to the post.", "without go"),
        ("This time it was no other side to the story.", "it was"),
        ("In the hall it were many guests.", "it were"),
        ("After the talk he remained to work in the office.", "remained to work"),
        ("The officer is takes it to the north.", "is takes"),
        ("The drug users are exploiting by the dealers.", "are exploiting by"),
        ("The officers have taking it to the north.", "have taking"),
        ("They decided bringing more of them.", "decided bringing"),
        ("The patients must opening it in May.", "must opening"),
    ],
)
def test_forms_that_their_clause_does_not_allow_are_found(copy: str, marked: str) -> None:
    assert marked in _findings(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "How did the method used by the police work?",
        "Where did the officers trained in 2004 go?",
        "It allows officers to become better at training dogs.",
        "It helps people closest to making decisions.",
        "They invited officers to training in May.",
        "The road is to be built by the unit, and the aim is to cut costs by half.",
        "He has to put it in order, and they need to read in order to learn.",
        "It was a beast never before seen in the town, and after given names come the rest.",
        "After finished goods were sold, the shop closed.",
        "Before retired officers came, the hall was empty.",
        "The challenge is containing the costs.",
        "The police are containing the crowd, and the campaign is containing the disease.",
        "The plan is including women from the start.",
        "By find and replace in the text, he put it right.",
        "If it were two years earlier, he would come.",
        "It was no other than the minister.",
        "He remained to serve as minister, and what remained to work on was small.",
        "How many officers can training help?",
        "The trouble they have finding it is great.",
        "The dealers are exploiting by force.",
        "The officers are recruiting by the dozen.",
        "They decided bringing more of them was wise.",
        "They have training more often.",
        "The officer is reports more than deeds.",
    ],
)
def test_forms_that_look_alike_and_are_right_pass(copy: str) -> None:
    assert _findings(copy) == []


def test_a_perfect_of_any_common_verb_beside_a_date_is_found() -> None:
    copy = "The officers have brought the books in March 2009."
    assert [
        one.wanted for passage in story(copy).passages for one in perfect_with_date(passage, "2010-12")
    ] == [""]
