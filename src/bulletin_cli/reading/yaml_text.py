"""Reads YAML from a slice of a source; PyYAML is loaded when the first is to be read."""

from typing import NamedTuple

from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.complaints import Complaints
from bulletin_cli.reading.yaml_nodes import Mapping


class Document(NamedTuple):
    """What one slice of YAML holds; `whole` is False where a fault cut the reading short."""

    root: Mapping
    whole: bool = True


def read_yaml(source: Source, place: Place, complaints: Complaints) -> Document:
    """The mapping that stands at a place of the source, with complaints about what is no good YAML."""
    from bulletin_cli.reading.yaml_events import read_events  # noqa: PLC0415 - not for copy that is unchanged

    return Document(*read_events(source.text, place, complaints))
