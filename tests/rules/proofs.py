"""Articles and marks for the tests of rules: copy in, marks out."""

from __future__ import annotations

from types import ModuleType

from bulletin_cli.model.diagnostic import Edit, Mark
from bulletin_cli.model.place import Source
from bulletin_cli.model.publication import HouseStyle, Publication
from bulletin_cli.reading import read_article
from bulletin_cli.rules.precedence import of_both
from bulletin_cli.rules.views import IssueView, Story

FRONT = "---\nheadline: A headline\n---\n"


def publication(spelling: str = "en-GB", **style: object) -> Publication:
    """A publication with that spelling."""
    return Publication(
        Source("bulletin.yaml", ""),
        title="Milestones",
        publisher="Regional Office",
        language=spelling[:5],
        style=HouseStyle(spelling=spelling, **style),  # type: ignore[arg-type]
    )


def story(copy: str, house: Publication | None = None, path: str = "articles/a.md") -> Story:
    """A story of one article; copy without front matter gets the least there is."""
    house = house or publication()
    text = copy if copy.startswith("---\n") else FRONT + copy + "\n"
    article = read_article(Source(path, text), slug=path.rpartition("/")[2].removesuffix(".md")).value
    language = article.language or house.language
    return Story(article, house, "2010-12", language)


def marks(rule: ModuleType, *stories: Story) -> list[Mark]:
    """What a rule finds in stories, of one issue where it asks for one."""
    marked = [mark for one in stories for mark in _told(rule, one)]
    if hasattr(rule, "check_issue"):
        view = IssueView(publication=stories[0].publication, issue=None, stories=stories)  # type: ignore[arg-type]
        marked += rule.check_issue(view)
    return marked


def _told(rule: ModuleType, one: Story) -> list[Mark]:
    by_sentence = [*rule.check_sentences(one)] if hasattr(rule, "check_sentences") else []
    told = [*rule.check_story(one)] if hasattr(rule, "check_story") else []
    return of_both(by_sentence, told)


def found(rule: ModuleType, copy: str, house: Publication | None = None) -> list[str]:
    """The characters of the file that a rule marks."""
    one = story(copy, house)
    return [_slice(one, mark) for mark in marks(rule, one)]


def _slice(one: Story, mark: Mark) -> str:
    starts = one.source.line_starts
    span = mark.span
    return one.source.text[
        starts[span.line - 1] + span.column - 1 : starts[span.end_line - 1] + span.end_column - 1
    ]


def mended(rule: ModuleType, copy: str, house: Publication | None = None) -> str:
    """The copy after the rule's fixes, applied until there are none left."""
    one = story(copy, house)
    for _ in range(6):
        edits = [edit for mark in marks(rule, one) if mark.fix for edit in mark.fix.edits]
        if not edits:
            break
        one = story(_applied(one.source.text, edits), house)
    assert not [mark for mark in marks(rule, one) if mark.fix], "the fixes leave something to fix"
    return one.source.text.removeprefix(FRONT).rstrip("\n") if not copy.startswith("---") else one.source.text


def _applied(text: str, edits: list[Edit]) -> str:
    parts, end = [], 0
    for edit in sorted(set(edits), key=lambda edit: (edit.place.start, edit.place.end)):
        if edit.place.start >= end:
            parts += [text[end : edit.place.start], edit.text]
            end = edit.place.end
    return "".join([*parts, text[end:]])
