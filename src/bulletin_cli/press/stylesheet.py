"""CSS from the layout's own values: the page, its faces, a class a role, and variables for print.css."""

from __future__ import annotations

from collections.abc import Iterable

from bulletin_cli.model.layout import Layout, Role
from bulletin_cli.press.faces import extent, face_rules, variation_settings
from bulletin_cli.press.role_rule import role_rule


def role_rules(layout: Layout) -> str:
    """`.role-NAME` for every role: face, coordinates, size, leading, features, tracking, case, colour."""
    return "\n".join(_role_rule(layout, role) for role in layout.roles.values())


def _role_rule(layout: Layout, role: Role) -> str:
    family = layout.families[role.family]
    face = family.face(role.style)
    stack = [face.key, *(layout.families[name].face(role.style).key for name in family.fallback)]
    rules = {
        "font-family": ", ".join(f'"{key}"' for key in stack),
        "font-size": f"{role.size:g}pt",
        "line-height": f"{role.leading:g}pt",
        "font-variation-settings": variation_settings(layout, role, face),
        "color": layout.colours.get(role.colour, role.colour),
    }
    return role_rule(role, rules)


def root_rules(layout: Layout) -> str:
    """The page and the layout's values as variables: --ink, --leading, --text-width …"""
    page, grid = layout.page, layout.grid
    lengths = {
        "page-width": page.width,
        "page-height": page.height,
        "inner": page.inner,
        "outer": page.outer,
        "top": page.top,
        "text-width": layout.text_width,
        "text-height": grid.lines * grid.leading,
        "gutter": grid.gutter,
        "leading": grid.leading,
    }
    variables = [f"--{name}: {value}" for name, value in layout.colours.items()]
    variables += [f"--{name}: {value:.4f}pt" for name, value in lengths.items()]
    return (
        f"@page {{ size: {page.width:.4f}pt {page.height:.4f}pt; margin: 0 }}\n"
        f":root {{ {'; '.join(variables)} }}\n"
        "body { margin: 0 }\n"
        ".page { position: relative; overflow: hidden; break-after: page;"
        " width: var(--page-width); height: var(--page-height) }\n"
        ".page:last-child { break-after: auto }\n"
        ".placed { position: absolute; display: block }\n"
    )


def print_style(layout: Layout, faces: Iterable[str]) -> str:
    """All of it, then the layout's own print.css."""
    own = layout.files.get("print.css", b"").decode("utf-8", "replace")
    return "\n".join((face_rules(faces), root_rules(layout), role_rules(layout), own))


def rise(layout: Layout, role: Role) -> float:
    """pt from the top of a CSS line of the role to its baseline."""
    face = layout.families[role.family].face(role.style)
    ascent, descent = extent(layout.font_files[face.file])
    return role.leading / 2 + (ascent - descent) / 2 * role.size
