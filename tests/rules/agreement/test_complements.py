"""What verbs, adjectives and nouns are followed by."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.looks.set_off import set_off
from rules.proofs import story


def _findings(copy: str) -> list[str]:
    return [passage.text[one.start : one.end] for passage, one in set_off(story(copy).passages)]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The law obliges employers pay their workers.", "employers pay"),
        ("They called on all states of the region cooperate.", "region cooperate"),
        ("The villagers were warned not drink the water.", "not drink"),
        ("They were told what do if a stranger comes.", "what do"),
        ("It has the authority to closing any factory.", "to closing"),
        ("The police managed preventing the robbery.", "managed preventing"),
        ("The new law obliges banks reporting all transfers.", "obliges banks reporting"),
        ("Farmers are encouraged growing saffron.", "encouraged growing"),
        ("The guards prevented the crowd to enter the hall.", "prevented the crowd to enter"),
        ("He suggested the Ministry to open a school.", "suggested the Ministry to open"),
        ("The club is committed to fight the stigma.", "to fight"),
        ("The Minister stressed the importance of to train them.", "of to"),
        ("The prosecutors succeeded to trace the money.", "succeeded to"),
        ("The mayor is used to speak with journalists.", "used to speak"),
        ("Before sign the contract, he read it.", "Before sign"),
        ("While inspected a lorry, they found it.", "While inspected"),
        ("The purpose of the visit was to strengthening ties.", "to strengthening"),
        ("Volunteers came to the camp to helping the refugees.", "to helping"),
        ("The Ministry plans introducing electronic voting.", "plans introducing"),
        ("They thanked the donors for support the shelter.", "for support"),
        ("He let prisoners to call home.", "let prisoners to call"),
    ],
)
def test_what_does_not_follow_is_found(copy: str, marked: str) -> None:
    assert marked in _findings(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "The law obliges employers to pay. They asked the Sydney stock market to close. He asks more of officers who work.",
        "Do not drink it. It is important, not least for us. They were told what they do. He knows how well they work.",
        "It is crucial to closing the gap. They look forward to meeting you. We agreed to sharing the costs.",
        "The officers trained using scanners. The plans introducing the tax failed. They offer training courses.",
        "He proposed a plan to open it. The drug is used to treat men. They can be relied on to come.",
        "Before court the two met. By contrast a man came. The length of time it takes is short.",
        "This makes the site easier to use. They made decisions to open it. He let the matter rest.",
        "They came to the camp to help. He has been committed to fighting it. The way to fighting it is long.",
        "The course was held with a view to improving the skills of the guards. They met with a view to agreeing it.",
        "The guide was prepared as an introduction to training teachers.",
    ],
)
def test_what_follows_is_left_alone(copy: str) -> None:
    assert _findings(copy) == []
