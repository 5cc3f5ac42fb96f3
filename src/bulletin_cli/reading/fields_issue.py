"""The fields of issue.yaml."""

from __future__ import annotations

from bulletin_cli.reading.kinds import Choice, Whole, YesNo
from bulletin_cli.reading.kinds_built import Field, ListOf, Record
from bulletin_cli.reading.kinds_trade import LAYOUT_NAME, SLUG, Date, Language

ENTRY = Record(
    (
        Field("article", SLUG, "The article's slug: its file's name without .md.", required=True),
        Field("page", Whole(), "The story starts at the top of this page."),
        Field("box", YesNo(), "Set as a boxed story."),
        Field("continued_on", Whole(), "Where the story goes on when its page is full."),
    ),
    needs="article",
)

PERIOD = Record(
    (
        Field("from", Date(), "The first day.", required=True),
        Field("to", Date(), "The last day.", required=True),
    )
)

ISSUE = Record(
    (
        Field("number", Whole(0), "The issue's number.", required=True),
        Field("volume", Whole(0), "The volume's number."),
        Field("date", Date(), "When the issue appears: YYYY-MM or YYYY-MM-DD.", required=True),
        Field("period", PERIOD, "The days that the issue covers."),
        Field("language", Language(), "The issue's language, where it is not the publication's."),
        Field("layout", LAYOUT_NAME, "The issue's layout, where it is not the publication's."),
        Field("pages", Whole(), "How many pages the issue has."),
        Field("order", Choice(("kept", "free")), "free lets copyfit move stories that are not pinned."),
        Field("contents", ListOf(ENTRY), "The stories in reading order; the first is the lead."),
    )
)
