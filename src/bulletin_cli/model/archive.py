"""What an archive knows of an issue: enough to list it and to lead to its pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ArchivedStory:
    """A story of an archived issue; `href` is its page's address from the issue's front page."""

    headline: str
    href: str
    summary: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class ArchivedPicture:
    """The picture on an issue's front page: addresses from there, size in pixels, what must stay in sight."""

    src: str
    srcset: tuple[tuple[str, int], ...]
    """Addresses with their widths."""
    width: int
    height: int
    alt: str
    focus: str


@dataclass(frozen=True, slots=True)
class ArchivedIssue:
    """An issue whose web edition stands in ID/html; stories in reading order, the lead first."""

    id: str
    number: int | None
    volume: int | None
    date: str
    language: str
    stories: tuple[ArchivedStory, ...] = ()
    picture: ArchivedPicture | None = None
    pdf: str = ""
    """Address of the PDF edition from the front page, or empty."""
