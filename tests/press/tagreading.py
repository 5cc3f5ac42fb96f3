"""Reads the tag tree of a PDF back as values, with the words under each element."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

from press.pdfreading import shown

Key = tuple[int, int]


@dataclass
class Node:
    """An element: kids are elements, marks (page, number) and the annotations of links, in order."""

    tag: str
    lang: str = ""
    alt: str = ""
    id: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    kids: list[Node | Key | Area] = field(default_factory=list)
    words: dict[Key, str] = field(default_factory=dict, repr=False)
    object: tuple[int, int] = (0, 0)

    @property
    def text(self) -> str:
        """All words below, in reading order."""
        return "".join(
            kid.text if isinstance(kid, Node) else self.words.get(kid, "") if isinstance(kid, tuple) else ""
            for kid in self.kids
        )

    @property
    def nodes(self) -> list[Node]:
        """The elements right below."""
        return [kid for kid in self.kids if isinstance(kid, Node)]

    def walk(self) -> Iterator[Node]:
        """Itself and all elements below, in reading order."""
        yield self
        for kid in self.nodes:
            yield from kid.walk()

    def find(self, tag: str) -> list[Node]:
        """All elements of that tag, itself among them."""
        return [node for node in self.walk() if node.tag == tag]

    def areas(self) -> list[Area]:
        """The annotations right below."""
        return [kid for kid in self.kids if isinstance(kid, Area)]


@dataclass(frozen=True)
class Area:
    """A link's annotation: the page it is on, what it says, where it leads (a page from 0, or an address)."""

    object: tuple[int, int]
    page: int
    says: str
    leads: int | str
    parent: int
    box: tuple[float, ...]
    place: tuple[float, float] = (0.0, 0.0)
    """Where on the page it leads to, in pt from the bottom left."""


def document(data: bytes) -> Node:
    """The tree from its Document element."""
    words: dict[Key, str] = {}
    for item in shown(data):
        if item.mark is not None:
            words[item.page, item.mark] = words.get((item.page, item.mark), "") + item.text
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return _Reader(pdf, words).node(pdf.Root.StructTreeRoot.K[0])


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf, words: dict[Key, str]) -> None:
        self.words = words
        self.pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        names = pdf.Root.Names.Dests.Names if "/Names" in pdf.Root else []
        self.places = {str(names[at]): names[at + 1] for at in range(0, len(names), 2)}

    def node(self, of: pikepdf.Object) -> Node:
        attributes = {str(key)[1:]: str(value) for key, value in dict(of.get("/A", {})).items()}
        made = Node(
            str(of.S)[1:],
            *(str(of.get(key, "")) for key in ("/Lang", "/Alt", "/ID")),
            attributes,
            words=self.words,
            object=of.objgen,
        )
        for kid in of.K:
            if isinstance(kid, int):
                made.kids.append((self.pages[of.Pg.objgen], kid))
            elif kid.Type == "/MCR":
                made.kids.append((self.pages[kid.Pg.objgen], int(kid.MCID)))
            elif kid.Type == "/OBJR":
                made.kids.append(self.area(kid))
            else:
                assert kid.P.objgen == of.objgen
                made.kids.append(self.node(kid))
        return made

    def area(self, reference: pikepdf.Object) -> Area:
        link = reference.Obj
        page = self.pages[reference.Pg.objgen]
        says, parent = str(link.get("/Contents", "")), int(link.StructParent)
        box = tuple(float(side) for side in link.Rect)
        if "/A" in link:
            return Area(link.objgen, page, says, str(link.A.URI), parent, box)
        where = self.places[str(link.Dest)]
        place = (float(where[2]), float(where[3]))
        return Area(link.objgen, page, says, self.pages[where[0].objgen], parent, box, place)
