"""Names of countries, bodies and offices that want “the”: “in UAE”, “of Government of Japan”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.articles.bare_frames import STATE_BODIES
from bulletin_cli.rules.articles.bare_names import Names, bare_at_head, bare_names, lead_to
from bulletin_cli.rules.articles.bare_offices import (
    bare_holders,
    bare_in_lists,
    bare_offices,
    describes,
    with_capital,
)
from bulletin_cli.rules.articles.bare_short_names import bare_short_names, short_names
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

_BODY_OF = lazy(
    r"\b(?P<lead>[Oo]f|[Bb]y|[Ff]rom|[Ww]ith|[Tt]o|[Ii]n|[Ff]or|[Aa]t|visited|joined|thanked|left|told|"
    r"informed|represent(?:ed|s)) "
    r"(?P<name>(?:Ministry|Embassy|Government|Republic|Parliament|Kingdom) of [A-Z]\w+)"
)
_BODY_FIRST = lazy(
    r"\b(?P<name>(?:Ministry|Embassy|Government|Republic|Parliament|Kingdom) of [A-Z]\w+) "
    r"(?:has|is|was|will|took|gave|held|made|[a-z]{3,}ed)\b"
)
_SHORT_KINDS = frozenset(["headline", "kicker", "short", "heading", "byline", "credit", "cell", "dateline"])


def short_names_without_the(story: Story) -> Iterator[Mark]:
    """A mark on each body's name in short that lacks the “the” which it has elsewhere in the story."""
    spelled = short_names(story.passages)
    for passage in story.english if spelled else ():
        if passage.kind not in _SHORT_KINDS:
            for place in bare_short_names(passage, spelled):
                yield _without_the(passage, *place)


def bodies_without_the(passage: Passage, names: Names) -> Iterator[Mark]:
    """A mark on each name that lacks its “the”: those of a list, and bodies and offices of any name.

    `names`: those of `the-names.txt`.
    """
    if passage.kind in _SHORT_KINDS:
        return
    told: list[tuple[int, int]] = []
    there = names.there(passage)
    for lead, start, end in _bodies(passage):
        told.append((start, end))
        yield _without_the(passage, lead, start, end)
    if passage.kind == "paragraph":
        for start, end in bare_at_head(passage, there):
            told.append((start, end))
            yield _without_the(passage, start, start, end)
    for name in bare_names(passage, there):
        if not any(start <= name.start < end for start, end in told):
            yield _without_the(passage, name.lead, name.start, name.end)


def _bodies(passage: Passage) -> Iterator[tuple[int, int, int]]:
    # of each the offset of the word that leads to it, and its own
    bodies = [number for body in passage.having(STATE_BODIES) for number in with_capital(passage, body)]
    if bodies:
        starts = sorted([passage.words[number].start for number in bodies])
        leads = [lead_to(passage.text, start) for start in starts if start]
        for match in passage.finds(_BODY_OF, quotes=False, at=leads):
            if describes(passage, match.end()):
                continue
            yield match.start(), *match.span("name")
        for match in passage.finds(_BODY_FIRST, quotes=False, at=starts):
            if passage.begins_sentence(match.start()):
                yield match.start(), *match.span("name")
    yield from bare_offices(passage)
    yield from bare_holders(passage)
    yield from bare_in_lists(passage)


def _without_the(passage: Passage, lead: int, start: int, end: int) -> Mark:
    fix = passage.fix(start, start, "The " if passage.begins_sentence(start) else "the ")
    message = f"“{passage.text[lead:end]}” without “the”"
    return passage.mark(lead, end, message, f"write “the {passage.text[start:end]}”", fix)
