"""PyYAML finds the events; anchors, tags and repeats are refused."""

from __future__ import annotations

import re
from typing import Any

from bulletin_cli.model.place import Place
from bulletin_cli.reading.complaints import Complaints
from bulletin_cli.reading.pyyaml import yaml
from bulletin_cli.reading.yaml_nodes import Mapping, Node, Scalar, Sequence

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST = 30
_STARTS = frozenset([yaml.MappingStartEvent, yaml.SequenceStartEvent])
_ENDS = frozenset([yaml.MappingEndEvent, yaml.SequenceEndEvent])
_UNPRINTABLE = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
_BLOCK_HEAD = r"[|>][^\n\r]*(?:\r\n|\n|\r)?\s*"


def read_events(text: str, place: Place, complaints: Complaints) -> tuple[Mapping, bool]:
    """The mapping that stands at a place of a text, and whether it could be read to its end."""
    return _Builder(text, place, complaints).document()


class _Refused(Exception):  # noqa: N818 - a way out of the events, caught where they are read
    """Reading cannot go on, and it was said why."""


class _Open:
    """A mapping or list whose end has not come; `key` waits for its value.

    `braces` stand in text of the form {{ … }}, which YAML takes for a mapping whose key is a mapping.
    """

    __slots__ = ("awaits_value", "braces", "flow", "key", "keys", "node", "skip")

    def __init__(self, node: Mapping | Sequence, *, flow: bool) -> None:
        self.node, self.flow = node, flow
        self.keys: dict[str, Scalar] = {}
        self.key: Scalar | None = None
        self.skip = self.awaits_value = self.braces = False


