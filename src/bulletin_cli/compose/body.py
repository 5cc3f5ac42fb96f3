"""The body of a story: every block of the copy at the column's measure, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bulletin_cli.compose.figures import figure_block
from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.initials import drop_initial
from bulletin_cli.compose.pieces import Label, head_block, solid_block, text_block
from bulletin_cli.compose.settings import Bench, settings
from bulletin_cli.compose.strands import Strand, strands
from bulletin_cli.compose.tables import table_block
from bulletin_cli.compose.verbatim import verbatim_strands
from bulletin_cli.model import galley
from bulletin_cli.model.copy import (
    Block,
    FigureHere,
    Heading,
    Item,
    LineBreak,
    List,
    Note,
    Paragraph,
    Pause,
    Preformatted,
    Quotation,
    Sidebar,
    Strong,
    Table,
    Text,
)
from bulletin_cli.model.galley import Container, FigureBlock, Line, SidebarBlock, TableBlock, TextBlock
from bulletin_cli.model.place import Place
from bulletin_cli.model.publication import Issue

ORNAMENT = "* * *"
MARKER_GAP = 0.35
"""Least em between a marker and the text of its item."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a block stands in: its bench, containers, roles that stand in for others."""

    bench: Bench
    within: tuple[Container, ...] = ()
    body: str = "body"
    quiet: bool = False
    """True where paragraphs are not counted (notes, the imprint, sidebars)."""

    def role(self, name: str) -> str:
        """The role that sets text which would elsewhere wear `name`."""
        return self.body if self.quiet and name in ("body", "list", "quotation", "question") else name


