"""Tenses beside a time that does not allow them."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.looks.set_off import set_off
from rules.proofs import story


def _findings(copy: str) -> list[str]:
    return [passage.text[one.start : one.end] for passage, one in set_off(story(copy).passages)]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("Since January the dog handlers find drugs in cars.", "find"),
        ("Every year since then, the pupils hold a concert.", "hold"),
        ("Until now, no one in the village heard of the law.", "heard"),
        ("So far only two provinces reported the results.", "reported"),
        ("In the course of the past decade the country reduced its debt.", "reduced"),
        ("During the meeting yesterday, the mayor promises to help.", "promises"),
        ("During the reporting period the Office holds 22 courses.", "holds"),
        ("Next spring the service has planted trees.", "has"),
        ("By the end of next year the Agency trains more than 500 officers.", "trains"),
        ("Before she joined the Agency, she has worked as a chemist.", "has"),
        ("By the time the ambulance arrived, the boy already lost it.", "already lost"),
        ("The exhibition opens in Tashkent last Wednesday.", "opens"),
        ("The working group is meeting every quarter since 2008.", "is"),
        ("The number of calls grows steadily since the posters were put up.", "grows"),
        ("The station is built in 1905.", "is built in 1905"),
        ("Lorries have been searched by hand until 2008.", "have been"),
        ("She heads the department for six years.", "heads"),
        ("If we would have more dogs, we could check every train.", "would"),
        ("This was the third time that the city has hosted it.", "This was the third time that the city has"),
        ("The Office will publish it after they will have been checked.", "will"),
        ("We will call you before the train will leave.", "will"),
        ("At present the National Centre prepares a new manual.", "prepares"),
    ],
)
def test_tenses_that_a_time_forbids_are_found(copy: str, marked: str) -> None:
    assert marked in _findings(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "Since then he is free. Since 1993, we have all begun to see it. So far, we’ve found two. So far they say no.",
        "By 2007, it is expected to grow. Last week, I read it. The event is held on the last Wednesday of May.",
        "The proposals follow a report last year. When it was over, he had gone. It is the first since 2009.",
        "If you would like to come, we would help. The day when he will come; the case before the court will be heard.",
        "It has been extended until 2012. He runs it. He is jailed for ten years. The plan is opened to all in 2009 and 2010.",
        "Currently the centre works with ten schools. It was the third time that they had come.",
    ],
)
def test_tenses_that_a_time_allows_are_left_alone(copy: str) -> None:
    assert _findings(copy) == []
