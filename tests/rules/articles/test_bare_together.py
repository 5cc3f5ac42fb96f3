"""Nouns that the words beside them free of an article are no slips; the same nouns elsewhere are."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "Strain rate is fixed to a constant value in the test.",
        "Gene flow between species generally occurs at such places.",
        "It led to a critique of political economy in his book.",
        "There is something beyond random chance that moved it.",
        "They were officials of outstanding ability who knew it.",
        "He was moving away from painting.",
        "They selected painting as the medium of the year.",
        "Scholarship is uncommitted to this date.",
        "Your vacation time rolls over year to year with a bank of days.",
        "Its art was fluid, turning activist into dealer, dealer into curator.",
        "It swings between embryo, placenta, kidney and liver.",
        "It goes from the category of domain to the species.",
        "It had not been informed of any planned seizure.",
        "You have been kind and candid with us.",
        "He served as chair of the division for a year.",
        "They live in a time of great consequence.",
        "They engaged in rapid adoption of new techniques.",
        "In the year prior to passage of the act, few received it.",
        "That degree varies by political system.",
        "She teaches at the university's school of pharmacy.",
        "The work began with careful study of the piece.",
        "Due process is a promise, and procedural due process is a part of it.",
        "A mouse is a useful tool for experiment.",
        "The figures are based on analysis of the data.",
        "They call for full disclosure of the ties, and advocate for adoption of the draft.",
    ],
)
def test_a_noun_in_company_goes_bare(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Second rate is fixed to a constant value.", ["Second rate"]),
        ("Scholarship was awarded to her in May.", ["Scholarship"]),
        ("Painting was sold to the museum.", ["Painting"]),
        ("He bought painting in Osh.", ["bought painting"]),
        ("They agreed on rapid adoption of the law.", ["on rapid adoption"]),
        ("He turned museum into embassy.", ["into embassy"]),
    ],
)
def test_elsewhere_it_wants_its_article(copy: str, wrong: list[str]) -> None:
    assert found(sty014_missing_article, copy) == wrong
