"""Kinds built of others: lists, maps with free keys, records of named fields."""

from typing import Any

from bulletin_cli.reading.form import WRONG, Form, field_path, named, spot
from bulletin_cli.reading.kinds import Kind, Schema, Text, cut_short, shown
from bulletin_cli.reading.yaml_nodes import Mapping, Node, Scalar, Sequence, what

_NEAR = 0.65
"""How like a key and a field must be (difflib's ratio) for the one to be meant by the other."""
UNREAD = "unread"
"""Under a list's path: the place of the first item that could not be read, or of the list itself."""


class ListOf:
    """A list of one kind; items that are wrong are left out. `alone`: one value may stand without a list."""

    def __init__(self, item: Kind, *, alone: bool = False) -> None:
        self.item, self.alone = item, alone

    def read(self, node: Node, at: str, form: Form) -> Any:
        """A tuple of values."""
        form.places[at] = node.place
        if isinstance(node, Sequence):
            items = node.items
        elif self.alone and isinstance(node, Scalar):
            items = [node]
        else:
            form.places[field_path(at, UNREAD)] = node.place
            return form.wrong(
                node, f"{named(at)} is {what(node)}", "it must be a list: one entry a line, after `- `"
            )
        made: list[Any] = []
        for item in items:
            path = field_path(at, len(made))
            form.places[path] = item.place
            value = self.item.read(item, path, form)
            if value is WRONG:
                form.forget(path)
                form.places.setdefault(field_path(at, UNREAD), item.place)
            else:
                made.append(value)
        return tuple(made)

    def schema(self) -> Schema:
        """An array, or an item alone."""
        item = self.item.schema()
        array: Schema = {"type": "array", "items": item}
        return {"anyOf": [array, item]} if self.alone else array


class Several:
    """A list of so many values of one kind."""

    def __init__(self, item: Kind, count: int, wanted: str) -> None:
        self.item, self.count, self.wanted = item, count, wanted

    def read(self, node: Node, at: str, form: Form) -> Any:
        """A tuple of that many values."""
        if not isinstance(node, Sequence):
            return form.wrong(node, f"{named(at)} is {what(node)}", f"it must be {self.wanted}")
        if len(node.items) != self.count:
            message = f"{named(at)} has {len(node.items)} of {self.count} entries"
            return form.wrong(node, message, f"it must be {self.wanted}")
        form.places[at] = node.place
        made = [self.item.read(item, field_path(at, n), form) for n, item in enumerate(node.items)]
        return WRONG if any(value is WRONG for value in made) else tuple(made)

    def schema(self) -> Schema:
        """An array of that length."""
        return {
            "type": "array",
            "items": self.item.schema(),
            "minItems": self.count,
            "maxItems": self.count,
        }


class MapOf:
    """Values of one kind under keys that the editor chooses.

    `needed` is what an empty value lacks (“reason”), where none may be empty.
    """

    def __init__(self, value: Kind, *, needed: str = "") -> None:
        self.value, self.needed = value, needed

    def read(self, node: Node, at: str, form: Form) -> Any:
        """A dict of values."""
        form.places[at] = node.place
        if not isinstance(node, Mapping):
            return form.wrong(
                node, f"{named(at)} is {what(node)}", "it must be a mapping, `key: value` on each line"
            )
        made: dict[str, Any] = {}
        for key, inner in node.entries:
            path = field_path(at, key.text)
            form.places[path] = inner.place
            value = self._value(key, inner, path, form)
            if value is not WRONG:
                made[key.text] = value
        return made

    def _value(self, key: Scalar, inner: Node, path: str, form: Form) -> Any:
        if self.needed and isinstance(inner, Scalar) and not inner.text.strip():
            return form.wrong(
                key, f"{named(path)} has no {self.needed}", f"write a {self.needed} after the colon"
            )
        return self.value.read(inner, path, form)

    def schema(self) -> Schema:
        """An object with values of that kind."""
        value = self.value.schema() | ({"minLength": 1} if self.needed else {})
        return {"type": "object", "additionalProperties": value}


