"""Words in two pieces, and letters of names: what is marked, what stays quiet."""

import pytest

from bulletin_cli.rules import spl001_unknown_word as rule
from rules.proofs import marks, story


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("They work for the down trodden.", "“down trodden”: one word in two"),
        ("The group under took a survey.", "“under took”: one word in two"),
        ("The need cannot be over emphasized.", "“over emphasized”: one word in two"),
        ("It has six geo political zones.", "“geo political”: one word in two"),
        ("He was un able to come.", "“un able”: one word in two"),
        ("The border is re opened.", "“re opened”: one word in two"),
        ("It is an on going effort.", "“on going”: one word in two"),
        ("The minister, Prof. Rufa’l, spoke.", "unknown word “Rufa’l”"),
        ("The Hauwei mast stands there.", "unknown word “Hauwei”"),
    ],
)
def test_marked(copy: str, wanted: str) -> None:
    assert [mark.message for mark in marks(rule, story(copy))] == [wanted]


@pytest.mark.parametrize(
    "copy",
    [
        "He keeps on going, and trod down the path under standing orders.",
        "“We under took it,” she said of the down-trodden.",
        "The name’s long; I’ll say so, and O’I it is.",
        "The UN able staff came; the case is known as in re sale of goods; dis, im and re stand apart.",
        "Huawei built it in Kaduna; the Kandahari poet Gombay came.",
    ],
)
def test_quiet(copy: str) -> None:
    assert marks(rule, story(copy)) == []
