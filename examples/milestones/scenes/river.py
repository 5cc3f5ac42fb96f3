"""The bridge on the Panji at evening."""

from __future__ import annotations

from examples.atelier.land import crest, mountains, poplar, reeds, ripples
from examples.atelier.palette import ACCENT, CLAY, CREAM, DARK_RED, DEEP, INK, MIST, OCHRE, OLIVE, PAPER, PINE, RED, ROSE, SAND, SKY, TEAL, WHITE, mix
from examples.atelier.sheet import Sheet, curve


def sky(sheet: Sheet, top, middle, horizon: float, low) -> None:
    """Evening or morning air down to the horizon."""
    half = horizon * 0.55
    sheet.blend([(0, 0), (sheet.width, 0), (sheet.width, half), (0, half)], top, middle)
    sheet.blend([(0, half - 1), (sheet.width, half - 1), (sheet.width, horizon), (0, horizon)], middle, low)


def lorry(sheet: Sheet, x: float, road: float, size: float, cover, cab, *, facing: int = 1) -> None:
    """A lorry with a tarpaulin, its wheels on the road; `size` is its length."""

    def across(share: float) -> float:
        return x + facing * share * size

    high = size * 0.36
    wheel = size * 0.062
    bed = road - wheel * 1.5
    sheet.polygon(
        [
            (across(0), bed),
            (across(0.01), bed - high),
            (across(0.04), bed - high * 1.07),
            (across(0.66), bed - high * 1.07),
            (across(0.69), bed - high),
            (across(0.7), bed),
        ],
        cover,
    )
    for rib in (0.17, 0.34, 0.51):
        sheet.line([(across(rib), bed - high), (across(rib), bed - 2)], size * 0.008, mix(cover, INK, 0.35))
    sheet.polygon(
        [
            (across(0.73), bed + wheel * 0.4),
            (across(0.73), bed - high * 0.9),
            (across(0.9), bed - high * 0.9),
            (across(0.97), bed - high * 0.42),
            (across(1), bed - high * 0.36),
            (across(1), bed + wheel * 0.4),
        ],
        cab,
    )
    sheet.polygon(
        [(across(0.8), bed - high * 0.78), (across(0.885), bed - high * 0.78), (across(0.94), bed - high * 0.43), (across(0.8), bed - high * 0.43)], SKY
    )
    sheet.box(min(across(0), across(0.74)), bed, max(across(0), across(0.74)), bed + wheel * 0.55, INK)
    for share in (0.1, 0.25, 0.58, 0.87):
        sheet.ellipse((across(share), road - wheel), wheel, wheel, INK)
        sheet.ellipse((across(share), road - wheel), wheel * 0.4, wheel * 0.4, SAND)


def panji_bridge() -> Sheet:
    """A low bridge on five piers over a wide river at evening."""
    sheet = Sheet(2130, 900, SKY)
    horizon = 560
    sky(sheet, mix(TEAL, SKY, 0.55), mix(SKY, CREAM, 0.5), horizon, mix(CREAM, ROSE, 0.35))
    sheet.glow((1540, 400), 520, WHITE, 0.75)
    sheet.ellipse((1540, 398), 58, 58, WHITE)
    for y, wide, at in ((120, 560, 300), (165, 380, 560), (90, 420, 1760), (205, 300, 1180)):
        cloud = [(at, y), (at + wide * 0.3, y - 12), (at + wide * 0.7, y - 7), (at + wide, y + 3), (at + wide * 0.6, y + 10)]
        sheet.polygon(curve(cloud, closed=True), WHITE, 0.55)
    haze = mix(CREAM, MIST, 0.35)
    mountains(sheet, crest(2130, 520, 270, seed=14, peaks=5), horizon, mix(TEAL, MIST, 0.75), haze, light=PAPER, snow=335, seed=2)
    mountains(sheet, crest(2130, 545, 190, seed=5, peaks=6), horizon, mix(TEAL, MIST, 0.3), mix(haze, MIST, 0.4), light=mix(MIST, CREAM, 0.6), seed=3)
    mountains(sheet, crest(2130, 558, 95, seed=8, peaks=8), horizon, mix(ACCENT, TEAL, 0.45), mix(TEAL, MIST, 0.5), light=mix(TEAL, SAND, 0.5), seed=4)
    _water(sheet, horizon)
    _far_bank(sheet, horizon)
    _bridge(sheet)
    _near_bank(sheet)
    return sheet.trimmed(top=100, foot=38)


