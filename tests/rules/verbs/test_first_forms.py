"""First forms that lack “to”, a doer or an ending."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion as sty018
from rules.proofs import found


def _findings(copy: str) -> list[str]:
    return found(sty018, copy)


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("He decided create a group.", "decided create"),
        ("They deserve be heard.", "deserve be"),
        ("It is important know the law.", "important know"),
        ("In order improve the work, they met.", "order improve"),
        ("They learned how improve it.", "how improve"),
        ("They agreed on how contact one another.", "how contact"),
        ("The heat, which reaches 45 degrees, allows to work only at night.", "allows to"),
        ("Detoxification has finish in May.", "has finish"),
        ("The ribbons had been sew by the prisoners.", "been sew"),
        ("Two places will be reserve for women.", "be reserve"),
        ("They have never explain the rules.", "have never explain"),
        ("He was attack by two men.", "was attack"),
        ("Seven kinds are know to exist.", "are know"),
        ("The work is still continue.", "is still continue"),
    ],
)
def test_first_forms_out_of_place_are_found(copy: str, marked: str) -> None:
    assert _findings(copy) == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "He decided to create a group. They want help, and need be no more. If possible follow the guide.",
        "It has write access; all they have is edit rights. How do they work? They have put it there.",
        "There are step by step guides. The best is work by a poet. The visit by the minister has an aim.",
        "It allows them to work, and all are allowed to enter. How use of it grew is not known.",
        "All I can say is bring it back. He has visit plans. It was not very useful except for one.",
    ],
)
def test_first_forms_in_place_are_left_alone(copy: str) -> None:
    assert _findings(copy) == []
