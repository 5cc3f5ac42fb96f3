"""What each kind of block or inline becomes when it closes."""

from __future__ import annotations

from collections.abc import Callable

from bulletin_cli.model.copy import (
    Emphasis,
    Heading,
    Item,
    Link,
    List,
    Note,
    Preformatted,
    Quotation,
    Strong,
    plain,
)
from bulletin_cli.model.place import Place
from bulletin_cli.reading.markdown_frames import Frame
from bulletin_cli.reading.markdown_inlines import address_place, defined_place, hull
from bulletin_cli.reading.markdown_marks import NO_HEADLINE
from bulletin_cli.reading.markdown_notes import key
from bulletin_cli.reading.markdown_paragraphs import Picture, words
from bulletin_cli.reading.markdown_stack import Stack
from bulletin_cli.reading.markdown_tables import TableMaker
from bulletin_cli.reading.markdown_text import Manuscript


class Closing:
    """Turns closed frames into values and hands them to the frame around."""

    def __init__(self, stack: Stack, manuscript: Manuscript, numbers: dict[str, int]) -> None:
        self.stack, self.manuscript, self.numbers = stack, manuscript, numbers
        self._definitions: dict[str, tuple[int, int]] | None = None
        table = TableMaker(stack)
        self._makers: dict[str, Callable[[Frame], None]] = {
            "Paragraph": self._paragraph,
            "Heading": self._heading,
            "BlockQuote": self._quotation,
            "List": self._list,
            "Item": self._item,
            "CodeBlock": self._code,
            "FootnoteDefinition": self._note,
            "Table": table.table,
            "TableHead": table.row,
            "TableRow": table.row,
            "TableCell": table.cell,
            "Emphasis": self._emphasis,
            "Strong": self._strong,
            "Link": self._link,
            "Image": self._picture,
        }

    def close(self) -> None:
        """Closes the innermost frame; one that lay too deep has handed on its parts already."""
        frame = self.stack.pop()
        if not frame.deep:
            self._makers[frame.kind](frame)

    def _paragraph(self, frame: Frame) -> None:
        self.stack.paragraph(frame.parts, self.stack.trimmed(frame.start, frame.end))

    def _heading(self, frame: Frame) -> None:
        level = int(frame.value["level"][1])
        inlines = words(frame.parts, self.stack.marks)
        place = hull(self.stack.trimmed(frame.start, frame.end), inlines)
        if not plain(inlines).strip():
            return
        if level == 1:
            hint = "make it a subhead (##), or move it to headline: in the front matter"
            self.stack.marks.add(NO_HEADLINE, place, "a headline in the body", hint)
        self.stack.add(Heading(level, inlines, place))

    def _quotation(self, frame: Frame) -> None:
        if frame.parts:
            self.stack.add(Quotation(tuple(frame.parts), self._around(frame)))

    def _list(self, frame: Frame) -> None:
        items = tuple(part for part in frame.parts if isinstance(part, Item))
        self.stack.add(List(items, self._around(frame), frame.value))

    def _item(self, frame: Frame) -> None:
        self.stack.top.parts.append(Item(tuple(frame.parts), self._around(frame)))

    def _code(self, frame: Frame) -> None:
        text = "".join(part.text for part in frame.parts)
        if text.strip():
            place = Place(frame.parts[0].place.start, frame.parts[-1].place.end)
            self.stack.add(Preformatted(text, self.stack.trimmed(place.start, place.end)))

    def _note(self, frame: Frame) -> None:
        number = self.numbers.get(key(frame.value), 0)
        note = Note(frame.value, number, tuple(frame.parts), self._around(frame))
        self.stack.release(self.stack.top.waiting, note.place)
        self.stack.notes.append(note)

    def _emphasis(self, frame: Frame) -> None:
        place = Place(frame.start, frame.end)
        self.stack.top.parts.append(Emphasis(words(frame.parts, self.stack.marks), place))

    def _strong(self, frame: Frame) -> None:
        place = Place(frame.start, frame.end)
        self.stack.top.parts.append(Strong(words(frame.parts, self.stack.marks), place))

    def _link(self, frame: Frame) -> None:
        link, children = frame.value, words(frame.parts, self.stack.marks)
        place, kind = Place(frame.start, frame.end), link["link_type"]
        href = f"mailto:{link['dest_url']}" if kind == "Email" else link["dest_url"]
        if kind == "Inline":
            after = frame.parts[-1].place.end if frame.parts else frame.start + 1
            address = address_place(self.stack.text, place, after, href)
        elif kind in {"Autolink", "Email"}:
            address = Place(place.start + 1, place.end - 1)
        else:
            address = self._defined(link["id"]) or place
        self.stack.top.parts.append(Link(href, children, self._whole(place, kind), address, link["title"]))

    def _picture(self, frame: Frame) -> None:
        image, place = frame.value, Place(frame.start, frame.end)
        alt = "".join(part.alt if isinstance(part, Picture) else plain((part,)) for part in frame.parts)
        whole = self._whole(place, image["link_type"])
        self.stack.top.parts.append(Picture(image["dest_url"], alt, image["title"], whole))

    def _whole(self, place: Place, kind: str) -> Place:
        """The place with the empty brackets that the parser leaves out of `[text][]`."""
        collapsed = kind == "Collapsed" and self.stack.text.startswith("[]", place.end)
        return Place(place.start, place.end + 2) if collapsed else place

    def _defined(self, label: str) -> Place | None:
        if self._definitions is None:
            self._definitions = self.manuscript.definitions()
        found = self._definitions.get(label.casefold())
        return defined_place(self.stack.text, *found) if found else None

    def _around(self, frame: Frame) -> Place:
        """From a container's first mark to the end of what it holds."""
        if not frame.parts:
            return self.stack.trimmed(frame.start, frame.end)
        return Place(min(frame.start, frame.parts[0].place.start), frame.parts[-1].place.end)
