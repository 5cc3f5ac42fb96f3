"""Copy as it was read: blocks and inlines, each with its place in the file."""

from typing import NamedTuple, TypeAlias

from bulletin_cli.model.place import Place


class _Kind:
    """Told from what has another class and holds the same: named tuples by themselves would be equal."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and super().__eq__(other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return super().__hash__()


class _Words(NamedTuple):
    text: str
    place: Place


class _Phrase(NamedTuple):
    children: tuple["Inline", ...]
    place: Place


class _Lines(NamedTuple):
    inlines: tuple["Inline", ...]
    place: Place


class _Group(NamedTuple):
    blocks: tuple["Block", ...]
    place: Place


class Text(_Kind, _Words):
    """Plain characters. Verbatim where `len(text) == place.end - place.start` and the slice is equal;
    otherwise (an entity, an escape, a folded line end) the place covers what was typed."""

    __slots__ = ()


class Emphasis(_Kind, _Phrase):
    """`*…*`: italic in print."""

    __slots__ = ()


class Strong(_Kind, _Phrase):
    """`**…**`: bold in print."""

    __slots__ = ()


FOLLOWED = frozenset(["http", "https", "mailto", "tel"])
"""What the addresses begin with that become links in an edition."""


class Link(NamedTuple):
    """`[…](href)` or an autolink; `href_place` is the address as typed."""

    href: str
    children: tuple["Inline", ...]
    place: Place
    href_place: Place
    title: str = ""


class Code(_Kind, _Words):
    """A code span; rules never read it."""

    __slots__ = ()


class NoteMark(NamedTuple):
    """`[^label]`: the call of a footnote; `number` counts from 1 in the order of first calls."""

    label: str
    number: int
    place: Place
    again: bool = False
    """True where the note was called before: it stands there."""


class LineBreak(NamedTuple):
    """A line end in the copy: hard (two spaces or a backslash) or soft (a space in print)."""

    hard: bool
    place: Place


Inline: TypeAlias = Text | Emphasis | Strong | Link | Code | NoteMark | LineBreak


class Figure(NamedTuple):
    """A picture with its words, from the front matter or in place in the body.

    `file` is as typed, relative to the issue's folder. `place_on_page` is "top", "foot", "after" (then
    `after` is the paragraph's number, from 1) or "here" for a figure that stands in the body.
    """

    file: str
    place: Place
    alt: str | None = None
    caption: str = ""
    credit: str = ""
    width: str = "column"
    place_on_page: str = "top"
    after: int = 0
    focus: tuple[float, float] = (0.5, 0.5)
    crop: float = 0.0
    optional: bool = False


class Paragraph(_Kind, _Lines):
    """A paragraph of text."""

    __slots__ = ()


class Heading(NamedTuple):
    """A subhead; level 2 for `##`. `place` covers the line, marks included."""

    level: int
    inlines: tuple["Inline", ...]
    place: Place


class Item(_Kind, _Group):
    """One item of a list."""

    __slots__ = ()


class List(NamedTuple):
    """A list; `start` is the first number where it is ordered, else None."""

    items: tuple[Item, ...]
    place: Place
    start: int | None = None


class Quotation(_Kind, _Group):
    """`> …`: a displayed quotation."""

    __slots__ = ()


class TableCell(_Kind, _Lines):
    """One cell of a table."""

    __slots__ = ()


class Table(NamedTuple):
    """A pipe table: one header row, rows of as many cells; alignments are "left", "right", "centre" or ""."""

    header: tuple[TableCell, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    alignments: tuple[str, ...]
    place: Place


class Sidebar(_Kind, _Group):
    """`::: box` … `:::`; a level-2 or -3 heading that opens it is its title."""

    __slots__ = ()


class FigureHere(NamedTuple):
    """`![alt](file "caption")` alone in a paragraph: a figure at this point of the text."""

    figure: Figure
    place: Place


class Preformatted(_Kind, _Words):
    """An indented or fenced code block."""

    __slots__ = ()


class Pause(NamedTuple):
    """`---` in the body: a line of white with an ornament."""

    place: Place


Block: TypeAlias = (
    Paragraph | Heading | List | Quotation | Table | Sidebar | FigureHere | Preformatted | Pause
)


class Note(NamedTuple):
    """A footnote's text; `number` is that of its first call, 0 where nothing calls it."""

    label: str
    number: int
    blocks: tuple["Block", ...]
    place: Place


class Silence(NamedTuple):
    """`<!-- bulletin: ignore CODE[, CODE] -- reason -->`: for the next block, or at the top for the file."""

    codes: tuple[str, ...]
    reason: str
    place: Place
    covers: Place


class Body(NamedTuple):
    """The Markdown of a file: blocks, footnotes, and the silences an editor asked for."""

    blocks: tuple["Block", ...] = ()
    notes: tuple[Note, ...] = ()
    silences: tuple[Silence, ...] = ()
    place: Place = Place(0, 0)


def is_blank(inline: object) -> bool:
    """True for an inline that is white space or a break of lines."""
    return isinstance(inline, LineBreak) or (isinstance(inline, Text) and not inline.text.strip())


def wholly_strong(block: Paragraph) -> bool:
    """Whether every letter of a paragraph is strong, as a question in an interview is."""
    said = [inline for inline in block.inlines if not is_blank(inline)]
    return bool(said) and all(isinstance(inline, Strong) for inline in said)


def plain(inlines: tuple["Inline", ...]) -> str:
    """The characters a reader sees, without marks; a line break is a space, a note's call nothing."""
    parts: list[str] = []
    for inline in inlines:
        match inline:
            case Text(text=text) | Code(text=text):
                parts.append(text)
            case LineBreak():
                parts.append(" ")
            case Emphasis(children=children) | Strong(children=children) | Link(children=children):
                parts.append(plain(children))
            case NoteMark():
                pass
    return "".join(parts)
