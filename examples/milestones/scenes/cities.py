"""Three capitals: kites over Tashkent, domes in Ashgabat, the mountains over Bishkek."""

from __future__ import annotations

import math
import random

from examples.atelier.land import crest, mountains, poplar, ripples, round_tree
from examples.atelier.palette import ACCENT, CLAY, CREAM, DARK_RED, DEEP, INK, MIST, OCHRE, OLIVE, PAPER, PINE, RED, ROSE, SAND, SKY, TEAL, WHITE, Colour, mix
from examples.atelier.sheet import Point, Sheet, curve
from examples.milestones.scenes.journey import dome, minaret, portal


def air(sheet: Sheet, top: Colour, middle: Colour, low: Colour, horizon: float) -> None:
    """A sky in two fades down to the horizon, with a few flat clouds."""
    half = horizon * 0.55
    sheet.blend([(0, 0), (sheet.width, 0), (sheet.width, half), (0, half)], top, middle)
    sheet.blend([(0, half - 1), (sheet.width, half - 1), (sheet.width, horizon), (0, horizon)], middle, low)


def cloud(sheet: Sheet, x: float, y: float, wide: float, alpha: float = 0.55) -> None:
    """A long flat cloud."""
    sheet.polygon(curve([(x, y), (x + wide * 0.25, y - 17), (x + wide * 0.7, y - 10), (x + wide, y + 2), (x + wide * 0.5, y + 12)], closed=True), WHITE, alpha)


def kites() -> Sheet:
    """Kites over the roofs and domes of Tashkent, flown by families on a lawn."""
    sheet = Sheet(2130, 920, SKY)
    air(sheet, mix(TEAL, SKY, 0.25), mix(SKY, WHITE, 0.3), mix(CREAM, SKY, 0.3), 700)
    for x, y, wide in ((120, 170, 460), (930, 110, 380), (1560, 220, 470), (560, 330, 300), (1290, 380, 330)):
        cloud(sheet, x, y, wide)
    mountains(sheet, crest(2130, 660, 90, seed=33, peaks=6), 720, mix(TEAL, MIST, 0.6), mix(CREAM, MIST, 0.4), light=PAPER, seed=2)
    _roofs(sheet)
    _lawn(sheet)
    _flyers(sheet)
    return sheet


def _roofs(sheet: Sheet) -> None:
    dice = random.Random(19)
    x = -30.0
    while x < 2130:
        wide, tall = dice.uniform(70, 150), dice.uniform(50, 120)
        tint = mix(dice.choice((SAND, CREAM, mix(ROSE, SAND, 0.5))), MIST, 0.35)
        sheet.box(x, 730 - tall, x + wide, 740, tint)
        sheet.box(x + wide * 0.7, 730 - tall, x + wide, 740, CLAY, 0.16)
        for i in range(int(wide / 26)):
            sheet.box(x + 9 + i * 26, 744 - tall, x + 21 + i * 26, 762 - tall, mix(ACCENT, MIST, 0.35))
        x += wide + dice.uniform(-6, 30)
    dome(sheet, 420, 716, 128, TEAL)
    portal(sheet, 560, 735, 128, 178)
    minaret(sheet, 668, 738, 40, 260)
    dome(sheet, 1690, 712, 150, mix(TEAL, ACCENT, 0.3))
    minaret(sheet, 1812, 738, 44, 300)
    for i in range(17):
        round_tree(sheet, (40 + i * 130 + dice.uniform(-30, 30), 775), 88 + dice.uniform(-18, 26), PINE, mix(OLIVE, PINE, 0.3), seed=40 + i)


def _lawn(sheet: Sheet) -> None:
    sheet.blend(
        [*curve([(-20, 770), (500, 742), (1100, 764), (1700, 740), (2150, 768)], 10), (2150, 940), (-20, 940)], mix(OLIVE, SAND, 0.3), mix(OLIVE, PINE, 0.5)
    )
    for y, alpha in ((810, 0.12), (850, 0.14), (890, 0.16)):
        sheet.polygon(
            curve([(-20, y), (600, y - 20), (1300, y + 10), (2150, y - 14), (2150, y + 8), (1300, y + 34), (600, y + 6), (-20, y + 24)], 8, closed=True),
            mix(OLIVE, CREAM, 0.5),
            alpha,
        )


