"""Copy of any kind: no rule on words stumbles over it, and every mark stands inside the file."""

from __future__ import annotations

from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.rules.registry import all_rules
from rules.proofs import marks, publication, story

HOUSE = publication("en-GB-oxendict", abbreviations={"DCA": "Drug Control Agency"})
RULES = [
    rule.module
    for rule in all_rules()
    if rule.code.startswith(("SPL", "STY", "TYP", "QUO", "EXT", "NAM", "NUM"))
    and set(rule.looks_at) & {"sentences", "story", "issue"}
]
TYPED = """
the The a an of who was has have 45 1,880 2010 2nd nine ninth twenty-one judges women officer it's there where will
will helps (DCA) DCA MDT ToTs NGO's Mr. Mr Karimov Rustam “ ” " ' ’ « » – - — … . , ; : ( ) /  № % 20 per cent from
to Drug Control Agency Drug control Agency ( a.m. km. Total of 5-days countries: Kazakhstan and Osh. II Ünïcode Проект ٣ ² |
"""
COPY = st.lists(st.sampled_from([*TYPED.split(" "), " ", "\n", "\n\n", "\u00a0"]), max_size=40).map(" ".join)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__.rpartition(".")[2][:6])
@settings(max_examples=10, deadline=None)
@given(copy=COPY, language=st.sampled_from(["", "language: ru\n"]))
def test_no_copy_makes_a_rule_stumble(rule: ModuleType, copy: str, language: str) -> None:
    one = story(f"---\nheadline: A head\n{language}---\n{copy}\n", HOUSE)
    lines = one.source.text.count("\n") + 1
    for mark in marks(rule, one):
        assert 1 <= mark.span.line <= mark.span.end_line <= lines
        for edit in mark.fix.edits if mark.fix else ():
            assert 0 <= edit.place.start <= edit.place.end <= len(one.source.text)
