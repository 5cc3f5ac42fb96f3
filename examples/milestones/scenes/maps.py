"""Maps of Central Asia, with rivers, mountains and routes."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from itertools import pairwise

from examples.atelier.palette import ACCENT, CLAY, CREAM, DEEP, INK, MIST, OCHRE, OLIVE, PAPER, RED, SAND, SKY, TEAL, WHITE, Colour, mix
from examples.atelier.sheet import Point, Sheet, curve
from examples.milestones.scenes.regions import AFGHANISTAN, AMU_DARYA, ARAL, AZERBAIJAN, BALKHASH, CASPIAN, COUNTRIES, ISSYK_KUL, SYR_DARYA, Degrees

TINTS = {
    "Kazakhstan": mix(SAND, CREAM, 0.25),
    "Uzbekistan": mix(CREAM, SAND, 0.15),
    "Turkmenistan": mix(SAND, OLIVE, 0.16),
    "Kyrgyzstan": mix(SAND, OLIVE, 0.26),
    "Tajikistan": mix(SAND, OCHRE, 0.35),
}


class Chart:
    """A sheet with a place for every longitude and latitude."""

    def __init__(self, sheet: Sheet, west: float, north: float, scale: float) -> None:
        self.sheet, self.west, self.north, self.scale = sheet, west, north, scale

    def at(self, place: Degrees) -> Point:
        """Pixels from degrees, true to scale in the middle latitude."""
        return (place[0] - self.west) * self.scale * math.cos(math.radians(43)), (self.north - place[1]) * self.scale

    def path(self, places: Sequence[Degrees], steps: int = 10) -> list[Point]:
        """A smooth line through places."""
        return curve([self.at(place) for place in places], steps)

    def outline(self, places: Sequence[Degrees]) -> list[Point]:
        """A border with the small bends that both neighbours share."""
        found: list[Point] = []
        for start, end in zip(places, [*places[1:], places[0]], strict=True):
            bent = _bent(self.at(start), self.at(end), f"{sorted((start, end))}")
            found += bent if start <= end else bent[::-1]
        return found


def _bent(start: Point, end: Point, seed: str) -> list[Point]:
    first, last = min(start, end), max(start, end)
    dice = random.Random(seed)
    points = [first, last]
    reach = 0.12
    for _ in range(3):
        finer = [points[0]]
        for a, b in pairwise(points):
            shift = dice.uniform(-reach, reach)
            finer += [((a[0] + b[0]) / 2 - (b[1] - a[1]) * shift, (a[1] + b[1]) / 2 + (b[0] - a[0]) * shift), b]
        points = finer
    return points


def ground(chart: Chart) -> None:
    """Land, water and mountains, without names."""
    sheet = chart.sheet
    sheet.blend([(0, 0), (sheet.width, 0), (sheet.width, sheet.height), (0, sheet.height)], mix(PAPER, SKY, 0.35), mix(PAPER, CREAM, 0.5))
    for places, tint in ((AZERBAIJAN, mix(CREAM, SAND, 0.3)), (AFGHANISTAN, mix(CLAY, SAND, 0.35))):
        sheet.polygon(chart.outline(places), tint)
    for name, places in COUNTRIES.items():
        shape = chart.outline(places)
        sheet.polygon([(x + 3, y + 5) for x, y in shape], mix(CLAY, INK, 0.4), 0.16)
        sheet.polygon(shape, TINTS[name])
    for places in (AFGHANISTAN, AZERBAIJAN, *COUNTRIES.values()):
        shape = chart.outline(places)
        sheet.line([*shape, shape[0]], 2.4, WHITE)
    sea = chart.outline(CASPIAN)
    sheet.polygon(sea, mix(TEAL, MIST, 0.35))
    sheet.line([*sea, sea[0]], 3, mix(ACCENT, MIST, 0.3))
    for places in (*ARAL, BALKHASH, ISSYK_KUL):
        sheet.polygon(curve([chart.at(p) for p in places], 8, closed=True), mix(TEAL, MIST, 0.2))
    for places in (AMU_DARYA, SYR_DARYA):
        sheet.line(chart.path(places), 3.2, mix(TEAL, MIST, 0.2))
    _peaks(chart)


def _peaks(chart: Chart) -> None:
    dice = random.Random(5)
    size = chart.scale * 0.42
    spots = [(72.0 + dice.uniform(-1.6, 1.9), 38.35 + dice.uniform(-0.75, 0.7)) for _ in range(13)]
    spots += [(74.2 + i * 0.62 + dice.uniform(-0.2, 0.2), 41.7 + dice.uniform(-0.5, 0.45)) for i in range(9)]
    spots += [(68.4 + i * 0.9, 35.6 + dice.uniform(-0.35, 0.4)) for i in range(4)] + [(82.5 + i, 48.2 + dice.uniform(-0.4, 0.4)) for i in range(3)]
    for place in sorted(spots, key=lambda p: -p[1]):
        x, y = chart.at(place)
        tall, wide = size * dice.uniform(0.7, 1.15), size * 0.62
        sheet = chart.sheet
        sheet.polygon([(x - wide, y), (x, y - tall), (x + wide, y)], mix(TEAL, SAND, 0.45))
        sheet.polygon([(x, y - tall), (x + wide, y), (x + wide * 0.12, y), (x - wide * 0.1, y - tall * 0.4)], mix(ACCENT, SAND, 0.35))
        sheet.polygon(
            [
                (x - wide * 0.36, y - tall * 0.64),
                (x, y - tall),
                (x + wide * 0.36, y - tall * 0.64),
                (x + wide * 0.1, y - tall * 0.72),
                (x - wide * 0.08, y - tall * 0.58),
            ],
            WHITE,
        )


def label(
    chart: Chart,
    place: Degrees,
    words: str,
    size: float,
    *,
    tint: Colour = INK,
    tracking: float = 0,
    weight: int = 600,
    italic: bool = False,
    halo: Colour | None = None,
) -> None:
    """A name, centred on a place."""
    chart.sheet.text(chart.at(place), words, size, tint, weight=weight, anchor="mm", tracking=tracking, italic=italic, halo=halo)


def town(chart: Chart, place: Degrees, name: str, size: float, *, side: str = "right", strong: bool = False) -> None:
    """A town's dot with its name beside it."""
    x, y = chart.at(place)
    radius = 11 if strong else 6.5
    chart.sheet.ellipse((x, y), radius + 4, radius + 4, WHITE)
    chart.sheet.ellipse((x, y), radius, radius, ACCENT if strong else INK)
    anchor = {"right": "lm", "left": "rm", "above": "md", "below": "ma"}[side]
    shift = {"right": (radius + 9, 0), "left": (-radius - 9, 0), "above": (0, -radius - 6), "below": (0, radius + 6)}[side]
    chart.sheet.text((x + shift[0], y + shift[1]), name, size, INK, weight=700 if strong else 500, anchor=anchor, halo=mix(PAPER, CREAM, 0.4))


