"""Markdown as another typesetter's markup, block by block."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

import pyromark

OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES
Row = list[str]


@dataclass(frozen=True)
class Dialect:
    """How a typesetter writes characters, what opens and closes each HTML tag, and tables."""

    special: str
    escapes: Mapping[str, str]
    tags: Mapping[str, tuple[str, str]]
    table: Callable[[list[Row]], str]

    def words(self, text: str) -> str:
        """Characters of the copy that mean nothing but themselves."""
        return re.sub(self.special, lambda found: self.escapes.get(found[0], "\\" + found[0]), text)

    def blocks(self, markdown: str) -> list[str]:
        """Paragraphs, heads, lists and tables of a story."""
        reader = _Reader(self)
        reader.feed(pyromark.html(markdown, options=OPTIONS))
        return [block.strip() for block in reader.blocks if block.strip()]


@dataclass
class _Reader(HTMLParser):
    dialect: Dialect
    blocks: list[str] = field(default_factory=lambda: [""])
    rows: list[Row] = field(default_factory=list)
    depth: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - html.parser hands them over
        if not self.depth:
            self.blocks.append("")
        self.depth += 1
        if tag == "tr" or tag == "thead":
            self.rows += [[]] if tag == "tr" or not self.rows else []
        if tag in ("td", "th"):
            self.blocks.append("")
        self.blocks[-1] += self.dialect.tags.get(tag, ("", ""))[0]

    def handle_endtag(self, tag: str) -> None:
        self.depth -= 1
        self.blocks[-1] += self.dialect.tags.get(tag, ("", ""))[1]
        if tag in ("td", "th"):
            self.rows[-1].append(self.blocks.pop().strip())
        if tag == "table":
            self.blocks[-1] = self.dialect.table([row for row in self.rows if row])
            self.rows = []

    def handle_data(self, data: str) -> None:
        self.blocks[-1] += self.dialect.words(data)


def _typst_table(rows: list[Row]) -> str:
    cells = ", ".join(f"[{cell}]" for row in rows for cell in row)
    columns = f"(1fr, {', '.join(['auto'] * (len(rows[0]) - 1))})"
    align = f"(left, {', '.join(['right'] * (len(rows[0]) - 1))})"
    return (
        '#block(above: 13pt, below: 13pt)[#set text(font: "Bench Sans", size: 8.4pt)\n'
        f"#table(columns: {columns}, align: {align}, stroke: none, inset: (x: 0pt, y: 2pt), {cells})]"
    )


def _tex_table(rows: list[Row]) -> str:
    lines = "\\\\\n".join(" & ".join(row) for row in rows)
    spec = "@{}l" + "r" * (len(rows[0]) - 1) + "@{}"
    start = "\\par\\addvspace{13bp}{\\noindent\\sffamily\\fontsize{8.4bp}{13bp}\\selectfont"
    return f"{start}\\begin{{tabular}}{{{spec}}}\n{lines}\\end{{tabular}}\\par}}\\addvspace{{13bp}}"


TYPST = Dialect(
    r"[\\#$*_`<>@\[\]~\"'=/+-]",
    {},
    {
        "h2": ("== ", "\n"),
        "h3": ("== ", "\n"),
        "em": ("#emph[", "]"),
        "strong": ("#strong[", "]"),
        "li": ("- ", "\n"),
        "th": ("#strong[", "]"),
    },
    _typst_table,
)
TEX = Dialect(
    r"[\\{}#$%&_^~]",
    {"\\": r"\textbackslash{}", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}"},
    {
        "h2": (r"\subhead{", "}"),
        "h3": (r"\subhead{", "}"),
        "em": (r"\emph{", "}"),
        "strong": (r"\textbf{", "}"),
        "ul": (r"\begin{points}", r"\end{points}"),
        "ol": (r"\begin{points}", r"\end{points}"),
        "li": (r"\item ", "\n"),
        "th": (r"\textbf{", "}"),
    },
    _tex_table,
)
