"""Forms behind “to”, “being”, helping verbs and “and”: “how to inspecting”, “is being inspecting”."""

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
        ("They learned how to inspecting the cells.", "how to inspecting"),
        ("They know where to drawn the line.", "where to drawn"),
        ("It is too late to teaching the pupils.", "late to teaching"),
        ("The inspectors should also to check the cells.", "should also to"),
        ("They want to learn and inspecting the cells.", "and inspecting"),
        ("The market is being inspecting by journalists.", "is being inspecting"),
        ("The grant helped them inspected the cells.", "helped them inspected"),
        ("It makes them inspecting the cells.", "makes them inspecting"),
        ("The guards let them took the books.", "let them took"),
        ("Many women have inspects the cells.", "have inspects"),
        ("How does the inspector inspects the cells?", "does the inspector inspects"),
        ("When did you drove the lorry?", "did you drove"),
        ("There are people inspect the cells.", "people inspect"),
        ("They had a chance inspect the cells.", "chance inspect"),
        ("It is easier draw a map now.", "easier draw"),
        ("The Ministry has not yet visit the prison.", "has not yet visit"),
        ("By May they will have visit the prison.", "will have visit"),
        ("Our team is not visit the prison.", "is not visit"),
        ("The inspectors work in Osh and visits the prison.", "and visits"),
        ("The inspector works in Osh and inspect the cells.", "and inspect"),
        ("Local residents plan visit the prison.", "plan visit"),
        ("The trainees want draw a map.", "want draw"),
        ("Be careful when inspect the cells.", "when inspect"),
        ("They are considering to build the school.", "considering to build"),
        ("The law allows them visit the prison.", "them visit"),
        ("The officers do not broke the law.", "do not broke"),
        ("The residents shall drove the lorry.", "shall drove"),
        ("The memorandum will driven by local residents.", "will driven"),
        ("Many women had to drove the lorry.", "to drove"),
        ("The market has been inspecting by the unit in May.", "been inspecting by"),
        ("The inspectors hope inspecting the data soon.", "hope inspecting"),
        ("The bridge has inspected by the officers.", "has inspected by"),
        ("How does the Ministry draws a map?", "does the Ministry draws"),
        ("She teaches statistic at the university.", "teaches statistic"),
        ("The training helped to inspected the cells.", "to inspected"),
    ],
)
def test_forms_that_what_leads_to_them_does_not_take_are_found(copy: str, marked: str) -> None:
    assert marked in _findings(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "They learned how to inspect the cells and what to do next.",
        "These are the steps necessary to preserving the bird, and they are useful to planning.",
        "He may also to some degree be right.",
        "The right to work and being able to vote are dear to them.",
        "Human beings living there are being misleading.",
        "It makes them interesting, and the law lets them work.",
        "The house the family has costs a fortune.",
        "The friends they have know it.",
        "How does the method used by the police work?",
        "There are people the police know.",
        "The power cut the town suffered was long.",
        "It is important work the team does.",
        "They will have lunch the next day.",
        "It is not change the people want but peace.",
        "Scientists say this causes a strong effect and heats the surface.",
        "The centre can hold 200 people and provides the town with light.",
        "The unit helps officers search and inspect the cells.",
        "The law makes it possible to come and inspect the cells.",
        "They had talks and visits the next day.",
        "The residents hope building the road will help.",
        "When work the next day began, they came.",
        "Men considered to be at risk came.",
        "The will left the house to them, and nor will broken promises help.",
        "The officers will be monitoring by the end of May.",
        "They have been teaching by example.",
        "He has prepared by reading, and the firm has published by post.",
        "She studied economic history.",
    ],
)
def test_right_forms_that_look_like_them_are_left_alone(copy: str) -> None:
    assert _findings(copy) == []


def test_a_perfect_of_any_irregular_verb_has_no_date() -> None:
    (passage,) = (one for one in story("They have broken the law two years ago.").passages if one.number)
    assert [one.hint for one in perfect_with_date(passage, "2010-06")] == ["write the simple past"]