def route(chart: Chart, places: Sequence[Degrees], width: float, tint: Colour = RED) -> None:
    """A route that ends in an arrow."""
    line = chart.path(places, 14)
    (x0, y0), (x1, y1) = line[-6], line[-1]
    angle = math.atan2(y1 - y0, x1 - x0)
    chart.sheet.line([(x + 2, y + 4) for x, y in line], width + 1, mix(CLAY, INK, 0.3), 0.2)
    chart.sheet.line(line, width, tint)
    head = [
        (x1 + width * 2.6 * math.cos(angle + turn) * reach, y1 + width * 2.6 * math.sin(angle + turn) * reach)
        for turn, reach in ((0, 1), (2.2, 0.9), (-2.2, 0.9))
    ]
    chart.sheet.polygon(head, tint)


def heroin_routes() -> Sheet:
    """The main northern routes from Afghanistan, and the centre in Almaty."""
    sheet = Sheet(1100, 630, PAPER)
    chart = Chart(sheet, 47.6, 49.5, 41.5)
    ground(chart)
    for line in (
        [(69.0, 35.8), (68.9, 37.1), (68.8, 38.5), (71.4, 39.8), (73.2, 40.6), (74.2, 42.2), (75.4, 44.2), (75.8, 46.6), (76.0, 48.9)],
        [(66.9, 35.9), (67.2, 37.3), (66.9, 39.5), (68.8, 41.0), (68.2, 42.6), (65.2, 44.8), (61.2, 46.9), (59.0, 48.8)],
        [(62.6, 35.3), (62.1, 36.0), (61.2, 37.0), (58.6, 37.7), (56.2, 38.9), (54.6, 40.6), (54.4, 43.2), (54.0, 46.3), (53.0, 48.6)],
    ):
        route(chart, line, 8.5)
    for place, words in (((67.6, 47.2), "KAZAKHSTAN"), ((63.2, 41.8), "UZBEKISTAN"), ((59.5, 39.6), "TURKMENISTAN"), ((66.2, 34.95), "AFGHANISTAN")):
        label(chart, place, words, 29, tint=mix(INK, CLAY, 0.2), tracking=2.4)
    label(chart, (77.3, 41.5), "KYRGYZSTAN", 25, tint=INK, halo=TINTS["Kyrgyzstan"])
    label(chart, (72.9, 38.75), "TAJIKISTAN", 25, tint=INK, halo=TINTS["Tajikistan"])
    label(chart, (50.7, 42.9), "Caspian", 28, tint=DEEP, weight=500, italic=True)
    label(chart, (50.7, 42.05), "Sea", 28, tint=DEEP, weight=500, italic=True)
    town(chart, (76.9, 43.25), "CARICC, Almaty", 30, strong=True, side="above")
    town(chart, (69.2, 41.3), "Tashkent", 29)
    town(chart, (68.8, 38.55), "Dushanbe", 29, side="left")
    town(chart, (74.6, 42.87), "Bishkek", 29, side="left")
    town(chart, (58.4, 37.95), "Ashgabat", 29, side="below")
    town(chart, (49.9, 40.4), "Baku", 29, side="below")
    town(chart, (68.6, 37.08), "Panji bridge", 29)
    _scale(chart)
    return sheet


def _scale(chart: Chart) -> None:
    x, y = 852, 594
    unit = chart.scale / 111.2
    chart.sheet.box(x - 22, y - 52, x + 500 * unit + 56, y + 26, mix(PAPER, WHITE, 0.4), 0.85)
    for i, tint in enumerate((INK, WHITE)):
        chart.sheet.box(x + i * 250 * unit, y - 6, x + (i + 1) * 250 * unit, y + 4, tint)
    chart.sheet.line([(x, y - 6), (x + 500 * unit, y - 6), (x + 500 * unit, y + 4), (x, y + 4), (x, y - 6)], 1.6, INK)
    chart.sheet.text((x, y - 14), "0", 26, INK, weight=500, anchor="ms")
    chart.sheet.text((x + 500 * unit, y - 14), "500 km", 26, INK, weight=500, anchor="ms")
