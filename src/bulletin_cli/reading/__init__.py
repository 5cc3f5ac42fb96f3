"""Text to values: bad copy never raises, it comes back as a value with diagnostics."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bulletin_cli.reading.article import read_article, stub_article
    from bulletin_cli.reading.body import read_body
    from bulletin_cli.reading.issue import read_issue
    from bulletin_cli.reading.layout import read_layout
    from bulletin_cli.reading.publication import read_publication
    from bulletin_cli.reading.schema import json_schema

_HOMES = {
    "json_schema": "schema",
    "read_article": "article",
    "read_body": "body",
    "read_issue": "issue",
    "read_layout": "layout",
    "read_publication": "publication",
    "stub_article": "article",
}

__all__ = [
    "json_schema",
    "read_article",
    "read_body",
    "read_issue",
    "read_layout",
    "read_publication",
    "stub_article",
]


def __getattr__(name: str) -> Any:
    """A reader, loaded when it is first wanted: no file needs all of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
