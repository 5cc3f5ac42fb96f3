"""What reading signs agrees with the rules' own files."""

from __future__ import annotations

from bulletin_cli.reading.complaints import SIGNATURES
from bulletin_cli.rules.registry import rules_by_code


def test_every_complaint_is_a_rule_of_that_name_and_weight():
    rules = rules_by_code()
    assert {code: (rules[code].name, rules[code].severity) for code in SIGNATURES} == SIGNATURES
    assert {rules[code].found_by for code in SIGNATURES} == {"reading"}
