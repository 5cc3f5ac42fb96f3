"""A story's blocks as HTML: paragraphs, subheads, lists, tables, sidebars, notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from bulletin_cli.model.copy import (
    Block,
    Figure,
    FigureHere,
    Heading,
    Item,
    List,
    Note,
    Paragraph,
    Pause,
    Preformatted,
    Quotation,
    Sidebar,
    Table,
    TableCell,
    plain,
    wholly_strong,
)
from bulletin_cli.press.web_elements import NOTHING, element, together, void
from bulletin_cli.press.web_inlines import Penman, call_name

HIGHEST, IN_SIDEBAR, LOWEST = 2, 3, 6
ALIGNED = {"right": "align-end", "centre": "align-centre"}


@dataclass
class Scribe:
    """Writes one story, block by block; remembers the level of the last heading, and what it has numbered."""

    penman: Penman
    figure: Callable[[Figure], Markup]
    table_name: str = "Table"
    back_name: str = "Back to the text"
    lead_in: Markup = NOTHING
    """Runs into the first paragraph: a dateline."""
    level: int = 1
    floor: int = HIGHEST
    sidebars: int = 0
    tables: int = 0
    within: list[str] = field(default_factory=list)

    def blocks(self, blocks: tuple[Block, ...]) -> Markup:
        """All of them, a line each."""
        return Markup("\n").join(self.block(block) for block in blocks)

    def block(self, block: Block) -> Markup:
        """One block; nothing where it shows nothing."""
        writers: dict[type, Callable[[Any], Markup]] = {
            Paragraph: self._paragraph,
            Heading: self._heading,
            List: self._list,
            Quotation: self._quotation,
            Sidebar: self._sidebar,
            Table: self._table,
            FigureHere: lambda here: self.figure(here.figure),
            Preformatted: lambda block: element(
                "pre", element("code", block.text), class_="role-preformatted"
            ),
            Pause: lambda _pause: void("hr"),
        }
        return writers[type(block)](block)

    def _paragraph(self, block: Paragraph) -> Markup:
        words = self.penman.write(block.inlines)
        if not self.within and wholly_strong(block):
            return element("p", self._led_in(words), class_="question role-question")
        return element("p", words if "sidebar" in self.within else self._led_in(words))

    def _led_in(self, words: Markup) -> Markup:
        opening, self.lead_in = self.lead_in, NOTHING
        return opening + words

    def _heading(self, block: Heading) -> Markup:
        role = "subhead" if block.level <= HIGHEST else "subhead-minor"
        return self._head(block, "role-sidebar-head" if "sidebar" in self.within else f"role-{role}")

    def _head(self, block: Heading, role: str, name: str | None = None) -> Markup:
        self.level = min(max(block.level, self.floor), self.level + 1, LOWEST)
        return element(f"h{self.level}", self.penman.write(block.inlines), class_=role, id=name)

    def _list(self, block: List) -> Markup:
        items = together(element("li", self._item(item)) for item in block.items)
        if block.start is None:
            return element("ul", items, class_="role-list")
        return element("ol", items, class_="role-list", start=f"{block.start}" if block.start != 1 else None)

    def _item(self, item: Item) -> Markup:
        match item.blocks:
            case (Paragraph(inlines=inlines), *others):
                words = self._led_in(self.penman.write(inlines))
                rest = self._inside("list", tuple(others))
                return words + "\n" + rest if rest else words
            case blocks:
                return self._inside("list", blocks)

    def _quotation(self, block: Quotation) -> Markup:
        return element("blockquote", self._inside("quotation", block.blocks), class_="role-quotation")

    def _sidebar(self, block: Sidebar) -> Markup:
        """A box; its heading is one level lower at least than a subhead where there is a subhead."""
        self.sidebars += 1
        name = f"box-{self.sidebars}"
        floor, self.floor = self.floor, IN_SIDEBAR
        level = self.level
        self.within.append("sidebar")
        match block.blocks:
            case (Heading() as title, *others):
                head = self._head(title, "sidebar-head role-sidebar-head", name)
                words = head + "\n" + self.blocks(tuple(others))
                made = element("aside", words, class_="sidebar role-sidebar", aria_labelledby=name)
            case blocks:
                made = element("aside", self.blocks(blocks), class_="sidebar role-sidebar")
        self.within.pop()
        self.floor, self.level = floor, level
        return made

    def _inside(self, container: str, blocks: tuple[Block, ...]) -> Markup:
        self.within.append(container)
        made = self.blocks(blocks)
        self.within.pop()
        return made

    def _table(self, block: Table) -> Markup:
        self.tables += 1
        rowheads = bool(block.header) and not plain(block.header[0].inlines).strip()
        head = element("tr", *self._cells(block, block.header, heads=len(block.header), scope="col"))
        rows = [
            element("tr", *self._cells(block, row, heads=int(rowheads), scope="row")) for row in block.rows
        ]
        table = element(
            "table",
            element("thead", head, class_="role-table-head"),
            element("tbody", *rows),
            class_="role-table",
        )
        name = f"{self.table_name} {self.tables}"
        return element("div", table, class_="table", role="region", aria_label=name, tabindex="0")

    def _cells(self, table: Table, row: tuple[TableCell, ...], *, heads: int, scope: str) -> Iterator[Markup]:
        """A row's cells, the first `heads` of them heads; an empty corner is a cell like others."""
        alignments = (*table.alignments, *[""] * len(row))
        for number, (cell, alignment) in enumerate(zip(row, alignments, strict=False)):
            words, side = self.penman.write(cell.inlines), ALIGNED.get(alignment)
            if number < heads and words:
                yield element("th", words, scope=scope, class_=side)
            else:
                yield element("td", words, class_=side)

    def notes(self, notes: tuple[Note, ...]) -> Markup:
        """The items of the list of notes, each with its way back to all of its calls."""
        called = sorted(
            (note for note in notes if self.penman.calls[note.number]), key=lambda note: note.number
        )
        return Markup("\n").join(self._note(note) for note in called)

    def _note(self, note: Note) -> Markup:
        calls = range(1, self.penman.calls[note.number] + 1)
        back = [
            element(
                "a",
                "↑",
                href=f"#{call_name(note.number, call)}",
                class_="note-back",
                role="doc-backlink",
                aria_label=self.back_name if call == 1 else f"{self.back_name} ({call})",
            )
            for call in calls
        ]
        words, links = self._inside("note", note.blocks), Markup(" ").join(back)
        if words.endswith("</p>"):
            words = words.removesuffix("</p>") + " " + links + Markup("</p>")
        else:
            words = words + "\n" + element("p", links)
        return element("li", words, id=f"note-{note.number}")
