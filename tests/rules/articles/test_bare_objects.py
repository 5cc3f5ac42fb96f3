"""Things that some verbs never take bare: “paid visit”, “has long history”, “such approach”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The guests paid visit to the post.", ["paid visit"]),
        ("The two lands share long border with China.", ["share long border"]),
        ("There is lack of nurses, and it is honour for us.", ["is lack", "is honour"]),
        ("The town has long history and welcomes all.", ["has long history"]),
        ("It was great surprise to us.", ["was great surprise"]),
        ("They were given warm welcome by the staff.", ["were given warm welcome"]),
        ("Such approach will help.", ["Such approach"]),
        ("She is planning to give lecture on it.", ["give lecture"]),
        ("It gives officers opportunity to practise.", ["gives officers opportunity"]),
        ("The visitors were shown short film about it.", ["shown short film"]),
        ("They donated ambulance and two buses.", ["donated ambulance"]),
    ],
)
def test_a_bare_object_is_found(copy: str, wrong: list[str]) -> None:
    assert found(sty014_missing_article, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "They paid a visit, share a long border and gave lectures; a paid visit; no such approach.",
        "There is no lack of it; it is no honour. They have history lessons. Such an approach helps.",
        "In great surprise; with success; the sixth such move; such as plan and hope; they took part.",
        "Men given a welcome, who made history; the share price; in paid work.",
    ],
)
def test_what_goes_bare_is_quiet(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []
