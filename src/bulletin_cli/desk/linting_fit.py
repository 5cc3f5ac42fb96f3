"""Lints how issues fit: composes and makes up those that were asked for, and says what the page shows."""

from __future__ import annotations

from bulletin_cli.desk.linting import House
from bulletin_cli.desk.linting_crew import side_by_side
from bulletin_cli.desk.linting_findings import Findings, Wishes
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_sources import Sources
from bulletin_cli.desk.workshop import Workshop
from bulletin_cli.model.diagnostic import Diagnostic, in_order
from bulletin_cli.model.publication import Issue, Publication
from bulletin_cli.rules.engine import settled
from bulletin_cli.rules.silences import hush, hushes_of
from bulletin_cli.rules.views import PlanView, view_issue


def with_fit(found: Findings, target: Target, wishes: Wishes) -> Findings:
    """The findings and those on the issues made up, together; copy that cannot be read is not made up."""
    workshop = Workshop(target.root)
    publication = workshop.publication.value
    if publication is None:
        return found
    house = House(publication.lint, wishes.select, wishes.ignore)
    made = side_by_side(_Fitter(workshop, house), target.ids(), jobs=wishes.jobs)
    fits = [one for group in made for one in group if target.asks_for(one)]
    diagnostics = in_order([*found.diagnostics, *fits])
    paths = frozenset(diagnostic.span.path for diagnostic in diagnostics)
    return found._replace(diagnostics=diagnostics, sources=Sources(target.root, paths, {}))


class _Fitter:
    def __init__(self, workshop: Workshop, house: House) -> None:
        self._workshop = workshop
        self._house = house

    def __call__(self, issue_id: str) -> tuple[Diagnostic, ...]:
        opened = self._workshop.open(issue_id)
        if opened.value is None:
            return ()
        publication, issue = opened.value
        return tuple(self._found(publication, issue))

    def _found(self, publication: Publication, issue: Issue) -> list[Diagnostic]:
        made = self._workshop.make_up(publication, issue)
        found = list(made.diagnostics)
        if made.value is not None:
            stories = view_issue(publication, issue).stories
            view = PlanView(publication, issue, made.value.layout, made.value.plan, stories)
            found += self._house.sub_editor().read_plan(view)
        silences = [one for article in issue.articles for one in hushes_of(article.source, article.body)]
        return hush(settled(self._house.reported, found), silences)[0]
