"""Two rules on one slip: the one that knows more of it speaks alone."""

from __future__ import annotations

from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from bulletin_cli.desk.linting_findings import Wishes
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_publication import CopyDesk
from bulletin_cli.model.diagnostic import Diagnostic, Edit, Fix, Severity
from bulletin_cli.model.place import Place, Span
from bulletin_cli.rules.precedence import (
    GIVES_WAY,
    MISTAKES,
    SAYS_MORE,
    SAYS_THE_SAME,
    TOLD_ONCE,
    of_both,
    without_echoes,
)
from bulletin_cli.rules.registry import rules_by_code
from cli.papers import HOUSE, publication
from cli.slips import ARTICLE, write

TABLES = (GIVES_WAY, SAYS_THE_SAME, SAYS_MORE, MISTAKES)


def _said(code: str, start: int, end: int, path: str = "a.md", *, wanted: str | None = None) -> Diagnostic:
    fix = None if wanted is None else Fix((Edit(path, Place(start, end), wanted),))
    return Diagnostic(code, "", Severity.WARNING, Span(path, 3, start, 3, end), "", fix=fix)


@pytest.mark.parametrize(
    ("wider", "inner"),
    [
        (_said("STY020", 5, 21), _said("STY018", 5, 12)),
        (_said("STY004", 4, 24), _said("TYP002", 13, 18)),
        (_said("EXT001", 5, 21), _said("SPL002", 5, 21)),
        (_said("STY018", 5, 23), _said("NAM010", 5, 23)),
        (_said("STY016", 3, 13), _said("STY018", 3, 18)),
        (_said("STY004", 4, 26), _said("STY018", 9, 26)),
        (_said("SPL001", 26, 31), _said("STY018", 26, 31)),
        (_said("EXT001", 5, 16), _said("STY020", 5, 16)),
        (_said("STY021", 1, 5), _said("STY020", 1, 5)),
        (_said("SPL002", 5, 10), _said("NAM001", 5, 10)),
        (_said("TYP002", 5, 28), _said("TYP001", 16, 17)),
        (_said("LNK006", 6, 24), _said("TYP012", 11, 12)),
        (_said("STY018", 11, 16), _said("STY014", 6, 16)),
        (_said("STY018", 19, 23), _said("STY024", 17, 23)),
        (_said("STY016", 3, 14, wanted="three-week"), _said("STY018", 1, 23, wanted="A three-week training")),
        (_said("STY004", 10, 12, wanted=" "), _said("STY018", 3, 16, wanted="in June 2010")),
    ],
)
def test_an_echo_is_not_told(wider: Diagnostic, inner: Diagnostic) -> None:
    assert without_echoes([inner, wider]) == without_echoes([wider, inner]) == [wider]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_said("STY020", 5, 21), _said("STY018", 4, 12)),
        (_said("STY020", 5, 21), _said("STY018", 5, 12, "b.md")),
        (_said("STY020", 5, 21), _said("TYP006", 5, 12)),
        (_said("STY018", 5, 23), _said("NAM010", 8, 23)),
        (_said("STY018", 5, 23), _said("STY018", 8, 23)),
        (_said("STY016", 3, 13), _said("STY018", 5, 18)),
        (_said("EXT001", 5, 16), _said("STY020", 5, 20)),
        (_said("STY018", 6, 20), _said("STY024", 17, 23)),
        (_said("STY016", 3, 14), _said("STY018", 1, 23)),
        (
            _said("STY016", 3, 14, wanted="three-week"),
            _said("STY018", 1, 23, wanted="A three weeks’ training"),
        ),
        (_said("STY004", 10, 12, wanted=" "), _said("STY018", 11, 24, wanted="in June 2010")),
        (_said("NAM010", 3, 14), _said("NAM010", 3, 18)),
        (_said("NUM001", 3, 14), _said("NUM001", 3, 14)),
    ],
)
def test_what_lies_elsewhere_or_is_another_slip_is_told(one: Diagnostic, other: Diagnostic) -> None:
    assert without_echoes([one, other]) == [one, other]


def test_of_what_a_rule_says_twice_of_the_same_words_the_longer_is_kept() -> None:
    longer, shorter = _said("STY020", 5, 21), _said("STY020", 5, 12)
    behind = _said("STY020", 21, 30)
    assert of_both([shorter, behind], [longer]) == of_both([longer], [shorter, behind]) == [longer, behind]
    assert of_both([], [shorter]) == of_both([shorter], []) == [shorter]
    assert of_both([shorter], [shorter]) == [shorter]


def test_a_rule_that_looks_at_a_story_and_at_its_issue_tells_once() -> None:
    first, again = _said("NAM010", 3, 14), _said("NAM010", 3, 14, wanted="High")
    assert without_echoes([first, again]) == [first]


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("The check-points on the road are open.", ["EXT001"]),
        ("Total 12 new clinics were opened there.", ["STY021"]),
        ("It goes on as it had begun in June, 2010.", ["STY004"]),
        ("A three weeks training was held in the town.", ["STY016"]),
        ("They came back from Kirghizstan by the road.", ["STY020"]),
        ("It was led by the head of Department for Combating Crime.", ["STY020"]),
        ("It was led by the head of department for five years.", ["STY018"]),
        ("The families went to small islands, were every newcomer was known.", ["STY018"]),
        ("He took route in the village and never left it.", ["STY018"]),
        ("He opened the check-points, and the three weeks training of 90-ies went on.", ["EXT001", "STY007", "STY016"]),
    ],
)  # fmt: skip
def test_one_slip_gives_one_finding(tmp_path: Path, copy: str, wanted: list[str]) -> None:
    root = publication(tmp_path)
    write(root, HOUSE, Path("bulletin.yaml"))
    write(root, f"---\nheadline: A walk by the river\n---\n{copy}\n")
    found = CopyDesk(Target(root, whole=True), Wishes(jobs=1, cached=False)).read().diagnostics
    assert (
        sorted(one.code for one in found if one.span.path == ARTICLE.as_posix() and one.span.line > 3)
        == wanted
    )


def test_rules_that_give_way_are_there() -> None:
    named = [(code, *others) for table in TABLES for code, others in table.items()]
    assert {*TOLD_ONCE, *(code for codes in named for code in codes)} <= rules_by_code().keys()


def test_of_rules_that_give_way_one_speaks() -> None:
    order = TopologicalSorter[str]()
    for table in TABLES:
        for code, others in table.items():
            order.add(code, *others)
    order.prepare()  # raises where they give way in a circle, and nobody would speak
