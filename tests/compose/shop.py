"""A layout, articles and issues for the composing room's tests, made by hand."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from importlib import resources
from pathlib import Path

import yaml

from bulletin_cli.compose import Composer
from bulletin_cli.model.copy import Body, Paragraph, Text
from bulletin_cli.model.layout import Face, Family, Furniture, Grid, Layout, Limits, PageSize, Role
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.publication import NOWHERE, Article, Entry, Issue, Publication

LAYOUT = Path(__file__).parent / "layout.yaml"
POINTS = {"pt": 1.0, "mm": 72 / 25.4, "in": 72.0}


def pt(value) -> float:
    """A length of the layout file in pt."""
    number, unit = re.fullmatch(r"([\d.]+)(\w*)", str(value)).groups()
    return float(number) * POINTS.get(unit, 1.0)


@cache
def layout() -> Layout:
    """The tests' own layout, with its fonts."""
    data = yaml.safe_load(LAYOUT.read_text())
    fonts: dict[str, bytes] = {}
    families = {}
    for name, family in data["fonts"].items():
        faces = {}
        for style in ("roman", "italic", "bold", "bold-italic"):
            face = family[style]
            file = f"{face['package']}:{face['file']}"
            fonts.setdefault(file, resources.files(face["package"]).joinpath(face["file"]).read_bytes())
            faces[style] = Face(f"{name}-{style}", file, face.get("axes", {}))
        families[name] = Family(name, faces, tuple(family.get("fallback", ())))
    lengths = ("size", "leading", "indent", "inset", "inset_end")
    roles = {
        name: Role(name, **{key: pt(value) if key in lengths else value for key, value in role.items()})
        for name, role in data["roles"].items()
    }
    page, grid = data["page"], data["grid"]
    sides = ("width", "height", "inner", "outer", "top", "safe")
    return Layout(
        data["name"],
        data["version"],
        PageSize(**{side: pt(page[side]) for side in sides}),
        Grid(grid["columns"], pt(grid["gutter"]), pt(grid["leading"]), grid["lines"], pt(grid["baseline"])),
        families,
        roles,
        colours=data["colours"],
        limits=Limits(**data["limits"]),
        furniture=Furniture(**data["furniture"]),
        phrases=data["phrases"],
        font_files=fonts,
    )


def article_of(text: str, *, slug: str = "story", **fields) -> Article:
    """An article whose body is paragraphs parted by blank lines; nothing else is read."""
    blocks = []
    for match in re.finditer(r"[^\n]+", text):
        place = Place(match.start(), match.end())
        blocks.append(Paragraph((Text(match[0], place),), place))
    source = Source(f"articles/{slug}.md", text)
    fields.setdefault("headline", "A joint project helps to reform the prison system")
    return Article(source, slug, body=Body(tuple(blocks)), **fields)


def issue_of(*articles: Article, **fields) -> Issue:
    """An issue of the articles in order."""
    entries = tuple(Entry(article.slug, Place(0, 0)) for article in articles)
    return Issue(Source("issue.yaml", ""), "2010-12", contents=entries, articles=articles, **fields)


def publication_of(**fields) -> Publication:
    """A publication in British English."""
    return Publication(Source("bulletin.yaml", ""), title="Milestones", **fields)


def text(said: str, start: int = 0) -> Text:
    """A text inline that stands at an offset."""
    return Text(said, Place(start, start + len(said)))


def para(*inlines) -> Paragraph:
    """A paragraph; strings are plain text."""
    made = tuple(text(part) if isinstance(part, str) else part for part in inlines)
    return Paragraph(made, Place(0, 1))


def galley_of(
    *blocks, notes=(), composer: Composer | None = None, boxed: bool = False, pictures=None, **fields
):
    """The galley of a story with these blocks, and the diagnostics."""
    fields.setdefault("headline", "Prison reform")
    article = Article(
        Source("articles/story.md", "x" * 500), "story", body=Body(blocks, tuple(notes)), **fields
    )
    issue = Issue(
        Source("issue.yaml", ""),
        "2010-12",
        contents=(Entry("first", NOWHERE), Entry("story", NOWHERE, box=boxed)),
        articles=(Article(Source("articles/first.md", ""), "first", headline="Lead"), article),
        pictures=pictures or {},
    )
    proof = (composer or shared()).issue(issue, publication_of())
    return proof.value.story("story"), proof.diagnostics


@cache
def shared() -> Composer:
    """A composer of the two-column layout, its founts warm."""
    return Composer(layout())


def composer_with(**roles) -> Composer:
    """A composer whose roles are changed: a dict of values by role."""
    base = layout()
    changed = {name: base.roles[name]._replace(**values) for name, values in roles.items()}
    return Composer(replace(base, roles={**base.roles, **changed}))
