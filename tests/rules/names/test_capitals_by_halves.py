"""Capitals that half a name has, and capitals before no name."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam010_capitals_vary
from rules.proofs import found

_WRONG_TYPED = """
They wrote to the [state Customs Committee] in May.
They wrote to the [regional Office] for Central Asia.
They wrote to the [ministry of Justice] in May.
They wrote to the [agency on Statistics] in May.
They wrote to the [Drug Control agency] in May.
They wrote to the [Drug control Agency] in May.
They met in the [Osh city Court] in May.
They wrote to the [world Bank] and to the [european Union] in May.
They crossed the [Black sea] by the [Silk road] in May.
It was told by the [Prosecutor general] and the [high Commissioner] for refugees.
In the [Winter] of 2010 it snowed, and since [Spring], it has rained.
They drove to the [North] of the country.
In Osh each [Judge] has a desk.
They met on 17 [august] 2010.
"""
_RIGHT_TYPED = """
They wrote to the state Department of Agriculture and the Associated Press agency.
They will appear before the committee on Monday; each Judge Advocate came, as the ministry of Kazakhstan did.
They went to the Winter Games and the North of England; the Prague Spring was in 1968.
They saw the Black Sea coast, a red cross on the door and Black sea-birds.
The supreme court and the general assembly of the club met; the world bank of seeds is in Norway.
An august 2010 vintage and 17 march steps.
"""


@pytest.mark.parametrize("typed", _WRONG_TYPED.strip().splitlines())
def test_half_a_name_and_a_stray_capital_are_marked(typed: str) -> None:
    wanted = [part.partition("]")[0] for part in typed.split("[")[1:]]
    marked = found(nam010_capitals_vary, typed.replace("[", "").replace("]", ""))
    assert sorted(marked) == sorted(wanted)


@pytest.mark.parametrize("copy", _RIGHT_TYPED.strip().splitlines())
def test_what_is_no_name_or_a_whole_one_is_left_alone(copy: str) -> None:
    assert found(nam010_capitals_vary, copy) == []
