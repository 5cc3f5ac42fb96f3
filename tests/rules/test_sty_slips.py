"""Slips of the hurried: apostrophes left out, words split in two, articles and little words astray."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion, sty020_wrong_phrase
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("It was made by it's deputy director in it’s new office.", ["it's", "it’s"]),
        ("The agency opened it's sixth post.", ["opened it's"]),
        ("Half of the worlds opium grows there.", ["the worlds"]),
        ("Twelve boys teams and five girls teams came.", ["boys teams", "girls teams"]),
        ("They used each others telephone.", ["each others"]),
        ("In todays paper and in last years report.", ["todays", "last years report"]),
        ("They talk with out fear and are divided in to groups.", ["with out", "divided in to"]),
        ("Any body who wants may come. May be they will.", ["Any body who", "May be"]),
        ("It maybe useful to the team.", ["It maybe"]),
        ("At the end of seminar all spoke.", ["end of seminar"]),
        ("The office held series of events and made number of calls.", ["held series of", "made number of"]),
        ("NGOs and UN can work together.", ["NGOs and UN"]),
        ("The meeting will take a place in Osh.", ["meeting will take a place"]),
        ("They marched against of drugs.", ["against of"]),
        ("The centre counts with 12 volunteers and 400 staffs.", ["centre counts with", "400 staffs"]),
        ("It ended on 28 June 2010 year.", ["June 2010 year"]),
        ("It was twice more than in 2009.", ["twice more"]),
        ("The parents, which came with them, agreed.", ["The parents, which"]),
        ("They saw the bridge, were trucks are searched.", ["bridge, were"]),
        ("In the village were I was born they where happy.", ["village were", "they where"]),
        ("There where many people; talks where held in May.", ["There where", "talks where held"]),
        ("We hope their is time. There office is in Osh.", ["There", "their is"]),
        ("He had no other choice then to go.", ["no other choice then"]),
        ("When they met, than they talked, until than.", ["When they met, than", "until than"]),
        ("Your welcome to read you're report.", ["Your welcome to", "you're report"]),
        ("It is to early to say what effected them.", ["effected", "is to early"]),
        ("They advice women; please except our thanks.", ["They advice", "please except"]),
        ("The whether was good, and the principle of the school spoke.", ["The whether", "principle of"]),
        (
            "The post is in capital of Tajikistan; they took part in seminar.",
            ["in capital of", "part in seminar"],
        ),
        ("The centre has own budget. The head of centre spoke.", ["has own", "head of centre"]),
        (
            "It is the first in the history of country. Majority of them left.",
            ["Majority of", "history of country"],
        ),
        (
            "They spoke of prisoners families and the directors speech.",
            ["of prisoners families", "the directors speech"],
        ),
        ("They live in central Asia, where in soviet times all was one.", ["soviet"]),
        (
            "They have five years experience; in three months time.",
            ["five years experience", "in three months time"],
        ),
        (
            "A days work was lost, and the participants opinions were heard.",
            ["A days work", "the participants opinions"],
        ),
        ("The river is known for it's beauty, and it's length is great.", ["known for it's", "it's"]),
        ("Its important to know that.", ["Its important to"]),
        ("The Kyrgyz republic and the Russian federation agreed.", ["Kyrgyz republic", "Russian federation"]),
    ],
)
def test_slips_are_seen(copy: str, wrong: list[str]) -> None:
    seen = [one.strip() for one in found(sty018_real_word_confusion, copy)]
    assert sorted(seen) == sorted(wrong)


@pytest.mark.parametrize(
    "copy",
    [
        "By its nature it’s late; of its own. On the one hand it’s fine, and more of it’s being said.",
        "The worlds of art and science met. The boys team up. The last years report progress.",
        "They knew each others’ names and each other’s work. The paper was handed in to the office.",
        "With out-of-date papers, with out of the box tools, any body of water, and no body at all.",
        "They may be late. May they be so? They maybe knew it.",
        "The end of conference calls, the result of course work, a series of talks, the number of cases.",
        "The EU and UN have agreed. The governments and the UN will meet.",
        "He took a place in the final. He argued against, of course, and against of course the wind.",
        "Blood counts with more than ten were rare; the general staffs met; their two staff meetings.",
        "In the year 2011 it was new. In June 2010 the year-end came. He did it twice more.",
        "The office for women, which has run long, is old. We met parents, which helped.",
        "The Slovak and Czech republics are in no federation.",
        "The guests of the city, were they late, were told. In the hall were the children of the school.",
        "They, where possible, use it. The cities where found objects are kept; there where I live.",
        "Theirs is the best. There new rules were made. He had no choice then. Is your welcome warm?",
        "First, more came than they hoped. No sooner had he come than it rained; until then.",
        "They effected the change; all except the chief. Our advice will help. Tell them whether to come.",
        "They live in capital cities and took part in meetings; she has owned them in her own words.",
        "The head of delegation and members of staff spoke of people of world fame. Majority rule is good.",
        "It gave prisoners rights; the directors report; he is in central Kyrgyzstan, where soviets met.",
        "In three months’ time, with five years’ experience; in time. The participants met; a day’s work.",
        "It’s time we left; it’s what is known; that it’s done is enough. Its important role is clear.",
        "The principle of the school is fairness. The aim is to date the finds.",
    ],
)
def test_what_looks_like_slips_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


def test_words_that_were_split_are_seen() -> None:
    copy = "The news letter tells of the work shop, and any thing else. In the text, books are named; by net, work."
    assert sorted(found(sty020_wrong_phrase, copy)) == ["any thing", "news letter", "work shop"]


def test_offices_without_their_article_are_seen() -> None:
    copy = (
        "He was Head of Tashkent Programme Office, with the experience of Drug Control Agency of Tajikistan, "
        "and came from Regional Office. In Soviet Union, In UAE, in Ferghana Valley."
    )
    wrong = [
        "In Soviet Union",
        "In UAE",
        "from Regional Office",
        "in Ferghana Valley",
        "of Drug Control Agency",
        "of Tashkent Programme Office",
    ]
    assert sorted(found(sty020_wrong_phrase, copy)) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "He works for UNODC's Regional Office, in the Tashkent Office, at Head Office and in Japan’s State Agency.",
        "The Department of Energy Office of Science wrote to Post Office Limited and to Committee members.",
        "With The White House Office, by Home Office, and from Drug Agency officers; No. 12 and no.12.",
    ],
)
def test_offices_that_need_no_article_are_left_alone(copy: str) -> None:
    assert found(sty020_wrong_phrase, copy) == []


def test_a_number_close_to_its_figure_is_parted() -> None:
    assert mended(sty020_wrong_phrase, "School No.12 won.") == "School No. 12 won."
