"""Runs rules over what they look at, and signs their marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from bulletin_cli.model.diagnostic import Diagnostic, Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.precedence import of_both
from bulletin_cli.rules.prose.patterns import shows
from bulletin_cli.rules.registry import Check, CheckEach, Rule
from bulletin_cli.rules.select import Selection, chosen
from bulletin_cli.rules.views import ArchiveView, Excerpt, IssueView, PlanView, Story

if TYPE_CHECKING:
    from bulletin_cli.rules.cleared import ClearedSentences

STUMBLED = ("CPY013", "rule-stumbled")
_READ = frozenset(["sentences", "story", "issue"])
"""What is copy, and may hold a sign or not."""


class _Post:
    """A rule at its post: how much it weighs, and the signs that it needs in what it looks at."""

    def __init__(self, rule: Rule, what: str, severity: Severity) -> None:
        self.rule, self.what, self.severity = rule, what, severity
        self.needs = rule.needs if what in _READ else ()

    @cached_property
    def check(self) -> Check:
        """The rule's function; its module is loaded where it is asked for."""
        return self.rule.check(self.what)

    @cached_property
    def check_each(self) -> CheckEach | None:
        """The rule's function for several views at once, where it has one."""
        return self.rule.check_each(self.what)

    def told(
        self, views: Sequence[Any], paths: Sequence[str], asked: Iterable[int]
    ) -> Mapping[int, list[Diagnostic]]:
        """What the rule finds in those of some views that are asked, by their numbers.

        A fault of the rule is told of at the view's path.
        """
        asked = [*asked]
        if len(asked) > 1 and self.check_each is not None:
            try:
                each = self.check_each([views[at] for at in asked])
                return {at: self._signed(marks) for at, marks in zip(asked, each, strict=True)}
            except Exception:  # noqa: BLE001, S110 - one by one they tell which of them it stumbles over
                pass
        found: dict[int, list[Diagnostic]] = {}
        for at in asked:
            try:
                marks = [*self.check(views[at])]
            except Exception as failure:  # noqa: BLE001 - one rule's fault must not stop an issue
                found[at] = [_stumbled(self.rule, paths[at], failure)]
            else:
                if marks:  # most rules have none in most stories
                    found[at] = self._signed(marks)
        return found

    def _signed(self, marks: Iterable[Mark]) -> list[Diagnostic]:
        return [sign(self.rule, mark, self.severity) for mark in marks]


class SubEditor:
    """The rules that a selection wants, ready to read; each is loaded at the first copy that it may mark."""

    def __init__(self, wishes: Selection, rules: tuple[Rule, ...] = ()) -> None:
        self.wishes, self.rules = wishes, rules or chosen(wishes)
        self._posts: dict[str, list[_Post]] = {}

    @cached_property
    def _cleared(self) -> ClearedSentences:
        from bulletin_cli.rules.cleared import ClearedSentences  # noqa: PLC0415 - loads passages

        return ClearedSentences(self._read_excerpt)

    def read_stories(self, stories: Sequence[Story]) -> list[list[Diagnostic]]:
        """What the rules for single articles find in each of some stories, in the order of the rules.

        A rule reads all of them before the next begins: processors keep near what has just run, and the
        rules together are more than they can keep.
        """
        paths = [story.source.path for story in stories]
        found = self._read_each("story", stories, paths)
        if self._for("sentences"):
            by_sentence = self._read_each("sentences", self._cleared.left_of(stories), paths)
            return [*map(self._in_order, by_sentence, found)]
        return found

    def _read_excerpt(self, excerpt: Excerpt) -> list[Diagnostic] | None:
        # what the rules by sentence find; None where one of them stumbles
        found = self._read_each("sentences", [excerpt], [excerpt.source.path])[0]
        return None if any(one.code == STUMBLED[0] for one in found) else found

    def _in_order(self, by_sentence: list[Diagnostic], found: list[Diagnostic]) -> list[Diagnostic]:
        if not (by_sentence and found):
            return by_sentence or found
        told = [*by_sentence, *found]
        for code in {one.code for one in by_sentence} & {one.code for one in found}:
            both = of_both(*([one for one in part if one.code == code] for part in (by_sentence, found)))
            told = [*[one for one in told if one.code != code], *both]
        return sorted(told, key=lambda one: self.rank(one.code))

    def rank(self, code: str) -> int:
        """Where a rule stands among the others; one that is none of them stands last."""
        return self._ranks.get(code, len(self._ranks))

    @cached_property
    def _ranks(self) -> Mapping[str, int]:
        return {rule.code: number for number, rule in enumerate(self.rules)}

    def read_issue(self, issue: IssueView) -> list[Diagnostic]:
        """What the rules for whole issues find."""
        return self._read("issue", issue, issue.source.path)

    def read_archive(self, archive: ArchiveView) -> list[Diagnostic]:
        """What the rules for the whole archive find."""
        return self._read("archive", archive, archive.publication.source.path)

    def read_plan(self, made: PlanView) -> list[Diagnostic]:
        """What the rules for an issue made up find."""
        return self._read("plan", made, made.issue.source.path)

    def gather(self, issue: IssueView) -> dict[str, Any]:
        """What rules want to remember of an issue for the archive, by code; JSON values."""
        facts = {}
        for post in self._for("archive"):
            keep = getattr(post.rule.module, "gather", None)
            if keep is not None:
                facts[post.rule.code] = keep(issue)
        return facts

    def _for(self, what: str) -> list[_Post]:
        # the rules that look at it
        if what not in self._posts:
            self._posts[what] = [
                _Post(rule, what, self.wishes.severity_of(rule.code, rule.severity))
                for rule in self.rules
                if what in rule.looks_at
            ]
        return self._posts[what]

    def _read(self, what: str, view: Any, path: str) -> list[Diagnostic]:
        return self._read_each(what, [view], [path])[0]

    def _read_each(self, what: str, views: Sequence[Any], paths: Sequence[str]) -> list[list[Diagnostic]]:
        found: list[list[Diagnostic]] = [[] for _ in views]
        everyone = [at for at, view in enumerate(views) if what != "sentences" or view.passages]
        if not everyone:
            return found
        together = "\n".join([views[at].typed for at in everyone]) if what in _READ else ""
        for post in self._for(what):
            asked: Sequence[int] = everyone
            if post.needs:
                if not shows(together, post.needs):  # as most signs are in no story of an issue
                    continue
                asked = [at for at in everyone if views[at].may_hold(post.needs)]
            for at, diagnostics in post.told(views, paths, asked).items():
                found[at] += diagnostics
        return found


def sign(rule: Rule, mark: Mark, severity: Severity) -> Diagnostic:
    """A mark with its rule's code and name."""
    return Diagnostic(rule.code, rule.name, severity, mark.span, mark.message, mark.hint, mark.fix, mark.also)


def settled(wishes: Selection, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """What other rooms have signed, as loud as the publication wants it, without what it ignores."""
    return [wishes.loudness(diagnostic) for diagnostic in diagnostics if wishes.keeps(diagnostic)]


def _stumbled(rule: Rule, path: str, failure: Exception) -> Diagnostic:
    code, name = STUMBLED
    message = f"the rule {rule.code} could not read this: {type(failure).__name__}: {failure}"
    hint = "the fault is ours; please report it with this file. All other rules have run"
    return Diagnostic(code, name, Severity.WARNING, Span(path, 1, 1, 1, 1), message, hint)
