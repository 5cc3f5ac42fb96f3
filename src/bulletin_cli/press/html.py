"""The HTML edition: a front page and a page a story, with pictures, fonts and style beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

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
from bulletin_cli.press.web_story import written
from bulletin_cli.press.web_style import web_style

FORMAT = "html"
FRONT_TEMPLATE = "templates/web/front.html"
STORY_TEMPLATE = "templates/web/story.html"
STYLES = frozenset({"roman", "italic"})


def wishes(job: PressJob) -> tuple[PictureWish, ...]:
    """Every picture of the issue in two or three widths, whole, sorted; those too that paper left off."""
    return picture_wishes(job)


def press(job: PressJob) -> Edition:
    """html/index.html, html/SLUG.html, and what they need. Raises MachineError where a template fails."""
    pages = _pages(job)
    characters = frozenset("".join(pages.values()))
    fonts = fonts_for(job.layout, characters | frozenset("".join(characters).upper()), STYLES)
    files = {name: text.encode() for name, text in pages.items()}
    files["style.css"] = web_style(job.layout, fonts).encode()
    files |= {font.path: font.data for font in fonts}
    files |= Album(job).files(wishes(job))
    return Edition(FORMAT, {f"{FORMAT}/{name}": files[name] for name in sorted(files)})


def _pages(job: PressJob) -> dict[str, str]:
    names, album = page_names(job.issue), Album(job)
    phrase = phrases(job, language_of(job))
    issue = issue_view(job, names, phrase)
    stories = tuple(story_view(job, article, names, album) for _entry, article in job.issue.placed)
    shared = {"issue": issue, "stories": stories, "phrase": phrase, "draft": job.draft}
    shared |= {"generator": f"bulletin-cli {__version__}"}
    made = {FRONT: _front(job, issue, stories, shared)}
    for number, story in enumerate(stories):
        text = written(story.article, story.language, album, names, phrases(job, story.language))
        before = stories[number - 1] if number else None
        after = stories[number + 1] if number + 1 < len(stories) else None
        around = {"previous": before, "next": after}
        values = {**shared, **around, "story": replace(story, text=text)}
        values |= {"meta": story_meta(job, story, names[story.slug]), **_language(story.language, issue)}
        made[names[story.slug]] = render(job.layout, STORY_TEMPLATE, values)
    return made


def _front(
    job: PressJob, issue: IssueView, stories: tuple[StoryView, ...], shared: Mapping[str, object]
) -> str:
    lead, others = (stories[0], stories[1:]) if stories else (None, ())
    values = {**shared, "lead": lead, "sections": sections_of(job.publication, others)}
    values |= {"meta": front_meta(job, issue, lead, FRONT), **_language(issue.language, issue)}
    return render(job.layout, FRONT_TEMPLATE, values)


def _language(language: str, issue: IssueView) -> dict[str, object]:
    """The page's language and direction, and how furniture says that it is in the issue's."""
    said = NOTHING if language == issue.language else spoken(issue.language)
    return {"language": language, "direction": direction(language), "in_issue_language": said}
