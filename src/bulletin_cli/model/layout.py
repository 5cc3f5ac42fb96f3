"""A layout: page, grid, roles, limits; lengths in pt, vertical room in lines of the grid."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple


class PageSize(NamedTuple):
    """The trimmed page and its margins, in pt; inner is the side of the spine (left on odd pages)."""

    width: float
    height: float
    inner: float
    outer: float
    top: float
    """From the trim to the top of the body's first line."""
    safe: float = 8.504
    """No text may stand nearer to the trim (3 mm)."""


class Grid(NamedTuple):
    """Columns x lines. `baseline` is from a line's top to the baseline of body text, in pt."""

    columns: int
    gutter: float
    leading: float
    lines: int
    baseline: float


class Face(NamedTuple):
    """One font at coordinates: `key` ("serif-italic") is its CSS family name, `file` a key of font_files."""

    key: str
    file: str
    axes: Mapping[str, float] = {}


class Family(NamedTuple):
    """Four faces under one name, and the families to look in for characters they lack, in order."""

    name: str
    faces: Mapping[str, Face]
    """By style: roman, italic, bold, bold-italic."""
    fallback: tuple[str, ...] = ()

    def face(self, style: str) -> Face:
        """The face of a style, or the roman where the family has none."""
        return self.faces.get(style) or self.faces["roman"]


class Role(NamedTuple):
    """How one kind of text is set. Sizes, leading, indents in pt; before and after in lines of the grid."""

    name: str
    family: str
    size: float
    leading: float
    style: str = "roman"
    axes: Mapping[str, float] = {}
    features: Mapping[str, int] = {}
    align: str = "left"
    """justified, left, centre or right; left and right turn round in right-to-left text."""
    indent: float = 0.0
    """Of a paragraph's first line; none after a head, a figure or at a story's start."""
    inset: float = 0.0
    """Of all lines, at the start side."""
    inset_end: float = 0.0
    before: int = 0
    before_max: int = 0
    """Copyfit may open the space before up to this."""
    after: int = 0
    tracking: float = 0.0
    """Letter-spacing, in em."""
    case: str = ""
    """"" or capitals."""
    hyphenate: bool = False
    colour: str = "ink"
    marker: str = ""
    """What stands before each item of an unordered list; numbers stand in its place."""
    initial: int = 0
    """Height in lines of a drop initial at the story's start; 0 for none."""


class Limits(NamedTuple):
    """What line breaking may do (Knuth and Plass 1981); spaces as shares of the font's own word space."""

    stretch: float = 0.6
    shrink: float = 0.3
    letters: float = 0.02
    """Most that letters may be scaled in width, either way."""
    tolerance: float = 2.0
    """Highest adjustment ratio of a line in the first passes."""
    tolerance_last: float = 6.0
    hyphen_penalty: float = 100.0
    hyphen_pair_demerits: float = 6000.0
    fitness_demerits: float = 3000.0
    last_hyphen_demerits: float = 40000.0
    hyphens_in_a_row: int = 2
    hyphen_before: int = 2
    hyphen_after: int = 3
    hyphen_shortest: int = 6
    runt_width: float = 0.12
    """A last line narrower than this share of the measure is avoided."""
    looseness_ratio: float = 1.4
    """Worst adjustment ratio that a paragraph made longer or shorter may have."""
    leg_least: int = 2
    """Fewest lines of a paragraph at the top or foot of a leg."""
    tail_least: int = 4
    """Fewest lines of a story on a page, before and after it runs on."""


