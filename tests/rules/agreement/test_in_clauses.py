"""Subjects and verbs that disagree, told by reading the clause from its beginning."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion as sty018
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The measures set out in the strategy is late.", "The measures set out in the strategy is"),
        ("The list of objects stolen from the museum contain two icons.", None),
        ("The range of services available to men in the three districts have widened.", None),
        ("Each of the seven modules end with a short test.", "Each of the seven modules end"),
        ("One in five of the patients return to the clinic.", "One in five of the patients return"),
        ("The training of interpreters, many of whom have never worked, remain slow.", None),
        ("Cooperation between customs, police and the postal services remain weak.", None),
        ("The director, together with three teachers, have written a letter.", None),
        ("The manager, as well as his deputies, were absent.", None),
        ("About two thirds of the surface of the region are dry.", None),
        ("All of the money raised by the concert were given away.", None),
        ("The Ministry of Justice and the Supreme Court has agreed.", None),
        ("The woman and her daughter was taken to hospital.", None),
        ("The decision of the judges to release the men were criticized.", None),
        ("He said that the members of the jury was not told.", "the members of the jury was"),
        ("Neither the prosecutor nor the defence lawyers was there.", None),
        ("The price of bread and flour have doubled.", "The price of bread and flour have"),
        ("The tests carried out by the institute shows that it is safe.", None),
        ("The Agency don’t have enough fuel.", "The Agency don’t"),
        ("The Statistics Committee publish its yearbook.", "The Statistics Committee publish"),
        ("The books that he must file is checked.", "The books that he must file is"),
        ("Customs officers working at the airport checks every parcel.", None),
        ("There was more than 40 journalists there.", "There was more than 40 journalists"),
        ("There is still too few women among them.", "There is still too few women"),
        ("What worry the doctors most is the cold.", "What worry"),
        ("What the smaller posts need most are a reliable supply.", "are a"),
        ("Human rights is now taught at school.", "Human rights is"),
        ("This figures, compiled by the office, do not include them.", "This figures"),
        ("The victims and his families are there.", "victims and his families"),
        ("He hopes that she and his colleagues will come.", "she and his colleagues"),
        ("The pharmacist at the port need better training.", "The pharmacist at the port need"),
        ("Medical volunteers offers special care.", "Medical volunteers offers"),
        ("The National Museum need a great deal of time.", "The National Museum need"),
        ("Kazakhstan need a new port.", "Kazakhstan need"),
        ("Mr. Karimov plan a visit in May.", "Karimov plan"),
        ("It is a gallery that offer new courses.", "that offer"),
        ("Every day he need more help.", "he need"),
        ("It need more money.", "It need"),
        ("They faces new problems.", "They faces"),
        ("The opening of the museums are planned for May.", "The opening of the museums are"),
        ("The regional and national wards was closed.", "The regional and national wards was"),
        ("The names of the driver and of the guard was read.", None),
        ("The guards who arrived in the prison since March has been invited.", None),
        ("There were only one bridge in the valley.", "There were only one bridge"),
        ("The only archive that were moved is in the town.", "The only archive that were"),
        ("Dozens of guards was moved last spring.", "Dozens of guards was"),
        ("Hundreds of old canals is repaired.", "Hundreds of old canals is"),
    ],
)
def test_a_verb_that_disagrees_is_found(copy: str, marked: str | None) -> None:
    there = found(sty018, copy)
    assert len(there) == 1
    assert marked is None or there == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "He need not come. It need only be read. We parents know it. The prison service needs help.",
        "In the night he saw it. Every summer he read it aloud. Did he need help? In time it came.",
        "The clinic (and two others) were closed. The clinic, the school and the port, were closed. There are.",
        "Thousands of dollars was paid for it. The old and the new ward were closed. In the end there were only.",
        "Kazakhstan market prices rose. The staff need better training. Those guards offer special care.",
    ],
)
def test_a_first_form_that_is_right_is_left_alone(copy: str) -> None:
    assert found(sty018, copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "The measures set out in the strategy are late. The list of names is long.",
        "A group of students have left. A number of posts are old. The rest of the men were there.",
        "If the price of bread were lower, they would eat. We ask that the head of the office provide it.",
        "The Lib Dems say scrapping the fees for students wins votes. Reports from Osh say it has gone.",
        "The parties benefited from the talks and the voice of the region was heard.",
        "Marketing films to the young is costly. Ten men is enough.",
        "The second phase of the website redesign was finished. A sick child need not stay alone.",
        "Surveys of pit remains in France indicate it. He wrote software that can not only monitor them.",
        "Training for judges and courses for guards are held. In the office, the head and a guard are there.",
        "The price fell in May. The number of approvals fell. A quarter of the men is ill.",
        "The share of the work that the guards have done is small. The day after the talks guards were sent.",
        "What the women need is a school. What makes them ill is the water. There is more than meets the eye.",
        "The actors and his wife were there. He and his colleagues came. These figures, compiled in May, help.",
        "The post between Osh and Batken is open. The works of the young are shown. All but one of them are in.",
        "The head of the delegation and his interpreter are staying. Neither the men nor the head is there.",
    ],
)
def test_what_agrees_is_left_alone(copy: str) -> None:
    assert found(sty018, copy) == []
