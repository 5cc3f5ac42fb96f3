"""What edited prose says and looks like a slip: each class with a slip of its kind, which is told of."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    ext004_glued_words,
    nam001_unexplained_abbreviation,
    nam012_article_before_abbreviation,
    num006_mixed_ordinals,
    spl001_unknown_word,
    sty014_missing_article,
    sty016_unhyphenated_compound,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
    sty023_open_apposition,
    typ006_stray_space,
)
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "It was in a weak, liquid-like state.",
        "It is commonly in some such speech as this.",
        "He made a great deal of money.",
        "There was much sickness in the corps, and the men had no shoes.",
        "We spoke to colleagues there in an effort to learn.",
        "The oysters lay on a bed of coarse salt.",
        "The bodies rapidly returned after the drug was washed out.",
        "This urban systems perspective stresses the links.",
        "The perspective of an urban system emphasises the links.",
        "A half-dozen other stations bid for it.",
        "It was one of the first two of its type.",
        "He helped the new faithful that were arriving from Europe.",
        "It improved in the Asia and Pacific regions.",
        "Before long it became plain.",
        "He grew more successful in disguising it.",
        "Some projects will use “live data”, which is updated.",
        "It enables a global cooperation through which we protect the values.",
        "He tells of a progress of ideas.",
        "He had slight inflections from the French.",
        "The general disposed his troops for action.",
        "In the past 10 years, the paper observes, these trends have become plain.",
        "We talked of bringing your organization the gift of speed.",
        "It is a trick, but will knowing this make you better?",
        "I am here to ask the help of this house.",
        "To hold to account those responsible is hard.",
        "He saw the two arms and the two ears, as he said.",
        "In the dead of night they left.",
        "In Wisconsin, take route 55 north.",
        "It suggests the educational value he attached to his model.",
        "How many times has science said so?",
        "They are less failures of the body than they are failures of its members.",
        "Having said that, it was clear to all.",
        "It has consequences for development if the use of land grows.",
        "It is most interesting in its account of the war.",
        "Every Junior with two wins was eligible.",
        "All of us here today are guardians of the land.",
        "For be in no doubt, we shall come.",
        "Our children may lack the education and skills to secure the jobs of tomorrow.",
        "The crises of last year and the year before await some answer.",
        "It is only natural that she assert herself.",
        "An unannounced but great shift has come.",
        "He wrote an open letter, making it known that he is here.",
        "On the Rome to Milan route, trains help.",
        "It was known by their predecessors.",
        "It played a role in acts of worship for many souls.",
    ],
)
def test_right_english_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "They met once a weak in Osh.",
        "It is very commonly practice.",
        "He made a great deal of research.",
        "In the end there in no money.",
        "They spoke of coarse, and left.",
        "The reports written after the visit was sent.",
        "This measures will help them.",
        "This is a traffic that know no borders.",
        "It is a small but active groups.",
        "Before sign the contract, they met.",
        "He works more careful than his brother.",
        "The seminar will hold in Osh in May.",
        "They gave us a useful advice.",
        "They disposed the waste in pits.",
        "They spoke on organization the conference.",
        "They asked the help.",
        "He lives in the Tajikistan.",
        "Two gears later they came.",
        "They took route in the village.",
        "Answering the questions, it was noted that they left.",
        "There are less officers, and more cars than before.",
        "The students today is tired.",
        "It is a unanimous vote and an useful one.",
        "They are very interesting in the work of it.",
    ],
)
def test_slips_of_their_kind_are_told_of(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy)


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (
            ext004_glued_words,
            "FactCheck.org was founded in 2003. It has the sense of “coloris,” that is colour.",
        ),
        (nam001_unexplained_abbreviation, "In New York, WLIB boasts of it. Other stations do so too."),
        (nam001_unexplained_abbreviation, "He studies Digital Humanities (henceforth DH) and likes DH."),
        (
            nam001_unexplained_abbreviation,
            "He flew a Curtiss MF flying boat. They use Omeka, PYBOSSA and Scripto.",
        ),
        (nam012_article_before_abbreviation, "He lives in the USA. USA. The firm has said so in the USA."),
        (num006_mixed_ordinals, "On September the 20th they met, the tenth time."),
        (spl001_unknown_word, "A subpoena *duces tecum* reached him; the preprint is about herbivory."),
        (
            sty016_unhyphenated_compound,
            "Some 41 million children under five years apply knowledge based on fact.",
        ),
        (
            sty023_open_apposition,
            "Sent to Montpelier by Secretary Herbert Hoover, Red Cross Aide Reuben Sleight had been killed.",
        ),
        (typ006_stray_space, "She is from Trapp, Penna., and shows dogs."),
        (spl001_unknown_word, "The pathologized body of the lettermen was his metier in the euphotic zone."),
        (sty014_missing_article, "We cannot rest. For while it may seem strange, it is so."),
        (sty014_missing_article, "It was free, from kindergarten through graduate school, in Georgia."),
        (
            sty014_missing_article,
            "They rode closer to the great herds of buffalo, to shoot at extreme range.",
        ),
        (sty014_missing_article, "The emperor, by proper observance of the ritual, ruled."),
        (sty016_unhyphenated_compound, "It is a joy worthy to be so called."),
        (sty020_wrong_phrase, "It is the responsibility of all of us, seen in contrary motions."),
        (typ006_stray_space, "Touch weds without consum(mat)ing. God wants us to share in His mission now."),
    ],
)
def test_other_rules_leave_right_english_alone(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (ext004_glued_words, "They met ofthe office."),
        (nam001_unexplained_abbreviation, "In New York, WLIB boasts of it. Other offices do so too."),
        (nam001_unexplained_abbreviation, "They work with Uzbekistan, CARICX and Russia."),
        (num006_mixed_ordinals, "It was the 20th visit, and the tenth time."),
        (sty016_unhyphenated_compound, "It is a knowledge based system for under five mortality."),
        (typ006_stray_space, "They met in the office(new)at noon."),
    ],
)
def test_slips_of_the_kind_are_told_of_by_other_rules(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy)
