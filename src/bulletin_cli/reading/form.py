"""The form that a file fills in: its source, its complaints, and where each field stands."""

from __future__ import annotations

from typing import Any, Final

from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.complaints import Complaints
from bulletin_cli.reading.yaml_nodes import Mapping, Node, Scalar


class _Wrong:
    """What stands for a value that cannot be used; something was said about it."""

    def __repr__(self) -> str:
        return "WRONG"


WRONG: Final = _Wrong()


class Form:
    """One file as it is read. `whole` is False where the file broke off: then nothing counts as missing."""

    def __init__(self, source: Source, complaints: Complaints, *, whole: bool = True) -> None:
        self.source, self.complaints, self.whole = source, complaints, whole
        self.places: dict[str, Place] = {}

    def wrong(
        self, node: Node, message: str, hint: str = "", *, code: str = "MET001", instead: str = ""
    ) -> Any:
        """WRONG, and a complaint about what stands at a node; `instead` is what was probably meant."""
        self.complaints.add(code, spot(node), message, hint, instead=instead)
        return WRONG

    def forget(self, path: str) -> None:
        """Take out the places of a field and of what it holds."""
        for known in [known for known in self.places if known == path or known.startswith(f"{path}.")]:
            del self.places[known]


def spot(node: Node) -> Place:
    """The place that a complaint about a node marks: a text, the first key of a mapping, a list."""
    if isinstance(node, Mapping):
        return node.head
    return node.outer if isinstance(node, Scalar) and not node.text else node.place


def field_path(*parts: str | int) -> str:
    """Parts joined by dots, empty ones left out."""
    return ".".join(str(part) for part in parts if part != "")


def named(path: str) -> str:
    """A field as a message names it: `caption`, or `entry 2 of contents`."""
    *_rest, last = parts = path.split(".")
    if last.isdigit() and len(parts) > 1:
        return f"entry {int(last) + 1} of {named('.'.join(parts[:-1]))}"
    return last
