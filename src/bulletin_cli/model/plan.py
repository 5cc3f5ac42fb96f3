"""The plan: every line, picture and rule of an issue with its place. Pure arithmetic made it.

x and y are in pt from the top left of the trimmed page; `line` counts lines of the grid from the top of the
body, from 0. Placements stand in reading order.
"""

from typing import NamedTuple, TypeAlias

from bulletin_cli.model.galley import (
    CellBlock,
    FigureBlock,
    FigureSetting,
    RowBlock,
    TableBlock,
    TextBlock,
)
from bulletin_cli.model.place import Place


class PlacedText(NamedTuple):
    """Lines `first` to `last` (exclusive) of a block's setting; y is the top of line `first`.

    Line i's baseline is at y + block.baseline + (i - first) * block.leading.
    """

    block: TextBlock
    x: float
    y: float
    setting: int = 0
    first: int = 0
    last: int = 0
    column: int | None = None
    """None where it stands across the columns."""
    page_number: int | None = None
    """Of an entry of the contents: the page it points to."""


class PlacedFigure(NamedTuple):
    """A picture and its caption. The picture fills width x height, cropped about the figure's focus."""

    block: FigureBlock
    setting: FigureSetting
    x: float
    y: float
    width: float
    height: float
    caption: PlacedText | None = None
    column: int | None = None


class PlacedRow(NamedTuple):
    """A row of a table; `repeated` for a header that stands again after a cut (an artifact)."""

    table: TableBlock
    row: RowBlock
    x: float
    y: float
    height: float
    cells: tuple[tuple[CellBlock, PlacedText], ...]
    header: bool = False
    repeated: bool = False
    column: int | None = None


class PlacedShape(NamedTuple):
    """Ink that says nothing: kind is box, sidebar, quote, rule (between stories), notes (over footnotes)."""

    kind: str
    x: float
    y: float
    width: float
    height: float


class PlacedJump(NamedTuple):
    """A jump line. kind is "to" (continued on `page`) or "from" (from `page`), at the line's top."""

    kind: str
    article: str
    page: int
    x: float
    y: float
    width: float


Placement: TypeAlias = PlacedText | PlacedFigure | PlacedRow | PlacedShape | PlacedJump


class Leg(NamedTuple):
    """A column of one frame: `lines` long, of which `used` are filled."""

    column: int
    line: int
    lines: int
    used: int
    x: float
    width: float


class Frame(NamedTuple):
    """A rectangle as wide as the text, `line` to `line + lines`.

    kind is nameplate, contents, story or imprint; `part` counts a story's frames from 0.
    """

    kind: str
    line: int
    lines: int
    article: str = ""
    part: int = 0
    boxed: bool = False
    legs: tuple[Leg, ...] = ()
    items: tuple[Placement, ...] = ()


class Page(NamedTuple):
    """One page: master is front, inner or last (front where an issue has one page only).

    `lines` is the room for stories over all columns; `free` of them are empty; `over` would not fit.
    """

    number: int
    master: str
    rubric: str
    frames: tuple[Frame, ...]
    lines: int
    free: int = 0
    over: int = 0

    @property
    def articles(self) -> tuple[str, ...]:
        """Slugs of the stories on the page, from the top."""
        return tuple(dict.fromkeys(frame.article for frame in self.frames if frame.kind == "story"))


class Cut(NamedTuple):
    """Taking `words` words from the end of a paragraph gives `lines` lines; all of its words if `whole`."""

    article: str
    paragraph: int
    words: int
    lines: int
    place: Place
    whole: bool = False


class Fit(NamedTuple):
    """How a story fits: column lines it fills, lines over, words to cut, what copyfit did for it."""

    article: str
    words: int
    pages: tuple[int, ...]
    lines: int
    over: int = 0
    free: int = 0
    cut_words: int = 0
    jumps: tuple[tuple[int, int], ...] = ()
    copyfit: tuple[str, ...] = ()
    cuts: tuple[Cut, ...] = ()


class Advice(NamedTuple):
    """One sentence to an editor about a page or story; severity is "over" or "free"."""

    page: int
    kind: str
    lines: int
    message: str
    article: str = ""
    cuts: tuple[Cut, ...] = ()
    out: tuple[str, ...] = ()
    """Stories that it says to take out."""


class Step(NamedTuple):
    """One thing that copyfit tried, and what it cost; for `plan --explain`."""

    what: str
    cost: float
    taken: bool


class Alternative(NamedTuple):
    """What would have been done instead of a choice, and how much more the plan would have cost."""

    what: str
    cost: float


class Choice(NamedTuple):
    """One choice of copyfit: its page, story ("" for the page's own), kind, cost, and the nearest others.

    The costs of all choices, those that cost nothing left out, add up to the plan's.
    """

    page: int
    article: str
    kind: str
    what: str
    cost: float
    instead: tuple[Alternative, ...] = ()


class Plan(NamedTuple):
    """An issue made up."""

    issue: str
    layout: str
    pages: tuple[Page, ...]
    fits: tuple[Fit, ...] = ()
    advice: tuple[Advice, ...] = ()
    steps: tuple[Step, ...] = ()
    cost: float = 0.0
    choices: tuple[Choice, ...] = ()
    """Only where they were asked for."""

    @property
    def over(self) -> int:
        """Lines that found no room, in all."""
        return sum(fit.over for fit in self.fits)

    def page_of(self, article: str) -> int | None:
        """The page on which a story begins."""
        return next((page.number for page in self.pages if article in page.articles), None)
