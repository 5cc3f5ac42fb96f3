"""People as flat shapes: from the front, from behind, each with a coat, hair and a skin of its own."""

from __future__ import annotations

import random
from dataclasses import dataclass

from examples.atelier.palette import ACCENT, CLAY, CREAM, DARK_RED, DEEP, INK, MIST, OCHRE, OLIVE, PINE, RED, ROSE, SAND, TEAL, WHITE, Colour, mix
from examples.atelier.sheet import Point, Sheet, arc, curve

COATS = (DEEP, INK, PINE, mix(CLAY, INK, 0.35), ACCENT, mix(OLIVE, INK, 0.25), DARK_RED, mix(TEAL, INK, 0.35), mix(SAND, CLAY, 0.35))
HAIRS = ((38, 31, 30), (62, 45, 38), (28, 30, 36), (112, 108, 104), (84, 58, 42))
SKINS = (mix(ROSE, CREAM, 0.35), mix(ROSE, OCHRE, 0.35), mix(OCHRE, CLAY, 0.2), mix(CREAM, OCHRE, 0.45))
STYLES = ("short", "bun", "scarf", "short", "long", "grey", "short")


@dataclass(frozen=True)
class Look:
    """How somebody is dressed and combed."""

    coat: Colour
    hair: Colour
    skin: Colour
    style: str


def looks(count: int, seed: int) -> list[Look]:
    """Looks that differ from neighbour to neighbour."""
    dice = random.Random(seed)
    found: list[Look] = []
    while len(found) < count:
        look = Look(dice.choice(COATS), dice.choice(HAIRS), dice.choice(SKINS), dice.choice(STYLES))
        if not found or (look.coat != found[-1].coat and (look.style != found[-1].style or look.style == "short")):
            found.append(look)
    return found


def from_behind(sheet: Sheet, foot: Point, size: float, look: Look, *, lean: float = 0) -> None:
    """Head and shoulders from behind; `size` from the lower edge to the crown."""
    x, y = foot
    top = x + lean * size
    sheet.polygon(_shoulders(x, y, size, top), look.coat)
    sheet.polygon(_half(x, y, size, top), INK, 0.22)
    sheet.box(top - 0.075 * size, y - 0.72 * size, top + 0.075 * size, y - 0.56 * size, mix(look.skin, CLAY, 0.25))
    sheet.polygon(
        curve([(top - 0.12 * size, y - 0.56 * size), (top, y - 0.535 * size), (top + 0.12 * size, y - 0.56 * size), (top, y - 0.6 * size)], 8, closed=True),
        mix(look.coat, WHITE, 0.16),
    )
    head = (top, y - 0.81 * size)
    for side in (-1, 1):
        sheet.ellipse((top + side * 0.142 * size, y - 0.79 * size), 0.026 * size, 0.042 * size, mix(look.skin, CLAY, 0.2))
    hair = mix(look.hair, MIST, 0.45) if look.style == "grey" else look.hair
    if look.style == "scarf":
        cloth = mix(look.coat, CREAM, 0.62)
        sheet.ellipse(head, 0.165 * size, 0.19 * size, cloth)
        sheet.polygon(
            curve(
                [
                    (top - 0.16 * size, y - 0.76 * size),
                    (top - 0.19 * size, y - 0.5 * size),
                    (top, y - 0.36 * size),
                    (top + 0.19 * size, y - 0.5 * size),
                    (top + 0.16 * size, y - 0.76 * size),
                ],
                8,
            ),
            cloth,
        )
        sheet.polygon(
            curve([(top, y - 0.74 * size), (top + 0.16 * size, y - 0.74 * size), (top + 0.17 * size, y - 0.52 * size), (top, y - 0.37 * size)], 8), CLAY, 0.18
        )
        return
    sheet.ellipse(head, 0.14 * size, 0.18 * size, hair)
    if look.style == "bun":
        sheet.ellipse((top, y - 0.95 * size), 0.085 * size, 0.075 * size, hair)
        sheet.polygon(arc((top, y - 0.95 * size), 0.085 * size, 0.075 * size, 190, 270), WHITE, 0.12)
    if look.style == "long":
        sheet.polygon(
            curve(
                [
                    (top - 0.14 * size, y - 0.85 * size),
                    (top - 0.16 * size, y - 0.55 * size),
                    (top - 0.1 * size, y - 0.44 * size),
                    (top + 0.1 * size, y - 0.44 * size),
                    (top + 0.16 * size, y - 0.55 * size),
                    (top + 0.14 * size, y - 0.85 * size),
                ],
                8,
            ),
            hair,
        )
    sheet.polygon(
        [*arc(head, 0.14 * size, 0.18 * size, 175, 275, 30), *arc((top + 0.05 * size, y - 0.78 * size), 0.14 * size, 0.18 * size, 260, 185, 30)], WHITE, 0.13
    )
    if look.style == "cap":
        cap(sheet, (top, y - 0.9 * size), size, look.coat)


