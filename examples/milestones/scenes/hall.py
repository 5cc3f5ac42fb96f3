"""Rooms in which people meet: a hearing, a lesson."""

from __future__ import annotations

import random

from examples.atelier.land import crest, mountains, poplar
from examples.atelier.palette import ACCENT, CLAY, CREAM, DARK_RED, DEEP, INK, MIST, OCHRE, OLIVE, PAPER, PINE, RED, ROSE, SAND, SKY, TEAL, WHITE, mix
from examples.atelier.people import SKINS, Look, from_behind, from_front, looks
from examples.atelier.room import shaft, wall, window
from examples.atelier.sheet import Sheet, curve


def public_hearing() -> Sheet:
    """Rows of listeners before seven speakers under an arched window that shows snow mountains."""
    sheet = Sheet(2130, 1180, CREAM)
    wall(sheet, 620, mix(SAND, CREAM, 0.5), mix(CREAM, PAPER, 0.4), mix(CLAY, SAND, 0.35))
    for x in (150, 470, 1660, 1980):
        _panel(sheet, x)
    window(sheet, (745, 60, 1385, 520), _snow_view, mix(WHITE, SAND, 0.25), across=4, down=3)
    shaft(sheet, [(760, 330), (1370, 330), (1830, 1180), (820, 1180)], 0.2)
    _platform(sheet)
    _audience(sheet)
    return sheet


def _panel(sheet: Sheet, x: float) -> None:
    sheet.box(x - 115, 80, x + 115, 540, mix(SAND, CREAM, 0.2), 0.6)
    sheet.box(x - 103, 92, x + 103, 528, mix(CREAM, PAPER, 0.3))
    sheet.line([(x, 175), (x, 258)], 6, mix(OCHRE, CLAY, 0.5))
    sheet.glow((x, 200), 130, WHITE, 0.8)
    sheet.polygon([(x - 42, 226), (x + 42, 226), (x + 25, 168), (x - 25, 168)], WHITE)
    sheet.polygon([(x + 5, 226), (x + 42, 226), (x + 25, 168), (x + 5, 168)], SAND, 0.5)


def _snow_view(pane: Sheet) -> None:
    wide, high = pane.width, pane.height
    pane.blend([(0, 0), (wide, 0), (wide, high), (0, high)], mix(TEAL, SKY, 0.5), mix(CREAM, WHITE, 0.4))
    mountains(
        pane,
        crest(wide, high * 0.72, high * 0.42, seed=21, peaks=4),
        high,
        mix(ACCENT, MIST, 0.6),
        mix(MIST, WHITE, 0.3),
        light=PAPER,
        snow=high * 0.58,
        seed=5,
    )
    mountains(
        pane, crest(wide, high * 0.84, high * 0.2, seed=9, peaks=5), high, mix(ACCENT, TEAL, 0.6), mix(MIST, TEAL, 0.4), light=mix(TEAL, SAND, 0.4), seed=6
    )
    for i in range(15):
        poplar(pane, (20 + i * 45 + (i * 17) % 23, high + 8), 70 + (i * 31) % 46, mix(PINE, TEAL, 0.3), mix(OLIVE, MIST, 0.4))


def _platform(sheet: Sheet) -> None:
    for i, look in enumerate(looks(7, 12)):
        x = 545 + i * 173
        sheet.box(x - 62, 452, x + 62, 640, mix(CLAY, INK, 0.45))
        from_front(sheet, (x, 645), 232, look, lean=(0.05, -0.03, 0, 0.02, -0.02, 0.03, -0.05)[i])
    sheet.polygon([(400, 604), (1730, 604), (1775, 640), (355, 640)], mix(CLAY, SAND, 0.25))
    sheet.blend([(355, 640), (1775, 640), (1755, 800), (375, 800)], ACCENT, DEEP)
    for x in range(400, 1750, 60):
        sheet.polygon([(x, 641), (x + 18, 641), (x + 12, 800), (x + 2, 800)], INK, 0.13)
    for i in range(7):
        x = 545 + i * 173
        sheet.polygon([(x - 44, 628), (x + 44, 628), (x + 40, 604), (x - 40, 604)], WHITE)
        sheet.line([(x - 24, 613), (x + 24, 613)], 3, MIST)
        sheet.line([(x - 18, 620), (x + 18, 620)], 3, MIST)
    for x in (632, 978, 1324):
        sheet.polygon([(x - 9, 626), (x - 9, 582), (x - 4, 566), (x + 4, 566), (x + 9, 582), (x + 9, 626)], mix(TEAL, WHITE, 0.45))
        sheet.box(x + 15, 600, x + 29, 626, mix(SKY, WHITE, 0.5))
    sheet.polygon(curve([(1110, 606), (1120, 582), (1146, 582), (1156, 606)], 6), OCHRE)
    sheet.ellipse((1133, 578), 5, 6, mix(OCHRE, INK, 0.3))


