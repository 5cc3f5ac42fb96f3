"""Titles before names with a stop here and without one there: “Mr.” and “Mr”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Fix, Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.views import IssueView, Story
from bulletin_cli.rules.words.honorifics import HONORIFICS

_SPACES = frozenset([" ", "\u00a0"])


def stopped_titles(issue: IssueView) -> Iterator[Mark]:
    """A mark for each story with titles of the rarer way."""
    stopped: list[tuple[Passage, Word]] = []
    plain: list[tuple[Passage, Word]] = []
    for story in issue.stories:
        for passage, word in _titles(story):
            follows = passage.text[word.end : word.end + 2]
            if follows == ". ":
                stopped.append((passage, word))
            elif len(follows) > 1 and follows[0] in _SPACES:
                plain.append((passage, word))
    if not (stopped and plain):
        return
    stops = len(stopped) > len(plain)
    where, title = (stopped if stops else plain)[0]
    there = where.span(title.start, title.end)
    by_story: dict[str, list[Mark]] = defaultdict(list)
    for passage, word in plain if stops else stopped:
        wanted, end = (f"{word.text}.", word.end) if stops else (word.text, word.end + 1)
        hint = f"write “{wanted}” throughout, or the other"
        mark = another_way(passage, word.start, end, wanted=wanted, there=there, hint=hint)
        by_story[mark.span.path].append(mark)
    yield from map(_at_once, by_story.values())


def _titles(story: Story) -> Iterator[tuple[Passage, Word]]:
    for passage in story.passages if not story.vocabulary.isdisjoint(HONORIFICS) else ():
        for title in sorted(HONORIFICS & passage.index.keys()) if passage.english else ():
            for number in passage.index[title]:
                word = passage.words[number]
                if word.kind == "capitalised" and not passage.in_quotation(word.start):
                    yield passage, word


def _at_once(marks: list[Mark]) -> Mark:
    # one finding a story, that mends all its titles
    first, *others = marks
    fixes = [mark.fix for mark in marks if mark.fix is not None]
    fix = Fix(tuple(edit for one in fixes for edit in one.edits), safe=False) if fixes else None
    more = f", and so {len(others)} more" if others else ""
    also = (*first.also, *(mark.span for mark in others))
    return first._replace(message=f"{first.message}{more}", fix=fix, also=also)
