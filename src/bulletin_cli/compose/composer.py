"""The composing room: an issue's stories, contents and imprint set in a layout."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from bulletin_cli.compose.fonts import FontCase
from bulletin_cli.compose.furniture import contents_item, imprint
from bulletin_cli.compose.hand import Cases, Hand
from bulletin_cli.compose.remarks import Remarks
from bulletin_cli.compose.story import StorySetter
from bulletin_cli.model.diagnostic import Diagnostic, Proof, in_order
from bulletin_cli.model.galley import ContentsItem, Galley, Galleys, SetStory, TextBlock
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.publication import Article, Issue, Publication

Kept = Callable[[Article, str, Callable[[], SetStory]], SetStory]
"""Given a story, how it is to be set and what sets it: the story, set."""


class Composer:
    """Sets issues in one layout; keeps fonts and the widths of words from one to the next."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._cases = Cases(layout, FontCase(layout))

    def issue(self, issue: Issue, publication: Publication, *, kept: Kept | None = None) -> Proof[Galleys]:
        """All of the issue's type, with what is wrong with its characters and lines.

        `kept` may know a story as it was set before. Raises MachineError where a font cannot be read.
        """
        galleys: list[Galley] = []
        contents: list[ContentsItem] = []
        diagnostics: list[Diagnostic] = []
        for number, (entry, article) in enumerate(issue.placed):
            set_it = partial(self._story, issue, publication, article, lead=number == 0, boxed=entry.box)
            story = kept(article, f"lead {number == 0} boxed {entry.box}", set_it) if kept else set_it()
            galleys.append(story.galley)
            contents.extend([story.contents] if story.contents else [])
            diagnostics.extend(story.diagnostics)
        set_imprint: tuple[TextBlock, ...] = ()
        if publication.imprint_body and publication.imprint_source:
            hand = Hand(self._cases, publication.language, Remarks(publication.imprint_source))
            set_imprint = imprint(hand, publication.imprint_body.blocks)
            diagnostics.extend(hand.remarks.diagnostics())
        return Proof(Galleys(tuple(galleys), tuple(contents), set_imprint), in_order(diagnostics))

    def _story(
        self, issue: Issue, publication: Publication, article: Article, *, lead: bool, boxed: bool
    ) -> SetStory:
        hand = self._hand(issue, publication, article)
        galley = StorySetter(hand, article, issue).galley(lead=lead, boxed=boxed)
        return SetStory(galley, contents_item(hand, article), tuple(hand.remarks.diagnostics()))

    def _hand(self, issue: Issue, publication: Publication, article: Article) -> Hand:
        language = article.language or issue.language or publication.language
        return Hand(self._cases, language, Remarks(article.source))
