"""A forensic laboratory at work."""

from __future__ import annotations

import random

from examples.atelier.palette import ACCENT, CLAY, CREAM, DEEP, INK, MIST, OCHRE, OLIVE, PINE, RED, ROSE, SAND, SKY, TEAL, WHITE, Colour, mix
from examples.atelier.people import SKINS, Look, from_front
from examples.atelier.room import wall
from examples.atelier.sheet import Sheet, arc, curve


def forensic_laboratory() -> Sheet:
    """A chemist in a white coat behind a bench with a balance, a microscope, flasks and a chromatogram."""
    sheet = Sheet(2130, 900, MIST)
    wall(sheet, 900, mix(TEAL, MIST, 0.55), mix(TEAL, MIST, 0.8), SAND)
    for row in range(7):
        for column in range(19):
            sheet.box(column * 116 + 2, row * 96 + 2, column * 116 + 114, row * 96 + 94, WHITE, 0.05 + 0.035 * ((row * 5 + column * 3) % 4))
    sheet.polygon([(1480, 0), (2130, 0), (2130, 300), (900, 720), (420, 720)], WHITE, 0.18)
    _shelf(sheet, 90, 250)
    _shelf(sheet, 90, 450)
    _screen(sheet)
    look = Look(mix(WHITE, MIST, 0.12), (48, 36, 34), SKINS[0], "bun")
    from_front(sheet, (1010, 735), 520, look, lean=0.01)
    for side in (-1, 1):
        sheet.ellipse((1015 + side * 31, 326), 25, 22, mix(SKY, WHITE, 0.4), 0.75)
        sheet.line(arc((1015 + side * 31, 326), 25, 22, 0, 360), 4, ACCENT)
    sheet.line([(1009, 322), (1021, 322)], 4, ACCENT)
    sheet.line([(865, 560), (800, 660), (850, 690)], 72, mix(WHITE, MIST, 0.25))
    sheet.line([(1160, 560), (1225, 600), (1200, 520)], 72, mix(WHITE, MIST, 0.4))
    _bench(sheet)
    _tube(sheet)
    _balance(sheet)
    _microscope(sheet)
    _flasks(sheet)
    return sheet


def _shelf(sheet: Sheet, x: float, y: float) -> None:
    dice = random.Random(int(y))
    tints = (mix(CLAY, SAND, 0.3), ACCENT, mix(OCHRE, CREAM, 0.2), PINE, mix(TEAL, MIST, 0.3), mix(RED, CLAY, 0.4))
    at = x + 20
    while at < x + 540:
        wide, tall = dice.uniform(30, 52), dice.uniform(62, 112)
        tint = dice.choice(tints)
        sheet.polygon(
            curve(
                [
                    (at, y),
                    (at, y - tall * 0.7),
                    (at + wide * 0.3, y - tall * 0.82),
                    (at + wide * 0.7, y - tall * 0.82),
                    (at + wide, y - tall * 0.7),
                    (at + wide, y),
                ],
                4,
            ),
            tint,
        )
        sheet.box(at + wide * 0.3, y - tall, at + wide * 0.7, y - tall * 0.8, mix(tint, INK, 0.35))
        sheet.box(at + 3, y - tall * 0.52, at + wide - 3, y - tall * 0.22, mix(WHITE, CREAM, 0.3))
        sheet.box(at + 8, y - tall * 0.42, at + wide - 10, y - tall * 0.38, INK, 0.5)
        sheet.polygon([(at + wide * 0.72, y), (at + wide * 0.72, y - tall * 0.78), (at + wide, y - tall * 0.68), (at + wide, y)], INK, 0.16)
        at += wide + dice.uniform(7, 26)
    sheet.box(x, y, x + 600, y + 14, mix(CLAY, SAND, 0.4))
    sheet.box(x, y + 14, x + 600, y + 24, INK, 0.14)


def _screen(sheet: Sheet) -> None:
    sheet.box(1400, 180, 1990, 560, INK)
    sheet.box(1418, 198, 1972, 542, mix(DEEP, INK, 0.3))
    for i in range(7):
        sheet.line([(1440, 230 + i * 44), (1950, 230 + i * 44)], 1.6, TEAL, 0.35)
    points = [(1440.0, 500.0)]
    peaks = ((1510, 90), (1590, 36), (1660, 236), (1745, 120), (1790, 60), (1870, 164), (1925, 28))
    for x in range(1442, 1952, 2):
        rise = sum(tall * 2.718 ** (-(((x - at) / 8) ** 2)) for at, tall in peaks)
        points.append((x, 500 - rise))
    sheet.polygon([*points, (1950, 500)], mix(TEAL, MIST, 0.2), 0.35)
    sheet.line(points, 4.5, mix(MIST, WHITE, 0.4))
    for at, tall in (peaks[2], peaks[5]):
        sheet.ellipse((at, 500 - tall - 20), 8, 8, OCHRE)
    sheet.box(1660, 560, 1730, 650, mix(INK, MIST, 0.25))
    sheet.polygon([(1400, 180), (1640, 180), (1470, 560), (1400, 560)], WHITE, 0.05)


def _bench(sheet: Sheet) -> None:
    sheet.blend([(0, 700), (2130, 700), (2130, 730), (0, 730)], mix(WHITE, MIST, 0.2), mix(MIST, WHITE, 0.2))
    sheet.blend([(0, 730), (2130, 730), (2130, 900), (0, 900)], ACCENT, DEEP)
    for x in range(30, 2130, 350):
        sheet.box(x, 756, x + 320, 900, WHITE, 0.07)
        sheet.box(x + 130, 780, x + 190, 790, mix(MIST, WHITE, 0.3))


