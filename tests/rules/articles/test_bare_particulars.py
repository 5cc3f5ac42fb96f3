"""What is something particular’s, and stands without its article: “during reign of the king”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Money was lost during reign of the last khan.", ["during reign"]),
        ("The report dealt with consequences of the flood.", ["with consequences"]),
        ("They spoke about successful activation of the plan.", ["about successful activation"]),
        ("The panel discussed seriousness of the threat.", ["discussed seriousness"]),
        ("It means underlining uniqueness of its culture.", ["underlining uniqueness"]),
        ("She wants to verify authenticity and explain origin of this vase.", ["explain origin"]),
        ("The bank finances renewal of Osh.", ["finances renewal"]),
    ],
)
def test_what_is_something_particulars_is_found(copy: str, wrong: list[str]) -> None:
    assert found(sty014_missing_article, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "During the reign of the khan; in support of the plan; in honour of Osh; on top of the hill.",
        "It deals with consequences of floods; they work in regions of the north, on behalf of the people.",
        "A newly discussed origin of the vase; the threatened closure of the post; its use of the car.",
        "The ninth monitoring meeting of the Istanbul Plan took place in Paris.",
        "The dog, pride of the guards, and he and she; strength of the wind decided it.",
        "“We spoke about seriousness of the threat,” she said.",
    ],
)
def test_what_goes_without_is_quiet(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []
