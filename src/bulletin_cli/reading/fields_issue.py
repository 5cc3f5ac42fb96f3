"""The fields of issue.yaml."""

from __future__ import annotations

from typing import Any

from bulletin_cli.reading.form import WRONG, Form, named
from bulletin_cli.reading.kinds import Choice, Schema, Whole, YesNo
from bulletin_cli.reading.kinds_built import Field, ListOf, Record
from bulletin_cli.reading.kinds_trade import LAYOUT_NAME, SLUG, Date, Language
from bulletin_cli.reading.yaml_nodes import Node

ENTRY = Record(
    (
        Field("article", SLUG, "The article's slug: its file's name without .md.", required=True),
        Field("page", Whole(), "The story starts at the top of this page."),
        Field("box", YesNo(), "Set as a boxed story."),
        Field("continued_on", Whole(), "Where the story goes on when its page is full."),
    ),
    needs="article",
)

_DAYS = Record(
    (
        Field("from", Date(), "The first day.", required=True),
        Field("to", Date(), "The last day.", required=True),
    )
)


class Period:
    """Two dates, the later one last; the value is a pair, or nothing where one of them is missing."""

    def read(self, node: Node, at: str, form: Form) -> Any:
        """First and last day as typed."""
        days = _DAYS.read(node, at, form)
        if days is WRONG or len(days) < 2:
            return WRONG
        if days["from"][: len(days["to"])] > days["to"]:
            return form.wrong(node, f"{named(at)} ends before it begins", "change from and to round")
        return days["from"], days["to"]

    def schema(self) -> Schema:
        """An object."""
        return _DAYS.schema()


ISSUE = Record(
    (
        Field("number", Whole(0), "The issue's number.", required=True),
        Field("volume", Whole(0), "The volume's number."),
        Field("date", Date(), "When the issue appears: YYYY-MM or YYYY-MM-DD.", required=True),
        Field("period", Period(), "The days that the issue covers."),
        Field("language", Language(), "The issue's language, where it is not the publication's."),
        Field("layout", LAYOUT_NAME, "The issue's layout, where it is not the publication's."),
        Field("pages", Whole(), "How many pages the issue has."),
        Field("order", Choice(("kept", "free")), "free lets copyfit move stories that are not pinned."),
        Field("contents", ListOf(ENTRY), "The stories in reading order; the first is the lead."),
    )
)
