"""The composing room: an issue's stories, contents and imprint set in a layout."""

from __future__ import annotations

from bulletin_cli.compose.fonts import FontCase
from bulletin_cli.compose.furniture import contents_item, imprint
from bulletin_cli.compose.hand import Cases, Hand
from bulletin_cli.compose.remarks import Remarks
from bulletin_cli.compose.story import StorySetter
from bulletin_cli.model.diagnostic import Diagnostic, Proof, in_order
from bulletin_cli.model.galley import ContentsItem, Galley, Galleys, TextBlock
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.publication import Article, Issue, Publication


class Composer:
    """Sets issues in one layout; keeps fonts and the widths of words from one to the next."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._cases = Cases(layout, FontCase(layout))

    def issue(self, issue: Issue, publication: Publication) -> Proof[Galleys]:
        """All of the issue's type, with what is wrong with its characters and lines.

        Raises MachineError where a font cannot be read.
        """
        galleys: list[Galley] = []
        contents: list[ContentsItem] = []
        diagnostics: list[Diagnostic] = []
        for number, (entry, article) in enumerate(issue.placed):
            hand = self._hand(issue, publication, article)
            setter = StorySetter(hand, article, issue)
            galleys.append(setter.galley(lead=number == 0, boxed=entry.box))
            if item := contents_item(hand, article):
                contents.append(item)
            diagnostics.extend(hand.remarks.diagnostics())
        set_imprint: tuple[TextBlock, ...] = ()
        if publication.imprint_body and publication.imprint_source:
            hand = Hand(self._cases, publication.language, Remarks(publication.imprint_source))
            set_imprint = imprint(hand, publication.imprint_body.blocks)
            diagnostics.extend(hand.remarks.diagnostics())
        return Proof(Galleys(tuple(galleys), tuple(contents), set_imprint), in_order(diagnostics))

    def _hand(self, issue: Issue, publication: Publication, article: Article) -> Hand:
        language = article.language or issue.language or publication.language
        return Hand(self._cases, language, Remarks(article.source))
