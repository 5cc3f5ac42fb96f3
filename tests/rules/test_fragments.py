"""Copy that breaks off anywhere: no rule stumbles over where a sentence begins or ends."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bulletin_cli.rules.engine import STUMBLED, SubEditor
from bulletin_cli.rules.pages import page_of
from bulletin_cli.rules.registry import all_rules
from bulletin_cli.rules.select import Selection
from rules.proofs import story

FAMILIES = sorted({rule.code[:3] for rule in all_rules()})
AT_ONCE = 60
"""Fragments in a story, each a paragraph."""


def fragments(family: str) -> Iterator[str]:
    """The samples of a family of rules, broken off behind each word and begun at each."""
    for rule in all_rules():
        for sample in page_of(rule).samples if rule.code.startswith(family) else ():
            for path, text in sample.files.items():
                body = text.rpartition("\n---\n")[2] if path.endswith(".md") else ""
                for words in map(str.split, body.split("\n\n")):
                    yield from (" ".join(words[:end]).rstrip(".") + "." for end in range(1, len(words) + 1))
                    yield from (" ".join(words[start:]) for start in range(1, len(words)))


@pytest.mark.parametrize("family", FAMILIES)
def test_no_rule_stumbles_over_a_fragment(family: str) -> None:
    editor = SubEditor(Selection(), tuple(all_rules()))
    pieces = [*fragments(family)]
    stories = [story("\n\n".join(pieces[at : at + AT_ONCE])) for at in range(0, len(pieces), AT_ONCE)]
    found = [finding for one in stories for finding in editor.read_stories([one])[0]]
    assert [finding for finding in found if finding.code == STUMBLED[0]] == []
    assert len(found) >= len(pieces) // AT_ONCE  # it was read
