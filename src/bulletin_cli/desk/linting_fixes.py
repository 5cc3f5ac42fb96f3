"""Mends copy: fixes in rounds until none is left, then the files, each whole or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from bulletin_cli.desk.linting_findings import Findings
from bulletin_cli.desk.linting_pictures import Cleared, clear_pictures, save_cleared
from bulletin_cli.desk.linting_publication import CopyDesk
from bulletin_cli.desk.opening import BOM
from bulletin_cli.desk.saving import save_file
from bulletin_cli.model.diagnostic import Diagnostic, MachineError
from bulletin_cli.rules.fixes import Mended, fixable, mend
from bulletin_cli.rules.select import ALWAYS

Sieve = Callable[[Findings], Findings]
_OF_FILES = "CPY00"
"""How the codes begin that say of a file, or of a field, that it cannot be read."""
_MOST_ROUNDS = 24
"""Far more than any copy has needed; rules whose fixes undo each other stop here."""


@dataclass(frozen=True)
class Mending:
    """A publication's copy mended, not yet saved: texts before and after by path, and what is left to say."""

    root: Path
    before: Mapping[str, str]
    after: Mapping[str, str]
    mended: tuple[Diagnostic, ...]
    left: Findings
    pictures: Mapping[str, Cleared] = field(default_factory=dict)
    """Pictures that tell no more where they were taken, by path."""


def mend_copy(desk: CopyDesk, found: Findings, *, sieve: Sieve, unsafe: bool = False) -> Mending:
    """The copy after all fixes that may be applied; `sieve` leaves of findings what may be mended."""
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    spoilt: set[str] = set()
    mended: list[Diagnostic] = []
    rounds = _Rounds(unsafe=unsafe)
    for _ in range(_MOST_ROUNDS):
        wanted = [one for one in sieve(found).diagnostics if _allowed(one, desk, spoilt, unsafe=unsafe)]
        texts = _texts(found, wanted)
        made = rounds.next(texts, wanted, after, before)
        if not made.texts:
            break
        looked = desk.read({**after, **made.texts})
        # A fix that makes a file unreadable is worse than the slip: that file stays as it was.
        worse = {path for path, _code in _unreadable(looked) - _unreadable(found)} & made.texts.keys()
        if worse:
            spoilt |= worse
            continue
        before = {**{path: texts[path] for path in made.texts}, **before}
        after |= made.texts
        mended += made.applied
        found = looked
    else:
        found = desk.read(after)
    after = {path: text for path, text in after.items() if text != before[path]}
    root, holds = desk.target.root, desk.target.holds
    pictures = clear_pictures(root, [one for one in sieve(found).diagnostics if holds(one.span.path)])
    left = [one for one in found.diagnostics if not _cleared(one, pictures)]
    mended += [one for one in found.diagnostics if _cleared(one, pictures)]
    return Mending(root, before, after, tuple(mended), found._replace(diagnostics=tuple(left)), pictures)


class _Rounds:
    """Rounds of fixes, of which none makes copy again that there has been: rules may be at odds."""

    def __init__(self, *, unsafe: bool) -> None:
        self._unsafe = unsafe
        self._been: set[frozenset[tuple[str, str]]] = {frozenset()}

    def next(
        self,
        texts: Mapping[str, str],
        wanted: list[Diagnostic],
        after: Mapping[str, str],
        before: Mapping[str, str],
    ) -> Mended:
        """All fixes at once; where that leads back, the first that leads on by itself, if any does."""
        for some in chain([wanted], ([alone] for alone in wanted)):
            made = mend(texts, some, unsafe=self._unsafe)
            whole = {**after, **made.texts}.items()
            copy = frozenset(
                (path, text) for path, text in whole if text != before.get(path, texts.get(path))
            )
            if made.texts and copy not in self._been:
                self._been.add(copy)
                return made
        return Mended({}, (), {})


def save_mended(mending: Mending) -> tuple[str, ...]:
    """Save the mended files; gives the paths of those that somebody has changed meanwhile, left alone."""
    changed = []
    for path, text in sorted(mending.after.items()):
        file = (mending.root / path).resolve()
        try:
            there = file.read_bytes()
        except OSError as failure:
            raise MachineError(f"cannot read {file}: {failure.strerror}") from failure
        mark = BOM if there.startswith(BOM) else b""
        if there == mark + mending.before[path].encode():
            save_file(file, mark + text.encode())
        else:
            changed.append(path)
    return (*changed, *save_cleared(mending.root, mending.pictures))


def differences(mending: Mending, shown: Mapping[str, str]) -> Iterator[str]:
    """The mended files as a unified diff, in pieces that carry their own line ends."""
    from difflib import unified_diff  # noqa: PLC0415 - only where a diff is wanted

    for path, text in sorted(mending.after.items()):
        mark = _mark_of(mending.root / path)
        old, new = _lines(mark + mending.before[path]), _lines(mark + text)
        name = shown[path] + ("\t" if " " in shown[path] else "")  # as git ends a name that has spaces
        for piece in unified_diff(old, new, name, name):
            yield piece if piece.endswith("\n") else piece + "\n\\ No newline at end of file\n"
    for path in sorted(mending.pictures):
        yield f"Binary files {shown[path]} and {shown[path]} differ\n"


def _cleared(diagnostic: Diagnostic, pictures: Mapping[str, Cleared]) -> bool:
    fix = diagnostic.fix
    return fix is not None and bool(fix.pictures) and pictures.keys() >= set(fix.pictures)


def _allowed(diagnostic: Diagnostic, desk: CopyDesk, spoilt: set[str], *, unsafe: bool) -> bool:
    """True for a fix that touches nothing but what was asked for."""
    if not fixable(diagnostic, unsafe=unsafe) or diagnostic.fix is None or diagnostic.fix.pictures:
        return False
    paths = {edit.path for edit in diagnostic.fix.edits}
    return not paths & spoilt and all(desk.target.holds(path) for path in paths)


def _texts(found: Findings, wanted: list[Diagnostic]) -> dict[str, str]:
    paths = {edit.path for one in wanted if one.fix for edit in one.fix.edits}
    opened = ((path, found.sources.get(path)) for path in sorted(paths))
    return {path: source.text for path, source in opened if source is not None}


def _unreadable(found: Findings) -> Counter[tuple[str, str]]:
    """What cannot be read, by path and code; errors on a file's words count once for them all."""
    told = [one for one in found.diagnostics if one.code.startswith(ALWAYS) and one.severity == "error"]
    fields = [(one.span.path, one.code) for one in told if one.code.startswith(_OF_FILES)]
    return Counter([*fields, *{(one.span.path, ALWAYS) for one in told}])


def _mark_of(file: Path) -> str:
    """The byte-order mark that a file begins with, if it does."""
    with file.open("rb") as opened:
        return "\ufeff" if opened.read(len(BOM)) == BOM else ""


def _lines(text: str) -> list[str]:
    """The lines of a text with their ends; a carriage return is part of its line."""
    parts = text.split("\n")
    return [f"{line}\n" for line in parts[:-1]] + ([parts[-1]] if parts[-1] else [])
