"""Frames of learners that a pattern knows: a question's order, a lost passive, a form after “without”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("He asked whether should strangers teach people.", "whether should "),
        ("They search it without to unload it.", "without to "),
        ("Osh intends to make the same in May.", "to make the same"),
        ("They live in the southern Kazakhstan.", "in the southern Kazakhstan"),
        ("About 150 people have been used it.", "have been used it"),
        ("The class was received its badges.", "was received its"),
        ("For much of its passengers it is new.", "much of its "),
        ("Those who wishes are tested.", "Those who wishes"),
        ("Some of accused persons waited.", "Some of accused "),
        ("They would not let a daughter to be taught.", "let a daughter to be"),
        ("They had better to learn.", "had better to "),
        ("It sold at lower price in Osh.", "at lower price"),
        ("They must keep record of it.", "keep record of"),
        ("He understood, on his own account, half of it.", ", on his own account, "),
        ("The farmers sew wheat in March.", "sew"),
        ("They weighted the bags at noon.", "weighted"),
        ("It set a president for other courts.", "president"),
        ("The police ceased 20 kg of heroin.", "ceased"),
        ("The State will overtake the costs.", "overtake"),
        ("The ninth, which held nothing, mislead three.", "mislead"),
        ("It was made fora different model.", "fora"),
    ],
)
def test_what_learners_write_is_marked(copy: str, wrong: str) -> None:
    assert wrong.strip() in [one.strip() for one in found(sty018_real_word_confusion, copy)]


@pytest.mark.parametrize(
    "copy",
    [
        "They asked whether it should stay, and made the same mistake.",
        "He lives in the southern Kazakhstan city of Osh. It had been used by them.",
        "They make the most of them, and would rather walk to town.",
        "They overtook the bus, and the army all but seized power.",
        "It was discussed in international fora last year.",
    ],
)
def test_what_looks_like_it_is_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
