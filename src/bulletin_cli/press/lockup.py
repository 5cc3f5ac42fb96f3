"""Plan to formes and tag tree: what is content, in the order of the copy, and what is only furniture."""

from __future__ import annotations

from dataclasses import dataclass, field

from bulletin_cli.model.edition import PressJob
from bulletin_cli.model.galley import Line, TextBlock
from bulletin_cli.model.plan import Frame, Page, PlacedFigure, PlacedJump, PlacedRow, PlacedText
from bulletin_cli.press.copytree import CopyTree, contents_key, figure_key, scope_of
from bulletin_cli.press.forme import PX, Compositor, Forme, called_at, words_of
from bulletin_cli.press.outline import Bookmark
from bulletin_cli.press.tagtree import Element, LinkArea

ARTIFACTS = ("pull-quote", "pull-quote-by", "continuation")
"""Roles that say again what the story says: nothing to one who listens."""
_SUBHEAD = 2


@dataclass
class LockUp:
    """All formes of a job with one tag tree; `tree.named` holds the elements that templates fill."""

    job: PressJob
    tree: CopyTree
    formes: list[Forme] = field(default_factory=list)
    _bookmarks: dict[str, Bookmark] = field(default_factory=dict)
    _notes: list[tuple[str, LinkArea, Element]] = field(default_factory=list)

    @property
    def bookmarks(self) -> list[Bookmark]:
        """A bookmark a story, in the order of the copy."""
        return [self._bookmarks[slug] for slug in self.tree.stories if slug in self._bookmarks]

    def run(self) -> LockUp:
        """Itself, with every page locked up."""
        compositor = Compositor(self.job.layout)
        for page in self.job.plan.pages:
            forme = Forme(page.number, len(self.formes))
            self.formes.append(forme)
            for frame in page.frames:
                self._frame(compositor, forme, page, frame)
        self.tree.whole()
        called = {name for forme in self.formes for name in forme.anchors}
        for target, area, label in self._notes:
            if target in called:
                label.children = [Element("Link", [*label.children, area])]
        return self

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
        self.tree.story(frame.article)
        article = self.job.issue.article(frame.article)
        if article:
            self._bookmarks.setdefault(frame.article, Bookmark(article.headline, forme.index, (x, y)))

    def _text(self, compositor: Compositor, forme: Forme, frame: Frame, placed: PlacedText) -> None:
        if placed.page_number is not None:
            self._contents_entry(compositor, forme, frame, placed)
            return
        block = placed.block
        element = None if block.role in ARTIFACTS else self.tree.element(frame, block)
        if element is not None and placed.first == 0:
            self._before(compositor, forme, placed, element)
        if block.tag == "Note":
            forme.anchors.setdefault(block.id, (placed.x * PX, placed.y * PX))
        if element is not None and placed.first == 0 and element.tag == f"H{_SUBHEAD}" and not block.within:
            self._subhead(forme, frame, placed)
        notes = f"{frame.article}.n" if frame.article else ""
        compositor.set_text(forme, placed, element, source=self._source(frame, block), notes=notes)

    def _subhead(self, forme: Forme, frame: Frame, placed: PlacedText) -> None:
        if frame.article in self._bookmarks:
            label = words_of(placed.block.lines, self._source(frame))
            mark = Bookmark(label, forme.index, (placed.x, placed.y))
            self._bookmarks[frame.article].under.append(mark)

    def _before(self, compositor: Compositor, forme: Forme, placed: PlacedText, element: Element) -> None:
        """The list marker or note number on the first line, or the drop initial."""
        block = placed.block
        if block.marker is not None:
            label = self.tree.named.get(f"label:{block.id}")
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
        area = forme.link(
            target, box, self.job.layout.phrase("back_to_text", self.tree.language), internal=True
        )
        self._notes.append((target, area, label))

    def _contents_entry(self, compositor: Compositor, forme: Forme, frame: Frame, placed: PlacedText) -> None:
        """Title and page number, in one link whose area is all of the entry."""
        block, page = placed.block, placed.page_number
        slug, source = _listed(block.id), self._source(frame, block)
        link = self.tree.entry(block.id, slug).add("Reference").add("Link")
        text = link.add("Span")
        self.tree.named[contents_key(block.id)] = link.add("Span")
        compositor.set_text(forme, placed, text, source=source, more=True)
        box = (placed.x, placed.y, placed.x + block.measure, _entry_foot(frame, placed))
        says = f"{words_of(block.lines, source)}, {page}"
        link.children.append(forme.link(anchor(slug, page or 1), box, says, internal=True))

    def _figure(self, compositor: Compositor, forme: Forme, frame: Frame, placed: PlacedFigure) -> None:
        home = self.tree.home(frame, ())
        figure = placed.block.figure
        if figure.alt:
            home = home.add("Div")
            height = self.job.layout.page.height
            bottom, top = height - placed.y - placed.height, height - placed.y
            box = (placed.x, bottom, placed.x + placed.width, top)
            picture = home.add("Figure", alt=figure.alt, owner="Layout")
            picture.attributes = {"BBox": box, "Placement": "Block"}
            self.tree.named[figure_key(placed.block.id)] = picture
        if placed.caption is not None:
            caption = home.add("Caption" if figure.alt else "P")
            compositor.set_text(forme, placed.caption, caption, source=self._source(frame))

    def _row(self, compositor: Compositor, forme: Forme, frame: Frame, placed: PlacedRow) -> None:
        row = None if placed.repeated else self.tree.row(frame, placed)
        for number, (_cell, text) in enumerate(placed.cells):
            cell = row.add("TD") if row is not None else None
            scope = scope_of(placed, number)
            if cell is not None and scope:
                cell.tag, cell.owner, cell.attributes = "TH", "Table", {"Scope": scope}
            compositor.set_text(forme, text, cell, source=self._source(frame))

    def _jump(self, forme: Forme, frame: Frame, placed: PlacedJump) -> None:
        """The words of a jump line are furniture; its link is kept, after the story."""
        layout = self.job.layout
        box = (placed.x, placed.y, placed.x + placed.width, placed.y + layout.grid.leading)
        key = "continued_on" if placed.kind == "to" else "continued_from"
        says = layout.phrase(key, self.tree.language).format(page=placed.page)
        line = Element("P", language=self.tree.language if self.tree.foreign(frame.article) else "")
        area = forme.link(anchor(placed.article, placed.page), box, says, internal=True)
        line.add("Link").children.append(area)
        self.tree.close(frame.article, line)

    def _source(self, frame: Frame, block: TextBlock | None = None) -> str:
        """The copy that a frame's lines are of, or those of a block in the contents."""
        if frame.kind == "imprint" and self.job.publication.imprint_source:
            return self.job.publication.imprint_source.text
        slug = _listed(_entry(block)) if frame.kind == "contents" and block else frame.article
        article = self.job.issue.article(slug) if slug else None
        return article.source.text if article else ""


def _entry_foot(frame: Frame, title: PlacedText) -> float:
    """The foot of an entry of the contents, of which this is the title, in pt from the top of the page."""
    return max(
        item.y + (item.last - item.first) * item.block.leading
        for item in frame.items
        if isinstance(item, PlacedText) and _entry(item.block) == title.block.id
    )


def _entry(block: TextBlock) -> str:
    """The entry of the contents that a block belongs to: its own id where it is the title."""
    return next((container.id for container in block.within if container.kind == "entry"), block.id)


def _listed(entry: str) -> str:
    """The slug of the story that an entry of the contents points to."""
    return entry.rpartition("/")[2]


def lock_up(job: PressJob) -> LockUp:
    """All pages of a job as type with its tag tree."""
    return LockUp(job, CopyTree(job)).run()


def anchor(article: str, page: int) -> str:
    """The name of the place where a story starts, or goes on, on a page."""
    return f"{article}@{page}"
