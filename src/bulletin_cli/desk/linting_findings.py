"""What lint is asked, and what it has to say of a publication."""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from bulletin_cli.model.diagnostic import Diagnostic, Severity
from bulletin_cli.model.place import Source
from bulletin_cli.rules.fixes import fixable


class Wishes:
    """What the command line asks of lint; `jobs` is how many processes may work, 0 for one a core."""

    def __init__(
        self,
        select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        *,
        fit: bool = False,
        cached: bool = True,
        jobs: int = 0,
    ) -> None:
        self.select, self.ignore, self.fit = select, ignore, fit
        self.cached, self.jobs = cached, jobs


class Findings(NamedTuple):
    """What lint has to say of one publication, sorted; paths are relative to its `root`."""

    root: Path
    diagnostics: tuple[Diagnostic, ...]
    files: int
    sources: Mapping[str, Source]
    """The files that diagnostics stand in, where they can be read."""
    known: int = 0
    """How many findings a baseline kept quiet."""


class Tally:
    """Findings counted; `fixable` are those that a safe fix mends, `unsafe` those that need asking twice."""

    def __init__(
        self, files: int, *, errors: int, warnings: int, infos: int, fixable: int, unsafe: int, known: int
    ) -> None:
        self.files, self.errors, self.warnings, self.infos = files, errors, warnings, infos
        self.fixable, self.unsafe, self.known = fixable, unsafe, known


def tally(findings: Iterable[Findings]) -> Tally:
    """The counts of several publications together."""
    counts: Counter[Severity] = Counter()
    files = safe = unsafe = known = 0
    for one in findings:
        files += one.files
        known += one.known
        for diagnostic in one.diagnostics:
            counts[diagnostic.severity] += 1
            if diagnostic.fix is not None:
                safe += fixable(diagnostic)
                unsafe += not fixable(diagnostic)
    return Tally(
        files,
        errors=counts[Severity.ERROR],
        warnings=counts[Severity.WARNING],
        infos=counts[Severity.INFO],
        fixable=safe,
        unsafe=unsafe,
        known=known,
    )
