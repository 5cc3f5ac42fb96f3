"""What copyfit did for a story, in an editor's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bulletin_cli.makeup.arrangement import Arrangement, Shown
from bulletin_cli.makeup.castoff import CastOff
from bulletin_cli.makeup.pages import SetUnit
from bulletin_cli.makeup.pieces import Piece
from bulletin_cli.makeup.prices import figure_number, lines_of
from bulletin_cli.makeup.tracing import LegSetting
from bulletin_cli.model.galley import Galley, TextBlock


def choices(units: list[SetUnit], pages: Sequence[int]) -> Iterator[str]:
    """Every choice that is not the copy's first wish, from the top of the story; its parts are on `pages`."""
    if not units:
        return
    part = units[0].fitted.part
    galley, castoff = part.galley, part.castoff
    arrangement = units[-1].fitted.part.arrangement
    yield from _places(galley, arrangement, pages)
    for unit in units:
        yield from _heights(unit, galley, castoff)
    yield from _settings(units)
    yield from _quotes(units, galley)
    opened = sum(unit.fitted.dress.opened for unit in units)
    if opened:
        yield f"{lines_of(opened)} of white more under the head"


def _places(galley: Galley, arrangement: Arrangement, pages: Sequence[int]) -> Iterator[str]:
    for shown in arrangement.shown:
        number, wish = figure_number(galley, shown.block), shown.block.figure
        if shown.place == "out":
            yield f"figure {number}: left out of print"
        elif 0 < shown.part < len(pages):
            yield f"figure {number}: on page {pages[shown.part]}"
        elif {shown.place, wish.place_on_page} == {"top", "foot"}:
            yield f"figure {number}: at the {shown.place}"
        if shown.place != "out" and wish.width == "either":
            yield f"figure {number}: {'page' if shown.page_wide else 'column'} width"


def _heights(unit: SetUnit, galley: Galley, castoff: CastOff) -> Iterator[str]:
    fitted = unit.fitted
    arrangement, number = fitted.part.arrangement, fitted.part.number
    wide = (*arrangement.page_wide(number, "top"), *arrangement.page_wide(number, "foot"))
    stands = (*fitted.dress.over, *fitted.dress.under)
    yield from _higher([(f, s.lines) for f, s in zip(wide, stands, strict=True)], galley, castoff)
    for leg, setting in enumerate(unit.legs):
        ends = (*arrangement.in_leg(number, leg, "top"), *arrangement.in_leg(number, leg, "foot"))
        heights = [stand.lines for stand in setting.fixture.stands]
        yield from _higher(list(zip(ends, heights, strict=False)), galley, castoff)
        within = [
            (shown, fitted.part.legs.strip.pieces[each.piece].ways[each.way].choice)
            for each in setting.slices
            for shown in arrangement.after
            if fitted.part.legs.strip.pieces[each.piece].block is shown.block
        ]
        yield from _higher(within, galley, castoff)


def _higher(placed: Sequence[tuple[Shown, int]], galley: Galley, castoff: CastOff) -> Iterator[str]:
    for shown, lines in placed:
        best = min(castoff.heights(shown.setting), key=lambda way: (way[1], -way[0]))[0]
        if lines and lines != best:
            word = "higher" if lines > best else "shorter"
            yield f"figure {figure_number(galley, shown.block)}: {lines_of(abs(lines - best))} {word}"


def _settings(units: list[SetUnit]) -> Iterator[str]:
    """Paragraphs that are longer or shorter than their best."""
    told: set[int] = set()
    for unit in units:
        strip = unit.fitted.part.legs.strip
        for leg in unit.legs:
            for block, more in _loose(leg, strip.pieces):
                if block.paragraph not in told:
                    told.add(block.paragraph)
                    said = f"{lines_of(abs(more))} {'more' if more > 0 else 'less'}"
                    yield f"paragraph {block.paragraph}: {said}"


def _loose(leg: LegSetting, pieces: tuple[Piece, ...]) -> Iterator[tuple[TextBlock, int]]:
    for each in leg.slices:
        block = pieces[each.piece].block
        if isinstance(block, TextBlock) and not block.solid:
            more = block.settings[pieces[each.piece].ways[each.way].choice].looseness
            if more:
                yield block, more


def _quotes(units: list[SetUnit], galley: Galley) -> Iterator[str]:
    placed = {
        unit.fitted.part.legs.strip.quotes[each.lead.bit.bit_length() - 1].block.id
        for unit in units
        for leg in unit.legs
        for each in leg.slices
        if each.lead.bit
    }
    whole = units[-1].cut is None
    for number, quote in enumerate(galley.quotes, 1):
        if quote.optional and quote.id not in placed and whole:
            yield f"pull quote {number}: left out of print"
