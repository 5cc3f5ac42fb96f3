"""What machines read in a page's head: description, Open Graph, and the story as schema.org has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bulletin_cli.model.edition import PressJob
from bulletin_cli.press.addresses import followed, quoted
from bulletin_cli.press.web_figures import PictureView
from bulletin_cli.press.web_pages import IssueView, StoryView


@dataclass(frozen=True)
class Meta:
    """The head of a page; `canonical` and the picture's address only where the publication has a URL."""

    title: str
    description: str
    kind: str
    """Of Open Graph: website or article."""
    canonical: str = ""
    image: str = ""
    image_alt: str = ""
    published: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    """JSON-LD; empty where there is nothing to say."""


def address(job: PressJob, path: str) -> str:
    """The page's whole address under the publication's URL, or ""."""
    base = followed(job.publication.url, {}).rstrip("/")
    return f"{base}/{quoted(job.issue.id)}/html/{quoted(path)}" if base else ""


def front_meta(job: PressJob, issue: IssueView, lead: StoryView | None, path: str) -> Meta:
    """The head of the front page."""
    words = issue.heading
    title = ", ".join(part for part in (words.title, words.number, words.date) if part)
    picture = lead.picture if lead else None
    return Meta(
        title,
        lead.summary if lead else words.subtitle,
        "website",
        address(job, path),
        *_image(job, picture),
    )


def story_meta(job: PressJob, story: StoryView, path: str) -> Meta:
    """The head of a story's page."""
    title = f"{story.article.headline} – {job.publication.title}"
    canonical, image = address(job, path), _image(job, story.picture)
    return Meta(
        title,
        story.summary,
        "article",
        canonical,
        *image,
        story.article.date,
        _data(job, story, canonical, image[0]),
    )


def _image(job: PressJob, picture: PictureView | None) -> tuple[str, str]:
    where = address(job, picture.path) if picture else ""
    return (where, picture.alt) if picture and where else ("", "")


def _data(job: PressJob, story: StoryView, canonical: str, image: str) -> dict[str, Any]:
    article, publication = story.article, job.publication
    part: dict[str, Any] = {
        "@type": "PublicationIssue",
        "issueNumber": job.issue.number,
        "datePublished": job.issue.date,
        "isPartOf": {"@type": "Periodical", "name": publication.title, "issn": publication.issn},
    }
    part["isPartOf"] = _told(part["isPartOf"])
    said = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.headline,
        "description": story.summary,
        "inLanguage": story.language,
        "datePublished": article.date or job.issue.date,
        "author": {"name": article.byline} if article.byline else None,
        "publisher": {"@type": "Organization", "name": publication.publisher}
        if publication.publisher
        else None,
        "articleSection": story.rubric,
        "image": image,
        "mainEntityOfPage": canonical,
        "isPartOf": _told(part),
    }
    return _told(said)


def _told(values: dict[str, Any]) -> dict[str, Any]:
    """What there is to tell: no empty values."""
    return {name: value for name, value in values.items() if value not in (None, "", {})}
