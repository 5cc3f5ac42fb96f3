"""Things that stand for a story: an open register, a red ribbon, a circle of chairs."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from examples.atelier.land import crest, mountains, ripples
from examples.atelier.palette import ACCENT, CLAY, CREAM, DARK_RED, DEEP, INK, MIST, OCHRE, PAPER, RED, ROSE, SAND, TEAL, WHITE, Colour, mix
from examples.atelier.room import window
from examples.atelier.sheet import Point, Sheet, arc, curve


def turned(points: Sequence[Point], centre: Point, degrees: float) -> list[Point]:
    """The points, turned clockwise about a centre."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [(centre[0] + (x - centre[0]) * c - (y - centre[1]) * s, centre[1] + (x - centre[0]) * s + (y - centre[1]) * c) for x, y in points]


def open_register() -> Sheet:
    """A register on a blue table, a magnifying glass on one of its columns."""
    sheet = Sheet(2130, 1080, DEEP)
    sheet.blend([(0, 0), (2130, 0), (2130, 1080), (0, 1080)], mix(DEEP, ACCENT, 0.35), mix(DEEP, INK, 0.6))
    for i in range(9):
        y = i * 130 + 30
        sheet.line(curve([(-20, y), (700, y + 16), (1400, y - 12), (2150, y + 8)]), 3, INK, 0.25)
    sheet.glow((1010, 330), 900, mix(OCHRE, CREAM, 0.5), 0.55)
    _book(sheet)
    _lamp(sheet)
    _glass(sheet)
    _pen(sheet)
    _cup(sheet)
    return sheet


def _book(sheet: Sheet) -> None:
    sheet.polygon(curve([(352, 944), (420, 210), (1030, 250), (1640, 210), (1740, 960), (1030, 1010)], 2, closed=True), INK, 0.35)
    sheet.polygon([(340, 920), (420, 190), (1640, 190), (1720, 920)], DARK_RED)
    for i in range(5):
        spread = 5 * i
        sheet.polygon(
            curve([(366 + spread, 900 - i * 3), (436 + spread, 210), (740, 186), (1030, 222 + i)], 8)
            + curve([(1030, 948 - i * 3), (720, 868 - i), (366 + spread, 900 - i * 3)], 8),
            mix(SAND, WHITE, 0.25 * i),
        )
        sheet.polygon(
            curve([(1694 - spread, 900 - i * 3), (1624 - spread, 210), (1320, 186), (1030, 222 + i)], 8)
            + curve([(1030, 948 - i * 3), (1340, 868 - i), (1694 - spread, 900 - i * 3)], 8),
            mix(SAND, WHITE, 0.22 * i),
        )
    sheet.polygon([(960, 214), (1030, 226), (1030, 940), (940, 914)], CLAY, 0.16)
    sheet.polygon([(1030, 226), (1068, 214), (1090, 914), (1030, 940)], CLAY, 0.3)
    for side in (-1, 1):
        _page(sheet, side)


def _page(sheet: Sheet, side: int) -> None:
    dice = random.Random(40 + side)

    def at(u: float, v: float) -> Point:
        sag = math.sin(u * math.pi) * 26
        top, foot = 232 - sag + u * 6, 926 - sag * 2.2 - u * 26
        reach = 600 + v * 62
        return 1030 + side * (14 + u * (reach - 44)), top + v * (foot - top)

    sheet.line([at(u / 12, 0.1) for u in range(1, 13)], 4, RED, 0.75)
    for row in range(15):
        v = 0.15 + row * 0.054
        sheet.line(curve([at(u / 12, v + 0.025) for u in range(1, 13)], 4), 2, TEAL, 0.45)
        for column, (start, reach) in enumerate(((0.1, 0.1), (0.32, 0.26), (0.68, 0.1), (0.86, 0.08))):
            u0, length = (start, reach * dice.uniform(0.6, 1)) if side > 0 else (1 - start - reach, reach * dice.uniform(0.6, 1))
            if (row == 13 and column < 2) or dice.random() < 0.07:
                continue
            marks = [at(u0 + length * step / 8, v + 0.006 + dice.uniform(-0.006, 0.006)) for step in range(9)]
            sheet.line(curve(marks, 4), 4.5, mix(INK, ACCENT, 0.4), 0.8)
    for u in (0.27, 0.63, 0.82) if side > 0 else (0.18, 0.37, 0.73):
        sheet.line([at(u, 0.04 + step * 0.09) for step in range(11)], 2.4, CLAY, 0.55)


