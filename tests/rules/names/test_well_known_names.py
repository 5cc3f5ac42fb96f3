"""Slips of well-known names: other people’s names and other letters stay quiet."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import spl002_spelling_varies
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "President Emomalii Rahmon met Yury Fedotov; Ms Emomalieva came, and Yury Fomin.",
        "UNODC, UNDP and UNEP, the OECD and the OSCE, TREATNET II, and the SIDC. He wrote in CAPITALS, in ARENAS.",
        "“The TREANET people,” he said.",
        "The Union of Treaty Negotiators (TREATNER) met.",
    ],
)
def test_other_names_stay_quiet(copy: str) -> None:
    assert found(spl002_spelling_varies, copy) == []


def test_slips_are_marked() -> None:
    copy = "President Emomali Rakhmon praised TREANET II, UNDOC and the OEDC. Antonio Gutteres wrote."
    assert found(spl002_spelling_varies, copy) == ["TREANET", "UNDOC", "OEDC", "Rakhmon", "Gutteres"]


def test_bodies_and_treaties_keep_their_names() -> None:
    copy = "The Drugs Control Agency joined the United Nations Convention against corruption. “Drugs Control Agency!”"
    wanted = ["Drugs Control Agency", "United Nations Convention against corruption"]
    assert sorted(found(spl002_spelling_varies, copy)) == wanted
