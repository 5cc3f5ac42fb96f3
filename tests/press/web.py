"""Web pages of copy made by hand, and a reader that sees in them what a browser would."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from html.parser import HTMLParser

from bulletin_cli.desk.layouts import load_layout
from bulletin_cli.model.edition import PressJob
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.place import Source
from bulletin_cli.model.plan import Plan
from bulletin_cli.model.publication import Article, Entry, Issue, Picture, Publication, Rubric
from bulletin_cli.press import html
from bulletin_cli.reading import read_article
from press.handmade import NOWHERE, grey_jpeg

VOID = frozenset({"br", "hr", "img", "link", "meta"})
HEADS = re.compile(r"h[1-6]")
RUBRICS = (Rubric("news", "News"), Rubric("workshop", "Workshop", "Workshops"))


def story(slug: str, body: str = "Some words.", front: str = "", headline: str = "A headline") -> Article:
    """An article as it is read from its file."""
    text = f"---\nheadline: {headline}\nrubric: news\n{front}\n---\n{body}\n"
    return read_article(Source(f"{slug}.md", text), slug=slug).value


def web_job(
    *stories: Article, pictures: tuple[Picture, ...] = (), layout: str = "two-column", **values
) -> PressJob:
    """A job of these stories, a grey picture for whatever is wished."""
    publication = Publication(
        Source("bulletin.yaml", ""), title="Milestones", publisher="Regional Office", rubrics=RUBRICS
    )
    issue = Issue(
        Source("issue.yaml", ""),
        "2010-12",
        number=4,
        date="2010-12",
        contents=tuple(Entry(article.slug, NOWHERE) for article in stories),
        articles=stories,
        pictures={picture.file: picture for picture in pictures},
    )
    values = {"publication": publication, "issue": issue, **values}
    bare = PressJob(layout=shipped(layout), plan=Plan("2010-12", layout, ()), **values)
    return replace(bare, pictures={wish: grey_jpeg() for wish in html.wishes(bare)})


@cache
def shipped(name: str) -> Layout:
    found = load_layout(name).value
    assert found is not None
    return found


def photograph(file: str = "images/hall.jpg", width: int = 3000, height: int = 2000) -> Picture:
    return Picture(file, width, height, "JPEG")


@dataclass(frozen=True)
class Seen:
    """An element's start tag: `within` are the tags about it."""

    tag: str
    attributes: Mapping[str, str]
    within: tuple[str, ...]


@dataclass
class Page(HTMLParser):
    """A page as it is seen: elements in order, heads, and the words, `hidden` ones apart."""

    source: str
    elements: list[Seen] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    _open: list[tuple[str, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.source)
        self.close()
        assert not self._open, self._open

    def handle_starttag(self, tag, attrs):
        values = {name: value or "" for name, value in attrs}
        self.elements.append(Seen(tag, values, tuple(name for name, _hidden in self._open)))
        if tag not in VOID:
            hides = tag in ("script", "style", "title") or values.get("aria-hidden") == "true"
            self._open.append((tag, hides))

    def handle_endtag(self, tag):
        assert self._open.pop()[0] == tag

    def handle_data(self, data):
        unseen = any(hides for _tag, hides in self._open)
        (self.hidden if unseen else self.words).append(data)

    def all(self, *tags: str) -> list[Seen]:
        return [seen for seen in self.elements if seen.tag in tags]

    def values(self, attribute: str) -> list[str]:
        return [seen.attributes[attribute] for seen in self.elements if attribute in seen.attributes]

    @property
    def heads(self) -> list[int]:
        return [int(seen.tag[1]) for seen in self.elements if HEADS.fullmatch(seen.tag)]

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


def pages(of: PressJob) -> dict[str, Page]:
    """Every page of the edition, by its name under html/."""
    files = html.press(of).files
    return {
        name.removeprefix("html/"): Page(data.decode())
        for name, data in files.items()
        if name.endswith(".html")
    }


def markup(body: str, front: str = "", **values) -> str:
    """The running text of a story with that body, as the page has it."""
    files = html.press(web_job(story("a", body, front), story("b"), **values)).files
    text = files["html/a.html"].decode()
    return text.partition('<div class="copy">\n')[2].partition("\n</div>\n")[0]
