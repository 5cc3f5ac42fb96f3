"""A small layout and plans made by hand: what the press is tested on before anything composes or makes up."""

from __future__ import annotations

import io
from functools import cache
from importlib.resources import files
from pathlib import Path

import uharfbuzz as hb
from PIL import Image

from bulletin_cli.model.copy import Figure
from bulletin_cli.model.edition import PressJob
from bulletin_cli.model.galley import FigureBlock, FigureSetting, Line, Run, Setting, TextBlock
from bulletin_cli.model.layout import Face, Family, Furniture, Grid, Layout, PageSize, Role
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.plan import Frame, Page, PlacedFigure, PlacedText, Plan
from bulletin_cli.model.publication import Article, Entry, Issue, Picture, Publication, Rubric
from bulletin_cli.press import formats

ROOT = Path(__file__).parents[2]
NOWHERE = Place(0, 0)
SERIF = "fontpkg_source_serif_4:files/SourceSerif4[opsz,wght].ttf"
ITALIC = "fontpkg_source_serif_4:files/SourceSerif4-Italic[opsz,wght].ttf"
SANS = "fontpkg_source_sans_3:files/SourceSans3[wght].ttf"
ROLES = (
    Role("body", "serif", 9.7, 13, align="justified", indent=11),
    Role("headline", "serif", 24, 26, axes={"wght": 600, "opsz": 36}),
    Role("caption", "sans", 8.2, 10.4, colour="soft"),
    Role("pull-quote", "serif", 14.5, 19, style="italic", colour="accent"),
    Role("continuation", "serif", 15, 19),
    Role("list", "serif", 9.7, 13, inset=13),
    Role("table", "sans", 8.4, 11),
    Role("contents", "sans", 8.8, 11),
    Role("contents-number", "sans", 8.8, 11, colour="accent"),
    Role("folio", "sans", 9.4, 13),
    Role("stamp", "sans", 150, 160, colour="#eeeeee"),
    Role("wide", "sans", 9, 13, tracking=0.05),
)


@cache
def layout() -> Layout:
    """Two columns on A4 with the templates of two-column."""
    folder = ROOT / "layouts" / "two-column"
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
    serif = {
        "roman": Face("serif-roman", SERIF, {"opsz": 14, "wght": 400}),
        "italic": Face("serif-italic", ITALIC, {"opsz": 14, "wght": 400}),
        "bold": Face("serif-bold", SERIF, {"opsz": 14, "wght": 650}),
    }
    sans = {"roman": Face("sans-roman", SANS, {"wght": 400}), "bold": Face("sans-bold", SANS, {"wght": 650})}
    return Layout(
        "two-column",
        "1",
        PageSize(595.276, 841.89, 42.52, 42.52, 70.866),
        Grid(2, 17.008, 13, 54, 9.8),
        {"serif": Family("serif", serif), "sans": Family("sans", sans)},
        {role.name: role for role in ROLES},
        colours={
            "ink": "#1b1f23",
            "accent": "#0a5a78",
            "soft": "#5a646d",
            "tint": "#eef4f6",
            "rule": "#b9c6cd",
        },
        furniture=Furniture(),
        phrases={
            "en": {
                "in_this_issue": "In this issue",
                "continued_on": "Continued on page {page}",
                "continued_from": "From page {page}",
                "number": "No. {number}",
                "volume": "Volume {volume}",
                "draft": "Draft",
            }
        },
        files=found,
        font_files={name: font_bytes(name) for name in (SERIF, ITALIC, SANS)},
    )


@cache
def font_bytes(name: str) -> bytes:
    package, _, path = name.partition(":")
    return (files(package) / path).read_bytes()


@cache
def _hb_font(name: str, axes: tuple[tuple[str, float], ...]) -> hb.Font:
    font = hb.Font(hb.Face(font_bytes(name)))
    font.scale = (font.face.upem * 64, font.face.upem * 64)
    font.set_variations(dict(axes))
    return font


