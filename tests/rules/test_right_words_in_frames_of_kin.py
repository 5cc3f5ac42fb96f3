"""Right words in the wrong place that a person, a body, a quantity or a pronoun beside them gives away."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from bulletin_cli.rules.confusions.company_list import is_person
from rules.proofs import found, publication


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The talks, lead by the Deputy Prime Minister, went on for two days.", "lead"),
        ("The deputies past a resolution on water.", "past"),
        ("Over the passed three years the number has fallen.", "passed"),
        ("The herdsmen new him well, and nobody new how to help.", "new"),
        ("A police officer told teachers who no nothing about it.", "no"),
        ("Few of the drivers now how long the road is.", "now"),
        ("A stone laid across the path, and the town lays in a valley.", "laid"),
        ("The commission fond no signs of fraud.", "fond"),
        ("Officers fined 12 kilograms of hashish behind a seat.", "fined"),
        ("Hot sand blows from the dessert to the fields.", "dessert"),
        ("Strikes effect the work of the port.", "effect"),
        ("The patients are week from hunger.", "week"),
        ("The guards aloud him to phone.", "aloud"),
        ("She read the letter allowed to the class.", "allowed"),
        ("They asked were the money went.", "were"),
        ("Many where afraid to speak.", "where"),
        ("The officers took of their caps.", "of"),
        ("Water is carried form the river.", "form"),
        ("All personal must wear a badge.", "personal"),
        ("The villages live under the treat of attack.", "treat"),
        ("The clinic has a full compliment of staff.", "compliment"),
        ("Children laid flours at the grave.", "flours"),
        ("He was scent to prison for six years.", "scent"),
        ("Heavy reins washed away the bridge.", "reins"),
        ("He road a horse to school.", "road"),
        ("Every detainee has the rite to a lawyer.", "rite"),
        ("The team one three medals.", "one"),
        ("Wolves pray on sheep in winter.", "pray"),
        ("Customs ceased ten kilos of hashish at the post.", "ceased"),
        ("He was last scene in the bazaar.", "scene"),
        ("The old man fell down the stares.", "stares"),
        ("The yard uses steal pipes.", "steal"),
        ("After that the two brothers were put out of the bus by tow men.", "tow"),
        ("The minister’s aid said that talks go on.", "aid"),
        ("The trade fare opens on Monday.", "fare"),
        ("The bank gave him a lone.", "lone"),
        ("Our office opened in May. Are office is open on Monday.", "Are"),
        ("The fire raised the house to the ground.", "raised"),
        ("Many lives are at steak.", "steak"),
        ("The child was bought to the clinic by its mother.", "bought"),
    ],
)
def test_a_word_beside_kin_of_another_is_told(copy: str, wrong: str) -> None:
    assert wrong in found(sty018_real_word_confusion, copy)


@pytest.mark.parametrize(
    "copy",
    [
        "The lead by example was hers. They came past the house at half past ten, and he knew it.",
        "The new team is strong. No one is here now. It is too late to go, and he went to the shop.",
        "The cables were laid there. He is fond of her and was fined. The desert is wide.",
        "The side effect is rare. It took a week. He read aloud; it is allowed. Where were you?",
        "Most of the form is right. A personal matter; a treat for children. He paid her a compliment.",
        "He caught the scent of roses. The rider held the reins. The road is long. The rite is old.",
        "One of us prays for rain. The fire ceased at noon. The scene was calm. Steal nothing.",
        "The tow rope broke. Aid is late. How did they fare? A lone wolf came. They are ours.",
        "She raised her hand. He ate a steak and bought bread. The thorough man went through it.",
    ],
)
def test_such_a_word_among_its_own_is_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


def test_americans_practice_as_a_verb() -> None:
    copy = "Doctors may practice only with a permit."
    assert found(sty018_real_word_confusion, copy) == ["practice"]
    assert found(sty018_real_word_confusion, copy, publication("en-US")) == []


@pytest.mark.parametrize("word", ["guard", "guards", "women", "deputies", "driver", "nurses"])
def test_people_are_persons(word: str) -> None:
    assert is_person(word)


@pytest.mark.parametrize("word", ["house", "bus", "glass", "villages", "s"])
def test_things_are_no_persons(word: str) -> None:
    assert not is_person(word)


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("He has been in prison since 3 march, and he is well.", "since 3 march"),
        ("The meeting of 5 may was short.", "of 5 may"),
        ("The festival opens on 21 may in the town park.", "on 21 may"),
    ],
)
def test_march_and_may_of_a_day_are_months(copy: str, wrong: str) -> None:
    assert wrong in found(sty018_real_word_confusion, copy)


def test_those_who_march_and_what_may_be_are_quiet() -> None:
    copy = "Of 5 may, who knows, be two. A group of 20 may be late, and of 30 march past. He left on 5 May."
    assert found(sty018_real_word_confusion, copy) == []
