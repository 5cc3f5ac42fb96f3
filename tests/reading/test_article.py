"""Front matter: every field, and one complaint for each thing that is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.model.copy import Figure
from bulletin_cli.model.diagnostic import Severity
from bulletin_cli.model.place import Source
from bulletin_cli.model.publication import PullQuote
from bulletin_cli.reading import read_article
from reading.copy_desk import BODY, article, said, typed

WHOLE = """\
headline: Joint project helps reform the prison system
kicker: Support to prison reform in Kyrgyzstan
standfirst: One or two sentences under the headline.
short: Prison reform
rubric: project-activities
byline: Programme Office in Bishkek
dateline: Bishkek
date: 2010-12-17
language: kk-Cyrl
status: approved
summary: A sentence for the web.
embargo: 2010-12-18
figures:
  - file: images/hearing.jpg
    alt: Six people at a long table under a banner.
    caption: The public hearing in Bishkek.
    credit: UNODC
    width: either
    place: after:3
    focus: [0.5, 0.4]
    crop: 0.15
    optional: true
  - file: images/line.png
    alt: ""
pull_quotes:
  - text: The hearing took place
    by: Sheyshenbek Baizakov
    optional: yes
"""


def test_every_field_is_read():
    read = article(WHOLE)
    assert not read.diagnostics
    value = read.value
    assert (value.headline, value.short) == ("Joint project helps reform the prison system", "Prison reform")
    assert (value.kicker, value.rubric) == ("Support to prison reform in Kyrgyzstan", "project-activities")
    assert (value.byline, value.dateline) == ("Programme Office in Bishkek", "Bishkek")
    assert (value.date, value.language, value.status) == ("2010-12-17", "kk-Cyrl", "approved")
    assert (value.summary, value.embargo) == ("A sentence for the web.", "2010-12-18")
    first, second = value.figures
    assert first == Figure(
        "images/hearing.jpg",
        first.place,
        alt="Six people at a long table under a banner.",
        caption="The public hearing in Bishkek.",
        credit="UNODC",
        width="either",
        place_on_page="after",
        after=3,
        focus=(0.5, 0.4),
        crop=0.15,
        optional=True,
    )
    assert (second.alt, second.place_on_page) == ("", "top")
    (quote,) = value.pull_quotes
    assert quote == PullQuote("The hearing took place", quote.place, "Sheyshenbek Baizakov", optional=True)
    assert typed(value, "figures.0.caption") == "The public hearing in Bishkek."
    assert typed(value, "pull_quotes.0.text") == "The hearing took place"
    assert typed(value, "figures.1") == 'file: images/line.png\n    alt: ""'


def test_fields_left_empty_are_not_there():
    read = article("headline: H\nkicker:\nfigures:\n")
    assert not read.diagnostics
    assert set(read.value.places) == {"headline"}


@pytest.mark.parametrize(
    ("front", "complaint"),
    [
        ("kicker: K\n", "1:1 STR001 no headline"),
        ("headline:\n", "2:1 STR001 headline is empty"),
        (
            "headline: {{ 7*7 }}\n",
            "2:11 CPY001 braces, which make a mapping, where a text should stand",
        ),
        ("headline: [a]\n", "2:11 MET001 headline is a list"),
        ("headline: H\ndate: 2010-02-30\n", "3:7 MET001 date is “2010-02-30”"),
        ("headline: H\ndate: 17 December 2010\n", "3:7 MET001 date is “17 December 2010”"),
        ("headline: H\nlanguage: English\n", "3:11 MET005 language is “English”"),
        ("headline: H\nlanguage: qq\n", "3:11 MET005 language is “qq”"),
        ("headline: H\nstatus: final\n", "3:9 MET001 status is “final”"),
        ("headline: H\nfigures: a.jpg\n", "3:10 MET001 figures is a text"),
        ("headline: H\nfigures: [a.jpg]\n", "3:11 MET001 entry 1 of figures is a text"),
        ("headline: H\nfigures: [{file: a.jpg}]\n", "3:12 IMG003 entry 1 of figures has no alt"),
        ("headline: H\nfigures: [{file: a.jpg, alt: }]\n", "3:25 IMG003 alt is empty"),
        ("headline: H\nfigures: [{alt: a}]\n", "3:12 MET001 entry 1 of figures has no file"),
        ("headline: H\nfigures: [{file: a.jpg, alt: a, width: full}]\n", "3:40 MET001 width is “full”"),
        ("headline: H\nfigures: [{file: a.jpg, alt: a, place: after:0}]\n", "3:40 MET001 place is “after:0”"),
        ("headline: H\nfigures: [{file: a.jpg, alt: a, crop: 1.5}]\n", "3:39 MET001 crop is “1.5”"),
        (
            "headline: H\nfigures: [{file: a.jpg, alt: a, focus: [1]}]\n",
            "3:40 MET001 focus has 1 of 2 entries",
        ),
        (
            "headline: H\nfigures: [{file: a.jpg, alt: a, focus: 1}]\n",
            "3:40 MET001 focus is a text",
        ),
        (
            "headline: H\nfigures: [{file: a.jpg, alt: a, focus: [2, 0]}]\n",
            "3:41 MET001 entry 1 of focus is “2”",
        ),
        ("headline: H\npull_quotes: [{by: A}]\n", "3:16 MET001 entry 1 of pull_quotes has no text"),
        ("headline: H\nstandfrist: S\n", "3:1 MET010 no field is called standfrist"),
        ("headlin: H\n", "2:1 MET010 no field is called headlin"),
        ("headline: H\nfoo: S\n", "3:1 MET010 no field is called foo"),
    ],
)
def test_one_complaint_in_its_place(front, complaint):
    assert said(article(front)) == [complaint]


@pytest.mark.parametrize(
    "file",
    [
        "../a.jpg",
        "images/../../a.jpg",
        "/etc/a.jpg",
        "https://e.org/a.jpg",
        "C:/a.jpg",
        "a\\b.jpg",
        "~/a.jpg",
    ],
)
def test_pictures_stay_in_the_issues_folder(file):
    read = article(f"headline: H\nfigures: [{{file: '{file}', alt: a}}]\n")
    assert [line.split()[1] for line in said(read)] == ["IMG001"]
    assert read.value.figures[0].file == ""


def test_a_misspelt_key_is_mended_on_request_only():
    (found,) = article("headline: H\nstandfrist: S\n").diagnostics
    assert found.severity is Severity.WARNING
    assert found.hint == "did you mean standfirst?"
    assert found.fix is not None
    assert not found.fix.safe
    (edit,) = found.fix.edits
    assert (edit.path, edit.text) == ("a.md", "standfirst")
    assert (edit.place.start, edit.place.end) == (16, 26)


def test_all_complaints_at_once():
    front = "kicker: [a]\ndate: x\nlanguage: y\nfoo: z\nfigures:\n  - alt: a\n  - file: ../b\n"
    codes = [line.split()[1] for line in said(article(front))]
    assert sorted(codes) == sorted(
        ["STR001", "MET001", "MET001", "MET005", "MET010", "MET001", "IMG001", "IMG003"]
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "1:1 CPY007 the file is empty"),
        ("\ufeff", "1:1 CPY007 the file is empty"),
        ("\n \n", "1:1 CPY007 the file is empty"),
        (BODY, "1:1 CPY004 the article has no front matter"),
        (f"\n---\nheadline: H\n---\n{BODY}", "1:1 CPY004 the article has no front matter"),
        (f"---\nheadline: H\n\n{BODY}", "1:1 CPY004 the front matter has no end"),
        ("---\nheadline: H\n---\n", "4:1 CPY026 no text"),
    ],
)
def test_fences(text, complaint):
    assert said(read_article(Source("a.md", text), slug="a")) == [complaint]


def test_what_cannot_be_read_counts_as_given():
    read = read_article(Source("a.md", BODY), slug="a")
    assert "rubric" in read.value.places
    assert len(read.value.body.blocks) == 1


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        (f"headline: H\nrubric: news\n---\n{BODY}", 1),
        (f"--\nheadline: H\n---\n{BODY}", 1),
        (f"\n---\r\nheadline: H\r\n---\r\n{BODY}", 1),
        (f"--\nheadline: H\n--\n{BODY}", 0),
        (f"Note: the ferry sails.\n\n---\n\n{BODY}", 3),
    ],
)
def test_fields_that_lack_their_first_line_are_not_read_as_copy(text, paragraphs):
    read = read_article(Source("a.md", text), slug="a")
    assert [found.code for found in read.diagnostics] == ["CPY004"]
    assert len(read.value.body.blocks) == paragraphs


TROUBLE = st.text(
    st.one_of(
        st.sampled_from("---\n\n:: \t'\"[]{}&*!|>#%@`~,?\\\r\ufeff\x00\x85\u2028😀aä0.1/"),
        st.characters(codec="utf-8"),
    ),
    max_size=80,
)


@settings(max_examples=150, deadline=None)
@given(TROUBLE, TROUBLE)
def test_any_text_at_all_is_read(front, body):
    for text in (front, f"---\n{front}\n---\n{body}", f"---\nheadline: {front}\nfigures:\n  - {body}\n---\n"):
        read = read_article(Source("a.md", text), slug="a")
        for path, place in read.value.places.items():
            assert 0 <= place.start <= place.end <= len(text), path
        for found in read.diagnostics:
            assert found.span.line >= 1
            assert found.span.column >= 1
