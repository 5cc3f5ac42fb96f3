"""bulletin.yaml and issue.yaml: every field, and one complaint for each thing that is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from bulletin_cli.model.place import Source
from bulletin_cli.model.publication import Entry, Requirements, Rubric
from bulletin_cli.reading import read_publication
from bulletin_cli.reading.kinds_trade import check_digit
from reading.copy_desk import ISSUE, PUBLICATION, issue, publication, said, typed
from reading.test_article import TROUBLE

WHOLE = """\
title: Milestones
subtitle: Newsletter of the Regional Office
publisher: Regional Office
language: en-GB
issn: 1234-5679
layout: two-column@1
url: https://example.org/milestones
imprint: imprint.md
rubrics:
  - key: workshop
    label: Workshop
    plural: Workshops
  - {key: news, label: News}
requires:
  pages: {min: 4, max: 16}
  pages_multiple_of: 4
  lead_figure: true
  rubrics: [news]
  imprint: yes
  status: edited
style:
  spelling: en-GB-oxendict
  abbreviations: {CARICC: Coordination Centre}
  terms: {per cent: ["%", percent], Internet: internet}
  words: [Umut]
  lists: {foreign: {add: [aksakal]}, discouraged: {remove: [addict]}}
lint:
  select: [TYP, STY001]
  ignore: {NAM005: "ministries ask for no honorifics"}
  severity: {TYP001: error}
