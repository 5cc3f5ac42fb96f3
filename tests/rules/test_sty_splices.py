"""Two sentences with a comma between them."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty019_comma_splice
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("A contest was organized by the NGOs “Equal” and “New Day”, they were helped by us.", ", they were"),
        ("The guards were trained for two weeks in Osh, they have received papers.", ", they have"),
        ("The hall was opened in March by the mayor, it was funded by Japan.", ", it was funded by"),
        ("The director has worked in the office for years, he is a lawyer.", ", he is"),
        ("Twenty judges took part in the course, they also visited the court.", ", they also"),
    ],
)
def test_a_second_sentence_after_a_comma_is_seen(copy: str, wrong: str) -> None:
    assert found(sty019_comma_splice, copy) == [wrong]


@pytest.mark.parametrize(
    "copy",
    [
        "After the seminar was held in Osh, they were glad. In 2009 and in the years before, they were poor.",
        "The road was long and hard for all, he was told. The results are good, it is hoped by all.",
        "Having been in the office for years, he was tired. Their work done and bags packed, they went home.",
        "Whoever was in the hall by noon, he was late. Had it been there at noon today, they were not.",
        "Were they to come to the office in May, they will be met. To be sure of what is done, they also came.",
        "“The road is long for all of us”, he has written. By the time they came to us all, they had left.",
        "The men and women of Osh are proud, and they are glad. The hall is old; it was built in 1909.",
    ],
)
def test_halves_that_belong_together_are_left_alone(copy: str) -> None:
    assert found(sty019_comma_splice, copy) == []