def _kite(sheet: Sheet, at: Point, size: float, tints: tuple[Colour, Colour], tilt: float) -> None:
    x, y = at
    c, s = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))

    def turn(px: float, py: float) -> Point:
        return x + (px * c - py * s) * size, y + (px * s + py * c) * size

    top, right, foot, left, middle = turn(0, -0.62), turn(0.44, -0.14), turn(0, 0.62), turn(-0.44, -0.14), turn(0, -0.14)
    for shape, tint in (((top, right, middle), tints[0]), ((right, foot, middle), tints[1]), ((foot, left, middle), tints[0]), ((left, top, middle), tints[1])):
        sheet.polygon(shape, tint)
    sheet.polygon((top, right, foot), INK, 0.1)
    tail = curve([foot, turn(0.16, 0.9), turn(-0.12, 1.2), turn(0.16, 1.5), turn(-0.04, 1.8)], 12)
    sheet.line(tail, 3, mix(tints[0], INK, 0.2))
    for i in (12, 24, 36, 47):
        bx, by = tail[i]
        sheet.polygon([(bx - size * 0.1, by - size * 0.06), (bx, by), (bx - size * 0.1, by + size * 0.06)], tints[1])
        sheet.polygon([(bx + size * 0.1, by - size * 0.06), (bx, by), (bx + size * 0.1, by + size * 0.06)], tints[0])


def _flyers(sheet: Sheet) -> None:
    pairs = (
        ((230, 250), 118, (RED, CREAM), -18, (150, 830), 112, (ACCENT, PINE)),
        ((520, 150), 92, (ACCENT, OCHRE), 12, (400, 850), 84, (DARK_RED, OCHRE)),
        ((820, 300), 134, (OCHRE, DARK_RED), -8, (790, 842), 122, (INK, TEAL)),
        ((1130, 190), 104, (DEEP, ROSE), 16, (1010, 862), 80, (OCHRE, RED)),
        ((1420, 120), 84, (RED, SAND), -14, (1330, 836), 116, (PINE, CLAY)),
        ((1500, 410), 96, (TEAL, CREAM), 10, (1570, 858), 86, (RED, ACCENT)),
        ((1900, 290), 126, (DARK_RED, OCHRE), 18, (1840, 840), 118, (DEEP, CLAY)),
    )
    for at, size, tints, tilt, foot, tall, clothes in pairs:
        hand = (foot[0] + tall * 0.24, foot[1] - tall * 0.92)
        sag = ((at[0] + hand[0]) / 2 + 26, (at[1] + hand[1]) / 2 + 46)
        sheet.line(curve([at, sag, hand], 24), 1.8, mix(INK, CLAY, 0.3), 0.8)
        _kite(sheet, at, size, tints, tilt)
        _stander(sheet, foot, tall, clothes)
    for foot, tall, clothes in (
        ((470, 858), 108, (PINE, INK)),
        ((860, 850), 74, (RED, DEEP)),
        ((1640, 862), 120, (CLAY, INK)),
        ((1905, 854), 76, (OCHRE, ACCENT)),
    ):
        _stander(sheet, foot, tall, clothes, reach=False)


def _stander(sheet: Sheet, foot: Point, tall: float, clothes: tuple[Colour, Colour], *, reach: bool = True) -> None:
    x, y = foot
    sheet.ellipse((x + 6, y), tall * 0.26, tall * 0.045, INK, 0.25)
    for side in (-0.07, 0.07):
        sheet.line([(x + side * tall, y - tall * 0.45), (x + side * 1.5 * tall, y - 2)], tall * 0.095, clothes[1])
    sheet.polygon(
        curve(
            [
                (x - tall * 0.16, y - tall * 0.36),
                (x - tall * 0.14, y - tall * 0.74),
                (x, y - tall * 0.8),
                (x + tall * 0.14, y - tall * 0.74),
                (x + tall * 0.16, y - tall * 0.36),
            ],
            5,
        ),
        clothes[0],
    )
    sheet.line([(x + tall * 0.12, y - tall * 0.72), (x + tall * 0.24, y - tall * (0.9 if reach else 0.44))], tall * 0.075, mix(clothes[0], WHITE, 0.12))
    sheet.line([(x - tall * 0.12, y - tall * 0.72), (x - tall * 0.18, y - tall * 0.42)], tall * 0.075, mix(clothes[0], INK, 0.15))
    sheet.ellipse((x, y - tall * 0.9), tall * 0.085, tall * 0.1, mix(ROSE, OCHRE, 0.3))
    sheet.polygon(
        curve(
            [
                (x - tall * 0.095, y - tall * 0.87),
                (x - tall * 0.08, y - tall * 0.99),
                (x + tall * 0.02, y - tall * 1.02),
                (x + tall * 0.095, y - tall * 0.92),
                (x, y - tall * 0.95),
            ],
            5,
            closed=True,
        ),
        INK,
    )


