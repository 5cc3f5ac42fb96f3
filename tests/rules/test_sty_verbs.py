"""Verbs that their subjects, helpers and dates do not agree with, and nouns without articles."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article, sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("He want to come, and she go home.", ["He want", "she go"]),
        ("They gave it to the Agency (DCA). The ceremony have been held.", ["The ceremony have"]),
        ("In the 1990s such substances was not to be had.", ["such substances was"]),
        ("Two million people becomes victims.", ["Two million people becomes"]),
        ("The waiting list have become longer.", ["The waiting list have"]),
        ("They says that it also depend on us.", ["They says", "it also depend"]),
        ("Each of the new officers have a dog.", ["Each of the new officers have"]),
        ("The results of the study was good.", ["The results of the study was"]),
        ("The opinion of the experts were heard.", ["The opinion of the experts were"]),
        ("The book was wrote in Samara. They have already took it.", ["was wrote", "have already took"]),
        ("It begun with one room; we sung.", ["It begun", "we sung"]),
        (
            "Prices have rose, he had saw it, and it has never bit us.",
            ["have rose", "had saw", "has never bit"],
        ),
        ("The founder has died in March 1999.", ["has died in March 1999"]),
        ("In 2009 the Centre has opened two posts.", ["has opened"]),
        ("The judges have left two days ago.", ["have left two days ago"]),
        ("It is one of the most quiet piece of the choir.", ["one of the most quiet piece"]),
        ("There is less nurses every year.", ["less nurses"]),
        ("There is other countries.", ["There is other countries"]),
        ("The man who have come is late.", ["man who have"]),
        ("The two bank's agreed, and the book's were sold.", ["bank's", "book's"]),
        ("Every voices is heard.", ["Every voices"]),
        ("Answering the questions, it was noted that all is well.", ["it was"]),
        ("She was born in 12 May 1929, and in 2010 year she left.", ["in 12 May", "in 2010 year"]),
        ("They like neither tea or coffee.", ["neither tea or"]),
        ("It is for improve the work without receive aid.", ["for improve", "without receive"]),
        ("The centre consist of rooms; his mother bring bread.", ["The centre consist", "his mother bring"]),
        (
            "Twelve of his pupil came, and several of the volunteer.",
            ["Twelve of his pupil", "several of the volunteer"],
        ),
        ("These translation was copied at lake Peipus.", ["These translation was", "lake"]),
        ("They rested during 3 weeks in first half of May.", ["during 3 weeks", "in first"]),
        ("They give there documents to the office.", ["there"]),
        ("We arrived to the city in Monday.", ["arrived to", "in Monday"]),
        ("It works on regular basis, in Russian language.", ["on regular basis", "in Russian language"]),
        ("These equipment is old. He came to the Ireland.", ["These equipment", "the"]),
        ("He stayed and than left. It is easier to go then to stay.", ["and than", "easier to go then"]),
        (
            "The Ministry of health came to the Medical institute in Pylimo street.",
            ["Ministry of health", "Medical institute", "Pylimo street"],
        ),
    ],
)
def test_verbs_that_do_not_agree(copy: str, wrong: list[str]) -> None:
    assert sorted(found(sty018_real_word_confusion, copy)) == sorted(wrong)


@pytest.mark.parametrize(
    "copy",
    [
        "Did he want it? Nor does she go. Let it depend on us. What makes them come?",
        "I suggest that he come. It is important that she go. They felt it, and he found it. We parents agree.",
        "One of the officers who have dogs came. The number of the officers was small. A group of experts were there.",
        "Had he known, it would have been sung; having it done, they find it given.",
        "The Centre has worked here since March 2009. It has been open every day from May 2008.",
        "She has read the law adopted in 2009. In 2009 and since then it has grown.",
        "“He want it,” she said.",
        "How much officers like it! One of the country’s banks; two days’ time; the bank’s roofs; one of the first to see.",
        "There is member support. The men who have come; one of the few who have less than two weeks.",
        "It goes by train without complete rest. Are there documents? He lived there years; all there books and pens.",
        "They arrived to find that the Russian-language school works; it was in a Russian language, the Ireland team.",
        "Did the minister come? It is important that the director resign; it helps the child learn. Let the choir sing.",
        "On day two of the workshop, many of the staff said so, that is, at first glance and in the first half of May.",
        "During the visit, it was noted. Neither tea nor coffee; in May 2010, in the year 2010; a ministry of health.",
        "Did he stay and, more than once, leave? It was easier to go, then to stay. A street in the Catholic library.",
    ],
)
def test_verbs_that_may_stand_so(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Purpose of the visit was clear.", ["Purpose"]),
        ("It was seen during visit of the minister.", ["during visit"]),
        (
            "The sides signed agreement. They signed protocol and opened exhibition in May.",
            ["signed agreement", "signed protocol", "opened exhibition"],
        ),
        ("They met in museum, where he worked as librarian.", ["in museum", "as librarian"]),
    ],
)
def test_nouns_without_articles(copy: str, wrong: list[str]) -> None:
    assert sorted(found(sty014_missing_article, copy)) == sorted(wrong)


@pytest.mark.parametrize(
    "copy",
    [
        "The purpose of the visit; Visits of the minister. Schools of the city came to school.",
        "They won first prize. A well-organized programme began. The opened exhibition stays.",
        "He became director of the school. They met in Museum Street, from shop windows to village halls.",
        "## Purpose of the visit",
    ],
)
def test_nouns_that_need_none(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        (
            "He said that seizures by law enforcement bodies is growing.",
            "seizures by law enforcement bodies is",
        ),
        (
            "In Osh, 3,000 leaflets on HIV / AIDS prevention was printed.",
            "3,000 leaflets on HIV / AIDS prevention was",
        ),
        ("It will go on, and an agreement about it were signed.", "an agreement about it were"),
        ("The list of participants were long.", "The list of participants were"),
        ("Nurses in rural hospitals receives little pay.", "Nurses in rural hospitals receives"),
        ("The aim of the courses were clear.", "The aim of the courses were"),
        ("Treatment of drug addicts are expensive.", "Treatment of drug addicts are"),
        (
            "The programme for children with disabilities consist of talks.",
            "The programme for children with disabilities consist",
        ),
    ],
)
def test_phrases_between_subject_and_verb(copy: str, wrong: str) -> None:
    assert found(sty018_real_word_confusion, copy) == [wrong]


@pytest.mark.parametrize(
    "copy",
    [
        "Ten per cent of the heroin in the north is pure. Five kilos of flour is plenty; five years in prison is long.",
        "In the hall were rows of seats. The rest of the visitors to the school were pleased. A list of guests is here.",
        "If the house of my friends were mine, I would ask that the head of the school attend.",
        "*The Lives of Others* is a film. “Sons of the soil” is a song. Reading books in bed is fun.",
        "The people of this town say life in the hills is hard. The code that results from it is short.",
        "The minister of health and his deputies were there. A team of experts from Vienna were sent.",
        "The house in the hills the children have is old. The length of time new hires take is known.",
    ],
)
def test_phrases_that_agree(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("He told us that children listens better to others.", "children listens"),
        ("It is an answer to a traffic that know no borders.", "a traffic that know"),
        ("This is a system which include all schools.", "a system which include"),
        ("The rules which was written in May are good.", "The rules which was"),
        ("The programme of offices was started in May and consist of talks.", "and consist"),
        ("She works in Osh and teach the young.", "and teach"),
        (
            "In addition a contest of posters and a flash-mob was held.",
            "a contest of posters and a flash-mob was",
        ),
        ("A seminar and a round table was held in Osh.", "A seminar and a round table was"),
        ("The new building and the equipment was handed over.", "The new building and the equipment was"),
        ("Doctors and nurses was trained.", "Doctors and nurses was"),
        ("More than 40 journalists from Osh was invited.", "40 journalists from Osh was"),
        ("The seminar, which were held in Osh, ended.", "The seminar, which were"),
        ("People who lives there are poor.", "People who lives"),
        ("The women works hard for peace.", "The women works"),
        ("There have been a meeting in Osh.", "There have been a meeting"),
        ("The posters, printed in Osh, was sent to schools.", "The posters, printed in Osh, was"),
        ("The report, written in May, were sent to Vienna.", "The report, written in May, were"),
        ("The prisoners in this colony lives in two houses.", "The prisoners in this colony lives"),
        ("The man who live there is poor.", "The man who live"),
        ("Everybody were glad.", "Everybody were"),
        ("On November 22-24 2010 UNODC has conducted a course.", "has conducted"),
        ("Last year the ministry has signed a protocol.", "has signed"),
    ],
)
def test_verbs_of_other_clauses(copy: str, wrong: str) -> None:
    assert found(sty018_real_word_confusion, copy) == [wrong]


@pytest.mark.parametrize(
    "copy",
    [
        "One of the men who are here; the members of a team that have won; those in a family that know it.",
        "He told the workers that was wrong. The points, that is, the rules, are clear. It was these rules that won.",
        "The plan helps people and describe it. He was asked to come and describe it. It is a place to meet and discuss.",
        "The centre has grown and become known. Does the seminar last long and include lunch? I ask that it open and include it.",
        "The difference between a cat and a dog is great. He bought a hat and a coat was sold. A cup and saucer is there.",
        "Two men, held in Osh, and a woman, sent from there, was not found. The team, made up of officers, have won.",
        "The costs of repair works in the north are high. The stories of their daily lives in the city are sad.",
        "There are a number of posts; there are a table and two chairs; if there were a seminar, I would go.",
        "He moved the values, which is odd. If everybody were glad, all would be well. No man and no woman was hurt.",
        "Bread and butter was served; the director and founder was praised. More than a third of the visitors is young.",
        "The dress was rose; it is bit by bit that they learn. The companions were Rose and Ann.",
        "On 1 May the school will have opened. It has worked since last year. Last year has seen much change.",
        "Everyone who answers these questions says so. The role of parents and the school is great. A director and founder is here.",
    ],
)
def test_verbs_of_other_clauses_that_agree(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
