"""Inside the library: the reading room in the evening, a card catalog full of seeds."""

from __future__ import annotations

import math
import random

from examples.atelier.land import crest, mountains
from examples.atelier.palette import CLAY, CREAM, DARK_RED, INK, OCHRE, OLIVE, PAPER, PINE, RED, ROSE, SAND, TEAL, WHITE, mix
from examples.atelier.people import from_front, looks
from examples.atelier.room import wall, window
from examples.atelier.sheet import Sheet, curve


def reading_room() -> Sheet:
    """Five readers at a long table with green lamps, under three tall windows, between shelves."""
    sheet = Sheet(2130, 960, CREAM)
    wall(sheet, 700, mix(SAND, CLAY, 0.25), mix(CREAM, SAND, 0.5), mix(CLAY, INK, 0.35))
    for i in range(3):
        left = 540 + i * 380
        window(sheet, (left, 70, left + 270, 520), _dusk, mix(CLAY, INK, 0.3), across=3, down=3)
    for left in (40, 1700):
        _bookcase(sheet, left)
    for i, look in enumerate(looks(5, 77)):
        from_front(sheet, (480 + i * 292, 700), 250, look, lean=(0.03, -0.04, 0, 0.04, -0.03)[i])
    oak = mix(CLAY, OCHRE, 0.25)
    sheet.polygon([(300, 650), (1830, 650), (1950, 740), (180, 740)], oak)
    for i in range(4):
        x = 626 + i * 292
        sheet.glow((x, 676), 88, mix(CREAM, OCHRE, 0.25), 0.7)
        _lamp(sheet, x)
    for i in range(5):
        _book(sheet, 480 + i * 292)
    sheet.blend([(180, 740), (1950, 740), (1950, 790), (180, 790)], mix(oak, INK, 0.3), mix(oak, INK, 0.5))
    for x in (230, 1040, 1860):
        sheet.polygon([(x, 790), (x + 54, 790), (x + 44, 960), (x + 10, 960)], mix(oak, INK, 0.55))
    return sheet.trimmed(foot=90)


def _dusk(pane: Sheet) -> None:
    wide, high = pane.width, pane.height
    pane.blend([(0, 0), (wide, 0), (wide, high), (0, high)], mix(TEAL, INK, 0.35), mix(OCHRE, ROSE, 0.5))
    mountains(pane, crest(wide, high * 0.86, high * 0.12, seed=wide, peaks=3, rough=0.4), high, mix(TEAL, INK, 0.45), mix(CLAY, INK, 0.3))
    dice = random.Random(2)
    for _ in range(46):
        pane.ellipse((dice.uniform(0, wide), dice.uniform(0, high)), 3, 3, WHITE, 0.85)


def _bookcase(sheet: Sheet, left: float) -> None:
    sheet.box(left, 60, left + 390, 690, mix(CLAY, INK, 0.4))
    dice = random.Random(int(left))
    for row in range(6):
        shelf = 160 + row * 102
        sheet.box(left + 16, shelf - 84, left + 374, shelf, mix(CLAY, INK, 0.65))
        at = left + 20.0
        while at < left + 360:
            wide, tall = dice.uniform(11, 26), dice.uniform(54, 80)
            tint = mix(dice.choice((DARK_RED, OCHRE, PINE, TEAL, CREAM, CLAY, mix(TEAL, INK, 0.4))), INK, 0.12)
            sheet.box(at, shelf - tall, min(at + wide, left + 372), shelf, tint)
            sheet.box(at, shelf - tall * 0.82, min(at + wide, left + 372), shelf - tall * 0.74, mix(tint, CREAM, 0.45))
            at += wide + dice.choice((1, 1, 1, 9))
        sheet.box(left + 8, shelf, left + 382, shelf + 12, mix(CLAY, SAND, 0.15))


def _lamp(sheet: Sheet, x: float) -> None:
    brass = mix(OCHRE, CLAY, 0.2)
    sheet.ellipse((x, 704), 40, 10, brass)
    sheet.line([(x, 702), (x, 610)], 8, brass)
    sheet.polygon(curve([(x - 78, 622), (x - 62, 586), (x, 574), (x + 62, 586), (x + 78, 622)], 6), PINE)
    sheet.polygon(curve([(x + 10, 575), (x + 62, 586), (x + 78, 622), (x + 20, 622)], 6), INK, 0.22)
    sheet.line(curve([(x - 58, 604), (x - 30, 588), (x + 10, 583)], 6), 4, mix(OLIVE, WHITE, 0.5))
    sheet.box(x - 78, 620, x + 78, 627, mix(CREAM, WHITE, 0.4))


def _book(sheet: Sheet, x: float) -> None:
    sheet.polygon([(x - 78, 694), (x + 78, 694), (x + 84, 702), (x - 84, 702)], DARK_RED)
    sheet.polygon(curve([(x - 76, 694), (x - 66, 668), (x - 30, 664), (x, 674), (x, 698), (x - 36, 688)], 4, closed=True), PAPER)
    sheet.polygon(curve([(x + 76, 694), (x + 66, 668), (x + 30, 664), (x, 674), (x, 698), (x + 36, 688)], 4, closed=True), mix(PAPER, SAND, 0.3))
    for row in range(3):
        for side in (-1, 1):
            sheet.line([(x + side * 16, 676 + row * 5), (x + side * 58, 671 + row * 6)], 1.6, INK, 0.45)


