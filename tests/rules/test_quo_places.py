"""Quotation marks that lack their partner, and stops beside them: what is marked."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import quo001_unclosed_quotation, quo002_stops_mixed_at_quotes
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("“We met,” he said. “We talk, but we learned little.", "“We talk, but we learned little."),
        ("At first we argued, and that is progress,” said a colonel.", "At first we argued, and that is progress,”"),
        ("It was seen. “I drove into a wall, Mr Ivanov said. He left.", "“I drove into a wall,"),
        ("“The plan works. Then he left the room.", "“"),
        ("He said: we argued, and that is progress,” and left.", "”"),
    ],
)  # fmt: skip
def test_all_is_marked_between_a_mark_and_where_its_partner_stood(copy: str, marked: str) -> None:
    assert found(quo001_unclosed_quotation, copy) == [marked]


def test_a_stop_is_compared_after_a_speaker_who_interrupts_as_well() -> None:
    inside = "“It works.” Nobody spoke. “We count,” the chair said, “and it gives us heart{}"
    assert found(quo002_stops_mixed_at_quotes, inside.format(".”")) == []
    assert found(quo002_stops_mixed_at_quotes, inside.format("”.")) == ["”."]
    assert found(quo002_stops_mixed_at_quotes, "“It works.” They call it “Umut” and “hope”.") == []
