"""The HTML edition: a front page and a page a story, with pictures, fonts and style beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bulletin_cli import __version__
from bulletin_cli.model.edition import Edition, PictureWish, PressJob
from bulletin_cli.press.directions import direction
from bulletin_cli.press.sheets import language_of
from bulletin_cli.press.templates import render
from bulletin_cli.press.web_elements import NOTHING
from bulletin_cli.press.web_figures import Album, picture_wishes
from bulletin_cli.press.web_fonts import fonts_for
from bulletin_cli.press.web_meta import front_meta, story_meta
from bulletin_cli.press.web_pages import (
    FRONT,
    IssueView,
    StoryView,
    issue_view,
    page_names,
    phrases,
    sections_of,
    spoken,
    story_view,
)
from bulletin_cli.press.web_record import RECORD, archived, as_record
from bulletin_cli.press.web_story import written
from bulletin_cli.press.web_style import STYLES, web_style

FORMAT = "html"
FRONT_TEMPLATE = "templates/web/front.html"
STORY_TEMPLATE = "templates/web/story.html"


def wishes(job: PressJob) -> tuple[PictureWish, ...]:
    """Every picture of the issue in two or three widths, whole, sorted; those too that paper left off."""
    return picture_wishes(job)


def press(job: PressJob) -> Edition:
    """html/index.html, html/SLUG.html, and what they need. Raises MachineError where a template fails."""
    opened = _opened(job)
    pages = {FRONT: _front(opened), **_stories(opened)}
    characters = frozenset("".join(pages.values()))
    fonts = fonts_for(job.layout, characters | frozenset("".join(characters).upper()), STYLES, job.kept)
    files = {name: text.encode() for name, text in pages.items()}
    files["style.css"] = web_style(job.layout, fonts).encode()
    files |= {font.path: font.data for font in fonts}
    files |= opened.album.files(wishes(job))
    if not job.draft:
        files[RECORD] = as_record(archived(job.issue, opened.issue, opened.stories))
    return Edition(FORMAT, {f"{FORMAT}/{name}": files[name] for name in sorted(files)})


@dataclass(frozen=True)
class _Opened:
    """A job with what all of its pages need."""

    job: PressJob
    names: Mapping[str, str]
    album: Album
    issue: IssueView
    stories: tuple[StoryView, ...]

    def page(self, template: str, language: str, **values: object) -> str:
        """A page in a language."""
        said = NOTHING if language == self.issue.language else spoken(self.issue.language)
        shared = {
            "issue": self.issue,
            "stories": self.stories,
            "phrase": phrases(self.job.layout, self.issue.language),
            "draft": self.job.draft,
            "generator": f"bulletin-cli {__version__}",
            "language": language,
            "direction": direction(language),
            "in_issue_language": said,
        }
        return render(self.job.layout, template, shared | values)


def _opened(job: PressJob) -> _Opened:
    names, album = page_names(job.issue), Album(job)
    issue = issue_view(job, names, phrases(job.layout, language_of(job)))
    stories = tuple(story_view(job, article, names, album) for _entry, article in job.issue.placed)
    return _Opened(job, names, album, issue, stories)


def _front(opened: _Opened) -> str:
    lead, others = (opened.stories[0], opened.stories[1:]) if opened.stories else (None, ())
    return opened.page(
        FRONT_TEMPLATE,
        opened.issue.language,
        lead=lead,
        sections=sections_of(opened.job.publication, others),
        meta=front_meta(opened.job, opened.issue, lead, FRONT),
    )


def _stories(opened: _Opened) -> dict[str, str]:
    job, names, stories = opened.job, opened.names, opened.stories
    made: dict[str, str] = {}
    for before, story, after in zip((None, *stories), stories, (*stories[1:], None), strict=False):
        phrase = phrases(job.layout, story.language)
        text = written(story.article, story.language, opened.album, names, phrase)
        made[names[story.slug]] = opened.page(
            STORY_TEMPLATE,
            story.language,
            story=replace(story, text=text),
            previous=before,
            next=after,
            meta=story_meta(job, story, names[story.slug]),
        )
    return made
