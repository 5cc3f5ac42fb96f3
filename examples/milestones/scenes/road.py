"""A road over a pass in early summer."""

from __future__ import annotations

import random

from examples.atelier.land import crest, mountains, reeds
from examples.atelier.palette import ACCENT, CLAY, CREAM, DARK_RED, INK, MIST, OCHRE, OLIVE, PAPER, PINE, RED, SAND, SKY, TEAL, WHITE, mix
from examples.atelier.sheet import Sheet, curve
from examples.milestones.scenes.cities import air, cloud
from examples.milestones.scenes.river import lorry


def mountain_pass() -> Sheet:
    """A road in hairpin bends below snow summits; a post with a barrier, a lorry and two yurts."""
    sheet = Sheet(2130, 980, SKY)
    air(sheet, mix(TEAL, SKY, 0.2), mix(SKY, WHITE, 0.4), mix(CREAM, WHITE, 0.4), 560)
    for x, y, wide in ((100, 120, 420), (1420, 90, 520), (760, 170, 300)):
        cloud(sheet, x, y, wide)
    mountains(sheet, crest(2130, 480, 380, seed=71, peaks=5), 600, mix(ACCENT, MIST, 0.5), mix(MIST, WHITE, 0.4), light=PAPER, snow=330, seed=3)
    mountains(
        sheet, crest(2130, 560, 240, seed=75, peaks=6), 660, mix(ACCENT, TEAL, 0.45), mix(TEAL, MIST, 0.45), light=mix(TEAL, SAND, 0.45), snow=360, seed=4
    )
    _slopes(sheet)
    _bends(sheet)
    _post(sheet)
    for x, size in ((250, 150), (440, 118)):
        _yurt(sheet, x, 800 - size * 0.1, size)
    _flock(sheet)
    reeds(sheet, -10, 900, 985, 84, (mix(OLIVE, PINE, 0.4), PINE, mix(OLIVE, CREAM, 0.3)), count=150, seed=8)
    reeds(sheet, 1500, 2140, 985, 84, (mix(OLIVE, PINE, 0.4), PINE, mix(OCHRE, OLIVE, 0.4)), count=110, seed=9)
    return sheet.trimmed(top=50, foot=40)


def _slopes(sheet: Sheet) -> None:
    for line, top, low in (
        ([(-20, 560), (300, 600), (640, 640), (1000, 590), (1400, 520), (1800, 560), (2150, 500)], mix(OLIVE, TEAL, 0.45), mix(OLIVE, SAND, 0.35)),
        ([(-20, 680), (400, 660), (800, 720), (1250, 680), (1700, 640), (2150, 690)], mix(OLIVE, PINE, 0.25), mix(OLIVE, SAND, 0.5)),
        ([(-20, 800), (500, 770), (1000, 810), (1600, 770), (2150, 800)], mix(OLIVE, SAND, 0.25), mix(OLIVE, PINE, 0.4)),
    ):
        sheet.blend([*curve(line, 12), (2150, 1000), (-20, 1000)], top, low)


def _bends(sheet: Sheet) -> None:
    line = [
        (1180, 1010),
        (1090, 910),
        (1260, 826),
        (1560, 770),
        (1640, 726),
        (1520, 690),
        (1240, 676),
        (1160, 650),
        (1250, 624),
        (1450, 608),
        (1490, 588),
        (1420, 570),
        (1330, 556),
    ]
    path = curve(line, 24)
    widths = [150 * (1 - i / len(path)) ** 1.9 + 7 for i in range(len(path))]
    for spare, tint in ((1.16, mix(SAND, CLAY, 0.25)), (1.0, mix(MIST, INK, 0.3))):
        left, right = [], []
        for here, after, wide in zip(path, path[1:], widths, strict=False):
            dx, dy = after[0] - here[0], after[1] - here[1]
            size = max(0.01, (dx * dx + dy * dy) ** 0.5)
            reach = wide * spare / 2
            left.append((here[0] - dy / size * reach, here[1] + dx / size * reach * 0.5))
            right.append((here[0] + dy / size * reach, here[1] - dx / size * reach * 0.5))
        for a, b, c, d in zip(left, left[1:], right[1:], right, strict=False):
            sheet.polygon([a, b, c, d], tint)
    for i in range(0, len(path) - 60, 9):
        sheet.line([path[i], path[i + 3]], max(1.4, widths[i] * 0.03), CREAM)
    lorry(sheet, 1310, 678, 82, mix(SAND, WHITE, 0.3), ACCENT)
    lorry(sheet, 1380, 607, 44, RED, DARK_RED, facing=-1)


