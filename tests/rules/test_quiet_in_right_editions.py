"""What correct editions say, and what was taken for a slip; beside each, the slip that it resembles."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    nam004_two_expansions,
    nam011_apostrophe_in_plural,
    spl001_unknown_word,
    sty014_missing_article,
    sty016_unhyphenated_compound,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
    sty024_stray_comma,
)
from rules.proofs import found


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (sty020_wrong_phrase, "They learned the searching of vehicles and the careful researching of cases."),
        (sty020_wrong_phrase, "The building has a view of the quay; rooms with a view of the sea cost more."),
        (sty020_wrong_phrase, "A chromatograph coupled to a mass spectrometer was delivered."),
        (sty020_wrong_phrase, "He was ignorant about the law. It was not well adhered in places."),
        (
            sty018_real_word_confusion,
            "The letters, which soldiers wrote home, and the plan, which parliament approved, were kept.",
        ),
        (
            sty018_real_word_confusion,
            "It covers a whole county, with its districts. Among the main criteria is size.",
        ),
        (
            sty018_real_word_confusion,
            "The economic crises of the nineties raised the spectre of secession; it rests on false premises.",
        ),
        (sty018_real_word_confusion, "The tree is sacred to Shiva."),
        (
            sty018_real_word_confusion,
            "After lunch the nurse writes letters; by dinner the doctor had read them.",
        ),
        (sty018_real_word_confusion, "The track runs along a canal and the platform is unlit."),
        (sty018_real_word_confusion, "They reduced the number of lessons they have to teach."),
        (
            sty018_real_word_confusion,
            "It grows with the number of cases the police have, and the number we were given.",
        ),
        (
            sty018_real_word_confusion,
            "The Rule of Law Initiative and the Rule of Law Index printed their drafts.",
        ),
        (sty018_real_word_confusion, "It reduces both crime and the transmission of HIV."),
        (sty018_real_word_confusion, "It lowers both violence in prisons and the fear of it."),
        (
            sty018_real_word_confusion,
            "The new body will examine, train and, where necessary, discipline its members.",
        ),
        (
            sty018_real_word_confusion,
            "The laboratory will examine at night, and the program will check in turn.",
        ),
        (sty018_real_word_confusion, "It’s people who are trained. It’s women who work there."),
        (
            sty018_real_word_confusion,
            "DOTS has been used since 2002, and SARS has spread. AIDS has killed many.",
        ),
        (sty018_real_word_confusion, "His unit has opened 17 cases in 2010, three times as many as in 2009."),
        (
            sty018_real_word_confusion,
            "A delegation has already visited the house and intends to open another.",
        ),
        (sty014_missing_article, "One was the new code of criminal procedure, which is to come into force."),
        (
            sty014_missing_article,
            "Some messages still go by diplomatic post. The form went by registered post.",
        ),
        (sty014_missing_article, "Counselling and support are offered side by side, and face to face."),
        (
            spl001_unknown_word,
            "| Post | Cases |\n| --- | --- |\n| Langar | 5 |\n| Batken | 6 |\n| Khovaling | 6 |",
        ),
        (spl001_unknown_word, "Farap is a town. Nurek is one, too; Sheberghan has a court."),
        (sty014_missing_article, "It is the first institution in Sughd region where help is given."),
        (
            sty018_real_word_confusion,
            "The clinic opened in 2016. A second office opened at the border in May.",
        ),
        (sty014_missing_article, "They can see where the disease is gathering."),
        (
            sty024_stray_comma,
            "Members of the unit rotate every 18 months, must declare their property and may not choose alone.",
        ),
        (
            nam004_two_expansions,
            "The Food and Agriculture Organization of the United Nations (FAO) wrote it. The FAO is in Rome.",
        ),
        (nam004_two_expansions, "The Joint United Nations Programme on HIV/AIDS (UNAIDS) did a survey."),
        (
            sty014_missing_article,
            "He took over the role of national statistician, and she is a candidate for judge.",
        ),
        (sty014_missing_article, "It made him a more critical and reflective thinker in class."),
        (
            sty014_missing_article,
            "It follows not from rules, but from utility; there was a shift towards painting.",
        ),
        (sty014_missing_article, "A change in attitude was seen, and changes of approach in the office."),
        (
            sty014_missing_article,
            "It was proved by strict demonstration, with minimal additional burden, in units of angle.",
        ),
        (
            sty014_missing_article,
            "They came with new experience and ideas, and asked for supercomputer time allocation.",
        ),
        (
            sty018_real_word_confusion,
            "The project needed a computer orders of magnitude better than the old one.",
        ),
        (sty018_real_word_confusion, "He is prone to getting lost in the woods."),
        (
            sty018_real_word_confusion,
            "We went from seeing an opportunity to scaling the idea across the departments.",
        ),
        (sty018_real_word_confusion, "The tools have changed, and so too have conversations about them."),
        (sty018_real_word_confusion, "Any one of these may be writing code in the next room."),
        (sty018_real_word_confusion, "The name comes from the Latin for “water” and “hand”."),
        (
            sty018_real_word_confusion,
            "One is velocity, whereas 20 kilometres per hour just by itself is speed.",
        ),
        (sty014_missing_article, "It was the most remarkable case of widespread destruction of this kind."),
        (sty014_missing_article, "They were paid by reason of age, and freed by act of legislature."),
        (
            sty018_real_word_confusion,
            "It is named in the ethics and laws of war; they saw the extremism behind it.",
        ),
        (sty018_real_word_confusion, "The ship has a guidance, navigation, and control system on board."),
        (sty018_real_word_confusion, "The change can be effected by applying a force."),
        (sty016_unhyphenated_compound, "The river is so called because of its colour."),
        (nam011_apostrophe_in_plural, "The Accelerated Computing Initiative’s (ACI’s) budget grew."),
    ],
)
def test_right_copy_is_left_alone(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "wrong"),
    [
        (sty020_wrong_phrase, "They met with a view of improving it.", ["with a view of"]),
        (sty018_real_word_confusion, "The number of officers have grown.", ["The number of officers have"]),
        (sty018_real_word_confusion, "They work for the Rule of Law in Osh.", ["the Rule of Law"]),
        (sty018_real_word_confusion, "The meeting opened by the Minister of Justice.", [""]),
        (sty018_real_word_confusion, "Both country signed it.", ["Both country"]),
        (sty018_real_word_confusion, "The seminar will hold in Osh in May.", ["will hold"]),
        (sty018_real_word_confusion, "It’s officers work hard.", ["It’s"]),
        (sty018_real_word_confusion, "The officers has helped.", ["The officers has"]),
        (sty018_real_word_confusion, "The office has opened in 2009.", ["has opened in 2009"]),
        (sty018_real_word_confusion, "The team searched the car and find 3 kg of heroin.", ["and find"]),
        (sty014_missing_article, "They work in new register.", ["in new register"]),
        (sty014_missing_article, "They walked along Vakhsh river.", ["along Vakhsh river"]),
        (spl001_unknown_word, "| Drug | kg |\n| --- | --- |\n| Herion | 5 |\n| Opium | 6 |", ["Herion"]),
        (spl001_unknown_word, "They came to langar in the eveing.", ["langar", "eveing"]),
        (sty024_stray_comma, "The officers of the unit, must declare it and may go.", [", must"]),
        (
            nam004_two_expansions,
            "The Food and Agriculture Office (FAO) wrote it.",
            ["Food and Agriculture Office (FAO)"],
        ),
        (sty014_missing_article, "He was the friend of national statistician.", ["of national statistician"]),
        (
            sty014_missing_article,
            "They went on foot towards school and from new border.",
            ["from new border"],
        ),
        (sty018_real_word_confusion, "She sends a text messages to all of them.", ["a text messages"]),
        (sty018_real_word_confusion, "They have the authority to getting loans.", ["to getting"]),
        (
            sty018_real_word_confusion,
            "From Osh they got the opportunity to opening the school.",
            ["to opening"],
        ),
        (sty018_real_word_confusion, "They wanted too have conversations about them.", ["wanted too have"]),
        (
            sty018_real_word_confusion,
            "One of these very difficult case was closed.",
            ["One of these very difficult case"],
        ),
        (sty018_real_word_confusion, "It was translated from the Latin for the school.", ["the Latin"]),
        (
            sty018_real_word_confusion,
            "They say that 20 inspectors just by itself is few.",
            ["20 inspectors just by itself is"],
        ),
        (sty014_missing_article, "It came after destruction of the bridge.", ["after destruction"]),
        (
            sty018_real_word_confusion,
            "The extremism and violence grow in it.",
            ["The extremism"],
        ),
        (sty018_real_word_confusion, "They asked for a guidance, money and help from us.", ["a guidance"]),
        (sty018_real_word_confusion, "The villages were effected by flooding.", ["were effected by"]),
        (sty016_unhyphenated_compound, "They met a so called expert.", ["so called"]),
        (nam011_apostrophe_in_plural, "Many non-governmental organizations (NGO’s) came.", ["NGO’s"]),
    ],
)
def test_the_slip_that_it_resembles_is_told(rule: ModuleType, copy: str, wrong: list[str]) -> None:
    assert found(rule, copy) == wrong
