"""What other programs read of an archive: an Atom feed (RFC 4287) and a site map (sitemaps.org)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import islice
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

from bulletin_cli.model.archive import ArchivedIssue
from bulletin_cli.model.publication import Publication
from bulletin_cli.press.addresses import quoted

ATOM = "http://www.w3.org/2005/Atom"
SITE_MAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
LATEST = 40
"""Issues in the feed."""
MOST = 50_000
"""Addresses in a site map, by its standard."""
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
Entry = tuple[ArchivedIssue, str, str]
"""An issue, its address from the feed, and its name."""


def atom(publication: Publication, issues: Sequence[Entry]) -> bytes:
    """The latest issues, newest first, each with its headlines and what its stories say in a sentence.

    Addresses are relative to the feed; those within an entry are whole where the publication has a URL.
    """
    base = publication.url.rstrip("/")
    root = ET.Element("feed", {"xmlns": ATOM, "xml:lang": publication.language})
    _say(root, "id", f"{base}/feed.xml" if base else _name(publication, "feed"))
    _say(root, "title", publication.title)
    _say(root, "subtitle", publication.subtitle)
    _say(root, "updated", _moment(max((issue.date for issue, _href, _words in issues), default="")))
    _say(ET.SubElement(root, "author"), "name", publication.publisher or publication.title)
    ET.SubElement(root, "link", {"rel": "self", "href": f"{base}/feed.xml" if base else "feed.xml"})
    ET.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": "index.html"})
    for issue, href, words in issues[:LATEST]:
        entry = ET.SubElement(root, "entry", {"xml:lang": issue.language})
        _say(entry, "id", f"{base}/{href}" if base else _name(publication, issue.id))
        _say(entry, "title", f"{publication.title}, {words}")
        _say(entry, "updated", _moment(issue.date))
        ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": href})
        _say(entry, "summary", " · ".join(story.headline for story in issue.stories))
        home = href.rpartition("/")[0]
        _say(entry, "content", _stories(issue, f"{base}/{home}" if base else home), type="html")
    return _written(root)


def _stories(issue: ArchivedIssue, home: str) -> str:
    """The issue's stories as HTML for a feed reader: headline with its address, and the summary."""
    return "".join(
        f'<p lang="{escape(story.language or issue.language)}"><a href="{escape(home)}/{escape(story.href)}">'
        f"{escape(story.headline)}</a><br>{escape(story.summary)}</p>"
        for story in issue.stories
    )


def site_map(publication: Publication, issues: Iterable[ArchivedIssue]) -> bytes:
    """Every page of these issues under the publication's URL, as many as a site map may hold."""
    root = ET.Element("urlset", {"xmlns": SITE_MAP})
    for address, date in islice(_addresses(publication.url.rstrip("/"), issues), MOST):
        url = ET.SubElement(root, "url")
        _say(url, "loc", address)
        _say(url, "lastmod", date)
    return _written(root)


def _addresses(base: str, issues: Iterable[ArchivedIssue]) -> Iterator[tuple[str, str]]:
    yield f"{base}/index.html", ""
    for issue in issues:
        folder = f"{base}/{quoted(issue.id)}/html"
        yield f"{folder}/index.html", issue.date
        for story in issue.stories:
            yield f"{folder}/{story.href}", issue.date


def _say(parent: ET.Element, tag: str, words: str, **said: str) -> None:
    """A child with these words, without characters that XML forbids; none where there are none."""
    if allowed := FORBIDDEN.sub("", words):
        ET.SubElement(parent, tag, said).text = allowed


def _moment(date: str) -> str:
    """A day, or a month's first, at midnight; the beginning of time where the date is neither."""
    parts = date.split("-")
    whole = len(parts) in (2, 3) and all(part.isdecimal() for part in parts)
    year, month, day = (*parts, "01")[:3] if whole else ("1970", "01", "01")
    return f"{year}-{month}-{day}T00:00:00Z"


def _name(publication: Publication, what: str) -> str:
    """A name that stays the same, for a publication without a URL."""
    return uuid5(NAMESPACE_URL, f"bulletin:{publication.publisher}/{publication.title}/{what}").urn


def _written(root: ET.Element) -> bytes:
    ET.indent(root, " ")
    content: bytes = ET.tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + content + b"\n"
