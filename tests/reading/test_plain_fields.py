"""Plain front matter: what is read without the parser is what the parser reads."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.complaints import Complaints
from bulletin_cli.reading.plain_fields import plain_fields
from bulletin_cli.reading.yaml_events import read_events
from bulletin_cli.reading.yaml_nodes import Mapping, Node, Scalar

VALUE = st.text(alphabet="aZ9é语😀 .,:;#-'\"|>&*!?{}[]%@`~=/\\_", min_size=1, max_size=12)
LINE = st.one_of(
    st.tuples(st.sampled_from(["headline", "short", "date", "y", "null", "_a1"]), VALUE).map(": ".join),
    st.text(alphabet="ab: #-.\t'\"é\u00a0\u2028\ufeff\x85", max_size=8),
)
TYPED = st.lists(LINE, max_size=4).map("\n".join).flatmap(lambda text: st.sampled_from([text, f"{text}\n"]))


def _told(node: Node) -> Any:
    if isinstance(node, Scalar):
        return node.text, node.place, node.outer, node.quoted
    assert isinstance(node, Mapping)
    return node.place, [(_told(key), _told(value)) for key, value in node.entries]


@settings(max_examples=500)
@given(TYPED)
def test_plain_fields_are_those_of_the_parser(typed: str) -> None:
    text = f"---\n{typed}---\n"
    place = Place(4, 4 + len(typed))
    plain = plain_fields(text, place)
    if plain is not None:
        complaints = Complaints(Source("a.md", text))
        root, whole = read_events(text, place, complaints)
        assert whole
        assert not complaints.found
        assert _told(plain) == _told(root)


@pytest.mark.parametrize(
    "typed",
    ["headline: A bridge\nrubric: news\nstatus: approved\n", "date: 2010-05-03\nshort: 11:30, or é\n"],
)
def test_what_most_articles_have_is_plain(typed: str) -> None:
    assert plain_fields(typed, Place(0, len(typed))) is not None


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "headline: A bridge",
        "headline: A bridge: news\n",
        "headline: A bridge:\n",
        "headline: A bridge # 4\n",
        "headline: A bridge \n",
        "headline: “A bridge”\n",
        "headline: A\nheadline: B\n",
        "headline: A\n  bridge\n",
        "headline:\n",
        "headline: A\u00a0bridge\n",
        "# headline: A\n",
    ],
)
def test_what_may_be_more_is_left_to_the_parser(typed: str) -> None:
    assert plain_fields(typed, Place(0, len(typed))) is None
