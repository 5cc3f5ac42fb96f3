"""A story's figures, from the front matter and in the body, with where their words stand."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_cli.model.copy import Block, Figure, FigureHere, Sidebar
from bulletin_cli.model.place import Place, Span
from bulletin_cli.rules.views import Story


class Shown(NamedTuple):
    """A figure; `path` is its field in the front matter, empty where it stands in the body."""

    figure: Figure
    path: str
    place: Place

    @property
    def in_body(self) -> bool:
        """True for `![…](…)`, which has no credit of its own."""
        return not self.path

    def span(self, story: Story, name: str) -> Span:
        """Where one of its fields stands, or the figure where the field is missing."""
        return story.source.span(story.article.places.get(f"{self.path}.{name}", self.place))


def shown(story: Story) -> Iterator[Shown]:
    """The figures of the front matter, then those of the body in reading order."""
    for number, figure in enumerate(story.article.figures):
        yield Shown(figure, f"figures.{number}", figure.place)
    yield from _here(story.article.body.blocks)


def _here(blocks: tuple[Block, ...]) -> Iterator[Shown]:
    for block in blocks:
        if isinstance(block, FigureHere):
            yield Shown(block.figure, "", block.place)
        elif isinstance(block, Sidebar):
            yield from _here(block.blocks)
