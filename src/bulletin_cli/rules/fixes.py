"""Fixes: slices of files, applied without touching anything else."""

from collections.abc import Iterable, Mapping

from bulletin_cli.model.diagnostic import Diagnostic, Edit, Fix


class Mended:
    """Texts that changed, by path; the diagnostics whose fixes were applied, and edits as they were made."""

    def __init__(
        self, texts: Mapping[str, str], applied: tuple[Diagnostic, ...], edits: Mapping[str, tuple[Edit, ...]]
    ) -> None:
        self.texts, self.applied, self.edits = texts, applied, edits


def fixable(diagnostic: Diagnostic, *, unsafe: bool = False) -> bool:
    """True where a diagnostic has a fix that may be applied."""
    return diagnostic.fix is not None and (unsafe or diagnostic.fix.safe)


def mend(texts: Mapping[str, str], diagnostics: Iterable[Diagnostic], *, unsafe: bool = False) -> Mended:
    """One round of fixes, first come first served: of two that touch each other the later waits for the next.

    A fix whose edits lie outside the texts, overlap one another or change nothing is left out.
    """
    taken: dict[str, list[Edit]] = {path: [] for path in texts}
    applied = []
    for diagnostic in diagnostics:
        fix = diagnostic.fix if fixable(diagnostic, unsafe=unsafe) else None
        if fix is None or not _sound(fix, texts):
            continue
        known = [edit for edit in fix.edits if edit in taken[edit.path]]
        fresh = tuple(edit for edit in dict.fromkeys(fix.edits) if edit not in known)
        if any(edit.place.touches(other.place) for edit in fresh for other in taken[edit.path]):
            continue
        for edit in fresh:
            taken[edit.path].append(edit)
        applied.append(diagnostic)
    edits = {path: tuple(sorted(made, key=lambda e: e.place)) for path, made in taken.items() if made}
    changed = {path: _edited(texts[path], made) for path, made in edits.items()}
    return Mended(changed, tuple(applied), edits)


def _sound(fix: Fix, texts: Mapping[str, str]) -> bool:
    inside = all(
        edit.path in texts and 0 <= edit.place.start <= edit.place.end <= len(texts[edit.path])
        for edit in fix.edits
    )
    if not inside:
        return False
    edits = tuple(dict.fromkeys(fix.edits))
    apart = all(
        one.path != other.path or not one.place.touches(other.place)
        for index, one in enumerate(edits)
        for other in edits[index + 1 :]
    )
    return apart and any(texts[e.path][e.place.start : e.place.end] != e.text for e in edits)


def _edited(text: str, edits: Iterable[Edit]) -> str:
    parts, at = [], 0
    for edit in edits:
        parts += [text[at : edit.place.start], edit.text]
        at = edit.place.end
    return "".join([*parts, text[at:]])
