"""A baseline's file: findings of one or several publications, by paths as seen from the file's folder."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from bulletin_cli.desk.linting_findings import Findings, Wishes
from bulletin_cli.desk.linting_paths import NotThere, Target
from bulletin_cli.desk.saving import save_file
from bulletin_cli.rules.baseline import Baseline, Known, Sifted, baseline_of, read_baseline, sift, written
from bulletin_cli.rules.registry import rules_by_code
from bulletin_cli.rules.select import Selection

_ANEW = "make one with --write-baseline"


@dataclass
class BaselineFile:
    """A baseline with its file: what it knows is kept quiet, what is mended is taken out of it."""

    file: Path
    counts: dict[Known, int] = field(default_factory=dict)
    write: bool = False
    """True where all that is found is to become known."""

    def beyond(self, own: Findings) -> Findings:
        """The findings that it does not know."""
        if self.write:
            return own
        sifted = self._sift(own)
        return own._replace(diagnostics=sifted.new, known=len(sifted.known))

    def settle(self, own: Findings, target: Target, wishes: Wishes) -> int:
        """Take out what is mended, or take in all that was found; gives the number of entries."""
        prefix = _prefix(self.file, own.root)
        if self.write:
            fresh = _moved(baseline_of(own.diagnostics, own.sources), prefix)
            kept = {key: n for key, n in self.counts.items() if not _checked(key, prefix, target, wishes)}
            self.counts = {**kept, **fresh.counts}
            return len(fresh)
        gone = {
            key: count
            for key, count in _moved(self._sift(own).mended, prefix).counts.items()
            if _checked(key, prefix, target, wishes)
        }
        left = {key: count - gone.get(key, 0) for key, count in self.counts.items()}
        self.counts = {key: count for key, count in left.items() if count > 0}
        return sum(gone.values())

    def save(self) -> None:
        """Write the file, whole or not at all."""
        save_file(self.file, written(Baseline(self.counts)).encode())

    def _sift(self, own: Findings) -> Sifted:
        prefix = _prefix(self.file, own.root)
        ours = {
            key._replace(path=key.path[len(prefix) :]): count
            for key, count in self.counts.items()
            if _inside(key, prefix)
        }
        return sift(Baseline(ours), own.diagnostics, own.sources)


def _prefix(file: Path, root: Path) -> str:
    """What stands before a publication's paths as seen from the baseline's folder."""
    inner = os.path.relpath(root.resolve(), file.resolve().parent).replace(os.sep, "/")
    return "" if inner == "." else f"{inner}/"


def _inside(key: Known, prefix: str) -> bool:
    return key.path.startswith(prefix)


def _moved(baseline: Baseline, prefix: str) -> Baseline:
    return Baseline({k._replace(path=prefix + k.path): count for k, count in baseline.counts.items()})


def _checked(key: Known, prefix: str, target: Target, wishes: Wishes) -> bool:
    """True where a key's file was among those that were checked, and its rule among those that were asked."""
    held = _inside(key, prefix) and target.holds(key.path[len(prefix) :])
    return held and _asked(key.code, wishes)


def _asked(code: str, wishes: Wishes) -> bool:
    """True where all that a rule can find would have been told; what the page shows is, with `fit` only."""
    rule = rules_by_code().get(code)
    on_the_page = rule is not None and ("plan" in rule.looks_at or rule.found_by == "compose")
    return Selection(wishes.select, wishes.ignore).wants_code(code) and (wishes.fit or not on_the_page)


def open_baseline(file: Path, *, write: bool = False) -> BaselineFile:
    """The baseline of a file; raises NotThere where it is none, unless it is to be written."""
    try:
        baseline = read_baseline(file.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        if write:
            return BaselineFile(file, write=True)
        raise NotThere(f"there is no {file}", _ANEW) from None
    except (OSError, ValueError) as failure:
        raise NotThere(f"{file} cannot be read", _ANEW) from failure
    if baseline is None and not write:
        raise NotThere(f"{file} is no baseline", _ANEW)
    return BaselineFile(file, dict(baseline.counts) if baseline else {}, write)
