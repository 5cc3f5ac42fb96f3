"""Words and couples of words that set off the looks at forms that their clause does not allow."""

from __future__ import annotations

from bulletin_cli.rules.words.function_words import FINITE_BE

ASKED_WHERE = frozenset((ask, "did") for ask in ("where", "how", "why", "when", "what", "whom"))
_LETTING_TYPED = """
allow allows allowed allowing help helps helped helping enable enables enabled enabling encourage encourages
encouraged encouraging permit permits permitted teach teaches taught ask asks asked urge urges urged invite
invites invited want wants wanted oblige obliges obliged force forces forced require requires required
"""
LETTING = frozenset(_LETTING_TYPED.split())
"""Verbs with somebody and “to do”."""
_TO = (*FINITE_BE, "needs", "need", "needed", "has", "have", "had", "ought")
IS_TO = frozenset((be, "to") for be in _TO)
_GRADUATED_TYPED = """
graduated returned arrived finished completed started joined worked served retired received moved attended
"""
_WHEN = ("after", "before", "without")
AFTER_GRADUATED = frozenset((when, done) for when in _WHEN for done in _GRADUATED_TYPED.split()) | frozenset(
    (when, done)
    for when in ("after", "without")
    for done in ("taken", "given", "written", "chosen", "begun", "spoken", "seen", "shown", "driven")
)
LASTING_ALWAYS = frozenset(["belonging", "possessing"])
LASTING = LASTING_ALWAYS | {"containing", "including", "owning", "consisting"}
"""Forms with -ing of what lasts, and does not go on."""
_GO_TYPED = """
go bring sell send choose become begin teach learn speak write lose grow meet take find give hold arrive
improve explain attend provide know build organize organise
"""
WITHOUT_GO = frozenset((lead, go) for lead in ("without", "by", "for") for go in _GO_TYPED.split()) - {
    ("for", "build"),
    ("for", "write"),
    ("by", "find"),
}
WERE_MANY = frozenset([("it", "were"), ("it", "are")])
NO_OTHER = frozenset([("no", "other")])
REMAINED = frozenset((stay, "to") for stay in ("remained", "remain", "remains"))
