"""Files in, complaints out: what the tests of the reading room share."""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Proof
from bulletin_cli.model.place import Source
from bulletin_cli.model.publication import Article, Issue, Publication
from bulletin_cli.reading import read_article, read_issue, read_publication

BODY = "The hearing took place in Bishkek.\n"
PUBLICATION = "title: Milestones\npublisher: The editors\nlanguage: en-GB\n"
ISSUE = "number: 4\ndate: 2010-12\n"


def article(front: str, body: str = BODY) -> Proof[Article]:
    """An article of front matter and body."""
    return read_article(Source("a.md", f"---\n{front}---\n{body}"), slug="a")


def issue(text: str) -> Proof[Issue]:
    """An issue of its file."""
    return read_issue(Source("issue.yaml", text), id="2010-12")


def publication(text: str) -> Proof[Publication]:
    """A publication of its file."""
    return read_publication(Source("bulletin.yaml", text))


def said(proof: Proof) -> list[str]:
    """Complaints as `line:column CODE message`, in the order of the file."""
    found = sorted(proof.diagnostics, key=lambda d: d.order)
    return [f"{d.span.line}:{d.span.column} {d.code} {d.message}" for d in found]


def typed(value: Article | Issue | Publication, path: str) -> str:
    """The slice of the file at which a field stands."""
    place = value.places[path]
    return value.source.text[place.start : place.end]
