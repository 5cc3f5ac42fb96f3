"""HTML elements as values: what is put in is escaped unless it is markup already."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

NOTHING = Markup("")


def element(tag: str, *content: str, **attributes: str | None) -> Markup:
    """The element with its content; `class_` is class, `aria_label` aria-label; None leaves one out."""
    return Markup(f"{_start(tag, attributes)}{together(content)}</{tag}>")  # noqa: S704 - all parts are escaped


def void(tag: str, **attributes: str | None) -> Markup:
    """An element without content, such as img or hr."""
    return Markup(_start(tag, attributes))  # noqa: S704 - attributes are escaped


def together(parts: Iterable[str]) -> Markup:
    """The parts one after another, each escaped unless it is markup."""
    return NOTHING.join(parts)


def _start(tag: str, attributes: dict[str, str | None]) -> str:
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for name, value in attributes.items()
        if value is not None
    )
    return f"<{tag}{written}>"
