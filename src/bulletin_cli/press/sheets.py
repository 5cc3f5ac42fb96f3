"""What a layout's print templates see: one sheet a page, with its furniture's places and words."""

from __future__ import annotations

from dataclasses import dataclass, field

from bulletin_cli.model.edition import PressJob
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import (
    Frame,
    Page,
    PlacedFigure,
    PlacedJump,
    PlacedRow,
    PlacedShape,
    PlacedText,
    Placement,
)
from bulletin_cli.press.copytree import contents_key, figure_key
from bulletin_cli.press.dates import in_words
from bulletin_cli.press.faces import set_width
from bulletin_cli.press.pictures import position
from bulletin_cli.press.stylesheet import rise
from bulletin_cli.press.typelayer import TYPE_URL

HALF = 0.5
SPARE = 0.995
"""Share of a line that its letters may fill; rounding may want the rest."""
PICTURE_URL = "bulletin:picture/{number}"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pt from the top left of the page; `css` places an element in it."""

    x: float
    y: float
    width: float
    height: float

    @property
    def css(self) -> str:
        """left, top, width, height as a style."""
        return self.placing()

    def placing(self) -> str:
        """The box's part of the style."""
        corner = f"left: {self.x:.3f}pt; top: {self.y:.3f}pt"
        return f"{corner}; width: {self.width:.3f}pt; height: {self.height:.3f}pt"


@dataclass(frozen=True, slots=True)
class Window(Box):
    """A box through which part of a picture is seen; `across` and `down` place it, in per cent as in CSS."""

    across: float = 50.0
    down: float = 50.0

    @property
    def css(self) -> str:
        """The box, and the picture's part that fills it."""
        part = f"object-fit: cover; object-position: {self.across:.3f}% {self.down:.3f}%"
        return f"{self.placing()}; {part}"


@dataclass(frozen=True, slots=True)
class Shape:
    """Ink that says nothing: kind is box, sidebar, quote, rule, notes, row-head, row."""

    kind: str
    box: Box


@dataclass(frozen=True, slots=True)
class PictureSpot:
    """A picture's place, its address and its tag; the tag is empty where the picture is decorative."""

    url: str
    box: Window
    tag: str
    alt: str


@dataclass(frozen=True, slots=True)
class JumpSpot:
    """A jump line on the grid: its words, the page it names; kind is to or from."""

    kind: str
    page: int
    words: str
    box: Box


@dataclass(frozen=True, slots=True)
class Number:
    """The page number beside an entry of the contents, on the entry's first baseline."""

    page: int
    tag: str
    box: Box


@dataclass
class Sheet:
    """One page for the templates. side is right (odd) or left; master is front, inner or last."""

    number: int
    side: str
    master: str
    rubric: str
    body: Box
    type_url: str
    nameplate: Box | None = None
    contents: Box | None = None
    imprint: Box | None = None
    numbers: list[Number] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    pictures: list[PictureSpot] = field(default_factory=list)
    jumps: list[JumpSpot] = field(default_factory=list)


def sheets(job: PressJob, urls: dict[str, str]) -> list[Sheet]:
    """All pages; `urls` gives a picture's address by its figure block's id."""
    return [_sheet(job, page, urls) for page in job.plan.pages]


def _sheet(job: PressJob, page: Page, urls: dict[str, str]) -> Sheet:
    layout = job.layout
    height = layout.grid.lines * layout.grid.leading
    body = Box(layout.left(page.number), layout.page.top, layout.text_width, height)
    side = "right" if page.number % 2 else "left"
    sheet = Sheet(page.number, side, page.master, page.rubric, body, TYPE_URL.format(page=page.number))
    for frame in page.frames:
        if frame.kind in ("nameplate", "contents", "imprint"):
            setattr(sheet, frame.kind, _frame_box(layout, page, frame))
        for item in frame.items:
            _add(job, sheet, item, urls)
    return sheet


def _frame_box(layout: Layout, page: Page, frame: Frame) -> Box:
    height = frame.lines * layout.grid.leading
    return Box(layout.left(page.number), layout.y(frame.line), layout.text_width, height)


def _add(job: PressJob, sheet: Sheet, item: Placement, urls: dict[str, str]) -> None:
    match item:
        case PlacedShape():
            sheet.shapes.append(Shape(item.kind, Box(item.x, item.y, item.width, item.height)))
        case PlacedRow():
            kind = "row-head" if item.header else "row"
            sheet.shapes.append(Shape(kind, Box(item.x, item.y, item.table.measure, item.height)))
        case PlacedFigure() if item.block.id in urls:
            alt = item.block.figure.alt or ""
            box = Window(item.x, item.y, item.width, item.height, *position(item))
            tag = figure_key(item.block.id) if alt else ""
            sheet.pictures.append(PictureSpot(urls[item.block.id], box, tag, alt))
        case PlacedJump():
            sheet.jumps.append(_jump(job, item))
        case PlacedText(page_number=int(number)):
            sheet.numbers.append(_number(job.layout, item, number))
        case _:
            pass


def _jump(job: PressJob, item: PlacedJump) -> JumpSpot:
    layout = job.layout
    role = layout.role("jump")
    top = item.y + layout.grid.baseline - rise(layout, role)
    words = jump_words(job, item)
    return JumpSpot(item.kind, item.page, words, Box(item.x, top, item.width, role.leading))


def jump_words(job: PressJob, item: PlacedJump) -> str:
    """Continued on page 6."""
    key = "continued_on" if item.kind == "to" else "continued_from"
    return job.layout.phrase(key, language_of(job)).format(page=item.page)


def _number(layout: Layout, item: PlacedText, page: int) -> Number:
    role = layout.role("contents-number")
    room = layout.furniture.contents_number
    top = item.y + item.block.baseline - rise(layout, role)
    return Number(page, contents_key(item.block.id), Box(item.x - room, top, room, role.leading))


def language_of(job: PressJob) -> str:
    """The issue's language, or the publication's."""
    return job.issue.language or job.publication.language


def fitted(layout: Layout, text: str, role_name: str, width: float) -> str:
    """The role's size as CSS, or what is left of it where the text would else not go on one line, or, below
    half of it, on two."""
    role = layout.role(role_name)
    needed = set_width(layout, role, text)
    share = min(1.0, SPARE * width / needed if needed else 1.0)
    if share < HALF:
        share = min(HALF, 1.8 * share)
    return f"{role.size * share:.2f}pt"


@dataclass(frozen=True, slots=True)
class Heading:
    """The issue in words, as its nameplate and running heads give it."""

    title: str
    subtitle: str
    publisher: str
    issn: str
    date: str
    number: str
    volume: str
    language: str


def heading(job: PressJob) -> Heading:
    """Title, publisher, date and number in the issue's language; what is not known is empty."""
    publication, issue, layout = job.publication, job.issue, job.layout
    language = language_of(job)
    number = layout.phrase("number", language).format(number=issue.number) if issue.number else ""
    volume = layout.phrase("volume", language).format(volume=issue.volume) if issue.volume else ""
    return Heading(
        publication.title,
        publication.subtitle,
        publication.publisher,
        publication.issn,
        in_words(issue.date, language),
        number,
        volume,
        language,
    )
