"""The JSON Schemas of the files that editors write."""

from __future__ import annotations

from typing import Any


def schema_of(name: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of publication, issue, article or layout."""
    from bulletin_cli.reading import json_schema  # noqa: PLC0415 - loads PyYAML

    return json_schema(name)
