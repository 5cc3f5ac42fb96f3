"""One story: head, body, figures, pull quotes and notes as a galley."""

from __future__ import annotations

from dataclasses import dataclass

from bulletin_cli.compose.body import BodySetter
from bulletin_cli.compose.figures import placed_figure, wanted_widths
from bulletin_cli.compose.ground import Ground, Story
from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.heads import continuation, head
from bulletin_cli.compose.notes import note_block
from bulletin_cli.compose.quotes import quote_block
from bulletin_cli.compose.settings import Bench
from bulletin_cli.compose.strands import Strand, plain_strands
from bulletin_cli.model.copy import (
    Block,
    FigureHere,
    Heading,
    Item,
    List,
    Paragraph,
    Preformatted,
    Quotation,
    Sidebar,
    Table,
    plain,
)
from bulletin_cli.model.galley import FigureBlock, Galley, QuoteBlock, TextBlock
from bulletin_cli.model.place import Place
from bulletin_cli.model.publication import Article, Issue


@dataclass
class StorySetter:
    """Sets one article."""

    hand: Hand
    article: Article
    issue: Issue

    def galley(self, *, lead: bool, boxed: bool) -> Galley:
        """The story, set: the lead's and a boxed story's headlines have roles of their own."""
        layout, article = self.hand.layout, self.article
        width = layout.text_width - (2 * layout.furniture.box_inset if boxed else 0.0)
        columns = self._columns(boxed=boxed)
        measure = layout.measure(columns, width=width)
        headline = "headline-box" if boxed else "headline-lead" if lead else "headline"
        setter = BodySetter(Story(self.hand, article.slug, self.issue), self._dateline())
        return Galley(
            article=article.slug,
            language=self.hand.language,
            columns=columns,
            measure=measure,
            boxed=boxed,
            head=head(self.hand, article, width, headline=headline),
            body=tuple(setter.blocks(article.body.blocks, Ground(Bench(measure)))),
            figures=self._figures(measure, width),
            quotes=self._quotes(measure),
            notes=self._notes(measure),
            continuation=continuation(self.hand, article, width),
            words=words_in(article.body.blocks),
            rtl=self.hand.rtl,
        )

    def _columns(self, *, boxed: bool) -> int:
        layout = self.hand.layout
        wanted = layout.story_columns.get(self.article.rubric, layout.grid.columns)
        return layout.furniture.box_columns if boxed else wanted

    def _dateline(self) -> list[Strand]:
        text, place = self.article.dateline.strip(), self.article.place("dateline")
        if not text:
            return []
        role = self.hand.layout.role("dateline")
        shown = text.upper() if role.case == "capitals" else text
        body = self.hand.layout.role("body")
        after = Place(place.end, place.end)
        return [
            *plain_strands(shown, place, role.style, role="dateline"),
            Strand("\u00a0— ", after, body.style),
        ]

    def _figures(self, measure: float, width: float) -> tuple[FigureBlock, ...]:
        places, pictures, slug = self.article.places, self.issue.pictures, self.article.slug
        made = (
            placed_figure(
                self.hand,
                figure,
                pictures,
                f"{slug}.f{number + 1}",
                wanted_widths(figure, measure, width),
                words=(
                    places.get(f"figures.{number}.caption", figure.place),
                    places.get(f"figures.{number}.credit", figure.place),
                ),
            )
            for number, figure in enumerate(self.article.figures)
        )
        return tuple(figure for figure in made if figure is not None)

    def _quotes(self, measure: float) -> tuple[QuoteBlock, ...]:
        made = (
            quote_block(self.hand, self.article, n, measure) for n in range(len(self.article.pull_quotes))
        )
        return tuple(quote for quote in made if quote is not None)

    def _notes(self, measure: float) -> dict[int, TextBlock]:
        called = sorted(
            (note for note in self.article.body.notes if note.number), key=lambda note: note.number
        )
        made = {note.number: note_block(self.hand, self.article.slug, note, measure) for note in called}
        return {number: block for number, block in made.items() if block is not None}


def words_in(blocks: tuple[Block, ...]) -> int:
    """Words of running text, lists, tables, sidebars and heads included; captions are not."""
    return sum(_words(block) for block in blocks)


def _words(block: Block | Item) -> int:
    match block:
        case Paragraph(inlines=inlines) | Heading(inlines=inlines):
            return _count(plain(inlines))
        case List(items=items):
            return sum(_words(item) for item in items)
        case Item(blocks=blocks) | Quotation(blocks=blocks) | Sidebar(blocks=blocks):
            return words_in(blocks)
        case Table(header=header, rows=rows):
            return sum(_count(plain(cell.inlines)) for row in (header, *rows) for cell in row)
        case Preformatted(text=text):
            return _count(text)
        case FigureHere() | _:
            return 0


def _count(text: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in text.split())
