"""Prepositions, comparatives and orders of words that are carried over from other languages."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    spl002_spelling_varies,
    sty018_real_word_confusion,
    sty019_comma_splice,
    typ007_slash_spacing,
)
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The post lies 30 km far from the town.", ["km far from"]),
        ("The new stove is twice cheaper than the old one.", ["twice cheaper"]),
        ("Diesel is twice cheaper in the capital.", ["twice cheaper"]),
        ("All what he said was true.", ["All what"]),
        ("We need in new books.", ["We need in"]),
        ("It was attended by bankers, traders and engineer.", ["engineer"]),
        ("Everybody other went home after the meeting.", ["Everybody other"]),
        ("The main reason of the delay was the snow.", ["The main reason of"]),
        ("The families have access of clean water.", ["have access of"]),
        ("She was elected as a chairman of the committee.", ["elected as a chairman of the"]),
        ("It is necessary that to train more nurses.", ["It is necessary that to"]),
        ("It is need to train more nurses.", ["It is need to"]),
        ("It needs to note that the water is clean.", ["It needs to note that"]),
        ("The clinic, where was he treated, is closed.", [", where was he"]),
        ("Me and my team visited the clinic.", ["Me and my team"]),
        ("The prize was given to she and her sister.", ["to she and her"]),
        ("The bridge was built since 2008 by the villagers.", ["was built since 2008"]),
        ("The water is enough clean to drink.", ["is enough clean"]),
        ("The work is too much hard for children.", ["too much hard"]),
        ("The clinic is very more modern now.", ["very more"]),
        ("The nurses are so much glad.", ["are so much glad"]),
        ("A lot people came to the opening.", ["A lot people"]),
        ("Almost people grow wheat here.", ["Almost people"]),
        ("In result, the crime fell.", ["In result"]),
        ("The post is open from Monday and Friday.", ["open from Monday and Friday"]),
        ("The office he works is in Osh.", ["office he works is"]),
        ("It were the farmers who built the bridge.", ["It were"]),
        ("The participants were provided by handbooks and pens.", ["participants were provided by"]),
        ("The project started from January 2010 in four districts.", ["started from"]),
        ("The course will begin from 5 May 2011.", ["begin from"]),
        ("The centre helped to more than 200 patients.", ["helped to"]),
        ("The village is famous by its apricots.", ["is famous by"]),
        ("The clinic is situated at the north of the town.", ["situated at the north of"]),
        ("They will be trained on the using of dogs.", ["the using of"]),
        ("It was held in order of helping the nurses.", ["in order of helping the"]),
        ("The officers had find three bags in the car.", ["had find three"]),
        ("The centre was open in 2009 by the minister of health.", ["was open in 2009 by"]),
        ("The donors were asked a pilot project in the north.", ["asked a pilot project"]),
        ("The project is known in world for its results.", ["in world"]),
        ("It was first time that women took part in it.", ["was first time"]),
        ("He has been in the prison for three years.", ["been in the prison"]),
        ("The children go to the school by bus.", ["children go to the school"]),
        ("Neither side don’t want to speak to the press.", ["Neither side don’t"]),
        ("They work both in schools as well as in camps.", ["both in schools as well as in"]),
        ("Both the police as well as the customs took part.", ["Both the police as well as the"]),
        ("The border between Tajikistan with Afghanistan is long.", ["between Tajikistan with"]),
        ("A meeting between the police with local leaders was held.", ["between the police with"]),
        ("Either the nurse or the doctors is on duty.", ["Either the nurse or the doctors is"]),
        ("The United Nations have opened an office.", ["The United Nations have"]),
        ("The expert told that the plan was good.", ["expert told that"]),
        ("The minister told about the new law.", ["The minister told about"]),
        ("An increase of prices worries the farmers.", ["An increase of"]),
        ("The cause for the fire is not known.", ["The cause for"]),
        ("It was attended by 25 judges, prosecutors and lawyer.", ["lawyer"]),
        ("The project provides farmers with seeds, tools and tractor.", ["tractor"]),
    ],
)
def test_a_frame_of_another_language_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "The town is not far from Osh, 30 km away. It is twice as cheap.",
        "Everybody other than the guard went home, and nothing other than bread was left.",
        "First of all, what he said was true. It is the help we need in such places. We need it in new books.",
        "For the reason of cost, and by reason of age, they left. They have access to water.",
        "During a visit in May he met the mayor. He was elected chairman.",
        "She was chosen as a head of department. It is important that to win, one must train.",
        "It needs to be noted, where it was said. It needs to grow.",
        "He asked, where was she? They gave it to me and my team. He spoke to her and her sister.",
        "The hotel they went to he and his wife liked. The school has been open since 2008.",
        "There is enough clean water to drink. There is too much hard work for children.",
        "There is so much happy news. It helps a lot people say.",
        "Almost all people came. In result and in form it is the same.",
        "The way they live is hard. The office he works in is in Osh. If it were the farmers, they said so.",
        "Comedies such as As You Like It were played.",
        "The participants were provided by the agencies. Pupils were supplied by book companies.",
        "It started from nothing. Prices start from 5 dollars. He was helped to the car.",
        "It helped to more than double output. It helps to all but end the fight. It helped to build a road.",
        "They became famous by his writings. The clinic lies on the north of the square.",
        "She kept the books in order of size. Those who have a car find it.",
        "The pool was open on Monday by noon. They asked a project manager and a court.",
        "It is known in world history and in the world. It was the first time.",
        "He works in the prison. The parents went to the school.",
        "Neither of those who do not come will speak. Neither side wants to.",
        "Both countries as well as the bank took part. Both the men as well as the dog slept.",
        "The talks between Iran with its allies and China failed. The border between the two with the wall is long.",
        "Either the nurse or the police is called. Neither the nurse nor the doctors are here.",
        "The members of the United Nations have met. The expert told them that it was good.",
        "The story he told is long. He was told about the law.",
        "An increase of 5 per cent is seen. A just cause for the poor is told.",
        "It was attended by judges, prosecutors and a lawyer. Doctors, nurses and patient care improved.",
    ],
)
def test_frames_that_are_right_are_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "wrong"),
    [
        (sty019_comma_splice, "Families came from abroad, that is why the hall was full.", [", that is why"]),
        (sty019_comma_splice, "The road was closed, that’s why they came late.", [", that’s why"]),
        (typ007_slash_spacing, "The patients are treated and / or sent home.", [" / "]),
        (
            spl002_spelling_varies,
            "The Shanghai Cooperation Organization met in Tashkent.",
            ["Shanghai Cooperation Organization"],
        ),
        (sty019_comma_splice, "When families come from abroad, that is why. If asked, this is why.", []),
        (sty019_comma_splice, "The road was closed, and that is why they came late.", []),
        (typ007_slash_spacing, "The patients are treated and/or sent home.", []),
        (spl002_spelling_varies, "The Shanghai Cooperation Organisation met in Tashkent.", []),
    ],
)
def test_marks_and_names_carried_over_are_told(rule: ModuleType, copy: str, wrong: list[str]) -> None:
    assert found(rule, copy) == wrong
