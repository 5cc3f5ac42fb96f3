"""A publication, its issues and their articles, as the files say them."""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin_cli.model.copy import Body, Figure
from bulletin_cli.model.place import Place, Source

NOWHERE = Place(0, 0)
Places = Mapping[str, Place]
"""Where a field's value stands, by its path in the file: `headline`, `figures.0.caption`. A scalar's place
is its content without quotation marks; a missing field has none."""
NO_PLACES: Places = {}


class Rubric(NamedTuple):
    """A standing label; `plural` is worn by a page with two or more stories of it."""

    key: str
    label: str
    plural: str = ""


class Requirements(NamedTuple):
    """What makes an issue complete. Pages are counts; None where nothing is asked."""

    pages_min: int | None = None
    pages_max: int | None = None
    pages_multiple_of: int | None = None
    lead_figure: bool = False
    rubrics: tuple[str, ...] = ()
    imprint: bool = False
    status: str = ""


class HouseStyle(NamedTuple):
    """The publication's own words: spelling, abbreviations (short to full), terms (right to wrong ones)."""

    spelling: str = "en-GB"
    abbreviations: Mapping[str, str] = {}
    terms: Mapping[str, tuple[str, ...]] = {}
    words: tuple[str, ...] = ()
    lists: Mapping[str, Mapping[str, tuple[str, ...]]] = {}
    """Additions to and removals from the shipped word lists: list -> {"add": …, "remove": …}."""


class LintSettings(NamedTuple):
    """Which rules run, and how loud; every ignored code has a reason."""

    select: tuple[str, ...] = ()
    ignore: Mapping[str, str] = {}
    severity: Mapping[str, str] = {}


EDITIONS = ("pdf", "html")
"""What can be made of an issue, by name; `press` has a module for each."""


class Publication(NamedTuple):
    """`bulletin.yaml`. `imprint` is the file's name as typed; its text is in `imprint_body`."""

    source: Source
    title: str = ""
    publisher: str = ""
    language: str = "en-GB"
    subtitle: str = ""
    issn: str = ""
    layout: str = "two-column"
    url: str = ""
    imprint: str = ""
    rubrics: tuple[Rubric, ...] = ()
    requires: Requirements = Requirements()
    style: HouseStyle = HouseStyle()
    lint: LintSettings = LintSettings()
    editions: tuple[str, ...] = EDITIONS
    places: Places = NO_PLACES
    imprint_source: Source | None = None
    imprint_body: Body | None = None

    def rubric(self, key: str) -> Rubric | None:
        """The rubric of that key, or None."""
        return next((rubric for rubric in self.rubrics if rubric.key == key), None)

    def place(self, path: str) -> Place:
        """Where a field stands, or the file's first character."""
        return self.places.get(path, NOWHERE)


class PullQuote(NamedTuple):
    """Words of the body shown large; `text` must stand in the body, word for word."""

    text: str
    place: Place
    by: str = ""
    optional: bool = False


class Article(NamedTuple):
    """One story: front matter and body. `slug` is the file's name; `source.path` its path."""

    source: Source
    slug: str
    headline: str = ""
    kicker: str = ""
    standfirst: str = ""
    short: str = ""
    rubric: str = ""
    byline: str = ""
    dateline: str = ""
    date: str = ""
    language: str = ""
    status: str = ""
    summary: str = ""
    embargo: str = ""
    figures: tuple[Figure, ...] = ()
    pull_quotes: tuple[PullQuote, ...] = ()
    body: Body = Body()
    places: Places = NO_PLACES

    @property
    def running_title(self) -> str:
        """`short`, or the headline: what running and continuation heads say."""
        return self.short or self.headline

    def place(self, path: str) -> Place:
        """Where a field stands, or the file's first character."""
        return self.places.get(path, NOWHERE)


class Entry(NamedTuple):
    """A line of an issue's contents; `page` pins the story to the top of that page."""

    article: str
    place: Place
    page: int | None = None
    box: bool = False
    continued_on: int | None = None


class Picture(NamedTuple):
    """What a picture file is, without its pixels: size in pixels, format as Pillow names it ("JPEG")."""

    file: str
    width: int
    height: int
    format: str
    located: bool = False
    """True where the EXIF data tell where the picture was taken."""


class Issue(NamedTuple):
    """`issue.yaml` with its articles in reading order. `id` is the folder's name."""

    source: Source
    id: str
    number: int | None = None
    volume: int | None = None
    date: str = ""
    period: tuple[str, str] | None = None
    language: str = ""
    layout: str = ""
    pages: int | None = None
    order: str = "kept"
    contents: tuple[Entry, ...] = ()
    articles: tuple[Article, ...] = ()
    """Those that `contents` names, in its order; then, unplaced, the others by slug."""
    pictures: Mapping[str, Picture] = {}
    """By the file as articles type it; a picture that cannot be used is not here."""
    places: Places = NO_PLACES

    def article(self, slug: str) -> Article | None:
        """The article of that slug, or None."""
        return next((article for article in self.articles if article.slug == slug), None)

    @property
    def placed(self) -> tuple[tuple[Entry, Article], ...]:
        """Contents with their articles, in reading order, those that are missing left out."""
        by_slug = {article.slug: article for article in self.articles}
        return tuple((entry, by_slug[entry.article]) for entry in self.contents if entry.article in by_slug)

    def place(self, path: str) -> Place:
        """Where a field stands, or the file's first character."""
        return self.places.get(path, NOWHERE)
