"""Copy that breaks off after any word: looks ask what stands next, and there may be nothing."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import (
    ext004_glued_words,
    sty008_figure_for_word,
    sty014_missing_article,
    sty016_unhyphenated_compound,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
)
from bulletin_cli.rules.pages import page_of
from bulletin_cli.rules.registry import all_rules
from rules.proofs import FRONT, marks, publication, story

RULES = (
    ext004_glued_words,
    sty008_figure_for_word,
    sty014_missing_article,
    sty016_unhyphenated_compound,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
)


def copies(code: str) -> list[str]:
    """The bodies of the samples of a rule's page that are a story’s copy alone."""
    rule = next(one for one in all_rules() if one.code == code)
    return [
        body.rpartition("---\n")[2]
        for sample in page_of(rule).samples
        if sample.bare
        for body in sample.files.values()
    ]


@pytest.mark.parametrize("rule", RULES)
def test_every_beginning_of_a_sample_is_read(rule) -> None:
    house = publication()
    bodies = copies(rule.__name__.rpartition(".")[2][:6].upper())
    assert bodies
    for copy in bodies:
        words = copy.split()
        beginnings = [" ".join(words[:end]) for end in range(1, len(words))]
        beginnings += [" ".join(words[start:]) for start in range(1, len(words))]
        one = story("\n\n".join(beginnings), house)
        last = FRONT.count("\n") + 2 * len(beginnings)
        assert all(1 <= mark.span.line <= last for mark in marks(rule, one))
