"""The archive of all issues: an index by year, an Atom feed and a map of the site.

It stands over the issues' folders, `2010-12/html/index.html` and so on, and leads to them by relative
addresses: from a disk, or from any base.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from bulletin_cli import __version__
from bulletin_cli.model.archive import ArchivedIssue
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.publication import Publication
from bulletin_cli.press.addresses import quoted
from bulletin_cli.press.dates import in_words
from bulletin_cli.press.directions import direction
from bulletin_cli.press.feeds import atom, site_map
from bulletin_cli.press.templates import render
from bulletin_cli.press.web_fonts import fonts_for
from bulletin_cli.press.web_pages import phrases
from bulletin_cli.press.web_style import STYLES, web_style

TEMPLATE = "templates/web/archive.html"


@dataclass(frozen=True)
class Listed:
    """An issue in the index: addresses from there, and its own words."""

    issue: ArchivedIssue
    href: str
    name: str
    """Number and date in words."""
    date: str
    lead: str
    summary: str
    src: str
    srcset: str
    pdf: str


def archive(publication: Publication, issues: Iterable[ArchivedIssue], layout: Layout) -> Mapping[str, bytes]:
    """index.html with its style and fonts, feed.xml, and sitemap.xml where the publication has a URL, by path
    over the issues' folders."""
    newest = sorted(issues, key=lambda issue: (issue.date, issue.number or 0, issue.id), reverse=True)
    listed = [listed_issue(publication, issue, layout) for issue in newest]
    page = _index(publication, listed, layout)
    fonts = fonts_for(layout, frozenset(page) | frozenset(page.upper()), STYLES)
    files = {
        "index.html": page.encode(),
        "style.css": web_style(layout, fonts).encode(),
        "feed.xml": atom(publication, [(item.issue, item.href, item.name) for item in listed]),
        **{font.path: font.data for font in fonts},
    }
    if publication.url:
        files["sitemap.xml"] = site_map(publication, newest)
    return {name: files[name] for name in sorted(files)}


def listed_issue(publication: Publication, issue: ArchivedIssue, layout: Layout) -> Listed:
    """The issue as the index shows it."""
    language, home = publication.language, f"{quoted(issue.id)}/html"
    number = layout.phrase("number", language).format(number=issue.number) if issue.number is not None else ""
    date = in_words(issue.date, language)
    lead, picture = issue.stories[0] if issue.stories else None, issue.picture
    return Listed(
        issue,
        f"{home}/index.html",
        ", ".join(part for part in (number, date) if part) or issue.id,
        date,
        lead.headline if lead else "",
        lead.summary if lead else "",
        f"{home}/{picture.src}" if picture else "",
        ", ".join(f"{home}/{address} {width}w" for address, width in picture.srcset) if picture else "",
        f"{home}/{issue.pdf}" if issue.pdf else "",
    )


def _index(publication: Publication, listed: Sequence[Listed], layout: Layout) -> str:
    years = [(year, tuple(items)) for year, items in groupby(listed, key=lambda item: item.issue.date[:4])]
    values = {
        "publication": publication,
        "language": publication.language,
        "direction": direction(publication.language),
        "years": years,
        "phrase": phrases(layout, publication.language),
        "generator": f"bulletin-cli {__version__}",
        "address": publication.url.rstrip("/") + "/index.html" if publication.url else "",
    }
    return render(layout, TEMPLATE, values)
