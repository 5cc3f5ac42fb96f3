"""The tag tree of an issue: an element for each thing that the copy says, in the order of the copy."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bulletin_cli.model.edition import PressJob
from bulletin_cli.model.galley import Container, TextBlock
from bulletin_cli.model.plan import Frame, PlacedRow
from bulletin_cli.press.tagtree import Element

PLATE = ("title", "subtitle", "publisher", "issue", "date")
"""What a nameplate says, in the order in which it is heard; a layout tags what it prints."""
TAGS = {"list": "L", "item": "LI", "quotation": "BlockQuote", "sidebar": "Sect", "note": "Note"}
_HEAD = re.compile(r"H[1-6]")


@dataclass
class CopyTree:
    """The elements of a job's copy under `root`. `named` holds those that templates fill."""

    job: PressJob
    root: Element = field(default_factory=lambda: Element("Document"))
    named: dict[str, Element] = field(default_factory=dict)
    _blocks: dict[str, Element] = field(default_factory=dict)
    _stories: dict[str, Element] = field(default_factory=dict)
    _ranks: dict[str, int] = field(default_factory=dict)
    _closing: dict[str, list[Element]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Begin with what stands before the stories, whatever page it is painted on, and with the stories."""
        self.named.update((name, self.root.add("P")) for name in PLATE)
        self.named["contents"] = self.root.add("Sect")
        self.named["contents-head"] = self.named["contents"].add("P")
        self.named["toc"] = self.named["contents"].add("TOC")
        for _entry, article in self.job.issue.placed:
            self.story(article.slug)

    @property
    def language(self) -> str:
        """The issue's language."""
        return self.job.issue.language or self.job.publication.language

    @property
    def stories(self) -> tuple[str, ...]:
        """The slugs of the stories, in the order of the copy."""
        return tuple(self._stories)

    def foreign(self, slug: str) -> str:
        """A story's language, where it is not the issue's."""
        article = self.job.issue.article(slug)
        language = article.language if article else ""
        return language if language != self.language else ""

    def entry(self, title: str, slug: str) -> Element:
        """A new entry of the contents, named by its title's block, in its story's language."""
        self._blocks[title] = self.named["toc"].add("TOCI", language=self.foreign(slug))
        return self._blocks[title]

    def story(self, slug: str) -> Element:
        """A story's element; all of them stand in the order of the copy."""
        if slug not in self._stories:
            self._stories[slug] = self.root.add("Art", language=self.foreign(slug))
        return self._stories[slug]

    def close(self, slug: str, element: Element) -> None:
        """Let an element stand at its story's end."""
        self._closing.setdefault(slug, []).append(element)

    def whole(self) -> None:
        """Put what closes the stories at their ends: nothing is added afterwards."""
        for slug, elements in self._closing.items():
            self._stories[slug].children.extend(elements)

    def element(self, frame: Frame, block: TextBlock) -> Element:
        """The element of a block: one, however often the block is cut."""
        if block.id not in self._blocks:
            parent = self.home(frame, block.within)
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

    def home(self, frame: Frame, within: tuple[Container, ...]) -> Element:
        """The element of the innermost container, made where it is not there yet."""
        home = self.story(frame.article) if frame.kind == "story" else self._section(frame.kind)
        for container in within:
            if container.id not in self._blocks:
                made = Element(TAGS.get(container.kind, "Div"))
                self._blocks[container.id] = made
                if container.kind == "note":
                    made.id = container.id
                    self.close(frame.article, made)
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

    def row(self, frame: Frame, placed: PlacedRow) -> Element:
        """A new row of a table, whose element is made with the first."""
        key = f"table:{placed.table.id}"
        if key not in self._blocks:
            within = placed.cells[0][1].block.within if placed.cells else ()
            self._blocks[key] = self.home(frame, within).add("Table")
        return self._blocks[key].add("TR")


def figure_key(block: str) -> str:
    """The tag by which a template names a figure's element."""
    return f"figure:{block}"


def contents_key(block: str) -> str:
    """The tag by which a template names the page number of an entry of the contents."""
    return f"contents:{block}"


def scope_of(placed: PlacedRow, number: int) -> str:
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
