"""Mountains, water, trees: what stands behind most stories."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from itertools import pairwise

from examples.atelier.palette import Colour, mix
from examples.atelier.sheet import Point, Sheet, curve


def crest(width: float, level: float, height: float, *, seed: int, rough: float = 0.55, peaks: int = 3) -> list[Point]:
    """A ridge's outline from left to right, found by halving and shifting (Fournier et al., 1982)."""
    dice = random.Random(seed)
    heights = [dice.uniform(-0.5, 1) for _ in range(peaks + 1)]
    reach = 1.0
    while len(heights) < 320:
        reach *= rough
        refined = []
        for left, right in pairwise(heights):
            refined += [left, (left + right) / 2 + dice.uniform(-reach, reach) * 0.8]
        heights = [*refined, heights[-1]]
    low, high = min(heights), max(heights)
    step = (width + 40) / (len(heights) - 1)
    return [(-20 + i * step, level - height * (h - low) / (high - low)) for i, h in enumerate(heights)]


def mountains(
    sheet: Sheet, line: Sequence[Point], foot: float, top: Colour, haze: Colour, *, light: Colour | None = None, snow: float | None = None, seed: int = 1
) -> None:
    """A range under its outline, paler towards its foot; with faces lit from the left, and snow above a height."""
    body = [*line, (line[-1][0], foot), (line[0][0], foot)]
    sheet.blend(body, top, haze)
    summits = _summits(line)
    dice = random.Random(seed)
    for index in summits:
        y = line[index][1]
        if light:
            _face(sheet, line, index, foot, mix(light, haze, 0.15), dice)
        if snow is not None and y < snow:
            _cap(sheet, line, index, snow, dice)


def _summits(line: Sequence[Point]) -> list[int]:
    reach = 7
    return [i for i in range(reach, len(line) - reach) if line[i][1] == min(y for _, y in line[i - reach : i + reach + 1])]


def _face(sheet: Sheet, line: Sequence[Point], index: int, foot: float, light: Colour, dice: random.Random) -> None:
    """The lit left face of a summit: down the outline, then back up a jagged spur."""
    start = index
    while start > 0 and line[start - 1][1] > line[start][1] - 1 and index - start < 22:
        start -= 1
    x, y = line[index]
    depth = line[start][1] - y
    if depth < 14:
        return
    spur: list[Point] = []
    share = 0.0
    while share < 1:
        share += dice.uniform(0.09, 0.2)
        spur.append((x + dice.uniform(-0.08, 0.16) * depth * (1 - share) - depth * 0.1 * share, min(foot, y + depth * share * 1.3)))
    reach = x - line[start][0]
    back = [(line[start][0] + reach * part, line[start][1] + depth * part * dice.uniform(0.1, 0.35)) for part in (0.62, 0.42, 0.2)]
    sheet.polygon([*line[start : index + 1], *spur, *back], light, 0.5)


def _cap(sheet: Sheet, line: Sequence[Point], index: int, snow: float, dice: random.Random) -> None:
    left = index
    while left > 0 and line[left][1] < snow:
        left -= 1
    right = index
    while right < len(line) - 1 and line[right][1] < snow:
        right += 1
    span = line[right][0] - line[left][0]
    teeth = max(3, int(span / 13))
    deep = min(snow - line[index][1], span * 0.5)
    edge = [
        (line[right][0] - span * share, snow - deep * 0.12 + dice.uniform(-0.3, 0.34) * deep * math.sin(math.pi * share) ** 0.5)
        for share in ((i + 1) / (teeth + 1) for i in range(teeth))
    ]
    sheet.polygon([*line[left : right + 1], *edge], (250, 249, 244), 0.9)


def ripples(sheet: Sheet, area: tuple[float, float, float, float], colours: Sequence[Colour], *, count: int, seed: int) -> None:
    """Flat lens-shaped lines on water, longer and thicker towards the viewer."""
    left, top, right, bottom = area
    dice = random.Random(seed)
    for _ in range(count):
        depth = dice.random()
        y = top + (bottom - top) * depth**1.3
        length = (right - left) * dice.uniform(0.02, 0.09) * (0.4 + depth)
        thick = 0.8 + 3.2 * depth * dice.uniform(0.5, 1)
        x = dice.uniform(left - 20, right)
        shape = [(x, y), (x + length * 0.4, y - thick / 2), (x + length, y), (x + length * 0.55, y + thick / 2)]
        sheet.polygon(shape, dice.choice(colours), dice.uniform(0.35, 0.8))


def poplar(sheet: Sheet, foot: Point, height: float, colour: Colour, light: Colour | None = None) -> None:
    """A poplar, as they stand along every canal of the region."""
    x, y = foot
    wide = height * 0.11
    outline = curve(
        [
            (x, y),
            (x - wide, y - height * 0.3),
            (x - wide * 0.7, y - height * 0.7),
            (x, y - height),
            (x + wide * 0.7, y - height * 0.66),
            (x + wide, y - height * 0.28),
        ],
        8,
        closed=True,
    )
    sheet.line([(x, y + height * 0.08), (x, y - height * 0.3)], height * 0.025, mix(colour, (30, 20, 10), 0.4))
    sheet.polygon(outline, colour)
    if light:
        sheet.polygon(
            curve(
                [
                    (x - wide * 0.2, y - height * 0.06),
                    (x - wide * 0.85, y - height * 0.32),
                    (x - wide * 0.55, y - height * 0.7),
                    (x - wide * 0.05, y - height * 0.96),
                    (x - wide * 0.3, y - height * 0.5),
                ],
                8,
                closed=True,
            ),
            light,
            0.7,
        )


def round_tree(sheet: Sheet, foot: Point, size: float, colour: Colour, light: Colour, *, seed: int) -> None:
    """A tree with a round crown of leaves in a few lobes."""
    x, y = foot
    dice = random.Random(seed)
    sheet.line([(x, y), (x, y - size * 0.5)], size * 0.07, mix(colour, (40, 25, 15), 0.55))
    lobes = [(dice.uniform(-0.28, 0.28), dice.uniform(0.42, 0.85), dice.uniform(0.2, 0.3)) for _ in range(9)]
    for dx, dy, radius in lobes:
        sheet.ellipse((x + dx * size, y - dy * size), radius * size, radius * size * 0.92, colour)
    for dx, dy, radius in lobes[::2]:
        sheet.ellipse((x + (dx - 0.07) * size, y - (dy + 0.06) * size), radius * size * 0.6, radius * size * 0.5, light, 0.6)


def reeds(sheet: Sheet, left: float, right: float, foot: float, height: float, colours: Sequence[Colour], *, count: int, seed: int) -> None:
    """Blades of grass or reed that lean with the wind."""
    dice = random.Random(seed)
    for _ in range(count):
        x = dice.uniform(left, right)
        tall = height * dice.uniform(0.4, 1)
        lean = tall * dice.uniform(0.05, 0.4)
        wide = tall * 0.035
        blade = curve([(x, foot), (x + lean * 0.25, foot - tall * 0.5), (x + lean, foot - tall)], 6)
        back = [(px + wide * (1 - i / len(blade)), py) for i, (px, py) in enumerate(blade)][::-1]
        sheet.polygon([*blade, *back], dice.choice(colours))
