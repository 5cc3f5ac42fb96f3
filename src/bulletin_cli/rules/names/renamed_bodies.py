"""Bodies of one country with another word for the same: an Agency of Tajikistan that is once an Authority."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.names.bodies import folded
from bulletin_cli.rules.names.body_names import capital_heads
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_LIKE = ("Agency", "Authority", "Service", "Administration", "Bureau", "Inspectorate")
"""What may stand for one another at the end of a body's name."""
_HEADS = frozenset(head.lower() for head in _LIKE) | {"ministry"}
_NAME = lazy(
    r"\b(?P<name>[A-Z][a-z]+(?:(?: and)? [A-Z][a-z]+){0,3} (?P<head>"
    + "|".join(_LIKE)
    + r")) of (?:the )?(?P<land>(?:Republic of )?[A-Z][a-z]+(?: Republic)?)\b",
    needs=_LIKE,
)
_INTERIOR = lazy(
    r"\b(?P<name>Ministry of (?P<head>(?:the )?Interior|Internal Affairs)) of (?:the )?"
    r"(?P<land>(?:Republic of )?[A-Z][a-z]+(?: Republic)?)\b",
    needs=("Ministry of ",),
)
_Key = tuple[tuple[str, ...], str]


def bodies_renamed(passages: Sequence[Passage]) -> Iterator[Mark]:
    """A mark on each name with the rarer word; where they are equal, on the later."""
    uses: dict[_Key, dict[str, list[tuple[Passage, int, int]]]] = defaultdict(lambda: defaultdict(list))
    for passage in passages:
        if _may_be_renamed(passage):
            for match in passage.finds(_NAME, quotes=False):
                kept = folded(match["name"].removesuffix(match["head"]))
                if len(kept) > 1:
                    uses[kept, _land(match["land"])][match["head"]].append((passage, *match.span("name")))
            for match in passage.finds(_INTERIOR, quotes=False):
                ways = uses[("interior",), _land(match["land"])]
                ways[folded(match["head"])[0]].append((passage, *match.span("name")))
    for ways in uses.values():
        if len(ways) > 1:
            usual, *others = sorted(ways, key=lambda head: -len(ways[head]))
            where, first, last = ways[usual][0]
            wanted, there = where.text[first:last], where.span(first, last)
            for other in others:
                for passage, start, end in ways[other]:
                    yield another_way(
                        passage, start, end, wanted=wanted, there=there, hint="give the body one name"
                    )


def _may_be_renamed(passage: Passage) -> bool:
    # one of the heads stands before “of”
    for number in capital_heads(passage):
        if passage.flanked[number + 2] == "of" and passage.lowered[number] in _HEADS:
            return True
    return False


def _land(typed: str) -> str:
    return typed.removeprefix("Republic of ")
