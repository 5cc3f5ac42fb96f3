"""Correct sentences met in fresh copy of many kinds: no rule may speak, though it does of the slip beside them."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    nam006_no_given_name,
    spl001_unknown_word,
    sty006_relative_date,
    sty009_thousands_separator,
    sty016_unhyphenated_compound,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
    typ006_stray_space,
)
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "In the east, a succession of villages have been captured by the army.",
        "The incidents led to outrage in several countries, and the embassy in Baghdad was set alight.",
        "Efforts intensified in 1829 after gold was discovered there.",
        "The policy which will best promote friendship between nations will not fail.",
        "On each form, the citizen need only mark an additional box to register.",
        "What our modern society needs is not a little tinkering.",
        "Among the patients was 16-year-old Anna Green.",
        "The authority of the village head was undercut by the spread of education.",
        "The flower is used to treat burns. Many gifts are prohibited to prevent fraud.",
        "From that point of view the book is a failure. The basis of pay deals is old.",
        "The powers of a president differ from that headed by a minister.",
        "In Italy he founded in 1864 a Brotherhood of Socialists. They want to have it signed by him.",
        "Because the structure of elections favours two parties, a third has no hope.",
        "He was forced to specialize the model. The plague dealt a major blow to the Church.",
        "She used to decline speaking engagements. He had chosen rowing instead of cricket.",
        "They are jobs considered to fall in the same class.",
        "The village lies on the other side of the county. Then sing the Kentish river.",
        "The first heroine of the stage was a Quaker; the connection of cause and effect is plain.",
        "A military official confirmed that troops were there. It was arrived at by listening.",
        "A number of reasons have been suggested to explain it. The school is close to Defence Council offices.",
        "People who come in contact with each other learn. The change was effected by coercion.",
        "Their newspaper is read in English language schools.",
        "Polls show a dead heat. They spoke of death with a horrible happiness; it is a machinery for it.",
        "Just days after the democracy swore in a new leader, he features in the basketball.",
        "Their van was not as quiet as they had said; the street was quiet the whole night.",
        "Courts in two other counties declined, and the share grew in all counties.",
        "They ordered the goods last week. Extra staff at the depot who can be sent are few.",
        "It is the night’s sleep you’d want ahead of a long day, and time seemed to slow down.",
        "Let us be glad of the changeable, but mostly mild, weather they have there.",
    ],
)
def test_right_words_are_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "It is a nucleus for purposes of trade, and in its turn it attracts investment to the region.",
        "They signed the compromises reached at the conference. It is the most generous on earth.",
        "Its financial leverage on the continent is great. He is troubled by the part of the book that warns.",
        "The Austrians, in their turn, condemned him. Every Participant country has a node.",
        "Upon refusal of tax, inspectors came. The alternative of reason and faith is idle.",
    ],
)
def test_right_phrases_are_left_alone(copy: str) -> None:
    assert found(sty020_wrong_phrase, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (typ006_stray_space, "It breaks at at least three points."),
        (spl001_unknown_word, "Two moggies slept by an ewer in a petri dish. The trench was backfilled."),
        (sty006_relative_date, "The last weekend of April 2010 was fine."),
        (spl001_unknown_word, "Twitchers ate frites on the ridgeline of a place with residentials."),
        (sty009_thousands_separator, "The machine reached 1.012 exaflops."),
        (sty016_unhyphenated_compound, "Built in partnership with the town, it is quick."),
        (spl001_unknown_word, "He heard it on a walkie-talkie. Wafting smells, voles and a tented camp."),
        (nam006_no_given_name, "When Malenkov spoke, Georgy Malenkov was old. Then Malenkov left."),
    ],
)
def test_other_rules_are_quiet_too(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "wrong"),
    [
        (
            sty018_real_word_confusion,
            "The measures set out in the plan is late.",
            "The measures set out in the plan is",
        ),
        (sty018_real_word_confusion, "Among the patients was 16 men.", "was 16"),
        (sty018_real_word_confusion, "The officers who trained by the mentors left.", "who trained"),
        (sty018_real_word_confusion, "They were late because the lack of money.", ""),
        (sty018_real_word_confusion, "The villages were effected by flooding.", "were effected by"),
        (sty018_real_word_confusion, "The first weeks are specially dangerous.", "specially"),
        (sty020_wrong_phrase, "It was made with a view of improving it.", "with a view of"),
        (sty020_wrong_phrase, "The participant countries met. The day was devoted for sport.", "devoted for"),
        (sty006_relative_date, "They met last weekend.", "last weekend"),
        (sty009_thousands_separator, "They took 1.012 tablets.", "1.012"),
        (typ006_stray_space, "They met at at the post.", "at at"),
        (spl001_unknown_word, "Two moggeis slept.", "moggeis"),
    ],
)
def test_the_slips_beside_them_are_told(rule: ModuleType, copy: str, wrong: str) -> None:
    assert wrong in found(rule, copy)
