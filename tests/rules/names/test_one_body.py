"""Which names are of one body, and that laid out none is overlooked."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from bulletin_cli.rules.names.drifting_names import names_drift
from bulletin_cli.rules.names.one_body import OneBody, is_one_body
from rules.proofs import story

WORDS = st.sampled_from(
    ["State", "Customs", "Drug", "Control", "Committee", "Comittee", "Region", "Regional"]
)
NAMES = st.lists(
    st.builds(
        lambda words, tail: " ".join(words) + tail,
        st.lists(WORDS, min_size=2, max_size=5, unique=True),
        st.sampled_from(["", " on Drugs", " for Asia"]),
    ),
    unique=True,
    max_size=10,
)


def test_the_first_of_the_same_body_is_given():
    bodies = OneBody()
    for name in ("State Customs Committee", "Drug Control Agency", "Committee of State Customs"):
        bodies.add(name)
    assert bodies.first("Customs State Committee") == "State Customs Committee"
    assert bodies.first("Agency of Prisons") is None


@given(NAMES)
def test_none_is_overlooked(names):
    bodies = OneBody()
    for number, name in enumerate(names):
        first = next((other for other in names[:number] if is_one_body(name, other)), None)
        assert bodies.first(name) == first
        bodies.add(name)


def test_many_names_that_share_a_word_are_not_compared_each_with_each(monkeypatch):
    from bulletin_cli.rules.names import drifting_names, one_body  # noqa: PLC0415 - to count what they do

    letters = "ABDEFGHIKLMNOPRSTUVZ"
    names = [f"{a}{b.lower() * 3}{a.lower() * 3} Office" for a, b in combinations(letters, 2)]
    asked: list[str] = []
    monkeypatch.setattr(drifting_names, "_same", lambda *_: asked.append("drift"))
    monkeypatch.setattr(one_body, "is_one_body", lambda *_: asked.append("body"))
    bodies = OneBody()
    for name in names:
        bodies.first(name)
        bodies.add(name)
    assert not [*names_drift(story(" ".join(f"The {name} met." for name in names)).passages)]
    assert len(asked) < len(names)