def seed_drawers() -> Sheet:
    """A card catalog seen from the front; one drawer is open and full of seed packets, sunflowers stand on top."""
    sheet = Sheet(1100, 660, mix(SAND, CREAM, 0.4))
    sheet.blend([(0, 0), (1100, 0), (1100, 660), (0, 660)], mix(OLIVE, CREAM, 0.62), mix(SAND, CREAM, 0.4))
    sheet.polygon([(640, 0), (1100, 0), (1100, 200), (300, 660), (0, 660)], WHITE, 0.16)
    oak = mix(CLAY, OCHRE, 0.35)
    sheet.box(70, 206, 1030, 660, mix(oak, INK, 0.3))
    sheet.box(50, 186, 1050, 212, mix(oak, CREAM, 0.15))
    for row in range(3):
        for column in range(5):
            _shut(sheet, 88 + column * 186, 226 + row * 146)
    _open(sheet, 88 + 2 * 186, 226 + 146)
    for x, tall in ((170, 150), (236, 118), (880, 140), (940, 104)):
        _sunflower(sheet, x, 186, tall)
    for x in (205, 912):
        sheet.polygon([(x - 44, 122), (x + 44, 122), (x + 32, 186), (x - 32, 186)], mix(TEAL, INK, 0.2))
        sheet.polygon([(x + 8, 122), (x + 44, 122), (x + 32, 186), (x + 6, 186)], INK, 0.2)
    return sheet


def _shut(sheet: Sheet, left: float, top: float) -> None:
    oak = mix(CLAY, OCHRE, 0.35)
    sheet.box(left, top, left + 178, top + 134, oak)
    sheet.polygon([(left, top), (left + 178, top), (left + 168, top + 8), (left + 10, top + 8)], mix(oak, CREAM, 0.3))
    sheet.box(left + 48, top + 26, left + 130, top + 62, mix(OCHRE, CLAY, 0.15))
    sheet.box(left + 53, top + 31, left + 125, top + 57, PAPER)
    sheet.line([(left + 62, top + 44), (left + 112, top + 44)], 3, INK, 0.5)
    sheet.ellipse((left + 89, top + 94), 13, 13, mix(OCHRE, CREAM, 0.15))


def _open(sheet: Sheet, left: float, top: float) -> None:
    oak = mix(CLAY, OCHRE, 0.35)
    sheet.box(left, top, left + 178, top + 134, mix(INK, CLAY, 0.25))
    sheet.polygon([(left - 30, top + 150), (left + 208, top + 150), (left + 178, top + 20), (left, top + 20)], mix(oak, INK, 0.25))
    for i, tint in enumerate((RED, OLIVE, OCHRE, PINE, ROSE, TEAL)):
        y = top - 34 + i * 24
        x = left + 10 - i * 4
        sheet.box(x + 8, y, x + 150 + i * 8, y + 90, CREAM)
        sheet.box(x + 8, y, x + 150 + i * 8, y + 24, tint)
        sheet.ellipse((x + 80 + i * 4, y + 12), 9, 9, WHITE)
    sheet.box(left - 34, top + 134, left + 212, top + 270, mix(oak, CREAM, 0.12))
    sheet.polygon([(left - 34, top + 134), (left + 212, top + 134), (left + 200, top + 146), (left - 22, top + 146)], mix(oak, CREAM, 0.45))
    sheet.box(left + 28, top + 168, left + 150, top + 214, mix(OCHRE, CLAY, 0.15))
    sheet.box(left + 34, top + 174, left + 144, top + 208, PAPER)
    sheet.text((left + 89, top + 201), "SEEDS", 30, DARK_RED, weight=600, anchor="ms", tracking=3)
    sheet.ellipse((left + 89, top + 242), 16, 14, mix(OCHRE, CREAM, 0.15))


def _sunflower(sheet: Sheet, x: float, foot: float, tall: float) -> None:
    sheet.line([(x, foot - 40), (x, foot - tall)], 7, PINE)
    sheet.polygon(
        curve([(x, foot - tall * 0.6), (x + 34, foot - tall * 0.72), (x + 46, foot - tall * 0.6), (x + 20, foot - tall * 0.54)], 5, closed=True), PINE
    )
    ring = [(x, foot - tall)]
    for i in range(14):
        turn = i * 6.283 / 14
        tip = (ring[0][0] + 40 * math.cos(turn), ring[0][1] + 40 * math.sin(turn))
        side = (20 * math.cos(turn + 0.4), 20 * math.sin(turn + 0.4))
        other = (20 * math.cos(turn - 0.4), 20 * math.sin(turn - 0.4))
        sheet.polygon(
            [ring[0], (x + side[0] * 1.3, foot - tall + side[1] * 1.3), tip, (x + other[0] * 1.3, foot - tall + other[1] * 1.3)],
            OCHRE if i % 2 else mix(OCHRE, CREAM, 0.3),
        )
    sheet.ellipse(ring[0], 18, 18, mix(CLAY, INK, 0.45))