def _lamp(sheet: Sheet) -> None:
    brass = mix(OCHRE, CLAY, 0.2)
    sheet.polygon([(150, 300), (560, 300), (1560, 1080), (120, 1080)], CREAM, 0.05)
    sheet.ellipse((180, 560), 120, 44, INK, 0.4)
    sheet.ellipse((170, 540), 118, 42, mix(brass, INK, 0.25))
    sheet.ellipse((170, 532), 112, 38, brass)
    sheet.line(curve([(170, 525), (150, 380), (200, 190), (330, 130), (420, 160)]), 18, brass)
    sheet.line(curve([(164, 525), (144, 380), (194, 186), (328, 124)]), 5, mix(brass, WHITE, 0.5))
    sheet.polygon(curve([(270, 265), (300, 150), (400, 92), (500, 140), (550, 255)], 10), mix(ACCENT, TEAL, 0.35))
    sheet.polygon(curve([(400, 92), (500, 140), (550, 255), (450, 262), (430, 160)], 10), INK, 0.25)
    sheet.polygon(curve([(270, 265), (410, 240), (550, 255), (410, 288)], 10, closed=True), mix(CREAM, WHITE, 0.6))


def _glass(sheet: Sheet) -> None:
    x, y, radius = 1400, 560, 178
    sheet.line([(x + 138, y + 142), (x + 345, y + 350)], 58, INK, 0.3)
    sheet.line([(x + 128, y + 128), (x + 190, y + 190)], 30, mix(OCHRE, WHITE, 0.2))
    sheet.line([(x + 180, y + 180), (x + 335, y + 335)], 46, mix(CLAY, INK, 0.35))
    sheet.line([(x + 178, y + 172), (x + 333, y + 325)], 9, mix(CLAY, CREAM, 0.3))
    sheet.ellipse((x + 12, y + 16), radius + 14, radius + 14, INK, 0.25)
    sheet.ellipse((x, y), radius, radius, WHITE)
    for row, words in enumerate(("1,204", "986", "1,377", "1,502", "893")):
        rise = y - 128 + row * 64
        half = max(0.0, radius**2 - (rise + 26 - y) ** 2) ** 0.5
        sheet.line([(x - half + 6, rise + 27), (x + half - 6, rise + 27)], 3, TEAL, 0.6)
        sheet.text((x + 78, rise + 18), words, 56, mix(INK, ACCENT, 0.35) if row != 2 else RED, weight=600, anchor="rs")
    sheet.polygon([*arc((x, y), radius, radius, 150, 250), *arc((x + 34, y + 34), radius, radius, 240, 160)], WHITE, 0.6)
    sheet.line(arc((x, y), radius + 6, radius + 6, 0, 360), 20, OCHRE)
    sheet.line(arc((x, y), radius + 10, radius + 10, 170, 300), 6, mix(OCHRE, WHITE, 0.6))


def _pen(sheet: Sheet) -> None:
    for shift, tint, alpha in ((12, INK, 0.3), (0, INK, 1.0)):
        sheet.line([(500, 1010 + shift), (790, 970 + shift)], 26, tint, alpha)
    sheet.line([(505, 1003), (785, 964)], 6, mix(TEAL, WHITE, 0.2))
    sheet.line([(690, 984), (712, 981)], 28, OCHRE)
    sheet.polygon([(802, 956), (868, 960), (806, 982)], OCHRE)
    sheet.line([(820, 968), (866, 961)], 2, INK)


def _cup(sheet: Sheet) -> None:
    sheet.ellipse((1935, 320), 148, 140, INK, 0.3)
    sheet.ellipse((1920, 300), 142, 136, mix(PAPER, SAND, 0.2))
    sheet.ellipse((1920, 300), 112, 106, mix(WHITE, CREAM, 0.3))
    for i in range(16):
        a = i * math.tau / 16
        sheet.ellipse((1920 + 127 * math.cos(a), 300 + 121 * math.sin(a)), 8, 8, ACCENT)
    sheet.ellipse((1920, 300), 84, 80, mix(TEAL, ACCENT, 0.5))
    sheet.ellipse((1920, 300), 74, 70, mix(CLAY, OCHRE, 0.35))
    sheet.polygon(arc((1920, 300), 74, 70, 150, 290), mix(OCHRE, WHITE, 0.3), 0.45)


