"""Reads issues like a sub-editor: runs the rules over what was opened, and keeps the silences asked for."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulletin_cli.desk.linting_archive import read_archive, summary_value
from bulletin_cli.desk.linting_by_two import read_by_two
from bulletin_cli.desk.linting_records import (
    IssueRecord,
    diagnostics_from,
    rows_of,
    span_from,
    span_row,
)
from bulletin_cli.model.diagnostic import Diagnostic, Mark, Severity
from bulletin_cli.model.publication import Issue, LintSettings, Publication
from bulletin_cli.rules.engine import SubEditor, settled, sign
from bulletin_cli.rules.precedence import without_echoes
from bulletin_cli.rules.registry import all_rules, rules_by_code
from bulletin_cli.rules.select import Selection, off_by_default, selection
from bulletin_cli.rules.silences import (
    REASONLESS,
    UNKNOWN,
    UNUSED,
    Hush,
    hush,
    hushes_of,
    reasonless,
    unheard_of,
    unused,
)
from bulletin_cli.rules.views import PlanView, Story, summarize, view_issue

if TYPE_CHECKING:
    from bulletin_cli.desk.linting_by_two import SecondReader
    from bulletin_cli.model.layout import Layout
    from bulletin_cli.model.plan import Plan

COMPLETENESS = "CMP"
"""How the codes of rules begin that say what an issue lacks."""


class House:
    """A publication's way of being read: the rules that run for it, and what is reported of their findings.

    All default rules run, whatever is ignored, so that an idle `ignore` is seen; what is reported is
    decided afterwards.
    """

    def __init__(
        self, settings: LintSettings, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()
    ) -> None:
        self.settings, self.select, self.ignore = settings, select, ignore

    @property
    def reported(self) -> Selection:
        """What is reported."""
        return selection(self.settings, select=self.select, ignore=self.ignore)

    def sub_editor(self, *, planning: bool = False) -> SubEditor:
        """The rules that run: all of them, or those that can stop a build or say what an issue lacks."""
        loud = Selection(severity=self.settings.severity)
        extra = off_by_default((*self.settings.select, *self.select))
        rules = [rule for rule in all_rules() if rule.default or rule.code in extra]
        if planning:
            grave = Severity.ERROR
            rules = [
                rule
                for rule in rules
                if rule.code.startswith(COMPLETENESS) or loud.severity_of(rule.code, rule.severity) is grave
            ]
        return SubEditor(loud, tuple(rules))


class Gathered:
    """Findings to report, the silences of their files, and of what use the publication's ignores were."""

    def __init__(
        self, diagnostics: list[Diagnostic], hushes: tuple[Hush, ...], ignored: dict[str, int]
    ) -> None:
        self.diagnostics, self.hushes, self.ignored = diagnostics, hushes, ignored


def lint_opened(
    root: Path,
    publication: Publication,
    issue: Issue,
    diagnostics: Sequence[Diagnostic],
    *,
    planning: bool = False,
) -> tuple[Diagnostic, ...]:
    """What reading (given) and the rules have to say of an issue and its place in the archive.

    With `planning` only those rules run that can stop a build or say what the issue lacks.
    """
    from bulletin_cli.desk.linting_kept import kept_issue  # noqa: PLC0415 - of use for builds only

    house = House(publication.lint)
    editor = house.sub_editor(planning=planning)
    name = f"{'planned' if planning else 'built'}-{issue.id}"
    rules = off_by_default(house.settings.select)
    kept = kept_issue(root, publication, issue, diagnostics, rules=rules, name=name)
    record = kept.whole or examine(
        editor, publication, issue, diagnostics, known=kept.stories, digests=kept.digests
    )
    kept.save(record)
    gathered = gather(house, record, ran=frozenset() if planning else None)
    near = {issue.source.path, publication.source.path, publication.imprint}
    near |= {article.source.path for article in issue.articles}
    archive = read_archive(editor, root, publication, issue, kept.cache)
    about = [diagnostic for diagnostic in archive if diagnostic.span.path in near]
    left, _ = hush(settled(house.reported, about), gathered.hushes)
    return (*gathered.diagnostics, *left)


def lint_made_up(
    publication: Publication, issue: Issue, layout: "Layout", plan: "Plan"
) -> tuple[Diagnostic, ...]:
    """What the rules on the plan have to say of an issue made up."""
    house = House(publication.lint)
    view = view_issue(publication, issue)
    found = house.sub_editor().read_plan(PlanView(publication, issue, layout, plan, view.stories))
    return keep_quiet(publication, issue, found)