def from_front(sheet: Sheet, foot: Point, size: float, look: Look, *, lean: float = 0) -> None:
    """Head and shoulders from the front; the faces are left to the reader."""
    x, y = foot
    top = x + lean * size
    sheet.polygon(_shoulders(x, y, size, top), look.coat)
    if look.style == "long":
        sheet.polygon(
            curve(
                [
                    (top - 0.15 * size, y - 0.9 * size),
                    (top - 0.18 * size, y - 0.52 * size),
                    (top + 0.18 * size, y - 0.52 * size),
                    (top + 0.15 * size, y - 0.9 * size),
                ],
                8,
            ),
            look.hair,
        )
    shirt = WHITE if look.style != "scarf" else mix(look.coat, CREAM, 0.4)
    sheet.polygon([(top - 0.09 * size, y - 0.57 * size), (top + 0.09 * size, y - 0.57 * size), (top, y - 0.28 * size)], shirt)
    if look.style in {"short", "grey", "cap"}:
        sheet.polygon(
            [
                (top - 0.02 * size, y - 0.54 * size),
                (top + 0.02 * size, y - 0.54 * size),
                (top + 0.026 * size, y - 0.36 * size),
                (top, y - 0.3 * size),
                (top - 0.026 * size, y - 0.36 * size),
            ],
            mix(RED, look.coat, 0.35),
        )
    sheet.polygon(_half(x, y, size, top), INK, 0.14)
    sheet.box(top - 0.065 * size, y - 0.68 * size, top + 0.065 * size, y - 0.55 * size, mix(look.skin, CLAY, 0.3))
    _face(sheet, (top, y - 0.8 * size), size, look)


def _face(sheet: Sheet, head: Point, size: float, look: Look) -> None:
    x, y = head
    hair = mix(look.hair, MIST, 0.5) if look.style == "grey" else look.hair
    if look.style == "scarf":
        cloth = mix(look.coat, CREAM, 0.55)
        sheet.ellipse((x, y), 0.168 * size, 0.2 * size, cloth)
        sheet.polygon(
            curve(
                [
                    (x - 0.15 * size, y + 0.05 * size),
                    (x - 0.17 * size, y + 0.28 * size),
                    (x, y + 0.36 * size),
                    (x + 0.17 * size, y + 0.28 * size),
                    (x + 0.15 * size, y + 0.05 * size),
                ],
                8,
            ),
            cloth,
        )
        sheet.ellipse((x, y + 0.02 * size), 0.108 * size, 0.14 * size, look.skin)
        sheet.polygon(arc((x, y + 0.02 * size), 0.108 * size, 0.14 * size, -90, 90), CLAY, 0.16)
        return
    if look.style == "bun":
        sheet.ellipse((x, y - 0.19 * size), 0.07 * size, 0.06 * size, hair)
    sheet.ellipse((x, y - 0.015 * size), 0.138 * size, 0.18 * size, hair)
    sheet.ellipse((x, y + 0.03 * size), 0.12 * size, 0.15 * size, look.skin)
    sheet.polygon(arc((x, y + 0.03 * size), 0.12 * size, 0.15 * size, -90, 90), CLAY, 0.16)
    part = -0.05 if look.style in {"short", "grey"} else 0.02
    sheet.polygon(
        curve(
            [
                (x - 0.13 * size, y - 0.02 * size),
                (x - 0.09 * size, y - 0.155 * size),
                (x + 0.02 * size, y - 0.185 * size),
                (x + 0.11 * size, y - 0.13 * size),
                (x + 0.13 * size, y - 0.01 * size),
                (x + 0.08 * size, y - 0.085 * size),
                (x + part * size, y - 0.1 * size),
            ],
            8,
            closed=True,
        ),
        hair,
    )
    if look.style == "cap":
        cap(sheet, (x, y - 0.09 * size), size, look.coat)


def cap(sheet: Sheet, brow: Point, size: float, cloth: Colour) -> None:
    """An officer's peaked cap on a head of somebody who measures `size`."""
    x, y = brow
    sheet.polygon(
        curve(
            [
                (x - 0.17 * size, y - 0.07 * size),
                (x, y - 0.13 * size),
                (x + 0.17 * size, y - 0.07 * size),
                (x + 0.14 * size, y + 0.02 * size),
                (x - 0.14 * size, y + 0.02 * size),
            ],
            8,
            closed=True,
        ),
        mix(cloth, INK, 0.15),
    )
    sheet.box(x - 0.142 * size, y - 0.01 * size, x + 0.142 * size, y + 0.03 * size, mix(cloth, INK, 0.55))
    sheet.ellipse((x, y - 0.03 * size), 0.018 * size, 0.022 * size, OCHRE)


def _shoulders(x: float, y: float, size: float, top: float) -> list[Point]:
    left = [
        (x - 0.37 * size, y),
        (x - 0.365 * size, y - 0.2 * size),
        (x - 0.33 * size, y - 0.43 * size),
        (top - 0.19 * size, y - 0.535 * size),
        (top - 0.08 * size, y - 0.585 * size),
    ]
    right = [(2 * x - px if i < 3 else 2 * top - px, py) for i, (px, py) in enumerate(left)][::-1]
    return curve([*left, *right], 6)


def _half(x: float, y: float, size: float, top: float) -> list[Point]:
    return curve(
        [
            (x + 0.12 * size, y),
            (top + 0.08 * size, y - 0.3 * size),
            (top + 0.1 * size, y - 0.575 * size),
            (top + 0.19 * size, y - 0.535 * size),
            (x + 0.33 * size, y - 0.43 * size),
            (x + 0.365 * size, y - 0.2 * size),
            (x + 0.37 * size, y),
        ],
        6,
    )