def _audience(sheet: Sheet) -> None:
    dice = random.Random(31)
    for row, (foot, size, step) in enumerate(((905, 240, 150), (1070, 320, 205), (1290, 430, 280))):
        people = looks(18, 40 + row)
        start = -40 + (row % 2) * step / 2
        for i in range(int(2220 / step) + 1):
            x = start + i * step + dice.uniform(-9, 9)
            if row == 1 and i == 3:
                _raised_hand(sheet, x, foot, size, people[i])
            from_behind(sheet, (x, foot), size, people[i], lean=dice.uniform(-0.04, 0.04))
            chair = mix(CLAY, INK, 0.3 + row * 0.12)
            sheet.polygon(
                curve(
                    [
                        (x - size * 0.33, foot + 40),
                        (x - size * 0.3, foot - size * 0.2),
                        (x, foot - size * 0.25),
                        (x + size * 0.3, foot - size * 0.2),
                        (x + size * 0.33, foot + 40),
                    ],
                    8,
                ),
                chair,
            )
            sheet.polygon(
                curve(
                    [(x - size * 0.28, foot - size * 0.17), (x, foot - size * 0.225), (x + size * 0.28, foot - size * 0.17), (x, foot - size * 0.2)],
                    8,
                    closed=True,
                ),
                mix(chair, SAND, 0.45),
            )


def _raised_hand(sheet: Sheet, x: float, foot: float, size: float, look: Look) -> None:
    elbow, wrist = (x + size * 0.37, foot - size * 0.78), (x + size * 0.34, foot - size * 1.12)
    sheet.line([(x + size * 0.27, foot - size * 0.4), elbow, wrist], size * 0.12, mix(look.coat, WHITE, 0.08))
    sheet.ellipse((wrist[0], wrist[1] - size * 0.06), size * 0.052, size * 0.075, look.skin)
    for i in range(4):
        tip = (wrist[0] + (i - 1.5) * size * 0.035, wrist[1] - size * (0.17 + 0.02 * (i in {1, 2})))
        sheet.line([(wrist[0] + (i - 1.5) * size * 0.024, wrist[1] - size * 0.08), tip], size * 0.026, look.skin)


def training_session() -> Sheet:
    """An instructor at a board with the plan of a lorry, five officers at desks, snow on the roofs outside."""
    sheet = Sheet(2130, 1120, CREAM)
    wall(sheet, 780, mix(MIST, CREAM, 0.55), mix(CREAM, PAPER, 0.5), mix(CLAY, SAND, 0.2))
    for left in (70, 1770):
        window(sheet, (left, 90, left + 300, 560), _snowy_roofs, WHITE, arch=False, across=2, down=3)
        sheet.box(left - 40, 584, left + 340, 606, WHITE)
    sheet.polygon([(70, 606), (370, 606), (640, 1120), (240, 1120)], WHITE, 0.12)
    _board(sheet)
    uniform = mix(ACCENT, INK, 0.35)
    _instructor(sheet)
    _class(sheet, uniform)
    return sheet


def _snowy_roofs(pane: Sheet) -> None:
    wide, high = pane.width, pane.height
    pane.blend([(0, 0), (wide, 0), (wide, high), (0, high)], mix(TEAL, MIST, 0.6), mix(SKY, WHITE, 0.3))
    sheet_walls = (mix(OCHRE, MIST, 0.4), mix(ROSE, MIST, 0.35), mix(SAND, MIST, 0.4), mix(CLAY, MIST, 0.45))
    for i, (x, top) in enumerate(((0, 0.56), (84, 0.44), (170, 0.6), (246, 0.5))):
        y = high * top
        sheet_w = 92
        pane.box(x, y, x + sheet_w, high, sheet_walls[i])
        pane.polygon([(x - 6, y + 4), (x + 16, y - 44), (x + sheet_w - 16, y - 44), (x + sheet_w + 6, y + 4)], WHITE)
        pane.box(x + 24, y - 66, x + 40, y - 38, mix(CLAY, INK, 0.2))
        pane.box(x + 22, y - 70, x + 42, y - 63, WHITE)
        for row in range(4):
            for column in range(3):
                lit = (i + row * 2 + column) % 4 == 0
                pane.box(
                    x + 14 + column * 24, y + 22 + row * 52, x + 28 + column * 24, y + 50 + row * 52, mix(OCHRE, WHITE, 0.4) if lit else mix(ACCENT, MIST, 0.3)
                )
    pane.polygon([(118, high * 0.44 - 40), (134, high * 0.1), (150, high * 0.44 - 40)], mix(OCHRE, CREAM, 0.2))
    dice = random.Random(17)
    for _ in range(120):
        radius = dice.uniform(1.5, 4)
        pane.ellipse((dice.uniform(0, wide), dice.uniform(0, high)), radius, radius, WHITE, 0.9)