def keep_quiet(
    publication: Publication, issue: Issue, diagnostics: Iterable[Diagnostic]
) -> tuple[Diagnostic, ...]:
    """Diagnostics of other rooms as the publication wants them: severities, ignores, silences in the copy."""
    hushes = [one for article in issue.articles for one in hushes_of(article.source, article.body)]
    return tuple(hush(settled(House(publication.lint).reported, diagnostics), hushes)[0])


def examine(
    editor: SubEditor,
    publication: Publication,
    issue: Issue,
    diagnostics: Sequence[Diagnostic],
    *,
    known: Mapping[str, tuple[str, list[Any], list[Any]]] | None = None,
    digests: Mapping[str, str] | None = None,
    files: frozenset[str] | None = None,
    jobs: int = 1,
    second: "SecondReader | None" = None,
) -> IssueRecord:
    """What the rules find in an issue; `known` are stories read before, taken where `digests` agree.

    Where `files` are given, rules for single articles look at no others: of those, only silences are kept.
    With `jobs` other than 1 a second process may lend a hand: `second`, where it is there already.
    """
    view = view_issue(publication, issue)
    record = IssueRecord(len(issue.articles) + 1)
    unread: list[Story] = []
    for story in view.stories:
        path = story.source.path
        digest = (digests or {}).get(path, "")
        before = (known or {}).get(path)
        if before is not None and digest and before[0] == digest:
            record.stories[path] = before
        elif files is not None and path not in files:
            record.stories[path] = ("", [], _hush_rows(story))
        else:
            unread.append(story)
            record.stories[path] = (digest, [], _hush_rows(story))
    with read_by_two(editor, unread, jobs=jobs, second=second) as found:
        loud = [editor.wishes.loudness(diagnostic) for diagnostic in diagnostics]
        record.issue = rows_of((*loud, *editor.read_issue(view)))
        record.summary = summary_value(summarize(view.issue))
        record.facts = editor.gather(view)
        for story, rows in zip(unread, found(), strict=True):
            record.stories[story.source.path][1].extend(rows)
    for story in view.stories:
        story.let_go()
    return record


def gather(house: House, record: IssueRecord, *, ran: frozenset[str] | None = None) -> Gathered:
    """What of a record is to be reported; raises TypeError, ValueError or KeyError where it is damaged."""
    rows = [row for _, found, _ in record.stories.values() for row in found]
    found = diagnostics_from([*rows, *record.issue])
    hushes = tuple(_hush_from(row) for _, _, silences in record.stories.values() for row in silences)
    left, used = hush(found, hushes)
    for code, marks in (
        (UNUSED, unused(hushes, used, have_run(house) if ran is None else ran)),
        (REASONLESS, reasonless(hushes)),
        (UNKNOWN, unheard_of(hushes)),
    ):
        left += _signed(house, code, marks)
    ignored = tally_ignored(house, left)
    return Gathered(without_echoes(settled(house.reported, left)), hushes, ignored)


def tally_ignored(house: House, diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """How many diagnostics each `lint.ignore` of the publication keeps quiet."""
    counts = dict.fromkeys(house.settings.ignore, 0)
    if counts:
        for diagnostic in diagnostics:
            for code in counts:
                counts[code] += diagnostic.code.startswith(code.upper())
    return counts


def _signed(house: House, code: str, marks: Iterable[Mark]) -> list[Diagnostic]:
    rule = rules_by_code()[code]
    return [sign(rule, mark, house.reported.severity_of(code, rule.severity)) for mark in marks]


def have_run(house: House) -> frozenset[str]:
    """Codes of the rules that have said all they have to say once an issue was read."""
    extra = off_by_default((*house.settings.select, *house.select))
    found_later = {"compose", "linting"}
    return frozenset(
        rule.code
        for rule in all_rules()
        if (rule.default or rule.code in extra)
        and not {"archive", "plan"} & set(rule.looks_at)
        and rule.found_by not in found_later
    )


def _hush_rows(story: Story) -> list[list[Any]]:
    return [
        [h.path, list(h.codes), h.reason, span_row(h.at), span_row(h.covers), h.start, h.end]
        for h in hushes_of(story.source, story.article.body)
    ]


def _hush_from(row: list[Any]) -> Hush:
    path, codes, reason, at, covers, start, end = row
    return Hush(path, tuple(codes), reason, span_from(at), span_from(covers), start, end)
