"""Why an issue is to be made anew, in words: its colophon held against what would be written there now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Record = Mapping[str, Any]
_AT_MOST = 3
"""Files that are named before the rest are counted."""
_EDITION_WORDS = {"pdf": "PDF", "html": "web"}


def copy_reasons(issue: str, before: Record, now: Record) -> list[str]:
    """What has changed in the issue's own files."""
    home = f"issues/{issue}/"
    was = {path: digest for path, digest in before.items() if path.startswith(home)}
    is_ = {path: digest for path, digest in now.items() if path.startswith(home)}
    return [f"{path.removeprefix(home)} {what}" for path, what in _differences(was, is_)]


def shared_reasons(before: Record, now: Record) -> list[str]:
    """What has changed in the publication, the layout and the program."""
    return [*_configuration(before, now), *_layout(before, now), *_program(before, now), *_asked(before, now)]


def output_reasons(before: Record, now: Record) -> list[str]:
    """What has happened to the files that came out."""
    lost = [name for name in sorted(before) if name not in now]
    changed = [name for name in sorted(before) if name in now and before[name] != now[name]]
    return [
        *([f"{_listed(lost)} {_is_are(lost)} gone from the output"] if lost else []),
        *([f"{_listed(changed)} changed after {_it_they(changed)} made"] if changed else []),
    ]


def neighbour_reasons(before: Record | None, now: Record | None) -> list[str]:
    """What has changed round the issue in the web edition."""
    if now is None or before == now:
        return []
    if before is None:
        return ["its neighbours are not known"]
    found = []
    for which in ("previous", "next"):
        was, is_ = before.get(which), now.get(which)
        if was != is_:
            found.append(f"the {which} issue is {is_['id']} now" if is_ else f"there is no {which} issue now")
    if before.get("archive") != now.get("archive"):
        found.append("the archive has an index now" if now.get("archive") else "the archive has no index now")
    return found


def _configuration(before: Record, now: Record) -> Iterator[str]:
    was, is_ = _mapping(before, "configuration"), _mapping(now, "configuration")
    for key, _what in _differences(was, is_):
        yield "the imprint changed" if key == "imprint" else f"bulletin.yaml: {key} changed"


def _layout(before: Record, now: Record) -> Iterator[str]:
    name = now["layout"]
    if before.get("layout") != name:
        yield f"the layout is {name} now, not {before.get('layout')}" if name else "the layout is not there"
        return
    short = name.partition("@")[0]
    changed = _differences(_mapping(before, "layout_files"), _mapping(now, "layout_files"))
    if changed:
        yield f"layout {short} changed ({_listed([path for path, _what in changed])})"
    fonts = _differences(_mapping(before, "fonts"), _mapping(now, "fonts"))
    if fonts:
        yield f"the fonts of layout {short} changed ({_listed([path for path, _what in fonts])})"


def _program(before: Record, now: Record) -> Iterator[str]:
    if before.get("tool") != now["tool"]:
        yield f"bulletin {before.get('tool')} → {now['tool']}"
    elif before.get("program") != now["program"]:
        yield "bulletin's own source changed"
    was, is_ = _mapping(before, "libraries"), _mapping(now, "libraries")
    for name, _what in _differences(was, is_):
        yield f"{name} {was.get(name, 'none')} → {is_.get(name, 'none')}"


def _asked(before: Record, now: Record) -> Iterator[str]:
    if before.get("draft") != now["draft"]:
        yield "a draft is wanted" if now["draft"] else "it was made as a draft"
    if before.get("editions") != now["editions"]:
        names = " and ".join(_EDITION_WORDS.get(name, name) for name in now["editions"])
        yield f"the editions wanted are {names}" if len(now["editions"]) > 1 else f"{names} alone is wanted"


def _differences(before: Record, now: Record) -> list[tuple[str, str]]:
    """Names whose values differ, sorted, each with what happened to it."""
    found = []
    for name in sorted({*before, *now}):
        if before.get(name) != now.get(name):
            what = "is new" if name not in before else "is gone" if name not in now else "changed"
            found.append((name, what))
    return found


def _mapping(record: Record, key: str) -> Record:
    value = record.get(key)
    return value if isinstance(value, dict) else {}


def _listed(names: list[str]) -> str:
    more = len(names) - _AT_MOST
    return ", ".join(names[:_AT_MOST]) + (f" and {more} more" if more > 0 else "")


def _is_are(names: list[str]) -> str:
    return "are" if len(names) > 1 else "is"


def _it_they(names: list[str]) -> str:
    return "they were" if len(names) > 1 else "it was"
