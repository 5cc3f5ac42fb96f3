"""Frames of other languages: “is still need”, “of which 40 is”, “every BLOs has”, “told to us that”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.agreement.endings import several_in_compound
from bulletin_cli.rules.confusions.confused_words import confused_words
from bulletin_cli.rules.looks.set_off import set_off
from rules.proofs import story


def _findings(copy: str) -> list[str]:
    return [passage.text[one.start : one.end] for passage, one in set_off(story(copy).passages)]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("A formal request is still need.", "is still need"),
        ("The rooms are no longer use for classes.", "are no longer use"),
        ("The law is rarely apply in the villages.", "is rarely apply"),
        ("The forms are not yet sign.", "are not yet sign"),
        ("The letters were soon forget.", "were soon forget"),
        ("The bridge has still not been repair.", "been repair"),
        ("The lamps are use for night work.", "are use"),
        ("The guide has 96 pages, of which 40 is colour plates.", "of which 40 is"),
        ("There are 30 stations, of which eight has closed.", "of which eight has"),
        ("The club has 90 members, of whom one are deaf.", "of whom one are"),
        ("It drew up 61 recommendations, most of which concerns hygiene.", "most of which concerns"),
        ("The town has ten schools, all of which has a library.", "all of which has"),
        ("The town has ten schools, several of which needs repair.", "several of which needs"),
        ("Besides the radios, every BLOs has received a form.", "every BLOs"),
        ("Another NGOs has left.", "Another NGOs"),
        ("A plan that the United Nations Office on Drugs and Crime (UNODC) run in Osh.", "UNODC) run"),
        ("The centre which the Red Crescent Society (RCS) manage has ten beds.", "RCS) manage"),
        ("The State Customs Committee (SCC) have sent a list.", "SCC) have"),
        ("People which smuggle are in a hurry.", "which"),
        ("The teachers, which had waited for months, were paid.", "which"),
        ("Anyone which comes late must wait.", "which"),
        ("They test anyone which fever lasts longer than two weeks.", "which fever"),
        ("A farmer which cow dies gets a new one.", "which cow"),
        ("Rural schools lack of heated rooms.", "lack of"),
        ("They lack of money.", "lack of"),
        ("Ulugbek Nazarov told to delegates that it would not fill his canal.", "told to"),
        ("He told to us about it.", "told to"),
        ("They warned to the drivers that the road was wet.", "warned to"),
        ("The Service has asked whether may it print the book.", "whether may it"),
        ("He wondered whether is it true.", "whether is it"),
        ("Barely one prisoner in eight have a job.", "one prisoner in eight have"),
        ("One household in three still fetch water.", "One household in three still fetch"),
        ("The delegates did not choose neither expression.", "not choose neither"),
        ("The post does not have no computer.", "not have no"),
        ("The differences are as wide than those between the sexes.", "as wide than"),
        ("It would be bought at the wage of cook or a cleaner.", "of cook"),
        ("The next survey, planned for 2015 will have a separate column.", "2015 will"),
        ("The school, built by the villagers will open in May.", "villagers will"),
        ("She pulls on her late husbands boots.", "husbands boots"),
        ("He lives in his fathers house.", "fathers house"),
        ("They count the hours that nobody pay for.", "nobody pay"),
        ("It is a job that nobody want to do.", "nobody want"),
        ("In the second they learn, and in the third each of them work for a week.", "each of them work"),
        ("When the level will reach four, the road police close the barriers.", "will"),
        ("She will check it and publish what does she find.", "what does"),
        ("They wrote down what did they see.", "what did"),
        ("Mavluda Sharipova, who directs the museum since 2003, spoke.", "directs the museum since"),
        ("The council sat down to draw up budget for 2011.", "draw up budget"),
        ("They set up committee in May.", "set up committee"),
    ],
)
def test_frames_of_other_languages_are_found(copy: str, marked: str) -> None:
    assert marked in _findings(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "There is still need for rain, and it is often waste.",
        "All you have to do is then press the button.",
        "What they can do is always ask. The rest is mostly plant and animal remains.",
        "They are plant eaters. The price is already set.",
        "They seized 186 kg, of which 40 was heroin.",
        "It cost 3,000 dollars, of which 400 was paid.",
        "They lost the oil of the fields, most of which is in the north.",
        "He sold wool and hides, all of which has made him rich.",
        "Every NGO must register; an MPs’ committee met, and a GPs list was read.",
        "He said that the Society of the Deaf (SOD) rent is paid.",
        "They asked that the State Customs Committee (SCC) send a list.",
        "The programmes that the Border Guards (BG) run are good.",
        "The Ministry of Health and the United Nations Population Fund (UNFPA) plan a course.",
        "He sent three men, which is too few. Women which villages elect are heard.",
        "They asked people which village they came from. They told anyone which road was open.",
        "The lack of money is felt, and the schools’ lack of rooms too.",
        "She was told to leave. The stories told to children about wolves are old.",
        "He asked whether May would be dry.",
        "It is not that they have no money, and we do not have no-go areas.",
        "There are no such things as cheaper than this.",
        "He came by car or a bus, as chairman or a member of the board.",
        "The school, built by the villagers, will open in May. In May, planned works will begin.",
        "Her brothers work in Osh, and his sisters farm the land. Her sons both left.",
        "They let everyone know, and ask that everybody pay for it.",
        "Each of them has come, and let each of them work.",
        "When the trains will run again, nobody knows. When will it open, and who pays?",
        "They know what he does. He did so little. So what did they see?",
        "They set up camp, drew up a plan and set up home in Osh.",
    ],
)
def test_right_frames_are_left_alone(copy: str) -> None:
    assert _findings(copy) == []


def test_children_of_ten_years_are_ten_year_olds() -> None:
    (passage,) = story("They sit on chairs made for ten-years-olds.").passages[1:]
    assert [one.wanted for one in several_in_compound(passage)] == ["ten-year-olds"]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("They picked out a wrong labelled drum.", "a wrong labelled"),
        ("It was a careful planned operation.", "a careful planned"),
        ("Each delegation suspected the other in cheating.", "suspected the other in"),
        ("New cases fell on a third in 2010.", "fell on"),
        ("A policeman came once in the year and showed slides.", "once in the year"),
        ("One flock from five had been missed.", "One flock from five"),
        ("They want to make questions that cannot be answered.", "make questions"),
        ("Nurses look for a child for at least three hours a day.", "look for"),
        ("They were searched between 1 October to 10 December 2010.", "between 1 October to"),
        ("It was on the day when her granddaughter has born, and she keeps it.", "has born"),
    ],
)
def test_words_of_other_languages_are_found(copy: str, marked: str) -> None:
    found = [mark for passage in story(copy).passages for mark in confused_words(passage, ())]
    assert any(marked in mark.message or "question is asked" in mark.message for mark in found)


@pytest.mark.parametrize(
    "copy",
    [
        "They suspected the man in the car. The wrong named child came.",
        "Prices fell on one in ten days. It rained once in the year 1998.",
        "One child from ten villages was ill. They make questions easier.",
        "They look for a child for a film. It opened between May and June to all.",
    ],
)
def test_words_that_are_right_are_left_alone(copy: str) -> None:
    assert not [mark for passage in story(copy).passages for mark in confused_words(passage, ())]
