"""Right words for others that sound or look alike: “claim to much”, “heard off”, “used to competing”, “while the war”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import ext002_lost_hyphen, ext004_glued_words
from bulletin_cli.rules.agreement.shares import wrong_shares
from bulletin_cli.rules.confusions.confused_words import confused_words
from rules.proofs import story


def _told(copy: str) -> list[str]:
    marks = [mark for passage in story(copy).passages for mark in confused_words(passage, frozenset())]
    return [f"{mark.message} {mark.hint}" for mark in marks]


@pytest.mark.parametrize(
    ("copy", "told"),
    [
        ("The federation is careful not to claim to much.", "too much"),
        ("It was said once to often.", "once too often"),
        ("The room had to many chairs.", "had too many"),
        ("The visitors asked to much of the staff.", "asked too much"),
        ("The doctor came to soon.", "came too soon"),
        ("Hardly anyone had heard off opioid substitution therapy.", "heard of"),
        ("Nobody had thought off a second door.", "thought of"),
        ("The office took care off the children.", "took care of"),
        ("It lacks trust among services that used to competing.", "used to"),
        ("The guards used to working at night.", "used to"),
        ("They used to meeting once a year.", "used to"),
        ("These are the main finding of a survey that was presented in Bishkek.", "main findings"),
        ("These are the most important task of the centre.", "important tasks"),
        ("These are the main activity of the centre.", "activities"),
        ("The answer came back after month or more.", "after a month or"),
        ("She stayed for hour or more.", "for an hour or"),
        ("Ms. Yormatova thought two of the sessions and chose the case files.", "taught two of the sessions"),
        ("She thought the first lesson in May.", "taught the first lesson"),
        ("He thought physics at a village school.", "taught physics"),
        ("The teacher thought 40 girls to sew.", "taught 40 girls"),
        ("They have already founded a mistake in the handbook.", "found a mistake"),
        ("The police founded 11 kg of heroin in the lorry.", "found 11 kg"),
        ("She founded her brother in a hospital.", "found her brother"),
        ("They were founded guilty of theft.", "found guilty"),
        ("The tests go on, in connection with that fact that the road was closed.", "with the fact that"),
        ("Liaison officers will be exchange among all five States.", "be exchanged"),
        ("The cars can be check at the border.", "be checked"),
        ("They have pledged one thirds of the share.", "one third"),
        ("In 1997, while the war in Tajikistan, he drove a lorry.", "during the war"),
        ("While the war he worked as a driver.", "During the war"),
        ("They slept while the lecture.", "during the lecture"),
        ("The two chiefs had not spoken since years.", "for years"),
        ("It trains in three times much as in 2007.", "three times as much"),
        ("The club trains three times many children as in 2007.", "three times as many"),
        ("One man was realised the same afternoon.", "man was released"),
        ("Two of the men were realized on bail.", "released"),
        ("The police realised him the next day.", "police released him"),
        ("A strategy that nobody can cheque is a poem.", "can check"),
        ("Guards chequed the bags.", "checked"),
        ("There is a security cheque at the door.", "security check"),
        ("They passed two cheque points.", "checkpoints"),
        ("Football stops anyone from to take heroin.", "after “from”"),
        ("The snow stopped them from to come.", "after “from”"),
        ("She insisted on to pay.", "after “on”"),
    ],
)
def test_words_that_stand_for_others_are_found(copy: str, told: str) -> None:
    assert any(told in one for one in _told(copy))


@pytest.mark.parametrize(
    "copy",
    [
        "He was said to often help them. The claims did not amount to much.",
        "It was home to many. She led to much, and the work is said to much resemble hers.",
        "Shots were heard off the coast, and a bell was heard off to the left.",
        "People used to working at night sleep badly. The guards are used to working at night.",
        "They used to bring bread. Officers used to working in the dark found it easy.",
        "These are the main findings. These are the key point guards of the team.",
        "He thought two of the sessions were too long. They thought the first lesson was the best.",
        "He thought a course in law would help him. She thought history in the school was dull.",
        "They founded a clinic. She founded the drugs unit in 1996 and the body that checks the lists.",
        "It was that fact that convinced him. He clung to that fact, that it was late.",
        "Officers can be print editors, and the two will be exchange partners.",
        "One third of it was gone, and two thirds were lost.",
        "While the war in Tajikistan lasted, he drove. He slept while the lecture went on.",
        "While the war he had feared raged, he left. While the visit, which lasted a week, was useful, it was dear.",
        "In the weeks since days were short. The old times much resemble ours.",
        "She realised that the man was tired. The plans of the men were realised in May.",
        "The police realised the prisoners in the van were ill.",
        "It stopped the traffic from to and fro. He insisted on to the end.",
        "She paid by cheque, and he went from cheque to cheque with a health cheque book.",
        "He waited for a month or more. It is a matter of a day or two. It rains by day or night.",
    ],
)
def test_words_in_their_own_company_are_left_alone(copy: str) -> None:
    assert _told(copy) == []


@pytest.mark.parametrize(
    ("copy", "marks"),
    [
        ("They file reports, and few of them is read.", 1),
        ("Few of us is here, said the guard.", 1),
        ("Both of them was ready in June.", 1),
        ("Dozens of them has left the country.", 1),
        ("Few of them are read, and both of them are ready.", 0),
        ("One of the few of them is here.", 0),
    ],
)
def test_few_of_them_are_several(copy: str, marks: int) -> None:
    assert len([one for passage in story(copy).passages for one in wrong_shares(passage)]) == marks


def test_short_numbers_lose_their_hyphens_too() -> None:
    told = ext002_lost_hyphen.check_sentences(story("It was a twoday meeting on a oneway road in Onega."))
    assert [mark.hint for mark in told] == ["write “two-day”", "write “one-way”"]


def test_figures_grow_on_to_what_was_done() -> None:
    told = ext004_glued_words.check_story(story("In2009 they fetched11,000 manats. They use red5 paint."))
    assert [mark.hint for mark in told] == ["write “In 2009”", "write “fetched 11”"]
