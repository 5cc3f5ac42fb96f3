"""One archive looked over before a batch and again during it: what is to be made, why, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from bulletin_cli.desk.batch.leftovers import leftovers
from bulletin_cli.desk.batch.seals import FirstLook, Seals
from bulletin_cli.desk.batch.standing import Standing
from bulletin_cli.desk.batch.survey import Glances, State, Survey, open_glances
from bulletin_cli.desk.batch.wishes import BatchWishes
from bulletin_cli.desk.batch.work import Errand
from bulletin_cli.desk.colophon import program_digest
from bulletin_cli.desk.finding import every_id
from bulletin_cli.desk.neighbours import FRONT, Glance, in_order, neighbours_among
from bulletin_cli.desk.records import neighbours_record
from bulletin_cli.desk.workshop import Workshop
from bulletin_cli.model.edition import IssueName, Neighbours
from bulletin_cli.model.publication import Publication

TEMPLATE = "templates/web/archive.html"
FORCED = "it was asked for"


@dataclass
class Archive:
    """The issues of a publication and what is known of each; `ids` are those that the batch is about."""

    workshop: Workshop
    wishes: BatchWishes
    ids: tuple[str, ...]
    survey: Survey
    seals: Seals
    glances: Mapping[str, Glance]
    memory: Glances
    states: dict[str, State] = field(default_factory=dict)

    @property
    def root(self) -> Path:
        """The publication's folder."""
        return self.workshop.root

    @property
    def indexed(self) -> bool:
        """Whether the archive has an index over its issues: a web edition's, where the layout knows how."""
        publication = self.survey.standing.publication
        layout = self.workshop.layout(publication.layout).value
        known = layout is not None and TEMPLATE in layout.files
        return known and "html" in self.wishes.formats and not self.wishes.draft

    @cached_property
    def leftovers(self) -> tuple[str, ...]:
        """Outputs of issues that are no more; a batch that is about some issues only does not ask."""
        return leftovers(self.wishes.output, self.glances) if len(self.ids) == len(self.glances) else ()

    def look_over(self, seen: FirstLook, stirred: Callable[[], None]) -> None:
        """Look at every issue of the batch, by its own files alone."""
        asked = {id_: self.glances[id_].layout for id_ in self.ids}
        self.states = self.survey.look_over(seen, asked, stirred)
        if self.wishes.force:
            self.states = {
                id_: replace(state, why=state.why or (FORCED,)) for id_, state in self.states.items()
            }

    def note(self, issue: str, neighbours: Neighbours | None) -> None:
        """Take note that an issue has been made, with these neighbours."""
        self.states[issue] = State(issue, (), neighbours_record(neighbours))

    def look_again(self, issue: str) -> State:
        """Look at one issue that has been made, and seal it where it is whole."""
        state = self.survey.look(issue, self.glances[issue].layout)
        self.states[issue] = state
        return state

    def to_make(self) -> dict[str, tuple[str, ...]]:
        """What is to be made, longest first, and why, minding neighbours as they will be."""
        wanted = {id_ for id_, state in self.states.items() if state.why}
        around = self.neighbours(wanted - {id_ for id_ in wanted if self.seals.of(id_).failed})
        found = {id_: state.beside(around.get(id_)).why for id_, state in self.states.items()}
        return {id_: found[id_] for id_ in self.longest_first(id_ for id_, why in found.items() if why)}

    def cut_off(self) -> dict[str, tuple[str, ...]]:
        """Issues that are as they should be but for what they link to, now that the others are made."""
        around = self.neighbours(())
        found = {
            id_: state.beside(around.get(id_)).why for id_, state in self.states.items() if not state.why
        }
        return {id_: found[id_] for id_ in self.longest_first(id_ for id_, why in found.items() if why)}

    def neighbours(self, coming: Iterable[str]) -> dict[str, Neighbours]:
        """Each issue's neighbours among those with a web edition, there or `coming`; none without one."""
        if "html" not in self.wishes.formats:
            return {}
        names: dict[str, IssueName] = {id_: seen.name for id_, seen in self.glances.items()}
        present = {id_ for id_ in names if (self.wishes.output / id_ / FRONT).is_file()}
        return neighbours_among(names, present | set(coming), archive=self.indexed)

    def with_neighbours(self, ids: Iterable[str]) -> list[str]:
        """These issues and those beside them, which may have to be made for a link."""
        order, wanted = in_order({id_: seen.name for id_, seen in self.glances.items()}), set(ids)
        places = {place for place, id_ in enumerate(order) if id_ in wanted}
        beside = {place + step for place in places for step in (-1, 0, 1)}
        return [order[place] for place in sorted(beside) if 0 <= place < len(order)]

    def longest_first(self, ids: Iterable[str]) -> list[str]:
        """By the seconds that they took last time, else by the size of their copy; then by id."""
        return sorted(ids, key=lambda id_: (-(self.seals.of(id_).seconds or self._guess(id_)), id_))

    def _guess(self, issue: str) -> float:
        """Seconds, roughly: a thousand for a gigabyte of copy and pictures, a few for words."""
        folder = self.root / "issues" / issue
        return 1 + sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6

    def errands(self, ids: Iterable[str], coming: Iterable[str]) -> list[Errand]:
        """What workers are told, one an issue, in this order."""
        around = self.neighbours(coming)
        return [
            Errand(
                self.root,
                id_,
                self.wishes,
                self.glances[id_].layout,
                around.get(id_),
                self.survey.standing.digest(self.glances[id_].layout),
                program_digest(),
            )
            for id_ in ids
        ]

    def save(self) -> None:
        """Keep what was found out, for the next time."""
        self.seals.save()
        self.memory.save()


def open_archive(
    workshop: Workshop,
    publication: Publication,
    seen: FirstLook,
    *,
    stirred: Callable[[], None] = lambda: None,
) -> Archive:
    """The archive, looked over; `stirred` is called as soon as there is an issue to make."""
    wishes, memory = seen.wishes.of(publication), open_glances(workshop.root)
    glances = {id_: memory.of(id_) for id_ in every_id(workshop.root)}
    survey = Survey(Standing(workshop, publication, wishes), seen.seals)
    archive = Archive(workshop, wishes, seen.ids, survey, seen.seals, glances, memory)
    archive.look_over(seen, stirred)
    return archive
