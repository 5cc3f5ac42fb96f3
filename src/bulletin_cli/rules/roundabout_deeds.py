"""Deeds told in a roundabout way: “activities on greening of the building were also carried out”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy

_WORKS = frozenset(["work", "works", "activities", "measures", "events", "actions", "activity"])
_WORK_ON = lazy(
    r"(?:[Ww]orks?|[Aa]ctivit(?:y|ies)|[Mm]easures|[Ee]vents|[Aa]ctions) (?:on|for|of|in|aimed at) (?:the )?"
    r"(?:[a-z]+(?:ing|ion|ment|sis|air|dy|al)) "
    r"of [^.,;:()]{3,70}? (?:is|are|was|were|(?:has|have|had) been|(?:will|must|can|should) be)"
    r"(?: (?:also|already|actively|now|still))? "
    r"(?:carried out|conducted|performed|implemented|undertaken|realized|realised|done|held|organized)\b"
)
_DONE = frozenset(["out", "conducted", "performed", "implemented", "undertaken", "realized", "done", "held"])


def works_on_deeds(passage: Passage) -> Iterator[Mark]:
    """A mark on works, activities or measures that are told to be done on a deed."""
    works = passage.having(_WORKS) if passage.having(_DONE) else ()
    for start in [passage.words[number].start for word in works for number in passage.index[word]]:
        for match in passage.finds(_WORK_ON, quotes=False, at=(start,)):
            found = match.group()
            yield passage.mark(*match.span(), f"officialese: “{found}”", "say what was done by its verb")
