"""Names of two partners that are turned about: “the Russia–NATO Council” beside “the NATO–Russia Council”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_HEADS = (
    "Council|Commission|Committee|Agreement|Treaty|Forum|Centre|Center|Fund|Programme|Partnership|Initiative"
)
_PAIR = lazy(rf"\b(?P<one>[A-Z]\w+)[-–](?P<other>[A-Z]\w+) (?P<head>{_HEADS})\b")
_SIGNS = frozenset("-–")
_HEADED = frozenset(head.lower() for head in _HEADS.split("|"))


def pairs_turned(passages: Iterable[Passage]) -> Iterator[Mark]:
    """A mark on each such name whose partners stand in the rarer order, the later one where both are met as
    often.
    """
    uses: dict[tuple[frozenset[str], str], dict[str, list[tuple[Passage, int, int]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for passage in passages:
        if _maybe(passage):
            for match in passage.finds(_PAIR, quotes=False):
                partners = frozenset([match["one"], match["other"]])
                uses[partners, match["head"]][match["one"]].append((passage, *match.span()))
    for orders in uses.values():
        common, *rest = sorted(orders.values(), key=len, reverse=True)
        passage, start, end = common[0]
        there, name = passage.span(start, end), passage.text[start:end]
        for passage, start, end in (use for order in rest for use in order):
            yield another_way(passage, start, end, wanted=name, there=there, hint="give the body one name")


def _maybe(passage: Passage) -> bool:
    # a hyphen or a dash stands in the word before one of the heads, or right before that
    text, words = passage.text, passage.words
    for head in passage.having(_HEADED):
        for number in passage.index[head]:
            lead = words[number - 1]
            if "-" in lead.text or text[lead.start - 1] in _SIGNS:
                return True
    return False
