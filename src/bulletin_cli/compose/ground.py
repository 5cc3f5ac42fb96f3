"""What a block stands on, and what a story counts while it is set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.settings import Bench
from bulletin_cli.model.galley import Container
from bulletin_cli.model.publication import Issue


class Ground(NamedTuple):
    """A bench, the containers about it, and the roles that copy wears there."""

    bench: Bench
    within: tuple[Container, ...] = ()
    paragraphs: str = "body"
    heads: str = ""
    """The role of subheads where they don't wear their own."""
    aside: str = ""
    """The role that all prose wears beside the story (in a sidebar); its paragraphs are not counted."""
    column: float = 0.0
    """Measure of the story's column where the bench is narrower, in pt."""

    def role(self, name: str) -> str:
        """The role of prose that would elsewhere wear `name`."""
        return self.aside or name

    def inside(self, *containers: Container) -> Ground:
        """The same ground within more containers."""
        return self._replace(within=(*self.within, *containers))


@dataclass
class Story:
    """One story while it is set: names for its blocks and containers, numbers for its paragraphs."""

    hand: Hand
    slug: str
    issue: Issue
    paragraphs: int = 0
    flush: bool = True
    """True where the next paragraph is not indented."""
    _blocks: int = 0
    _containers: int = 0

    def name(self) -> str:
        """The next block's id."""
        self._blocks += 1
        return f"{self.slug}.b{self._blocks}"

    def container(self, kind: str) -> Container:
        """A new container of a kind."""
        self._containers += 1
        return Container(kind, f"{self.slug}.{kind}{self._containers}")

    def count(self, ground: Ground) -> int:
        """The number of the paragraph that is set next, from 1; 0 beside the story."""
        if ground.aside:
            return 0
        self.paragraphs += 1
        return self.paragraphs