def _board(sheet: Sheet) -> None:
    sheet.box(520, 70, 1420, 600, mix(CLAY, SAND, 0.3))
    sheet.box(540, 90, 1400, 580, mix(DEEP, PINE, 0.35))
    sheet.polygon([(540, 90), (900, 90), (700, 580), (540, 580)], WHITE, 0.035)
    chalk = mix(WHITE, MIST, 0.15)
    for box in ((620, 230, 1080, 420), (1110, 262, 1250, 420)):
        left, top, right, bottom = box
        sheet.line([(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], 5, chalk)
    sheet.line([(1250, 340), (1300, 352), (1300, 420), (1250, 420)], 5, chalk)
    sheet.line([(1140, 286), (1222, 286), (1240, 338), (1140, 338), (1140, 286)], 4, chalk)
    sheet.line([(620, 438), (1300, 438)], 5, chalk)
    for x in (690, 760, 1000, 1200):
        ring = [(x + 34 * a, 456 + 34 * b) for a, b in ((0, -1), (0.7, -0.7), (1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7))]
        sheet.polygon(curve(ring, 8, closed=True), mix(DEEP, PINE, 0.35))
        sheet.line(curve(ring, 8, closed=True), 5, chalk)
    for left, right in ((620, 660), (860, 920)):
        for step in range(7):
            y = 236 + step * 28
            sheet.line([(left, y + 16), (right, y)], 3, mix(OCHRE, WHITE, 0.35))
    for number, (x, y), to in (
        ("1", (610, 160), (640, 232)),
        ("2", (890, 150), (890, 240)),
        ("3", (1090, 150), (1180, 290)),
        ("4", (1330, 250), (1280, 356)),
        ("5", (860, 530), (860, 440)),
    ):
        sheet.line([(x, y), to], 3, mix(ROSE, WHITE, 0.2))
        sheet.ellipse((x, y), 26, 26, mix(RED, ROSE, 0.25))
        sheet.text((x, y + 1), number, 34, WHITE, weight=600, anchor="mm")
    sheet.box(560, 600, 1380, 614, mix(CLAY, INK, 0.2))
    for x, colour in ((640, WHITE), (690, ROSE), (1300, OCHRE)):
        sheet.box(x, 592, x + 34, 600, colour)


def _instructor(sheet: Sheet) -> None:
    x = 1545
    look = Look(mix(OLIVE, INK, 0.35), (58, 44, 38), SKINS[0], "grey")
    sheet.line([(1450, 470), (1310, 330)], 7, mix(CLAY, INK, 0.3))
    sheet.polygon([(x - 108, 700), (x + 112, 700), (x + 96, 960), (x - 92, 960)], INK)
    sheet.line([(x + 140, 600), (x + 158, 720), (x + 140, 800)], 62, mix(look.coat, INK, 0.25))
    sheet.ellipse((x + 138, 826), 26, 30, look.skin)
    from_front(sheet, (x, 740), 440, look, lean=-0.03)
    sheet.polygon(curve([(x - 150, 660), (x - 142, 770), (x, 782), (x + 134, 770), (x + 150, 660)], 5, closed=True), look.coat)
    sheet.polygon([(x + 40, 690), (x + 150, 690), (x + 134, 772), (x + 40, 781)], INK, 0.14)
    sheet.line([(x, 660), (x, 779)], 3, mix(look.coat, INK, 0.4))
    sheet.line([(x - 130, 590), (x - 178, 650)], 62, look.coat)
    sheet.line([(x - 178, 650), (1462, 486)], 52, mix(look.coat, WHITE, 0.07))
    sheet.ellipse((1455, 474), 25, 28, look.skin)


def _class(sheet: Sheet, uniform) -> None:
    dice = random.Random(8)
    styles = ("cap", "short", "cap", "bun", "cap")
    coats = (uniform, mix(OLIVE, PINE, 0.4), mix(uniform, TEAL, 0.3), uniform, mix(CLAY, INK, 0.45))
    for i in range(5):
        x = 215 + i * 425
        sheet.polygon([(x - 190, 876), (x + 190, 876), (x + 215, 916), (x - 215, 916)], mix(SAND, CLAY, 0.3))
        sheet.box(x - 215, 916, x + 215, 936, mix(CLAY, INK, 0.25))
        sheet.polygon([(x + 90, 882), (x + 160, 882), (x + 172, 908), (x + 96, 908)], WHITE)
        sheet.polygon([(x - 150, 884), (x - 86, 884), (x - 92, 906), (x - 160, 906)], mix(DARK_RED, CLAY, 0.4))
        from_behind(sheet, (x + dice.uniform(-12, 12), 1200), 440, Look(coats[i], (40, 33, 30), SKINS[i % 4], styles[i]), lean=(0.03, 0.02, 0, 0.02, -0.03)[i])
