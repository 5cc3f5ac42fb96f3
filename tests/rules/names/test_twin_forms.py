"""Forms of one name or word in one issue."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import spl002_spelling_varies
from rules.proofs import found, mended


@pytest.mark.parametrize(
    "copy",
    [
        "The round table in Sirdaryo was the second round table.",
        "The roundtable met. “A round table in Syrdarya,” he said of Sirdaryo.",
        "Jizzakh and Dushanbe; the work placement and the workplace.",
        "Jalalabad is in Afghanistan, Jalal-Abad in Kyrgyzstan; health care and a health-care worker.",
    ],
)
def test_one_form_is_quiet(copy: str) -> None:
    assert found(spl002_spelling_varies, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        (
            "A round table in Jizzakh and a round table in Jizzakh. Roundtable in Dzhizak.",
            "A round table in Jizzakh and a round table in Jizzakh. Round table in Jizzakh.",
        ),
        ("Our website and its website. The web site.", "Our website and its website. The website."),
        ("In Abu Dhabi and Abu Dhabi. In Abu Dabi.", "In Abu Dhabi and Abu Dhabi. In Abu Dhabi."),
    ],
)
def test_the_rarer_form_gives_way(copy: str, wanted: str) -> None:
    assert mended(spl002_spelling_varies, copy) == wanted


def test_a_hyphened_form_is_told_of_once() -> None:
    assert found(spl002_spelling_varies, "A roundtable, a roundtable and a round-table.") == ["round-table"]
