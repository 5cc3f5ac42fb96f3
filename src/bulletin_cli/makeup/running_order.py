"""The stories in the order of the pages, with the pages that pins hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bulletin_cli.makeup.stories import Story
from bulletin_cli.model.publication import Entry, Issue, Publication


@dataclass(frozen=True)
class Waiting:
    """A story with its entry in the issue's contents."""

    story: Story
    entry: Entry

    @property
    def slug(self) -> str:
        """The article's slug."""
        return self.entry.article


@dataclass(frozen=True)
class Queue:
    """Stories in the order in which they begin; `pages` are the counts of pages that are allowed, or None."""

    stories: tuple[Waiting, ...]
    pages: tuple[int, ...] | None

    @cached_property
    def starts(self) -> dict[int, int]:
        """The number of the first story pinned to each page."""
        found: dict[int, int] = {}
        for number, waiting in enumerate(self.stories):
            if waiting.entry.page is not None:
                found.setdefault(waiting.entry.page, number)
        return found

    def barrier(self, page: int) -> int | None:
        """The story that must begin at the top of a page, or None."""
        return self.starts.get(page)

    def waits(self, number: int, page: int) -> bool:
        """Whether a story may begin only after a page, or is none."""
        return number >= len(self.stories) or (self.stories[number].entry.page or 0) > page

    def next_pin(self, page: int) -> int | None:
        """The first page after this one that a story is pinned to, or None."""
        return min((pinned for pinned in self.starts if pinned > page), default=None)

    def drawn_in(self, page: int, by: int) -> Queue:
        """The queue with what is pinned to pages after this one, or goes on there, so many pages earlier."""
        return Queue(tuple(_moved(waiting, by, page) for waiting in self.stories), self.pages)

    def with_stories(self, stories: Mapping[int, Story]) -> Queue:
        """The queue with other stories in the place of those with these numbers."""
        placed = (
            replace(waiting, story=stories.get(number, waiting.story))
            for number, waiting in enumerate(self.stories)
        )
        return Queue(tuple(placed), self.pages)

    def exchanged(self, one: int, other: int) -> Queue:
        """The queue with two stories in each other's place."""
        stories = list(self.stories)
        stories[one], stories[other] = stories[other], stories[one]
        return Queue(tuple(stories), self.pages)

    @cached_property
    def least_lines(self) -> tuple[int, ...]:
        """Fewest column lines from each story to the end."""
        sums = [0]
        for waiting in reversed(self.stories):
            sums.append(sums[-1] + waiting.story.least_lines)
        return tuple(reversed(sums))


def _moved(waiting: Waiting, by: int, after: int) -> Waiting:
    page, goes_on = (
        each if each is None or each <= after else max(each - by, after)
        for each in (waiting.entry.page, waiting.entry.continued_on)
    )
    return Waiting(waiting.story, waiting.entry._replace(page=page, continued_on=goes_on))


def queue_of(issue: Issue, publication: Publication, stories: Sequence[tuple[Entry, Story]]) -> Queue:
    """The stories as pins order them: an unpinned story stays behind the one before it."""
    groups: list[tuple[int, list[Waiting]]] = []
    for entry, story in stories:
        if entry.page is not None or not groups:
            groups.append((entry.page or 1, []))
        groups[-1][1].append(Waiting(story, entry))
    groups.sort(key=lambda group: group[0])
    ordered = tuple(waiting for _, group in groups for waiting in group)
    return Queue(ordered, allowed_pages(issue, publication))


def allowed_pages(issue: Issue, publication: Publication) -> tuple[int, ...] | None:
    """The numbers of pages that the issue or else the publication asks for; None where any will do."""
    if issue.pages:
        return (issue.pages,)
    requires = publication.requires
    if requires.pages_min is None and requires.pages_max is None:
        return None
    least = requires.pages_min or 1
    most = requires.pages_max or least + 400
    step = requires.pages_multiple_of or 1
    return tuple(n for n in range(least, most + 1) if n % step == 0) or (least,)
