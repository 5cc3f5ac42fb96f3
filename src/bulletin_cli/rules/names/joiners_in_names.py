"""Bodies whose small word varies: “the Ministry for Education” beside “the Ministry of Education”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_JOINED = frozenset(
    ["ministry", "department", "institute", "office", "fund", "academy", "agency", "committee"]
)
_JOINERS = frozenset(["of", "for", "on"])
_SHORT_NAME = lazy(
    r"\b(?P<head>Ministry|Department|Institute|Office|Fund|Academy|Agency|Committee) "
    r"(?P<joiner>of|for|on) (?:the )?(?P<tail>[A-Z][a-z]+)\b(?! (?:and )?[A-Z]|-|, [A-Z])"
)


def _heads(passage: Passage) -> list[int]:
    # where heads stand with a capital before a small word, also behind a hyphen: “the Sub-Committee on Trade”
    text, words, flanked = passage.text, passage.words, passage.flanked
    starts: list[int] = []
    for head in passage.having(_JOINED):
        for number in passage.index[head]:
            if flanked[number + 2] in _JOINERS and text[words[number].start].isupper():
                starts.append(words[number].start)
    for number in passage.kinds.get("mixed", ()):
        if flanked[number + 2] in _JOINERS:
            lead, _, head = words[number].text.rpartition("-")
            if head.lower() in _JOINED and head[0].isupper():
                starts.append(words[number].start + len(lead) + 1)
    return sorted(starts)


def joiners_vary(passages: Sequence[Passage]) -> Iterator[Mark]:
    """A mark on each name whose small word is the rarer one among the passages.

    Where two are as frequent, “of” is taken to be right.
    """
    uses: dict[tuple[str, str], dict[str, list[tuple[Passage, int, int]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for passage in passages:
        heads = _heads(passage) if passage.having(_JOINED) else ()
        for match in passage.finds(_SHORT_NAME, quotes=False, at=heads) if heads else ():
            uses[match["head"], match["tail"]][match["joiner"]].append((passage, *match.span()))
    for ways in uses.values():
        if len(ways) > 1:
            common, *rest = sorted(ways, key=lambda joiner: (-len(ways[joiner]), joiner != "of"))
            first = ways[common][0]
            there = first[0].span(first[1], first[2])
            name = first[0].text[first[1] : first[2]]
            for joiner in rest:
                for passage, start, end in ways[joiner]:
                    message = (
                        f"“{passage.text[start:end]}”, but elsewhere “{name}” ({there.path}:{there.line})"
                    )
                    fix = passage.fix(start, end, name, safe=False)
                    yield Mark(passage.span(start, end), message, "give the body one name", fix, (there,))
