"""Plan to formes and tag tree: what is content, in the order of the copy, and what is only furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bulletin_cli.model.edition import PressJob
from bulletin_cli.model.galley import Container, Line, TextBlock
from bulletin_cli.model.plan import Frame, Page, PlacedFigure, PlacedJump, PlacedRow, PlacedText
from bulletin_cli.press.forme import PX, Compositor, Forme, called_at, words_of
from bulletin_cli.press.outline import Bookmark
from bulletin_cli.press.tagtree import Element, LinkArea

ARTIFACTS = ("pull-quote", "pull-quote-by", "continuation")
"""Roles that say again what the story says: nothing to one who listens."""
PLATE = ("title", "subtitle", "publisher", "issue", "date")
"""What a nameplate says, in the order in which it is heard; a layout tags what it prints."""
_HEAD = re.compile(r"H[1-6]")
_SUBHEAD = 2
TAGS = {"list": "L", "item": "LI", "quotation": "BlockQuote", "sidebar": "Sect", "note": "Note"}


@dataclass
class LockUp:
    """All formes of a job with one tag tree. `named` holds the elements that templates fill."""

    job: PressJob
    root: Element = field(default_factory=lambda: Element("Document"))
    formes: list[Forme] = field(default_factory=list)
    named: dict[str, Element] = field(default_factory=dict)
    _blocks: dict[str, Element] = field(default_factory=dict)
    _stories: dict[str, Element] = field(default_factory=dict)
    _ranks: dict[str, int] = field(default_factory=dict)
    _closing: dict[str, list[Element]] = field(default_factory=dict)
    _bookmarks: dict[str, Bookmark] = field(default_factory=dict)
    _notes: list[tuple[str, LinkArea, Element]] = field(default_factory=list)

    @property
    def bookmarks(self) -> list[Bookmark]:
        """A bookmark a story, in the order of the copy."""
        return [self._bookmarks[slug] for slug in self._stories if slug in self._bookmarks]

    def run(self) -> LockUp:
        """Itself, with every page locked up."""
        self._furniture()
        compositor = Compositor(self.job.layout)
        for page in self.job.plan.pages:
            forme = Forme(page.number, len(self.formes))
            self.formes.append(forme)
            for frame in page.frames:
                self._frame(compositor, forme, page, frame)
        for slug, elements in self._closing.items():
            self._stories[slug].children.extend(elements)
        called = {name for forme in self.formes for name in forme.anchors}
        for target, area, label in self._notes:
            if target in called:
                label.children = [Element("Link", [*label.children, area])]
        return self

    def _furniture(self) -> None:
        """Elements that stand before the stories, whatever page they are painted on."""
        self.named.update((name, self.root.add("P")) for name in PLATE)
        self.named["contents"] = self.root.add("Sect")
        self.named["contents-head"] = self.named["contents"].add("P")
        self.named["toc"] = self.named["contents"].add("TOC")
        for _entry, article in self.job.issue.placed:
            self._story(article.slug)

    def _story(self, slug: str) -> Element:
        """A story's element; all of them stand in the order of the copy."""
        if slug not in self._stories:
            self._stories[slug] = self.root.add("Art", language=self._foreign(slug))
        return self._stories[slug]

    @property
    def _language(self) -> str:
        return self.job.issue.language or self.job.publication.language

    def _foreign(self, slug: str) -> str:
        """A story's language, where it is not the issue's."""
        article = self.job.issue.article(slug)
        language = article.language if article else ""
        return language if language != self._language else ""

    def _frame(self, compositor: Compositor, forme: Forme, page: Page, frame: Frame) -> None:
        if frame.kind == "story":
            self._open_story(forme, page, frame)
        for item in frame.items:
            match item:
                case PlacedText():
                    self._text(compositor, forme, frame, item)
                case PlacedFigure():
                    self._figure(compositor, forme, frame, item)
                case PlacedRow():
                    self._row(compositor, forme, frame, item)
                case PlacedJump():
                    self._jump(forme, frame, item)
                case _:
                    pass

    def _open_story(self, forme: Forme, page: Page, frame: Frame) -> None:
        layout = self.job.layout
        x, y = layout.left(page.number), layout.y(frame.line)
        forme.anchors.setdefault(anchor(frame.article, page.number), (x * PX, y * PX))
        self._story(frame.article)
        article = self.job.issue.article(frame.article)
        if article:
            self._bookmarks.setdefault(frame.article, Bookmark(article.headline, forme.index, (x, y)))

    def _text(self, compositor: Compositor, forme: Forme, frame: Frame, placed: PlacedText) -> None:
        if placed.page_number is not None:
            self._contents_entry(compositor, forme, placed)
            return
        block = placed.block
        element = None if block.role in ARTIFACTS else self._element(frame, block)
        if element is not None and placed.first == 0:
            self._before(compositor, forme, placed, element)
        if block.tag == "Note":
            forme.anchors.setdefault(block.id, (placed.x * PX, placed.y * PX))
        if element is not None and placed.first == 0 and element.tag == f"H{_SUBHEAD}" and not block.within:
            self._subhead(forme, frame, placed)
        notes = f"{frame.article}.n" if frame.article else ""
        compositor.set_text(forme, placed, element, source=self._source(frame), notes=notes)

    def _subhead(self, forme: Forme, frame: Frame, placed: PlacedText) -> None:
        if frame.article in self._bookmarks:
            label = words_of(placed.block.lines, self._source(frame))
            mark = Bookmark(label, forme.index, (placed.x, placed.y))
            self._bookmarks[frame.article].under.append(mark)

    def _before(self, compositor: Compositor, forme: Forme, placed: PlacedText, element: Element) -> None:
        """The list marker or note number on the first line, or the drop initial."""
        block = placed.block
        if block.marker is not None:
            label = self.named.get(f"label:{block.id}")
            compositor.set_line(forme, placed, block.marker, label, y=placed.y + block.baseline)
            if label is not None and block.tag == "Note":
                self._way_back(forme, placed, block.marker, label)
        if block.initial is not None:
            drop = (self.job.layout.role(block.role).initial - 1) * block.leading
            y = placed.y + block.baseline + drop
            compositor.set_line(forme, placed, block.initial, element, y=y, size=block.initial_size)

    def _way_back(self, forme: Forme, placed: PlacedText, number: Line, label: Element) -> None:
        """From a note's number to where it is called."""
        left = placed.x + number.indent
        box = (left, placed.y, left + number.width, placed.y + placed.block.leading)
        target = called_at(placed.block.id)
        area = forme.link(target, box, self.job.layout.phrase("back_to_text", self._language), internal=True)
        self._notes.append((target, area, label))

    def _element(self, frame: Frame, block: TextBlock) -> Element:
        """The element of a block: one, however often the block is cut."""
        if block.id not in self._blocks:
            parent = self._home(frame, block.within)
            if block.within and block.within[-1].kind in ("item", "note") and block.marker is not None:
                self.named[f"label:{block.id}"] = parent.add("Lbl")
                self._number(block)
            if block.within and block.within[-1].kind == "item":
                parent = _list_body(parent)
            self._blocks[block.id] = parent.add(self._tag(frame, block))
        return self._blocks[block.id]

    def _number(self, block: TextBlock) -> None:
        """Say of a list whether its items are numbered."""
        kinds = [container.kind for container in block.within]
        if kinds[-2:] == ["list", "item"] and block.marker and block.marker.text[:1].isdigit():
            self._blocks[block.within[-2].id].attributes = {"ListNumbering": "Decimal"}

    def _tag(self, frame: Frame, block: TextBlock) -> str:
        """The block's tag; a head ranks at most one below the head before it."""
        if block.tag in ("LI", "Note"):
            return "P"
        if not _HEAD.fullmatch(block.tag):
            return block.tag
        rank = min(int(block.tag[1]), self._ranks.get(frame.article, 0 if frame.article else 1) + 1)
        self._ranks[frame.article] = rank
        return f"H{rank}"

    def _home(self, frame: Frame, within: tuple[Container, ...]) -> Element:
        """The element of the innermost container, made where it is not there yet."""
        home = self._stories[frame.article] if frame.kind == "story" else self._section(frame.kind)
        for container in within:
            if container.id not in self._blocks:
                made = Element(TAGS.get(container.kind, "Div"))
                self._blocks[container.id] = made
                if container.kind == "note":
                    made.id = container.id
                    self._closing.setdefault(frame.article, []).append(made)
                else:
                    home.children.append(made)
                if container.kind == "list":
                    made.owner, made.attributes = "List", {"ListNumbering": "Disc"}
            home = self._blocks[container.id]
        return home

    def _section(self, kind: str) -> Element:
        if kind not in self.named:
            self.named[kind] = self.root.add("Sect")
        return self.named[kind]

    def _contents_entry(self, compositor: Compositor, forme: Forme, placed: PlacedText) -> None:
        block, page = placed.block, placed.page_number
        slug = block.id.rpartition("/")[2]
        article = self.job.issue.article(slug)
        source = article.source.text if article else ""
        entry = self.named["toc"].add("TOCI", language=self._foreign(slug))
        link = entry.add("Reference").add("Link")
        text = link.add("Span")
        self.named[contents_key(block.id)] = link.add("Span")
        compositor.set_text(forme, placed, text, source=source, more=True)
        height = (placed.last - placed.first) * block.leading
        box = (placed.x, placed.y, placed.x + block.measure, placed.y + height)
        says = f"{words_of(block.lines, source)}, {page}"
        link.children.append(forme.link(anchor(slug, page or 1), box, says, internal=True))

    def _figure(self, compositor: Compositor, forme: Forme, frame: Frame, placed: PlacedFigure) -> None:
        home = self._home(frame, ())
        figure = placed.block.figure
        if figure.alt:
            home = home.add("Div")
            height = self.job.layout.page.height
            bottom, top = height - placed.y - placed.height, height - placed.y
            box = (placed.x, bottom, placed.x + placed.width, top)
            picture = home.add("Figure", alt=figure.alt, owner="Layout")
            picture.attributes = {"BBox": box, "Placement": "Block"}
            self.named[figure_key(placed.block.id)] = picture
        if placed.caption is not None:
            caption = home.add("Caption" if figure.alt else "P")
            compositor.set_text(forme, placed.caption, caption, source=self._source(frame))

    def _row(self, compositor: Compositor, forme: Forme, frame: Frame, placed: PlacedRow) -> None:
        row = None if placed.repeated else self._table_row(frame, placed)
        for number, (_cell, text) in enumerate(placed.cells):
            cell = row.add("TD") if row is not None else None
            scope = _scope(placed, number)
            if cell is not None and scope:
                cell.tag, cell.owner, cell.attributes = "TH", "Table", {"Scope": scope}
            compositor.set_text(forme, text, cell, source=self._source(frame))

    def _table_row(self, frame: Frame, placed: PlacedRow) -> Element:
        key = f"table:{placed.table.id}"
        if key not in self._blocks:
            within = placed.cells[0][1].block.within if placed.cells else ()
            self._blocks[key] = self._home(frame, within).add("Table")
        return self._blocks[key].add("TR")

    def _jump(self, forme: Forme, frame: Frame, placed: PlacedJump) -> None:
        """The words of a jump line are furniture; its link is kept, after the story."""
        layout = self.job.layout
        box = (placed.x, placed.y, placed.x + placed.width, placed.y + layout.grid.leading)
        key = "continued_on" if placed.kind == "to" else "continued_from"
        says = layout.phrase(key, self._language).format(page=placed.page)
        line = Element("P", language=self._language if self._foreign(frame.article) else "")
        area = forme.link(anchor(placed.article, placed.page), box, says, internal=True)
        line.add("Link").children.append(area)
        self._closing.setdefault(frame.article, []).append(line)

    def _source(self, frame: Frame) -> str:
        if frame.kind == "imprint" and self.job.publication.imprint_source:
            return self.job.publication.imprint_source.text
        article = self.job.issue.article(frame.article) if frame.article else None
        return article.source.text if article else ""


def lock_up(job: PressJob) -> LockUp:
    """All pages of a job as type with its tag tree."""
    return LockUp(job).run()


def anchor(article: str, page: int) -> str:
    """The name of the place where a story starts, or goes on, on a page."""
    return f"{article}@{page}"


def figure_key(block: str) -> str:
    """The tag by which a template names a figure's element."""
    return f"figure:{block}"


def contents_key(block: str) -> str:
    """The tag by which a template names the page number of an entry of the contents."""
    return f"contents:{block}"


def _scope(placed: PlacedRow, number: int) -> str:
    """What the cell is the head of: its column; its row where the table's first corner is empty; nothing."""
    words = any(line.text.strip() for line in placed.cells[number][0].text.lines)
    if placed.header:
        return "Column" if words else ""
    corner = placed.table.header.cells[0].text.lines if placed.table.header.cells else ()
    bare = bool(corner or placed.table.header.cells) and not any(line.text.strip() for line in corner)
    return "Row" if words and number == 0 and bare else ""


def _list_body(item: Element) -> Element:
    """The body of a list item, after its label."""
    for child in item.children:
        if isinstance(child, Element) and child.tag == "LBody":
            return child
    return item.add("LBody")
