"""“The Committee” among “the committee”: names and houses that write it so stay quiet."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam010_capitals_vary
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "The Budget Committee met. The Committee asked for more; the committee of a town and the committee sat.",
        "The Osh Museum is old; the museum is big, the museum is cold. The Museum of Osh opened the Museum.",
        "The Committee met, and the Committee agreed; the committee sat, and the committee slept.",
        "The Committee of Ministers met; the committee sat, and the chair of the committee was pleased.",
        "The committee met. The Committee asked for more.",
        "Of all the teams the Team spoke. A committee sat, committee by committee.",
    ],
)
def test_names_and_what_is_usual_stay_quiet(copy: str) -> None:
    assert found(nam010_capitals_vary, copy) == []


def test_the_one_with_a_capital_is_marked() -> None:
    copy = "The committee met. The Committee asked for more, and the chair of the committee was pleased."
    assert found(nam010_capitals_vary, copy) == ["Committee"]


def test_beside_a_name_more_of_them_are_asked_for() -> None:
    copy = "The Osh Museum is old. The museum is big, the museum is cold, and the museum is full. The Museum lends it."
    assert found(nam010_capitals_vary, copy) == ["Museum"]