def ashgabat() -> Sheet:
    """White marble, gilded domes and fountains in Ashgabat, before the bare ridge of the Kopet Dag."""
    sheet = Sheet(2130, 960, SKY)
    air(sheet, mix(TEAL, SKY, 0.2), mix(SKY, CREAM, 0.35), mix(CREAM, ROSE, 0.35), 640)
    sheet.glow((560, 470), 520, mix(CREAM, WHITE, 0.5), 0.7)
    for x, y, wide in ((200, 150, 430), (1190, 120, 520), (1660, 250, 360), (760, 260, 320)):
        cloud(sheet, x, y, wide)
    mountains(sheet, crest(2130, 640, 250, seed=52, peaks=5), 690, mix(CLAY, MIST, 0.55), mix(CREAM, ROSE, 0.25), light=mix(CREAM, ROSE, 0.2), seed=8)
    mountains(sheet, crest(2130, 670, 120, seed=57, peaks=7), 700, mix(CLAY, SAND, 0.4), mix(SAND, CREAM, 0.4), light=CREAM, seed=9)
    for i in range(26):
        poplar(sheet, (12 + i * 86, 704), 54 + (i * 37) % 40, mix(PINE, TEAL, 0.25), mix(OLIVE, MIST, 0.3))
    _palace(sheet)
    sheet.blend([(0, 700), (2130, 700), (2130, 960), (0, 960)], mix(CREAM, MIST, 0.35), mix(SAND, CLAY, 0.2))
    _pool(sheet)
    return sheet


def _palace(sheet: Sheet) -> None:
    marble, shade = mix(WHITE, MIST, 0.1), mix(MIST, ACCENT, 0.12)
    for left, right, top in ((330, 620, 560), (1510, 1800, 560), (600, 1530, 500)):
        sheet.box(left, top, right, 704, marble)
        sheet.box(left, top, right, top + 16, mix(OCHRE, CREAM, 0.25))
        sheet.box(left - 10, 690, right + 10, 706, mix(marble, SAND, 0.35))
        for i in range(int((right - left - 30) / 44)):
            x = left + 24 + i * 44
            sheet.polygon(curve([(x, 690), (x, top + 68), (x + 12, top + 46), (x + 24, top + 68), (x + 24, 690)], 4), shade)
            sheet.box(x + 27, top + 30, x + 35, 690, WHITE)
    gilt = mix(OCHRE, CREAM, 0.12)
    for x, foot, wide in ((475, 566, 150), (1655, 566, 150), (1065, 508, 300)):
        _gilded(sheet, x, foot, wide, gilt)
    sheet.box(940, 560, 1190, 704, mix(marble, CREAM, 0.4))
    sheet.polygon([(920, 566), (1065, 500), (1210, 566)], marble)
    sheet.polygon(curve([(1010, 704), (1010, 630), (1065, 586), (1120, 630), (1120, 704)], 6), mix(ACCENT, INK, 0.3))
    for x in (235, 1895):
        minaret(sheet, x, 704, 44, 360)


