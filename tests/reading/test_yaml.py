"""YAML without guessing: what is a text stays a text, and all that is too clever is refused, once, in place."""

from __future__ import annotations

import pytest
import yaml

from bulletin_cli.model.place import Source
from bulletin_cli.reading import read_article, yaml_events
from reading.copy_desk import ISSUE, PUBLICATION, article, issue, publication, said, typed


@pytest.fixture(params=["C", "Python"], autouse=True)
def loader(request, monkeypatch):
    """Both of PyYAML's readers: the quick one, and the one that is always there."""
    monkeypatch.setattr(yaml_events, "LOADER", yaml.CSafeLoader if request.param == "C" else yaml.SafeLoader)


def test_texts_stay_what_was_typed():
    read = article("headline: no\nkicker: 12:30\nbyline: 2010-12\ndateline: 0x1F\nsummary: ~\nshort: 1_000\n")
    assert not read.diagnostics
    value = read.value
    assert (value.headline, value.kicker, value.byline) == ("no", "12:30", "2010-12")
    assert (value.dateline, value.summary, value.short) == ("0x1F", "~", "1_000")


@pytest.mark.parametrize(
    ("front", "path", "content"),
    [
        ("headline: Plain words # a remark\n", "headline", "Plain words"),
        ('headline: "In quotes"\n', "headline", "In quotes"),
        ("headline: 'It''s'\n", "headline", "It''s"),
        ("headline: 𝔘mut 😀\nkicker: K\n", "kicker", "K"),
        ("headline: >-\n  Two\n  lines\n\nkicker: K\n", "headline", "Two\n  lines"),
        ("headline: |\n  One\nkicker: K\n", "headline", "One"),
        ("headline: H\nfigures: [{file: a.jpg, alt: 'A b'}]\n", "figures.0.alt", "A b"),
    ],
)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_places_are_the_content_without_its_marks(front, path, content, mark, end):
    text = mark + f"---\n{front}---\nBody.\n".replace("\n", end)
    read = read_article(Source("a.md", text), slug="a")
    assert not read.diagnostics
    assert typed(read.value, path) == content.replace("\n", end)


def test_a_text_on_several_lines_is_read_as_one():
    assert article("headline: |\n  Two\n  lines\n").value.headline == "Two lines"


def test_whole_entries_end_with_their_last_value():
    read = issue(ISSUE + "contents:\n  - article: a\n    page: 2\n\n  - article: b # last\n\n")
    first, second = read.value.contents
    assert read.value.source.text[first.place.start : first.place.end] == "article: a\n    page: 2"
    assert read.value.source.text[second.place.start : second.place.end] == "article: b"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("number: 4\ndate: 2010-12\nnumber: 5\n", "3:1 CPY002 number stands here a second time"),
        ("number: &n 4\ndate: 2010-12\nvolume: *n\n", "1:9 CPY003 an anchor (&n)"),
        ("number: !!int 4\ndate: 2010-12\n", "1:9 CPY003 a tag of YAML (!!int)"),
        ("<<: {number: 4}\ndate: 2010-12\n", "1:1 CPY003 a merge (<<)"),
        ("%YAML 1.1\n---\nnumber: 4\n", "1:1 CPY003 a directive of YAML (%…)"),
        ("number: 4\n\tdate: 2010-12\n", "2:1 CPY009 a tab"),
        ("number:\t4\ndate: 2010-12\n", "1:8 CPY009 a tab"),
        ("number: 4\ndate: 2010-12\n---\nnumber: 5\n", "3:1 CPY001 a second document begins"),
        ("number: 4\ndate: 2010-12\nlayout: a: b\n", "3:10 CPY001 a colon that starts no value"),
        ("number: 4\ndate: 2010-12\n volume: 3\n", "3:8 CPY001 a colon that starts no value"),
        ("number: 4\ndate: '2010-12\n", "2:7 CPY001 a quotation mark that is never closed"),
        ("number: 4\ndate: @home\n", "2:7 CPY001 a value cannot begin with this character"),
        ("number: 4\ndate: 2010\x07\n", "2:11 CPY001 a character that no text has (U+0007)"),
        ("- number: 4\n", "1:1 CPY001 a list where fields must stand"),
        ("number\n", "1:1 CPY001 text where fields must stand"),
        ("[a]: 4\nnumber: 4\ndate: 2010-12\n", "1:1 CPY001 a key that is no text"),
        (" \n\n", "1:1 CPY007 the file is empty"),
    ],
)
def test_one_complaint_in_its_place(text, complaint):
    assert said(issue(text)) == [complaint]


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ("Colony #4 opens", "4:18 CPY001 “#4 opens” would be a comment"),
        ("#WorldAidsDay", "4:11 CPY001 “#WorldAidsDay” would be a comment"),
        ("Colony #4  # ask", "4:18 CPY001 “#4 # ask” would be a comment"),
    ],
)
def test_a_number_that_would_be_a_comment_is_not_lost(value, complaint):
    assert said(publication(f"{PUBLICATION}subtitle: {value}\n")) == [complaint]


@pytest.mark.parametrize(
    "value", ["'Colony #4'", "Colony#4", "Colony # 4", "Colony #required", "Colony #ASK", "C# 4"]
)
def test_a_comment_is_nobodys_business(value):
    assert said(publication(f"{PUBLICATION}subtitle: {value}\n")) == []


def test_a_headline_that_is_a_comment_is_one_complaint():
    assert said(article("headline: #MeToo\n")) == ["2:11 CPY001 “#MeToo” would be a comment"]


def test_a_bomb_is_one_complaint():
    rows = [f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)]
    assert said(publication("a: &a [x, x]\n" + "".join(rows))) == ["1:4 CPY003 an anchor (&a)"]


@pytest.mark.parametrize("deep", ["- " * 50_000, "[" * 50_000, "? " * 3_000, "{a: " * 50_000])
def test_depth_is_refused(deep):
    assert [line.split()[1] for line in said(publication(PUBLICATION + "x: \n  " + deep))] == ["CPY001"]


def test_after_a_fault_nothing_counts_as_missing():
    read = publication('title: "Milestones\n')
    assert said(read) == ["1:8 CPY001 a quotation mark that is never closed"]


def test_tabs_inside_values_and_remarks_are_nobodys_business():
    text = (
        'number: 4 #\tremark\ndate: 2010-12\nlayout: two-column\nperiod:\n  from: "2010-10"\n  to: 2010-12\n'
    )
    assert said(issue(text)) == []
    assert said(article('headline: "a\tb"\nkicker: |\n  a\tb\n')) == []
