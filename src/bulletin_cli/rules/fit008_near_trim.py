"""Text too near to the trim

When the issue is made up, looks for text that stands nearer to the edge of the trimmed page than the layout's
`page.safe` (3 mm where it says nothing), at the sides, the head or the foot. What a template places by
itself, as running heads and folios, is not seen: look at a page of every kind when you change one.

The guillotine wanders by a millimetre or two, and what stands near the edge is cut with it. Widen the
margins in the layout's `layout.yaml`, or give it fewer lines.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Page, PlacedFigure, PlacedRow, PlacedText, Placement
from bulletin_cli.rules.made_up import layout_span
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.ERROR

_MM = 25.4 / 72
_HAIR = 0.01


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark on the layout for the text that stands nearest to each edge, where that is too near."""
    safe = made.layout.page.safe
    nearest: dict[str, tuple[float, int]] = {}
    for page in made.plan.pages:
        for edge, distance in _distances(page, made.layout):
            if distance < safe - _HAIR and distance < nearest.get(edge, (safe, 0))[0]:
                nearest[edge] = (distance, page.number)
    for edge, (distance, number) in nearest.items():
        away = f"{abs(distance) * _MM:.1f} mm"
        stands = f"stands {away} from" if distance >= 0 else f"runs {away} over"
        hint = f"keep {safe * _MM:.1f} mm free" + (", or ask the printer for less" if distance >= 0 else "")
        message = f"layout {made.layout.name}: text {stands} the {edge} of page {number}"
        yield Mark(layout_span(made), message, hint)


def _distances(page: Page, layout: Layout) -> Iterator[tuple[str, float]]:
    """How far every line stands from each edge of the page, in pt."""
    width, height = layout.page.width, layout.page.height
    for frame in page.frames:
        for text in _texts(frame.items):
            block = text.block
            for number, line in enumerate(block.settings[text.setting].lines[text.first : text.last]):
                indent = block.measure - line.indent - line.width if block.rtl else line.indent
                left = text.x + indent
                baseline = text.y + block.baseline + number * block.leading
                yield "left edge", left
                yield "right edge", width - left - line.width
                yield "head", baseline - block.baseline
                yield "foot", height - baseline


def _texts(items: tuple[Placement, ...]) -> Iterator[PlacedText]:
    for item in items:
        match item:
            case PlacedText():
                yield item
            case PlacedFigure(caption=PlacedText() as caption):
                yield caption
            case PlacedRow(cells=cells):
                yield from (text for _cell, text in cells)
