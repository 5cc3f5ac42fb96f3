"""Writes docs/rules from the rules' own files; with --check says what has drifted, and writes nothing."""

from __future__ import annotations

import sys
from pathlib import Path

from bulletin_cli.rules.pages import documentation

FOLDER = Path(__file__).parents[1] / "docs" / "rules"


def drift() -> list[str]:
    """Names of the pages that are not as the rules say, that are missing, or that no rule has any more."""
    wanted = documentation()
    there = {path.name for path in FOLDER.glob("*.md")}
    stale = [name for name, text in wanted.items() if _text(FOLDER / name) != text]
    return sorted({*stale, *(there - wanted.keys())})


def write() -> None:
    """Write every page, and take away those that no rule has any more."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = documentation()
    for path in FOLDER.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


def main(arguments: list[str]) -> int:
    """0 where the pages are as the rules say."""
    if "--check" not in arguments:
        write()
        return 0
    drifted = drift()
    for name in drifted:
        sys.stderr.write(f"docs/rules/{name} is not what its rule says (run scripts/make_rule_docs.py)\n")
    return 1 if drifted else 0


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
