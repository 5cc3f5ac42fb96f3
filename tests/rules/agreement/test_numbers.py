"""One noun where several are announced, and several where one is: what tells a noun from a verb."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("Many officer attended the course.", "Many officer"),
        ("Several school where it is taught took part.", "Several school"),
        ("It damaged more than 200 house in Osh.", "200 house"),
        ("Of the 34 officer trained in Osh, most are here.", "34 officer"),
        ("They paid five hundred dollar for it.", "hundred dollar"),
        ("Thirty-two woman finished the course.", "Thirty-two woman"),
        ("Each of the participant received a book.", "Each of the participant"),
        ("None of the witness came to court.", "None of the witness"),
        ("The lack of nurse is felt here.", "lack of nurse"),
        ("All officer were trained.", "All officer"),
        ("Twelve officer from Osh came.", "Twelve officer"),
        ("Many young officer were trained.", "Many young officer"),
        ("These measure will help the region.", "These measure"),
        ("These new measure are useful.", "These new measure"),
        ("They followed various measure at the border.", "various measure"),
        ("Both side signed the agreement.", "Both side"),
        ("Other participant asked for help.", "Other participant"),
        ("Each officers received a certificate.", "Each officers"),
        ("Another issues was discussed.", "Another issues"),
        ("This measures will help the region.", "This measures"),
        ("This new measures are useful.", "This new measures"),
        ("They agreed on this issues.", "this issues"),
        ("A workbook have been printed.", "A workbook have"),
        ("There were eleven such of cases.", "such of cases"),
        ("Several of officers left.", "Several of officers"),
        ("The officers have just came back.", "have just came"),
        ("They had past the border at night.", "had past"),
        ("They know the law on children rights.", "children rights"),
        ("Several turbine were repaired in May.", "Several turbine"),
        ("Most of the midwife were invited.", "Most of the midwife were"),
        ("The divers was invited to the port.", "The divers was"),
        ("Two thirds of the midwives has left.", "thirds of the midwives has"),
        ("They plan another turbines this year.", "another turbines"),
        ("They have twelve ferry near the border.", "twelve ferry"),
    ],
)
def test_a_number_that_disagrees_is_told(copy: str, marked: str) -> None:
    assert found(sty018_real_word_confusion, copy) == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "This measures two metres. Each visits Osh. Another issues visas. This offers hope.",
        "Both sign. Many hope to join. Those need help. These measure two metres. Some claim that it failed.",
        "Different team. Different plan.",
        "Many pump water from the river. These ferry the workers to the island. They went home.",
        "It is a 20 kilometre-wide gap. Both side effects were mild. Many officer training plans failed.",
    ],
)
def test_a_verb_after_a_pronoun_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
