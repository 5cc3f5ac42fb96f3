"""What correct editions say, and what was taken for a slip; beside each, the slip that it resembles."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    nam004_two_expansions,
    spl001_unknown_word,
    sty014_missing_article,
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
    ],
)
def test_right_copy_is_left_alone(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "wrong"),
    [
        (sty020_wrong_phrase, "They are searching of a man.", ["searching of"]),
        (sty020_wrong_phrase, "They met with a view of improving it.", ["with a view of"]),
        (sty020_wrong_phrase, "They met with a view of the improvement of it.", ["with a view of"]),
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
    ],
)
def test_the_slip_that_it_resembles_is_told(rule: ModuleType, copy: str, wrong: list[str]) -> None:
    assert found(rule, copy) == wrong
