"""Writes docs/rules, the register and the indexes of long lists; --check only says what has drifted."""

from __future__ import annotations

import sys
from pathlib import Path

from bulletin_cli.rules.confusions.list_indexes import stale_indexes, write_indexes
from bulletin_cli.rules.pages import documentation
from bulletin_cli.rules.register import drifted, register_text
from bulletin_cli.rules.registry import REGISTER, registered

FOLDER = Path(__file__).parents[1] / "docs" / "rules"


def drift() -> list[str]:
    """Names of the pages that are not as the rules say, that are missing, or that no rule has any more."""
    wanted = documentation()
    there = {path.name for path in FOLDER.glob("*.md")}
    stale = [name for name, text in wanted.items() if _text(FOLDER / name) != text]
    return sorted({*stale, *(there - wanted.keys())})


def write() -> None:
    """Write the register and the indexes, then every page, and take away those that no rule has any more."""
    write_indexes()
    REGISTER.write_text(register_text(), encoding="utf-8", newline="\n")
    registered.cache_clear()
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
    pages, stale, unlike = drift(), drifted(), stale_indexes()
    for name in pages:
        sys.stderr.write(f"docs/rules/{name} is not what its rule says (run scripts/make_rule_docs.py)\n")
    if stale:
        sys.stderr.write("the register of rules is not as their files say (run scripts/make_rule_docs.py)\n")
    for name in unlike:
        sys.stderr.write(f"data/{name} is not what its list says (run scripts/make_rule_docs.py)\n")
    return 1 if pages or stale or unlike else 0


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
