"""Forms that the verb before them does not take."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.looks.set_off import set_off
from rules.proofs import story


def _findings(copy: str) -> list[str]:
    return [passage.text[one.start : one.end] for passage, one in set_off(story(copy).passages)]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("They finished to build the post in May.", "finished to build"),
        ("It is worth to visit the museum.", "worth to visit"),
        ("The course is aimed to improve the skills.", "aimed to improve"),
        ("He lets the dog to run.", "lets the dog to run"),
        ("They made the driver to open the boot.", "made the driver to open"),
        ("Each of the participants receive a certificate.", "Each of the participants receive"),
        ("The prison was visited the minister.", "was visited the"),
        ("If they would have known it, they had come.", "If they would have"),
    ],
)
def test_forms_that_do_not_fit_are_found(copy: str, marked: str) -> None:
    assert _findings(copy) == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "The post is finished to order; it adds worth to a house; they made the decision to open.",
        "He helped each of the participants receive a certificate. One of the officers came.",
        "The prison was visited the next day. The second was opened an hour later. They visited the minister. It would have rained.",
        "They kept it to build on; he was let off; the text is considered to be lost.",
    ],
)
def test_forms_that_fit_are_left_alone(copy: str) -> None:
    assert _findings(copy) == []
