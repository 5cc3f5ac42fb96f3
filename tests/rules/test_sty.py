"""House style and spelling: what must stay quiet, then what is mended."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import (
    spl001_unknown_word,
    spl002_spelling_varies,
    sty001_locale_spelling,
    sty002_ise_for_ize,
    sty003_percent_sign,
    sty004_date_order,
    sty005_date_without_year,
    sty006_relative_date,
    sty007_decade_apostrophe,
    sty008_figure_for_word,
    sty009_thousands_separator,
    sty012_discouraged_term,
    sty013_officialese,
    sty016_unhyphenated_compound,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
)
from rules.proofs import found, marks, mended, publication, story

OXFORD = publication("en-GB-oxendict")
AMERICAN = publication("en-US")


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (
            spl001_unknown_word,
            "Mr. Baizakov of Narkonon spoke ad hoc of “threts”, *ubrugte ord*, CARICC’s and e.g. 250kg.",
        ),
        (
            spl001_unknown_word,
            "Kurmanbek’s officers don’t mind; it’s co-ordinated, drug-related re-entry; multi-agency.",
        ),
        (
            spl002_spelling_varies,
            "Cooperation; “co-operation”; Organisation for Economic Co-operation; resign, re-sign; Uzbek, Uzbeks.",
        ),
        (
            sty001_locale_spelling,
            "The Center for Labor; a computer program; “labor”; a metre, a tonne, per annum; practise, practice.",
        ),
        (sty002_ise_for_ize, "One may organise as one likes in plain British copy."),
        (sty003_percent_sign, "Some 5 per cent; “5%,” he said; a percentage of 7."),
        (
            sty004_date_order,
            "On 16–17 December 2010; in May 2010; the September 11 attacks; May 10 people come; “May 5,” he said.",
        ),
        (sty005_date_without_year, "On 13 November and 5 January; World AIDS Day is 1 June."),
        (
            sty006_relative_date,
            "Over the last year; today’s youth; the next week’s work; tomorrow’s leaders; “last week,” he said.",
        ),
        (sty007_decade_apostrophe, "The 1990s, the ’90s, 2010’s best month."),
        (
            sty008_figure_for_word,
            "Page 3, phase 2 activities, 5 per cent, 3 kg, aged 7 years; 3 lawyers and 45 judges; 2 out of 3 did.",
        ),
        (
            sty009_thousands_separator,
            "In 1998 officers met; resolution 1373 rules; 1,880 pills; room 1204; 1.880 kg; tel. 120 805; 2010 elections.",
        ),
        (
            sty012_discouraged_term,
            "People who use drugs; “addict”; *The Addict*; the Addicts’ Union; World AIDS Day.",
        ),
        (sty013_officialese, "Because it was so; the fact that it was; “due to the fact that,” he said."),
        (
            sty016_unhyphenated_compound,
            "In the long term; a long-term plan; to follow up; at a high level of trust; one day trains stopped.",
        ),
        (
            sty018_real_word_confusion,
            "It is being adopted; an hour, a European, a one-off, a UN body; several country offices; form a group.",
        ),
        (
            sty018_real_word_confusion,
            "The lead agency led; its own aim; Group A is; both country and region; she would have to go; a unit.",
        ),
        (
            sty020_wrong_phrase,
            "With regard to UN staff, the UAE, US officials and in EU countries; from 2008 to 2010; World Wide Web.",
        ),
    ],
)
def test_correct_copy_stays_quiet(rule, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "typed", "wanted"),
    [
        (spl001_unknown_word, "The trafficers left.", "The traffickers left."),
        (sty001_locale_spelling, "The labor program of the centers.", "The labour programme of the centres."),
        (sty001_locale_spelling, "He lost the licenses; they license firms.", "He lost the licences; they license firms."),
        (sty001_locale_spelling, "A program for 2012, on the web.", "A programme for 2012, on the web."),
        (sty003_percent_sign, "About 5% or 7 percent.", "About 5 per cent or 7 per cent."),
        (sty004_date_order, "On November 13, 2010 and December 16-17.", "On 13 November 2010 and 16–17 December."),
        (sty004_date_order, "The 13th of November and 1st May.", "13 November and 1 May."),
        (sty007_decade_apostrophe, "In the 1990's.", "In the 1990s."),
        (sty008_figure_for_word, "They held 3 workshops.", "They held three workshops."),
        (sty008_figure_for_word, "45 judges came.", "Forty-five judges came."),
        (sty009_thousands_separator, "They took 12500 pills, 1 880 tablets and 1.500 ampoules.", "They took 12,500 pills, 1,880 tablets and 1,500 ampoules."),
        (sty012_discouraged_term, "Drug addicts and AIDS patients.", "People who use drugs and people living with HIV."),
        (sty013_officialese, "Due to the fact that it rained.", "Because it rained."),
        (sty016_unhyphenated_compound, "A two day course on drug related crime.", "A two-day course on drug-related crime."),
        (sty018_real_word_confusion, "It has being adopted in principal by an project.", "It has been adopted in principle by a project."),
        (sty018_real_word_confusion, "A team lead by him came form Almaty.", "A team led by him came from Almaty."),
        (sty020_wrong_phrase, "In regards to aid, can not go from 2008–2010 in UAE.", "With regard to aid, cannot go from 2008 to 2010 in the UAE."),
    ],
)  # fmt: skip
def test_fixes_mend_and_leave_nothing(rule, typed: str, wanted: str) -> None:
    assert mended(rule, typed) == wanted


def test_spelling_follows_the_house() -> None:
    assert (
        mended(sty002_ise_for_ize, "The organisation realised it.", OXFORD) == "The organization realized it."
    )
    names = "The World Customs Organisation and the Organisation for Security of Mars."
    assert found(sty002_ise_for_ize, names, OXFORD) == ["Organisation"]
    assert found(sty002_ise_for_ize, names) == []
    assert found(sty002_ise_for_ize, "We advise, exercise, analyse and televise.", OXFORD) == []
    assert mended(sty001_locale_spelling, "The labour organisation.", AMERICAN) == "The labor organization."
    assert found(sty001_locale_spelling, "The labor organization.", AMERICAN) == []
    assert found(sty004_date_order, "On November 13, 2010, they met.", AMERICAN) == []


def test_the_rarer_spelling_is_marked_across_the_issue() -> None:
    first = story("Cooperation is cooperation.", path="articles/a.md")
    second = story("The co-operation of advisers.", path="articles/b.md")
    assert [(mark.span.path, mark.span.column) for mark in marks(spl002_spelling_varies, first, second)] == [
        ("articles/b.md", 5)
    ]


def test_dates_far_from_the_issue_want_a_year() -> None:
    assert found(sty005_date_without_year, "It opened on 3 March.") == ["3 March"]
    assert found(sty005_date_without_year, "In 2009 it opened on 3 March.") == []


def test_relative_dates_are_marked() -> None:
    assert found(sty006_relative_date, "It opened last month and closes tomorrow.") == [
        "last month",
        "tomorrow",
    ]


def test_numbers_that_disagree_are_marked() -> None:
    copy = "Several country took part, other organization such as the OSCE too, in this activities."
    assert found(sty018_real_word_confusion, copy) == [
        "Several country",
        "other organization",
        "this activities",
    ]


def test_a_publication_has_its_own_words_and_terms() -> None:
    house = publication(
        words=("blorple",),
        terms={"law enforcement": ("law-enforcement",)},
        lists={"discouraged": {"add": ("loafer: resting person",), "remove": ("addict",)}},
    )
    assert found(spl001_unknown_word, "The blorple threts.", house) == ["threts"]
    assert mended(sty020_wrong_phrase, "A law-enforcement agency.", house) == "A law enforcement agency."
    assert mended(sty012_discouraged_term, "A loafer, an addict.", house) == "A resting person, an addict."


@pytest.mark.parametrize(
    "copy",
    [
        "One of the officers who was there left; a group of judges who has met; the team have won; if it were so.",
        "This results in gaps; each other’s countries; a few countries; another two partners; a drugs policy.",
        "Talking to participants is hard; fighting drugs is a task; ten days is long; what they do is provide aid.",
        "It will always help and may perhaps succeed; political will allows it; Should organized crime spread, run.",
        "Those from there helped; it’s budget time; the prisons where detained men are held.",
        "She has complete control, write access and help; it is to be complete by May; he does not need speed.",
    ],
)
def test_number_and_form_stay_quiet_where_they_agree(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("The participants was asked.", ["The participants was"]),
        ("The results shows it.", ["The results shows"]),
        ("The organization have met.", ["The organization have"]),
        ("They has left. It have gone.", ["They has", "It have"]),
        ("In May 34 officers who was trained rose.", ["officers who was"]),
        (
            "It will helps and can retrieved; it did not existed.",
            ["will helps", "can retrieved", "not existed"],
        ),
        ("It can be find. They have receive it.", ["be find", "have receive"]),
        (
            "Some of officers came for there work, and officers where trained.",
            ["Some of officers", "there work", "where"],
        ),
        ("Of it's status; a manuals for 9 month of work.", ["it's", "a manuals", "9 month"]),
        ("This kind of seminars is an NGO for a NGO.", ["This kind of seminars", "a NGO"]),
    ],
)
def test_number_and_form_are_marked_where_they_disagree(copy: str, wanted: list[str]) -> None:
    assert sorted(found(sty018_real_word_confusion, copy)) == sorted(wanted)


def test_a_word_without_end_is_not_told_again_as_unknown() -> None:
    assert found(spl001_unknown_word, f"He said {'qz' * 50} and left.") == []
    assert found(spl001_unknown_word, f"He said {'qz' * 40} and left.") == ["qz" * 40]


@pytest.mark.parametrize(
    "phrase",
    [
        "carry out the provision of advice",
        "carried out the training of guards",
        "conducted the inspection of the posts",
        "performing the repair of the roof",
        "implements the monitoring of prices",
        "spent a day making the search of the answer",
        "made the search for a way out",
    ],
)
def test_a_verb_hidden_in_a_noun_is_told(phrase: str) -> None:
    assert len(found(sty013_officialese, f"They {phrase} in Osh.")) == 1


@pytest.mark.parametrize(
    "phrase",
    [
        "carried out the search for her son",
        "made the use of drugs a crime",
        "carried out the work of years",
        "made the choice of their lives",
        "carried the provision of tea",
        "said: “We carried out the provision of tea.”",
    ],
)
def test_what_is_done_and_made_is_no_verb_in_hiding(phrase: str) -> None:
    assert found(sty013_officialese, f"They {phrase} in Osh.") == []
