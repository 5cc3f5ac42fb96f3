"""STY018 on subjects far from their verbs, on parts of verbs, tenses, links and questions in passing."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion as rule
from rules.proofs import found

WRONG = [
    (
        "About 70 per cent of the victims identified that year was men.",
        "cent of the victims identified that year was",
    ),
    ("Not all countries of the region uses it.", "all countries of the region uses"),
    ("Some does not: their passports are taken away.", "Some does"),
    ("Some people doesn’t like it.", "Some people doesn’t"),
    ("In 2010 alone 1,350 officers was trained.", "1,350 officers was"),
    (
        "The Convention, which began in 2005, oblige States to prevent it.",
        "The Convention, which began in 2005, oblige",
    ),
    ("The declarations that every servant must file each year is rarely checked.", None),
    ("The officer who trained the guards were away.", None),
    ("Mr. Karimov remind the audience of the price.", "Karimov remind"),
    ("Tajikistan have only one prison.", "Tajikistan have"),
    ("The lawyers argues that it is late.", "The lawyers argues"),
    ("Sixteen expert came.", "Sixteen expert"),
    ("It has two non-governmental organization, one of which is here.", "two non-governmental organization"),
    ("She did not wanted to go.", "did not wanted"),
    ("We could went there.", "could went"),
    ("Most of them are study at the university.", "are study"),
    ("I am agree with it.", "am agree"),
    ("The morning begun with a relay race through the centre of the city.", "morning begun"),
    ("A report will be present in Vienna.", "present"),
    ("They have already being made crimes.", "have already being"),
    ("Since 2006, when it was opened, more than 4,800 officers passed a course.", "passed"),
    ("A doctor comes, and since March every inmate was able to be tested.", "was"),
    ("It is the first time that they visit us.", "visit"),
    ("Last week the minister visits Osh.", "visits"),
    ("She explained how does the system work.", "how does"),
    ("He asked where is the office.", "where is"),
    ("“They did not earn it,” told the governor of the prison.", "told"),
    ("The victims were men, most of which had been exploited.", "which"),
    ("The officers which took part were happy.", "which"),
    ("It was won by a team, who’s captain had broken a finger.", "who’s"),
    ("It helps to protect there health while they serve.", "there"),
    ("The mark has raised from 61 to 83.", "has raised"),
    ("Many of them was women.", "Many of them was"),
    ("A lot of officers has left.", "A lot of officers has"),
    ("More than 30 judge attended the course.", "30 judge"),
    ("Five new border post were opened.", "Five new border post"),
    ("Drug user are often afraid.", "Drug user are"),
    ("However in Japan the situation have changed.", "the situation have"),
    ("The quality of the drugs seized in the region vary from year to year.", None),
    ("The drug users, who often has no papers, are afraid.", "users, who often has"),
    ("The prison, which hold 400 men, was built in 1950.", "The prison, which hold"),
    ("There is still many problems to be solved.", None),
    ("They should not used force.", "should not used"),
    ("The seminar aims to improving skills.", "to improving"),
    ("Before to leave, she thanked the staff.", "Before to"),
    ("If the project will be extended, more posts will be built.", "will"),
    ("A two-days seminar was held.", "two-days"),
    ("There work is hard.", "There"),
    ("They’re work is hard.", "They’re"),
    ("It explained what are the risks.", "what are"),
    ("It shows how much does a course cost.", "much does"),
    ("A doctor which works in the prison told us.", "which"),
    ("These kind of courses are needed.", "These kind of"),
]
WRONG += [
    ("All of them has returned.", "All of them has"),
    ("Some of the equipment were lost.", "Some of the equipment were"),
    ("Anyone who have questions may call.", "Anyone who have"),
    ("Those who works at night need light.", "Those who works"),
    ("The man whom opened the door was a guard.", "whom"),
    ("The people which live in the valley are poor.", "which"),
    ("He asked the officers what do they need.", "what do"),
    ("Both the director and the trainer was present.", None),
    ("We are knowing each other well.", None),
    ("Sixteen team of 10 runners came.", "Sixteen team"),
]
RIGHT = [
    "About 70 per cent of the work done that year was paid for. Most of the money is gone.",
    "Some do not. All is well. Much of what the members said was new.",
    "On the agenda are gas and oil. In the middle of the village stands a tree. Of the 40 officers one was late.",
    "The Convention, which began in 2005, obliges States. Displays, which are new, help.",
    "The fact that the officers must file it is known. The men who said the office is closed were wrong.",
    "The list of people who work is long. Sweden have won the match. Mr. Karimov reminds us.",
    "They watch how games consoles sell. The library visits were short. It’s time to go.",
    "He did want it. All he did was ask. We had to put it off. The will came later.",
    "They are in study groups. He is like his father. She is live on air.",
    "The race begun in 2009 was long. The work done by the team goes on. A building begun in 2009 needs money.",
    "The minister was present in Vienna. They will be present at the talks.",
    "Since 2006 more than 4,800 officers have passed. Since then he is free. It was the first time he saw it.",
    "Last week the minister visited Osh. Many years ago people didn’t have it.",
    "How does it work? She explained what it is. The question is: how does it work? He knows what is right.",
    "“I told you,” said the governor. “It is late,” told us the guide.",
    "The laws, most of which are new, help the men. Groups of men which vary. It tells people which part is new.",
    "A woman who’s here said so. He was there while we spoke.",
    "Those who work at night, most of whom were tired, came. The man whom we met left. Some of the staff were ill.",
    "Anyone who has questions may call. He asked what they need. Both the director and his wife were there.",
    "Many of them were women. They like such things as mobile phones. He told the press. Both sign, and it is done.",
    "The police were there. It’s time to go. It’s ages since he came. The data they’re processing is old.",
    "If you will wait, they will come. When it ends, they will go. He sees what is there. He was jailed for three-months.",
    "The prison, which holds 400 men, helps. He wants to learn. Before Pat came, he agreed to opening hours.",
    "He has raised 61 dollars. Several experts came. Between the seventh value and the eighth one.",
]


@pytest.mark.parametrize(("copy", "marked"), WRONG)
def test_a_slip_of_grammar_is_found_at_its_place(copy: str, marked: str | None) -> None:
    assert found(rule, copy) == [marked] if marked else len(found(rule, copy)) == 1


@pytest.mark.parametrize("copy", RIGHT)
def test_right_grammar_is_quiet(copy: str) -> None:
    assert found(rule, copy) == []


def test_quotations_are_not_looked_into() -> None:
    assert found(rule, "“Nobody knew where were we, and I did not wanted it,” he said.") == []