def red_ribbon() -> Sheet:
    """A red ribbon before an arched window on the bay of Baku at evening; oil lamps on the sill."""
    sheet = Sheet(2130, 1160, mix(CLAY, INK, 0.5))
    wall_dark, wall_light = mix(CLAY, INK, 0.55), mix(CLAY, SAND, 0.25)
    sheet.blend([(0, 0), (2130, 0), (2130, 1160), (0, 1160)], mix(wall_light, wall_dark, 0.55), mix(wall_light, wall_dark, 0.3))
    dice = random.Random(4)
    for row in range(13):
        for column in range(12):
            left = column * 200 - (row % 2) * 100
            sheet.box(left + 3, row * 90 + 3, left + 197, row * 90 + 87, mix(wall_light, SAND, 0.3), dice.uniform(0.05, 0.24))
    window(sheet, (385, 70, 1745, 960), baku_bay, mix(INK, CLAY, 0.35), across=4, down=3, thick=13)
    _sill(sheet)
    _ribbon(sheet)
    return sheet


def baku_bay(pane: Sheet) -> None:
    """The bay at evening, with the Maiden Tower and the lights of the shore."""
    wide, high = pane.width, pane.height
    shore = high * 0.62
    pane.blend([(0, 0), (wide, 0), (wide, shore * 0.6), (0, shore * 0.6)], mix(DEEP, TEAL, 0.25), mix(TEAL, ROSE, 0.45))
    pane.blend([(0, shore * 0.6 - 1), (wide, shore * 0.6 - 1), (wide, shore), (0, shore)], mix(TEAL, ROSE, 0.45), mix(OCHRE, CREAM, 0.45))
    pane.glow((wide * 0.28, shore - 20), wide * 0.3, CREAM, 0.7)
    mountains(pane, crest(wide, shore - 20, high * 0.1, seed=3, peaks=5), shore, mix(TEAL, ROSE, 0.4), mix(OCHRE, ROSE, 0.4))
    pane.blend([(0, shore), (wide, shore), (wide, high), (0, high)], mix(OCHRE, TEAL, 0.45), DEEP)
    ripples(pane, (0, shore + 8, wide, high), (mix(OCHRE, CREAM, 0.5), mix(TEAL, MIST, 0.4), ACCENT), count=190, seed=12)
    dice = random.Random(23)
    x = -10.0
    while x < wide:
        step, tall = dice.uniform(28, 74), dice.uniform(24, 120) * (0.6 + 0.7 * x / wide)
        pane.box(x, shore - tall, x + step, shore + 4, mix(DEEP, dice.choice((TEAL, CLAY, ACCENT)), dice.uniform(0.15, 0.4)))
        for row in range(int(tall / 18)):
            for column in range(int(step / 14)):
                if dice.random() < 0.42:
                    pane.box(x + 5 + column * 14, shore - tall + 7 + row * 18, x + 11 + column * 14, shore - tall + 15 + row * 18, mix(OCHRE, WHITE, 0.45))
        x += step + dice.uniform(-4, 9)
    tower = wide * 0.8
    pane.polygon([(tower - 60, shore + 4), (tower - 54, shore - 250), (tower + 54, shore - 250), (tower + 60, shore + 4)], mix(CLAY, INK, 0.3))
    pane.polygon([(tower + 14, shore + 4), (tower + 12, shore - 250), (tower + 54, shore - 250), (tower + 60, shore + 4)], INK, 0.35)
    for i in range(10):
        pane.box(tower - 57, shore - 238 + i * 24, tower + 57, shore - 232 + i * 24, INK, 0.28)
    for i in range(6):
        at = wide * (0.05 + 0.19 * i)
        pane.polygon([(at, shore + 10), (at + 8, shore + 10), (at + 20, shore + 130), (at - 14, shore + 130)], mix(OCHRE, WHITE, 0.3), 0.3)
    _sail(pane, (wide * 0.34, high * 0.8))


