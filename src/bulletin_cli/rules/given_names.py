"""One person’s given name in two ways: “Julian Courson” and “Julien Courson”, “Gennady” and “Hennadii”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.prose import Passage, Word
from bulletin_cli.rules.spelling import english

_SAME_TYPED = """
Irina Iryna | Gennady Gennadiy Gennadi Hennadii Hennadiy | Catherine Katarina Katerina Kateryna
Alexander Aleksandr Oleksandr | Dmitry Dmitri Dmytro | Nikolai Nikolay Mykola | Vladimir Volodymyr
Sergey Sergei Serhii Serhiy | Andrey Andrei Andrii Andriy | Alexey Aleksei Oleksii Oleksiy | Elena Olena
Mikhail Mykhailo | Paul Pavlo Pavel | Peter Petro Piotr | Mohammad Mohammed Muhammad Muhammed Mohamed
Hussein Hussain Husain | Ahmad Ahmed | Abdullah Abdallah Abdulla | Yusuf Yusef Youssef | Aisha Ayesha Aysha
Sarah Sara | Geoffrey Jeffrey | Catherine Kathryn | Usman Osman | Georgy Georgii Heorhii | Yevgeny Yevhen
"""
_LEAST = 4


def given_names(
    surnames: Mapping[str, Sequence[tuple[Passage, Word]]], slip: Callable[[str, str], bool]
) -> Iterator[Mark]:
    """A mark on each rarer given name before the same surname; `slip` says which two are one."""
    for uses in surnames.values():
        if len(uses) > 1:
            yield from _compare(uses, slip)


@lru_cache(maxsize=1)
def _same() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in _SAME_TYPED.replace("\n", "|").split("|"):
        names = frozenset(group.split())
        found.update((name, found.get(name, frozenset()) | names) for name in names)
    return found


def _compare(uses: Sequence[tuple[Passage, Word]], slip: Callable[[str, str], bool]) -> Iterator[Mark]:
    givens: dict[str, list[tuple[Passage, int]]] = defaultdict(list)
    for passage, word in uses:
        start = passage.text.rfind(" ", 0, max(0, word.start - 1)) + 1
        given = passage.text[start : word.start]
        if len(given) > _LEAST and given[-1] == " " and given[:-1].isalpha() and given.istitle():
            givens[given[:-1]].append((passage, start))
    if len(givens) < 2:
        return
    usual = sorted(givens, key=lambda name: -len(givens[name]))
    for rank, rare in enumerate(usual):
        right = next((one for one in usual[:rank] if _one_person(one, rare, slip)), "")
        for passage, start in givens[rare] if right else ():
            where, first = givens[right][0]
            there, end = where.span(first, first + len(right)), start + len(rare)
            if not passage.in_quotation(start):
                yield another_way(
                    passage, start, end, wanted=right, there=there, hint="one of them is a slip?"
                )


def _one_person(one: str, other: str, slip: Callable[[str, str], bool]) -> bool:
    if other in _same().get(one, ()):
        return True
    known = english().knows
    return len(one) > _LEAST and slip(one, other) and (known(one) or known(other))
