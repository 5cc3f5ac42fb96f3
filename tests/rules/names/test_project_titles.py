"""Titles of projects that are told in two ways."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam008_body_named_variously
from rules.proofs import found, mended


def test_the_rarer_title_gives_way() -> None:
    copy = (
        "The project “Supporting Women in Prison” began. The project, “Support to Women in Prison”, grew.\n\n"
        "A project entitled “Supporting Women in Prison” ended."
    )
    wanted = copy.replace("Support to", "Supporting")
    assert found(nam008_body_named_variously, copy) == ["Support to Women in Prison"]
    assert mended(nam008_body_named_variously, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "The project “Women in Prison” and the project “Men in Prison”.",
        "The project “Umut” and the project “Umuts”.",
        "He said “Support to Women”; she said “Supporting Women”.",
        "The project “Supporting Women” and again the project “Supporting Women,” which ended.",
        "The project “Supporting Women began.",
    ],
)
def test_other_titles_are_quiet(copy: str) -> None:
    assert found(nam008_body_named_variously, copy) == []
