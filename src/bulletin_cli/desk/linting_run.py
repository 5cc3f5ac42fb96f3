"""The use case of `lint`: publications read, mended where that is asked, and held against a baseline."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from bulletin_cli.desk.linting_findings import Findings, Wishes
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_unchanged import LastRun
from bulletin_cli.model.diagnostic import Diagnostic, Severity

if TYPE_CHECKING:
    from bulletin_cli.desk.linting_baseline import BaselineFile
    from bulletin_cli.desk.linting_fixes import Mending
    from bulletin_cli.desk.linting_publication import CopyDesk


class Mend:
    """What is to be done about fixes; `show` leaves the files as they are."""

    def __init__(self, *, safe: bool = False, unsafe: bool = False, show: bool = False) -> None:
        self.safe, self.unsafe, self.show = safe, unsafe, show

    @property
    def wanted(self) -> bool:
        """True where fixes are to be applied, or shown."""
        return self.safe or self.unsafe or self.show


class Outcome:
    """What is left to say, what was mended (`shown`: would be), and remarks on the way.

    `known` is how many entries were put into the baseline, or taken out of it.
    """

    def __init__(self) -> None:
        self.findings: list[Findings] = []
        self.mendings: list[Mending] = []
        self.mended: list[Diagnostic] = []
        self.shown: list[Diagnostic] = []
        self.known = 0
        self.remarks: list[str] = []

    def fails(self, *, strict: bool = False) -> bool:
        """True where there is an error or a warning, or, being strict, anything at all."""
        told = (diagnostic for own in self.findings for diagnostic in own.diagnostics)
        return any(strict or one.severity is not Severity.INFO for one in (*told, *self.shown))


def lint_targets(
    targets: Sequence[Target],
    wishes: Wishes,
    *,
    mend: Mend | None = None,
    baseline: "BaselineFile | None" = None,
    stage: Callable[[str], None] = lambda _what: None,
) -> Outcome:
    """Every target linted, in order; files are saved where `mend` or the baseline asks for it."""
    outcome = Outcome()
    for target in targets:
        stage(target.root.name)
        own = _lint(target, wishes, mend or Mend(), baseline, outcome)
        if baseline is not None:
            outcome.findings.append(baseline.beyond(own))
            outcome.known += baseline.settle(own, target, wishes)
        else:
            outcome.findings.append(own)
    if baseline is not None and (baseline.write or outcome.known) and not (mend and mend.show):
        baseline.save()
    return outcome


def _lint(
    target: Target, wishes: Wishes, mend: Mend, baseline: "BaselineFile | None", outcome: Outcome
) -> Findings:
    last = LastRun(target, wishes)
    found = last.recall()
    if found is None or mend.wanted:
        from bulletin_cli.desk.linting_by_two import second_reader  # noqa: PLC0415 - loads the rules

        with second_reader(jobs=wishes.jobs if len(last.folders) == 1 else 1) as second:
            from bulletin_cli.desk.linting_publication import CopyDesk  # noqa: PLC0415 - as above

            desk = CopyDesk(target, wishes, last.folders, second)
            found = desk.read()
        last.remember(found, imprint=desk.imprint)
        if mend.wanted:
            found = _mended(desk, found, mend, baseline, outcome)
    if wishes.fit:
        from bulletin_cli.desk.linting_fit import with_fit  # noqa: PLC0415 - loads the composer

        found = with_fit(found, target, wishes)
    return found


def _mended(
    desk: "CopyDesk", found: Findings, mend: Mend, baseline: "BaselineFile | None", outcome: Outcome
) -> Findings:
    from bulletin_cli.desk.linting_fixes import mend_copy, save_mended  # noqa: PLC0415 - only to mend

    sieve = baseline.beyond if baseline else _everything
    mending = mend_copy(desk, found, sieve=sieve, unsafe=mend.unsafe)
    outcome.mendings.append(mending)
    if mend.show:
        outcome.shown += mending.mended
        return mending.left
    left_alone = save_mended(mending)
    outcome.remarks += [f"{path} has changed meanwhile and was left alone" for path in left_alone]
    outcome.mended += [one for one in mending.mended if one.span.path not in left_alone]
    return type(desk)(desk.target, desk.wishes).read() if left_alone else mending.left


def _everything(found: Findings) -> Findings:
    return found
