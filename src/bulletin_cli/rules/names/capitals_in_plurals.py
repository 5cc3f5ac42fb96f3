"""Ordinary nouns with capitals: “all Civil Servants”, where the issue writes “a civil servant” elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.model.place import Span
from bulletin_cli.rules.agreement.nouns import before, plurals
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.lists import word_set

_Pair = tuple[str, str]
_SERVANTS = {"servants": "servant"}
"""People whom the lists lack."""


def plurals_with_capitals(
    passages: Sequence[Passage], places: Iterable[tuple[Passage, Sequence[int]]]
) -> Iterator[Mark]:
    """A mark on people of two words with capitals whose singular stands as often without them.

    `places`: the numbers of such people with a capital, by passages.
    """
    capital: dict[_Pair, list[tuple[Passage, int]]] = defaultdict(list)
    for passage, numbers in places:
        for last in numbers:
            pair = _pair(passage, last - 1) if last else None
            if pair is not None:
                capital[pair].append((passage, last - 1))
    for pair, small in _in_small_letters(passages, capital).items():
        there = small[0]
        for passage, number in capital[pair] if len(capital[pair]) <= len(small) else ():
            start, end = passage.words[number].start, passage.words[number + 1].end
            typed = passage.text[start:end]
            message = f"“{typed}”, but elsewhere “{' '.join(pair)}” ({there.path}:{there.line})"
            fix = passage.fix(start, end, typed.lower(), safe=False)
            hint = f"write “{typed.lower()}”"
            yield Mark(passage.span(start, end), message, hint, fix, (there,))


@lru_cache(maxsize=1)
def people() -> frozenset[str]:
    """Who may be so."""
    return word_set("people").union(_SERVANTS)


def _pair(passage: Passage, number: int) -> _Pair | None:
    # the two words in small letters, the second in the singular, where they stand by themselves in a sentence
    words = passage.words
    first, second = words[number], words[number + 1]
    several = passage.lowered[number + 1]
    one = _SERVANTS.get(several, "") or plurals().get(several, "")
    lead = before(passage, number)
    follower = words[number + 2] if number + 2 < len(words) and before(passage, number + 2) else None
    alone = (
        first.kind == second.kind == "capitalised"
        and before(passage, number + 1) is not None
        and lead is not None
        and lead.kind == "lower"
        and lead.text not in {"the", "of", "and", "for", "on"}
        and (follower is None or (follower.kind == "lower" and follower.text != "of"))
    )
    quoted = passage.in_quotation(first.start) or passage.emphasised(first.start)
    return (passage.lowered[number], one) if one and alone and not quoted else None


def _in_small_letters(
    passages: Sequence[Passage], capital: Mapping[_Pair, list[tuple[Passage, int]]]
) -> Mapping[_Pair, list[Span]]:
    found: dict[_Pair, list[Span]] = defaultdict(list)
    for passage in passages if capital else ():
        for pair in capital:
            for number in passage.index.get(pair[0], ()):
                if passage.flanked[number + 2] == pair[1] and before(passage, number + 1):
                    first, second = passage.words[number], passage.words[number + 1]
                    if first.kind == second.kind == "lower":
                        found[pair].append(passage.span(first.start, second.end))
    return found
