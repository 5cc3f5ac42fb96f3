"""The fields of bulletin.yaml."""

from __future__ import annotations

from typing import Any

from bulletin_cli.model.publication import EDITIONS
from bulletin_cli.reading.fields_article import STATUSES
from bulletin_cli.reading.form import WRONG, Form, named
from bulletin_cli.reading.kinds import Choice, Pattern, Schema, Text, Whole, YesNo
from bulletin_cli.reading.kinds_built import Field, ListOf, MapOf, Record
from bulletin_cli.reading.kinds_trade import KEY, LAYOUT_NAME, SPELLINGS, File, Issn, Language, Spelling
from bulletin_cli.reading.yaml_nodes import Mapping, Node

SEVERITIES = ("error", "warning", "info")
_BOUNDS = Record((Field("min", Whole(), "At least."), Field("max", Whole(), "At most.")))


class Pages:
    """A number of pages, or bounds; the value is a pair, None where there is no bound."""

    def read(self, node: Node, at: str, form: Form) -> Any:
        """Least and most."""
        if not isinstance(node, Mapping):
            exact = Whole().read(node, at, form)
            return exact if exact is WRONG else (exact, exact)
        bounds: dict[str, int] = _BOUNDS.read(node, at, form)
        least, most = bounds.get("min"), bounds.get("max")
        if least and most and least > most:
            return form.wrong(node, f"{named(at)} has more at least than at most", "change min and max round")
        return least, most

    def schema(self) -> Schema:
        """A number or an object."""
        return {"anyOf": [Whole().schema(), _BOUNDS.schema()]}


RUBRIC = Record(
    (
        Field("key", KEY, "What articles name it by.", required=True),
        Field("label", Text(), "What is printed.", required=True),
        Field("plural", Text(), "What a page with two or more of them wears."),
    ),
    needs="key",
)

REQUIRES = Record(
    (
        Field("pages", Pages(), "How many pages an issue has: a number, or min and max."),
        Field("pages_multiple_of", Whole(), "Pages come in sheets of so many."),
        Field("lead_figure", YesNo(), "The lead story must have a picture."),
        Field("rubrics", ListOf(KEY), "Rubrics that every issue has."),
        Field("imprint", YesNo(), "Every issue carries the imprint."),
        Field("status", Choice(STATUSES), "The least status an article needs to be built."),
    )
)

WORD_LISTS = (
    "abbreviations",
    "bodies",
    "camel",
    "discouraged",
    "foreign",
    "https-hosts",
    "idle-links",
    "modifiers",
    "nouns",
    "offices",
    "officialese",
    "phrases",
    "spelling",
    "the-names",
    "tracking",
    "variants",
)
"""Lists that a publication adds to and takes from (docs/word-lists.md)."""
_ADD, _REMOVE = Field("add", ListOf(Text())), Field("remove", ListOf(Text()))

LISTS = Record(
    (*(Field(name, Record((_ADD, _REMOVE))) for name in WORD_LISTS), Field("confusions", Record((_REMOVE,))))
)

STYLE = Record(
    (
        Field("spelling", Spelling(), f"{', '.join(SPELLINGS)}, or another language."),
        Field("abbreviations", MapOf(Text()), "Abbreviations and what they stand for."),
        Field("terms", MapOf(ListOf(Text(), alone=True)), "What to write, and what never to write for it."),
        Field("words", ListOf(Text()), "Right words that no dictionary has."),
        Field("lists", LISTS, "What to add to the word lists, or to remove from them."),
    )
)

LINT = Record(
    (
        Field("select", ListOf(Text()), "Codes or prefixes; none stands for the defaults."),
        Field("ignore", MapOf(Text(), needed="reason"), "Codes and the reason why they are ignored."),
        Field("severity", MapOf(Choice(SEVERITIES)), "Codes and how much they weigh."),
    )
)

PUBLICATION = Record(
    (
        Field("title", Text(), "What the publication is called.", required=True),
        Field("subtitle", Text(), "A line under the title."),
        Field("publisher", Text(), "Who publishes it.", required=True),
        Field(
            "language",
            Language(),
            "The language (BCP 47).",
            required=True,
            code="MET005",
            hint="add language: en-GB, or another language tag",
        ),
        Field("issn", Issn(), "The ISSN."),
        Field("layout", LAYOUT_NAME, "The layout: a name in layouts/."),
        Field(
            "url",
            Pattern(r"https?://[^\s/]+\S*", "an address that begins with https://"),
            "Base of the web edition.",
        ),
        Field("imprint", File("CPY015"), "The file that holds the imprint."),
        Field("rubrics", ListOf(RUBRIC), "The only labels that articles may carry."),
        Field("requires", REQUIRES, "What makes an issue complete."),
        Field("style", STYLE, "The publication's own words."),
        Field("lint", LINT, "Which rules run, and how loud."),
        Field("editions", ListOf(Choice(EDITIONS)), "What is made of an issue."),
    )
)
