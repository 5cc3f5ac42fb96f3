"""Kinds of values that one text can be. Each reads a node and says what it takes as JSON Schema."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import Any, Protocol

from bulletin_cli.model.place import Place
from bulletin_cli.reading.form import WRONG, Form, named
from bulletin_cli.reading.yaml_faults import QUOTE
from bulletin_cli.reading.yaml_nodes import Node, Scalar, what

Schema = dict[str, Any]
SCALAR = ["string", "number", "boolean"]
_LINE_END = r"\s*\n\s*"
_CUT = r"[ \t]+(#(?:\d|[A-Z]\w*[a-z][A-Z]).*)"
"""What is a comment to YAML, and a number or a tag to who typed it: in a comment a space comes first."""


class Kind(Protocol):
    """What a field holds."""

    def read(self, node: Node, at: str, form: Form) -> Any:
        """The value of a node, or WRONG after a complaint."""
        ...

    def schema(self) -> Schema:
        """The same as JSON Schema."""
        ...


class OfText(ABC):
    """A kind that one text is read into."""

    code = "MET001"
    wanted = "a text"

    def read(self, node: Node, at: str, form: Form) -> Any:
        """The value of a text, or WRONG after a complaint."""
        if not isinstance(node, Scalar):
            return form.wrong(node, f"{named(at)} is {what(node)}", f"it must be {self.wanted}")
        value = self.value(node.text.strip() if node.quoted else node.text)
        if value is None:
            said = f"{named(at)} is “{shown(node.text)}”" if node.text else f"{named(at)} is empty"
            return form.wrong(node, said, f"it must be {self.wanted}", code=self.code)
        return value

    @abstractmethod
    def value(self, text: str) -> Any:
        """The value that a text stands for, or None where it stands for none."""

    @abstractmethod
    def schema(self) -> Schema:
        """The kind as JSON Schema."""


def shown(text: str) -> str:
    """A text as a message quotes it: on one line, not too long."""
    flat = " ".join(text.split())
    return flat if len(flat) <= 40 else f"{flat[:39]}…"


def cut_short(node: Scalar, form: Form) -> bool:
    """True, after a complaint, where YAML ends a text at `#4` or `#MeToo`, which it takes for a comment."""
    text, end = form.source.text, node.outer.end
    if node.quoted or not text.startswith((" ", "\t"), end):
        return False
    cut = re.compile(_CUT).match(text, end)
    if cut is None:
        return False
    form.complaints.add("CPY001", Place(*cut.span(1)), f"“{shown(cut[1])}” would be a comment", QUOTE)
    return True


class Text(OfText):
    """Any text; one that was typed on several lines is read as one line."""

    def read(self, node: Node, at: str, form: Form) -> Any:
        """The text, or WRONG after a complaint."""
        return WRONG if isinstance(node, Scalar) and cut_short(node, form) else super().read(node, at, form)

    def value(self, text: str) -> str:
        """The text without white space at its ends."""
        stripped = text.strip()
        return re.sub(_LINE_END, " ", stripped) if "\n" in stripped else stripped

    def schema(self) -> Schema:
        """Anything but lists and mappings."""
        return {"type": SCALAR}


class Choice(OfText):
    """One of some words."""

    def __init__(self, words: tuple[str, ...]) -> None:
        self.words = words

    @property
    def wanted(self) -> str:  # type: ignore[override]  # a property where the base has a value
        """The words, for a hint."""
        return f"one of {', '.join(self.words)}"

    def value(self, text: str) -> str | None:
        """The word itself."""
        return text if text in self.words else None

    def schema(self) -> Schema:
        """The words."""
        return {"enum": list(self.words)}


class YesNo(OfText):
    """true or false; yes and no as well."""

    wanted = "true or false"

    def value(self, text: str) -> bool | None:
        """True or False."""
        return {"true": True, "yes": True, "false": False, "no": False}.get(text.lower())

    def schema(self) -> Schema:
        """A boolean."""
        return {"type": "boolean"}


MOST = 999999
"""No field of a publication counts further."""
_DIGITS = len(str(MOST))


class Whole(OfText):
    """A whole number, from `least`."""

    def __init__(self, least: int = 1) -> None:
        self.least = least

    @property
    def wanted(self) -> str:  # type: ignore[override]  # a property where the base has a value
        """The range, for a hint."""
        return f"a whole number from {self.least} to {MOST}"

    def value(self, text: str) -> int | None:
        """The number."""
        if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS):
            return None
        return number if (number := int(text)) >= self.least else None

    def schema(self) -> Schema:
        """An integer."""
        return {"type": "integer", "minimum": self.least, "maximum": MOST}


class Number(OfText):
    """A number between two others, or without bounds."""

    def __init__(self, least: float | None = None, most: float | None = None) -> None:
        self.least, self.most = least, most

    @property
    def wanted(self) -> str:  # type: ignore[override]  # a property where the base has a value
        """The range, for a hint."""
        if self.least is None:
            return "a number"
        return f"a number from {self.least:g}" + ("" if self.most is None else f" to {self.most:g}")

    def value(self, text: str) -> float | None:
        """The number."""
        if not re.fullmatch(r"[+-]?(?:[0-9]{1,9}(?:\.[0-9]{0,12})?|\.[0-9]{1,12})", text):
            return None
        number = float(text)
        inside = (self.least is None or number >= self.least) and (self.most is None or number <= self.most)
        return number if inside else None

    def schema(self) -> Schema:
        """A number."""
        bounds = {"minimum": self.least, "maximum": self.most}
        return {"type": "number"} | {key: bound for key, bound in bounds.items() if bound is not None}


class Pattern(OfText):
    """A text of a certain form; `wanted` says what it must be, for the hint."""

    def __init__(self, pattern: str, wanted: str = "a text") -> None:
        self.pattern, self.wanted = pattern, wanted

    def value(self, text: str) -> str | None:
        """The text itself."""
        return text if re.fullmatch(self.pattern, text) else None

    def schema(self) -> Schema:
        """A string of that pattern."""
        return {"type": "string", "pattern": f"^(?:{self.pattern})$"}
