"""What a layout's web templates see: the issue, its stories, and how they lead to each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from bulletin_cli.model.copy import Paragraph, plain
from bulletin_cli.model.edition import IssueName, PressJob
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.publication import Article, Issue, Publication
from bulletin_cli.press.addresses import quoted
from bulletin_cli.press.dates import in_words, span_in_words
from bulletin_cli.press.directions import direction
from bulletin_cli.press.sheets import Heading, heading, language_of
from bulletin_cli.press.web_copy import Scribe
from bulletin_cli.press.web_elements import NOTHING
from bulletin_cli.press.web_figures import Album, PictureView, figures_of
from bulletin_cli.press.web_inlines import Penman
from bulletin_cli.press.web_story import Phrase, StoryText

FRONT = "index.html"
SUMMARY = 200
"""Most characters of a summary that is taken from the story's first words."""


@dataclass(frozen=True)
class LinkTo:
    """A page to go to: its address and its name."""

    href: str
    name: str


@dataclass(frozen=True)
class IssueView:
    """The issue: `heading` as its nameplate gives it, and where else a reader can go."""

    heading: Heading
    language: str
    direction: str
    date: str
    """As issue.yaml has it: the value of a time's datetime."""
    period: str
    pdf: str
    """Address of the PDF edition, or empty."""
    archive: str
    feed: str
    previous: LinkTo | None
    next: LinkTo | None
    imprint: Markup
    css: str = "style.css"
    home: str = FRONT


@dataclass(frozen=True)
class StoryView:
    """A story: on its own page with `text`, in lists and on the front page without."""

    article: Article
    slug: str
    href: str
    rubric: str
    language: str
    direction: str
    date: str
    """In words."""
    summary: str
    picture: PictureView | None
    lead: bool = False
    wears: Markup = NOTHING
    """The language and direction as attributes, where they are not the issue's."""
    text: StoryText | None = None


@dataclass(frozen=True)
class Section:
    """The stories of one rubric, in reading order; `id` is for its heading."""

    id: str
    rubric: str
    stories: tuple[StoryView, ...]


def page_names(issue: Issue) -> Mapping[str, str]:
    """The file of each placed story's page, by slug; none is called as the front page is."""
    names: dict[str, str] = {}
    taken = {FRONT}
    for _entry, article in issue.placed:
        name = f"{article.slug}.html"
        while name.casefold() in taken:
            name = f"story-{name}"
        names[article.slug] = name
        taken.add(name.casefold())
    return names


def issue_view(job: PressJob, pages: Mapping[str, str], phrase: Phrase) -> IssueView:
    """The issue for every page of it."""
    language = language_of(job)
    return IssueView(
        heading(job),
        language,
        direction(language),
        job.issue.date,
        span_in_words(job.issue.period, language) if job.issue.period else "",
        quoted(f"../{job.stem}.pdf") if "pdf" in job.editions else "",
        "../../index.html" if job.archive else "",
        "../../feed.xml" if job.archive else "",
        neighbour(job.previous, language, phrase),
        neighbour(job.next, language, phrase),
        _imprint(job, pages),
    )


def neighbour(issue: IssueName | None, language: str, phrase: Phrase) -> LinkTo | None:
    """The link to another issue from a page of this one; None where there is no other."""
    if issue is None:
        return None
    number = phrase("number").format(number=issue.number) if issue.number is not None else ""
    words = [part for part in (number, in_words(issue.date, language)) if part]
    return LinkTo(quoted(f"../../{issue.id}/html/{FRONT}"), " · ".join(words) or issue.id)


def _imprint(job: PressJob, pages: Mapping[str, str]) -> Markup:
    body = job.publication.imprint_body
    if body is None:
        return NOTHING
    return Scribe(Penman(pages), lambda _figure: NOTHING, level=2, floor=3).blocks(body.blocks)


def story_view(job: PressJob, article: Article, pages: Mapping[str, str], album: Album) -> StoryView:
    """The story as lists show it."""
    own, language = language_of(job), article.language or language_of(job)
    rubric = job.publication.rubric(article.rubric)
    views = (album.view(figure, job.layout.phrase("photo", language)) for figure in figures_of(article))
    return StoryView(
        article,
        article.slug,
        quoted(pages[article.slug]),
        rubric.label if rubric else "",
        language,
        direction(language),
        in_words(article.date, language),
        summary_of(article),
        next((view for view in views if view is not None), None),
        pages.get(article.slug) is next(iter(pages.values()), None),
        NOTHING if language == own else spoken(language),
    )


def spoken(language: str) -> Markup:
    """The attributes of an element in a language: lang and dir."""
    return Markup(' lang="{}" dir="{}"').format(language, direction(language))


def summary_of(article: Article) -> str:
    """The summary, the standfirst, or the first words of the story."""
    said = article.summary.strip() or article.standfirst.strip()
    if said:
        return " ".join(said.split())
    first = next((block for block in article.body.blocks if isinstance(block, Paragraph)), None)
    words = " ".join(plain(first.inlines).split()) if first else ""
    return words if len(words) <= SUMMARY else words[:SUMMARY].rsplit(" ", 1)[0].rstrip(",;:–— ") + "…"


def sections_of(publication: Publication, stories: tuple[StoryView, ...]) -> tuple[Section, ...]:
    """The stories by rubric, rubrics in the order of their first stories."""
    by_rubric: dict[str, list[StoryView]] = {}
    for story in stories:
        by_rubric.setdefault(story.article.rubric, []).append(story)
    return tuple(
        Section(f"rubric-{number}", _label(publication, key, len(found)), tuple(found))
        for number, (key, found) in enumerate(by_rubric.items(), start=1)
    )


def _label(publication: Publication, key: str, stories: int) -> str:
    """The rubric over that many stories."""
    rubric = publication.rubric(key)
    if rubric is None:
        return ""
    return rubric.plural if rubric.plural and stories > 1 else rubric.label


def phrases(layout: Layout, language: str) -> Phrase:
    """The layout's words in a language; the first letter large where the layout has none of its own."""

    def phrase(key: str) -> str:
        words = layout.phrase(key, language)
        return words[:1].upper() + words[1:]

    return phrase
