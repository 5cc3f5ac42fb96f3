"""Nouns without an article at the head of a clause, as a goal and after a second verb."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("When it rained, road was closed.", ["road"]),
        ("In May 2010, new laboratory opened in Osh.", ["new laboratory"]),
        ("They said that court was closed.", ["that court"]),
        ("They hope that agreement will be signed.", ["that agreement"]),
        ("It rained, but road was open.", ["but road"]),
        ("In the morning they came and border was closed.", ["and border"]),
        ("She moved to new office in May.", ["to new office"]),
        ("The delegation went to border with the minister.", ["to border"]),
        ("Delegates met in Osh and adopted charter of the Association.", ["adopted charter"]),
        ("She came back and wrote report about it.", ["wrote report"]),
        ("It is agreement of the two banks.", ["is agreement"]),
    ],
)
def test_a_bare_noun_of_a_clause_is_found(copy: str, wrong: list[str]) -> None:
    assert found(sty014_missing_article, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "When it rained, the road was closed. A young, gifted doctor was there.",
        "They said that that court was closed. That court was closed.",
        "They walked from village to village. They went to book in time.",
        "It was a signed and sealed agreement of both.",
        "The director and doctor were there. Loyalty between employee and employer is mutual.",
    ],
)
def test_what_a_clause_has_bare_is_quiet(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []
