"""Names of two partners that are turned about."""

from __future__ import annotations

from bulletin_cli.rules.names.turned_pairs import pairs_turned
from rules.proofs import publication, story


def turned(text: str) -> list[str]:
    return [mark.message for mark in pairs_turned(story(text, publication("en-GB")).passages)]


def test_the_rarer_order_is_marked() -> None:
    text = "The NATO–Russia Council met. The NATO–Russia Council and the Russia-NATO Council agreed."
    assert turned(text) == ["“Russia-NATO Council”, but elsewhere “NATO–Russia Council” (articles/a.md:4)"]


def test_other_partners_and_other_bodies_stay_quiet() -> None:
    assert not turned("The EU–Kazakhstan Council, the Kazakhstan–EU Committee and the NATO–Russia Council.")
