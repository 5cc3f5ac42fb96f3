"""Type too faint to be read by all

When the issue is made up, compares the colour of each role of the layout with that of the paper: 4.5 : 1 at
least, 3 : 1 for type of 18 points or more, or bold of 14. Boxes and the list of contents are compared with
the tint under them, and the colours for dark screens (`ink-dark` and so on) with their dark paper. The stamp
of a draft is meant to be faint.

One reader in twelve sees colours otherwise, and everyone reads in bad light at times. Make the colour darker
in the layout's `layout.yaml`. Source of the measure: Web Content Accessibility Guidelines 2.1, 1.4.3.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.layout import Layout, Role
from bulletin_cli.rules.made_up import layout_span
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.ERROR

_FAINT_BY_DESIGN = frozenset(["stamp", "pause"])
_ON_TINT = frozenset(
    [
        "sidebar",
        "sidebar-head",
        "contents",
        "contents-head",
        "contents-number",
        "contents-summary",
        "headline-box",
    ]
)
_LEAST, _LEAST_LARGE = 4.5, 3.0
_LARGE, _LARGE_BOLD, _BOLD = 18.0, 14.0, 650.0


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark for each pair of colours that is too faint, naming the roles that wear it."""
    layout = made.layout
    faint: dict[tuple[str, str], list[str]] = {}
    for role in layout.roles.values():
        if role.name not in _FAINT_BY_DESIGN:
            for colour, ground in _pairs(layout, role):
                if contrast(colour, ground) < _needed(role):
                    faint.setdefault((colour, ground), []).append(role.name)
    for (colour, ground), names in faint.items():
        ratio = f"{contrast(colour, ground):.1f} : 1"
        message = f"layout {layout.name}: {colour} on {ground} is {ratio} for {', '.join(names)}"
        yield Mark(layout_span(made), message, "make the colour darker, or the ground lighter")


def _pairs(layout: Layout, role: Role) -> Iterator[tuple[str, str]]:
    """Colours of the role with the grounds that it stands on, on paper and on dark screens."""
    colours = layout.colours
    for screen in ("", "-dark"):
        colour = (
            role.colour if role.colour.startswith("#") and not screen else colours.get(role.colour + screen)
        )
        grounds = ["paper", "tint"] if role.name in _ON_TINT else ["paper"]
        for ground in grounds:
            under = colours.get(ground + screen, "#ffffff" if ground == "paper" and not screen else "")
            if colour and under:
                yield colour, under


def _needed(role: Role) -> float:
    heavy = role.axes.get("wght", 0.0) >= _BOLD or "bold" in role.style
    return _LEAST_LARGE if role.size >= (_LARGE_BOLD if heavy else _LARGE) else _LEAST


def contrast(one: str, other: str) -> float:
    """The contrast of two colours such as #1b1f23, from 1 to 21 (WCAG 2.1)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
