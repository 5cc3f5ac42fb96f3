"""Helping verbs, and what was left out beside them."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.looks.set_off import set_off
from rules.proofs import story


def _findings(copy: str) -> list[str]:
    return [passage.text[one.start : one.end] for passage, one in set_off(story(copy).passages)]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The law is prohibits the sale of alcohol.", "is prohibits"),
        ("The patients do not receiving any treatment.", "do not receiving"),
        ("The money will spent on a new roof.", "will spent"),
        ("The parcels must being opened by the guard.", "must being"),
        ("The director has working in the field for years.", "has working"),
        ("The third not yet been approved by the court.", "yet been"),
        ("Officers who trained by the mentors now teach.", "who trained"),
        ("It is important to checked the brakes.", "to checked"),
        ("The Minister regretted that were so few women.", "that were"),
        ("Had it not of rained, they would have come.", "not of"),
        ("The vaccine is expected to available in June.", "to available"),
        ("The trial is likely last until May.", "likely last"),
        ("They found difficult to agree on a date.", "found difficult"),
        ("In spring, is dangerous to cross the pass.", "is"),
        ("The results very encouraging for the donors.", "results very"),
        ("The seminar will hold in Osh in May.", "will hold"),
        ("The ministry wants that the schools open.", "wants that the"),
        ("He explained us the rules.", "explained us"),
        ("They spent three days to repair the pipe.", "spent three days to repair"),
        ("The drivers had difficulty to find the depot.", "had difficulty to"),
        ("The road seems be safe.", "seems be"),
        ("There many reasons for it.", "There many"),
    ],
)
def test_what_does_not_go_together_is_found(copy: str, marked: str) -> None:
    assert marked in _findings(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "The law prohibits it. What he has is working capital. They do not receive it. His will made it clear.",
        "It has not yet been approved. The men who lived by the river came. They have existing customers.",
        "So will entering the hall. He found it difficult to agree, which they found easy to say.",
        "The programme will hold talks in May. The centre will use it. They spent three million to repair it.",
        "He wanted that job. The very first results came. There are many. It is likely the last.",
    ],
)
def test_what_goes_together_is_left_alone(copy: str) -> None:
    assert _findings(copy) == []