def _water(sheet: Sheet, horizon: float) -> None:
    sheet.blend([(0, horizon), (2130, horizon), (2130, 900), (0, 900)], mix(CREAM, MIST, 0.35), mix(ACCENT, TEAL, 0.55))
    sheet.glow((1540, 640), 260, mix(WHITE, CREAM, 0.4), 0.5)
    ripples(sheet, (0, horizon + 8, 2130, 880), (WHITE, mix(MIST, WHITE, 0.4), TEAL, mix(ROSE, CREAM, 0.6)), count=330, seed=7)
    for shape in ([(160, 700), (420, 684), (800, 694), (930, 706), (600, 718), (300, 716)], [(1250, 622), (1480, 614), (1820, 618), (1930, 626), (1600, 634)]):
        sheet.polygon(curve(shape, closed=True), mix(SAND, CREAM, 0.3))
        sheet.polygon(curve([(x, y + 9) for x, y in shape], closed=True), mix(OCHRE, TEAL, 0.45), 0.25)


def _far_bank(sheet: Sheet, horizon: float) -> None:
    bank = [
        (-20, horizon + 14),
        (-20, horizon - 14),
        (300, horizon - 22),
        (760, horizon - 8),
        (1200, horizon - 14),
        (1700, horizon - 20),
        (2150, horizon - 34),
        (2150, horizon + 12),
        (1400, horizon + 5),
        (700, horizon + 9),
    ]
    sheet.polygon(curve(bank, 8, closed=True), mix(SAND, OLIVE, 0.4))
    for i in range(26):
        x = 20 + i * 83 + (i * 37) % 41
        poplar(sheet, (x, horizon - 8), 34 + (i * 29) % 34, mix(PINE, MIST, 0.25), mix(OLIVE, SAND, 0.4))
    for x in (620, 668, 905, 1330):
        sheet.box(x, horizon - 30, x + 38, horizon - 6, mix(CREAM, CLAY, 0.3))
        sheet.box(x + 26, horizon - 30, x + 38, horizon - 6, mix(CLAY, INK, 0.2), 0.6)
        sheet.box(x - 2, horizon - 33, x + 40, horizon - 29, mix(CLAY, INK, 0.3))


def _bridge(sheet: Sheet) -> None:
    def deck(x: float) -> float:
        return 612 + ((x - 1065) / 1065) ** 2 * 46

    xs = [-30 + i * 30 for i in range(74)]
    for pier in (230, 650, 1065, 1480, 1900):
        y = deck(pier)
        sheet.polygon([(pier - 26, y + 20), (pier + 26, y + 20), (pier + 22, 770), (pier - 22, 770)], mix(SAND, CLAY, 0.18))
        sheet.polygon([(pier + 4, y + 20), (pier + 26, y + 20), (pier + 22, 770), (pier + 4, 770)], mix(CLAY, INK, 0.4), 0.65)
        sheet.polygon(
            [(pier - 46, y + 34), (pier - 26, y + 54), (pier + 26, y + 54), (pier + 46, y + 34), (pier + 46, y + 20), (pier - 46, y + 20)], mix(SAND, INK, 0.25)
        )
        sheet.blend([(pier - 30, 768), (pier + 30, 768), (pier + 18, 850), (pier - 18, 850)], mix(DEEP, CLAY, 0.25), mix(ACCENT, TEAL, 0.4), 0.45)
        sheet.polygon(curve([(pier - 50, 772), (pier, 763), (pier + 54, 772), (pier, 780)], closed=True), WHITE, 0.7)
    sheet.polygon([*((x, deck(x) - 4) for x in xs), *((x, deck(x) + 24) for x in reversed(xs))], mix(CREAM, SAND, 0.5))
    sheet.polygon([*((x, deck(x) + 10) for x in xs), *((x, deck(x) + 26) for x in reversed(xs))], mix(CLAY, INK, 0.45))
    for x, size, cover, cab in ((430, 132, RED, DARK_RED), (905, 138, mix(OLIVE, PINE, 0.3), PINE), (1330, 126, mix(SAND, WHITE, 0.4), ACCENT)):
        lorry(sheet, x, deck(x + 60) - 3, size, cover, cab)
    for x in range(-20, 2150, 34):
        sheet.line([(x, deck(x) - 2), (x, deck(x) - 24)], 2.6, mix(INK, CLAY, 0.3))
    for rise in (24, 13):
        sheet.line([(x, deck(x) - rise) for x in xs], 2.6, mix(INK, CLAY, 0.3))


def _near_bank(sheet: Sheet) -> None:
    bank = [(-20, 920), (-20, 788), (180, 800), (470, 846), (760, 876), (1000, 905), (1000, 920)]
    sheet.polygon(curve(bank, 8), mix(INK, PINE, 0.35))
    sheet.polygon(curve([(1480, 920), (1620, 884), (1860, 856), (2150, 816), (2150, 920)], 8), mix(INK, PINE, 0.35))
    reeds(sheet, -10, 480, 890, 180, (mix(INK, PINE, 0.5), PINE, mix(OLIVE, INK, 0.4), mix(OCHRE, INK, 0.35)), count=130, seed=3)
    reeds(sheet, 1700, 2140, 900, 150, (mix(INK, PINE, 0.5), PINE, mix(OLIVE, INK, 0.4), mix(OCHRE, INK, 0.3)), count=110, seed=4)
