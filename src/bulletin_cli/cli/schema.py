"""`bulletin schema NAME`: a JSON Schema that editing programs complete and check with."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.records import as_json
from bulletin_cli.desk.schemas import schema_of


class SchemaName(StrEnum):
    """The kinds of file that have a schema."""

    PUBLICATION = "publication"
    ISSUE = "issue"
    ARTICLE = "article"
    LAYOUT = "layout"


def schema(
    context: typer.Context,
    name: Annotated[SchemaName, typer.Argument(metavar="publication|issue|article|layout")],
) -> None:
    """Print the JSON Schema of a kind of file."""
    terminal: Terminal = context.obj
    terminal.say(as_json(schema_of(name.value)).rstrip())
