"""A courtyard under a mulberry tree, where a family talks over tea."""

from __future__ import annotations

import random

from examples.atelier.palette import ACCENT, CLAY, CREAM, DARK_RED, DEEP, INK, OCHRE, OLIVE, PINE, RED, ROSE, SAND, SKY, TEAL, WHITE, mix
from examples.atelier.people import SKINS, Look, from_front
from examples.atelier.sheet import Sheet, curve


def family_tea() -> Sheet:
    """Four people behind a low table with bread, fruit and a teapot, under a tree in a courtyard."""
    sheet = Sheet(2130, 960, CREAM)
    sheet.blend([(0, 0), (2130, 0), (2130, 260), (0, 260)], mix(TEAL, SKY, 0.4), mix(SKY, CREAM, 0.5))
    sheet.blend([(0, 190), (2130, 190), (2130, 640), (0, 640)], mix(CREAM, SAND, 0.4), mix(SAND, ROSE, 0.25))
    sheet.box(0, 180, 2130, 206, mix(CLAY, SAND, 0.2))
    for x in (130, 470, 1560, 1900):
        _window(sheet, x)
    sheet.blend([(0, 640), (2130, 640), (2130, 960), (0, 960)], mix(SAND, CLAY, 0.25), mix(CLAY, SAND, 0.2))
    _tree(sheet)
    _divan(sheet)
    _pots(sheet)
    return sheet.trimmed(foot=70)


def _window(sheet: Sheet, x: float) -> None:
    sheet.box(x - 82, 280, x + 82, 520, mix(CLAY, INK, 0.2))
    sheet.box(x - 68, 294, x + 68, 506, mix(DEEP, ACCENT, 0.4))
    sheet.polygon([(x - 68, 294), (x + 10, 294), (x - 50, 506), (x - 68, 506)], WHITE, 0.14)
    sheet.line([(x, 294), (x, 506)], 9, mix(CLAY, SAND, 0.3))
    sheet.line([(x - 68, 372), (x + 68, 372)], 9, mix(CLAY, SAND, 0.3))
    for side in (-1, 1):
        leaf = [(x + side * 82, 280), (x + side * 148, 292), (x + side * 148, 532), (x + side * 82, 520)]
        sheet.polygon(leaf, mix(TEAL, ACCENT, 0.35 if side < 0 else 0.65))
        for y in range(310, 510, 26):
            sheet.line([(x + side * 92, y), (x + side * 138, y + 8)], 4, DEEP, 0.45)


def _tree(sheet: Sheet) -> None:
    dice = random.Random(3)
    sheet.polygon(
        curve(
            [(1180, 690), (1210, 520), (1190, 330), (1120, 200), (1160, 180), (1230, 290), (1300, 160), (1340, 180), (1268, 340), (1276, 520), (1330, 690)],
            8,
            closed=True,
        ),
        mix(CLAY, INK, 0.45),
    )
    sheet.polygon(curve([(1180, 690), (1210, 520), (1190, 330), (1206, 320), (1232, 520), (1222, 690)], 8, closed=True), mix(CLAY, SAND, 0.3), 0.45)
    spots = [(dice.uniform(640, 1860), dice.uniform(-30, 190), dice.uniform(54, 106)) for _ in range(56)]
    for x, y, size in spots:
        sheet.ellipse((x, y * (1 - abs(x - 1250) / 1300)), size, size * 0.8, PINE)
    for x, y, size in spots:
        sheet.ellipse((x - 18, y * (1 - abs(x - 1250) / 1300) - 14), size * 0.62, size * 0.46, mix(OLIVE, PINE, dice.uniform(0.2, 0.55)), 0.75)
    for _ in range(90):
        x, y = dice.uniform(620, 1880), dice.uniform(10, 220)
        if abs(x - 1250) < 640 - y * 1.2:
            sheet.ellipse((x, y), 7, 7, DARK_RED)