def _sail(pane: Sheet, foot: Point) -> None:
    x, y = foot
    pane.polygon([(x, y - 6), (x + 8, y - 120), (x + 66, y - 10)], mix(CREAM, WHITE, 0.4))
    pane.polygon([(x - 4, y - 8), (x + 2, y - 96), (x - 40, y - 12)], mix(ROSE, CREAM, 0.5))
    pane.polygon(curve([(x - 52, y), (x + 78, y), (x + 56, y + 18), (x - 34, y + 18)], 4, closed=True), INK)


def _sill(sheet: Sheet) -> None:
    stone = mix(SAND, CLAY, 0.3)
    sheet.polygon([(300, 968), (1830, 968), (1960, 1056), (170, 1056)], mix(stone, CREAM, 0.25))
    sheet.polygon([(560, 968), (1570, 968), (1420, 1056), (420, 1056)], CREAM, 0.3)
    sheet.blend([(170, 1056), (1960, 1056), (1940, 1160), (190, 1160)], stone, mix(stone, INK, 0.45))
    for i in range(9):
        x = 330 + i * 184
        if abs(x - 1066) < 120:
            continue
        sheet.glow((x, 936), 150, mix(OCHRE, CREAM, 0.4), 0.7)
        sheet.polygon(
            curve([(x - 54, 994), (x - 40, 1028), (x + 36, 1028), (x + 48, 1000), (x + 74, 986), (x + 46, 984)], 6, closed=True), mix(CLAY, INK, 0.25)
        )
        sheet.ellipse((x, 992), 48, 9, mix(CLAY, OCHRE, 0.4))
        sheet.polygon(curve([(x + 60, 988), (x + 48, 962), (x + 62, 922), (x + 74, 962)], 6, closed=True), OCHRE)
        sheet.polygon(curve([(x + 61, 986), (x + 55, 966), (x + 62, 944), (x + 68, 966)], 6, closed=True), WHITE)