class Furniture(NamedTuple):
    """Room about what is not running text, in lines of the grid unless it says pt."""

    nameplate: int = 10
    contents_place: str = "foot"
    """top (under the nameplate) or foot of the front page."""
    contents_columns: int = 3
    contents_head: int = 2
    contents_pad: int = 1
    contents_gap_max: int = 1
    """Most lines between the stories and the contents."""
    contents_columns_least: int = 0
    """Fewest columns of the contents where lines would else be empty over them; 0 for no fewer."""
    contents_apart_max: int = 0
    """Most lines between entries of the contents, where lines would else be empty over them."""
    contents_number: float = 18.0
    """Room for the page number beside each entry, in pt."""
    contents_summaries: bool = False
    """Whether an article's summary stands under its title in the contents."""
    imprint_columns: int = 3
    imprint_pad: int = 1
    story_gap: int = 2
    """Between stories on a page, the rule in it."""
    story_gap_max: int = 3
    head_gap: int = 1
    """Between a story's head and its legs."""
    head_gap_max: int = 2
    jump: int = 1
    figure_gap: float = 4.0
    """pt between picture and caption."""
    figure_before: int = 1
    figure_after: int = 1
    figure_white_max: int = 1
    """Most lines between a figure and the text: under one at the top, over any other."""
    figure_least: int = 6
    quote_before: int = 1
    quote_after: int = 1
    quote_white_max: int = 1
    """Most lines over and under a pull quote."""
    box_pad: int = 1
    """Over and under the text of a boxed story or sidebar, inside its frame."""
    box_inset: float = 10.0
    """pt at both sides, inside the frame."""
    box_columns: int = 2
    sidebar_before: int = 1
    sidebar_after: int = 1
    notes_gap: int = 1
    table_pad: float = 3.0
    """pt over and under the text of a row."""
    table_gap: float = 6.0
    """pt between columns of a table."""
    caption_beside: bool = False


@dataclass(frozen=True)
class Layout:
    """A layout folder's values. `files` holds its templates, style sheets and assets by path in the folder;
    `font_files` the bytes of its fonts by the name that faces use."""

    name: str
    version: str
    page: PageSize
    grid: Grid
    families: Mapping[str, Family]
    roles: Mapping[str, Role]
    description: str = ""
    colours: Mapping[str, str] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    furniture: Furniture = field(default_factory=Furniture)
    weights: Mapping[str, float] = field(default_factory=dict)
    """Of the cost that copyfit makes least: docs/copyfit.md."""
    phrases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Words the layout itself sets, by language: in_this_issue, continued_on, continued_from, page."""
    story_columns: Mapping[str, int] = field(default_factory=dict)
    """Columns of a story by its rubric, where not the grid's."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    font_files: Mapping[str, bytes] = field(default_factory=dict)

    @cached_property
    def text_width(self) -> float:
        """Between the side margins, in pt."""
        return self.page.width - self.page.inner - self.page.outer

    def measure(self, columns: int | None = None, *, width: float | None = None) -> float:
        """Width of one of `columns` columns (the grid's), of `width` (the text's), in pt."""
        count = columns or self.grid.columns
        return ((width or self.text_width) - self.grid.gutter * (count - 1)) / count

    def left(self, page: int) -> float:
        """x of the text area's left edge on a page, in pt from the trim."""
        return self.page.inner if page % 2 else self.page.outer

    def y(self, line: float) -> float:
        """y of the top of a line of the grid (from 0), in pt from the top of the page."""
        return self.page.top + line * self.grid.leading

    def role(self, name: str) -> Role:
        """The role of that name, or the body's where the layout has none."""
        return self.roles.get(name) or self.roles["body"]

    def face(self, key: str) -> Face:
        """The face of a key such as "serif-italic"."""
        return self.faces[key]

    @cached_property
    def faces(self) -> Mapping[str, Face]:
        """All faces by key."""
        return {face.key: face for family in self.families.values() for face in family.faces.values()}

    @staticmethod
    def coordinates(role: Role, face: Face) -> dict[str, float]:
        """Variation coordinates of a face in a role: the role's own, but never lighter than the face's."""
        merged = {axis: value for axis, value in role.axes.items() if axis in face.axes}
        if "wght" in merged:
            merged["wght"] = max(merged["wght"], face.axes["wght"])
        return {**face.axes, **merged}

    def phrase(self, key: str, language: str) -> str:
        """A phrase of the layout in a language, its base language, or English."""
        for tag in (language, language.split("-", maxsplit=1)[0], "en"):
            if key in self.phrases.get(tag, {}):
                return self.phrases[tag][key]
        return key.replace("_", " ")
