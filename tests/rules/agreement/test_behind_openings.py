"""Subjects behind an opening clause, behind “and”, after a share, and before “all”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion as sty018
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("When the road is closed, farmers sells less bread.", "farmers sells"),
        ("Since the road was closed, the inspector need more time.", "the inspector need"),
        ("As the winter comes, the posts was full.", None),
        ("In the north, nurses knows the law.", "nurses knows"),
        ("The road is long and the farmers needs more time.", "the farmers needs"),
        ("The road is long and the inspector need more time.", "the inspector need"),
        ("The expert use the same tools.", "The expert use"),
        ("The teacher work with the police.", "The teacher work"),
        ("Every school have a desk of its own.", None),
        ("The country need more time.", "The country need"),
        ("The prosecutors lacks more time.", None),
        ("The surveyors works with the police.", None),
        ("Two of the nine seats is reserved for women.", None),
        ("Half of them was girls.", "Half of them was"),
        ("Ten of them has left.", "Ten of them has"),
        ("The survey shows that three of the posts was closed.", None),
        ("The agencies that takes more time are new.", None),
        ("There are a committee with no work.", None),
        ("Judges, families and schools all plays a part in it.", "schools all plays"),
        ("The doctors often tries to help.", None),
        ("The doctor wait for help.", "The doctor wait"),
        ("The expert want to attend the meeting.", "The expert want"),
        ("The girl carry the same tools.", "The girl carry"),
        ("The teacher and the doctor needs help.", None),
        ("The road is closed because dealers carries the same tools.", "dealers carries"),
        ("The court and the prison both lacks interpreters.", "prison both lacks"),
    ],
)
def test_a_verb_that_disagrees_is_found(copy: str, marked: str | None) -> None:
    there = found(sty018, copy)
    assert len(there) == 1
    assert marked is None or there == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "When the road is closed, farmers sell less bread. Since it was closed, the inspector needs time.",
        "If the office were open, the farmers would come. As the winter comes, demand for oil rises.",
        "The road is long and the farmers need more time. He says the road and the farmers need help.",
        "When the court sat, the student work in the hall was shown. The road works in the valley are done.",
        "The lack of time is a problem. Part two of the essays is on the table.",
        "One in ten of them has left. The work of three of them has begun. Four of the years were dry.",
        "He told the farmers that needs are met. He told the judges that visits to the north are useful.",
        "There are a number of posts. There are a couple here. There are a great many.",
        "In the villages all is quiet. At weekends all is closed. The money all goes to the farmers.",
        "The courts and the prisons all have interpreters. They both have a garden. We are all is well.",
        "While the judges sat, officers and experts met. After the visits, talks on works in Osh began.",
        "When the harvest is late, prices and wages rise. If cows, goats and sheep are sold, the farm closes.",
        "The farmers need help. The doctor visits to the north helped them. The officers help them.",
        "The student trip to the north and the farmer talk in Osh were useful.",
        "Once the film was made, the director and the crew need not stay.",
    ],
)
def test_right_copy_is_left_alone(copy: str) -> None:
    assert found(sty018, copy) == []
