"""Right sentences of features and reviews, each beside the slip that looks like it."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import (
    nam001_unexplained_abbreviation,
    nam010_capitals_vary,
    quo001_unclosed_quotation,
    spl001_unknown_word,
    sty014_missing_article,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
)
from rules.proofs import found


@pytest.mark.parametrize(
    ("right", "slip", "told"),
    [
        (
            "Dry hills are prone to wildfire, and lumps of meteorite fell on them.",
            "They returned to village in May.",
            ["to village"],
        ),
        (
            "In actual fact, the chairs were laid flat, and life goes on beyond university.",
            "She worked in new museum.",
            ["in new museum"],
        ),
        ("The page counts clicks, screens, and operating system of its visitors.", "", []),
        (
            "It was shut due to violation of the rules, which led to enforcement of them.",
            "The deputies spoke on effective implementation of the law.",
            ["on effective implementation"],
        ),
        (
            "They want to ensure delivery of the food in the third and final phase; one plain and useful method is rest.",
            "It is most important test.",
            ["is most important test"],
        ),
        (
            "It was part zoo, part museum, which is sort of the point; such ability is rare.",
            "It was old museum.",
            ["was old museum"],
        ),
        (
            "The poet, university educated, wrote of freedom of the press and athlete’s foot.",
            "The guard slept in patient’s room.",
            ["in patient’s"],
        ),
        (
            "*Encore* is a song that she never sang again.",
            "Seminar was held in the old hall.",
            ["Seminar"],
        ),
    ],
)
def test_nouns_go_bare_in_features(right: str, slip: str, told: list[str]) -> None:
    assert found(sty014_missing_article, right) == []
    assert found(sty014_missing_article, slip) == told


@pytest.mark.parametrize(
    ("right", "slip", "told"),
    [
        ("It is hard to tell how stable these are.", "They know how repair the pump.", ["how repair"]),
        ("Why don’t clouds fall? Those who didn’t were sent home.", "He didn’t was there.", ["didn’t was"]),
        (
            "They are remakes in spirit, and there are disconnects between them.",
            "The law is prohibits it.",
            ["is prohibits"],
        ),
        (
            "She told us of the challenges they have using forks.",
            "The centre has working with schools.",
            ["has working"],
        ),
        (
            "A mere forty-five readers paid; it has a robots.txt file and quite a ways to go to a dry cleaners.",
            "They ran a new courses for guards.",
            ["a new courses"],
        ),
        ("The new iPhone 11 camera is good.", "They bought 11 camera for the post.", ["11 camera"]),
        (
            "Challenging as it was to read, it was loved.",
            "Reading the plan, it was noted that it lacks money.",
            ["it was"],
        ),
        ("And so emerges the old quarrel.", "They arrived the station in May.", ["arrived the"]),
        ("They may just about get there.", "It is used for improve the roads.", ["for improve"]),
        (
            "She offered a little advice, arriving an hour before them.",
            "She gave an advice to the cook.",
            ["an advice"],
        ),
        (
            "He is one of the few in the town who has read it.",
            "It was set in a test, who was in Uzbek.",
            ["who"],
        ),
        ("Ask whether it’s phones or sweets.", "The school and it’s teachers came.", ["it’s"]),
        (
            "*Girls* is worth it; all that matters is a laugh, and Labour have said so.",
            "The girls is at school.",
            ["The girls is"],
        ),
        ("The IT staff came, and the humour is dry.", "He want the keys.", ["He want"]),
        (
            "For every method of attack the firms invent, they get from point A to point B, side by side enticing us.",
            "Before sign the contract, he read it.",
            ["Before sign"],
        ),
        ("It comes far too rarely, like regular turning of the heap.", "He turned of the light.", ["of"]),
        ("Many have a zero-hours contract.", "It was a two-days seminar.", ["two-days"]),
        ("WHO’s plan is a reply to it.", "The cook, who’s plan failed, left.", ["who’s"]),
    ],
)
def test_features_say_so(right: str, slip: str, told: list[str]) -> None:
    assert found(sty018_real_word_confusion, right) == []
    assert found(sty018_real_word_confusion, slip) == told


@pytest.mark.parametrize(
    ("right", "slip", "told"),
    [
        ("It was shown at Kingsmead Arts Centre.", "It was told by Training Centre.", ["by Training Centre"]),
        (
            "The ball was run by Kingsmead College Union.",
            "It was signed by Customs Union.",
            ["by Customs Union"],
        ),
        ("They were tired from the heat and busy on a mural.", "They were tired by the heat.", ["tired by"]),
        (
            "He read it aloud along with other words, and climbed up stairs of oak.",
            "With other words, it failed.",
            ["With other words"],
        ),
        (
            "They looked at the presence of lead.",
            "It was opened at the presence of guests.",
            ["at the presence of"],
        ),
        ("The play opens in medias res.", "The medias wrote of it.", ["medias"]),
    ],
)
def test_phrases_go_with_their_neighbours(right: str, slip: str, told: list[str]) -> None:
    assert found(sty020_wrong_phrase, right) == []
    assert found(sty020_wrong_phrase, slip) == told


def test_double_marks_close_behind_single_ones() -> None:
    assert found(quo001_unclosed_quotation, "He wrote of \"a town run by 'a second cook'\", and left.") == []
    assert found(quo001_unclosed_quotation, "He wrote of \"a town run by 'a second cook', and left.") != []


def test_a_preposition_at_the_head_of_a_sentence_is_no_part_of_a_name() -> None:
    copy = "Under Section 5 of the act they may ask. The case falls under Section 9 of the act."
    assert found(nam010_capitals_vary, copy) == []


@pytest.mark.parametrize("letters", ["MC", "KKK", "VP", "LEGO", "G&T"])
def test_letters_that_readers_know(letters: str) -> None:
    assert found(nam001_unexplained_abbreviation, f"She told the {letters} of it.") == []


def test_a_name_and_another_open_a_sentence() -> None:
    assert found(spl001_unknown_word, "Corbyn and Labour have won the seat.") == []
    assert found(spl001_unknown_word, "Traning and rest are good.") == ["Traning"]
