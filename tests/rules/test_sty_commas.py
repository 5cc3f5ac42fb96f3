"""Commas that part a verb from what was said."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty022_comma_before_that, sty023_open_apposition
from rules.proofs import found, mended


@pytest.mark.parametrize(
    "copy",
    [
        "The judges agreed, that prison reform goes on.",
        "The minister expressed the hope, that more will come.",
        "It is important, that all of them have a place.",
        "They did not know, whether the road was open.",
        "The office is sure, that it can be done.",
    ],
)
def test_a_comma_before_what_was_said_is_struck(copy: str) -> None:
    assert found(sty022_comma_before_that, copy)[0] in {", that", ", whether"}
    assert mended(sty022_comma_before_that, copy) == copy.replace(",", "")


@pytest.mark.parametrize(
    "copy",
    [
        "It is clear, the report says, that the road was open. The report, they noted, that was lost is here.",
        "The judges said that the road was open, that it was agreed, that all were there.",
        "The judges decided, that evening, to go home. They agreed, that is, to meet.",
        "“We decided, that we come”, they wrote. What was said, that of the judges too, is here.",
        "Those who agreed (and he agreed, that others would come) are here.",
    ],
)
def test_commas_with_a_reason_stay(copy: str) -> None:
    assert found(sty022_comma_before_that, copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "Rustam Nazarov, head of the agency said that it works.",
        "The hall was full. Ms. Saidova, a senior legal expert of the centre thanked the guests.",
        "Its Director, Lieutenant General Rustam Nazarov explained how they work.",
    ],
)
def test_an_office_that_stays_open_is_closed(copy: str) -> None:
    assert len(found(sty023_open_apposition, copy)) == 1
    assert mended(sty023_open_apposition, copy).count(",") == 2


@pytest.mark.parametrize(
    "copy",
    [
        "In Central Asia, the head of the agency said so. Last Monday, the director explained it.",
        "Rustam Nazarov, the head of the agency who said so, is here. The judge, an expert, said so.",
        "Rustam Nazarov, an expert of the said agency, came. In Osh, judges stated it.",
        "The road to the head office, Rustam Nazarov said, was open. Asked by the director, Rustam Nazarov came.",
        "To a question of the director, Rustam Nazarov said no.",
        "“Rustam Nazarov, head of the agency said that”, he wrote.",
    ],
)
def test_an_office_between_commas_is_left_alone(copy: str) -> None:
    assert found(sty023_open_apposition, copy) == []