class _Builder:
    def __init__(self, text: str, place: Place, complaints: Complaints) -> None:
        self.text, self.place, self.complaints = text, place, complaints
        bom = text.startswith("\ufeff", place.start, place.end)
        self.yaml = text[place.start + bom : place.end]
        self.offset = place.start + bom
        self.stack: list[_Open] = []
        self.scalars: list[Place] = []
        self.root: Node | None = None
        self.documents = 0
        self.stumbled = False
        self.refused: list[tuple[Place, str]] = []

    def document(self) -> tuple[Mapping, bool]:
        """The document, read as far as it goes."""
        odd = None if self.yaml.replace("\n", "").isprintable() else re.search(_UNPRINTABLE, self.yaml)
        if odd:
            at = Place(self.offset + odd.start(), self.offset + odd.end())
            said = f"a character that no text has (U+{ord(odd[0]):04X})"
            self.complaints.add("CPY001", at, said, "take it out; it cannot be seen")
            return Mapping(place=self.place), False
        whole = self._read()
        if self.refused:
            hint = "take it out, and all others: every value says itself what it is"
            places = [place for place, _said in self.refused]
            self.complaints.all_of("CPY003", places, self.refused[0][1], hint)
            return Mapping(place=self.place), False
        if "\t" in self.yaml and (whole or self.stumbled):
            self._tabs(whole=whole)
        return self._document(whole=whole)

    def _read(self) -> bool:
        try:
            for event in yaml.parse(self.yaml, Loader=LOADER):
                self._take(event)
        except _Refused:
            return False
        except yaml.YAMLError as fault:
            self.stumbled = self._at_tab(fault)
            if not self.stumbled and not self.refused:
                from bulletin_cli.reading.yaml_faults import complain_of_fault  # noqa: PLC0415 - most files are sound

                complain_of_fault(fault, self.offset, self.place, self.complaints)
            self._lose_what_ran_on()
            return False
        return True

    def _lose_what_ran_on(self) -> None:
        """Forget the last value where it took in the line at fault: it would be called wrong as well."""
        node = self.stack[-1].node if self.stack else None
        if isinstance(node, Mapping) and node.entries:
            last = node.entries[-1][1]
            if isinstance(last, Scalar) and not last.quoted and "\n" in self._typed(last.place):
                node.entries.pop()

    def _typed(self, place: Place) -> str:
        return self.text[place.start : place.end]

    def _at_tab(self, fault: yaml.YAMLError) -> bool:
        """True where a tab is what YAML stumbles at: one stands before the fault."""
        tabs = self._first_tabs() if "\t" in self.yaml else ()
        mark = getattr(fault, "problem_mark", None)
        return bool(tabs) and (mark is None or tabs[0] <= self.offset + mark.index + 1)

    def _first_tabs(self) -> tuple[int, ...]:
        from bulletin_cli.reading.yaml_tabs import first_tabs  # noqa: PLC0415 - most files have none

        return first_tabs(self.text, self.place, self.scalars)

    def _tabs(self, *, whole: bool) -> None:
        tabs = self._first_tabs()
        for tab in tabs if whole else tabs[:1]:
            self.complaints.add("CPY009", Place(tab, tab + 1), "a tab", "indent with spaces")

    def _document(self, *, whole: bool) -> tuple[Mapping, bool]:
        root = self.root
        if root is None and self.stack:
            root = self.stack[0].node
        if isinstance(root, Mapping):
            return root, whole
        if whole and root is not None and not (isinstance(root, Scalar) and root.empty):
            said = "a list" if isinstance(root, Sequence) else "text"
            self.complaints.add("CPY001", root.place, f"{said} where fields must stand", "write `key: value`")
            whole = False
        return Mapping(place=self.place), whole

    def _take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._check(event)
            self._put(self._scalar(event))
        elif kind in _STARTS:
            self._check(event)
            self._open(event)
        elif kind in _ENDS:
            self._close(event)
        elif kind is yaml.AliasEvent:
            self.refused.append((self._at(event), f"an alias (*{event.anchor})"))
            self._put(None)
        elif kind is yaml.DocumentStartEvent:
            self._start(event)

    def _start(self, event: Any) -> None:
        self.documents += 1
        if event.version or event.tags:
            at = Place(self.offset, self.offset + event.end_mark.index)
            self.refused.append((at, "a directive of YAML (%…)"))
        if self.documents > 1:
            self.complaints.add(
                "CPY001", self._at(event), "a second document begins", "take out the line ---"
            )
            raise _Refused

    def _check(self, event: Any) -> None:
        start = self.offset + event.start_mark.index
        if event.anchor:
            self._refuse(start, rf"&{re.escape(event.anchor)}", f"an anchor (&{event.anchor})")
        if event.tag:
            self._refuse(start, r"!\S*", "a tag of YAML")

    def _refuse(self, start: int, pattern: str, said: str) -> None:
        found = re.compile(pattern).search(self.text, start, self.place.end)
        at = Place(*found.span()) if found else Place(start, start)
        said = f"{said} ({found[0]})" if found and "tag" in said else said
        self.refused.append((at, said))

    def _scalar(self, event: Any) -> Scalar:
        start, end = self.offset + event.start_mark.index, self.offset + event.end_mark.index
        start = self._past_properties(start, end) if event.anchor or event.tag else start
        outer = Place(start, end)
        if event.style in {'"', "'"}:
            inner = Place(start + 1, max(end - 1, start + 1))
        elif event.style in {"|", ">"}:
            inner = self._block(start, end)
            outer = Place(start, inner.end)
        else:
            inner = outer
        self.scalars.append(inner)
        return Scalar(event.value, inner, outer, quoted=bool(event.style))

    def _past_properties(self, start: int, end: int) -> int:
        found = re.compile(r"(?:[&!]\S*\s*)*").match(self.text, start, end)
        return found.end() if found else start

    def _block(self, start: int, end: int) -> Place:
        head = re.compile(_BLOCK_HEAD).match(self.text, start, end)
        begins = head.end() if head else start
        return Place(begins, max(begins, begins + len(self.text[begins:end].rstrip())))

    def _open(self, event: Any) -> None:
        start = self.offset + event.start_mark.index
        if len(self.stack) >= DEEPEST:
            hint = "no field goes so deep"
            self.complaints.add("CPY001", Place(start, start + 1), "lists or mappings nested too deep", hint)
            raise _Refused
        kind = Mapping if isinstance(event, yaml.MappingStartEvent) else Sequence
        place = Place(start, self.offset + event.end_mark.index)
        self.stack.append(_Open(kind(place=place), flow=bool(event.flow_style)))

    def _close(self, event: Any) -> None:
        closed = self.stack.pop()
        node = closed.node
        end = self.offset + event.end_mark.index if closed.flow else _end(node)
        node.place = Place(node.place.start, max(end, node.place.start))
        self._put(self._braces(node.place) if closed.braces else node)

    def _braces(self, place: Place) -> Scalar:
        said = "braces, which make a mapping, where a text should stand"
        self.complaints.add("CPY001", place, said, "put it in quotation marks")
        return Scalar(self.text[place.start : place.end], place, place, quoted=True)

    def _put(self, node: Node | None) -> None:
        """Give a node to what is open; None for one that was refused."""
        if not self.stack:
            self.root = node
            return
        top = self.stack[-1]
        if isinstance(top.node, Sequence):
            if node is not None:
                top.node.items.append(node)
        elif top.awaits_value:
            top.awaits_value = False
            if top.key is not None and node is not None and not top.skip:
                top.node.entries.append((top.key, node))
        else:
            top.awaits_value = True
            self._key(top, node)

    def _key(self, top: _Open, node: Node | None) -> None:
        top.key, top.skip = None, True
        if not isinstance(node, Scalar):
            if isinstance(node, Mapping) and self.text.startswith("{{", top.node.place.start):
                top.braces = True
            elif node is not None:
                self.complaints.add("CPY001", node.place, "a key that is no text", "write `key: value`")
        elif node.text == "<<" and not node.quoted:
            self.refused.append((node.place, "a merge (<<)"))
        elif node.text in top.keys:
            first = top.keys[node.text].place
            said = f"{node.text} stands here a second time"
            self.complaints.again("CPY002", node.place, first, said, "keep one of them")
        else:
            top.key, top.skip = node, False
            top.keys[node.text] = node

    def _at(self, event: Any) -> Place:
        return Place(self.offset + event.start_mark.index, self.offset + event.end_mark.index)


def _end(node: Mapping | Sequence) -> int:
    last: Node | None = None
    if isinstance(node, Mapping):
        last = node.entries[-1][1] if node.entries else None
    elif node.items:
        last = node.items[-1]
    return (last.outer if isinstance(last, Scalar) else last.place).end if last else node.place.start
