"""The way home: from a city on the Gulf to Tashkent."""

from __future__ import annotations

import math
import random

from examples.atelier.land import poplar, ripples, round_tree
from examples.atelier.palette import ACCENT, CLAY, CREAM, DEEP, INK, MIST, OCHRE, OLIVE, PINE, ROSE, SAND, SKY, TEAL, WHITE, Colour, mix
from examples.atelier.sheet import Sheet, arc, curve


def flight_home() -> Sheet:
    """A dotted line from towers by the sea over dunes to domes among trees, with an aeroplane on it."""
    sheet = Sheet(2130, 1060, SKY)
    sheet.blend([(0, 0), (2130, 0), (2130, 470), (0, 470)], mix(TEAL, SKY, 0.35), mix(SKY, CREAM, 0.5))
    sheet.blend([(0, 469), (2130, 469), (2130, 820), (0, 820)], mix(SKY, CREAM, 0.5), mix(CREAM, ROSE, 0.55))
    sheet.glow((1180, 700), 620, mix(CREAM, WHITE, 0.5), 0.8)
    sheet.ellipse((1180, 640), 78, 78, mix(WHITE, CREAM, 0.3))
    for x, y, wide in ((160, 220, 420), (1620, 170, 380), (820, 330, 300), (1330, 420, 460), (420, 420, 260)):
        sheet.polygon(
            curve([(x, y), (x + wide * 0.25, y - 17), (x + wide * 0.7, y - 10), (x + wide, y + 2), (x + wide * 0.5, y + 12)], closed=True), WHITE, 0.55
        )
    _dunes(sheet)
    _gulf(sheet)
    _oasis(sheet)
    _flight(sheet)
    return sheet


def _dunes(sheet: Sheet) -> None:
    layers = (
        ([(500, 800), (760, 715), (980, 770), (1200, 700), (1440, 768), (1700, 730), (2150, 800)], mix(ROSE, SAND, 0.45)),
        ([(450, 900), (700, 800), (900, 850), (1130, 770), (1390, 860), (1600, 820), (1900, 880), (2150, 850)], mix(SAND, OCHRE, 0.35)),
        ([(300, 1010), (620, 930), (860, 880), (1080, 985), (1320, 920), (1600, 1010), (2150, 960)], mix(OCHRE, CLAY, 0.12)),
    )
    for crest_line, tint in layers:
        line = curve(crest_line, 20)
        sheet.blend([*line, (2150, 1080), (crest_line[0][0], 1080)], mix(tint, CREAM, 0.18), tint)
    for peak, depth in (((760, 715), 100), ((1200, 700), 110), ((700, 800), 130), ((1130, 770), 120), ((860, 880), 160), ((1320, 920), 130)):
        x, y = peak
        sheet.polygon(
            curve(
                [
                    (x, y),
                    (x + depth * 0.7, y + depth * 0.22),
                    (x + depth * 1.5, y + depth * 0.62),
                    (x + depth * 0.62, y + depth * 0.85),
                    (x + depth * 0.18, y + depth * 0.5),
                ],
                8,
                closed=True,
            ),
            mix(CLAY, OCHRE, 0.3),
            0.34,
        )
    for i in range(5):
        x, y = 905 + i * 62, 856 + (i * 13) % 17
        _camel(sheet, x, y + 8, 44)


def _camel(sheet: Sheet, x: float, y: float, size: float) -> None:
    tint = mix(CLAY, INK, 0.45)
    sheet.polygon(
        curve(
            [
                (x, y - size * 0.55),
                (x + size * 0.16, y - size * 0.86),
                (x + size * 0.3, y - size * 0.62),
                (x + size * 0.45, y - size * 0.86),
                (x + size * 0.6, y - size * 0.56),
                (x + size * 0.3, y - size * 0.4),
            ],
            6,
            closed=True,
        ),
        tint,
    )
    sheet.line(curve([(x + size * 0.56, y - size * 0.52), (x + size * 0.74, y - size * 0.5), (x + size * 0.78, y - size * 0.86)], 6), size * 0.09, tint)
    sheet.line([(x + size * 0.76, y - size * 0.88), (x + size * 0.9, y - size * 0.82)], size * 0.1, tint)
    for leg in (0.08, 0.2, 0.46, 0.54):
        sheet.line([(x + size * leg, y - size * 0.5), (x + size * (leg + 0.02), y)], size * 0.06, tint)


