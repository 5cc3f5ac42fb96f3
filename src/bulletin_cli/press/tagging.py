"""Writes our tag tree into a PDF in the stead of WeasyPrint's, which has an element for every box."""

from __future__ import annotations

from typing import Any

from bulletin_cli.press.tagtree import Element, LinkArea, Marked

CELLS = ("TH", "TD")
"""An empty cell is something: without it, those after it would stand under the wrong head."""


def write_tags(pdf: Any, root: Element, *, pages: int) -> None:
    """Structure tree, parent tree and what PDF/UA asks of the catalogue."""
    Scribe(pdf, pages).write(root)


class Scribe:
    """Turns elements into objects of one PDF."""

    def __init__(self, pdf: Any, pages: int) -> None:
        import pydyf  # noqa: PLC0415 - comes with WeasyPrint

        self._pydyf = pydyf
        self._pdf = pdf
        self._owners: list[dict[int, bytes]] = [{} for _ in range(pages)]
        self._annotations: list[bytes] = []
        self._identified: dict[str, bytes] = {}

    def write(self, root: Element) -> None:
        """Enter the tree in the catalogue."""
        pydyf, pdf = self._pydyf, self._pdf
        tree = pydyf.Dictionary({"Type": "/StructTreeRoot"})
        pdf.add_object(tree)
        tree["K"] = pydyf.Array([self._element(root, tree.reference).reference])
        tree["ParentTree"] = self._parents().reference
        tree["ParentTreeNextKey"] = len(self._owners) + len(self._annotations)
        if self._identified:
            tree["IDTree"] = self._ids().reference
        pdf.catalog["StructTreeRoot"] = tree.reference
        pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
        pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})

    def _element(self, element: Element, parent: bytes) -> Any:
        pydyf, pdf = self._pydyf, self._pdf
        made = pydyf.Dictionary({"Type": "/StructElem", "S": f"/{element.tag}", "P": parent})
        pdf.add_object(made)
        first = next(element.marks, None)
        page = first.page if first else 0
        made["Pg"] = pdf.page_references[page]
        made["K"] = pydyf.Array([self._kid(child, made.reference, page) for child in _worth(element)])
        self._describe(made, element)
        return made

    def _kid(self, child: Element | Marked | LinkArea, owner: bytes, page: int) -> Any:
        pydyf, references = self._pydyf, self._pdf.page_references
        match child:
            case Element():
                return self._element(child, owner).reference
            case Marked(page=where, number=number):
                self._owners[where][number] = owner
                if where == page:
                    return number
                return pydyf.Dictionary({"Type": "/MCR", "Pg": references[where], "MCID": number})
            case LinkArea():
                return self._annotation(child, owner)

    def _annotation(self, area: LinkArea, owner: bytes) -> Any:
        annotation = area.link_annotation
        annotation["StructParent"] = len(self._owners) + len(self._annotations)
        annotation["Contents"] = self._pydyf.String(area.says)
        self._annotations.append(owner)
        where = self._pdf.page_references[area.page]
        return self._pydyf.Dictionary({"Type": "/OBJR", "Obj": annotation.reference, "Pg": where})

    def _describe(self, made: Any, element: Element) -> None:
        pydyf = self._pydyf
        if element.alt:
            made["Alt"] = pydyf.String(element.alt)
        if element.language:
            made["Lang"] = pydyf.String(element.language)
        if element.id:
            made["ID"] = pydyf.String(element.id)
            self._identified[element.id] = made.reference
        if element.attributes:
            values = {key: _pdf_value(pydyf, value) for key, value in element.attributes.items()}
            made["A"] = pydyf.Dictionary({"O": f"/{element.owner}", **values})

    def _parents(self) -> Any:
        """The number tree from marks and annotations to their elements."""
        pydyf = self._pydyf
        numbers = pydyf.Array()
        for page, owners in enumerate(self._owners):
            numbers.extend((page, pydyf.Array([owners[number] for number in sorted(owners)])))
        for offset, owner in enumerate(self._annotations, start=len(self._owners)):
            numbers.extend((offset, owner))
        tree = pydyf.Dictionary({"Nums": numbers})
        self._pdf.add_object(tree)
        return tree

    def _ids(self) -> Any:
        pydyf = self._pydyf
        names = pydyf.Array()
        for name, reference in sorted(self._identified.items()):
            names.extend((pydyf.String(name), reference))
        tree = pydyf.Dictionary({"Names": names})
        self._pdf.add_object(tree)
        return tree


def _worth(element: Element) -> list[Element | Marked | LinkArea]:
    """Children without the empty ones, and without links that lead nowhere, which WeasyPrint leaves out."""
    return [child for child in element.children if not _nothing(child)]


def _nothing(child: Element | Marked | LinkArea) -> bool:
    if isinstance(child, Element):
        return child.empty and child.tag not in CELLS
    return isinstance(child, LinkArea) and child.link_annotation is None


def _pdf_value(pydyf: Any, value: Any) -> Any:
    if isinstance(value, tuple):
        return pydyf.Array(value)
    return f"/{value}" if isinstance(value, str) else value
