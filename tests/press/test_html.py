"""The web edition: what a reader, a browser and a screen reader find in it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import unquote

import pytest

from bulletin_cli.desk.shelf import open_issue, open_publication
from bulletin_cli.model.edition import IssueName
from bulletin_cli.model.publication import Entry
from bulletin_cli.press import formats, html, web_fonts
from bulletin_cli.press.web_story import text_of
from press.handmade import NOWHERE, ROOT, grey_jpeg
from press.web import Page, pages, photograph, story, web_job

LAYOUTS = ("two-column", "letter-classic")
FIGURE = "figures:\n  - file: images/hall.jpg\n    alt: A hall\n    caption: The hall.\n    credit: UNODC"
RICH = """Words[^1] and *more*.

## A subhead

- One
- Two

::: box
## In figures

Nine.
:::

| Year | Cases |
| --- | ---: |
| 2010 | 9 |

Words again[^1].

[^1]: A note.
"""


def rich(**values):
    stories = (
        story("lead", RICH, FIGURE, "The lead"),
        story("second", front="summary: In short.\nlanguage: ru", headline="Второй"),
        story("third", "سلام", "language: fa", "سوم"),
    )
    return web_job(*stories, pictures=(photograph(),), **values)


def example(layout: str = "two-column"):
    root = ROOT / "examples" / "milestones"
    publication = open_publication(root).value
    issue = open_issue(root, publication, "2010-12").value
    stories = tuple(article for _entry, article in issue.placed)
    of = web_job(*stories, publication=publication, issue=issue, layout=layout)
    return replace(of, pictures={wish: grey_jpeg() for wish in html.wishes(of)})


@pytest.fixture(params=LAYOUTS, scope="module")
def edition(request):
    return html.press(example(request.param)).files


def seen(files):
    return {name: Page(data.decode()) for name, data in files.items() if name.endswith(".html")}


def test_it_is_a_format():
    assert formats()["html"] is html
    assert html.FORMAT == "html"


def test_a_front_page_and_a_page_a_story():
    names = sorted(name for name in html.press(rich()).files if name.endswith((".html", ".css", ".jpg")))
    assert names == [
        "html/images/hall-1200.jpg",
        "html/images/hall-360.jpg",
        "html/images/hall-720.jpg",
        "html/index.html",
        "html/lead.html",
        "html/second.html",
        "html/style.css",
        "html/third.html",
    ]


def test_the_front_page_leads_to_every_story_in_order():
    front = pages(rich())["index.html"]
    contents = [link.attributes["href"] for link in front.all("a") if "li" in link.within]
    assert contents == ["lead.html", "second.html", "third.html"]
    assert "In short." in front.text


def test_stories_of_a_rubric_stand_together_under_its_plural():
    stories = [
        story(slug, headline=slug.title())._replace(rubric=rubric)
        for slug, rubric in (("a", "news"), ("b", "workshop"), ("c", "news"), ("d", "workshop"))
    ]
    text = pages(web_job(*stories))["index.html"].text
    at = [text.rindex(word) for word in ("Workshops", "B", "D", "News", "C")]
    assert at == sorted(at)


def letters(text: str) -> str:
    return re.sub(r"\W", "", text)


def test_every_word_of_the_copy_stands_in_order(edition):
    for _entry, article in example().issue.placed:
        text = letters(Page(edition[f"html/{article.slug}.html"].decode()).text)
        at = 0
        for words in (article.headline, article.standfirst, *map(text_of, article.body.blocks)):
            found = text.find(letters(words), at)
            assert found >= at, words
            at = found + len(letters(words))


def test_every_address_is_a_file_of_the_edition(edition):
    for name, page in seen(edition).items():
        srcset = [part.split()[0] for value in page.values("srcset") for part in value.split(", ")]
        for address in (*page.values("src"), *srcset, *page.values("href")):
            if re.match(r"https?:|mailto:|tel:|#|\.\./", address):
                continue
            assert str(PurePosixPath(name).parent / unquote(address)) in edition, address


def test_nothing_comes_from_elsewhere(edition):
    for page in seen(edition).values():
        fetched = [*page.values("src"), *page.values("srcset")]
        fetched += [
            link.attributes["href"] for link in page.all("link") if link.attributes["rel"] != "canonical"
        ]
        assert not [address for address in fetched if re.match(r"[a-z]+:|//", address)]
    style = edition["html/style.css"].decode()
    fonts = re.findall(r'url\("?([^")]+)', style)
    assert fonts
    assert {f"html/{font}" for font in fonts} == {name for name in edition if "/fonts/" in name}
    assert "@import" not in style


def test_one_first_heading_and_no_level_left_out(edition):
    for page in [*seen(edition).values(), *pages(rich()).values()]:
        assert page.heads[0] == 1
        assert page.heads.count(1) == 1
        assert all(after <= before + 1 for before, after in zip(page.heads, page.heads[1:], strict=False))


def test_names_are_unique_and_pointed_to_rightly(edition):
    for page in [*seen(edition).values(), *pages(rich()).values()]:
        names = page.values("id")
        assert len(set(names)) == len(names)
        pointed = {href[1:] for href in page.values("href") if href.startswith("#")}
        assert pointed | set(page.values("aria-labelledby")) <= set(names)


def test_landmarks_and_a_way_past_them(edition):
    for page in seen(edition).values():
        assert [len(page.all(tag)) for tag in ("main", "footer")] == [1, 1]
        assert page.all("main")[0].attributes["id"] == "content"
        first = page.all("a")[0]
        assert first.attributes["href"] == "#content"
        assert all("alt" in image.attributes for image in page.all("img"))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_story_is_in_its_language(layout):
    made = pages(rich(layout=layout))
    roots = {name: page.all("html")[0].attributes for name, page in made.items()}
    assert roots["index.html"]["lang"] == roots["lead.html"]["lang"] == "en-GB"
    assert roots["second.html"]["lang"] == "ru"
    assert roots["third.html"] == {"lang": "fa", "dir": "rtl"}
    links = [link for link in made["index.html"].all("a") if link.attributes["href"] == "third.html"]
    assert links[0].attributes["lang"] == "fa"
    footer = made["third.html"].all("footer")[0]
    assert (footer.attributes["lang"], footer.attributes["dir"]) == ("en-GB", "ltr")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_stories_lead_to_each_other_and_home(layout):
    second = pages(rich(layout=layout))["second.html"]
    ways = {link.attributes.get("rel", ""): link.attributes["href"] for link in second.all("a")}
    assert (ways["prev"], ways["next"]) == ("lead.html", "third.html")
    assert "index.html" in second.values("href")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_pdf_is_linked_where_it_is_pressed(layout):
    assert "../milestones-2010-12.pdf" in pages(rich(layout=layout))["index.html"].values("href")
    alone = pages(rich(layout=layout, editions=("html",)))
    assert not [href for page in alone.values() for href in page.values("href") if href.endswith(".pdf")]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_other_issues_are_linked_where_the_desk_knows_them(layout):
    around = {"previous": IssueName("2010-09", 3, "2010-09"), "archive": True}
    front = pages(rich(layout=layout, **around))["index.html"]
    assert {"../../2010-09/html/index.html", "../../index.html", "../../feed.xml"} <= set(
        front.values("href")
    )
    assert "No. 3 · September 2010" in front.text
    assert not [href for href in pages(rich(layout=layout))["index.html"].values("href") if "../../" in href]


def test_a_whole_address_only_where_the_publication_has_one():
    of = rich()
    assert "canonical" not in pages(of)["lead.html"].values("rel")
    named = replace(of, publication=of.publication._replace(url="https://example.org/milestones/"))
    lead = pages(named)["lead.html"]
    told = {seen.attributes.get("property"): seen.attributes["content"] for seen in lead.all("meta")[2:]}
    base = "https://example.org/milestones/2010-12/html"
    assert told["og:url"] == f"{base}/lead.html"
    assert told["og:image"] == f"{base}/images/hall-1200.jpg"
    assert told["og:type"] == "article"


def test_an_address_that_is_no_web_address_is_not_told():
    of = rich()
    odd = replace(of, publication=of.publication._replace(url="javascript:alert(1)"))
    assert pages(odd)["lead.html"].source == pages(of)["lead.html"].source


def test_what_machines_are_told_of_a_story():
    lead = pages(rich())["lead.html"]
    data = json.loads(next(said for said in lead.hidden if said.startswith("{")))
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == "The lead"
    assert data["isPartOf"]["issueNumber"] == 4
    assert "image" not in data


def test_a_draft_says_so_on_every_page():
    assert all("Draft" in page.text for page in pages(rich(draft=True)).values())
    assert not any("Draft" in page.text for page in pages(rich()).values())


@pytest.mark.parametrize("layout", LAYOUTS)
def test_copy_cannot_leave_its_place(layout):
    evil = '</script><script>alert("1")</script><img src=x onerror=alert(1)> {{ 7 * 7 }} "\' & &lt;'
    fields = ("kicker", "standfirst", "byline", "dateline", "date", "summary", "short", "rubric")
    body = story("a", f'{evil}\n\n## {evil}\n\n- [x](javascript:alert(1) "{evil[:9]}")\n')
    article = body._replace(headline=evil, slug='a"><b', **dict.fromkeys(fields, evil))
    of = web_job(article, story("b"), layout=layout)
    paper = of.publication._replace(title=evil, publisher=evil, url="https://example.org/")
    named = replace(of, publication=paper)
    for page in pages(named).values():
        assert {script.attributes["type"] for script in page.all("script")} <= {"application/ld+json"}
        assert len(page.all("script")) <= 1
        assert not page.all("img", "b")
        assert not [name for element in page.elements for name in element.attributes if name.startswith("on")]
        assert not [href for href in page.values("href") if "javascript" in href]
        assert "49" not in page.text


def test_a_story_is_not_called_as_the_front_page_is():
    made = pages(web_job(story("index"), story("Index"), story("story-index")))
    assert sorted(made) == [
        "index.html",
        "story-index.html",
        "story-story-Index.html",
        "story-story-story-index.html",
    ]


def test_an_issue_without_stories_has_a_front_page():
    assert list(pages(web_job())) == ["index.html"]


def test_a_story_that_is_not_placed_has_no_page():
    of = web_job(story("a"), story("b"))
    assert sorted(pages(replace(of, issue=of.issue._replace(contents=(Entry("a", NOWHERE),))))) == [
        "a.html",
        "index.html",
    ]


def test_same_job_same_bytes():
    first = dict(html.press(rich()).files)
    web_fonts.cut.cache_clear()
    again = html.press(rich()).files
    assert list(again) == list(first)
    assert again == first


def test_weasyprint_sleeps():
    script = (
        "import sys, bulletin_cli.press.html; print('weasyprint' in sys.modules, 'fontTools' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
