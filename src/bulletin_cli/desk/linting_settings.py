"""What is wrong with a publication's `lint` settings: ignores that are idle or bare, codes no rule has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bulletin_cli.desk.linting import House
from bulletin_cli.model.diagnostic import Diagnostic, Mark
from bulletin_cli.model.publication import Publication
from bulletin_cli.rules.engine import sign
from bulletin_cli.rules.registry import heard_of, matches, nearest, rules_by_code
from bulletin_cli.rules.silences import REASONLESS, UNKNOWN, UNUSED


def look_at_settings(
    publication: Publication, house: House, *, ignored: Mapping[str, int] | None, ran: frozenset[str]
) -> list[Diagnostic]:
    """Findings on `lint` in bulletin.yaml; `ignored` counts what each ignore kept quiet (None: unknown)."""
    found = [(REASONLESS, mark) for mark in _bare(publication)]
    found += [(UNKNOWN, mark) for mark in _unheard_of(publication)]
    if ignored is not None:
        found += [(UNUSED, mark) for mark in _idle(publication, ignored, ran)]
    wishes = house.reported
    rules = rules_by_code()
    return [sign(rules[code], mark, wishes.severity_of(code, rules[code].severity)) for code, mark in found]


def _bare(publication: Publication) -> Iterator[Mark]:
    for code, reason in publication.lint.ignore.items():
        if not reason.strip():
            yield _mark(
                publication,
                f"ignore.{code}",
                f"{code} is ignored without a reason",
                "say why, after the code",
            )


def _unheard_of(publication: Publication) -> Iterator[Mark]:
    lint = publication.lint
    named = [(code, f"select.{number}") for number, code in enumerate(lint.select)]
    named += [(code, f"ignore.{code}") for code in lint.ignore]
    named += [(code, f"severity.{code}") for code in lint.severity]
    for code, field in named:
        if not heard_of(code):
            near = nearest(code)
            hint = f"did you mean {near}?" if near else "bulletin rules lists them all"
            yield _mark(publication, field, f"no rule {code}", hint)


def _idle(publication: Publication, ignored: Mapping[str, int], ran: frozenset[str]) -> Iterator[Mark]:
    for code in publication.lint.ignore:
        meant = [known for known in rules_by_code() if matches(code, known)]
        if meant and not ignored.get(code) and all(known in ran for known in meant):
            message = f"nothing in the publication for {code} to be ignored in"
            yield _mark(publication, f"ignore.{code}", message, "take it out")


def _mark(publication: Publication, field: str, message: str, hint: str) -> Mark:
    return Mark(publication.source.span(publication.place(f"lint.{field}")), message, hint)
