"""bulletin.yaml, with the imprint and the list of words beside it, to a Publication."""

from __future__ import annotations

from typing import Any

from bulletin_cli.model.copy import Body
from bulletin_cli.model.diagnostic import Diagnostic, Proof
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.publication import (
    EDITIONS,
    HouseStyle,
    LintSettings,
    Publication,
    Requirements,
    Rubric,
)
from bulletin_cli.reading.complaints import complaint
from bulletin_cli.reading.fields_publication import PUBLICATION
from bulletin_cli.reading.files import read_fields
from bulletin_cli.reading.kinds_built import UNREAD

_PLAIN = frozenset(["title", "publisher", "language", "subtitle", "issn", "layout", "url", "imprint"])


def read_publication(source: Source, *, imprint: Source | None = None, words: str = "") -> Proof[Publication]:
    """The publication of its file; `imprint` is the imprint's own file, `words` the text of words.txt."""
    values, places, found = read_fields(source, PUBLICATION)
    body = _imprint(imprint)
    rubrics, twice = _rubrics(source, values, places)
    required, unknown = _requires(source, values, places)
    publication = Publication(
        source,
        rubrics=rubrics,
        requires=required,
        style=_style(values.get("style", {}), words, values.get("language", "")),
        lint=LintSettings(**values.get("lint", {})),
        editions=tuple(dict.fromkeys(values.get("editions", ()))) or EDITIONS,
        places=places,
        imprint_source=imprint,
        imprint_body=body.value if body else None,
        **{name: value for name, value in values.items() if name in _PLAIN},
    )
    return Proof(publication, (*found, *twice, *unknown, *(body.diagnostics if body else ())))


def _imprint(imprint: Source | None) -> Proof[Body] | None:
    if imprint is None:
        return None
    from bulletin_cli.reading.body import read_body  # noqa: PLC0415 - loads the Markdown parser

    return read_body(imprint, len(imprint.text) - len(imprint.text.removeprefix("\ufeff")))


def _rubrics(
    source: Source, values: dict[str, Any], places: dict[str, Place]
) -> tuple[tuple[Rubric, ...], list[Diagnostic]]:
    rubrics: dict[str, Rubric] = {}
    found = []
    for number, given in enumerate(values.get("rubrics", ())):
        key = given["key"]
        if key in rubrics:
            span = source.span(places[f"rubrics.{number}.key"])
            found.append(complaint("MET001", span, f"two rubrics have the key {key}", "give one another key"))
            continue
        rubrics[key] = Rubric(key, given.get("label", ""), given.get("plural", ""))
    return tuple(rubrics.values()), found


def _requires(
    source: Source, values: dict[str, Any], places: dict[str, Place]
) -> tuple[Requirements, list[Diagnostic]]:
    """What an issue must have, without the rubrics that the publication does not have itself."""
    given = dict(values.get("requires", {}))
    least, most = given.pop("pages", (None, None))
    if f"rubrics.{UNREAD}" in places:
        return Requirements(least, most, **given), []
    keys = [rubric["key"] for rubric in values.get("rubrics", ())]
    found = []
    for number, key in enumerate(given.get("rubrics", ())):
        if key not in keys:
            span = source.span(places[f"requires.rubrics.{number}"])
            hint = f"it has {', '.join(keys)}" if keys else "add it to rubrics"
            message = f"every issue must have the rubric {key}, and the publication has none of that key"
            found.append(complaint("MET001", span, message, hint))
    if found:
        given["rubrics"] = tuple(key for key in given["rubrics"] if key in keys)
    return Requirements(least, most, **given), found


def _style(given: dict[str, Any], words: str, language: str) -> HouseStyle:
    """The house's style; where it names no spelling, an English publication's is that of its language."""
    own = {"spelling": language} if language.lower().startswith("en-") else {}
    lines = (line.strip() for line in words.removeprefix("\ufeff").splitlines())
    listed = tuple(line for line in lines if line and not line.startswith("#"))
    all_words = tuple(dict.fromkeys((*given.get("words", ()), *listed)))
    return HouseStyle(**{**own, **given, "words": all_words})
