"""Our classes of fields answer as those of `dataclasses` do."""

from __future__ import annotations

import dataclasses
import pickle
import subprocess
import sys
from typing import Any

import pytest

from bulletin_cli.model.values import dataclass, field, replace


@dataclass(frozen=True, slots=True, order=True)
class Folio:
    page: int
    side: str = "recto"


@dataclass(frozen=True)
class Leaf:
    folio: Folio
    words: tuple[str, ...] = ()
    memo: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True)
class Plate(Leaf):
    caption: str = ""


@dataclass
class Tray:
    leaves: list[Leaf] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.opened = len(self.leaves)


@dataclass(slots=True)
class Nothing:
    pass


LEAF = Leaf(Folio(3), ("a",))


def test_fields_by_place_and_by_name():
    assert (Folio(1, "verso").side, Folio(page=1).side) == ("verso", "recto")
    assert Plate(Folio(1), caption="A ferry").words == ()
    with pytest.raises(TypeError, match="page"):
        Folio()
    with pytest.raises(TypeError, match="colour"):
        Folio(1, colour="red")


def test_equal_where_all_that_counts_is_equal():
    assert Leaf(Folio(1), memo={"a": 1}) == Leaf(Folio(1))
    assert hash(Leaf(Folio(1), memo={"a": 1})) == hash(Leaf(Folio(1)))
    assert Leaf(Folio(1)) != Leaf(Folio(2))
    assert Leaf(Folio(1)) != Plate(Folio(1))
    assert Nothing() == Nothing()
    with pytest.raises(TypeError, match="unhashable"):
        hash(Tray())


def test_ordered_by_fields_where_that_is_asked_for():
    assert sorted([Folio(2), Folio(1, "verso"), Folio(1)]) == [Folio(1), Folio(1, "verso"), Folio(2)]
    assert Folio(1) <= Folio(1) < Folio(2) >= Folio(2) > Folio(1)
    with pytest.raises(TypeError):
        _ = LEAF < LEAF


def test_frozen_and_slotted():
    for change in (lambda: setattr(LEAF, "words", ()), lambda: delattr(LEAF, "words")):
        with pytest.raises(dataclasses.FrozenInstanceError, match="words"):
            change()
    assert not hasattr(Folio(1), "__dict__")
    tray = Tray()
    tray.leaves = [LEAF]
    assert (tray, tray.opened) == (Tray([LEAF]), 0)


def test_each_has_a_default_of_its_own():
    first, second = Tray(), Tray()
    first.leaves.append(LEAF)
    assert second.leaves == []


def test_shown_with_its_fields():
    assert repr(LEAF) == "Leaf(folio=Folio(page=3, side='recto'), words=('a',))"
    assert repr(Nothing()) == "Nothing()"


@pytest.mark.parametrize(
    "value", [LEAF, Folio(2, "verso"), Plate(Folio(1), ("b",), caption="A ferry"), Tray([LEAF])]
)
def test_travels_through_pickle(value):
    assert pickle.loads(pickle.dumps(value)) == value


def test_replaced_by_either_way():
    assert replace(LEAF, words=()) == dataclasses.replace(LEAF, words=()) == Leaf(Folio(3))


def test_dataclasses_knows_them():
    assert dataclasses.is_dataclass(LEAF)
    assert dataclasses.asdict(LEAF) == {"folio": {"page": 3, "side": "recto"}, "words": ("a",), "memo": {}}
    assert [(one.name, one.type) for one in dataclasses.fields(Folio)] == [("page", "int"), ("side", "str")]


def test_matched_by_place():
    match LEAF:
        case Leaf(Folio(page), words):
            assert (page, words) == (3, ("a",))


def test_the_model_loads_without_dataclasses():
    start = "import sys, bulletin_cli.model.publication as _; sys.exit('dataclasses' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", start], check=False).returncode == 0
