"""Bodies of a story that are named again with another head, or with another end of the field."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam008_body_named_variously
from rules.proofs import found

_AGENCY = "The Committee on Financial Monitoring of Kazakhstan arranged it.\n\nMs. Rose"

_MINISTRY = "The Ministry of Labour and Social Protection set it up."


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        (f"{_AGENCY}, head of the Financial Monitoring Agency, left.", ["Financial Monitoring Agency"]),
        (
            f"{_MINISTRY}\n\nThe Ministry for Labour and Social Security has promised to stay.",
            ["Ministry for Labour and Social Security"],
        ),
        (
            "The Agency on Statistics ran it.\n\nMs. Rose, Director of the State Statistics Committee, left.",
            ["State Statistics Committee"],
        ),
        (
            (
                "The State Customs Service of Kyrgyzstan is near Kazakhstan.\n\nMs. Rose, Deputy Chairman of the State"
                " Customs Committee, left."
            ),
            ["State Customs Committee"],
        ),
        (
            "The National Penitentiary Service (NPS) met.\n\nA survey of the State Prison Service was read.",
            ["State Prison Service"],
        ),
    ],
)
def test_another_name_for_one_body_is_marked(copy: str, wrong: list[str]) -> None:
    assert found(nam008_body_named_variously, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        f"{_AGENCY} met the Financial Monitoring Service of Russia.",
        f"{_AGENCY} of Russia thanked the Financial Monitoring Service.",
        "The State Customs Committee of Kazakhstan met.\n\nThe State Customs Service wrote.",
        "The State Customs Service of Kyrgyzstan met.\n\nThe Customs Service of the port wrote.",
        "The State Customs Service and Kazakhstan met.\n\nShe is Head of the State Customs Committee of Osh.",
        "The Ministry of Labour and Employment met.\n\nThe Ministry of Education and Science wrote.",
    ],
)
def test_bodies_of_other_lands_and_fields_are_quiet(copy: str) -> None:
    assert found(nam008_body_named_variously, copy) == []
