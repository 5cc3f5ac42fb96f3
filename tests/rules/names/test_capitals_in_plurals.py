"""People with capitals who have none in the singular."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam010_capitals_vary
from rules.proofs import found, mended


def test_they_lose_their_capitals() -> None:
    copy = "Every civil servant declares it. They read what senior Civil Servants own."
    assert mended(nam010_capitals_vary, copy) == copy.replace("Civil Servants", "civil servants")


@pytest.mark.parametrize(
    "copy",
    [
        "A border officer came. They joined Border Officers of Nepal, and Border Officers Day.",
        "A civil servant came. The Civil Servants met. Civil Servants came. “All Civil Servants,” he said.",
        "They saw all Civil Servants, and few Civil Servants left; a civil servant stayed.",
        "They teach in Second Languages a second language.",
    ],
)
def test_names_and_what_is_usual_are_quiet(copy: str) -> None:
    assert found(nam010_capitals_vary, copy) == []
