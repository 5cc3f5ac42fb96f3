"""Names whose words change their order, form or type within an issue."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam004_two_expansions, nam008_body_named_variously
from bulletin_cli.rules.names.drifting_names import names_drift
from rules.proofs import found, publication, story


def drifts(text: str) -> list[str]:
    return [
        mark.message.partition(" (")[0] for mark in names_drift(story(text, publication("en-GB")).passages)
    ]


@pytest.mark.parametrize(
    ("copy", "message"),
    [
        (
            "They signed the Istanbul Anti-Corruption Action Plan. Others said that the Istanbul Plan of Action is new.",
            "“Istanbul Plan of Action”, but elsewhere “Istanbul Anti-Corruption Action Plan”",
        ),
        (
            "It is the Mobile Deployment Team. They met the Mobile Deployed Team.",
            "“Mobile Deployed Team”, but elsewhere “Mobile Deployment Team”",
        ),
        (
            "It is the Eurasian Group. They met the Euro-Asian Group.",
            "“Euro-Asian Group”, but elsewhere “Eurasian Group”",
        ),
        ("It is a part of TREATNET. They met in Treatnet.", "“Treatnet”, but elsewhere “TREATNET”"),
        ("It is a part of “Umut-2”. They met in “Umut 2”.", "“Umut 2”, but elsewhere “Umut-2”"),
        ("It is in Jalal-Abad. They met in Djalal-Abad.", "“Djalal-Abad”, but elsewhere “Jalal-Abad”"),
    ],
)
def test_the_later_or_rarer_form_is_marked(copy: str, message: str) -> None:
    assert drifts(copy) == [message]


@pytest.mark.parametrize(
    "copy",
    [
        "The Tashkent Programme Office and the Tashkent Office; the Natural History Museum, and Lee Museum of History.",
        "The Minister of Justice of Iran met people of the Ministry of Justice of Iran, who were there.",
        "The Royal College of Art and the Royal Academy of Arts; the First World War and the First Opium War.",
        "MARY BLACKBURN: Mary Blackburn is here. The AIDS Centre aids Aids. On May 2 and by May-2.",
        "FLORENCE, Ala.—In Florence they met. SAN FRANCISCO (AP) — It rained.",
        "He said “the Mobile Deployed Team” of the Mobile Deployment Team; it is in Osh-Town and Osh Town.",
    ],
)
def test_names_of_others_are_quiet(copy: str) -> None:
    assert drifts(copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "- BURNLEY make the journey.\n- He likes Burnley, and Burnley likes him.",
        "The trophy is an Oscan. WHO WAS OSCAN? An Oscan is a trophy, and so was that Oscan.",
    ],
)
def test_words_that_shout_are_no_other_names(copy: str) -> None:
    assert found(nam008_body_named_variously, copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "The National Oil Corp (NOC) drills. The National Oil Corporation (NOC) digs.",
        "Crops are genetically modified (GM). We know of genetic modification (GM).",
        "They trade in dollars and Euro (EU) notes. The European Union (EU) is large.",
    ],
)
def test_one_name_is_not_two(copy: str) -> None:
    assert found(nam004_two_expansions, copy) == []
