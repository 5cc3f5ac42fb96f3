"""“The Committee”, where a story has “the committee” elsewhere, and more often where a name has the word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.titles_in_copy import set_apart
from bulletin_cli.rules.words.function_words import TIES
from bulletin_cli.rules.words.lists import word_set

_MORE_TYPED = """
team project programme conference workshop seminar strategy delegation board court panel laboratory academy
report review convention agreement plan hearing meeting mission secretariat
museum library theatre hospital clinic university institute college gallery
"""
_THE = frozenset(["the", "this"])
_USUAL, _BESIDE_NAME = 2, 3
"""So often it stands in small letters; more often where it has a name as well: “the Police Academy”."""


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    return frozenset([head.lower() for head in word_set("heads")]).union(_MORE_TYPED.split())


def lone_heads(passages: Sequence[Passage]) -> Iterator[Mark]:
    """A mark on the one such word with a capital in a story that has it in small letters more often."""
    upper: dict[str, list[tuple[Passage, int]]] = defaultdict(list)
    named: set[str] = set()
    for passage in passages:
        for head in passage.having(_heads()):
            for number in passage.index[head]:
                if passage.words[number].kind == "lower":
                    continue
                led = passage.flanked[number] in _THE
                if not led or _named(passage, number):
                    named.add(head)
                elif not passage.in_quotation(passage.words[number].start):
                    upper[head].append((passage, number))
    for head, uses in upper.items():
        lower = _in_small_letters(passages, head) if len(uses) == 1 else []
        if len(lower) >= (_BESIDE_NAME if head in named else _USUAL):
            passage, number = uses[0]
            word = passage.words[number]
            if not set_apart(passage, word.start):
                where, at = lower[0]
                there = where.span(where.words[at].start, where.words[at].end)
                hint = f"write “{head}” throughout"
                yield another_way(passage, word.start, word.end, wanted=head, there=there, hint=hint)


def _in_small_letters(passages: Sequence[Passage], head: str) -> list[tuple[Passage, int]]:
    # where “the committee” stands
    there = [(one, number) for one in passages for number in one.index.get(head, ())]
    return [(one, at) for one, at in there if one.words[at].kind == "lower" and one.flanked[at] in _THE]


def _named(passage: Passage, number: int) -> bool:
    # “the Committee of Ministers”, “the Committee A”
    words = passage.words[number + 1 : number + 4]
    if words and words[0].text in TIES:
        words = words[1:]
        words = words[1:] if words and words[0].text == "the" else words
    return bool(words) and words[0].kind != "lower" and passage.text[words[0].start - 1] in " \u00a0"
