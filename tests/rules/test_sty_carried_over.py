"""What writers carry over from other languages: words missing, forms of adverbs, words that look alike."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion, sty020_wrong_phrase
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Since the start more 4,800 officers came.", ["more"]),
        ("There was not single case.", ["not single"]),
        ("It has already being done.", ["has already being"]),
        ("They listen more readily their peers.", ["listen more readily"]),
        ("An increase by 22 per cent was seen.", ["An increase by"]),
        ("Prices have raised from 5 to 6 dollars.", ["have raised"]),
        ("A doctor comes each two weeks.", ["each two weeks"]),
        ("They hope to reopen the centre until May.", ["hope to reopen the centre until"]),
        ("It was played among School No. 4 and the boarding school.", ["played among"]),
        ("All went smooth. It grew rapid in 2009.", ["grew rapid", "went smooth"]),
        ("Good trained and high qualified staff came.", ["high qualified", "Good trained"]),
        ("They live in a bloc of flats.", ["bloc of"]),
        (
            "It was told us at the meeting, and he said us that it is clear that they agree.",
            ["said us"],
        ),
        ("It took place in 6–8 October.", ["in 6–8 October"]),
        ("He is from the Mongolia.", ["the Mongolia"]),
        ("It is at same level in northern part of the country.", ["at same", "in"]),
        (
            "They pay attention on the risk and fight against the corruption.",
            ["pay attention on", "against the"],
        ),
    ],
)
def test_it_is_found(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


def test_a_told_after_speech_is_said() -> None:
    copy = "“They took the risk,” told the governor. “They did,” the governor told the press."
    assert found(sty018_real_word_confusion, copy) == ["told"]


@pytest.mark.parametrize(
    "copy",
    [
        "Two more 500-page reports; no more 1,000 dollar fines; more than 4,800 officers; 10 more 24-hour posts.",
        "It will not be completed until May, and is not to be opened until 5 June.",
        "They listened all the time; they raised from 5 to 6 dollars each; prices rose by 5 per cent.",
        "Work among women and men; cooperation among Kazakhstan, Russia and China; peace among the teams and the schools.",
        "It went well. A smooth road, a slow growth, a high level and highly qualified staff.",
        "The Western bloc and a bloc of votes; each of two weeks; for each year.",
        "It is clear that they agree, that is, all of them; the newly opened post; at the same level.",
        "The fight against the corruption of judges; in October 2010; the Mongolia office of the bank.",
    ],
)
def test_good_copy_is_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) + found(sty020_wrong_phrase, copy) == []