def _tower(sheet: Sheet, x: float, foot: float, wide: float, tall: float, tint: Colour, top: str) -> None:
    light, dark = mix(tint, WHITE, 0.22), mix(tint, INK, 0.22)
    roof = foot - tall
    sheet.box(x, roof, x + wide, foot, tint)
    sheet.box(x, roof, x + wide * 0.3, foot, light)
    sheet.box(x + wide * 0.72, roof, x + wide, foot, dark)
    if top == "needle":
        sheet.polygon([(x, roof), (x + wide * 0.5, roof - wide * 1.3), (x + wide, roof)], tint)
        sheet.polygon([(x + wide * 0.5, roof - wide * 1.3), (x + wide, roof), (x + wide * 0.72, roof)], dark)
        sheet.line([(x + wide * 0.5, roof - wide * 1.2), (x + wide * 0.5, roof - wide * 2)], 4, dark)
    if top == "slope":
        sheet.polygon([(x, roof), (x + wide, roof - wide * 0.8), (x + wide, roof)], dark)
    if top == "bow":
        sheet.polygon(arc((x + wide / 2, roof), wide / 2, wide * 0.42, 180, 360), tint)
    for row in range(int(tall / 26)):
        sheet.box(x + 5, roof + 12 + row * 26, x + wide - 5, roof + 19 + row * 26, mix(CREAM, tint, 0.35), 0.7)


def _gulf(sheet: Sheet) -> None:
    sheet.blend([(-10, 850), (560, 850), (760, 1080), (-10, 1080)], mix(TEAL, MIST, 0.35), mix(ACCENT, DEEP, 0.3))
    towers = (
        (-20, 84, 330, "flat"),
        (70, 62, 470, "needle"),
        (140, 92, 280, "bow"),
        (236, 70, 560, "slope"),
        (312, 54, 360, "needle"),
        (372, 88, 240, "flat"),
        (464, 58, 420, "bow"),
        (528, 74, 190, "slope"),
    )
    tints = (mix(TEAL, ROSE, 0.25), ACCENT, mix(TEAL, MIST, 0.3), mix(ACCENT, TEAL, 0.5), mix(DEEP, TEAL, 0.3))
    for i, (x, wide, tall, top) in enumerate(towers):
        _tower(sheet, x, 862, wide, tall, tints[i % 5], top)
    sheet.polygon(curve([(-20, 850), (200, 846), (480, 850), (640, 858), (660, 872), (300, 876), (-20, 872)], 6, closed=True), mix(SAND, OCHRE, 0.3))
    for i in range(9):
        _palm(sheet, 30 + i * 66, 862, 66 + (i * 29) % 26)
    ripples(sheet, (-20, 890, 600, 1060), (WHITE, MIST, mix(ROSE, CREAM, 0.5)), count=70, seed=5)


def _palm(sheet: Sheet, x: float, foot: float, tall: float) -> None:
    sheet.line(curve([(x, foot), (x + 5, foot - tall * 0.5), (x + 2, foot - tall)], 6), 5, mix(CLAY, INK, 0.3))
    for angle in range(190, 361, 28):
        end = (x + 2 + math.cos(math.radians(angle)) * tall * 0.42, foot - tall + math.sin(math.radians(angle)) * tall * 0.22 + 8)
        sheet.polygon(
            curve(
                [(x + 2, foot - tall), ((x + end[0]) / 2, (foot - tall + end[1]) / 2 - 13), end, ((x + end[0]) / 2, (foot - tall + end[1]) / 2 - 3)],
                5,
                closed=True,
            ),
            PINE,
        )


