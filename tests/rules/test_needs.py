"""What rules declare is registered, and the signs that they say they need they do need."""

from __future__ import annotations

from functools import lru_cache

import pytest

from bulletin_cli.rules.confusions.list_indexes import stale_indexes
from bulletin_cli.rules.pages import page_of
from bulletin_cli.rules.register import declared_in, drifted, register_text
from bulletin_cli.rules.registry import Rule, all_rules, registered
from bulletin_cli.rules.views import Story
from rules.proofs import story

BY_STORY = ("sentences", "story")
NEEDY = [rule for rule in all_rules() if rule.needs and {*BY_STORY} & {*rule.looks_at}]


@lru_cache(maxsize=1)
def stories() -> tuple[Story, ...]:
    """Every story of every rule's samples."""
    return tuple(
        story(text)
        for rule in all_rules()
        for sample in page_of(rule).samples
        for path, text in sample.files.items()
        if "articles/" in path and path.endswith(".md")
    )


@pytest.mark.parametrize("rule", NEEDY, ids=lambda rule: rule.code)
def test_a_rule_finds_nothing_where_none_of_its_signs_stands(rule: Rule) -> None:
    spared = [one for one in stories() if not one.may_hold(rule.needs)]
    assert spared
    checks = [rule.check(what) for what in BY_STORY if what in rule.looks_at]
    assert not [mark for one in spared for check in checks for mark in check(one)]


def test_no_index_has_drifted() -> None:
    assert stale_indexes() == []


def test_the_register_has_not_drifted() -> None:
    assert not drifted()
    assert registered().keys() == {rule.code for rule in all_rules()}


def test_a_rule_that_is_not_registered_yet_says_itself_what_it_declares(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(registered(), "ACC004", registered()["ACC004"])
    monkeypatch.delitem(registered(), "ACC004")
    rule = Rule("ACC004", "table-without-head")
    assert rule.declared == declared_in(rule)
    assert rule.needs == ("|",)
    assert "\t".join(("ACC004", *rule.declared)) in register_text().splitlines()


def test_a_sign_of_the_file_or_of_the_text_will_do() -> None:
    one = story("A dash &ndash; and a [link](https://a.example.org/b).")
    assert one.may_hold(("–",))
    assert one.may_hold(("](",))
    assert not one.may_hold(("|", "—"))
