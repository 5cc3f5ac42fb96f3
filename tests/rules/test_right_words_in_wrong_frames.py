"""Right words in the wrong place that the classes of those beside them convict: “abroad” and “aboard” and their like."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("At noon the figures for the hole valley are chalked on a board.", "hole"),
        ("A bill that is now before Parliament would rise the minimum age.", "rise"),
        ("Nobody knows how many of them have left for work aboard and for how long.", "aboard"),
        ("Until 2009 they laid rolled up in a cellar.", "laid"),
        ("The officers swam with ropes around their wastes.", "wastes"),
        ("The most useful object in the museum bares no label.", "bares"),
        ("In two villages, parents complaint that girls were sent outdoors.", "complaint"),
        ("Every third book lacked it’s cover.", "it’s"),
        ("The first families went to small islands, were every newcomer was known.", "were"),
        ("He ran the unit for 12 years and loosed no one in his care.", "loosed"),
        ("Of those who were asked, 16 excepted.", "excepted"),
        ("It replaced a sewing shop, witch had sewn nothing but mittens.", ", witch"),
        ("Each guard was given a pear of boots.", "pear"),
        ("He was found with the drug and brought to trail in May.", "trail"),
        ("The library is on the second flour of the building.", "second flour"),
        ("The nurse sees 40 patience and writes it down.", "patience"),
        ("Each of they’re villages has a school, and one of they’re parents came.", "they’re"),
        ("The winters are sever in the hills, and sever frost killed the trees.", "sever"),
    ],
)
def test_a_word_in_a_frame_of_another_is_told(copy: str, wrong: str) -> None:
    assert wrong in found(sty018_real_word_confusion, copy)


@pytest.mark.parametrize(
    "copy",
    [
        "There is a hole in the wall, and rain fell. The hole grew. He dug it.",
        "Wages will rise the next year. They went aboard the ship, and all aboard were saved.",
        "The cables were laid under the road. She is barefoot; the dog bares its teeth.",
        "They dumped wastes in the river. The complaint that they made was heard. It’s late.",
        "The men, were they asked, would sing. A fairy, witch and wolf came. He loosed an arrow.",
        "All were there, Sundays excepted. An apple and a pear of his own; the trail of the bear.",
        "Wheat flour is dear. He lost patience and left. They’re people with jobs. They sever ties.",
    ],
)
def test_the_same_word_in_its_own_frame_is_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize("typed", ["singed", "sighed"])
def test_what_is_mended_has_no_space_too_many(typed: str) -> None:
    copy = "The ministers {} an agreement, which was {} by both."
    mended_copy = mended(sty018_real_word_confusion, copy.format(typed, typed))
    assert mended_copy == copy.format("signed", "signed")
    assert found(sty018_real_word_confusion, f"The fire {typed} over the hair of the dog.") == []
    assert found(sty018_real_word_confusion, "Here is the singed protocol.") == ["singed"]
