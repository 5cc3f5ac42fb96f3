"""Dates, names of files and embargoes against the issue: what must stay quiet, then what is marked."""

from __future__ import annotations

import pytest

from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.publication import Entry, Issue
from bulletin_cli.reading import read_article
from bulletin_cli.rules import met004_event_out_of_time, met006_clashing_slug, met009_embargo_after_issue
from bulletin_cli.rules.views import IssueView, view_issue
from rules.proofs import publication

NOWHERE = Place(0, 0)


def issue(
    *articles: tuple[str, str], date: str = "2010-12", period: tuple[str, str] | None = None
) -> IssueView:
    """An issue of these articles: slugs with their text."""
    read = tuple(
        read_article(Source(f"articles/{slug}.md", text), slug=slug).value for slug, text in articles
    )
    entries = tuple(Entry(slug, NOWHERE) for slug, _ in articles)
    source = Source("issue.yaml", "")
    return view_issue(
        publication(),
        Issue(source, "2010-12", 4, date=date, period=period, contents=entries, articles=read),
    )


def one(body: str = "Text.", **fields: str) -> tuple[str, str]:
    """An article with these fields."""
    front = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return "a", f"---\nheadline: A\n{front}---\n{body}\n"


QUARTER = ("2010-10-01", "2010-12-31")


@pytest.mark.parametrize(
    "body",
    [
        "On 16 December 2010, a hearing was held. It was held in Bishkek on 31 December 2010.",
        "The next is to be held on 5 March 2011. On 5 March 2011 a law that was adopted comes into force.",
        "The project was extended until 31 December 2012; the plan was signed for 2011–2015.",
        "The course was held in May 2011 too, “on 5 March 2011 it was held,” he said.",
        "He said that a course had been planned for 5 March 2011.",
    ],
)
def test_dates_that_may_be_are_left_alone(body: str) -> None:
    assert (
        list(met004_event_out_of_time.check_issue(issue(one(body, date="2010-12-16"), period=QUARTER))) == []
    )


@pytest.mark.parametrize(
    ("body", "typed"),
    [
        ("On 16–17 December 2011, a hearing took place.", "17 December 2011"),
        ("A hearing was held in Bishkek on 6 January 2011.", "6 January 2011"),
        ("The committee met on 6 January 2011 in Brussels.", "6 January 2011"),
    ],
)
def test_events_after_the_issue_are_marked(body: str, typed: str) -> None:
    (mark,) = met004_event_out_of_time.check_issue(issue(one(body)))
    assert mark.message == f"{typed} is past in the copy, but the issue is of 2010-12"
    assert mark.span.end_column - mark.span.column == len(typed)


def test_stories_from_before_the_period_are_marked() -> None:
    early = issue(one(date="2010-09-30"), period=QUARTER)
    (mark,) = met004_event_out_of_time.check_issue(early)
    assert (mark.span.line, mark.message) == (
        3,
        "dated 2010-09-30, but the issue covers 2010-10-01 to 2010-12-31",
    )
    assert [span.path for span in mark.also] == ["issue.yaml"]
    assert list(met004_event_out_of_time.check_issue(issue(one(date="2010-10"), period=QUARTER))) == []


def test_slugs_that_differ_are_left_alone() -> None:
    view = issue(("prison-reform", "A."), ("prison-reform-2", "B."), ("реформа", "C."), ("café", "D."))
    assert list(met006_clashing_slug.check_issue(view)) == []


@pytest.mark.parametrize(
    ("slugs", "message"),
    [
        (("kites", "Kites"), "Kites and kites are one file on many machines"),
        (("caf\u00e9", "cafe\u0301"), "cafe\u0301 and caf\u00e9 are one file on many machines"),
        (("a b",), "the file's name has a space in it: “a b”"),
        (("why?",), "the file's name has ? in it: “why?”"),
    ],
)
def test_slugs_that_clash_are_marked(slugs: tuple[str, ...], message: str) -> None:
    (mark,) = met006_clashing_slug.check_issue(issue(*((slug, "Text.") for slug in slugs)))
    assert mark.message == message
    assert mark.span.path == f"articles/{slugs[-1]}.md"


@pytest.mark.parametrize(
    ("date", "embargo", "marked"),
    [
        ("2010-12", "2010-12-31", 0),
        ("2010-12", "2011-01-01", 1),
        ("2010-12-15", "2010-12-15", 0),
        ("2010-12-15", "2010-12-16", 1),
        ("", "2010-12-16", 0),
    ],
)
def test_an_embargo_ends_by_the_issues_date(date: str, embargo: str, marked: int) -> None:
    view = issue(one(embargo=embargo), date=date)
    assert [mark.span.line for mark in met009_embargo_after_issue.check_issue(view)] == [3] * marked
