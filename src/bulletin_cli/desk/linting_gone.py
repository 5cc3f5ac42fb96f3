"""Names of files that are not there: what was taken away since it was listed, and what was misspelt."""

from __future__ import annotations

import re
from difflib import SequenceMatcher, get_close_matches
from pathlib import Path

from bulletin_cli.desk.finding import every_id, find_publication

_LIKE = 0.8
"""How much of a slug agrees with the one that was meant."""
_PART_LIKE, _SHORTEST = 0.8, 3
"""How much of each word of it does, and how many letters a word has that can be misspelt."""
_WORDS = re.compile(r"[-_. ]+|(?<=\D)(?=\d)|(?<=\d)(?=\D)")


def misspelt_article(root: Path, parts: tuple[str, ...]) -> str:
    """The article that the path of one was probably meant to be; nothing for one that was taken away."""
    if len(parts) != 4 or parts[2] != "articles" or not parts[3].endswith(".md"):
        return ""
    issue, slug = root / "issues" / parts[1], parts[3].removesuffix(".md")
    there = [file.stem for file in (issue / "articles").glob("*.md")]
    near = (one for one in get_close_matches(slug, there, n=3, cutoff=_LIKE) if _misspelt(slug, one))
    found = next(near, "")
    return "" if found and _is_named(issue / "issue.yaml", slug) else found


def nearest_issue(folder: Path, name: str) -> str:
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
