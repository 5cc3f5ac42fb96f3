"""A role's class in a style sheet, be it the page's or the web edition's."""

from __future__ import annotations

from collections.abc import Mapping

from bulletin_cli.model.layout import Role


def role_rule(role: Role, own: Mapping[str, str]) -> str:
    """`.role-NAME` with a sheet's own declarations, and with the role's features, tracking and case."""
    declared = dict(own)
    if role.features:
        features = (f'"{tag}" {value}' for tag, value in role.features.items())
        declared["font-feature-settings"] = ", ".join(features)
    if role.tracking:
        declared["letter-spacing"] = f"{role.tracking:g}em"
    if role.case == "capitals":
        declared["text-transform"] = "uppercase"
    body = "; ".join(f"{name}: {value}" for name, value in declared.items())
    return f".role-{role.name} {{ {body} }}"