def dome(sheet: Sheet, x: float, foot: float, wide: float, tint: Colour) -> None:
    """A ribbed turquoise dome on a drum, with a finial."""
    drum = wide * 0.34
    base = foot - drum
    sheet.box(x - wide * 0.42, base, x + wide * 0.42, foot, mix(SAND, CREAM, 0.3))
    sheet.box(x + wide * 0.12, base, x + wide * 0.42, foot, mix(CLAY, SAND, 0.4), 0.6)
    sheet.box(x - wide * 0.42, base + drum * 0.3, x + wide * 0.42, base + drum * 0.56, ACCENT)
    outline = curve(
        [
            (x - wide * 0.44, base),
            (x - wide * 0.54, base - wide * 0.26),
            (x - wide * 0.36, base - wide * 0.62),
            (x, base - wide * 0.94),
            (x + wide * 0.36, base - wide * 0.62),
            (x + wide * 0.54, base - wide * 0.26),
            (x + wide * 0.44, base),
        ],
        10,
    )
    sheet.polygon(outline, tint)
    sheet.polygon(
        curve(
            [
                (x, base - wide * 0.94),
                (x + wide * 0.36, base - wide * 0.62),
                (x + wide * 0.54, base - wide * 0.26),
                (x + wide * 0.44, base),
                (x + wide * 0.1, base),
                (x + wide * 0.16, base - wide * 0.4),
            ],
            8,
        ),
        DEEP,
        0.3,
    )
    for share in (-0.62, -0.3, 0, 0.3, 0.62):
        sheet.line(
            curve(
                [
                    (x + wide * 0.44 * share, base),
                    (x + wide * 0.54 * share, base - wide * 0.28),
                    (x + wide * 0.34 * share, base - wide * 0.64),
                    (x, base - wide * 0.92),
                ],
                8,
            ),
            3,
            mix(tint, WHITE, 0.4),
            0.75,
        )
    sheet.line([(x, base - wide * 0.92), (x, base - wide * 1.12)], 5, OCHRE)
    sheet.ellipse((x, base - wide * 1.1), 6, 6, OCHRE)


def minaret(sheet: Sheet, x: float, foot: float, wide: float, tall: float) -> None:
    """A tapering minaret with bands of tile."""

    def half(share: float) -> float:
        return wide * (0.5 - 0.16 * share)

    sheet.polygon([(x - half(0), foot), (x - half(1), foot - tall), (x + half(1), foot - tall), (x + half(0), foot)], mix(SAND, CLAY, 0.22))
    sheet.polygon([(x + half(0) * 0.25, foot), (x + half(1) * 0.25, foot - tall), (x + half(1), foot - tall), (x + half(0), foot)], mix(CLAY, INK, 0.25), 0.55)
    for i in range(9):
        share = 0.08 + i * 0.105
        y = foot - tall * share
        sheet.polygon([(x - half(share), y), (x - half(share), y - 11), (x + half(share), y - 11), (x + half(share), y)], ACCENT if i % 2 else TEAL, 0.85)
    sheet.box(x - half(1) * 1.5, foot - tall - 14, x + half(1) * 1.5, foot - tall, mix(CREAM, SAND, 0.3))
    sheet.box(x - half(1) * 1.1, foot - tall - 56, x + half(1) * 1.1, foot - tall - 14, mix(SAND, CLAY, 0.3))
    sheet.box(x - half(1) * 0.4, foot - tall - 50, x + half(1) * 0.4, foot - tall - 14, INK, 0.55)
    sheet.polygon(
        curve(
            [
                (x - half(1) * 1.25, foot - tall - 56),
                (x - half(1) * 0.7, foot - tall - 92),
                (x, foot - tall - 116),
                (x + half(1) * 0.7, foot - tall - 92),
                (x + half(1) * 1.25, foot - tall - 56),
            ],
            6,
        ),
        TEAL,
    )


def portal(sheet: Sheet, x: float, foot: float, wide: float, tall: float) -> None:
    """A tiled gate with a pointed arch."""
    sheet.box(x - wide / 2, foot - tall, x + wide / 2, foot, mix(SAND, CREAM, 0.25))
    sheet.box(x + wide * 0.3, foot - tall, x + wide / 2, foot, mix(CLAY, SAND, 0.3), 0.7)
    for inset, tint in ((0.05, ACCENT), (0.09, mix(SAND, CREAM, 0.4)), (0.12, TEAL), (0.15, mix(CREAM, SAND, 0.2))):
        sheet.box(x - wide * (0.5 - inset), foot - tall + wide * inset, x + wide * (0.5 - inset), foot, tint)
    arch = curve(
        [
            (x - wide * 0.26, foot),
            (x - wide * 0.26, foot - tall * 0.45),
            (x - wide * 0.19, foot - tall * 0.62),
            (x, foot - tall * 0.76),
            (x + wide * 0.19, foot - tall * 0.62),
            (x + wide * 0.26, foot - tall * 0.45),
            (x + wide * 0.26, foot),
        ],
        6,
    )
    sheet.polygon(arch, mix(ACCENT, INK, 0.45))
    sheet.polygon([(px * 0.6 + x * 0.4, py * 0.72 + foot * 0.28) for px, py in arch], mix(OCHRE, CREAM, 0.35))


def _oasis(sheet: Sheet) -> None:
    ground = curve([(1400, 1080), (1480, 930), (1700, 890), (2150, 880), (2150, 1080)], 10)
    sheet.polygon(ground, mix(OLIVE, SAND, 0.35))
    for i in range(7):
        poplar(sheet, (1490 + i * 105, 906), 120 + (i * 53) % 66, mix(PINE, TEAL, 0.3), mix(OLIVE, MIST, 0.35))
    minaret(sheet, 1618, 925, 52, 380)
    minaret(sheet, 2046, 925, 56, 430)
    dome(sheet, 1742, 800, 170, TEAL)
    dome(sheet, 1940, 820, 140, mix(TEAL, ACCENT, 0.35))
    sheet.box(1660, 795, 2010, 925, mix(SAND, CREAM, 0.15))
    sheet.box(1660, 795, 2010, 812, ACCENT)
    for i in range(6):
        x = 1690 + i * 58
        if abs(x - 1838) > 80:
            sheet.polygon(curve([(x - 17, 925), (x - 17, 862), (x, 838), (x + 17, 862), (x + 17, 925)], 5), mix(ACCENT, INK, 0.4), 0.75)
    portal(sheet, 1838, 930, 168, 236)
    dice = random.Random(11)
    for i in range(11):
        round_tree(sheet, (1452 + i * 66 + dice.uniform(-12, 12), 966 + dice.uniform(-10, 26)), 88 + dice.uniform(-10, 30), PINE, mix(OLIVE, PINE, 0.3), seed=i)
    sheet.polygon(curve([(1380, 1090), (1440, 1010), (1700, 985), (2150, 1000), (2150, 1090)], 8), mix(PINE, INK, 0.3))


def _flight(sheet: Sheet) -> None:
    path = curve([(265, 250), (600, 130), (1050, 96), (1460, 190), (1790, 540)], 40)
    sheet.dashes(path, 7, mix(WHITE, CREAM, 0.2), dash=2, gap=24)
    sheet.ellipse(path[0], 15, 15, WHITE)
    sheet.ellipse(path[0], 9, 9, ACCENT)
    sheet.ellipse(path[-1], 15, 15, WHITE)
    sheet.ellipse(path[-1], 9, 9, CLAY)
    _plane(sheet, 1130, 106, 8)


def _plane(sheet: Sheet, x: float, y: float, degrees: float) -> None:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def placed(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + px * c - py * s, y + px * s + py * c) for px, py in points]

    sheet.polygon(placed([(-18, -8), (-66, -72), (-40, -72), (34, -8)]), mix(MIST, WHITE, 0.3))
    sheet.polygon(curve(placed([(-118, 0), (-90, -17), (70, -17), (114, -4), (122, 4), (104, 12), (60, 17), (-70, 14)]), 6, closed=True), WHITE)
    sheet.polygon(curve(placed([(-112, 4), (-60, 5), (60, 7), (119, 6), (104, 12), (60, 17), (-70, 14)]), 6, closed=True), mix(MIST, TEAL, 0.4))
    sheet.polygon(placed([(-114, -4), (-142, -62), (-116, -62), (-76, -14)]), ACCENT)
    sheet.polygon(placed([(-26, 6), (-92, 74), (-62, 74), (36, 8)]), mix(TEAL, MIST, 0.35))
    for i in range(9):
        spot = placed([(-62 + i * 16, -5)])[0]
        sheet.ellipse(spot, 3.6, 4, DEEP)
