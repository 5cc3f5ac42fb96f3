"""The illustrators' paint box: it goes with the layouts' accent, and mixing is linear in sRGB."""

from __future__ import annotations

Colour = tuple[int, int, int]

INK = (27, 47, 58)
DEEP = (8, 60, 82)
ACCENT = (10, 90, 120)
TEAL = (66, 130, 150)
MIST = (168, 198, 203)
SKY = (221, 232, 228)
PAPER = (247, 240, 227)
CREAM = (241, 225, 196)
SAND = (226, 199, 156)
OCHRE = (207, 159, 95)
CLAY = (181, 107, 70)
RED = (166, 61, 51)
DARK_RED = (122, 40, 38)
ROSE = (222, 164, 138)
OLIVE = (126, 138, 92)
PINE = (52, 92, 84)
WHITE = (253, 251, 246)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """The colour `share` (0 to 1) of the way from the first to the second."""
    share = min(1.0, max(0.0, share))
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue
