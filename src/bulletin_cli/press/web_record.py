"""issue.json: what a web edition says of itself, so that an archive need not read its copy again."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from bulletin_cli.model.archive import ArchivedIssue, ArchivedPicture, ArchivedStory
from bulletin_cli.model.publication import Issue
from bulletin_cli.press.web_figures import PictureView
from bulletin_cli.press.web_pages import IssueView, StoryView

RECORD = "issue.json"
VERSION = 1


def archived(issue: Issue, view: IssueView, stories: tuple[StoryView, ...]) -> ArchivedIssue:
    """The issue as the archive lists it."""
    return ArchivedIssue(
        issue.id,
        issue.number,
        issue.volume,
        issue.date,
        view.language,
        tuple(
            ArchivedStory(story.article.headline, story.href, story.summary, story.language)
            for story in stories
        ),
        _picture(stories[0].picture) if stories else None,
        view.pdf,
    )


def _picture(view: PictureView | None) -> ArchivedPicture | None:
    if view is None:
        return None
    return ArchivedPicture(view.src, view.sources, view.width, view.height, view.alt, view.focus)


def as_record(issue: ArchivedIssue) -> bytes:
    """The issue as JSON."""
    return (json.dumps({"version": VERSION, **asdict(issue)}, ensure_ascii=False, indent=1) + "\n").encode()


def from_record(data: bytes) -> ArchivedIssue | None:
    """The issue that a record tells of; None where it is not one that this version wrote."""
    try:
        record = json.loads(data)
        if record.pop("version") != VERSION:
            return None
        stories = tuple(ArchivedStory(**story) for story in record.pop("stories"))
        return ArchivedIssue(**record | {"stories": stories, "picture": _read_picture(record.pop("picture"))})
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _read_picture(said: dict[str, Any] | None) -> ArchivedPicture | None:
    if said is None:
        return None
    sources = tuple((str(address), int(width)) for address, width in said.pop("srcset"))
    return ArchivedPicture(srcset=sources, **said)
