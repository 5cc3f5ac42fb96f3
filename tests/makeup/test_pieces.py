"""Pieces that announce what follows, and pull quotes that leave them alone."""

from __future__ import annotations

import pytest

from bulletin_cli.makeup.pieces import Piece
from bulletin_cli.makeup.striping import _fit
from bulletin_cli.model.galley import Line, Run, Setting, TextBlock
from makeup.dummies import para


def ending(words: str, number: int = 1) -> Piece:
    """A paragraph of two lines that ends with these words."""
    block: TextBlock = para(f"a.b{number}", 2, number)
    first = block.settings[0].lines[0]
    last: Line = first._replace(runs=(first.runs[0]._replace(text=words),) if first.runs else (Run(words),))
    return Piece(block._replace(settings=(Setting((first, last)),)), (), paragraph=number)


@pytest.mark.parametrize("words", ["four heads:", "four heads: "])
def test_a_colon_announces(words: str) -> None:
    assert ending(words).announces


@pytest.mark.parametrize("words", ["at 12:30", "the end."])
def test_other_ends_announce_nothing(words: str) -> None:
    assert not ending(words).announces


def test_a_pull_quote_parts_no_colon_from_what_it_announces() -> None:
    assert _fit(ending("the end."), ending("begins.", 2))
    assert not _fit(ending("four heads:"), ending("begins.", 2))
