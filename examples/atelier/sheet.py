"""A sheet to draw on, in pixels of the finished picture; it is drawn larger and scaled down, so edges are smooth."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

from examples.atelier.palette import Colour, mix
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Point = tuple[float, float]
SCALE = 2


class Sheet:
    """A picture in the making, `width` by `height` pixels."""

    def __init__(self, width: int, height: int, ground: Colour) -> None:
        self.width, self.height = width, height
        self.image = Image.new("RGB", (width * SCALE, height * SCALE), ground)

    def polygon(self, points: Iterable[Point], fill: Colour, alpha: float = 1.0) -> None:
        """A filled polygon; alpha below 1 lets what is under it show."""
        self._paint(lambda draw, at: draw.polygon([at(p) for p in points], fill=255), list(points), fill, alpha)

    def blend(self, points: Sequence[Point], top: Colour, bottom: Colour, alpha: float = 1.0) -> None:
        """A polygon filled from one colour at its top to another at its foot."""
        self._paint(lambda draw, at: draw.polygon([at(p) for p in points], fill=255), points, (top, bottom), alpha)

    def ellipse(self, centre: Point, rx: float, ry: float, fill: Colour, alpha: float = 1.0) -> None:
        """A filled ellipse."""
        self.polygon(arc(centre, rx, ry, 0, 360), fill, alpha)

    def box(self, left: float, top: float, right: float, bottom: float, fill: Colour, alpha: float = 1.0) -> None:
        """A filled rectangle."""
        self.polygon([(left, top), (right, top), (right, bottom), (left, bottom)], fill, alpha)

    def line(self, points: Sequence[Point], width: float, fill: Colour, alpha: float = 1.0) -> None:
        """A line with round ends and joints."""

        def stroke(draw: ImageDraw.ImageDraw, at) -> None:
            thick = max(1, round(width * SCALE))
            placed = [at(point) for point in points]
            draw.line(placed, fill=255, width=thick)
            for x, y in placed if thick > 2 else ():
                radius = thick / 2 - 0.5
                draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)

        self._paint(stroke, points, fill, alpha, margin=width)

    def dashes(self, points: Sequence[Point], width: float, fill: Colour, *, dash: float, gap: float) -> None:
        """A line in dashes that begin and end round."""
        for start, end in _pieces(points, dash, gap):
            self.line([start, end], width, fill)

    def glow(self, centre: Point, radius: float, fill: Colour, alpha: float = 0.6) -> None:
        """Light that fades from a point."""
        size = 256
        spot = Image.radial_gradient("L").resize((size, size)).point(lambda v: max(0, 255 - v * 255 // 180))
        spot = spot.point(lambda v: int(v * alpha))
        side = round(radius * 2 * SCALE)
        corner = (round((centre[0] - radius) * SCALE), round((centre[1] - radius) * SCALE))
        self.image.paste(fill, corner, spot.resize((side, side), Image.Resampling.BICUBIC))

    def inset(self, other: Sheet, corner: Point, outline: Sequence[Point]) -> None:
        """Another sheet, cut along an outline of this one, with its upper left corner at a point."""
        left, top = round(corner[0] * SCALE), round(corner[1] * SCALE)
        mask = Image.new("L", other.image.size, 0)
        ImageDraw.Draw(mask).polygon([(x * SCALE - left, y * SCALE - top) for x, y in outline], fill=255)
        self.image.paste(other.image, (left, top), mask)

    def trimmed(self, *, top: int = 0, foot: int = 0) -> Sheet:
        """The sheet without so many pixels at its head and foot."""
        shorter = Sheet(self.width, self.height - top - foot, (0, 0, 0))
        shorter.image = self.image.crop((0, top * SCALE, self.image.width, (self.height - foot) * SCALE))
        return shorter

    def text(
        self,
        at: Point,
        words: str,
        size: float,
        fill: Colour,
        *,
        weight: int = 400,
        anchor: str = "ls",
        halo: Colour | None = None,
        italic: bool = False,
        tracking: float = 0,
    ) -> None:
        """Words in Source Sans; `anchor` as Pillow has it."""
        font = face(size * SCALE, weight, italic=italic)
        draw = ImageDraw.Draw(self.image)
        x, y = at[0] * SCALE, at[1] * SCALE
        stroke = {"stroke_width": round(3.2 * SCALE), "stroke_fill": halo} if halo else {}
        if not tracking:
            draw.text((x, y), words, font=font, fill=fill, anchor=anchor, **stroke)
            return
        widths = [font.getlength(letter) + tracking * SCALE for letter in words]
        x -= sum(widths) / 2 if anchor[0] == "m" else 0
        for letter, width in zip(words, widths, strict=True):
            draw.text((x, y), letter, font=font, fill=fill, anchor=f"l{anchor[1]}", **stroke)
            x += width

    def save(self, path: Path, *, grain: float = 5.0, seed: int = 1) -> None:
        """The finished picture as JPEG, with the paper's grain."""
        picture = self.image.resize((self.width, self.height), Image.Resampling.LANCZOS)
        noise = Image.frombytes("L", picture.size, random.Random(seed).randbytes(self.width * self.height))
        noise = noise.filter(ImageFilter.GaussianBlur(0.9))
        bands = []
        for band in picture.split():
            shifted = Image.blend(band, Image.blend(band, noise, 0.5), grain / 64)
            bands.append(shifted)
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.merge("RGB", bands).save(path, "JPEG", quality=86, subsampling=1, optimize=True, dpi=(300, 300))

    def _paint(self, shape, points: Sequence[Point], fill, alpha: float, margin: float = 0) -> None:
        pad = math.ceil(margin * SCALE) + 2
        left = max(0, math.floor(min(x for x, _ in points) * SCALE) - pad)
        top = max(0, math.floor(min(y for _, y in points) * SCALE) - pad)
        right = min(self.image.width, math.ceil(max(x for x, _ in points) * SCALE) + pad)
        bottom = min(self.image.height, math.ceil(max(y for _, y in points) * SCALE) + pad)
        if right <= left or bottom <= top:
            return
        mask = Image.new("L", (right - left, bottom - top), 0)
        shape(ImageDraw.Draw(mask), lambda point: (point[0] * SCALE - left, point[1] * SCALE - top))
        if alpha < 1:
            mask = mask.point(lambda value: int(value * alpha))
        if isinstance(fill[0], tuple):
            paint = _gradient(*fill, mask.size, pad)
            self.image.paste(paint, (left, top), mask)
        else:
            self.image.paste(fill, (left, top, right, bottom), mask)


