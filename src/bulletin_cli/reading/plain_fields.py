"""Front matter in which every field is one plain line: read many times sooner than a parser reads it."""

from __future__ import annotations

from bulletin_cli.model.place import Place
from bulletin_cli.reading.yaml_nodes import Mapping, Scalar

_PARTED = ": "
"""What parts a key from its value."""


def plain_fields(text: str, place: Place) -> Mapping | None:
    """The fields that stand at a place of a text; None where any of it may be more than a key and a text."""
    typed = text[place.start : place.end]
    if not typed.endswith("\n") or not typed.replace("\n", "").isprintable() or " #" in typed:
        return None
    fields: dict[str, tuple[Scalar, Scalar]] = {}
    at = place.start
    for line in typed[:-1].split("\n"):
        key, _, value = line.partition(_PARTED)
        if key in fields or not (key.isidentifier() and key.isascii() and _is_plain(value)):
            return None
        ends, begins, over = at + len(key), at + len(key) + len(_PARTED), at + len(line)
        named, told = Place(at, ends), Place(begins, over)
        fields[key] = Scalar(key, named, named), Scalar(value, told, told)
        at = over + 1
    root = Mapping(Place(place.start, at - 1))
    root.entries.extend(fields.values())
    return root


def _is_plain(value: str) -> bool:
    return value[:1].isalnum() and value[-1] not in " :" and _PARTED not in value
