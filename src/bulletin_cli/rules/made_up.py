"""What rules on the plan share: the lines of a story as they were placed, and where their copy stands."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_cli.model.galley import Line
from bulletin_cli.model.place import Place, Span
from bulletin_cli.model.plan import Frame, Page, PlacedText
from bulletin_cli.rules.views import PlanView


class Fragment(NamedTuple):
    """Lines of a paragraph that stand together on a page."""

    page: Page
    frame: Frame
    text: PlacedText

    @property
    def whole(self) -> tuple[Line, ...]:
        """All lines of the paragraph, wherever they stand."""
        return self.text.block.settings[self.text.setting].lines

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines that stand here."""
        return self.whole[self.text.first : self.text.last]


def story_frames(made: PlanView) -> Iterator[tuple[Page, Frame]]:
    """The frames of stories, page by page."""
    for page in made.plan.pages:
        for frame in page.frames:
            if frame.kind == "story" and frame.article in made.by_slug:
                yield page, frame


def paragraphs(made: PlanView) -> Iterator[Fragment]:
    """Every fragment of a body paragraph, in reading order."""
    for page, frame in story_frames(made):
        for item in frame.items:
            if isinstance(item, PlacedText) and item.block.paragraph and item.last > item.first:
                yield Fragment(page, frame, item)


def span_of(made: PlanView, article: str, place: Place) -> Span:
    """Where copy stands, as lines and columns."""
    return made.by_slug[article].source.span(place)


def layout_span(made: PlanView) -> Span:
    """Where the layout is named: in the issue, or else in the publication."""
    if "layout" in made.issue.places:
        return made.issue.source.span(made.issue.place("layout"))
    return made.publication.source.span(made.publication.place("layout"))


def line_span(made: PlanView, fragment: Fragment, line: Line) -> Span:
    """Where a line's copy stands, or its paragraph's where the line does not know."""
    place = line.place if line.place.end else fragment.text.block.place
    return span_of(made, fragment.frame.article, place)
