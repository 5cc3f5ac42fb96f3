"""Front matter and body to an Article."""

from __future__ import annotations

from typing import Any

from bulletin_cli.model.copy import Figure
from bulletin_cli.model.diagnostic import Diagnostic, Proof
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.publication import NOWHERE, Article, PullQuote
from bulletin_cli.reading.complaints import Complaints
from bulletin_cli.reading.fields_article import ARTICLE
from bulletin_cli.reading.form import Form
from bulletin_cli.reading.front_matter import find_fence
from bulletin_cli.reading.markdown_marks import EMPTY_BODY
from bulletin_cli.reading.yaml_text import read_yaml

_PLAIN = frozenset(
    [
        "headline",
        "kicker",
        "standfirst",
        "short",
        "rubric",
        "byline",
        "dateline",
        "date",
        "language",
        "status",
        "summary",
        "embargo",
    ]
)


def read_article(source: Source, *, slug: str) -> Proof[Article]:
    """The article of a file, as far as it can be read, with complaints about the rest."""
    from bulletin_cli.reading.body import read_body  # noqa: PLC0415 - loads the Markdown parser

    complaints = Complaints(source)
    fence = find_fence(source, complaints)
    values, places = _front(source, fence.yaml, complaints, closed=fence.closed)
    body = read_body(source, fence.body)
    about_body = body.diagnostics if fence.closed else _but_empty(body.diagnostics)
    article = Article(
        source,
        slug,
        figures=_figures(values, places),
        pull_quotes=_quotes(values, places),
        body=body.value,
        places=places,
        **{name: value for name, value in values.items() if name in _PLAIN},
    )
    return Proof(article, (*complaints.found, *about_body))


def stub_article(source: Source, *, slug: str) -> Article:
    """An article that cannot be read; all its fields count as given, so that none is called missing."""
    return Article(source, slug, places=dict.fromkeys(_PLAIN, NOWHERE))


def _front(
    source: Source, place: Place, complaints: Complaints, *, closed: bool
) -> tuple[dict[str, Any], dict[str, Place]]:
    if not closed:
        return {}, dict.fromkeys(_PLAIN, NOWHERE)
    root, whole = read_yaml(source, place, complaints)
    form = Form(source, complaints, whole=whole)
    values = ARTICLE.read(root, "", form)
    form.places.pop("", None)
    given = form.places if whole else dict.fromkeys(_PLAIN, NOWHERE) | form.places
    return values, given


def _but_empty(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Complaints about a body, but not that there is none: it may be lost in the front matter."""
    return tuple(diagnostic for diagnostic in diagnostics if diagnostic.code != EMPTY_BODY)


def _figures(values: dict[str, Any], places: dict[str, Place]) -> tuple[Figure, ...]:
    return tuple(
        figure_of(given, places[f"figures.{number}"])
        for number, given in enumerate(values.get("figures", ()))
    )


def figure_of(given: dict[str, Any], place: Place) -> Figure:
    """The figure of its fields; `file` is empty where it was wrong."""
    where, after = given.get("place", ("top", 0))
    return Figure(
        given.get("file", ""),
        place,
        alt=given.get("alt"),
        caption=given.get("caption", ""),
        credit=given.get("credit", ""),
        width=given.get("width", "column"),
        place_on_page=where,
        after=after,
        focus=given.get("focus", (0.5, 0.5)),
        crop=given.get("crop", 0.0),
        optional=given.get("optional", False),
    )


def _quotes(values: dict[str, Any], places: dict[str, Place]) -> tuple[PullQuote, ...]:
    return tuple(
        PullQuote(
            given["text"], places[f"pull_quotes.{number}"], given.get("by", ""), given.get("optional", False)
        )
        for number, given in enumerate(values.get("pull_quotes", ()))
    )
