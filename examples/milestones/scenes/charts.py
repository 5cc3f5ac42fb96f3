"""Figures made visible: a hundred sacks of which five are red."""

from __future__ import annotations

from examples.atelier.palette import CLAY, CREAM, INK, MIST, PAPER, RED, SAND, WHITE, Colour, mix
from examples.atelier.sheet import Point, Sheet, curve


def one_in_twenty() -> Sheet:
    """A hundred sacks in five rows; five of them, the share that is seized, are red."""
    sheet = Sheet(1100, 540, PAPER)
    sheet.blend([(0, 0), (1100, 0), (1100, 540), (0, 540)], mix(PAPER, WHITE, 0.5), mix(PAPER, CREAM, 0.6))
    sheet.text((48, 66), "Of every hundred kilograms, about five are seized", 35, INK, weight=650)
    for i in range(100):
        row, column = divmod(i, 20)
        seized = column == 19
        sack(sheet, (72 + column * 50.3, 168 + row * 72), 56, RED if seized else mix(SAND, CLAY, 0.12))
    x, y = 48, 507
    for words, tint, step in (("seized, about 5 per cent", RED, 390), ("carried on, about 95 per cent", mix(SAND, CLAY, 0.2), 0)):
        sack(sheet, (x + 14, y + 10), 38, tint)
        sheet.text((x + 42, y), words, 30, INK, weight=450)
        x += step
    return sheet


def sack(sheet: Sheet, foot: Point, tall: float, tint: Colour) -> None:
    """A tied sack, lit from the left."""
    x, y = foot
    body = curve(
        [
            (x - tall * 0.3, y),
            (x - tall * 0.37, y - tall * 0.3),
            (x - tall * 0.22, y - tall * 0.66),
            (x - tall * 0.1, y - tall * 0.76),
            (x + tall * 0.1, y - tall * 0.76),
            (x + tall * 0.22, y - tall * 0.66),
            (x + tall * 0.37, y - tall * 0.3),
            (x + tall * 0.3, y),
        ],
        6,
        closed=True,
    )
    sheet.ellipse((x + 3, y), tall * 0.36, tall * 0.07, INK, 0.16)
    sheet.polygon(
        [(x - tall * 0.08, y - tall * 0.74), (x - tall * 0.17, y - tall), (x, y - tall * 0.9), (x + tall * 0.17, y - tall), (x + tall * 0.08, y - tall * 0.74)],
        mix(tint, INK, 0.12),
    )
    sheet.polygon(body, tint)
    sheet.polygon(
        curve(
            [
                (x + tall * 0.06, y),
                (x + tall * 0.15, y - tall * 0.34),
                (x + tall * 0.05, y - tall * 0.75),
                (x + tall * 0.22, y - tall * 0.66),
                (x + tall * 0.37, y - tall * 0.3),
                (x + tall * 0.3, y),
            ],
            5,
        ),
        INK,
        0.16,
    )
    sheet.box(x - tall * 0.12, y - tall * 0.79, x + tall * 0.12, y - tall * 0.72, mix(tint, MIST, 0.55))
