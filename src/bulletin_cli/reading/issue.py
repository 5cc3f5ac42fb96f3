"""issue.yaml to an Issue without its articles."""

from __future__ import annotations

from typing import Any

from bulletin_cli.model.diagnostic import Proof
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.publication import Entry, Issue
from bulletin_cli.reading.fields_issue import ISSUE
from bulletin_cli.reading.files import read_fields

_PLAIN = frozenset(["number", "volume", "period", "date", "language", "layout", "pages", "order"])


def read_issue(source: Source, *, id: str) -> Proof[Issue]:  # noqa: A002 - the issue's id is called that
    """The issue of its own file; the desk adds articles and pictures."""
    values, places, found = read_fields(source, ISSUE)
    issue = Issue(
        source,
        id,
        contents=_contents(values, places),
        places=places,
        **{name: value for name, value in values.items() if name in _PLAIN},
    )
    return Proof(issue, found)


def _contents(values: dict[str, Any], places: dict[str, Place]) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            given["article"],
            places[f"contents.{number}"],
            given.get("page"),
            given.get("box", False),
            given.get("continued_on"),
        )
        for number, given in enumerate(values.get("contents", ()))
    )