editions: [html]
"""


def test_every_field_of_a_publication_is_read():
    source = Source("bulletin.yaml", WHOLE)
    read = read_publication(
        source, imprint=Source("imprint.md", "\ufeffHello."), words="# names\nOsh\n\nUmut\n"
    )
    assert not read.diagnostics
    value = read.value
    assert (value.title, value.subtitle) == ("Milestones", "Newsletter of the Regional Office")
    assert (value.publisher, value.language, value.issn) == ("Regional Office", "en-GB", "1234-5679")
    assert (value.layout, value.url) == ("two-column@1", "https://example.org/milestones")
    assert value.rubrics == (Rubric("workshop", "Workshop", "Workshops"), Rubric("news", "News"))
    assert value.requires == Requirements(
        4, 16, 4, lead_figure=True, rubrics=("news",), imprint=True, status="edited"
    )
    assert value.style.spelling == "en-GB-oxendict"
    assert value.style.abbreviations == {"CARICC": "Coordination Centre"}
    assert value.style.terms == {"per cent": ("%", "percent"), "Internet": ("internet",)}
    assert value.style.words == ("Umut", "Osh")
    assert value.style.lists == {"foreign": {"add": ("aksakal",)}, "discouraged": {"remove": ("addict",)}}
    assert value.lint.select == ("TYP", "STY001")
    assert value.lint.ignore == {"NAM005": "ministries ask for no honorifics"}
    assert value.lint.severity == {"TYP001": "error"}
    assert value.editions == ("html",)
    assert value.imprint == "imprint.md"
    assert value.imprint_body is not None
    assert value.imprint_body.blocks[0].place.start == 1
    assert typed(value, "style.terms.per cent.0") == "%"
    assert typed(value, "lint.ignore.NAM005") == "ministries ask for no honorifics"


def test_an_unknown_english_is_told_with_those_that_there_are():
    read = read_publication(Source("bulletin.yaml", PUBLICATION + "style: {spelling: en-XX}\n"))
    (said,) = read.diagnostics
    assert said.hint == (
        "it must be en-GB, en-GB-oxendict, en-US, en-AU, en-CA, en-IE, en-IN, en-NZ or en-ZA"
    )


@pytest.mark.parametrize("tag", ["en", "EN-gb", "en-GB-Oxendict", "en-nz", "ru", "kk-Cyrl"])
def test_a_house_may_spell_in_any_english_that_the_rules_know(tag):
    read = read_publication(Source("bulletin.yaml", PUBLICATION + f"style: {{spelling: {tag}}}\n"))
    assert (read.value.style.spelling, read.diagnostics) == (tag, ())


def test_every_field_of_an_issue_is_read():
    read = issue(
        "number: 4\nvolume: 3\ndate: 2010-12\nperiod: {from: 2010-10-01, to: 2010-12-31}\nlanguage: ru\n"
        "layout: house\npages: 8\norder: free\ncontents:\n"
        "  - {article: prison-reform, page: 3, box: true, continued_on: 6}\n"
    )
    assert not read.diagnostics
    value = read.value
    assert (value.id, value.number, value.volume, value.date) == ("2010-12", 4, 3, "2010-12")
    assert (value.period, value.language, value.layout) == (("2010-10-01", "2010-12-31"), "ru", "house")
    assert (value.pages, value.order) == (8, "free")
    (entry,) = value.contents
    assert entry == Entry("prison-reform", entry.place, 3, box=True, continued_on=6)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("publisher: P\nlanguage: en\n", "1:1 MET001 no title"),
        ("title: T\nlanguage: en\n", "1:1 MET001 no publisher"),
        ("title: T\npublisher: P\n", "1:1 MET005 no language"),
        (PUBLICATION + "style:\n  spelling: en-XX\n", "5:13 MET001 spelling is “en-XX”"),
        (PUBLICATION + "style:\n  spelling: en-US-oxendict\n", "5:13 MET001 spelling is “en-US-oxendict”"),
        (PUBLICATION + "style:\n  spelling: en-UK\n", "5:13 MET001 spelling is “en-UK”"),
        (PUBLICATION + "style:\n  spelling: oxford\n", "5:13 MET001 spelling is “oxford”"),
        (PUBLICATION + "issn: 1234-5678\n", "4:7 CMP002 issn 1234-5678 has a wrong digit"),
        (PUBLICATION + "issn: 12345679\n", "4:7 CMP002 issn is “12345679”"),
        (PUBLICATION + "layout: ../house\n", "4:9 MET001 layout is “../house”"),
        (PUBLICATION + "url: example.org\n", "4:6 MET001 url is “example.org”"),
        (PUBLICATION + "imprint: /etc/hosts\n", "4:10 CPY015 /etc/hosts: this is a path of one machine"),
        (PUBLICATION + "rubrics: [{label: News}]\n", "4:12 MET001 entry 1 of rubrics has no key"),
        (
            PUBLICATION + "rubrics: [{key: a, label: A}, {key: a, label: B}]\n",
            "4:37 MET001 two rubrics have the key a",
        ),
        (PUBLICATION + "requires: {pages: eight}\n", "4:19 MET001 pages is “eight”"),
        (
            PUBLICATION + "requires: {pages: {min: 8, max: 4}}\n",
            "4:20 MET001 pages has more at least than at most",
        ),
        (PUBLICATION + "requires: {status: done}\n", "4:20 MET001 status is “done”"),
        (PUBLICATION + "lint: {ignore: {NAM005: }}\n", "4:17 MET001 NAM005 has no reason"),
        (PUBLICATION + "lint: {ignore: [NAM005]}\n", "4:16 MET001 ignore is a list"),
        (PUBLICATION + "lint: {severity: {TYP001: fatal}}\n", "4:27 MET001 TYP001 is “fatal”"),
        (PUBLICATION + "editions: [pdf, papyrus]\n", "4:17 MET001 entry 2 of editions is “papyrus”"),
        (PUBLICATION + "style: {speling: en-GB}\n", "4:9 MET010 no field is called speling in style"),
        (
            PUBLICATION + "rubrics: [{key: news, label: N}]\nrequires: {rubrics: [news, newz]}\n",
            "5:28 MET001 every issue must have the rubric newz, and the publication has none of that key",
        ),
        (
            PUBLICATION + "rubrics: {key: news}\nrequires: {rubrics: [news]}\n",
            "4:11 MET001 rubrics is a mapping",
        ),
    ],
)
def test_one_complaint_about_a_publication(text, complaint):
    assert said(publication(text)) == [complaint]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("date: 2010-12\n", "1:1 MET001 no number"),
        ("number: 4\n", "1:1 MET001 no date"),
        ("number: four\ndate: 2010-12\n", "1:9 MET001 number is “four”"),
        ("number: 4\ndate: 2010-13\n", "2:7 MET001 date is “2010-13”"),
        (ISSUE + "period: {from: 2010-10-01}\n", "3:10 MET001 period has no to"),
        (ISSUE + "period: {from: 2010-12-01, to: 2010-10}\n", "3:10 MET001 period ends before it begins"),
        (ISSUE + "order: loose\n", "3:8 MET001 order is “loose”"),
        (ISSUE + "contents: [{article: ../a}]\n", "3:22 MET001 article is “../a”"),
        (ISSUE + "contents: [{article: a/b}]\n", "3:22 MET001 article is “a/b”"),
        (ISSUE + "contents: [{article: a, page: 0}]\n", "3:31 MET001 page is “0”"),
        (ISSUE + "contents: [{page: 1}]\n", "3:13 MET001 entry 1 of contents has no article"),
        (
            ISSUE + "contents: [{article: a, boks: yes}]\n",
            "3:25 MET010 no field is called boks in entry 1 of contents",
        ),
    ],
)
def test_one_complaint_about_an_issue(text, complaint):
    assert said(issue(text)) == [complaint]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (PUBLICATION + "publishr: P\n", "did you mean publisher? that stands here already"),
        (PUBLICATION + "Title: T\n", "did you mean title? that stands here already"),
        (
            PUBLICATION + "pages: 8\n",
            "take it out; there are title, subtitle, publisher, language, issn, layout, url, ",
        ),
    ],
)
def test_a_key_that_is_like_one_that_stands_there_is_not_renamed(text, hint):
    (found,) = publication(text).diagnostics
    assert found.hint.startswith(hint)
    assert found.fix is None


def test_of_two_keys_that_may_mean_one_field_one_is_renamed():
    first, second = publication(PUBLICATION + "subtitel: A\nSubtitle: B\n").diagnostics
    assert (first.hint, second.hint) == (
        "did you mean subtitle?",
        "did you mean subtitle? another field may, too",
    )
    assert first.fix is not None
    assert second.fix is None


@pytest.mark.parametrize(
    ("contents", "read"),
    [("[a, {article: b}]", 1), ("[{article: a/b}, {article: c d}]", 1), ("{article: a}", 0), ("a", 0)],
)
def test_contents_remember_that_something_could_not_be_read(contents, read):
    value = issue(f"{ISSUE}contents: {contents}\n").value
    assert len(value.contents) == read
    assert "contents.unread" in value.places


def test_entries_that_are_left_out_leave_no_places():
    value = issue(ISSUE + "contents:\n  - {page: 3}\n  - {article: b}\n").value
    assert [entry.article for entry in value.contents] == ["b"]
    assert typed(value, "contents.0.article") == "b"
    assert "contents.0.page" not in value.places


def test_a_word_list_that_is_not_there_is_told_with_the_nearest():
    file = PUBLICATION + "style:\n  lists:\n    discourged: {add: [loafer]}\n    offices: {ad: [senate]}\n"
    found = sorted(publication(file).diagnostics, key=lambda mark: mark.span.line)
    assert [(mark.code, mark.span.line, mark.span.column, mark.message, mark.hint) for mark in found] == [
        ("MET010", 6, 5, "no field is called discourged in lists", "did you mean discouraged?"),
        ("MET010", 7, 15, "no field is called ad in offices", "did you mean add?"),
    ]


@pytest.mark.parametrize("issn", ["1234-5679", "2049-3630", "0317-8471", "1050-124X"])
def test_check_digits(issn):
    assert check_digit(issn) == issn[-1]


@settings(max_examples=150, deadline=None)
@given(TROUBLE)
def test_any_text_at_all_is_read(text):
    for file in (text, PUBLICATION + "rubrics:\n  - key: " + text, ISSUE + "contents:\n  - article: " + text):
        for read in (publication(file), issue(file)):
            for path, place in read.value.places.items():
                assert 0 <= place.start <= place.end <= len(file), path
            for found in read.diagnostics:
                assert found.span.line >= 1
                assert found.message
