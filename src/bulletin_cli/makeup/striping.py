"""Builds the strip of a story in one arrangement: pieces in order, and where pull quotes may float."""

from __future__ import annotations

from collections.abc import Sequence

from bulletin_cli.makeup.arrangement import Arrangement, Shown, pieces_in_order
from bulletin_cli.makeup.castoff import CastOff
from bulletin_cli.makeup.pieces import Piece
from bulletin_cli.makeup.strip import Floating, Strip
from bulletin_cli.model.galley import Galley, QuoteBlock

REACH = 3
"""Paragraphs that a pull quote may stand away from its words."""
FAR = 12
"""The same where it finds no place nearer."""


def strip_of(
    galley: Galley, arrangement: Arrangement, castoff: CastOff, known: dict[str, Piece], notes_gap: int
) -> Strip:
    """The story's strip; `known` keeps pieces that do not change between arrangements."""
    pieces: list[Piece] = []
    for item in pieces_in_order(galley, arrangement):
        if isinstance(item, Shown):
            pieces.append(castoff.figure(item.block, item.setting))
        else:
            if item.id not in known:
                known[item.id] = castoff.piece(item)
            pieces.append(known[item.id])
    floating: list[Floating] = []
    taken: set[int] = set()
    homeless: list[Piece] = []
    for quote in galley.quotes:
        places = _places(quote, pieces, castoff.weights.quote_moved, taken)
        if places:
            floating.append(Floating(quote, places, castoff.quote_opened(quote)))
            taken.add(min(places, key=lambda place: place[1])[0])
        elif not quote.optional:
            homeless.append(castoff.piece(quote))
    noted = notes_gap if galley.notes else 0
    return Strip((*pieces, *homeless), tuple(floating), castoff.weights, noted)


def _places(
    quote: QuoteBlock, pieces: Sequence[Piece], moved: float, taken: set[int]
) -> tuple[tuple[int, float], ...]:
    """Boundaries near the quote's paragraph between two texts, each with its cost."""
    home = _home(quote, pieces)
    fit = [n for n in range(1, len(pieces)) if n not in taken and _fit(pieces[n - 1], pieces[n])]
    prose = [n for n in fit if pieces[n - 1].paragraph and pieces[n].paragraph]
    open_ = prose or fit
    for reach in (REACH, FAR, len(pieces)):
        near = [n for n in open_ if -reach < n - home <= reach]
        if near:
            return tuple((n, moved * abs(n - home)) for n in near)
    return ()


def _home(quote: QuoteBlock, pieces: Sequence[Piece]) -> int:
    """The boundary over the quote's paragraph, or the middle of the story."""
    for number, piece in enumerate(pieces):
        if quote.paragraph and piece.paragraph == quote.paragraph:
            return number
    return max(len(pieces) // 2, 1)


def _fit(above: Piece, below: Piece) -> bool:
    """Whether a pull quote may stand between two pieces: paragraphs, away from heads, pictures and colons."""
    closed = above.keep_next or above.announces or above.picture or below.picture
    return not closed and bool(above.paragraph or below.paragraph)
