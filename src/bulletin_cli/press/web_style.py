"""The web edition's style sheet: fonts, colours light and dark and roles from layout.yaml, then web.css."""

from __future__ import annotations

from collections.abc import Iterable

from bulletin_cli.model.layout import Layout, Role
from bulletin_cli.press.role_rule import role_rule
from bulletin_cli.press.web_fonts import BOLD, FontFile, css_family, face_rules

OWN = "web.css"
DARK = "-dark"
STYLES = frozenset({"roman", "italic"})
GENERIC = {"sans": "sans-serif", "mono": "monospace"}
"""What stands in for a family that cannot be loaded, by its name."""


def web_style(layout: Layout, fonts: Iterable[FontFile]) -> str:
    """All of it, as one style sheet."""
    own = layout.files.get(OWN, b"").decode("utf-8", "replace")
    return "\n".join((face_rules(fonts), colour_rules(layout), role_rules(layout), own))


def colour_rules(layout: Layout) -> str:
    """Every colour as a variable; `ink-dark` is ink where the reader prefers a dark page. A layout without
    `paper-dark` is always light."""
    light = {name: value for name, value in layout.colours.items() if not name.endswith(DARK)}
    dark = {name.removesuffix(DARK): value for name, value in layout.colours.items() if name.endswith(DARK)}
    if "paper" not in dark:
        return f":root {{ color-scheme: light; {_variables(light)} }}"
    return (
        f":root {{ color-scheme: light dark; {_variables(light)} }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_variables(dark)} }} }}"
    )


def _variables(colours: dict[str, str]) -> str:
    return "; ".join(f"--{name}: {value}" for name, value in colours.items())


def role_rules(layout: Layout) -> str:
    """`.role-NAME` for every role: face, weight, size as a multiple of the body's, features, tracking, case,
    colour."""
    return "\n".join(_role_rule(layout, role) for role in layout.roles.values())


def _role_rule(layout: Layout, role: Role) -> str:
    family = layout.families[role.family]
    names = [f'"{css_family(layout, name)}"' for name in (role.family, *family.fallback)]
    slant = "italic" if "italic" in role.style else "normal"
    rules = {
        "font-family": ", ".join((*names, GENERIC.get(role.family, "serif"))),
        "font-style": slant,
        "font-weight": f"{_weight(layout, role):g}",
        "--bold": f"{_bold(layout, role):g}",
        "font-size": f"{role.size / layout.role('body').size:.4g}rem",
        "color": f"var(--{role.colour})" if role.colour in layout.colours else role.colour,
    }
    return role_rule(role, rules)


def _weight(layout: Layout, role: Role) -> float:
    face = layout.families[role.family].face(role.style)
    plain = BOLD if "bold" in role.style else 400.0
    return Layout.coordinates(role, face).get("wght", plain)


def _bold(layout: Layout, role: Role) -> float:
    """The weight of **strong** words in the role, never lighter than the role."""
    bold = layout.families[role.family].face("bold").axes.get("wght", BOLD)
    return max(bold, _weight(layout, role))
