"""A bookmobile on its way through the county in November."""

from __future__ import annotations

import random

from examples.atelier.land import crest, mountains, reeds, round_tree
from examples.atelier.palette import CLAY, CREAM, DARK_RED, INK, MIST, OCHRE, OLIVE, PAPER, PINE, RED, ROSE, SAND, SKY, TEAL, WHITE, Colour, mix
from examples.atelier.sheet import Point, Sheet, curve


def bookmobile() -> Sheet:
    """A red bookmobile with an open side on a country road, readers before it, a barn and autumn trees behind."""
    sheet = Sheet(2130, 900, CREAM)
    sheet.blend([(0, 0), (2130, 0), (2130, 300), (0, 300)], mix(MIST, SKY, 0.5), mix(CREAM, SKY, 0.4))
    sheet.blend([(0, 299), (2130, 299), (2130, 620), (0, 620)], mix(CREAM, SKY, 0.4), mix(CREAM, ROSE, 0.45))
    sheet.glow((420, 380), 460, mix(WHITE, CREAM, 0.3), 0.8)
    for x, y, wide in ((180, 130, 420), (980, 90, 500), (1560, 190, 380)):
        sheet.polygon(curve([(x, y), (x + wide * 0.3, y - 15), (x + wide * 0.7, y - 9), (x + wide, y + 2), (x + wide * 0.5, y + 12)], closed=True), WHITE, 0.6)
    _geese(sheet)
    mountains(sheet, crest(2130, 470, 120, seed=81, peaks=5, rough=0.42), 620, mix(TEAL, ROSE, 0.45), mix(ROSE, CREAM, 0.5))
    _fields(sheet)
    _barn(sheet)
    dice = random.Random(7)
    for i in range(15):
        tint = dice.choice((OCHRE, CLAY, mix(RED, OCHRE, 0.35), mix(OLIVE, OCHRE, 0.5)))
        round_tree(
            sheet, (40 + i * 150 + dice.uniform(-40, 40), 652 + dice.uniform(-14, 14)), 130 + dice.uniform(-30, 50), tint, mix(tint, CREAM, 0.35), seed=i
        )
    sheet.blend([*curve([(-20, 700), (700, 684), (1500, 700), (2150, 688)], 8), (2150, 920), (-20, 920)], mix(SAND, OLIVE, 0.35), mix(OLIVE, CLAY, 0.35))
    sheet.polygon(
        curve([(-20, 770), (700, 752), (1500, 766), (2150, 752), (2150, 846), (1500, 862), (700, 848), (-20, 866)], 8, closed=True), mix(MIST, INK, 0.3)
    )
    for i in range(15):
        sheet.line([(i * 150, 812), (i * 150 + 74, 811)], 5, CREAM)
    _van(sheet, 760, 800)
    for foot, tall, coat, legs in (
        ((520, 838), 168, mix(TEAL, INK, 0.2), INK),
        ((610, 842), 116, OCHRE, DARK_RED),
        ((1490, 836), 172, PINE, INK),
        ((1590, 842), 160, CLAY, mix(INK, TEAL, 0.3)),
    ):
        _reader(sheet, foot, tall, coat, legs)
    reeds(sheet, -10, 2140, 912, 60, (mix(OCHRE, CLAY, 0.2), mix(OLIVE, OCHRE, 0.4), mix(SAND, OCHRE, 0.4)), count=230, seed=6)
    return sheet


def _geese(sheet: Sheet) -> None:
    for i in range(-4, 5):
        x, y = 1290 + i * 46, 210 + abs(i) * 24
        sheet.line(curve([(x - 17, y - 8), (x - 6, y - 3), (x, y + 3), (x + 6, y - 3), (x + 17, y - 8)], 6), 3.4, INK, 0.75)


def _fields(sheet: Sheet) -> None:
    for line, top, low in (
        ([(-20, 560), (500, 500), (1100, 560), (1700, 510), (2150, 560)], mix(OCHRE, ROSE, 0.4), mix(SAND, OLIVE, 0.3)),
        ([(-20, 610), (600, 600), (1300, 560), (2150, 620)], mix(OLIVE, SAND, 0.4), mix(OLIVE, OCHRE, 0.3)),
    ):
        sheet.blend([*curve(line, 12), (2150, 760), (-20, 760)], top, low)
    for i in range(16):
        x = 1240 + i * 56
        sheet.polygon([(x, 585), (x + 14, 583), (x - 60 + i * 22, 690), (x - 96 + i * 22, 690)], mix(OCHRE, CLAY, 0.25), 0.45)


def _barn(sheet: Sheet) -> None:
    x, y = 1790, 640
    sheet.box(x - 110, y - 120, x + 110, y, mix(RED, CLAY, 0.3))
    sheet.polygon([(x - 124, y - 116), (x - 84, y - 176), (x, y - 214), (x + 84, y - 176), (x + 124, y - 116)], mix(INK, CLAY, 0.4))
    sheet.polygon([(x - 100, y - 116), (x - 72, y - 166), (x, y - 198), (x + 72, y - 166), (x + 100, y - 116)], mix(RED, CLAY, 0.3))
    sheet.box(x - 40, y - 82, x + 40, y, mix(DARK_RED, INK, 0.2))
    for a, b in (((x - 40, y - 82), (x + 40, y)), ((x + 40, y - 82), (x - 40, y))):
        sheet.line([a, b], 5, CREAM)
    sheet.line([(x - 40, y), (x - 40, y - 82), (x + 40, y - 82), (x + 40, y)], 5, CREAM)
    sheet.box(x + 136, y - 190, x + 200, y, mix(MIST, WHITE, 0.2))
    sheet.polygon(curve([(x + 136, y - 190), (x + 142, y - 226), (x + 168, y - 240), (x + 194, y - 226), (x + 200, y - 190)], 6), mix(MIST, INK, 0.25))


def _van(sheet: Sheet, x: float, road: float) -> None:
    sheet.ellipse((x + 310, road + 8), 360, 20, INK, 0.3)
    body = mix(DARK_RED, RED, 0.45)
    shape = [
        (x, road - 20),
        (x, road - 292),
        (x + 18, road - 316),
        (x + 500, road - 316),
        (x + 540, road - 300),
        (x + 590, road - 170),
        (x + 650, road - 146),
        (x + 660, road - 20),
    ]
    sheet.polygon(shape, body)
    sheet.box(x + 4, road - 66, x + 656, road - 46, CREAM)
    sheet.polygon([(x + 508, road - 288), (x + 534, road - 280), (x + 578, road - 170), (x + 508, road - 170)], mix(SKY, TEAL, 0.3))
    sheet.polygon([(x + 508, road - 288), (x + 524, road - 283), (x + 528, road - 170), (x + 508, road - 170)], WHITE, 0.35)
    sheet.box(x + 60, road - 270, x + 460, road - 84, mix(INK, CLAY, 0.35))
    sheet.glow((x + 260, road - 180), 150, mix(OCHRE, CREAM, 0.4), 0.6)
    dice = random.Random(9)
    for row in range(3):
        shelf = road - 214 + row * 62
        at = x + 68.0
        while at < x + 446:
            wide, tall = dice.uniform(9, 20), dice.uniform(34, 50)
            sheet.box(at, shelf - tall, min(at + wide, x + 454), shelf, dice.choice((RED, OCHRE, TEAL, CREAM, PINE, SAND, mix(TEAL, INK, 0.4), ROSE)))
            at += wide + 2
        sheet.box(x + 60, shelf, x + 460, shelf + 8, mix(CLAY, SAND, 0.3))
    sheet.polygon([(x + 44, road - 276), (x + 476, road - 276), (x + 520, road - 350), (x + 4, road - 350)], PAPER)
    for i in range(6):
        sheet.polygon(
            [(x + 44 + i * 72, road - 276), (x + 80 + i * 72, road - 276), (x + 47 + i * 86, road - 350), (x + 4 + i * 86, road - 350)],
            mix(TEAL, INK, 0.15),
            0.85,
        )
    for wheel in (130, 555):
        sheet.ellipse((x + wheel, road - 18), 52, 52, INK)
        sheet.ellipse((x + wheel, road - 18), 24, 24, MIST)
    sheet.ellipse((x + 646, road - 104), 12, 16, mix(OCHRE, WHITE, 0.5))


def _reader(sheet: Sheet, foot: Point, tall: float, coat: Colour, legs: Colour) -> None:
    x, y = foot
    sheet.ellipse((x + 8, y), tall * 0.24, tall * 0.04, INK, 0.28)
    for side in (-0.06, 0.06):
        sheet.line([(x + side * tall, y - tall * 0.42), (x + side * 1.3 * tall, y - 3)], tall * 0.1, legs)
    sheet.polygon(
        curve(
            [
                (x - tall * 0.17, y - tall * 0.32),
                (x - tall * 0.14, y - tall * 0.74),
                (x, y - tall * 0.8),
                (x + tall * 0.14, y - tall * 0.74),
                (x + tall * 0.17, y - tall * 0.32),
            ],
            5,
        ),
        coat,
    )
    sheet.polygon(
        curve(
            [(x + tall * 0.04, y - tall * 0.32), (x + tall * 0.05, y - tall * 0.78), (x + tall * 0.14, y - tall * 0.74), (x + tall * 0.17, y - tall * 0.32)], 5
        ),
        INK,
        0.15,
    )
    sheet.polygon(
        [(x - tall * 0.2, y - tall * 0.62), (x + tall * 0.02, y - tall * 0.58), (x + tall * 0.02, y - tall * 0.44), (x - tall * 0.2, y - tall * 0.48)], CREAM
    )
    sheet.polygon(
        [(x + tall * 0.02, y - tall * 0.58), (x + tall * 0.2, y - tall * 0.63), (x + tall * 0.2, y - tall * 0.49), (x + tall * 0.02, y - tall * 0.44)],
        mix(CREAM, SAND, 0.5),
    )
    sheet.ellipse((x, y - tall * 0.9), tall * 0.085, tall * 0.1, mix(ROSE, OCHRE, 0.35))
    sheet.polygon(
        curve(
            [
                (x - tall * 0.1, y - tall * 0.9),
                (x - tall * 0.07, y - tall),
                (x + tall * 0.03, y - tall * 1.02),
                (x + tall * 0.1, y - tall * 0.92),
                (x, y - tall * 0.955),
            ],
            5,
            closed=True,
        ),
        mix(DARK_RED, INK, 0.3),
    )
