"""Words that stand where another language has them, and prepositions that were dropped."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.looks.set_off import set_off
from rules.proofs import story


def _findings(copy: str) -> list[str]:
    return [passage.text[one.start : one.end] for passage, one in set_off(story(copy).passages)]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The doctors attended in Dushanbe a course on treatment.", "attended in Dushanbe a"),
        ("On 5 May the two sides signed in Astana the agreement.", "signed in Astana the"),
        ("They underlined also that a refusal is explained.", "underlined also"),
        ("He speaks very well English.", "speaks very well"),
        ("UNODC intends to open six classrooms more, two of them in prisons.", "six classrooms more"),
        ("In Ashgabat was adopted a list of contact points.", "was adopted a"),
        ("On 5 May 2010 was held a seminar for judges.", "was held a"),
        ("In the seminar took part 30 officers.", "took part 30"),
        ("In the training participated officers from three countries.", "participated officers"),
        ("It was organized a seminar for judges.", "was organized a"),
        ("The second week dealt the management of services.", "dealt the"),
        ("He is responsible the training.", "responsible the"),
        ("He summed the results.", "summed the"),
        ("Governments may comment the findings.", "comment the"),
        ("The visit belongs a project.", "belongs a"),
        ("The verdict was based the testimony.", "based the"),
    ],
)
def test_words_out_of_order_and_lost_ones_are_found(copy: str, marked: str) -> None:
    assert _findings(copy) == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "The doctors attended in Dushanbe the same day. The course held in Osh a year ago was good.",
        "They visited the prison in Osh on Friday the 16th. It was also the first. It was often a success.",
        "He asked for ten minutes more, and for more than six classrooms.",
        "In Ashgabat the list was adopted. It was decided the next day. Officers took part in it.",
        "They dealt the final blow; when he arrived the concert had begun. He located the post.",
        "They arrived a decade ago, and based the film on it; comment the readers sent; the accused a year ago.",
        "To them belongs this new world, and on it depends the harvest.",
        "“We argued, and that is progress,” commented a colonel.",
        "He went because the road was open, and because of the lack of water.",
    ],
)
def test_words_in_order_are_left_alone(copy: str) -> None:
    assert _findings(copy) == []


def test_a_thing_for_a_reason_wants_of() -> None:
    copy = "The measures remained on paper because the lack of money."
    (mark,) = [one for _, one in set_off(story(copy).passages)]
    assert mark.hint == "write “because of”"


def test_a_lost_preposition_leaves_capitals_as_they_are() -> None:
    (mark,) = [one for _, one in set_off(story("It belongs The Hague.").passages)]
    assert mark.wanted == "belongs to The"
