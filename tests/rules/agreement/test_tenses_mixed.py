"""Two tenses, or two numbers, in one breath."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.looks.set_off import set_off
from rules.proofs import story


def _findings(copy: str) -> list[str]:
    return [passage.text[one.start : one.end] for passage, one in set_off(story(copy).passages)]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The team searched the car and find 3 kg of heroin.", "and find"),
        ("They went to the post and meet the chief.", "and meet"),
        ("The minister opened the exhibition and visit the prison.", "and visit"),
        ("The increase in seizures show that it works.", "The increase in seizures show"),
        ("The use of dogs and scanners make it easier.", "The use of dogs and scanners make"),
    ],
)
def test_what_does_not_go_together_is_found(copy: str, marked: str) -> None:
    assert _findings(copy) == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "They began to slowly regenerate the city and undo the damage. He saw the dogs run and find it.",
        "He wrote a post and report that pleased her. He lived through stories and research. It was good.",
        "The minister of health and the guards show it. The majority of the guards show that it works.",
    ],
)
def test_what_goes_together_is_left_alone(copy: str) -> None:
    assert _findings(copy) == []
