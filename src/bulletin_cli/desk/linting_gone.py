"""Names of files that are not there: what was taken away since it was listed, and what was misspelt."""

from __future__ import annotations

import os
import re
from difflib import SequenceMatcher, get_close_matches
from pathlib import Path, PurePath

from bulletin_cli.desk.finding import every_id, find_publication

_LIKE = 0.8
"""How much of a slug agrees with the one that was meant."""
_PART_LIKE, _SHORTEST = 0.8, 3
"""How much of each word of it does, and how many letters a word has that can be misspelt."""
_WORDS = re.compile(r"[-_. ]+|(?<=\D)(?=\d)|(?<=\d)(?=\D)")


def story_meant(folder: Path, name: str, root: Path | None, parts: tuple[str, ...]) -> str:
    """The path, from a folder, of the story that a name was meant for; nothing for one taken away."""
    if root is not None and parts[:1] == ("issues",):
        found = _of_issue(root, parts) if len(parts) > 2 else None
    else:
        found = _of_publication(find_publication(folder), PurePath(name).name.removesuffix(".md"))
    return Path(os.path.relpath(found, folder)).as_posix() if found else ""


def _of_issue(root: Path, parts: tuple[str, ...]) -> Path | None:
    """The article that a path below an issue's folder was meant for."""
    issue, slug = root / "issues" / parts[1], parts[-1].removesuffix(".md")
    called = issue / "articles" / f"{slug}.md"
    if parts[2:-1] in {(), ("articles",)} and called.is_file():
        return called
    if len(parts) != 4 or parts[2] != "articles" or not parts[3].endswith(".md"):
        return None
    there = [file.stem for file in (issue / "articles").glob("*.md")]
    near = (one for one in get_close_matches(slug, there, n=3, cutoff=_LIKE) if _misspelt(slug, one))
    found = next(near, "")
    return called.with_stem(found) if found and not _is_named(issue / "issue.yaml", slug) else None


def _of_publication(root: Path | None, slug: str) -> Path | None:
    """The story of that name in the last issue that has one, or one like it in the last of all."""
    ids = every_id(root)[::-1] if root is not None else ()
    if root is None or not ids:
        return None
    rooms = [root / "issues" / id_ / "articles" for id_ in ids]
    called = (file for room in rooms if (file := room / f"{slug}.md").is_file())
    like = get_close_matches(slug, [file.stem for file in rooms[0].glob("*.md")], n=1, cutoff=_LIKE)
    return next(called, None) or next((rooms[0] / f"{one}.md" for one in like), None)


def way_out(folder: Path, name: str) -> str:
    """What to do about a name that stands for nothing."""
    from bulletin_cli.rules.registry import known_selector  # noqa: PLC0415 - only where something is wrong

    if near := _nearest_issue(folder, PurePath(name).name):
        return f"did you mean {near}?"
    if name.isupper() and known_selector(name):
        return "between codes stand commas, no spaces"
    return "name a file, a folder or an issue"


def _nearest_issue(folder: Path, name: str) -> str:
    """The issue that a name was probably meant to be, or nothing."""
    root = find_publication(folder)
    near = get_close_matches(name, every_id(root) if root else (), n=1, cutoff=0.6)
    return next(iter(near), "")


def _misspelt(slug: str, meant: str) -> bool:
    """Whether one is the other with a slip of the finger; `report-1` is none of `report-2`, its sister."""
    typed, words = _WORDS.split(slug), _WORDS.split(meant)
    if len(typed) != len(words):
        return "".join(typed) == "".join(words)
    return all(_slipped(*pair) for pair in zip(typed, words, strict=True) if pair[0] != pair[1])


def _slipped(typed: str, word: str) -> bool:
    if typed.isdigit() or word.isdigit() or min(len(typed), len(word)) < _SHORTEST:
        return False
    return SequenceMatcher(None, typed, word).ratio() >= _PART_LIKE


def _is_named(file: Path, slug: str) -> bool:
    """Whether the contents of an issue speak of an article by exactly this name."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return re.search(rf"(?<![\w-]){re.escape(slug)}(?![\w-])", text) is not None
