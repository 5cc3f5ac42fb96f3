"""Patterns that are asked only where they may match: they find what `finditer` finds, and need what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from re import _constants as op
from re import _parser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.rules.prose.patterns import Gated, lazy, matches_at, next_word, shows
from bulletin_cli.rules.registry import all_rules

GAP = "\0"
"""Stands for what may be anything in a text that a pattern matches."""
FEW = 24
INTRICATE = {
    "STY004_FIGURES": "0129./i n",
    "TYP006_BEFORE": "a ,;).\u00a0",
    "TYP006_AFTER_BRACKET": "a([ \u00a0",
    "TYP006_DOUBLED_MARK": "a,;:. ",
}
"""Those that look round the same character twice, or take again what they took, with signs they look for."""


def gated() -> Iterator[tuple[str, Gated]]:
    for rule in all_rules():
        for name, value in vars(import_module(f"bulletin_cli.rules.{rule.stem}")).items():
            if isinstance(value, Gated):
                yield f"{rule.code}{name}", value


def shapes(parsed: Any) -> set[str]:
    """The literal text of whatever a parsed pattern matches, with gaps."""
    return {"".join(parts) for parts in product(*(piece(code, argument) for code, argument in parsed))}


def piece(code: Any, argument: Any) -> set[str]:
    if code is op.LITERAL:
        return {chr(argument)}
    if code is op.SUBPATTERN:
        return shapes(argument[-1])
    if code is op.BRANCH:
        return set().union(*map(shapes, argument[1]))
    if code is op.IN:
        return characters(argument)
    if code in {op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT}:
        least, most, inner = argument
        least_often = {"".join(parts) for parts in product(shapes(inner), repeat=least)}
        once = {f"{shape}{GAP}" for shape in shapes(inner)} if least == 0 else set()
        return least_often | once | ({shape + GAP for shape in least_often} if most != least else set())
    if code is op.ASSERT:
        ahead = argument[0] > 0
        return {shape + GAP if ahead else GAP + shape for shape in shapes(argument[1])}
    return {""} if code in {op.AT, op.ASSERT_NOT} else {GAP}


def characters(items: Any) -> set[str]:
    """Each character of a class of few, or a gap."""
    found: set[str] = set()
    for code, argument in items:
        if code is op.LITERAL:
            found.add(chr(argument))
        elif code is op.RANGE:
            found |= set(map(chr, range(argument[0], argument[1] + 1)))
        else:
            return {GAP}
    return found if len(found) <= FEW else {GAP}


@pytest.mark.parametrize(("name", "pattern"), [one for one in gated() if one[0] not in INTRICATE])
def test_what_a_pattern_needs_stands_in_all_that_it_matches(name: str, pattern: Gated) -> None:
    for shape in shapes(_parser.parse(pattern.source, pattern.options)):
        typed = shape.lower() if pattern.folds else shape
        assert any(need in typed for need in pattern.needs), (name, shape)


@pytest.mark.parametrize(("name", "pattern"), [one for one in gated() if one[0] in INTRICATE])
@settings(max_examples=100)
@given(data=st.data())
def test_where_looks_cross_the_gate_lets_every_match_in(
    name: str, pattern: Gated, data: st.DataObject
) -> None:
    text = data.draw(st.text(alphabet=INTRICATE[name], max_size=14))
    plain = re.compile(pattern.source, pattern.options)
    assert [one.span() for one in pattern.finditer(text)] == [one.span() for one in plain.finditer(text)]


def test_a_text_without_what_is_needed_compiles_nothing() -> None:
    pattern = lazy(r"(?<=\d )percent\b", needs=("percent",))
    assert pattern.search("5 per cent") is None
    assert list(pattern.finditer("")) == []
    assert "_compiled" not in vars(pattern)
    assert [match.start() for match in pattern.finditer("5 percent, 6 percent")] == [2, 13]


def test_case_folds_where_the_pattern_does() -> None:
    pattern = lazy("last week", re.IGNORECASE, needs=("Last ",))
    assert pattern.search("LAST WEEK") is not None


TEXT = st.text(alphabet="ab.,; 12", max_size=30)


@settings(max_examples=150)
@given(TEXT)
def test_matches_at_every_offset_are_those_of_the_pattern(text: str) -> None:
    pattern = re.compile(r"[.,]+ ?(?=[ab1])")
    spans = [match.span() for match in pattern.finditer(text)]
    assert [match.span() for match in matches_at(pattern, text, range(len(text)))] == spans


@settings(max_examples=150)
@given(TEXT, st.lists(st.text(alphabet="ab.,; 12", min_size=1, max_size=3), min_size=1, max_size=4))
def test_signs_show_where_any_of_them_stands(text: str, signs: list[str]) -> None:
    assert shows(text, tuple(signs)) == any(sign in text for sign in signs)


@settings(max_examples=150)
@given(st.text(alphabet="ab_1-. ", max_size=20), st.integers(0, 20))
def test_the_next_word_ends_at_its_first_sign(text: str, end: int) -> None:
    match = re.compile(r" (\w+)").match(text, end)
    assert next_word(text, end) == (match[1] if match else "")