def _tube(sheet: Sheet) -> None:
    sheet.polygon(curve([(1188, 408), (1188, 520), (1200, 540), (1212, 520), (1212, 408)], 5), mix(SKY, WHITE, 0.5), 0.85)
    sheet.polygon(curve([(1188, 462), (1188, 520), (1200, 540), (1212, 520), (1212, 462)], 5), mix(ROSE, RED, 0.35), 0.9)
    sheet.box(1183, 400, 1217, 410, mix(MIST, WHITE, 0.4))
    sheet.ellipse((1200, 505), 40, 34, mix(ACCENT, TEAL, 0.6))
    for i in range(3):
        sheet.line([(1176, 490 + i * 17), (1222, 486 + i * 17)], 15, mix(TEAL, MIST, 0.25 + i * 0.05))
    sheet.ellipse((858, 690), 40, 24, mix(ACCENT, TEAL, 0.6))


def _balance(sheet: Sheet) -> None:
    sheet.box(690, 660, 930, 704, mix(MIST, INK, 0.2))
    sheet.box(690, 660, 930, 670, mix(WHITE, MIST, 0.4))
    sheet.box(706, 674, 800, 696, mix(DEEP, INK, 0.3))
    sheet.text((796, 692), "0.4127 g", 19, mix(MIST, WHITE, 0.5), weight=600, anchor="rs")
    sheet.line([(860, 660), (860, 640)], 8, mix(MIST, INK, 0.4))
    sheet.polygon([(800, 632), (920, 632), (906, 642), (814, 642)], mix(OCHRE, SAND, 0.2))
    sheet.polygon(curve([(826, 632), (846, 612), (860, 606), (878, 616), (896, 632)], 5), mix(WHITE, CREAM, 0.35))


def _microscope(sheet: Sheet) -> None:
    body, light = mix(INK, ACCENT, 0.25), mix(TEAL, MIST, 0.4)
    sheet.polygon(curve([(430, 704), (430, 680), (470, 668), (640, 668), (655, 704)], 4), body)
    sheet.line(curve([(590, 670), (642, 600), (640, 520), (580, 456)], 10), 38, body)
    sheet.line(curve([(583, 665), (628, 600), (628, 524), (576, 462)], 10), 7, light)
    sheet.box(440, 600, 610, 618, mix(body, MIST, 0.3))
    sheet.line([(500, 398), (560, 536)], 46, body)
    sheet.line([(484, 360), (500, 398)], 34, light)
    sheet.line([(560, 536), (576, 578)], 24, light)
    sheet.line([(530, 556), (536, 586)], 18, light)
    sheet.box(505, 592, 575, 600, mix(SKY, WHITE, 0.6))
    sheet.ellipse((624, 636), 20, 20, light)
    sheet.ellipse((624, 636), 9, 9, body)


def _flask(sheet: Sheet, x: float, foot: float, wide: float, tint: Colour) -> None:
    sheet.polygon(
        [
            (x - wide * 0.14, foot - wide * 1.25),
            (x + wide * 0.14, foot - wide * 1.25),
            (x + wide * 0.14, foot - wide * 0.8),
            (x + wide * 0.5, foot),
            (x - wide * 0.5, foot),
            (x - wide * 0.14, foot - wide * 0.8),
        ],
        mix(SKY, WHITE, 0.5),
        0.8,
    )
    sheet.polygon([(x - wide * 0.31, foot - wide * 0.42), (x + wide * 0.31, foot - wide * 0.42), (x + wide * 0.5, foot), (x - wide * 0.5, foot)], tint)
    sheet.ellipse((x, foot - wide * 0.42), wide * 0.31, wide * 0.05, mix(tint, WHITE, 0.35))
    sheet.line([(x - wide * 0.2, foot - wide * 0.6), (x - wide * 0.38, foot - wide * 0.12)], 6, WHITE, 0.7)
    sheet.box(x - wide * 0.19, foot - wide * 1.29, x + wide * 0.19, foot - wide * 1.22, mix(MIST, WHITE, 0.3))


def _flasks(sheet: Sheet) -> None:
    for x, wide, tint in ((1330, 150, mix(OCHRE, CLAY, 0.2)), (1480, 112, mix(TEAL, ACCENT, 0.3)), (1600, 90, mix(OLIVE, PINE, 0.3))):
        _flask(sheet, x, 704, wide, tint)
    sheet.box(1770, 640, 2040, 652, mix(CLAY, SAND, 0.2))
    sheet.box(1770, 690, 2040, 704, mix(CLAY, INK, 0.1))
    for side in (1776, 2026):
        sheet.box(side, 610, side + 10, 704, mix(CLAY, INK, 0.1))
    for i in range(6):
        x = 1804 + i * 38
        sheet.polygon(curve([(x, 576), (x, 680), (x + 10, 692), (x + 20, 680), (x + 20, 576)], 4), mix(SKY, WHITE, 0.5), 0.85)
        tint = (mix(ROSE, RED, 0.35), mix(OCHRE, CREAM, 0.2), mix(TEAL, MIST, 0.3))[i % 3]
        sheet.polygon(curve([(x, 620 + i % 2 * 14), (x, 680), (x + 10, 692), (x + 20, 680), (x + 20, 620 + i % 2 * 14)], 4), tint)
        sheet.box(x - 3, 572, x + 23, 580, RED if i == 2 else ACCENT)
