"""Galleys: a story set once, in lines of the right measure; what make-up cuts and places.

Lengths are in pt, heights in lines of the grid. Nothing here has a place on a page yet.
"""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

from bulletin_cli.model.copy import Figure
from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.place import Place
from bulletin_cli.model.publication import Picture


class Run(NamedTuple):
    """Characters of one face in a line, as painted. `width` is theirs before the line's scale and spacing."""

    text: str
    face: str
    width: float
    href: str = ""
    note: int = 0
    """Number of the footnote that this run calls; painted as a superior figure."""
    code: bool = False
    rtl: bool = False
    level: int = 0
    """Embedding level (Unicode bidirectional algorithm): runs stand in the order of the copy, and a line is
    painted after reversing, from the highest level down to the lowest odd one, every sequence at that level
    or higher (rule L2). Odd where `rtl`."""
    role: str = ""
    """Role whose size, axes, features, tracking and colour it wears, where that is not the block's."""
    again: bool = False
    """True where the footnote was called before, and so is not set here."""


class Line(NamedTuple):
    """One composed line. It is painted from `indent` (pt from the block's start edge) and is
    `width` wide: (sum of run widths + space x number of spaces) x scale."""

    runs: tuple[Run, ...]
    width: float
    indent: float = 0.0
    space: float = 0.0
    """pt added to every word space (CSS word-spacing), before the scale."""
    scale: float = 1.0
    """Horizontal scale of the whole line, 1 ± limits.letters."""
    ratio: float = 0.0
    """Adjustment ratio: how far the spaces went, 1 = the limit's whole stretch."""
    hyphen: bool = False
    """True where the hyphen at the end is ours, not the copy's; it is the last character of the last run."""
    justified: bool = False
    words: int = 0
    """Words that begin in this line."""
    place: Place = Place(0, 0)

    @property
    def text(self) -> str:
        """The characters as painted, our hyphen included."""
        return "".join(run.text for run in self.runs)

    @property
    def notes(self) -> tuple[int, ...]:
        """Numbers of the footnotes called in this line, and not before."""
        return tuple(run.note for run in self.runs if run.note and not run.again)


class Setting(NamedTuple):
    """One way to set a paragraph: `looseness` lines more (or less) than the best; cost 0 for the best."""

    lines: tuple[Line, ...]
    looseness: int = 0
    cost: float = 0.0


class Container(NamedTuple):
    """What a block stands in, for tags: kind is list, item, quotation, sidebar, note,
    or entry, of which a title in the contents is the id."""

    kind: str
    id: str


class TextBlock(NamedTuple):
    """A paragraph, head, item, caption: one role at one measure.

    On the grid (`solid` False) it is one line of the grid a line and may be cut between lines; else it is
    `height` lines of the grid high, padded, and whole. Line i's baseline is `baseline + i * leading` below
    the block's top (space before it not counted).
    """

    id: str
    role: str
    tag: str
    """P, H1…H6, LI, Caption, Note, Span: what a reader who listens hears it as."""
    settings: tuple[Setting, ...]
    measure: float
    leading: float
    baseline: float
    height: int
    """Of the first setting, in lines of the grid."""
    before: int = 0
    before_max: int = 0
    after: int = 0
    solid: bool = False
    keep_next: bool = False
    """Never the last thing in a leg."""
    paragraph: int = 0
    """Number of the story's paragraph, from 1; 0 for what is not one."""
    within: tuple[Container, ...] = ()
    marker: Line | None = None
    """List marker or note number, on the first baseline; its indent is from the block's start edge."""
    initial: Line | None = None
    """A drop initial: its height in lines is the role's `initial`; painted at the block's start edge."""
    initial_size: float = 0.0
    language: str = ""
    rtl: bool = False
    place: Place = Place(0, 0)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The best setting's lines."""
        return self.settings[0].lines