def _divan(sheet: Sheet) -> None:
    sheet.polygon([(330, 560), (1180, 560), (1180, 690), (330, 690)], mix(CLAY, INK, 0.25))
    for i in range(17):
        sheet.box(350 + i * 49, 566, 362 + i * 49, 690, mix(CLAY, SAND, 0.35))
    sheet.box(318, 552, 1192, 570, mix(CLAY, SAND, 0.2))
    family = (
        (440, 318, Look(mix(PINE, OLIVE, 0.3), (120, 116, 112), SKINS[1], "grey"), 0.03),
        (650, 310, Look(DARK_RED, (44, 32, 30), SKINS[0], "scarf"), 0.02),
        (850, 250, Look(OCHRE, (34, 28, 28), SKINS[0], "short"), 0.0),
        (1055, 304, Look(ACCENT, (52, 38, 34), SKINS[3], "long"), -0.04),
    )
    for x, size, look, lean in family:
        from_front(sheet, (x, 745), size, look, lean=lean)
    sheet.polygon([(268, 690), (1240, 690), (1290, 752), (218, 752)], mix(RED, CLAY, 0.2))
    for i in range(24):
        x = 262 + i * 43
        sheet.polygon([(x, 721), (x + 15, 706), (x + 30, 721), (x + 15, 736)], CREAM if i % 2 else OCHRE, 0.85)
    sheet.blend([(218, 752), (1290, 752), (1290, 800), (218, 800)], mix(CLAY, INK, 0.2), mix(CLAY, INK, 0.45))
    for x in (240, 740, 1240):
        sheet.box(x, 800, x + 30, 880, mix(CLAY, INK, 0.45))
    _tea(sheet)


def _tea(sheet: Sheet) -> None:
    sheet.polygon([(470, 654), (1040, 654), (1078, 690), (432, 690)], mix(SAND, CLAY, 0.35))
    sheet.box(432, 690, 1078, 706, mix(CLAY, INK, 0.25))
    blue = mix(ACCENT, TEAL, 0.2)
    sheet.polygon(curve([(560, 668), (548, 632), (576, 604), (618, 604), (644, 632), (632, 668)], 6), WHITE)
    sheet.line(curve([(640, 644), (668, 636), (682, 610)], 6), 11, WHITE)
    sheet.line(curve([(556, 616), (528, 622), (530, 652), (554, 656)], 6), 8, blue)
    sheet.box(552, 630, 641, 640, blue)
    sheet.ellipse((597, 600), 14, 9, blue)
    for x in (500, 720, 906, 1010):
        sheet.polygon(curve([(x - 24, 652), (x - 16, 676), (x + 16, 676), (x + 24, 652)], 4), WHITE)
        sheet.ellipse((x, 652), 24, 6, mix(OCHRE, CLAY, 0.2))
        sheet.line([(x - 19, 662), (x + 19, 662)], 4, blue)
    for x in (780, 838):
        sheet.ellipse((x, 668), 40, 13, mix(OCHRE, CLAY, 0.25))
        sheet.ellipse((x, 664), 38, 12, OCHRE)
        sheet.ellipse((x, 663), 20, 6, mix(OCHRE, CREAM, 0.4))
    sheet.polygon(curve([(940, 682), (950, 662), (992, 662), (1000, 682)], 5), blue)
    for x, y, tint in ((952, 658, RED), (968, 650, OLIVE), (984, 658, mix(RED, OCHRE, 0.4))):
        sheet.ellipse((x, y), 13, 13, tint)


def _pots(sheet: Sheet) -> None:
    for x, size in ((1470, 120), (1600, 92), (1985, 130), (110, 110)):
        sheet.ellipse((x + 10, 850), size * 0.5, 12, INK, 0.22)
        sheet.polygon(
            [(x - size * 0.42, 850 - size * 0.7), (x + size * 0.42, 850 - size * 0.7), (x + size * 0.3, 850), (x - size * 0.3, 850)], mix(CLAY, ROSE, 0.2)
        )
        sheet.polygon([(x + size * 0.1, 850 - size * 0.7), (x + size * 0.42, 850 - size * 0.7), (x + size * 0.3, 850), (x + size * 0.08, 850)], INK, 0.16)
        sheet.box(x - size * 0.47, 850 - size * 0.8, x + size * 0.47, 850 - size * 0.66, mix(CLAY, ROSE, 0.05))
        dice = random.Random(int(x))
        for _ in range(16):
            at = (x + dice.uniform(-0.55, 0.55) * size, 850 - size * dice.uniform(0.85, 1.5))
            sheet.polygon(
                curve([(x, 850 - size * 0.75), ((x + at[0]) / 2 - 8, at[1] + size * 0.2), at, ((x + at[0]) / 2 + 8, at[1] + size * 0.26)], 5, closed=True),
                mix(PINE, OLIVE, dice.random() * 0.7),
            )
            if dice.random() < 0.6:
                sheet.ellipse(at, size * 0.085, size * 0.085, dice.choice((RED, ROSE, mix(RED, OCHRE, 0.3))))
