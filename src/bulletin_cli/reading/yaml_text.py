"""Reads YAML from a slice of a source; PyYAML is loaded where somebody typed more than fields and lists."""

from __future__ import annotations

from typing import NamedTuple

from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.complaints import Complaints
from bulletin_cli.reading.yaml_lines import read_lines
from bulletin_cli.reading.yaml_nodes import Mapping


class Document(NamedTuple):
    """What one slice of YAML holds; `whole` is False where a fault cut the reading short."""

    root: Mapping
    whole: bool = True


def read_yaml(source: Source, place: Place, complaints: Complaints) -> Document:
    """The mapping that stands at a place of the source, with complaints about what is no good YAML."""
    plain = read_lines(source.text, place)
    if plain is not None:
        return Document(plain)
    from bulletin_cli.reading.yaml_events import read_events  # noqa: PLC0415 - to load PyYAML takes 15 ms

    return Document(*read_events(source.text, place, complaints))
