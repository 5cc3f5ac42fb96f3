"""Deeds told in a roundabout way: “activities on greening of the building were also carried out”.

And those whose holding is told to be begun: “the conducting of training has been started”.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_WORKS = frozenset(["work", "works", "activities", "measures", "events", "actions", "activity"])
_WORK_ON = lazy(
    r"(?:[Ww]orks?|[Aa]ctivit(?:y|ies)|[Mm]easures|[Ee]vents|[Aa]ctions) (?:on|for|of|in|aimed at) (?:the )?"
    r"(?:[a-z]+(?:ing|ion|ment|sis|air|dy|al)) "
    r"of [^.,;:()]{3,70}? (?:is|are|was|were|(?:has|have|had) been|(?:will|must|can|should) be)"
    r"(?: (?:also|already|actively|now|still))? "
    r"(?:carried out|conducted|performed|implemented|undertaken|realized|realised|done|held|organized)\b"
)
_DONE = frozenset(["out", "conducted", "performed", "implemented", "undertaken", "realized", "done", "held"])
_HOLDINGS_TYPED = (
    "conducting holding organizing organising realization realisation carrying performing accomplishment"
)
_HOLDINGS = frozenset(_HOLDINGS_TYPED.split())
_HELD = lazy(
    r"(?:[Tt]he )?(?:[Cc]onducting|[Hh]olding|[Oo]rgani[sz]ing|[Rr]eali[sz]ation|[Cc]arrying out|"
    r"[Pp]erforming|[Aa]ccomplishment) of (?:the )?(?:[\w’-]+ ){1,5}?"
    r"(?:is|are|was|were|(?:has|have|had) been|will be)(?: (?:also|already|now|recently))? "
    r"(?:started|begun|initiated|commenced|continued|completed|finished|ended|"
    r"accomplished|carried out|performed|conducted|organi[sz]ed|implemented|undertaken|planned|scheduled)\b"
)
"""“The conducting of training has been started”."""


def works_on_deeds(passage: Passage) -> Iterator[Mark]:
    """A mark on works or measures told to be done on a deed, and on its holding that is begun."""
    for word in passage.having(_HOLDINGS):
        for number in passage.index[word]:
            led = number and passage.lowered[number - 1] == "the"
            start = passage.words[number - 1 if led else number].start
            for match in passage.finds(_HELD, quotes=False, at=(start,)) if _opens(passage, start) else ():
                found = match.group()
                yield passage.mark(*match.span(), f"officialese: “{found}”", "say what was done by its verb")
    works = passage.having(_WORKS) if passage.having(_DONE) else ()
    for start in [passage.words[number].start for word in works for number in passage.index[word]]:
        for match in passage.finds(_WORK_ON, quotes=False, at=(start,)):
            found = match.group()
            yield passage.mark(*match.span(), f"officialese: “{found}”", "say what was done by its verb")


def _opens(passage: Passage, start: int) -> bool:
    # at the head of a sentence or a clause: “on the holding of elections is based” has another subject
    lead = passage.small[:start].rstrip()
    return passage.begins_sentence(start) or lead.endswith(
        (",", ";", " and", " that", " but", " when", " where")
    )
