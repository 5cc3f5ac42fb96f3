"""What is looked up in the longest lists, written out once: so that no run reads the lists for it."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from bulletin_cli.rules.confusions.confusions import AS_TYPED, AT_LETTER, INDEX, OR, PARTED, SIGNS, SPACE
from bulletin_cli.rules.confusions.pattern_heads import begins_at_letter
from bulletin_cli.rules.confusions.pattern_signs import signs_of
from bulletin_cli.rules.words.lists import PHRASE_LEADS, PhraseList, data_lines

_DATA = Path(__file__).parent.parent / "data"
_CONFUSED = """\
# Made by scripts/make_rule_docs.py from confusions.tsv: word, tab, numbers of lines (from 0) with the words
# before it that give it away; then those with words after it, those that need none, those with words afar.
# After ^ what is told of each line: ^ where all its matches begin with a letter at the edge of a word; signs
# of which each match has one (_ is a space), in small letters unless after =. Source: that list.
"""
_LEADS = """\
# Made by scripts/make_rule_docs.py from phrases.tsv: first word of a phrase, tab, its second or, for a phrase
# of one, nothing. Source: that list.
"""
_GIVING = "<>~"
_GIVEN = re.compile(r"[^ ,<>~#]+")


def confused_words() -> str:
    """Of each confused word the lines of `data/confusions.tsv`, by what gives it away there."""
    cells: dict[str, tuple[list[str], ...]] = defaultdict(lambda: ([], [], [], []))
    for number, line in enumerate(data_lines("confusions.tsv")):
        for trigger in line.partition("\t")[0].split():
            for word, cell, entry in _entries(trigger, str(number)):
                cells[word][cell].append(entry)
    rows = sorted((word, PARTED.join(map(" ".join, several))) for word, several in cells.items())
    rows.insert(0, (SIGNS, " ".join(map(_told, data_lines("confusions.tsv")))))
    return _CONFUSED + "".join(f"{word}\t{row}\n" for word, row in rows)


def _told(line: str) -> str:
    # whether a line's matches begin with a letter, and the signs that they have beyond its triggers
    triggers, pattern = line.split("\t")[:2]
    edge = AT_LETTER if begins_at_letter(pattern) else ""
    found = signs_of(pattern, re.IGNORECASE, _GIVEN.findall(triggers))
    if found is None:
        return edge
    return edge + ("" if found.folded else AS_TYPED) + OR.join(sorted(found.signs)).replace(" ", SPACE)


def _entries(trigger: str, number: str) -> Iterator[tuple[str, int, str]]:
    # each word of a trigger with the cell that tells of it, and what it tells
    sign = next((sign for sign in _GIVING if sign in trigger), "")
    if not sign:
        yield from [(word, 2, number) for word in trigger.split(",")]
        return
    left, _, right = trigger.partition(sign)
    words, others = (left, right) if sign == ">" else (right, left)
    for word in words.split(","):
        yield word, ("<", ">", "", "~").index(sign), f"{number}:{others}"


def phrase_leads() -> str:
    """The first two words of each phrase of `data/phrases.tsv`."""
    entries = "".join(f"{line}\n" for line in data_lines("phrases.tsv"))
    return _LEADS + "".join(f"{first}\t{second}\n" for first, second in sorted(PhraseList(entries).couples))


INDEXES: Mapping[str, Callable[[], str]] = {INDEX: confused_words, PHRASE_LEADS: phrase_leads}
"""Each made file with the text that it is to have."""


def write_indexes() -> None:
    """Write each index as its list has it now."""
    for name, text in INDEXES.items():
        (_DATA / name).write_text(text(), encoding="utf-8", newline="\n")


def stale_indexes() -> list[str]:
    """Names of those that are not as their lists have it."""
    there = {path.name: path.read_text(encoding="utf-8") for path in _DATA.glob("*.tsv")}
    return [name for name, text in INDEXES.items() if there.get(name) != text()]
