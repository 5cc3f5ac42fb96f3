"""Reads YAML from a slice of a source; PyYAML is loaded when the first is to be read that is not plain."""

from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.complaints import Complaints
from bulletin_cli.reading.plain_fields import plain_fields
from bulletin_cli.reading.yaml_nodes import Mapping


def read_yaml(source: Source, place: Place, complaints: Complaints) -> tuple[Mapping, bool]:
    """The mapping that stands at a place of the source, and False where a fault cut the reading short."""
    plain = plain_fields(source.text, place)
    if plain is not None:
        return plain, True
    from bulletin_cli.reading.yaml_events import read_events  # noqa: PLC0415 - not for copy that is unchanged

    return read_events(source.text, place, complaints)
