"""What a standfirst or a caption tells otherwise than the body: money, lengths, years, dates and ages."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import num003_numbers_differ
from rules.proofs import found

_WRONG = {
    "Japan gives $72,000 to Osh.": "In June Japan gave $82,000 to the city of Osh for a clinic.",
    "It is $13 million for the prisons.": "In June Japan gave $16 million for the prisons of the north.",
    "A three-day seminar is held in Osh.": "In June a four-day seminar was held in Osh.",
    "The centre, opened in 1998, has a new roof.": "The centre was opened in 1989. It has a roof.",
    "On 15 June 2010 a clinic was opened.": "The clinic in Osh was opened on 16 June 2010.",
    "Dilorom, 72, lives in Osh.": "Dilorom is 82 years old and lives in Osh.",
    "In Osh 42 people are trained.": "In June 45 officers were trained in Osh.",
}
_RIGHT = {
    "Japan gives $72,000 to Osh.": "In June Japan gave $72,000 to the city of Osh, and Norway gave $82,000.",
    "Japan gives $1 million to Osh.": "In June Japan gave $950,000 to the city of Osh.",
    "Japan gives $280bn to Osh.": "In June Japan gave $206bn to the city of Osh.",
    "A three-day seminar is held in Osh.": "In June a four-day course was held in Osh.",
    "The centre, opened in 1998, has a new roof.": "The centre was founded in 1989. It has a roof.",
    "On 15 June 2010 a clinic was opened.": "The clinic was opened on 14 and 15 June 2010 by nurses from Osh.",
    "On 16 June 2010 a clinic was opened.": "Nobody came to the fair of 17 June 2010.",
    "Dilorom, 72, lives in Osh.": "Malika, 82, lives with Dilorom in Osh.",
    "In Article 42 nurses are named.": "In June 45 officers were trained in Osh.",
}


def _copy(standfirst: str, body: str) -> str:
    return f'---\nheadline: A headline\nstandfirst: "{standfirst}"\n---\n{body}\n'


@pytest.mark.parametrize(("standfirst", "body"), _WRONG.items())
def test_a_particular_told_otherwise_is_marked_in_both_places(standfirst: str, body: str) -> None:
    assert len(found(num003_numbers_differ, _copy(standfirst, body))) == 2


@pytest.mark.parametrize(("standfirst", "body"), _RIGHT.items())
def test_a_particular_told_of_something_else_is_left_alone(standfirst: str, body: str) -> None:
    assert found(num003_numbers_differ, _copy(standfirst, body)) == []
