"""Names that are no persons': by what stands before them, or behind."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.names.firms_in_copy import no_person
from rules.proofs import story


@pytest.mark.parametrize(
    "copy",
    [
        "They hold shares in Lloyd since May.",
        "A retailer, Lloyd, left.",
        "Lloyd’s customers wrote.",
        "Lloyd’s chief wrote.",
        "The bank (Lloyd) closed.",
        "They met King Lloyd there.",
        "Lloyd spoke, and Lloyd executives listened.",
    ],
)
def test_company_tells(copy: str) -> None:
    assert no_person("Lloyd", story(copy))


@pytest.mark.parametrize(
    "copy",
    [
        "Lloyd spoke of shares.",
        "They hold shares in Lloyds since May.",
        "McLloyd’s customers wrote.",
        "Lloyd’s chiefs wrote.",
        "The bank (Lloyd, too) closed.",
        "A viking Lloyd left.",
    ],
)
def test_what_only_looks_alike_does_not(copy: str) -> None:
    assert not no_person("Lloyd", story(copy))
