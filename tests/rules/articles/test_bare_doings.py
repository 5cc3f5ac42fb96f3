"""What is done to something without its article: “on implementation of the plan”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("A round table on prevention of fires was held.", ["on prevention"]),
        ("They spoke of further improvement of roads.", ["of further improvement"]),
        ("The law is to ensure sustainability of it.", ["ensure sustainability"]),
        ("Speakers emphasized importance of trust.", ["emphasized importance"]),
        ("It helps by promoting mobilization of the young.", ["promoting mobilization"]),
    ],
)
def test_a_bare_doing_is_found(copy: str, wrong: list[str]) -> None:
    assert found(sty014_missing_article, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "A round table on fire prevention; the prevention of fires; prevention of fires comes first.",
        "On completion of the course, in execution of the plan and in protection of it, they met.",
        "The supported creation of it, their promoting introduction of it, an act of great importance.",
        "“We met on implementation of it,” she said at the Committee on Prevention of Torture.",
    ],
)
def test_what_needs_no_article_is_quiet(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []
