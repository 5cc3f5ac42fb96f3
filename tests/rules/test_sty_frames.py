"""Plain slips of number, degree and form, each in the frame that gives it away."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("Its arrival is expecting at noon.", "Its arrival is expected at noon."),
        ("Police leaded the search.", "Police led the search."),
        ("It leaded to war. We may not loose faith.", "It led to war. We may not lose faith."),
        ("The war has lasted for ten years in May 2010.", "The war lasted for ten years in May 2010."),
        ("There was no any food.", "There was no food."),
        ("It hit the most weakest people.", "It hit the weakest people."),
        ("The air is more cleaner than before.", "The air is cleaner than before."),
        ("They had nothing to loose, and more to loose than we.", "They had nothing to lose, and more to lose than we."),
        ("The average age raised from 29 to 34.", "The average age rose from 29 to 34."),
        ("A warning send from the station was late.", "A warning sent from the station was late."),
        ("He asked them what are they worth.", "He asked them what they are worth."),
        ("The journey lead from Osh to Bishkek.", "The journey led from Osh to Bishkek."),
    ],
)  # fmt: skip
def test_a_plain_slip_is_mended(copy: str, wanted: str) -> None:
    assert mended(sty018_real_word_confusion, copy) == wanted


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        (
            "It will for the first time includes a section.",
            ["will for the first time includes"],
        ),
        ("So far 36 women has completed it.", ["36 women has"]),
        ("Today 12 officers was trained.", ["12 officers was"]),
        ("This year officers has met.", ["officers has"]),
        ("It tells how farmers has suffered and why women has come.", ["farmers has", "women has"]),
        ("Young people knows little.", ["Young people knows"]),
        (
            "The smugglers takes risks. Many smugglers takes the risk.",
            ["The smugglers takes", "Many smugglers takes"],
        ),
        ("It tells why smugglers takes such risks.", ["smugglers takes"]),
        (
            "It shows how officers works in the field and why women leads the way.",
            ["women leads", "officers works"],
        ),
        (
            "It employs thousands of seasonal worker. A group of young officer came.",
            ["group of young officer", "thousands of seasonal worker"],
        ),
        (
            "It was one of its officer who found it. One of the officer said so.",
            ["the officer", "one of its officer"],
        ),
        ("Traffickers uses new routes.", ["Traffickers uses"]),
        (
            "These drugs makes people ill. The children plays football.",
            ["These drugs makes", "The children plays"],
        ),
        ("Sixteen graduate receives a diploma.", ["Sixteen graduate receives"]),
        ("At present five officers works there.", ["five officers works"]),
        ("In the end seven countries has agreed.", ["seven countries has"]),
    ],
)
def test_a_plain_slip_is_seen(copy: str, wrong: list[str]) -> None:
    assert [one.strip() for one in found(sty018_real_word_confusion, copy)] == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "The women are expecting. It was a leaded window; leaded petrol by the can. No, any will do.",
        "The most honest man came; we need more bigger ships, more older people and more cheaper-run homes.",
        "A dog let loose ran on. The cord went from tight to loose.",
        "They want the pension age raised from 60 to 65. The average age raised eyebrows.",
        "They let a letter send them on. The letters send a signal to us. What are they worth?",
        "Does the road lead to Osh? Let the path lead us. They said that the road lead on.",
        "So far 36 women have come. Today mathematics is taught. That year of many wars was long.",
        "He came today. Officers were here. It is known how many of the women he has met, and how much time was lost.",
        "Other members’ work has begun. Human rights is a field. In the end seven years is long.",
        "The Universal Declaration of Human Rights was read, and the teaching of human rights was begun.",
        "Training officers takes a year. Eight pieces makes a pie. Helping people makes a change. The men’s works.",
        "How public works in the city are paid for. The people needs of it. Ten days takes the longest.",
        "The Doors plays the hall. The price that the drivers pays. They saw works in the hall.",
        "A group of officer trainees, thousands of man-hours, a lot of user data, one of the officer’s aims, a lot of water.",
        "One of its officer training plans failed; number one of the driver rankings; hundreds of worker bees.",
        "The type was leaded to fill the page. The soil is not loose. Two graduate schools; ten graduate students.",
        "It listed the drugs uses new and old. His father and the officers’ studies. The shares offers came late.",
        "The public works in town; the old masters’ works in the hall; the iron works at Osh. It will have lasted ten years in May 2010, and may have begun in May 2000.",
        "His will for the first time includes his aunt. It will for the first time include her.",
    ],
)
def test_what_stands_rightly_in_a_frame_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
