"""Draws a plan's pages as SVG: grid, frames, legs, what stands in them, what is left."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import (
    Frame,
    Page,
    PlacedFigure,
    PlacedJump,
    PlacedRow,
    PlacedShape,
    PlacedText,
    Placement,
    Plan,
)

SVG = "http://www.w3.org/2000/svg"
GAP = 36.0
LABEL = 30.0
"""pt between pages, and over each for its number and what is free or over."""
A_ROW = 4
TINTS = ("#dbe9f4", "#f6e7cf", "#dcefdc", "#f1dcec", "#e4e1f5", "#f7dcd6", "#d9f0ef", "#efefd0")
STYLE = (
    "text{font:18px sans-serif;fill:#333}.small{font-size:12px}.paper{fill:#fff;stroke:#999}"
    ".grid{stroke:#ddd;stroke-width:.5}.frame{fill:none;stroke:#567;stroke-width:.8}"
    ".leg{fill:none;stroke:#9ab;stroke-width:.4}.line{fill:#667;fill-opacity:.55}"
    ".picture{fill:#8aa;fill-opacity:.7}.shape{fill:none;stroke:#a63;stroke-width:.6}"
    ".free{fill:#fd4;fill-opacity:.6}.over{fill:#c22;font-weight:bold}"
    ".lost{fill:#c22;fill-opacity:.55}"
)


def sketch(plan: Plan, layout: Layout) -> str:
    """The pages as one SVG picture, four in a row, in pt."""
    wide, high = layout.page.width + GAP, layout.page.height + GAP + LABEL
    rows = -(-len(plan.pages) // A_ROW) or 1
    width, height = wide * min(len(plan.pages), A_ROW) + GAP, high * rows + GAP
    tints = {fit.article: TINTS[number % len(TINTS)] for number, fit in enumerate(plan.fits)}
    drawn = [
        f'<svg xmlns="{SVG}" viewBox="0 0 {_n(width)} {_n(height)}" width="{_n(width / 2)}"',
        f'height="{_n(height / 2)}" role="img" aria-label={quoteattr(f"Make-up of {plan.issue}")}>',
        f"<style>{STYLE}</style>",
    ]
    for number, page in enumerate(plan.pages):
        x, y = GAP + number % A_ROW * wide, GAP + LABEL + number // A_ROW * high
        drawn.append(f'<g transform="translate({_n(x)} {_n(y)})">')
        drawn.extend(_page(page, layout, tints))
        drawn.append("</g>")
    return "\n".join([*drawn, "</svg>"]) + "\n"


def _page(page: Page, layout: Layout, tints: dict[str, str]) -> Iterator[str]:
    said = f"{page.over} over" if page.over else f"{page.free} free" if page.free else "full"
    sort = "over" if page.over else ""
    yield f'<text y="-10" class="{sort}">{page.number} · {said}</text>'
    yield _box("paper", 0, 0, layout.page.width, layout.page.height)
    left = layout.left(page.number)
    for line in range(layout.grid.lines + 1):
        y = _n(layout.y(line))
        yield f'<line class="grid" x1="{_n(left)}" x2="{_n(left + layout.text_width)}" y1="{y}" y2="{y}"/>'
    for frame in page.frames:
        yield from _frame(frame, left, layout, tints)
    yield from _white(page, left, layout)
    yield from _lost(page, left, layout)


def _frame(frame: Frame, left: float, layout: Layout, tints: dict[str, str]) -> Iterator[str]:
    leading = layout.grid.leading
    place = (left, layout.y(frame.line), layout.text_width, frame.lines * leading)
    tint = tints.get(frame.article, "#eee")
    yield _box("frame", *place, style=f"fill:{tint};fill-opacity:.55")
    for leg in frame.legs:
        top = layout.y(leg.line)
        yield _box("leg", leg.x, top, leg.width, leg.lines * leading)
        if leg.used < leg.lines:
            yield _box("free", leg.x, top + leg.used * leading, leg.width, (leg.lines - leg.used) * leading)
    for item in frame.items:
        yield from _item(item, layout)
    named = escape(frame.article or frame.kind)
    yield f'<text class="small" x="{_n(left + 2)}" y="{_n(place[1] - 2)}">{named}</text>'


def _item(item: Placement, layout: Layout) -> Iterator[str]:
    leading = layout.grid.leading
    match item:
        case PlacedText():
            yield from _lines(item)
        case PlacedFigure():
            yield _box("picture", item.x, item.y, item.width, item.height)
            if item.caption is not None:
                yield from _lines(item.caption)
        case PlacedRow():
            yield _box("leg", item.x, item.y, item.table.measure, item.height)
            for _, text in item.cells:
                yield from _lines(text)
        case PlacedJump():
            yield _box("shape", item.x, item.y, item.width, leading * layout.furniture.jump)
        case PlacedShape():
            yield _box("shape", item.x, item.y, item.width, item.height)


def _lines(text: PlacedText) -> Iterator[str]:
    block = text.block
    for number, line in enumerate(block.settings[text.setting].lines[text.first : text.last]):
        base = text.y + block.baseline + number * block.leading
        high = block.leading * 0.45
        start = text.x + (block.measure - line.indent - line.width if block.rtl else line.indent)
        yield _box("line", start, base - high, line.width, high)


def _white(page: Page, left: float, layout: Layout) -> Iterator[str]:
    """The empty lines between the stories' foot and what stands under them."""
    stories = [frame for frame in page.frames if frame.kind == "story"]
    if not stories:
        return
    foot = stories[-1].line + stories[-1].lines
    room = page.lines // layout.grid.columns - (foot - stories[0].line)
    if room > 0:
        yield _box("free", left, layout.y(foot), layout.text_width, room * layout.grid.leading)


def _lost(page: Page, left: float, layout: Layout) -> Iterator[str]:
    """The lines that found no room, under the foot of the page, as far as its margin goes."""
    if page.over:
        foot = layout.y(layout.grid.lines)
        high = page.over / layout.grid.columns * layout.grid.leading
        yield _box("lost", left, foot, layout.text_width, min(high, layout.page.height - foot))


def _box(sort: str, x: float, y: float, *size: float, style: str = "") -> str:
    width, height = (max(each, 0.0) for each in size)
    more = f' style="{style}"' if style else ""
    extent = f'width="{_n(width)}" height="{_n(height)}"'
    return f'<rect class="{sort}" x="{_n(x)}" y="{_n(y)}" {extent}{more}/>'


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
