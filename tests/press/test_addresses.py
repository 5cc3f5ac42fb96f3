"""Addresses that are followed, and those that stay words."""

from __future__ import annotations

import pytest

from bulletin_cli.press.addresses import followed, quoted

PAGES = {"prison-reform": "prison-reform.html", "в-номере": "в-номере.html"}


@pytest.mark.parametrize(
    "href",
    [
        "https://example.org/a?b=c#d",
        "HTTP://example.org",
        "mailto:milestones@example.org",
        "tel:+998710000000",
        "https://пример.рф/страница",
    ],
)
def test_the_web_mail_and_telephone_are(href):
    assert followed(href, {}) == href


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x",
        "//example.org/x",
        "\\\\example.org\\x",
        "https:prison-reform.html",
        "https://[bad",
        "mailto:",
        "nobody.md",
        "notes.pdf",
        "#top",
        "",
    ],
)
def test_nothing_else_is(href):
    assert followed(href, PAGES) == ""


@pytest.mark.parametrize(
    "href", ["prison-reform.md", "prison-reform.html", "../articles/prison-reform.md", "prison-reform.md#x"]
)
def test_a_story_of_the_issue_is_its_page(href):
    assert followed(href, PAGES) == "prison-reform.html"


def test_a_page_is_quoted():
    assert followed("в-номере.md", PAGES) == quoted("в-номере.html")
    assert quoted("a b#c?.html") == "a%20b%23c%3F.html"
