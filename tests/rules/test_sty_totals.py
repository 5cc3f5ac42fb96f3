"""Totals without article: what must stay quiet, then what is mended."""

from __future__ import annotations

from bulletin_cli.rules import sty021_bare_total as rule
from rules.proofs import found, mended


def test_correct_copy_stays_quiet() -> None:
    assert (
        found(rule, "In total 60 came. Total: 60. The Total 60 engine. “Total 60 men came,” he said.") == []
    )
    assert found(rule, "- Total 60 men came\n\n| Total 60 men came | b |\n| --- | --- |\n| 1 | 2 |") == []


def test_a_bare_total_is_mended() -> None:
    assert (
        mended(rule, "They came. Total 1,880 pills were seized.")
        == "They came. A total of 1,880 pills were seized."
    )
