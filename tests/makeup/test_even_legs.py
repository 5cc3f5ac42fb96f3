"""Legs as even as what stands in them lets them be: cases that wide nets have found, as values."""

from __future__ import annotations

from bulletin_cli.makeup import make_up
from bulletin_cli.model.galley import Galley
from makeup.dummies import draw, figure, galley, galleys, issue, layout, para, publication, quote, solid
from makeup.never import faults

OF = layout(20)
NOTED = {1: solid("a.n1", 1, role="note")}


def drawn(story: Galley) -> list[str]:
    """The columns of the one page of an issue, down to the last line that is not empty, with nothing wrong."""
    type_ = galleys([story])
    plan = make_up(issue([story]), publication(), OF, type_)
    assert not faults(plan, type_, OF), draw(plan, OF)
    assert not plan.over
    return [column.strip().rstrip(".") for column in draw(plan, OF).removeprefix("1 ").split(" | ")]


def test_a_picture_stands_beside_text_that_is_lower() -> None:
    assert drawn(galley("a", [8], figures=(figure("a.f", 12),))) == ["A.############", "A.aaaaaaaa"]


def test_a_picture_stands_beside_text_that_cannot_be_divided() -> None:
    assert drawn(galley("a", [3], figures=(figure("a.f", 3),))) == ["A.###", "A.aaa"]


def test_a_picture_stands_beside_text_with_a_pull_quote() -> None:
    body = [para("a.p", 3, 1, loose=(1, -1))]
    story = galley("a", body, figures=(figure("a.f", 6, 7),), quotes=(quote("a.q", 2, 1),))
    assert drawn(story) == ["A.#######", 'A.aaaa.""']


def test_text_still_stands_under_a_picture_that_is_lower() -> None:
    assert drawn(galley("a", [9, 9], figures=(figure("a.f", 4),))) == ["A.####.aaaaaaa", "A.aaaaaaaaaaa"]


def test_a_picture_stands_beside_text_with_a_note() -> None:
    body = [para("a.p1", 6, 1, loose=(-1,), notes=(1,)), para("a.p2", 2, 2, loose=(-1,))]
    assert drawn(galley("a", body, figures=(figure("a.f", 8, 9),), notes=NOTED)) == [
        "A.#########",
        "A.aaaaaaaa.n",
    ]


def test_a_note_stays_with_a_paragraph_that_cannot_be_divided() -> None:
    story = galley("a", [para("a.p", 3, 1, notes=(1,))], notes=NOTED)
    assert drawn(story) == ["A.aaa.n", "A"]
