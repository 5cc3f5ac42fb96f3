"""Set pages become the plan's: frames with all placements, rubrics, free and over lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bulletin_cli.makeup import furniture
from bulletin_cli.makeup.pages import SetPage, SetUnit, filled_by, free_lines
from bulletin_cli.makeup.placing import Jumps, UnitPlacer, rules
from bulletin_cli.makeup.rooms import Filled, Rooms
from bulletin_cli.makeup.running_order import Queue
from bulletin_cli.model.galley import ContentsItem, TextBlock
from bulletin_cli.model.plan import Frame, Page, PlacedShape
from bulletin_cli.model.publication import Issue, Publication


@dataclass
class Imposing:
    """Makes the pages of one issue from what its flow has come to."""

    issue: Issue
    publication: Publication
    queue: Queue
    rooms: Rooms
    contents: Sequence[ContentsItem]
    imprint: Sequence[TextBlock]
    pages: Sequence[SetPage]

    def plan_pages(self) -> tuple[Page, ...]:
        """The pages in their order."""
        return tuple(self._page(page) for page in self.pages)

    def _page(self, page: SetPage) -> Page:
        room, filled = self.rooms.room(page.page, last=page.last), filled_by(page, self.rooms)
        at_top = self.rooms.layout.furniture.contents_place == "top"
        stories, line = [], room.line + (filled.taken if at_top else 0)
        for unit in page.units:
            line += unit.gap
            stories.append(self._story(unit, page.page, line))
            line += unit.fitted.lines
        columns = self.rooms.layout.grid.columns
        return Page(
            page.page,
            "front" if page.page == 1 else "last" if page.last else "inner",
            self._rubric(page),
            self._frames(page, self._ruled(stories, page.page), filled),
            (room.lines - filled.grown) * columns,
            free_lines(page, self.rooms),
            sum(loss.lines for loss in page.losses),
        )

    def _story(self, unit: SetUnit, page: int, line: int) -> Frame:
        slug = self.queue.stories[unit.story].slug
        pages = self.pages_of[slug]
        at = pages.index(page)
        before = pages[at - 1] if at else 0
        after = pages[at + 1] if at + 1 < len(pages) else 0
        return UnitPlacer(self.rooms.layout, unit, page, line, Jumps(before, after)).frame()

    @property
    def pages_of(self) -> Mapping[str, list[int]]:
        """The pages of every story that has any, in order."""
        found: dict[str, list[int]] = {}
        for page in self.pages:
            for unit in page.units:
                found.setdefault(self.queue.stories[unit.story].slug, []).append(page.page)
        return found

    def _ruled(self, frames: list[Frame], page: int) -> list[Frame]:
        for number, shape in list(rules(frames, self.rooms.layout, page)):
            frames[number] = _with(frames[number], shape)
        return frames

    def _frames(self, page: SetPage, stories: list[Frame], filled: Filled) -> tuple[Frame, ...]:
        first: list[Frame] = []
        last: list[Frame] = []
        if page.page == 1:
            first.append(furniture.nameplate(self.rooms.layout))
            if self.contents:
                starts = {slug: pages[0] for slug, pages in self.pages_of.items()}
                made = furniture.contents(self.contents, filled, self.rooms, starts, last=page.last)
                at_top = self.rooms.layout.furniture.contents_place == "top"
                (first if at_top else last).append(made)
        if page.last and self.imprint:
            last.append(furniture.imprint(self.imprint, self.rooms, page.page))
        return (*first, *stories, *last)

    def _rubric(self, page: SetPage) -> str:
        """The label of the first story's rubric, its plural where two or more stories of it begin here."""
        keys = [self._rubric_of(unit) for unit in page.units]
        key = next((key for key in keys if key), "")
        rubric = self.publication.rubric(key)
        if rubric is None:
            return ""
        begun = sum(unit.part == 0 and self._rubric_of(unit) == key for unit in page.units)
        return rubric.plural if begun > 1 and rubric.plural else rubric.label

    def _rubric_of(self, unit: SetUnit) -> str:
        article = self.issue.article(self.queue.stories[unit.story].slug)
        return article.rubric if article else ""


def _with(frame: Frame, shape: PlacedShape) -> Frame:
    return frame._replace(items=(shape, *frame.items))