def _gilded(sheet: Sheet, x: float, foot: float, wide: float, gilt: Colour) -> None:
    drum = wide * 0.26
    sheet.box(x - wide * 0.4, foot - drum, x + wide * 0.4, foot, mix(WHITE, MIST, 0.15))
    sheet.box(x + wide * 0.14, foot - drum, x + wide * 0.4, foot, MIST, 0.5)
    for i in range(7):
        sheet.box(x - wide * 0.36 + i * wide * 0.105, foot - drum * 0.8, x - wide * 0.31 + i * wide * 0.105, foot - drum * 0.2, mix(ACCENT, MIST, 0.3))
    base = foot - drum
    outline = curve(
        [
            (x - wide * 0.41, base),
            (x - wide * 0.43, base - wide * 0.24),
            (x - wide * 0.26, base - wide * 0.48),
            (x, base - wide * 0.62),
            (x + wide * 0.26, base - wide * 0.48),
            (x + wide * 0.43, base - wide * 0.24),
            (x + wide * 0.41, base),
        ],
        10,
    )
    sheet.polygon(outline, gilt)
    sheet.polygon(
        curve(
            [
                (x, base - wide * 0.62),
                (x + wide * 0.26, base - wide * 0.48),
                (x + wide * 0.43, base - wide * 0.24),
                (x + wide * 0.41, base),
                (x + wide * 0.08, base),
                (x + wide * 0.12, base - wide * 0.3),
            ],
            8,
        ),
        CLAY,
        0.38,
    )
    for share in (-0.6, -0.2, 0.2, 0.6):
        sheet.line(
            curve(
                [
                    (x + wide * 0.41 * share, base),
                    (x + wide * 0.43 * share, base - wide * 0.24),
                    (x + wide * 0.25 * share, base - wide * 0.48),
                    (x, base - wide * 0.61),
                ],
                8,
            ),
            2.6,
            mix(CREAM, WHITE, 0.4),
            0.7,
        )
    sheet.line([(x, base - wide * 0.6), (x, base - wide * 0.86)], 5, gilt)
    sheet.ellipse((x, base - wide * 0.7), wide * 0.022, wide * 0.022, gilt)


def _pool(sheet: Sheet) -> None:
    sheet.polygon([(470, 752), (1660, 752), (1960, 918), (170, 918)], mix(WHITE, MIST, 0.2))
    sheet.blend([(496, 762), (1634, 762), (1910, 904), (220, 904)], mix(TEAL, MIST, 0.45), mix(ACCENT, TEAL, 0.4))
    sheet.polygon([(980, 764), (1150, 764), (1210, 900), (920, 900)], mix(OCHRE, CREAM, 0.5), 0.22)
    ripples(sheet, (320, 772, 1820, 896), (WHITE, MIST, mix(CREAM, WHITE, 0.3)), count=70, seed=21)
    for i in range(9):
        x, tall = 620 + i * 111, 96 - abs(i - 4) * 11
        y = 850
        for lean in (-1, -0.5, 0.5, 1):
            sheet.line(
                curve(
                    [
                        (x, y),
                        (x + lean * tall * 0.16, y - tall * (1.05 - 0.1 * abs(lean))),
                        (x + lean * tall * 0.44, y - tall * 0.45),
                        (x + lean * tall * 0.56, y),
                    ],
                    10,
                ),
                3.4,
                WHITE,
                0.75,
            )
        sheet.line([(x, y), (x, y - tall * 1.1)], 4.5, WHITE, 0.85)
        sheet.ellipse((x, y), tall * 0.55, 7, WHITE, 0.55)
    for side in (0, 1):
        for i in range(4):
            x = 90 + i * 62 if not side else 2040 - i * 62
            round_tree(sheet, (x, 800 + i * -16), 116 - i * 10, PINE, mix(OLIVE, PINE, 0.25), seed=70 + i + side * 10)


