"""The quick way to read plain YAML: what it takes is what PyYAML makes of it, and it takes what editors write."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.complaints import Complaints
from bulletin_cli.reading.front_matter import find_fence
from bulletin_cli.reading.yaml_events import read_events
from bulletin_cli.reading.yaml_lines import read_lines
from bulletin_cli.reading.yaml_nodes import Node, Scalar, Sequence

EXAMPLES, LAYOUTS = (Path(__file__).parents[2] / name for name in ("examples", "layouts"))
PIECES = [
    "a: ", "b c: ", "key:\n", "- ", "  ", "    ", "\n", "\n\n", "# x\n", " # y", ">-\n", "|\n", ">\n", "  word", "more words",
    "’ö ", "\u00a0", '"q"', "'r'", "[a, b]", "{a: b}", "{a: {b: c}, d: [-1, 2]}", "{a: b, c: 'd'}", ": ", ":", "-", "#", "1.5", '[1, "2"]', "http://a/b",
    "\t", "\u2028", "k:   v  \n", "...\n", "---\n", "😀", " ", "n: ''\n", "\\", "~", "@", "<<: ", "!t ", "&a ", "*b", "? ", "- - a",
    "- a: b\n", "\r\n", "\x07", "figures:\n  - file: a.jpg\n    alt: >-\n      x y\n      z\n",
]  # fmt: skip
BEFORE = ["", "t: x\n", "t:\n  - u: x\n    w:\n", "t: >-\n  x\n", "t:\n- x\n"]


def told(node: Node) -> Any:
    """A node with all its places, as a value that can be compared."""
    if isinstance(node, Scalar):
        return node.text, node.place, node.outer, node.quoted
    if isinstance(node, Sequence):
        return node.place, [told(item) for item in node.items]
    return node.place, [(told(key), told(value)) for key, value in node.entries]


def agrees(text: str, place: Place) -> bool:
    """True where both ways read the same and PyYAML has nothing to complain of; False where one gives up."""
    plain = read_lines(text, place)
    if plain is None:
        return False
    complaints = Complaints(Source("a.yaml", text))
    root, whole = read_events(text, place, complaints)
    assert (told(plain), complaints.found, whole) == (told(root), [], True)
    return True


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(BEFORE), st.lists(st.sampled_from(PIECES) | st.text(max_size=2), max_size=12).map("".join)
)
def test_what_is_taken_is_what_pyyaml_makes_of_it(before: str, typed: str) -> None:
    text = f"---\n{before}{typed}\n---\n"
    agrees(text, Place(4, len(text) - 4))


@pytest.mark.parametrize(
    "text",
    [
        "headline: Plain words # a remark\nkicker:\nshort: a:b#c\n",
        "headline: \"In: quotes\" # and more\nkicker: 'x'\nshort: ''\n",
        "headline: >-\n  Two\n  lines\n\nkicker: |\n  One\n",
        "contents:\n  - article: a\n    page: 2\n\n  # the last one\n  - article: b\n",
        "contents:\n- article: a\n- article: b\nnumber: 4\n",
        "body: {size: 9pt, axes: {opsz: 14, wght: 400}, tracking: -0.02, words: [a, 'b'], of: {}}\n",
        "period: {from: 2010-10-01, to: 2010-12-31}\neditions: [pdf, 'html' ]\nwords: []\n",
        'style:\n  terms:\n    per cent: ["%", percent]\n  words:\n    - Umut\n    - \u041d\u0430\n',
    ],
)
def test_what_editors_write_is_taken(text):
    assert agrees(text, Place(0, len(text)))


@pytest.mark.parametrize(
    "text",
    ["", "a: >-\n  b\n     \n", "# x\n", "a\n", "- a\n", " a: b\n", "a: b\na: c\n", "a: b: c\n", "a: b\n  c\n", "a: [b\n", "a: &b c\n", "a: - b\n",
     "a: >-\n  b\n\n  # c\n", "a: >+\n  b\n", "a: b\n---\n", "a:\tb\n", "a: 'it''s'\n", 'a: "\\n"\n', "a: {b: c, b: d}\n",
     "a: {b: {c: d}\n", "a: {b: {c: d, c: e}}\n", "a: {b: -}\n", "a: {b: - 1}\n", "a: [[b]]\n", "a: " + "{b: " * 9000 + "\n"],
)  # fmt: skip
def test_all_else_is_left_to_pyyaml(text):
    assert read_lines(text, Place(0, len(text))) is None


@pytest.mark.parametrize(
    "file", sorted(EXAMPLES.glob("*/**/*.yaml")), ids=lambda file: str(file.relative_to(EXAMPLES))
)
def test_the_examples_own_files_are_taken(file):
    text = file.read_text(encoding="utf-8")
    assert agrees(text, Place(0, len(text)))


@pytest.mark.parametrize("file", sorted(LAYOUTS.glob("*/layout.yaml")), ids=lambda file: file.parent.name)
def test_the_layouts_are_taken(file):
    text = file.read_text(encoding="utf-8")
    assert agrees(text, Place(0, len(text)))


@pytest.mark.parametrize(
    "file", sorted(EXAMPLES.glob("*/issues/*/articles/*.md")), ids=lambda file: file.stem
)
def test_the_examples_front_matter_is_taken(file):
    source = Source(file.name, file.read_text(encoding="utf-8"))
    assert agrees(source.text, find_fence(source, Complaints(source)).yaml)


def test_for_plain_copy_no_library_is_loaded():
    asked = (
        "import sys; from bulletin_cli.model.place import Source; from bulletin_cli.reading import read_article;"
        "assert read_article(Source('a.md', '---\\nheadline: H\\n---\\nBody.\\n'), slug='a').value.headline == 'H';"
        "assert 'yaml' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", asked], check=True)