class FigureSetting(NamedTuple):
    """A figure at one width: the picture is `natural` pt high uncropped, at least `least`.

    In n lines of the grid the picture is min(natural, n x leading - below) high and must not be lower than
    `least`; `lines_least` and `lines_most` are the n that hold to that.
    """

    width: float
    natural: float
    least: float
    lines_least: int
    lines_most: int
    gap: float
    caption: TextBlock | None
    caption_height: float
    """pt; 0 where there is no caption."""
    beside: bool = False
    """Whether the caption stands beside the picture, `gap` pt from it, their feet level; else under it."""

    @property
    def below(self) -> float:
        """pt that gap and caption take under the picture."""
        return self.gap + self.caption_height if self.caption and not self.beside else 0.0

    def picture_height(self, lines: int, leading: float) -> float:
        """Height of the picture in pt where the figure stands in `lines` lines."""
        return min(self.natural, lines * leading - self.below)


class FigureBlock(NamedTuple):
    """A figure: its settings by width, "column" and "page", as far as the article allows them."""

    id: str
    figure: Figure
    picture: Picture
    settings: Mapping[str, FigureSetting]
    before: int = 0
    after: int = 0
    place: Place = Place(0, 0)


class QuoteBlock(NamedTuple):
    """A pull quote, whole: its words, the speaker's name, and `height` lines of the grid with both."""

    id: str
    text: TextBlock
    by: TextBlock | None
    height: int
    before: int = 0
    after: int = 0
    optional: bool = False
    paragraph: int = 0
    """The paragraph that the words stand in, from 1; 0 where they were not found."""
    place: Place = Place(0, 0)
    spare: float = 0.0
    """White that the grid leaves over the letters of the first line, in pt."""


class SidebarBlock(NamedTuple):
    """`::: box` in a leg: parts set at the inset measure, a frame about them."""

    id: str
    parts: tuple["TextBlock | TableBlock", ...]
    pad: int
    inset: float
    before: int = 0
    after: int = 0
    place: Place = Place(0, 0)


class CellBlock(NamedTuple):
    """A cell's text and where it starts, in pt from the table's start edge."""

    x: float
    text: TextBlock


class RowBlock(NamedTuple):
    """One row, `height` lines of the grid high."""

    id: str
    cells: tuple[CellBlock, ...]
    height: int


class TableBlock(NamedTuple):
    """A table; where it is cut the header is repeated."""

    id: str
    header: RowBlock
    rows: tuple[RowBlock, ...]
    measure: float
    before: int = 0
    after: int = 0
    place: Place = Place(0, 0)


Block: TypeAlias = TextBlock | FigureBlock | QuoteBlock | SidebarBlock | TableBlock


class Galley(NamedTuple):
    """One story, set. `body` is in the order of the copy; figures and pull quotes that float stand apart."""

    article: str
    language: str
    columns: int
    measure: float
    boxed: bool
    head: tuple[TextBlock, ...]
    """Kicker, headline, standfirst, byline: at the width of all columns."""
    body: tuple[Block, ...]
    figures: tuple[FigureBlock, ...] = ()
    """From the front matter: they stand at the top, the foot, or after a paragraph."""
    quotes: tuple[QuoteBlock, ...] = ()
    notes: Mapping[int, TextBlock] = {}
    continuation: TextBlock | None = None
    """The head that the story wears where it goes on."""
    words: int = 0
    rtl: bool = False


class ContentsItem(NamedTuple):
    """An entry of "in this issue" at the contents' measure: the story's short headline, over its summary
    where the layout wants one."""

    article: str
    text: TextBlock
    summary: TextBlock | None = None

    @property
    def blocks(self) -> tuple[TextBlock, ...]:
        """Title and summary, from the top."""
        return (self.text, self.summary) if self.summary else (self.text,)


class SetStory(NamedTuple):
    """A story set: its galley, its entry of the contents, and what is wrong with its characters and lines."""

    galley: Galley
    contents: ContentsItem | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


class Galleys(NamedTuple):
    """All of an issue's type: stories in reading order, contents and imprint."""

    stories: tuple[Galley, ...]
    contents: tuple[ContentsItem, ...] = ()
    imprint: tuple[TextBlock, ...] = ()

    def story(self, slug: str) -> Galley:
        """The galley of an article."""
        return next(galley for galley in self.stories if galley.article == slug)
