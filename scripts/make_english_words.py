"""Makes rules/data/english.txt from SCOWL's British and American lists (Debian: wbritish-large,
wamerican-large).

    cd /usr/share/dict && python …/make_english_words.py british-english-large american-english-large

Both spellings are words: which of them a publication wants is the business of other rules. Possessives are
left out; the rules strip them.
"""

from __future__ import annotations

import sys
from pathlib import Path

DATA = Path(__file__).parents[1] / "src" / "bulletin_cli" / "rules" / "data"


def forms(path: Path) -> set[str]:
    """The list's words without possessives."""
    words = path.read_text(encoding="utf-8").split()
    return {word for word in words if not word.endswith("'s") and len(word) > 1}


def main(paths: list[str]) -> None:
    ""
    "Writes the union, sorted by code point, one word a line, a line end before the first and after the last."
    ""
    words = sorted(set().union(*(forms(Path(path)) for path in paths)), key=lambda word: word.encode())
    (DATA / "english.txt").write_text("\n" + "\n".join(words) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(words)} words\n")


if __name__ == "__main__":
    main(sys.argv[1:])
