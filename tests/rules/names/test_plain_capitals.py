"""Common nouns, adjectives and lists with capitals that belong to no name."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.names.capitals_by_word import Capitals
from bulletin_cli.rules.names.plain_capitals import plain_capitals
from rules.proofs import publication, story


def plain(text: str) -> list[str]:
    passages = story(text, publication("en-GB")).passages
    return [mark.hint for mark in plain_capitals(passages, Capitals(passages).plain)]


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("Ms Lee is a visiting Professor to many Universities in India.", ["professor", "universities"]),
        ("It puts the concept of Prevention at the heart of the work.", ["prevention"]),
        ("They told pupils in all public Secondary Schools to stay away.", ["secondary schools"]),
        ("The group called a Coordinator, and several Leaflets were sent.", ["coordinator", "leaflets"]),
        ("We speak of Administrative decentralization, and of Rural areas.", ["administrative", "rural"]),
        ("It is seen that Poverty joined with the recent Rain Floods of 2022.", ["poverty", "rain floods"]),
        (
            "They know its rules & Circumstances, and the activists, Media and others.",
            ["circumstances", "media"],
        ),
        ("Ms Lee came from Yola. The Training was long.", ["training"]),
    ],
)
def test_a_noun_by_itself_wants_none(copy: str, wanted: list[str]) -> None:
    assert plain(copy) == [f"write “{one}”" for one in wanted]


def test_a_list_is_marked_as_one() -> None:
    copy = "We work openly in Education, Health, Peace and Harmony, Shelter, and Human Rights for the poor."
    assert plain(copy) == ["write “education, health, peace and harmony, shelter, and human rights”"]


@pytest.mark.parametrize(
    "copy",
    [
        "He was professor of anatomy at University College, and wrote of it.",
        "The Ministry of Culture and Education, the Department for Health and the Professor met in the town.",
        "They asked for Professor Lee, in Education Week, and joined Women in Trade, a Health Board there.",
        "A State and a Government met; “a visiting Professor to many Universities,” they said of **a Professor**.",
        "Our Training was good; so was a Training Centre in the town, and Schools of Law were there too.",
        "They read News, Health, Kabul, then the Post, and asked the minister of Education (MoE) for help.",
    ],
)
def test_names_and_titles_are_quiet(copy: str) -> None:
    assert plain(copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "He sang his song Freedom and the single Violence, and read of it in the journal Alcoholism.",
        "They beat bottom club Engineers, and the Czech newspaper Sport saw it; so did the film Wedding.",
        "She holds shares in Sports Entertainment. The gate is kept by retailer Seeds.",
        "The parliamentary secretary for Agriculture, Sue Lee, met the spokesman for Health.",
        "There are cuts of 9% at Agriculture and of 5% at Transportation.",
        "It lived in the middle Tertiary period. He was taken to University College Hospital, in London.",
        "Ms Lee comes from International Fisheries, and said National Policy has changed the town.",
        "It stands in ANSTO’s annual Environmental Reports.",
        "He comes from Elders; she joined Borders, and saw to Doctors without Borders.",
    ],
)
def test_what_is_called_so_is_quiet(copy: str) -> None:
    assert plain(copy) == []


def test_what_is_told_already_is_not_told_again() -> None:
    passages = story("They spoke of Poverty to all of us.", publication("en-GB")).passages
    there = next(one for one in passages if one.kind == "paragraph")
    end = there.text.index("Poverty") + len("Poverty")
    places = Capitals(passages).plain
    assert [*plain_capitals(passages, places)]
    assert not [*plain_capitals(passages, places, {(id(there), end)})]
