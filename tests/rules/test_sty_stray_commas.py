"""Commas that are missing or astray, and those that part two sentences."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty019_comma_splice, sty024_stray_comma, typ006_stray_space
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        (
            "The girls’ volleyball tournament, was won by Isfara.",
            "The girls’ volleyball tournament was won by Isfara.",
        ),
        ("The protection of witnesses, however is weak.", "The protection of witnesses, however, is weak."),
        ("He came, however the gate was shut.", "He came, however, the gate was shut."),
        ("Thirdly every country opens a hotline.", "Thirdly, every country opens a hotline."),
        ("However the road was shut.", "However, the road was shut."),
    ],
)
def test_the_comma_is_put_right(copy: str, wanted: str) -> None:
    assert mended(sty024_stray_comma, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "The office, which is new, is open. The men who came, was he there, were many.",
        "The police uses it for games, is glad. The day they came, is it known?",
        "The road, however long, is good. He will come, however, when he can.",
        "However they do it, they win. “The plan, will work,” he said.",
        "He said first of all the names. In addition to the plan; for example, the plan; for example in Osh.",
    ],
)
def test_a_comma_in_its_place_is_quiet(copy: str) -> None:
    assert found(sty024_stray_comma, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("This showed that controls were weak, it also showed how much they earn.", [", it also showed"]),
        ("He said that in spite of all that was done, it also showed how much they earn.", []),
        ("That the controls were weak, it also showed.", []),
        ("This showed that if controls were weak, they also were slow.", []),
    ],
)
def test_a_that_ties_only_its_own_clause(copy: str, wrong: list[str]) -> None:
    assert found(sty019_comma_splice, copy) == wrong


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The last dealt with asset recovery The groups agreed on a plan.", ["The"]),
        ("It was seized near the border In 2009 the figure was lower.", ["In"]),
        ("He reads The star. They like the play On the road and the film In the city.", []),
        ("He wrote for the paper The star.", []),
    ],
)
def test_a_sentence_that_ran_on_is_seen(copy: str, wrong: list[str]) -> None:
    assert found(typ006_stray_space, copy) == wrong


def test_other_verbs_are_cut_off_as_well() -> None:
    for copy in (
        "The old man, who came, took part. The question might be, would it work in a school as well?",
        "The centre opens a school, gives lessons and feeds the guests. His sons, he said, went home.",
        "Trainers, nurses and doctors, took turns. In the room, can a guest smoke a pipe of his own?",
    ):
        assert found(sty024_stray_comma, copy) == []
    assert found(sty024_stray_comma, "The new trainers, cannot remove these barriers.") == [", cannot"]
    assert found(sty024_stray_comma, "The chair of the committee, took the floor.") == [", took"]
    assert found(sty024_stray_comma, "Experts from five countries, would like to come.") == [", would"]
