"""Words taken for others that learners of English mix up, and prepositions carried over from other languages."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion, sty020_wrong_phrase
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "typed"),
    [
        ("The number of tests raised from 410 to 1,260.", "tests raised"),
        ("It is easier to obtain a syringe then advice.", "easier to obtain a syringe then"),
        ("Pupils received more prizes then their teachers.", "more prizes then"),
        ("She had to be quite for ten minutes.", "be quite"),
        ("It was the forth in a series.", "the forth"),
        ("The first weeks are specially dangerous.", "specially"),
        ("The amount of suspicious arrests grew.", "amount of suspicious arrests"),
        ("They pass a training of five days.", "pass a training"),
        ("He won the first price at the competition.", "won the first price"),
        ("The economical situation was hard.", "economical"),
        ("Many were leaving in poverty.", "were leaving in"),
        ("They wandered why he came.", "wandered"),
        ("He was awarded with a medal.", "awarded with"),
        ("The project was lunched in May.", "was lunched"),
        ("It serves at list ten people.", "at list"),
        ("They played a key rule in the talks.", "played a key rule"),
        ("The manuals are available on Russian and Tajik.", "on Russian"),
        ("The text was translated to Uzbek.", "translated to Uzbek"),
        ("They worked on a case based in a real investigation.", "based in"),
        ("They had to wait during months.", "during"),
        ("The diagnose was clear.", "diagnose"),
        ("His believe in the law was strong.", "believe"),
        ("He must proof that he was there.", "proof"),
        ("In the same day they left.", "In the same day"),
        ("They left on the second stage of the project.", "on the second stage"),
        ("The course lasted from 5 till 9 May.", "from 5 till"),
        ("Customs officers ask what the box weights.", "what the box weights"),
        ("They bring a passport or other prove of identity.", "prove of"),
        ("The rest will be red by observers.", "be red"),
        ("Researches from Khujand have photographed them.", "Researches"),
        ("Women learn spinning and dying.", "spinning and dying"),
        ("Corruption effects all spheres.", "Corruption effects"),
        ("It touches all spheres of live.", "spheres of live"),
        ("He hided the money.", "hided"),
        ("The law was signed in the same day.", "signed in the same day"),
        ("In the day of the election it rained.", "In the day of"),
        ("They got a grant in the size of 1,200 som.", "grant in the size of"),
        ("Guests from the Republic Korea came.", "Republic"),
        ("The project does not pretend other wise.", "other wise"),
        ("No body knows it.", "No body knows"),
        ("They went in to the room.", "went in to"),
        ("With in a year it was rebuilt.", "With in"),
    ],
)
def test_a_word_taken_for_another_is_told(copy: str, typed: str) -> None:
    assert found(sty018_real_word_confusion, copy) == [typed]


@pytest.mark.parametrize(
    ("copy", "typed"),
    [
        ("The judge pointed on the weak sides.", "pointed on"),
        ("They negotiated to the Agency.", "negotiated to"),
        ("The doctors were unaware about the danger.", "unaware about"),
        ("The law enters to force in May.", "enters to force"),
        ("They know it by hearth.", "by hearth"),
        ("A dozen of others came.", "A dozen of others"),
        ("The class room is cold.", "class room"),
        ("The girl wrote it her self.", "her self"),
    ],
)
def test_a_wrong_phrase_is_told(copy: str, typed: str) -> None:
    assert found(sty020_wrong_phrase, copy) == [typed]


@pytest.mark.parametrize(
    "copy",
    [
        "Wages were raised from 410 to 1,260. More officers came, then others left.",
        "It is quite late; they were quite sure. He went forth. It was specially made and specially trained.",
        "The amount of drugs grew. She passed the course, and the price of bread rose.",
        "They were leaving in May; he wandered far. He was awarded a medal by the minister.",
        "The talks on Russian gas; it was translated into Uzbek. She is based in a small town.",
        "He came during the months of war. It grew in the same day. He pointed on Monday.",
        "They believe the proof; the will and the decision; the diagnosis that doctors discuss.",
        "The weights are heavy; they prove of use. The leaves were red by evening, and red out of shame.",
        "The dying man and the dying craft; weaving is dying out. The effects all know; it came to live.",
        "Two died in the same day and night. Other wise men came; every body of water; no body was found.",
        "A rise in the size of 30 schools. They came in to see us; it was dealt with in a year.",
        "It costs more over time. What ever happened? The first class room on the train is his.",
        "The train runs from 5 to 9. They lunched. A list of ten; the rule in force.",
    ],
)
def test_the_same_words_in_their_place_are_left_alone(copy: str) -> None:
    assert [*found(sty018_real_word_confusion, copy), *found(sty020_wrong_phrase, copy)] == []