def _ribbon(sheet: Sheet) -> None:
    centre, wide = 1066, 92
    whole = curve(
        [(812, 1030), (960, 780), (1130, 520), (1232, 330), (1180, 196), (centre, 142), (952, 196), (900, 330), (1002, 520), (1172, 780), (1320, 1030)], 18
    )
    steps = len(whole)
    for start, end in ((0, steps // 2 + 2), (steps // 2, steps)):
        part = whole[start:end]
        _band(sheet, [(x + 16, y + 18) for x, y in part], wide, INK, 0.3)
        for i in range(len(part) - 1):
            share = (start + i) / steps
            tint = mix(mix(DARK_RED, INK, 0.12), RED, min(1, share * 1.9)) if share < 0.5 else mix(RED, mix(RED, ROSE, 0.12), share)
            _band(sheet, part[i : i + 2] if i + 3 > len(part) else part[i : i + 3], wide, tint, 1)
    _band(sheet, [(x - 22, y) for x, y in whole[-72:-4]], wide * 0.2, mix(RED, ROSE, 0.5), 0.55)
    _band(sheet, [(x + 24, y) for x, y in whole[8:66]], wide * 0.16, mix(RED, ROSE, 0.15), 0.6)


def _band(sheet: Sheet, line: Sequence[Point], wide: float, tint: Colour, alpha: float) -> None:
    left, right = [], []
    for before, here, after in zip([line[0], *line[:-1]], line, [*line[1:], line[-1]], strict=True):
        dx, dy = after[0] - before[0], after[1] - before[1]
        size = math.hypot(dx, dy) or 1
        left.append((here[0] - dy / size * wide / 2, here[1] + dx / size * wide / 2))
        right.append((here[0] + dy / size * wide / 2, here[1] - dx / size * wide / 2))
    sheet.polygon([*left, *right[::-1]], tint, alpha)


def circle_of_chairs() -> Sheet:
    """Ten chairs round a red carpet from above; one is turned to an open door."""
    sheet = Sheet(2130, 1080, SAND)
    dice = random.Random(6)
    for row in range(11):
        x = -dice.uniform(0, 300)
        while x < 2130:
            length = dice.uniform(320, 520)
            sheet.box(x, row * 100, x + length - 3, row * 100 + 97, mix(mix(OCHRE, SAND, 0.55), mix(CLAY, SAND, 0.35), dice.random()))
            x += length
    sheet.box(2040, 0, 2130, 1080, mix(PAPER, MIST, 0.3))
    sheet.box(2030, 0, 2044, 1080, mix(CLAY, INK, 0.3))
    sheet.box(2030, 380, 2130, 700, mix(CREAM, WHITE, 0.6))
    for i in range(9):
        reach = 1000 + i * 70
        rise = (2040 - reach) / 6.6
        sheet.polygon(curve([(2040, 384), (reach + 40, 384 - rise), (reach, 540), (reach + 40, 696 + rise), (2040, 696)], 6), WHITE, 0.055)
    sheet.polygon([(2030, 384), (2044, 384), (1900, 152), (1884, 162)], mix(CLAY, INK, 0.15))
    sheet.polygon([(2026, 392), (1882, 166), (1822, 300)], INK, 0.12)
    _carpet(sheet)
    for i in range(10):
        angle = i * 36 + 18
        x, y = 1000 + 452 * math.cos(math.radians(angle)), 540 + 430 * math.sin(math.radians(angle))
        turn = angle + 90 if i != 0 else -76
        _chair(sheet, (x, y), turn, mix(CLAY, INK, 0.2) if i % 2 else mix(ACCENT, TEAL, 0.2))
    return sheet


def _carpet(sheet: Sheet) -> None:
    x, y = 1000, 540
    sheet.ellipse((x + 8, y + 12), 330, 330, INK, 0.22)
    for radius, tint in ((328, DARK_RED), (312, CREAM), (304, DARK_RED), (262, RED), (212, DARK_RED), (204, CREAM), (197, RED)):
        sheet.ellipse((x, y), radius, radius, tint)
    for i in range(24):
        spot = turned([(x, y - 283), (x + 13, y - 283 + 17), (x, y - 283 + 34), (x - 13, y - 266)], (x, y), i * 15)
        sheet.polygon([(a, b - 0) for a, b in spot], OCHRE if i % 2 else CREAM)
    for i in range(12):
        for size, tint in ((1.0, INK), (0.62, OCHRE), (0.28, DARK_RED)):
            diamond = [(x, y - 236 - 22 * size), (x + 26 * size, y - 236), (x, y - 236 + 22 * size), (x - 26 * size, y - 236)]
            sheet.polygon(turned(diamond, (x, y), i * 30 + 15), tint)
    for i in range(8):
        petal = [(x, y - 180), (x + 38, y - 96), (x, y - 30), (x - 38, y - 96)]
        sheet.polygon(turned(petal, (x, y), i * 45), mix(DARK_RED, INK, 0.2) if i % 2 else ACCENT)
        inner = [(x, y - 154), (x + 20, y - 98), (x, y - 54), (x - 20, y - 98)]
        sheet.polygon(turned(inner, (x, y), i * 45), CREAM if i % 2 else OCHRE)
    sheet.ellipse((x, y), 40, 40, CREAM)
    sheet.ellipse((x, y), 28, 28, RED)


def _chair(sheet: Sheet, centre: Point, degrees: float, seat: Colour) -> None:
    x, y = centre
    wood = mix(CLAY, SAND, 0.2)

    def placed(points: Sequence[Point]) -> list[Point]:
        return turned([(x + px, y + py) for px, py in points], centre, degrees)

    shape = placed([(-58, -46), (58, -46), (50, 52), (-50, 52)])
    sheet.polygon([(px + 16, py + 20) for px, py in placed([(-64, -62), (64, -62), (54, 56), (-54, 56)])], INK, 0.25)
    for px, py in ((-54, 50), (54, 50)):
        sheet.ellipse(turned([(x + px * 0.9, y + py)], centre, degrees)[0], 9, 9, mix(wood, INK, 0.3))
    sheet.polygon(shape, wood)
    sheet.polygon(curve(placed([(-46, -36), (46, -36), (40, 42), (-40, 42)]), 3, closed=True), seat)
    sheet.polygon(placed([(-38, -30), (4, -30), (0, 36), (-34, 36)]), WHITE, 0.12)
    sheet.polygon(curve(placed([(-66, -66), (0, -76), (66, -66), (64, -46), (0, -56), (-64, -46)]), 5, closed=True), mix(wood, INK, 0.28))
    sheet.line(placed([(-58, -62), (0, -70), (58, -62)]), 5, mix(wood, CREAM, 0.35))
