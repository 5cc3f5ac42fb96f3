"""A publication opened once: copy to galleys to plan, for one issue after another.

Layouts, fonts and widths are kept between issues; composition and make-up are imported when first wanted, so
that `lint` never pays for them.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin_cli.desk.galleybox import open_box
from bulletin_cli.desk.layouts import load_layout, pointed
from bulletin_cli.desk.shelf import open_issue, open_publication
from bulletin_cli.model.diagnostic import Diagnostic, Proof
from bulletin_cli.model.galley import Galleys
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Plan
from bulletin_cli.model.publication import Issue, Publication

if TYPE_CHECKING:
    from bulletin_cli.compose import Composer

Stage = Callable[[str], None]
SWEPT_OFTEN = (700, 10, 10)
"""How Python itself looks for what may be thrown away: often, which takes time and saves room."""


def silent(_what: str) -> None:
    """Take no notice of the stage that a use case has come to."""


@dataclass(frozen=True)
class MadeUp:
    """An issue with everything that was made of it before the press."""

    publication: Publication
    issue: Issue
    layout: Layout
    galleys: Galleys
    plan: Plan


class Workshop:
    """One publication and its tools; `root` is the folder of its bulletin.yaml.

    With `once` one issue is made and no other: what it was set with is put away before the press.
    """

    def __init__(self, root: Path, *, once: bool = False) -> None:
        self.root, self.once = root, once
        self._layouts: dict[str, Proof[Layout | None]] = {}
        self._composers: dict[str, Composer] = {}

    @cached_property
    def publication(self) -> Proof[Publication | None]:
        """The publication, read once."""
        return open_publication(self.root)

    def layout(self, name: str) -> Proof[Layout | None]:
        """A layout by name, loaded once."""
        if name not in self._layouts:
            self._layouts[name] = load_layout(name, publication_root=self.root)
        return self._layouts[name]

    def open(self, issue_id: str) -> Proof[tuple[Publication, Issue] | None]:
        """The publication and one of its issues, with what reading has to say of both."""
        publication = self.publication
        if publication.value is None:
            return Proof(None, publication.diagnostics)
        issue = open_issue(self.root, publication.value, issue_id)
        found = (*publication.diagnostics, *issue.diagnostics)
        return Proof((publication.value, issue.value) if issue.value else None, found)

    def make_up(
        self, publication: Publication, issue: Issue, *, explain: bool = False, stage: Stage = silent
    ) -> Proof[MadeUp | None]:
        """The issue composed and made up, if wished with every choice; None without its layout."""
        from bulletin_cli.makeup import make_up  # noqa: PLC0415

        name = issue.layout or publication.layout
        layout = self.layout(name)
        if layout.value is None:
            return Proof(None, pointed(layout.diagnostics, publication, issue))
        stage("setting the type")
        box = open_box(self.root, publication, issue, layout.value)
        galleys = self._composer(name, layout.value).issue(issue, publication, kept=box.story)
        box.save()
        stage("making up the pages")
        plan = make_up(issue, publication, layout.value, galleys.value, explain=explain)
        found: tuple[Diagnostic, ...] = (*layout.diagnostics, *galleys.diagnostics)
        return Proof(MadeUp(publication, issue, layout.value, galleys.value, plan), found)

    def make_room(self) -> None:
        """Put away type, patterns and dictionaries where no other issue is set: the press needs the room."""
        if self.once:
            gc.set_threshold(*SWEPT_OFTEN)
        if self.once and self._composers:
            from bulletin_cli import compose  # noqa: PLC0415
            from bulletin_cli.rules.words import spelling  # noqa: PLC0415

            self._composers.clear()
            compose.put_away()
            spelling.put_away()

    def _composer(self, name: str, layout: Layout) -> Composer:
        from bulletin_cli.compose import Composer  # noqa: PLC0415

        if name not in self._composers:
            self._composers[name] = Composer(layout)
        return self._composers[name]
