"""A file that is YAML from end to end, read into the fields of a record."""

from __future__ import annotations

from typing import Any

from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.complaints import Complaints
from bulletin_cli.reading.form import Form
from bulletin_cli.reading.kinds_built import Record
from bulletin_cli.reading.yaml_text import read_yaml


def read_fields(
    source: Source, record: Record
) -> tuple[dict[str, Any], dict[str, Place], tuple[Diagnostic, ...]]:
    """Values and places of the fields, and complaints."""
    complaints = Complaints(source)
    if not source.text.strip("\ufeff \t\r\n"):
        complaints.add("CPY007", None, "the file is empty", "write its fields, or take it away")
        return {}, {}, tuple(complaints.found)
    root, whole = read_yaml(source, Place(0, len(source.text)), complaints)
    form = Form(source, complaints, whole=whole)
    values = record.read(root, "", form)
    form.places.pop("", None)
    return values, form.places, tuple(complaints.found)
