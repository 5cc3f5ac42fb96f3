"""Countable nouns without their article, wherever their phrase can be told."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("They crossed at the banks of river, and the boat sank.", ["of river"]),
        ("It is kept in new register with a lock.", ["in new register"]),
        ("The trainers prepared detailed questionnaire for the course.", ["prepared detailed questionnaire"]),
        ("They learned to keep chain of custody.", ["keep chain"]),
        ("He met them when workshop was over.", ["when workshop"]),
        ("Second workshop will be held in May.", ["Second workshop"]),
        ("It was serious obstacle for us.", ["was serious obstacle"]),
        ("They held round table on it.", ["held round table"]),
        ("It was tested during practical exercise in Osh.", ["during practical exercise"]),
        ("A nurse who knows patient will help.", ["knows patient"]),
        ("It took place in calm atmosphere, and all voted.", ["in calm atmosphere"]),
        ("What began as experiment in one school goes on.", ["as experiment"]),
        ("He is experienced diplomat who was in Vienna.", ["is experienced diplomat"]),
        ("The team won tournament held in Osh.", ["won tournament"]),
        ("He was sentenced by court to nine years.", ["by court"]),
        ("They fled across district. He opened document.", ["across district", "opened document"]),
        ("They will have chance to see. He was engaged as translator.", ["have chance", "as translator"]),
        ("The office has become important partner of ours.", ["become important partner"]),
    ],
)
def test_a_bare_noun_is_found(copy: str, wrong: list[str]) -> None:
    assert sorted(found(sty014_missing_article, copy)) == sorted(wrong)


@pytest.mark.parametrize(
    "copy",
    [
        "They went from house to house, from farm to factory, and day by day by train.",
        "Two kinds of vehicle, a choice of vehicle, the role of editor; a jump from task to task.",
        "The Ministry of Culture building; weapons of mass destruction dossier; freedom of expression event.",
        "During regular exercise, he rests; our resolve is firm; she returned home.",
        "The countries of destination, the head of unit, a letter of recommendation, in case of emergency.",
        "They won first prize; the award for best actress; she took centre stage; he became director of it.",
        "Data Explorer is a tool. Workplace is a suite; they use Workplace daily.",
        "Look in package.json. She is interested in hearing from you, and after winning matches, they rest.",
        "She is senior lecturer in law; as well as tea; known as coach; next year will tell; at low heart rate.",
        "OASIS is a body. He was made artistic director of it; they scored from close range.",
        "Five ministers to sign river treaty in Khujand next year",
        "They played doctor and patient, and filmed each other.",
        "They met in court, at school, on site and under contract. It went to court for trial in open session.",
        "“It is kept in register,” he said. The border and river posts; a pen and pencil in hand.",
        "It was a well attended event. They won election; there is great need, keen interest and real danger.",
        "He received good education and showed deep understanding; it did great honour to him at great risk.",
        "Slides from different series sold; they opened lines of inquiry and wait for implementation of it.",
        "It was judged by an outside expert after a day of instruction.",
        "Further study is needed for future replacement of it; such study is rare in social organization.",
        "A response came before proceeding, and the works range in date. They differ in approach and in rate.",
        "Design would not triumph over function; priority goes over replacement.",
        "They achieved at least temporary exhibition of it; the result was above target. The band burst into song.",
        "He turned thief and paid top dollar for a Buddha in gold leaf. Shops all over town can arrange shipment.",
        "The first opera was of Italian make; he wrote on the source of opera and was trained in pharmacy.",
        "It was all translated into attitude. A situation of imbalance; changes of slope and of pattern.",
        "Moving around camp, he saw a soldier, gun on shoulder. It cuts across party, region and faith.",
    ],
)
def test_what_may_stand_bare_is_quiet(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []
