"""Links and addresses: what must stay quiet, then what is marked and mended."""

from __future__ import annotations

import pytest

from bulletin_cli.model.place import Source
from bulletin_cli.reading.body import read_body
from bulletin_cli.rules import (
    lnk001_broken_link,
    lnk002_idle_link_text,
    lnk005_tracked_link,
    lnk006_malformed_address,
)
from bulletin_cli.rules.views import ArchiveView
from rules.proofs import found, marks, mended, publication, story


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (
            lnk001_broken_link,
            "[A](a.md) [b](../x/a.html#c) [c](https://example.org/?a=1&amp;b=2) [d](tel:+99871) <desk@example.org>",
        ),
        (lnk001_broken_link, "As [1][2] say, x[i][j] and [sic] (https://example.org) is `[a](b)`."),
        (
            lnk002_idle_link_text,
            "[The report](https://example.org/a?b=c), [here is the law](https://example.org), <desk@example.org>.",
        ),
        (
            lnk002_idle_link_text,
            "See www.example.org, https://example.org or, in short, example.org/a?",
        ),
        (lnk005_tracked_link, "[A](https://example.org/?id=7&page=2) [b](https://example.org) www.un.org"),
        (
            lnk006_malformed_address,
            "Write to a_b@example.org, j.smith+news@un.example.int; follow @example; `a@b`; pay 5@3.",
        ),
        (
            lnk006_malformed_address,
            "Tel. 102; fax (+998 71) 120-80-50/51; phone: 555 0100 (ext. 5); it was +35 °C, +10–15 per cent.",
        ),
    ],
)
def test_correct_copy_stays_quiet(rule, copy: str) -> None:
    assert found(rule, f"See it. {copy}") == []


@pytest.mark.parametrize(
    ("rule", "copy", "marked"),
    [
        (lnk001_broken_link, "[A](b.md) [b](#c) [d](www.example.org)", ["b.md", "#c", "www.example.org"]),
        (lnk001_broken_link, "[A](ftp://a.org) [b](https://) [c](mailto:)", ["ftp://a.org", "https://", "mailto:"]),
        (lnk001_broken_link, "[the law] (https://a.org)", ["[the law] (https://a.org)"]),
        (lnk001_broken_link, "[the law][law]", ["[the law][law]"]),
        (lnk002_idle_link_text, "Click [here](https://a.org).", ["[here](https://a.org)"]),
        (lnk002_idle_link_text, "https://example.org/get?id=4711.", ["https://example.org/get?id=4711"]),
        (lnk006_malformed_address, "desk@example,org or a..b@c.org", ["desk@example,org", "a..b@c.org"]),
        (lnk006_malformed_address, "Fax: +998 71 12O 80 50.", ["+998 71 12O 80 50"]),
        (lnk006_malformed_address, "Tel. +998 (71 120 80 50.", ["+998 (71 120 80 50"]),
        (lnk006_malformed_address, "[Us](mailto:desk@example)", ["mailto:desk@example"]),
    ],
)  # fmt: skip
def test_slips_are_marked_at_their_place(rule, copy: str, marked: list[str]) -> None:
    assert found(rule, copy) == marked


def test_a_link_to_a_subhead_is_told_what_there_is_instead() -> None:
    copy = "See [below](#costs) and [there](a.md#costs).\n\n## Costs\n\nNone."
    (mark,) = marks(lnk001_broken_link, story(copy))
    assert mark.hint.startswith("subheads have no addresses")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("[A](https://a.org/?id=7&utm_source=x&utm_medium=y#z)", "[A](https://a.org/?id=7#z)"),
        ("[A](https://a.org?fbclid=1)", "[A](https://a.org)"),
        ("[A](https://a.org/?gclid=1&amp;id=7)", "[A](https://a.org/?id=7)"),
        ("See <http://www.un.org/en?utm_source=x>.", "See <https://www.un.org/en>."),
        ("See http://news.un.org/a, http://un.org.example.net", "See https://news.un.org/a, http://un.org.example.net"),
        ("[http://un.org](http://un.org)", "[https://un.org](https://un.org)"),
    ],
)  # fmt: skip
def test_fixes_mend_and_leave_nothing(typed: str, wanted: str) -> None:
    assert mended(lnk005_tracked_link, typed) == wanted


def test_the_hint_names_the_story_that_was_meant() -> None:
    other = story("Text.", path="articles/prison-reform.md")
    link = story("[Reform](prison-refrom.md)", path="articles/b.md")
    assert [mark.hint for mark in marks(lnk001_broken_link, link, other)] == [
        "did you mean prison-reform.md?"
    ]


def test_the_imprint_is_read_too() -> None:
    source = Source("imprint.md", "Write to desk@example, please.\n")
    house = publication()._replace(imprint_source=source, imprint_body=read_body(source).value)
    (mark,) = lnk006_malformed_address.check_archive(ArchiveView(house, ()))
    assert (mark.span.path, mark.span.column) == ("imprint.md", 10)


def test_a_long_word_does_not_hold_up_the_reading() -> None:
    assert found(lnk006_malformed_address, f"{'a' * 20000} @ {'b.' * 5000}") == []
    assert found(lnk001_broken_link, f"[{'a' * 20000} ] (") == []
