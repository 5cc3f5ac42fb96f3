"""Names laid out by what slips of them share: none is overlooked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bulletin_cli.rules.names.alike import Alike
from bulletin_cli.rules.names.transliteration import name_key
from bulletin_cli.rules.words.spelling import one_slip_apart

NAMES = st.lists(st.text("abhkq", min_size=1, max_size=7).map(str.title), unique=True, max_size=12)


def test_of_a_name_its_slips_are_found_in_their_order():
    names = ["Farkhod", "Gulnora", "Farhod", "Halvorsen", "Fakrhod", "Halverson", "Karimov"]
    alike = Alike(names)
    assert alike.numbers("Farkhod") == [0, 2, 4]
    assert list(alike.near("Halverson")) == ["Halvorsen", "Halverson"]
    assert list(alike.near("Gulnara")) == ["Gulnora"]
    assert alike.numbers("Osh") == []


@given(NAMES)
def test_none_that_is_one_slip_or_one_transliteration_away_is_overlooked(names):
    alike = Alike(names)
    for one in names:
        found = alike.numbers(one)
        assert found == sorted(set(found))
        for number, other in enumerate(names):
            key = name_key(one)
            if one_slip_apart(one, other) or one == other or (key and key == name_key(other)):
                assert number in found