def _post(sheet: Sheet) -> None:
    sheet.box(760, 690, 950, 846, mix(CREAM, WHITE, 0.3))
    sheet.polygon([(885, 690), (950, 690), (950, 846), (885, 846)], CLAY, 0.22)
    sheet.polygon([(740, 694), (790, 630), (925, 630), (972, 694)], mix(CLAY, DARK_RED, 0.3))
    sheet.polygon([(872, 630), (925, 630), (972, 694), (890, 694)], INK, 0.2)
    for x in (784, 838):
        sheet.box(x, 726, x + 36, 772, mix(ACCENT, MIST, 0.2))
        sheet.line([(x + 18, 726), (x + 18, 772)], 3, WHITE)
    sheet.box(900, 742, 936, 846, mix(CLAY, INK, 0.35))
    sheet.line([(735, 850), (735, 520)], 5, mix(INK, MIST, 0.3))
    sheet.polygon(curve([(737, 524), (790, 516), (846, 532), (846, 580), (790, 566), (737, 574)], 6, closed=True), TEAL)
    sheet.polygon(curve([(737, 540), (790, 532), (846, 548), (846, 562), (790, 548), (737, 556)], 6, closed=True), WHITE)
    sheet.box(982, 800, 1004, 872, INK)
    for i in range(8):
        x0, x1 = 990 + i * 32, 990 + (i + 1) * 32
        y0, y1 = 806 - i * 15, 806 - (i + 1) * 15
        sheet.line([(x0, y0), (x1, y1)], 10, RED if i % 2 else WHITE)


def _yurt(sheet: Sheet, x: float, foot: float, wide: float) -> None:
    sheet.ellipse((x + wide * 0.08, foot), wide * 0.56, wide * 0.06, INK, 0.25)
    felt = mix(WHITE, CREAM, 0.35)
    sheet.box(x - wide / 2, foot - wide * 0.36, x + wide / 2, foot, felt)
    sheet.polygon(
        curve(
            [
                (x - wide * 0.52, foot - wide * 0.34),
                (x - wide * 0.3, foot - wide * 0.6),
                (x, foot - wide * 0.7),
                (x + wide * 0.3, foot - wide * 0.6),
                (x + wide * 0.52, foot - wide * 0.34),
            ],
            8,
        ),
        felt,
    )
    sheet.polygon(
        curve(
            [
                (x + wide * 0.14, foot),
                (x + wide * 0.14, foot - wide * 0.34),
                (x + wide * 0.06, foot - wide * 0.69),
                (x + wide * 0.3, foot - wide * 0.6),
                (x + wide * 0.51, foot - wide * 0.34),
                (x + wide * 0.5, foot),
            ],
            6,
        ),
        CLAY,
        0.18,
    )
    sheet.box(x - wide / 2, foot - wide * 0.36, x + wide / 2, foot - wide * 0.31, mix(RED, CLAY, 0.3))
    for i in range(11):
        at = x - wide * 0.46 + i * wide * 0.092
        sheet.polygon(
            [(at, foot - wide * 0.36), (at + wide * 0.02, foot - wide * 0.335), (at, foot - wide * 0.31), (at - wide * 0.02, foot - wide * 0.335)], CREAM
        )
    sheet.box(x - wide * 0.1, foot - wide * 0.27, x + wide * 0.1, foot, mix(CLAY, INK, 0.2))
    sheet.box(x - wide * 0.07, foot - wide * 0.24, x + wide * 0.07, foot, ACCENT)
    sheet.ellipse((x, foot - wide * 0.69), wide * 0.09, wide * 0.025, mix(CLAY, INK, 0.3))


def _flock(sheet: Sheet) -> None:
    dice = random.Random(13)
    for _ in range(24):
        x, y = dice.uniform(90, 690), dice.uniform(842, 912)
        size = 8 + (y - 842) * 0.12
        sheet.ellipse((x, y), size * 1.5, size, mix(WHITE, CREAM, dice.uniform(0.1, 0.7)))
        sheet.ellipse((x + size * 1.5, y - size * 0.4), size * 0.5, size * 0.55, mix(INK, CLAY, 0.4))
        for leg in (-0.7, 0.7):
            sheet.line([(x + leg * size, y + size * 0.6), (x + leg * size, y + size * 1.5)], 2.4, mix(INK, CLAY, 0.3))
