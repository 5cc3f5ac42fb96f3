"""Two rules on one slip: the one that knows more of it speaks alone."""

from __future__ import annotations

import pytest

from bulletin_cli.model.diagnostic import Diagnostic, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.precedence import GIVES_WAY, SAYS_MORE, SAYS_THE_SAME, of_both, without_echoes
from bulletin_cli.rules.registry import rules_by_code


def _said(code: str, start: int, end: int, path: str = "a.md") -> Diagnostic:
    return Diagnostic(code, "", Severity.WARNING, Span(path, 3, start, 3, end), "")


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


def test_rules_that_give_way_are_there() -> None:
    named = [
        (code, *others) for table in (GIVES_WAY, SAYS_THE_SAME, SAYS_MORE) for code, others in table.items()
    ]
    assert {code for codes in named for code in codes} <= rules_by_code().keys()
