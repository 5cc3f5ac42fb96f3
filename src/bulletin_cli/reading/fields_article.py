"""The fields of an article's front matter."""

from __future__ import annotations

from bulletin_cli.reading.kinds import Choice, Number, Text, YesNo
from bulletin_cli.reading.kinds_built import Field, ListOf, Record, Several
from bulletin_cli.reading.kinds_trade import Date, File, Language, PlaceOnPage

STATUSES = ("draft", "edited", "approved")

FIGURE = Record(
    (
        Field("file", File(), "The picture, in the issue's folder.", required=True, hint="name the picture"),
        Field(
            "alt",
            Text(),
            'What the picture shows, for those who cannot see it; "" where it only decorates.',
            required=True,
            code="IMG003",
            hint='say what the picture shows, or write alt: "" where it only decorates',
            may_be_empty=True,
        ),
        Field("caption", Text(), "The words under the picture."),
        Field("credit", Text(), "Who made the picture."),
        Field(
            "width", Choice(("column", "page", "either")), "How wide it stands; either lets copyfit choose."
        ),
        Field("place", PlaceOnPage(), "Where it stands: top, foot, or after the third paragraph (after:3)."),
        Field(
            "focus",
            Several(Number(0, 1), 2, "two numbers from 0 to 1, such as [0.5, 0.4]"),
            "What a crop must keep: shares of width and height from the top left.",
        ),
        Field("crop", Number(0, 1), "At most this share of the height may be cropped to fit."),
        Field("optional", YesNo(), "Copyfit may leave it out of print."),
    )
)

PULL_QUOTE = Record(
    (
        Field("text", Text(), "Words of the body, word for word.", required=True),
        Field("by", Text(), "Who said it."),
        Field("optional", YesNo(), "Copyfit may leave it out of print."),
    ),
    needs="text",
)

ARTICLE = Record(
    (
        Field(
            "headline",
            Text(),
            "What the story is called.",
            required=True,
            code="STR001",
            hint="add headline: … to the front matter",
        ),
        Field("kicker", Text(), "A few words over the headline."),
        Field("standfirst", Text(), "One or two sentences under the headline."),
        Field("short", Text(), "The headline in short, for running and continuation heads."),
        Field("rubric", Text(), "A key of the publication's rubrics; required, except for the lead."),
        Field("byline", Text(), "Who wrote it."),
        Field("dateline", Text(), "Where it was written."),
        Field("date", Date(), "When it was written."),
        Field("language", Language(), "The story's own language, where it is not the issue's."),
        Field("status", Choice(STATUSES), "How far the work on it has come."),
        Field("summary", Text(), "A sentence for the web, feeds and the list of contents."),
        Field("embargo", Date(month=False), "The day before which it may not appear."),
        Field("figures", ListOf(FIGURE), "Pictures with their words."),
        Field("pull_quotes", ListOf(PULL_QUOTE), "Words of the body, shown large."),
    )
)
