"""The archive: its index, its feed, its map, and the records it is made from."""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape
from xml.etree import ElementTree as ET

import pytest

from bulletin_cli.model.archive import ArchivedIssue, ArchivedPicture, ArchivedStory
from bulletin_cli.model.place import Source
from bulletin_cli.model.publication import Publication
from bulletin_cli.press import html
from bulletin_cli.press.archive import archive
from bulletin_cli.press.web_record import as_record, from_record
from press.test_html import rich
from press.web import Page, shipped

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
HALL = ArchivedPicture("images/hall-360.jpg", (("images/hall-360.jpg", 360),), 360, 240, "A hall", "50% 40%")


def issue(date: str, number: int | None = None, **values) -> ArchivedIssue:
    stories = (ArchivedStory("A visit & more", "a%20visit.html", "In short.", "en-GB"),)
    return ArchivedIssue(date, number, 3, date, "en-GB", **{"stories": stories, "picture": HALL} | values)


ISSUES = (issue("2009-12", 2), issue("2010-12", 4, pdf="../m-2010-12.pdf"), issue("2010-09", 3, picture=None))


def publication(**values) -> Publication:
    return Publication(Source("bulletin.yaml", ""), "Milestones", "Regional Office", **values)


def made(*issues: ArchivedIssue, layout: str = "two-column", **values):
    return archive(publication(**values), issues or ISSUES, shipped(layout))


@pytest.fixture(params=["two-column", "letter-classic"])
def index(request):
    return Page(made(layout=request.param)["index.html"].decode())


def test_issues_stand_by_year_newest_first(index):
    order = [index.text.index(words) for words in ("No. 4", "No. 3", "No. 2")]
    assert order == sorted(order)
    assert [index.text.count(f" {year} ") >= 1 for year in (2010, 2009)] == [True, True]
    assert index.heads == [1, 2, 3, 3, 2, 3]


def test_the_index_leads_to_issues_and_their_files(index):
    links = index.values("href")
    assert {"2010-12/html/index.html", "2010-12/html/../m-2010-12.pdf", "feed.xml"} <= set(links)
    assert index.values("src") == ["2010-12/html/images/hall-360.jpg", "2009-12/html/images/hall-360.jpg"]
    assert not [address for address in links if re.match(r"/|[a-z]+:", address)]


def test_all_that_the_index_needs_is_beside_it():
    files = made()
    fonts = set(re.findall(r'url\("([^"]+)', files["style.css"].decode()))
    assert fonts
    assert fonts | {"feed.xml", "index.html", "style.css"} == set(files)


def test_the_feed_names_each_issue_with_its_headlines():
    feed = ET.fromstring(made(issue("2010-12", 4), issue("spring"))["feed.xml"])
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [
        "Milestones, spring",
        "Milestones, No. 4, December 2010",
    ]
    last = entries[-1]
    assert last.findtext(f"{ATOM}updated") == "2010-12-01T00:00:00Z"
    assert last.findtext(f"{ATOM}summary") == "A visit & more"
    assert last.find(f"{ATOM}link").attrib["href"] == "2010-12/html/index.html"
    names = [found.text for found in feed.iter(f"{ATOM}id")]
    assert len(set(names)) == 3
    assert all(name.startswith("urn:uuid:") for name in names)


@pytest.mark.parametrize(("url", "home"), [("", ""), ("https://example.org/m/", "https://example.org/m/")])
def test_an_entry_of_the_feed_says_what_each_story_is_about(url, home):
    told = issue("2010-12", 4)
    (lead, *others) = told.stories
    told = replace(told, stories=(replace(lead, summary="Two & a <half> bridges."), *others))
    feed = ET.fromstring(made(told, url=url)["feed.xml"])
    content = feed.find(f"{ATOM}entry/{ATOM}content")
    assert content.get("type") == "html"
    assert f'<a href="{home}2010-12/html/{lead.href}">{escape(lead.headline)}</a>' in content.text
    assert "Two &amp; a &lt;half&gt; bridges." in content.text


def test_a_feed_holds_the_latest_only():
    many = [issue(f"{year}-12") for year in range(1900, 1960)]
    assert made(*many)["feed.xml"].count(b"<entry") == 40


def test_a_character_that_xml_forbids_is_left_out():
    odd = issue("2010-12", stories=(ArchivedStory("A\x0b\u00a0b", "a.html"),))
    feed = ET.fromstring(made(odd)["feed.xml"])
    assert feed.find(f"{ATOM}entry").findtext(f"{ATOM}summary") == "A\u00a0b"


def test_a_map_of_the_site_needs_its_address():
    assert "sitemap.xml" not in made()
    places = ET.fromstring(made(url="https://example.org/m/")["sitemap.xml"]).iter(f"{MAP}loc")
    assert [place.text for place in places][:3] == [
        "https://example.org/m/index.html",
        "https://example.org/m/2010-12/html/index.html",
        "https://example.org/m/2010-12/html/a%20visit.html",
    ]


def test_an_archive_without_issues_is_whole():
    files = archive(publication(), (), shipped("two-column"))
    assert ET.fromstring(files["feed.xml"]).find(f"{ATOM}updated") is not None
    assert "index.html" in files


def test_same_issues_same_bytes_in_any_order():
    assert made(*reversed(ISSUES)) == made(*ISSUES)


def test_an_edition_tells_the_archive_of_itself():
    of = rich()
    told = from_record(html.press(of).files["html/issue.json"])
    assert told is not None
    assert (told.id, told.number, told.pdf) == ("2010-12", 4, "../milestones-2010-12.pdf")
    assert [(story.href, story.language) for story in told.stories] == [
        ("lead.html", "en-GB"),
        ("second.html", "ru"),
        ("third.html", "fa"),
    ]
    assert told.picture is not None
    assert told.picture.srcset[0] == ("images/hall-360.jpg", 360)


def test_a_draft_is_not_for_the_archive():
    assert "html/issue.json" not in html.press(rich(draft=True)).files


@pytest.mark.parametrize("of", [*ISSUES, replace(ISSUES[0], stories=())])
def test_a_record_is_read_as_it_was_written(of):
    assert from_record(as_record(of)) == of


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"\xff", b"null", b'{"version": 2}', b'{"version": 1, "stories": 3}', b'{"version": 1}'],
)
def test_what_is_no_record_is_none(data):
    assert from_record(data) is None
