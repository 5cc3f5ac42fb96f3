"""Commas that part a verb from what was said."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty022_comma_before_that
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
