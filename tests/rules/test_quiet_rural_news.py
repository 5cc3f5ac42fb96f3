"""Correct sentences of the kind that farm and science news print: no rule may speak."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article, sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "More than 60,000 head are sold; it has 20,000 head of cattle, and 30 stone of flour.",
        "Seven buffalo and one bull came, and seven water buffalo were sent to the villages.",
        "Under the 457 programme, they came; the 666 combination is odd; its 7610 phone rang.",
        "It is among the first generation of stars, and one of the new breed of players that sing.",
        "A category three cyclone crossed the coast, and a type three ice boat sank; a top five car maker won.",
        "They had some of the best rain all year. People of other origin came.",
        "It is carried by flies and quarantine measures are expected. Another quarantine lab is due.",
    ],
)
def test_counts_are_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The 34 house were sold.", "34 house"),
        ("The 200 officer came.", "200 officer"),
        ("One of the project was late.", "the project"),
    ],
)
def test_counts_that_speak(copy: str, wrong: str) -> None:
    assert wrong in found(sty018_real_word_confusion, copy)


@pytest.mark.parametrize(
    "copy",
    [
        "Dr Jenny Graves spoke.\n\nGraves says men are few. Graves, who has a lab, left.",
        "A man from Elders came.\n\nElders has announced it will move. Elders sells sheep.",
        "The figures from Wool Innovation show wool production is falling.",
        "A call from the Government for community help to hunt foxes has been dismissed.",
        "He says the plan addresses concerns about the system. Enticing young shoppers to wool is critical.",
        "No surprises and no big changes is how he will lead it.",
        "The scientists last month recovered a wealth of bird remains and fossils of plants.",
        "They found the fungi that give coffee its taste, and the maths that describes a falling ball.",
        "They move in orbits around the Sun that take 200 years. How many tiles does it take?",
        "She suggests that his boots be strapped to the floor and that he make a few swings.",
        "Mr Hughes has sold the farm and says it did not suit him. She raised it in January and March 2009.",
        "It is the only sector which has fallen below last year’s level.",
        "It is the first time the seven state and territory winners have been in line for a prize.",
        "Until now, the belief was that they are one. The levy was spent last year to help farmers.",
        "They press the chest and compress there, interruptions kept to a minimum. But how’s it done?",
        "It has been dealt a double blow. It is not pay and conditions that put them off.",
        "The remainder is used to heat the water. Women with such a history could be referred.",
        "He says that based on standard models, the brain is too small. They are already lower than ours.",
        "Because all light, when broken into a spectrum, carries a code, they could tell.",
        "A long lasting problem; studies have offered conflicting findings, and it helped them choose landing sites.",
        "They are treated with drugs, without evidence the condition exists; when still the size of a pea, it is cut.",
        "They spiral towards each other then shed light. It’s likely this can be taught.",
        "They took the tiniest samples they could to save the bones. This suggests, he says, that it is ill.",
        "It changed the design of first phase trials for drugs. It had nothing to do with the vandalism.",
    ],
)
def test_verbs_are_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Growers says a large crop is near.", "Growers says"),
        ("A man of the Growers Council came.\n\nGrowers says a large crop is near.", "Growers says"),
        ("The team searched the car and find the map.", "and find"),
    ],
)
def test_verbs_that_speak(copy: str, wrong: str) -> None:
    assert wrong in found(sty018_real_word_confusion, copy)


@pytest.mark.parametrize(
    "copy",
    [
        "Dr Tania Singer spoke of it.\n\nSinger believes it is true.",
        "Director of the Australian Museum, Frank Howarth, was not there to comment on it.",
        "Leader of the National Party Mark Vaile says he would push for it.",
        "It is a move welcomed by president of the Graziers Association, Roger Swan.",
        "Figures from industry monitor, the Mobile Data Association, show it. They saw the premiere of new film, Beyond the Sea.",
        "The Shulman Award for outstanding newcomer will be presented to him.",
        "He told the inquiry into the oil for food programme of it.",
        "It could drag on until early next year. He looked at a farm that is for sale next door.",
        "There were two submissions in favour of listing. It is its first result since listing in June.",
        "They need thousands of kilometres of pipeline that would be laid here.",
        "They push for mandatory country of origin labels and invest in new plant and equipment.",
        "Dr Williams is vice-president of technology at a firm, and she is former chair of the society.",
        "The industry wants a flow-through shares scheme. The exact financing mechanism is to be found.",
        "The horses bleed during intense exercise, and they are at the limit of human hearing.",
        "At first look, it is dark matter. They develop new spacecraft to travel there.",
        "They buy programs to protect machines from virus, spam and worm attacks.",
        "He played guitar, five have left hospital, and they get cattle ready for market.",
        "It fell in a University of Queensland-designed engine, and it could just be chance.",
        "With harvest drawing to a close, they rest.",
    ],
)
def test_bare_nouns_of_news_are_quiet(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("They keep it in brown envelope.", "in brown envelope"),
        ("Director of the museum was not there to comment.", "Director"),
        ("The sign had been turned into shrine to the company.", "into shrine"),
        ("They learned it from new film.", "from new film"),
    ],
)
def test_bare_nouns_that_speak(copy: str, wrong: str) -> None:
    assert wrong in found(sty014_missing_article, copy)
