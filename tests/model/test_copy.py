"""Kinds of copy that hold the same are told apart by their class."""

from __future__ import annotations

import copy
import pickle

import pytest

from bulletin_cli.model.copy import Code, Emphasis, Quotation, Sidebar, Strong, Text
from bulletin_cli.model.place import Place

HERE = Place(0, 5)
WORD = (Text("Baikal", HERE),)
PAIRS = [
    (Text("Baikal", HERE), Code("Baikal", HERE)),
    (Emphasis(WORD, HERE), Strong(WORD, HERE)),
    (Quotation((), HERE), Sidebar((), HERE)),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_kinds_of_one_shape_differ(one: object, other: object) -> None:
    assert one != other
    assert not one == other  # noqa: SIM201 - both ways of asking are answered
    assert len({one, other, copy.copy(one)}) == 2


@pytest.mark.parametrize("kind", [kind for pair in PAIRS for kind in pair])
def test_a_kind_comes_back_from_where_it_was_kept(kind: object) -> None:
    assert pickle.loads(pickle.dumps(kind)) == kind
    assert type(pickle.loads(pickle.dumps(kind))) is type(kind)
