"""JSON Schemas of the files that editors write, made from the fields that the reader knows."""

from __future__ import annotations

from typing import Any

from bulletin_cli.reading.kinds_built import Record


def json_schema(name: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of publication, issue, article (its front matter) or layout."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"bulletin {name}"}
    return head | _record(name).schema()


def _record(name: str) -> Record:
    match name:
        case "publication":
            from bulletin_cli.reading.fields_publication import PUBLICATION as RECORD  # noqa: PLC0415
        case "issue":
            from bulletin_cli.reading.fields_issue import ISSUE as RECORD  # noqa: PLC0415
        case "article":
            from bulletin_cli.reading.fields_article import ARTICLE as RECORD  # noqa: PLC0415
        case "layout":
            from bulletin_cli.reading.fields_layout import LAYOUT as RECORD  # noqa: PLC0415
        case _:
            raise ValueError(f"there is no schema for {name}")
    return RECORD
