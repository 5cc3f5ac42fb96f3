"""What can be done about findings at a place: fixes, silences, everything that is safe at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from enum import Enum
from typing import NamedTuple

from bulletin_cli.desk.editing import EditingDesk, Look
from bulletin_cli.desk.linting_findings import Findings
from bulletin_cli.desk.linting_fixes import mend_copy
from bulletin_cli.model.diagnostic import Diagnostic, Edit
from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading import read_article
from bulletin_cli.rules.fixes import fixable, mend

_READING = "CPY"
"""How the codes begin of what cannot be kept quiet, or is about keeping quiet."""


class Kind(Enum):
    """What an offer is: a fix that changes nothing said, one to be read again, a silence, many fixes."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    SILENCE = "silence"
    ALL = "all"


class Offer(NamedTuple):
    """Something an editor may accept: what it is called, what it changes, and the findings it is about."""

    kind: Kind
    title: str
    edits: tuple[Edit, ...]
    about: tuple[Diagnostic, ...] = ()


def offers(look: Look, diagnostics: Iterable[Diagnostic]) -> Iterator[Offer]:
    """For each finding its fix, if it has one, and then the silences, each once."""
    wanted = tuple(diagnostics)
    yield from (offer for one in wanted if (offer := fix_of(look, one)))
    silences: dict[tuple[Edit, ...], Offer] = {}
    for offer in (offer for one in wanted if (offer := silence_for(look, one))):
        known = silences.get(offer.edits, offer._replace(about=()))
        silences[offer.edits] = known._replace(about=(*known.about, *offer.about))
    yield from silences.values()


def fix_of(look: Look, diagnostic: Diagnostic) -> Offer | None:
    """The fix of a finding, as slices of the files it changes."""
    fix = diagnostic.fix
    if fix is None or not fix.edits:
        return None
    opened = {edit.path: look.sources.get(edit.path) for edit in fix.edits}
    texts = {path: source.text for path, source in opened.items() if source is not None}
    edits = tuple(edit for own in mend(texts, [diagnostic], unsafe=True).edits.values() for edit in own)
    if not edits:
        return None
    kind, remark = (Kind.SAFE, "") if fix.safe else (Kind.UNSAFE, ", read it afterwards")
    said = diagnostic.hint or f"mend {diagnostic.message}"
    return Offer(kind, f"{said} ({diagnostic.code}{remark})", edits, (diagnostic,))


def silence_for(look: Look, diagnostic: Diagnostic) -> Offer | None:
    """A comment that keeps a rule quiet for the block, else for the article; its reason is to be filled."""
    path, code = diagnostic.span.path, diagnostic.code
    source = look.sources.get(path)
    if source is None or "/articles/" not in path or code.startswith(_READING):
        return None
    body = read_article(source, slug="").value.body
    start = source.place(diagnostic.span).start
    here = [block.place.start for block in body.blocks if block.place.start <= start <= block.place.end]
    comment = f"<!-- bulletin: ignore {code} --  -->{_line_end(source)}"
    if here:
        at, title = source.line_starts[source.position(here[0])[0] - 1], f"silence {code} here"
    else:
        at, title = body.place.start, f"silence {code} in this article"
        comment += _line_end(source)
    return Offer(Kind.SILENCE, title, (Edit(path, Place(at, at), comment),), (diagnostic,))


def mend_all(desk: EditingDesk, look: Look, path: str) -> Offer | None:
    """All that is safe to mend in a file, as `--fix` mends it; None where there is nothing."""

    def own(found: Findings) -> Findings:
        return found._replace(diagnostics=tuple(one for one in found.diagnostics if _within(one, path)))

    wanted = own(look.found).diagnostics
    if not wanted:
        return None
    after = mend_copy(desk.beside(), look.found, sieve=own).after.get(path)
    if after is None:
        return None
    before = look.sources[path].text
    once = mend({path: before}, wanted)
    slices = once.edits[path] if once.texts.get(path) == after else _changes(path, before, after)
    return Offer(Kind.ALL, "mend all that is safe to mend in this file", slices, wanted)


def _within(diagnostic: Diagnostic, path: str) -> bool:
    """True for a safe fix that changes this file and no other."""
    fix = diagnostic.fix
    if fix is None or fix.pictures or not fixable(diagnostic):
        return False
    return {edit.path for edit in fix.edits} == {path}


def _changes(path: str, before: str, after: str) -> tuple[Edit, ...]:
    """What several rounds have changed, as slices of the text before the first."""
    return tuple(Edit(path, place, text) for place, text in _slices(before, after))


def _slices(before: str, after: str) -> Iterator[tuple[Place, str]]:
    """What of a text has changed, line by line, without what lines begin and end with before and after."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    for what, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        pairs = zip(range(i1, i2), range(j1, j2), strict=True) if i2 - i1 == j2 - j1 else ()
        for i, j in pairs:
            yield _trimmed(starts[i], old[i], new[j])
        if not pairs:
            yield _trimmed(starts[i1], "".join(old[i1:i2]), "".join(new[j1:j2]))


def _trimmed(start: int, old: str, new: str) -> tuple[Place, str]:
    front = _alike(old, new)
    back = min(_alike(old[::-1], new[::-1]), len(old) - front, len(new) - front)
    return Place(start + front, start + len(old) - back), new[front : len(new) - back]


def _alike(one: str, other: str) -> int:
    """With how many characters both begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))


def _line_end(source: Source) -> str:
    return next((end for end in ("\r\n", "\n", "\r") if end in source.text), "\n")