def bishkek() -> Sheet:
    """A broad street with poplars in Bishkek in spring, under the snow of the Ala-Too."""
    sheet = Sheet(2130, 980, SKY)
    air(sheet, mix(TEAL, SKY, 0.3), mix(SKY, WHITE, 0.4), mix(CREAM, WHITE, 0.3), 620)
    for x, y, wide in ((90, 130, 400), (1500, 110, 470), (820, 80, 380)):
        cloud(sheet, x, y, wide)
    mountains(sheet, crest(2130, 560, 400, seed=61, peaks=5), 640, mix(ACCENT, MIST, 0.55), mix(MIST, WHITE, 0.35), light=PAPER, snow=400, seed=5)
    mountains(sheet, crest(2130, 610, 180, seed=66, peaks=6), 670, mix(ACCENT, TEAL, 0.5), mix(TEAL, MIST, 0.5), light=mix(TEAL, SAND, 0.5), seed=6)
    sheet.blend(
        [*curve([(-20, 640), (500, 612), (1100, 640), (1700, 606), (2150, 636)], 8), (2150, 1000), (-20, 1000)], mix(OLIVE, TEAL, 0.35), mix(OLIVE, SAND, 0.45)
    )
    dice = random.Random(44)
    for side in (-1, 1):
        for i in range(6):
            x = 1065 + side * (270 + i * 150)
            tall = 120 + i * 46 + dice.uniform(-14, 14)
            _block(sheet, x, 760 + i * 4, 140, tall, dice)
    sheet.polygon([(1010, 730), (1120, 730), (1900, 990), (230, 990)], mix(MIST, INK, 0.28))
    for i in range(7):
        near = (i / 7) ** 1.6
        y = 740 + 240 * near
        sheet.polygon(
            [(1063 - 2 - near * 9, y), (1067 + 2 + near * 9, y), (1067 + 3 + near * 12, y + 12 + 26 * near), (1063 - 3 - near * 12, y + 12 + 26 * near)], CREAM
        )
    for i in range(8):
        near = (i / 7) ** 1.5
        for side in (-1, 1):
            x = 1065 + side * (100 + 920 * near)
            sheet.polygon(
                [
                    (x - 60 * near - 8, 745 + 215 * near),
                    (x + 60 * near + 8, 745 + 215 * near),
                    (x + 70 * near + 9, 752 + 220 * near),
                    (x - 70 * near - 9, 752 + 220 * near),
                ],
                mix(OLIVE, PINE, 0.3),
            )
            poplar(sheet, (x, 742 + 216 * near), 96 + 470 * near, mix(PINE, OLIVE, 0.25), mix(OLIVE, CREAM, 0.3))
    _trolleybus(sheet)
    return sheet.trimmed(top=40, foot=80)


def _block(sheet: Sheet, x: float, foot: float, wide: float, tall: float, dice: random.Random) -> None:
    tint = mix(dice.choice((CREAM, SAND, mix(ROSE, CREAM, 0.5), PAPER)), MIST, 0.2)
    sheet.box(x - wide / 2, foot - tall, x + wide / 2, foot, tint)
    sheet.box(x + wide * 0.22, foot - tall, x + wide / 2, foot, CLAY, 0.18)
    sheet.box(x - wide / 2 - 5, foot - tall - 9, x + wide / 2 + 5, foot - tall, mix(CLAY, SAND, 0.4))
    for row in range(int(tall / 40)):
        for column in range(4):
            sheet.box(
                x - wide / 2 + 14 + column * 31,
                foot - tall + 14 + row * 40,
                x - wide / 2 + 32 + column * 31,
                foot - tall + 38 + row * 40,
                mix(ACCENT, MIST, 0.25),
            )


def _trolleybus(sheet: Sheet) -> None:
    x, y = 1190, 836
    sheet.ellipse((x + 70, y + 2), 90, 10, INK, 0.3)
    sheet.polygon(curve([(x, y - 8), (x, y - 88), (x + 8, y - 98), (x + 134, y - 98), (x + 142, y - 88), (x + 142, y - 8)], 3), RED)
    sheet.box(x, y - 40, x + 142, y - 30, CREAM)
    sheet.box(x + 12, y - 86, x + 130, y - 48, mix(SKY, ACCENT, 0.2))
    sheet.polygon([(x + 12, y - 86), (x + 60, y - 86), (x + 30, y - 48), (x + 12, y - 48)], WHITE, 0.4)
    sheet.line([(x + 71, y - 86), (x + 71, y - 48)], 4, DARK_RED)
    for side in (18, 124):
        sheet.ellipse((x + side, y - 20), 9, 9, CREAM)
        sheet.box(x + side - 12, y - 8, x + side + 12, y + 2, INK)
    for shift in (0, 22):
        sheet.line([(x + 60 + shift, y - 98), (x + 30 + shift, y - 190)], 3, INK)
