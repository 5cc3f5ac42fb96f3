"""Dummy type: galleys of lines that say nothing, and plans drawn as letters, a letter a line."""

from __future__ import annotations

from collections.abc import Sequence

from bulletin_cli.model.copy import Figure
from bulletin_cli.model.galley import (
    CellBlock,
    ContentsItem,
    FigureBlock,
    FigureSetting,
    Galley,
    Galleys,
    Line,
    QuoteBlock,
    RowBlock,
    Run,
    Setting,
    SidebarBlock,
    TableBlock,
    TextBlock,
)
from bulletin_cli.model.layout import Furniture, Grid, Layout, Limits, PageSize, Role
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.plan import Frame, Page, PlacedFigure, PlacedJump, PlacedRow, PlacedText, Plan
from bulletin_cli.model.publication import Article, Entry, Issue, Picture, Publication, Rubric

LEADING = 10.0
WORDS = 7
NOWHERE = Place(0, 0)


def layout(
    lines: int = 20, columns: int = 2, *, weights: dict[str, float] | None = None, **furniture: object
) -> Layout:
    """A page of so many lines of 10 pt, columns of 100 pt; no furniture unless it is asked for."""
    plain = {
        "nameplate": 0,
        "contents_columns": 2,
        "contents_head": 1,
        "contents_pad": 0,
        "imprint_columns": 2,
        "box_inset": 0.0,
    }
    width = columns * 100.0 + (columns - 1) * 10.0
    return Layout(
        "dummy",
        "1",
        PageSize(width + 40, lines * LEADING + 60, 20, 20, 30),
        Grid(columns, 10, LEADING, lines, 8),
        {},
        {"body": Role("body", "serif", 9, LEADING)},
        limits=Limits(),
        furniture=Furniture()._replace(**{**plain, **furniture}),
        weights=weights or {},
    )


def set_lines(
    count: int, *, last: int = WORDS, notes: Sequence[int] = (), hyphens: Sequence[int] = ()
) -> tuple[Line, ...]:
    """Lines of seven words, the last of them of `last`; `notes` are called in the first, one each."""
    made = []
    for number in range(count):
        words = last if number == count - 1 else WORDS
        runs = (Run("w" * 10, "serif-roman", 90.0),)
        if number == 0:
            runs += tuple(Run(str(note), "serif-roman", 3.0, note=note) for note in notes)
        made.append(Line(runs, 90.0, words=words, hyphen=number in hyphens))
    return tuple(made)


def para(
    id: str,  # noqa: A002
    lines: int,
    paragraph: int,
    *,
    last: int = 4,
    loose: Sequence[int] = (),
    notes: Sequence[int] = (),
    hyphens: Sequence[int] = (),
    **values: object,
) -> TextBlock:
    """A paragraph of so many lines, with settings that many lines longer or shorter."""
    settings = [Setting(set_lines(lines, last=last, notes=notes, hyphens=hyphens))]
    settings += [
        Setting(set_lines(lines + more, last=last, notes=notes), more, 0.5)
        for more in loose
        if lines + more > 0
    ]
    given = {"before": 0, "keep_next": False} | values
    return TextBlock(id, "body", "P", tuple(settings), 100, LEADING, 8, lines, paragraph=paragraph, **given)


def subhead(id: str, before: int = 1, most: int = 1) -> TextBlock:  # noqa: A002
    """A subhead of one line."""
    return TextBlock(
        id, "subhead", "H2", (Setting(set_lines(1)),), 100, LEADING, 8, 1, before, most, keep_next=True
    )


def solid(id: str, height: int, *, role: str = "headline", **values: object) -> TextBlock:  # noqa: A002
    """A whole block so many lines high."""
    return TextBlock(id, role, "P", (Setting(set_lines(1)),), 100, LEADING, 8, height, solid=True, **values)


def setting(width: float, least: int, most: int, caption: TextBlock | None = None) -> FigureSetting:
    """A figure that may be `least` to `most` lines high."""
    below = 10.0 if caption else 0.0
    gap = 2.0 if caption else 0.0
    natural = most * LEADING - below - gap
    return FigureSetting(width, natural, least * LEADING - below - gap, least, most, gap, caption, below)


def figure(
    id: str,  # noqa: A002
    least: int,
    most: int | None = None,
    *,
    width: str = "column",
    place: str = "top",
    after: int = 0,
    optional: bool = False,
    columns: int = 2,
    captioned: bool = False,
) -> FigureBlock:
    """A figure of one width, or of both."""
    copy = Figure(f"{id}.jpg", NOWHERE, "", width=width, place_on_page=place, after=after, optional=optional)
    caption = solid(f"{id}.caption", 1, role="caption") if captioned else None
    widths = {"column": 100.0, "page": 100.0 * columns + 10 * (columns - 1)}
    chosen = {name: wide for name, wide in widths.items() if width in (name, "either")}
    settings = {name: setting(wide, least, most or least, caption) for name, wide in chosen.items()}
    return FigureBlock(id, copy, Picture(copy.file, 600, 400, "JPEG"), settings, 1, 1)


def quote(id: str, height: int, paragraph: int, *, optional: bool = False) -> QuoteBlock:  # noqa: A002
    """A pull quote of so many lines."""
    return QuoteBlock(id, solid(f"{id}.words", height), None, height, 1, 1, optional, paragraph)


def table(id: str, rows: int, height: int = 1) -> TableBlock:  # noqa: A002
    """A table of one column."""

    def row(name: str) -> RowBlock:
        return RowBlock(name, (CellBlock(0, solid(f"{name}.c0", height, role="table")),), height)

    return TableBlock(id, row(f"{id}.r0"), tuple(row(f"{id}.r{n + 1}") for n in range(rows)), 100, 1, 1)


def sidebar(id: str, *lines: int) -> SidebarBlock:  # noqa: A002
    """A sidebar of a head and paragraphs."""
    parts = (
        subhead(f"{id}.h")._replace(before=0),
        *(para(f"{id}.p{n}", count, 0) for n, count in enumerate(lines)),
    )
    return SidebarBlock(id, parts, 1, 0, 1, 1)


def galley(slug: str, body: Sequence[object], *, head: int = 1, columns: int = 2, **values: object) -> Galley:
    """A story with a head of so many lines; numbers in `body` are paragraphs of so many lines."""
    blocks = []
    paragraph = 0
    for number, item in enumerate(body):
        if isinstance(item, int):
            paragraph += 1
            blocks.append(para(f"{slug}.b{number}", item, paragraph))
        else:
            blocks.append(item)
    heads = (solid(f"{slug}.headline", head, keep_next=True),) if head else ()
    words = sum(line.words for block in blocks if isinstance(block, TextBlock) for line in block.lines)
    given = {"continuation": solid(f"{slug}.continuation", 1, role="continuation"), "boxed": False} | values
    return Galley(slug, "en", columns, 100, head=heads, body=tuple(blocks), words=words, **given)


def issue(
    stories: Sequence[Galley],
    *,
    pins: dict[str, int] | None = None,
    pages: int | None = None,
    to: dict[str, int] | None = None,
    order: str = "kept",
    rubrics: dict[str, str] | None = None,
) -> Issue:
    """An issue of those stories; `pins` are pages they start on, `to` pages they go on at."""
    entries = tuple(
        Entry(g.article, NOWHERE, (pins or {}).get(g.article), g.boxed, (to or {}).get(g.article))
        for g in stories
    )
    articles = tuple(
        Article(
            Source(f"{g.article}.md", ""),
            g.article,
            headline=g.article,
            rubric=(rubrics or {}).get(g.article, ""),
        )
        for g in stories
    )
    return Issue(Source("issue.yaml", ""), "1", pages=pages, order=order, contents=entries, articles=articles)


def publication(*rubrics: Rubric) -> Publication:
    """A publication that asks for nothing."""
    return Publication(Source("bulletin.yaml", ""), title="Dummy", rubrics=rubrics)


def galleys(stories: Sequence[Galley], *, contents: bool = False, imprint: int = 0) -> Galleys:
    """The stories' galleys; with an entry of one line for each where there are contents."""
    items = tuple(
        ContentsItem(g.article, solid(f"contents/{g.article}", 1, role="contents")._replace(measure=82))
        for g in stories
    )
    blocks = tuple(solid(f"imprint.b{n}", 1, role="imprint") for n in range(imprint))
    return Galleys(tuple(stories), items if contents else (), blocks)


def draw(plan: Plan, of: Layout) -> str:
    """A line a page: its columns as letters from the top; heads in capitals, # pictures, > < jumps, . white."""
    return "\n".join(f"{page.number} " + " | ".join(_columns(page, of)) for page in plan.pages)


def _columns(page: Page, of: Layout) -> list[str]:
    drawn = [["."] * of.grid.lines for _ in range(of.grid.columns)]
    for frame in page.frames:
        if frame.kind != "story":
            sign = {"nameplate": "=", "contents": "_", "imprint": "~"}[frame.kind]
            for column in drawn:
                column[frame.line : frame.line + frame.lines] = sign * frame.lines
            continue
        for item in frame.items:
            _draw(drawn, frame, item, of)
    return ["".join(column) for column in drawn]


def _draw(drawn: list[list[str]], frame: Frame, item: object, of: Layout) -> None:
    letter = frame.article[0]
    match item:
        case PlacedText(block=block, first=first, last=last, column=column):
            if block.role in ("headline", "continuation") and column is None:
                _fill(drawn, item.y, block.height, letter.upper(), None, of)
            elif block.role != "caption":
                sign = {"headline": '"', "note": "n"}.get(block.role, letter)
                _fill(drawn, item.y, block.height if block.solid else last - first, sign, column, of)
        case PlacedFigure():
            _fill(drawn, item.y, max(round(item.height / LEADING), 1), "#", item.column, of)
        case PlacedRow():
            _fill(drawn, item.y, item.row.height, "t", item.column, of)
        case PlacedJump():
            column = (
                None if item.width > 100 else next(n for n in range(9) if item.x < of.left(1) + 110 * n + 50)
            )
            _fill(drawn, item.y, 1, ">" if item.kind == "to" else "<", column, of)
        case _:
            pass


def _fill(drawn: list[list[str]], y: float, lines: int, sign: str, column: int | None, of: Layout) -> None:
    top = round((y - of.page.top) / LEADING)
    for number, cells in enumerate(drawn):
        if column in (None, number):
            cells[top : top + lines] = sign * lines