def _gradient(top: Colour, bottom: Colour, size: tuple[int, int], pad: int) -> Image.Image:
    strip = Image.new("RGB", (1, size[1]))
    reach = max(1, size[1] - 2 * pad)
    strip.putdata([mix(top, bottom, (row - pad) / reach) for row in range(size[1])])
    return strip.resize(size)


def _pieces(points: Sequence[Point], dash: float, gap: float) -> Iterable[tuple[Point, Point]]:
    walked, drawn = 0.0, None
    for (x0, y0), (x1, y1) in pairwise(points):
        length = math.hypot(x1 - x0, y1 - y0)
        steps = max(1, int(length))
        for step in range(steps):
            here = (x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps)
            inside = walked % (dash + gap) < dash
            if inside and drawn is None:
                drawn = here
            if not inside and drawn is not None:
                yield drawn, here
                drawn = None
            walked += length / steps


def face(size: float, weight: int = 400, *, italic: bool = False) -> ImageFont.FreeTypeFont:
    """Source Sans 3 at a size in pixels and a weight."""
    name = "SourceSans3-Italic[wght].ttf" if italic else "SourceSans3[wght].ttf"
    font = ImageFont.truetype(str(files("fontpkg_source_sans_3") / "files" / name), round(size))
    font.set_variation_by_axes([weight])
    return font


def arc(centre: Point, rx: float, ry: float, start: float, end: float, steps: int = 90) -> list[Point]:
    """Points on an ellipse, degrees clockwise from the right."""
    angles = (math.radians(start + (end - start) * step / steps) for step in range(steps + 1))
    return [(centre[0] + rx * math.cos(a), centre[1] + ry * math.sin(a)) for a in angles]


def curve(points: Sequence[Point], steps: int = 16, *, closed: bool = False) -> list[Point]:
    """A smooth line through the points (Catmull and Rom, 1974)."""
    ring = [points[-1], *points, points[0], points[1]] if closed else [points[0], *points, points[-1]]
    smooth: list[Point] = []
    for p0, p1, p2, p3 in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
        for step in range(steps):
            t = step / steps
            smooth.append((_spline(p0[0], p1[0], p2[0], p3[0], t), _spline(p0[1], p1[1], p2[1], p3[1], t)))
    return smooth if closed else [*smooth, points[-1]]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