def width(text: str, role: str = "body", face: str = "serif-roman") -> float:
    """A word's width in pt, as HarfBuzz measures it."""
    asked, of = layout().role(role), layout().face(face)
    font = _hb_font(of.file, tuple(sorted(Layout.coordinates(asked, of).items())))
    total = 0.0
    for word in text.replace(" ", "\0 \0").split("\0"):
        if not word:
            continue
        buffer = hb.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        hb.shape(
            font, buffer, {"liga": not asked.tracking, "clig": not asked.tracking} | dict(asked.features)
        )
        total += sum(position.x_advance for position in buffer.glyph_positions) / font.scale[0] * asked.size
    return total + asked.tracking * asked.size * len(text)


def run(text: str, role: str = "body", face: str = "serif-roman", **values) -> Run:
    return Run(text, face, width(text, role, face), **values)


def line(*runs: Run | str, role: str = "body", space: float = 0.0, scale: float = 1.0, **values) -> Line:
    """A composed line; a plain string is a run of the role's roman."""
    face = f"{layout().role(role).family}-{layout().role(role).style}"
    made = tuple(run(part, role, face) if isinstance(part, str) else part for part in runs)
    spaces = sum(part.text.count(" ") for part in made)
    total = (sum(part.width for part in made) + space * spaces) * scale
    return Line(made, total, space=space, scale=scale, **values)


def block(id: str, *lines: Line | str, role: str = "body", tag: str = "P", **values) -> TextBlock:  # noqa: A002
    set_lines = tuple(line(item, role=role) if isinstance(item, str) else item for item in lines)
    leading = layout().role(role).leading
    values = {
        "measure": layout().measure(),
        "leading": leading,
        "baseline": 9.8,
        "height": len(lines),
    } | values
    return TextBlock(id=id, role=role, tag=tag, settings=(Setting(set_lines),), **values)


def placed(
    of: TextBlock, line: float = 0, *, column: int = 0, first: int = 0, last: int | None = None, **values
) -> PlacedText:
    """A block on a line of the grid, in a column of a right-hand page."""
    x = layout().left(1) + column * (layout().measure() + layout().grid.gutter)
    end = len(of.lines) if last is None else last
    return PlacedText(of, x, layout().y(line), first=first, last=end, column=column, **values)


def figure(
    name: str, *, alt: str | None = "A table", caption: str = "", line: float = 10, size=(120.0, 80.0)
) -> PlacedFigure:
    copy = Figure(f"{name}.jpg", NOWHERE, alt=alt, caption=caption)
    words = block(f"{name}/caption", caption, role="caption", tag="Caption") if caption else None
    setting = FigureSetting(size[0], size[1], size[1], 6, 8, 4, words, 10.4 if words else 0)
    of = FigureBlock(name, copy, Picture(copy.file, 600, 600, "JPEG"), {"column": setting})
    below = placed(words, line + 7) if words else None
    return PlacedFigure(of, setting, layout().left(1), layout().y(line), *size, caption=below)


def story(*items, article: str = "hearing", line: int = 0) -> Frame:
    return Frame("story", line, 20, article, items=items)


def page(number: int, *frames: Frame, master: str = "inner") -> Page:
    return Page(number, master, "Project Activities", frames, 108)


def job(*pages: Page, articles: tuple[str, ...] = ("hearing",), draft: bool = False, **values) -> PressJob:
    """A job with a grey picture for whatever is wished."""
    publication = Publication(
        Source("bulletin.yaml", ""),
        title="Milestones",
        publisher="Regional Office",
        subtitle="A newsletter",
        rubrics=(Rubric("project", "Project Activities"),),
    )
    stories = tuple(
        Article(Source(f"{slug}.md", ""), slug, headline=f"The {slug} story", rubric="project", **values)
        for slug in articles
    )
    contents = tuple(Entry(slug, NOWHERE) for slug in articles)
    issue = Issue(
        Source("issue.yaml", ""),
        "2010-12",
        number=4,
        volume=3,
        date="2010-12",
        contents=contents,
        articles=stories,
    )
    bare = PressJob(publication, issue, layout(), Plan("2010-12", "two-column", pages), draft=draft)
    pictures = {wish: grey_jpeg() for wish in formats()["pdf"].wishes(bare)}
    return PressJob(publication, issue, layout(), bare.plan, pictures, draft)


@cache
def grey_jpeg() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "grey").save(out, "JPEG")
    return out.getvalue()


def pressed(of: PressJob) -> bytes:
    """The PDF."""
    return formats()["pdf"].press(of).files[f"{of.stem}.pdf"]
