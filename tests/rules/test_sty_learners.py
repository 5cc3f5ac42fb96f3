"""Slips of those who write English as a second language: words too many, too few, or near the one meant."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("They gave 5 million of syringes and two thousand of books.", "They gave 5 million syringes and two thousand books."),
        ("Share the best practises of it.", "Share the best practices of it."),
        ("They meet on a regular bases, on a daily bases.", "They meet on a regular basis, on a daily basis."),
        ("They work hardly, but late. He studied hardly.", "They work hard, but late. He studied hard."),
        ("“We won”, tells Farkhod. “We won,” told Anna Karimova, “at last.”", "“We won”, said Farkhod. “We won,” said Anna Karimova, “at last.”"),
        ("It opens by the end of the 2011.", "It opens by the end of 2011."),
        ("She wants to be doctor. He became teacher, because he can.", "She wants to be a doctor. He became a teacher, because he can."),
        ("She is doctor in Osh, and they could not to help.", "She is a doctor in Osh, and they could not help."),
        ("They will can go.", "They will be able to go."),
        ("It is most then 40 people.", "It is more than 40 people."),
    ],
)  # fmt: skip
def test_a_learner_s_slip_is_mended(copy: str, wanted: str) -> None:
    assert mended(sty018_real_word_confusion, copy) == wanted


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("They analyse 900 sample a month.", ["900 sample"]),
        ("UNODC supports outreach work since 2003.", ["supports outreach work since"]),
        ("He lives in Osh since May. It works since the 1990s.", ["lives in Osh since", "works since"]),
        (
            "We support it since 2005. He is working here since 2003.",
            ["support it since", "working here since"],
        ),
        ("Doctors say that many of their patient returned to heroin.", ["many of their patient"]),
    ],
)
def test_one_for_several_is_seen(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "It cost $5 million of funds, USD 3 million of bonds, and 5 million of its own; two million of these units.",
        "He who best practises the art wins. Military bases; on a bases-loaded walk; on the regular bases.",
        "It worked hardly at all. They work hardly ever. The work hardly changed.",
        "The story, “Umut”, tells Farkhod’s life. “We won,” he told Farkhod. The book “Umut” tells Farkhod.",
        "By the end of the 2011 season, and at the end of the 2010, 2011 and 2012 runs.",
        "She wants to be doctor and nurse in one; to be teacher training staff; to become doctor to the king.",
        "They were at most then. At most, then 40 came.",
        "They filled 900 sample bags a month, and a 30 day trial. In 1999 sample a month.",
        "Many of their patient centred plans failed, and many of their patients returned to it.",
        "UNODC supports reforms begun since 2003 and laws in force since 2003; it helps all who left since May.",
        "The works since 2003 are his. His works since May 2003; it has worked since 2003. He works, since May is short.",
        "The centre, which works well, has grown since 2003; she lives there since she left. “It works since May.”",
        "Those working here since 2003 left; they have been living there since May. People who live there came.",
        "They will can fish; the will can be read. Whether or not to go; it could not to my mind. She was doctor and friend.",
        "“We analyse 900 sample a month,” he said. “It will allows us,” she said.",
    ],
)
def test_what_only_looks_like_one_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
