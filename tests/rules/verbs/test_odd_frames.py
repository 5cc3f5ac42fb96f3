"""Frames of other languages: “nobody didn’t come”, “so long time”, “a test, who”, “despite the road was”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article, sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The hall was empty, and nobody didn’t come.", ["nobody didn’t"]),
        ("No one does not know it.", ["No one does not"]),
        ("He never didn’t ask for money.", ["never didn’t"]),
        ("They did not see nobody at the post.", ["not see nobody"]),
        ("She doesn’t know nothing about it.", ["doesn’t know nothing"]),
        ("Few families can wait so long time.", ["so long time"]),
        ("It is too big problem for one town.", ["too big problem"]),
        ("They had such long time to wait.", ["such long time"]),
        ("They were chosen by a written test, who was set in Uzbek.", ["who"]),
        ("The village has a clinic who is open at night.", ["who"]),
        ("The harvest was thus on 57 per cent smaller.", ["on"]),
        ("A visit of this kind is worthy little.", ["worthy"]),
        ("The museum is worthy visiting.", ["worthy"]),
        ("His talk, the teachers say, is worthy ten lessons.", ["worthy"]),
        ("They leave a letter laying in a drawer.", ["laying"]),
        ("She wants to see herself what is it needed.", ["what is"]),
    ],
)
def test_a_frame_of_another_language_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Despite the road was closed, they came.", ["Despite the road was"]),
        ("Despite he was ill, he came.", ["Despite he"]),
        (
            "They sit without heating, despite winter temperatures there can sink to ten.",
            ["despite winter temperatures there can"],
        ),
        ("They stayed despite the hall had no heating.", ["despite the hall had"]),
        ("In spite of the rain was heavy, all of them came.", ["In spite of the rain was"]),
        ("They left because of the school was closed.", ["because of the school was"]),
        ("During he was in Osh, he met the judge.", ["During he"]),
        ("Due to the roads were closed, nobody came.", ["Due to the roads were"]),
        ("Some had left because early marriage; others had no books.", ["because early"]),
        ("They stopped because lack of money.", ["because lack"]),
    ],
)
def test_a_clause_where_a_noun_goes_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Judges have spent three days in Almaty, from 27 to 29 October 2010.", ["have spent"]),
        ("The team has visited three prisons from 3 to 7 May 2010.", ["has visited"]),
        ("It has taken place in Osh between 4 and 8 June 2010.", ["has taken"]),
        (
            "Between September and November 2010, 612 families from Osh, Baku and Ankara meet once a week.",
            ["meet"],
        ),
        ("From 3 to 7 May 2010 the team visits three prisons.", ["visits"]),
        ("Between 2005 and 2009 the service seizes a ton of it.", ["seizes"]),
    ],
)
def test_a_tense_beside_days_that_are_over_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("It is among the best of the 112 institution taking part.", ["112 institution"]),
        ("There are only four trained psychiatrist outside the capital.", ["four trained psychiatrist"]),
        ("He met 12 judge living abroad.", ["12 judge"]),
        ("The service sends a text messages to farmers.", ["a text messages"]),
        ("He wrote a news articles about it.", ["a news articles"]),
        ("Cells allow the disease spreading, and many fall ill.", ["allow the disease spreading"]),
        ("Nothing can force the prices falling.", ["force the prices falling"]),
    ],
)
def test_a_number_or_a_form_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("It was made available to public.", ["to public"]),
        ("A campaign among public was planned.", ["among public"]),
        ("He described himself as wholesaler of foodstuffs.", ["as wholesaler"]),
        ("She works as cook in a hotel.", ["as cook"]),
    ],
)
def test_a_bare_noun_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty014_missing_article, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "Nobody did it, nothing was not said, but it was done; no one came. She does not mean nothing to him.",
        "It took so much time; they had such a long time; so great men, too few roads; how long a time is it?",
        "The head of the laboratory, who was there; a person in one office, who has come; a judge who is here.",
        "Ms. Amirova of the court, who was ill, is worthy of praise. It is worth little.",
        "They insisted on 57 per cent and on higher pay. Hens laying in the field are here.",
        "She sees what it is, and what is there; they ask what is new.",
        "Despite the rain that fell, they came. Despite what he said, all went well. Despite the cold they came.",
        "A war, despite its risks, can be won, and because of its distance from Earth has remained unknown.",
        "Despite the help they had, it failed. During the war he was in Osh. Due to the rain the roads were shut.",
        "They left because the school was closed, because wages fell; because prices rise.",
        "The figures have risen from 27 to 29. It has been postponed from 3 to 7 May 2010.",
        "The statistics from 2005 to 2009 show a rise. From 2005 to 2009 is a long time.",
        "Between September and December 2011, families meet once a week.",
        "One judge living abroad left; in 2009 officer training began; a 30 minute waiting time.",
        "A man works; in a country women have left; a road winds in bends; he has a sports hall.",
        "They allow the men working there to leave, and allow the water flowing from it to be used.",
        "It is open to public scrutiny, to public and private firms. He spoke in public.",
        "She worked as head of the office and as chairman of the board.",
    ],
)
def test_a_sentence_that_looks_alike_is_left_alone(copy: str) -> None:
    marked = [*found(sty018_real_word_confusion, copy), *found(sty014_missing_article, copy)]
    assert [one for one in marked if one != "nothing was not"] == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The building was built on 1998.", ["built on 1998"]),
        ("The course begins at September.", ["begins at September"]),
        ("He was died in 2005.", ["was died"]),
        ("She explained that how it works.", ["explained that how"]),
        ("He asked that where they live.", ["asked that where"]),
        ("Because it rained all day, so they stayed.", ["Because it rained all day, so they"]),
        ("The two first days were hard.", ["The two first"]),
        ("Here is the results of the survey.", ["Here is"]),
    ],
)
def test_a_small_word_of_another_language_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "It was signed on 19 May and built on 1,998 piles; they arrived at March House.",
        "He was laughed at, and the bed was slept in. She was told that what he said was true.",
        "Because it rained, they stayed. The first two days; the two last kings. Here is the result.",
    ],
)
def test_a_small_word_in_its_place_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
