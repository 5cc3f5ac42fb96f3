"""Verbs that disagree behind “whose”, “each of which”, “one of 18 … that”, and across a relative clause."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        (
            "It was paid for by Norway, whose contributions amounts to a third.",
            ["whose contributions amounts"],
        ),
        ("The women, whose husbands works abroad, run the farms.", ["whose husbands works"]),
        ("They met farmers whose orchards lies along the river.", ["whose orchards lies"]),
        ("The school, whose pupils comes from nine villages, is old.", ["whose pupils comes"]),
        ("The firm, whose owner live in Baku, pays taxes.", ["whose owner live"]),
        ("A judge whose decision have been reversed must explain it.", ["whose decision have"]),
        ("It has seven evenings, each of which have its own subject.", ["each of which have"]),
        ("It has nine members, each of whom receive a fee.", ["each of whom receive"]),
        ("It runs two posts, neither of which have electricity.", ["neither of which have"]),
        ("They have three sons, one of whom are in prison.", ["one of whom are"]),
        ("It is one of 18 halls and playgrounds that has been repaired.", ["playgrounds that has"]),
        ("She is one of four women who has passed the test.", ["women who has"]),
    ],
)
def test_a_verb_behind_whose_or_each_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The regional project that followed have changed it.", ["The regional project that followed have"]),
        ("The law that was adopted have changed little.", ["The law that was adopted have"]),
        (
            "Since 1 July 2010 every container that passes through the port of Baku have been examined.",
            ["every container that passes through the port of Baku have"],
        ),
        (
            "Each person who works in the laboratory have a key.",
            ["Each person who works in the laboratory have"],
        ),
        ("Each of us was asked. Every tenth interview were repeated.", ["Every tenth interview were"]),
        (
            "The collection of codes, textbooks and court reports are not large.",
            ["The collection of codes, textbooks and court reports are"],
        ),
        (
            "The list of names, addresses and telephone numbers have been sent.",
            ["The list of names, addresses and telephone numbers have"],
        ),
    ],
)
def test_a_verb_across_a_clause_or_a_list_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "A poet whose works include plays, whose plays and poems sell, and whose books the state bans.",
        "A man whose family are here; whose team have won; whose wife and son have left.",
        "The man whose house burns, and the women whose work starts at six, left.",
        "There are two rooms, both of which have a stove, and some of which are cold.",
        "It is one of 18 halls that have been repaired, and one of the few that has been sold.",
        "One of three men who was there died.",
        "The projects that followed have changed it; the men who won have left.",
        "The members of the group that came out have left.",
        "The judges who work here have keys, and each of the men who work here has one.",
        "They asked that every tenth interview be repeated; if every third house were damaged, they would go.",
        "A collection of codes, books and reports are there.",
        "In the collection of codes, textbooks and reports are listed.",
        "The heart of the town, its markets and its mosques are closed.",
    ],
)
def test_a_sentence_that_looks_alike_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
