"""Pictures and their words: what must stay quiet, then what is marked."""

from __future__ import annotations

import pytest

from bulletin_cli.model.place import Source
from bulletin_cli.model.publication import Issue, Picture
from bulletin_cli.rules import (
    img004_idle_alt,
    img005_no_caption_or_credit,
    img008_place_in_picture,
    img010_beyond_last_paragraph,
)
from bulletin_cli.rules.views import view_issue
from rules.proofs import found, publication, story


def figure(**fields: str) -> str:
    """An article with one figure."""
    lines = "".join(f"    {name}: {value}\n" for name, value in fields.items())
    return f"---\nheadline: A\nfigures:\n  - file: images/public-hearing.jpg\n{lines}---\nText.\n"


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (img004_idle_alt, figure(alt="Six people at a long table.", caption="The public hearing.")),
        (img004_idle_alt, figure(alt="A photographer takes a picture of a kite.", caption="At work.")),
        (img004_idle_alt, figure(alt='""', caption='""')),
        (img004_idle_alt, "![Kite](images/kite.jpg)"),
        (img005_no_caption_or_credit, figure(alt="A", caption="B", credit="UNODC")),
        (img005_no_caption_or_credit, figure(alt="A", caption='"B. Photo: UNODC"')),
        (img005_no_caption_or_credit, figure(alt='""')),
        (img005_no_caption_or_credit, '![A kite.](images/kite.jpg "A kite over the park.")'),
    ],
)
def test_good_words_stay_quiet(rule, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "marked"),
    [
        (img004_idle_alt, figure(alt="hearing.JPG"), ["hearing.JPG"]),
        (img004_idle_alt, figure(alt="Public hearing"), ["Public hearing"]),
        (img004_idle_alt, figure(alt="DSC_0412"), ["DSC_0412"]),
        (img004_idle_alt, figure(alt="A photo of six people"), ["A photo of six people"]),
        (img004_idle_alt, figure(alt="Фото комиссии"), ["Фото комиссии"]),
        (img004_idle_alt, figure(alt="The table.", caption="The table"), ["The table."]),
        (
            img004_idle_alt,
            "::: box\n![Image of a kite](images/k.jpg)\n:::",
            ["![Image of a kite](images/k.jpg)"],
        ),
        (img005_no_caption_or_credit, figure(alt="A", caption="B"), ["images/public-hearing.jpg"]),
        (img005_no_caption_or_credit, "![A kite.](images/k.jpg)", ["![A kite.](images/k.jpg)"]),
    ],
)
def test_idle_words_are_marked(rule, copy: str, marked: list[str]) -> None:
    assert found(rule, copy) == marked


def test_a_picture_that_tells_its_place_is_marked_once() -> None:
    picture = Picture("images/public-hearing.jpg", 100, 100, "JPEG", located=True)
    articles = tuple(story(figure(alt="A"), path=f"articles/{slug}.md").article for slug in "ab")
    issue = Issue(Source("issue.yaml", ""), "2010-12", articles=articles, pictures={picture.file: picture})
    (mark,) = img008_place_in_picture.check_issue(view_issue(publication(), issue))
    assert (mark.span.path, mark.span.line) == ("articles/a.md", 4)
    assert [span.path for span in mark.also] == ["articles/b.md"]
    plain = issue._replace(pictures={picture.file: picture._replace(located=False)})
    assert list(img008_place_in_picture.check_issue(view_issue(publication(), plain))) == []


THREE = "One.\n\n- Two.\n- Three.\n\n::: box\nNot counted.\n:::\n"


@pytest.mark.parametrize(
    ("place", "body", "marked"),
    [
        ("after:3", THREE, []),
        ("after:4", THREE, ["after:4"]),
        ("after:3", "One.\n\n> Two.\n>\n> Three.\n", []),
        ("foot", "One.\n", []),
        ("after:9", "", []),
    ],
)
def test_a_picture_after_a_paragraph_that_is_not_there(place: str, body: str, marked: list[str]) -> None:
    copy = figure(alt="A", place=place).replace("Text.\n", body)
    assert found(img010_beyond_last_paragraph, copy) == marked
