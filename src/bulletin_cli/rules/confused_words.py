"""The index of confused words: of each the lines of `data/confusions.tsv`, by what gives it away there."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from bulletin_cli.rules.confusions import INDEX, PARTED
from bulletin_cli.rules.words import data_lines

INDEX_FILE = Path(__file__).parent / "data" / INDEX
_HEAD = """\
# Made by scripts/make_rule_docs.py from confusions.tsv: word, tab, numbers of lines (from 0) with the words
# before it that give it away; then those with words after it, those that need none, those with words afar.
# Source: that list.
"""
_SIGNS = "<>~"


def index_text() -> str:
    """The index as the list has it now."""
    cells: dict[str, tuple[list[str], ...]] = defaultdict(lambda: ([], [], [], []))
    for number, line in enumerate(data_lines("confusions.tsv")):
        for trigger in line.partition("\t")[0].split():
            for word, cell, entry in _entries(trigger, str(number)):
                cells[word][cell].append(entry)
    rows = sorted((word, PARTED.join(map(" ".join, several))) for word, several in cells.items())
    return _HEAD + "".join(f"{word}\t{row}\n" for word, row in rows)


def _entries(trigger: str, number: str) -> Iterator[tuple[str, int, str]]:
    # each word of a trigger with the cell that tells of it, and what it tells
    sign = next((sign for sign in _SIGNS if sign in trigger), "")
    if not sign:
        yield from [(word, 2, number) for word in trigger.split(",")]
        return
    left, _, right = trigger.partition(sign)
    words, others = (left, right) if sign == ">" else (right, left)
    for word in words.split(","):
        yield word, ("<", ">", "", "~").index(sign), f"{number}:{others}"


def index_drifted() -> bool:
    """True where the index is not as the list has it."""
    return not INDEX_FILE.is_file() or INDEX_FILE.read_text(encoding="utf-8") != index_text()
