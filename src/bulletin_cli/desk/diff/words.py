"""Two plans of an issue compared, in an editor's words: what moved, what grew, where the jumps went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bulletin_cli.desk.diff.outputs import Output

Record = Mapping[str, Any]
FURNITURE = {"contents": "the list of contents", "imprint": "the imprint", "nameplate": "the nameplate"}


@dataclass(frozen=True, order=True)
class Change:
    """One thing that differs; `page` is where it is now (0 where it has none), `kind` for programs."""

    page: int
    kind: str
    article: str
    sentence: str


def plan_changes(old: Output, new: Output) -> tuple[Change, ...]:
    """What differs between two plans, in the order of pages."""
    if old.plan == new.plan and old.layout == new.layout:
        return ()
    found = [*_issue(old, new), *_stories(old.plan, new.plan), *_furniture(old, new)]
    return tuple(sorted(found))


def _issue(old: Output, new: Output) -> Iterator[Change]:
    if old.layout != new.layout:
        yield Change(0, "layout", "", f"layout {old.layout} → {new.layout}")
    before, after = len(old.pages), len(new.pages)
    if before == after:
        yield Change(0, "pages", "", f"page count the same ({after})")
    else:
        yield Change(0, "pages", "", f"page count {before} → {after}")


def _stories(old: Record, new: Record) -> Iterator[Change]:
    before = {fit["article"]: fit for fit in old.get("articles", [])}
    after = {fit["article"]: fit for fit in new.get("articles", [])}
    for slug, fit in before.items():
        if slug not in after:
            yield Change(0, "gone", slug, f"{slug} is gone (it was on page {_first(fit)})")
    places = _places(old), _places(new)
    for slug, fit in after.items():
        page = _first(fit)
        if slug not in before:
            yield Change(page, "new", slug, f"{slug} is new on page {page}")
            continue
        yield from _moved(slug, *places)
        yield from _jumped(slug, before[slug], fit)
        yield from _grown(slug, before[slug], fit)
        yield from _fitted(slug, before[slug], fit)


def _first(fit: Record) -> int:
    return int(next(iter(fit.get("pages", ())), 0))


Places = dict[tuple[str, int], tuple[int, int]]


def _places(plan: Record) -> Places:
    """Page and line of each story's first frame on each of its pages, by story and number of that page."""
    found: Places = {}
    counted: dict[str, set[int]] = {}
    for page in plan.get("pages", []):
        for frame in page.get("frames", []):
            slug = frame.get("article", "")
            if frame.get("kind") == "story" and page["page"] not in counted.setdefault(slug, set()):
                found[slug, len(counted[slug])] = (int(page["page"]), int(frame["line"]))
                counted[slug].add(page["page"])
    return found


def _moved(slug: str, before: Places, after: Places) -> Iterator[Change]:
    for (story, part), (page, line) in after.items():
        was = before.get((story, part))
        if story != slug or was is None or was == (page, line):
            continue
        what = slug if part == 0 else f"the rest of {slug}"
        if was[0] != page:
            yield Change(page, "page", slug, f"{what} moves from page {was[0]} to page {page}")
        else:
            way = "up" if line < was[1] else "down"
            yield Change(page, "moved", slug, f"page {page}, {what} moves {way} {_lines(abs(line - was[1]))}")


def _jumped(slug: str, before: Record, after: Record) -> Iterator[Change]:
    was = [(jump["from"], jump["to"]) for jump in before.get("jumps", [])]
    is_ = [(jump["from"], jump["to"]) for jump in after.get("jumps", [])]
    for number in range(max(len(was), len(is_))):
        if number >= len(is_):
            yield Change(was[number][0], "jump", slug, f"{slug} no longer jumps to page {was[number][1]}")
        elif number >= len(was):
            start, end = is_[number]
            yield Change(start, "jump", slug, f"page {start}, {slug} jumps to page {end} now")
        elif was[number][1] != is_[number][1]:
            start = is_[number][0]
            yield Change(
                start,
                "jump",
                slug,
                f"{slug}: page {was[number][1]} → {is_[number][1]} the jump from page {start}",
            )


def _grown(slug: str, before: Record, after: Record) -> Iterator[Change]:
    words = int(after.get("words", 0)) - int(before.get("words", 0))
    lines = int(after.get("lines", 0)) - int(before.get("lines", 0))
    parts = []
    if words:
        parts.append(
            f"{abs(words)} {'word' if abs(words) == 1 else 'words'} {'longer' if words > 0 else 'shorter'}"
        )
    if lines:
        parts.append(f"{_lines(abs(lines))} {'more' if lines > 0 else 'fewer'}")
    if parts:
        yield Change(_first(after), "length", slug, f"page {_first(after)}, {slug}: {', '.join(parts)}")


def _fitted(slug: str, before: Record, after: Record) -> Iterator[Change]:
    over = int(after.get("over", 0))
    if over != int(before.get("over", 0)):
        said = f"{_lines(over)} over now" if over else "nothing over now"
        yield Change(_first(after), "over", slug, f"page {_first(after)}, {slug}: {said}")
    for what, said in (("copyfit", "copyfit now: "), ("copyfit undone", "no longer: ")):
        one, other = (before, after) if what == "copyfit" else (after, before)
        new = [step for step in other.get("copyfit", []) if step not in one.get("copyfit", [])]
        if new:
            yield Change(
                _first(after), "copyfit", slug, f"page {_first(after)}, {slug}: {said}{', '.join(new)}"
            )


def _furniture(old: Output, new: Output) -> Iterator[Change]:
    before, after = _standing(old), _standing(new)
    for kind, (page, line, lines) in after.items():
        was = before.get(kind)
        if was is None:
            yield Change(page, "furniture", "", f"page {page}, {FURNITURE[kind]} is new")
        elif was[0] != page:
            yield Change(page, "furniture", "", f"{FURNITURE[kind]} moves from page {was[0]} to page {page}")
        elif (line, lines) != was[1:]:
            yield Change(page, "furniture", "", f"page {page}, {_shifted(FURNITURE[kind], was, line, lines)}")
    for kind in before.keys() - after.keys():
        yield Change(before[kind][0], "furniture", "", f"{FURNITURE[kind]} is gone")


def _shifted(name: str, was: tuple[int, int, int], line: int, lines: int) -> str:
    if line != was[1]:
        return f"{name} moves {'up' if line < was[1] else 'down'} {_lines(abs(line - was[1]))}"
    return f"{name} is {_lines(abs(lines - was[2]))} {'higher' if lines > was[2] else 'lower'}"


def _standing(output: Output) -> dict[str, tuple[int, int, int]]:
    """Page, line and height of the furniture."""
    return {
        frame["kind"]: (int(page["page"]), int(frame["line"]), int(frame["lines"]))
        for page in output.pages
        for frame in page.get("frames", [])
        if frame.get("kind") in FURNITURE
    }


def _lines(number: int) -> str:
    return f"{number} line" if number == 1 else f"{number} lines"