class Field:
    """A named field: its kind, whether it must be there, and what is said where it is not."""

    def __init__(
        self,
        name: str,
        kind: Kind,
        about: str = "",
        *,
        required: bool = False,
        code: str = "MET001",
        hint: str = "",
        may_be_empty: bool = False,
    ) -> None:
        self.name, self.kind, self.about, self.required = name, kind, about, required
        self.code, self.hint = code, hint
        self.may_be_empty = may_be_empty
        """True where "" in quotation marks is a value."""

    def schema(self) -> Schema:
        """What it holds as JSON Schema; a text that must be there is not empty."""
        filled = self.required and not self.may_be_empty
        return self.kind.schema() | ({"minLength": 1} if filled else {})

    def lacks(self, at: str) -> str:
        """The complaint that it is missing."""
        return f"no {self.name}" if not at else f"{named(at)} has no {self.name}"


class Record:
    """Named fields; unknown ones are told with the nearest spelling.

    `needs` is the field without which the whole is good for nothing.
    """

    def __init__(self, fields: tuple[Field, ...], needs: str = "") -> None:
        self.fields, self.needs = fields, needs

    def read(self, node: Node, at: str, form: Form) -> Any:
        """A dict of the fields that are there and right."""
        if not isinstance(node, Mapping):
            names = ", ".join(field.name for field in self.fields[:3])
            return form.wrong(node, f"{named(at)} is {what(node)}", f"it must be a mapping with {names}")
        form.places.setdefault(at, node.place)
        values, there = self._values(node, at, form)
        meant = self._unknown(node, at, form) if len(there) < len(node.entries) else frozenset()
        for field in self.fields:
            if field.required and field.name not in there and field.name not in meant and form.whole:
                place = node.head if at else None
                form.complaints.add(field.code, place, field.lacks(at), field.hint or f"add {field.name}: …")
        return WRONG if self.needs and self.needs not in values else values

    def _values(self, node: Mapping, at: str, form: Form) -> tuple[dict[str, Any], set[str]]:
        known = {field.name: field for field in self.fields}
        values: dict[str, Any] = {}
        there: set[str] = set()
        for key, inner in node.entries:
            field = known.get(key.text)
            if field is None:
                continue
            there.add(field.name)
            if (
                isinstance(inner, Scalar)
                and not inner.text.strip()
                and not (field.may_be_empty and inner.quoted and not inner.text)
            ):
                if isinstance(field.kind, Text) and cut_short(inner, form):
                    continue
                if field.required and form.whole:
                    said = f"{field.name} is {'blank' if inner.text else 'empty'}"
                    form.complaints.add(field.code, key.place, said, field.hint or "fill it in")
                continue
            path = field_path(at, field.name)
            form.places[path] = inner.place
            value = field.kind.read(inner, path, form)
            if value is not WRONG:
                values[field.name] = value
        return values, there

    def _unknown(self, node: Mapping, at: str, form: Form) -> frozenset[str]:
        """The fields that unknown keys were probably meant to be."""
        from difflib import get_close_matches  # noqa: PLC0415 - only where something was misspelt

        names = [field.name for field in self.fields]
        there = {key.text for key, _value in node.entries}
        meant: set[str] = set()
        for key, _value in node.entries:
            if key.text in names:
                continue
            typed = key.text.strip().lower().replace("-", "_")
            near = next(iter(get_close_matches(typed, names, n=1, cutoff=_NEAR)), "")
            message = f"no field is called {shown(key.text)}" + (f" in {named(at)}" if at else "")
            if near and near not in there | meant:
                meant.add(near)
                needed = any(field.required and field.name == near for field in self.fields)
                form.complaints.misspelt(key.place, message, near, needed=needed and form.whole)
                continue
            hint = f"take it out; there are {', '.join(names[:8])}" + (" and others" if names[8:] else "")
            where = "that stands here already" if near in there else "another field may, too"
            said = f"did you mean {near}? {where}" if near else hint
            form.complaints.add("MET010", spot(key), message, said)
        return frozenset(meant)

    def schema(self) -> Schema:
        """An object with these properties and no others."""
        properties = {
            field.name: field.schema() | ({"description": field.about} if field.about else {})
            for field in self.fields
        }
        made: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
        required = [field.name for field in self.fields if field.required]
        return made | ({"required": required} if required else {})