@dataclass
class BodySetter:
    """Sets one story's blocks; counts them and their paragraphs."""

    hand: Hand
    slug: str
    issue: Issue
    paragraphs: int = 0
    _blocks: int = 0
    _containers: int = 0
    _flush: bool = True
    """True where the next paragraph is not indented."""
    _late: list[FigureBlock] = field(default_factory=list)
    """Figures of a sidebar: they follow it."""

    def body(
        self, blocks: tuple[Block, ...], ground: Ground, *, lead_in: list[Strand]
    ) -> tuple[galley.Block, ...]:
        """All blocks, set; `lead_in` runs into the first paragraph (a dateline)."""
        found: list[galley.Block] = []
        for block in blocks:
            first = isinstance(block, Paragraph) and self.paragraphs == 0
            found.extend(self._block(block, ground, lead_in if first else []))
            found.extend(self._late)
            self._late.clear()
        return tuple(found)

    def _block(self, block: Block, ground: Ground, lead_in: list[Strand]) -> Iterator[galley.Block]:
        match block:
            case Paragraph():
                yield from self._paragraph(block, ground, lead_in)
            case Heading():
                yield from self._heading(block, ground)
            case List():
                yield from self._list(block, ground)
            case Quotation():
                yield from self._quotation(block, ground)
            case Sidebar():
                yield from self._sidebar(block, ground)
            case Table():
                yield from self._table(block, ground)
            case FigureHere():
                yield from self._figure(block, ground)
            case Preformatted():
                yield from self._verbatim(block, ground)
            case Pause():
                yield from self._pause(block, ground)

    def _id(self) -> str:
        self._blocks += 1
        return f"{self.slug}.b{self._blocks}"

    def _container(self, kind: str) -> Container:
        self._containers += 1
        return Container(kind, f"{self.slug}.{kind}{self._containers}")

    def _paragraph(self, block: Paragraph, ground: Ground, lead_in: list[Strand]) -> Iterator[TextBlock]:
        question = not ground.within and _wholly_strong(block)
        name = ground.role("question" if question else "body")
        role = self.hand.layout.role(name)
        inlines = _within_strong(block) if question and "bold" in role.style else block.inlines
        copy = [*lead_in, *strands(inlines, role.style)]
        indent = 0.0 if self._flush or question else role.indent
        bench = replace(ground.bench, indent=indent, loose=True)
        opening = role.initial > 0 and self.paragraphs == 0 and not question and not ground.quiet
        number = self._number(ground)
        label = Label(self._id(), name, "P", block.place, ground.within, number)
        initial = drop_initial(self.hand, copy, role, bench) if opening else None
        self._flush = question
        if initial is not None:
            line, size, copy, bench = initial
            made = text_block(self.hand, label, copy, bench, initial=line, initial_size=size)
        else:
            made = text_block(self.hand, label, copy, bench, keep_next=question)
        if made is not None:
            yield made

    def _number(self, ground: Ground) -> int:
        if ground.quiet:
            return 0
        self.paragraphs += 1
        return self.paragraphs

    def _heading(self, block: Heading, ground: Ground) -> Iterator[TextBlock]:
        name = "subhead" if block.level <= 2 else "subhead-minor"
        role = self.hand.layout.role(name)
        label = Label(self._id(), name, f"H{min(max(block.level, 2), 6)}", block.place, ground.within)
        self._flush = True
        bench = replace(ground.bench, head=True)
        made = head_block(self.hand, label, strands(block.inlines, role.style), bench, keep_next=True)
        if made is not None:
            yield made

    def _list(self, block: List, ground: Ground) -> Iterator[galley.Block]:
        role = self.hand.layout.role("list")
        kind = self._container("list")
        markers = self._markers(block, ground.role("list"))
        fount = self.hand.plain_fount(role)
        widest = max((line.width for line in markers), default=0.0)
        inset = max(role.inset, widest + MARKER_GAP * fount.cast.size)
        for item, marker in zip(block.items, markers, strict=True):
            bench = replace(ground.bench, inset=ground.bench.inset + inset)
            within = (*ground.within, kind, self._container("item"))
            placed = replace(marker, indent=ground.bench.inset)
            yield from self._item(item, replace(ground, bench=bench, within=within), placed)
        self._flush = True

    def _markers(self, block: List, name: str) -> list[Line]:
        role = self.hand.layout.role(name)
        bullet = self.hand.layout.role("list").marker or "•"
        texts = [
            bullet if block.start is None else f"{block.start + number}."
            for number in range(len(block.items))
        ]
        return [
            self._short_line(text, name, role.style, item.place)
            for text, item in zip(texts, block.items, strict=True)
        ]

    def _short_line(self, text: str, name: str, style: str, place: Place) -> Line:
        role = replace(self.hand.layout.role(name), align="left", hyphenate=False)
        strand = Strand(text, Place(place.start, place.start), style)
        return settings(self.hand, [strand], role, Bench(10000.0))[0].lines[0]

    def _item(self, item: Item, ground: Ground, marker: Line | None) -> Iterator[galley.Block]:
        for block in item.blocks:
            if isinstance(block, Paragraph):
                name = ground.role("list")
                role = self.hand.layout.role(name)
                number = self._number(ground)
                label = Label(self._id(), name, "LI", block.place, ground.within, number)
                copy = strands(block.inlines, role.style)
                bench = replace(ground.bench, loose=True)
                made = text_block(self.hand, label, copy, bench, marker=marker)
                if made is not None:
                    marker = None
                    yield made
            else:
                yield from self._block(block, ground, [])

    def _quotation(self, block: Quotation, ground: Ground) -> Iterator[galley.Block]:
        name = ground.role("quotation")
        role = self.hand.layout.role(name)
        inset, inset_end = ground.bench.inset + role.inset, ground.bench.inset_end + role.inset_end
        bench = replace(ground.bench, inset=inset, inset_end=inset_end, loose=True)
        inner = replace(ground, bench=bench, within=(*ground.within, self._container("quotation")))
        self._flush = True
        for part in block.blocks:
            if isinstance(part, Paragraph):
                label = Label(self._id(), name, "P", part.place, inner.within, self._number(ground))
                indent = 0.0 if self._flush else role.indent
                copy = strands(part.inlines, role.style)
                made = text_block(self.hand, label, copy, replace(bench, indent=indent))
                self._flush = False
                if made is not None:
                    yield made
            else:
                yield from self._block(part, inner, [])
        self._flush = True

    def _sidebar(self, block: Sidebar, ground: Ground) -> Iterator[galley.Block]:
        furniture = self.hand.layout.furniture
        measure = ground.bench.width - 2 * furniture.box_inset
        container = self._container("sidebar")
        inner = Ground(Bench(measure), (*ground.within, container), "sidebar", quiet=True)
        name = self._id()
        self._flush = True
        parts: list[TextBlock | TableBlock] = []
        for number, part in enumerate(block.blocks):
            for made in self._sidebar_part(part, inner, title=number == 0):
                if isinstance(made, TextBlock | TableBlock):
                    parts.append(made)
                elif isinstance(made, FigureBlock):
                    self._late.append(made)
        self._flush = True
        if parts:
            yield SidebarBlock(
                name,
                (replace(parts[0], before=0, before_max=0), *parts[1:]),
                furniture.box_pad,
                furniture.box_inset,
                furniture.sidebar_before,
                furniture.sidebar_after,
                block.place,
            )

    def _sidebar_part(self, part: Block, ground: Ground, *, title: bool) -> Iterator[galley.Block]:
        if isinstance(part, Heading):
            role = self.hand.layout.role("sidebar-head")
            label = Label(self._id(), "sidebar-head", "H3" if title else "H4", part.place, ground.within)
            bench = replace(ground.bench, head=True)
            self._flush = True
            made = head_block(self.hand, label, strands(part.inlines, role.style), bench, keep_next=True)
            if made is not None:
                yield made
        elif isinstance(part, Sidebar):
            for inner in part.blocks:
                yield from self._block(inner, ground, [])
        else:
            yield from self._block(part, ground, [])

    def _table(self, block: Table, ground: Ground) -> Iterator[TableBlock]:
        made = table_block(self.hand, block, self._id(), ground.bench.width, ground.within)
        self._flush = True
        if made is not None:
            yield made

    def _figure(self, block: FigureHere, ground: Ground) -> Iterator[FigureBlock]:
        width = {"column": ground.bench.width}
        made = figure_block(self.hand, block.figure, self.issue, self._id(), width)
        self._flush = True
        if made is not None:
            yield made

    def _verbatim(self, block: Preformatted, ground: Ground) -> Iterator[TextBlock]:
        role = self.hand.layout.role("preformatted")
        label = Label(self._id(), "preformatted", "P", block.place, ground.within)
        made = text_block(self.hand, label, verbatim_strands(block, role.style), ground.bench)
        self._flush = True
        if made is not None:
            yield made

    def _pause(self, block: Pause, ground: Ground) -> Iterator[TextBlock]:
        role = self.hand.layout.role("pause")
        label = Label(self._id(), "pause", "Span", block.place, ground.within)
        strand = Strand(role.marker or ORNAMENT, Place(block.place.start, block.place.start), role.style)
        self._flush = True
        made = text_block(self.hand, label, [strand], ground.bench)
        if made is not None:
            yield made

    def note(self, note: Note, measure: float) -> TextBlock | None:
        """A footnote, whole, its number before it."""
        role = self.hand.layout.role("note")
        copy: list[Strand] = []
        for block in _prose(note.blocks):
            if copy:
                copy.append(Strand("", block.place, hard=True))
            copy.extend(strands(block.inlines, role.style))
        number = self._short_line(f"{note.number}", "note", role.style, note.place)
        inset = max(role.inset, number.width + MARKER_GAP * role.size)
        id_ = f"{self.slug}.n{note.number}"
        label = Label(id_, "note", "Note", note.place, (Container("note", f"{id_}.note"),))
        return solid_block(self.hand, label, copy, Bench(measure, inset), marker=number)


def _prose(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """Paragraphs of a note, those in lists and quotations too."""
    for block in blocks:
        match block:
            case Paragraph():
                yield block
            case List(items=items):
                for item in items:
                    yield from _prose(item.blocks)
            case Quotation(blocks=inner) | Sidebar(blocks=inner):
                yield from _prose(inner)
            case Heading(inlines=inlines, place=place):
                yield Paragraph(inlines, place)
            case _:
                pass


def _wholly_strong(block: Paragraph) -> bool:
    """Whether every letter of a paragraph is strong, as a question in an interview is."""
    said = [part for part in block.inlines if not _blank(part)]
    return bool(said) and all(isinstance(part, Strong) for part in said)


def _blank(part: object) -> bool:
    return isinstance(part, LineBreak) or (isinstance(part, Text) and not part.text.strip())


def _within_strong(block: Paragraph) -> tuple[object, ...]:
    """The inlines of a wholly strong paragraph without their strength, which the role gives."""
    return tuple(
        child for part in block.inlines for child in (part.children if isinstance(part, Strong) else (part,))
    )
