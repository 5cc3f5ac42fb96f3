"""Where the clause of a verb may begin in the letters before it."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.letters import FINITE, Run, letters
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy


def clauses_in(passage: Passage, run: Run) -> list[int]:
    """The places in a run where a clause may begin: at its head, behind “that”, behind an opening."""
    said = run.said
    starts: list[int] = []
    opens = run.opens(passage)
    if opens or run.reported:
        starts.append(0)
        comma = said.find(",")
        if comma > 0 and said[0] in "PLBEGaRy" and "&" not in said[:comma]:
            starts.append(comma + 1)
        elif comma < 0 and said[0] in _OPENING:
            starts.extend(_behind_opening(said))
        elif said[0] == "L" and (since := _SINCE.match(said)):
            starts.append(since.end())
    if not _LINKS.isdisjoint(said):
        for at in range(len(said) - 1):
            if said[at] in _LINKS and not (at and said[at - 1] in _NEVER_BEFORE):
                starts.append(at + 1)
    last = said.rfind(",&")
    if last >= 0 and last == said.find(",") and not opens:
        starts.append(last + 2)
    elif run.ended and not run.reported:
        starts.extend(_behind_clause(passage, run))
    return starts


_LINKS = frozenset("hLR")
_OPENING = "Pa"
_ENDING_OPENING = "NWnScgkmYO$"
_LEADS = "tqQxe"
_SINCE = lazy(r"L[qQ]?\$?Y(?=[tqQxe])")
"""“Since 1 July 2010 every”."""
_NEVER_BEFORE = "PoTQx"
"""“In so many”, “of that person”."""


def _behind_opening(said: str) -> Iterator[int]:
    # “At the end of the day the students was”: a determiner behind a noun begins the subject
    for at in range(2, len(said) - 1):
        if said[at] in _LEADS and said[at - 1] in _ENDING_OPENING:
            if FINITE.union("RhT").isdisjoint(said[2:at]):
                yield at
            return


_SUBORDINATING = frozenset(
    [
        "when",
        "whenever",
        "since",
        "because",
        "while",
        "after",
        "before",
        "although",
        "though",
        "as",
        "once",
        "until",
        "where",
        "if",
        "unless",
    ]
)
_COMPLETE = lazy(r"B*[AEU](?:P[tq]?[AE]*[NSWc$])?&(?=[tqQxe])")
"""“(is) long and the”, “(was) closed in the winter and the”."""
_FARTHEST = 24
"""So many words at most stand before a clause’s second part in its sentence."""


def _behind_clause(passage: Passage, run: Run) -> Iterator[int]:
    # “When the road is closed, farmers sells”, “The road is long and the farmers needs”
    said, first = run.said, run.first
    comma = said.find(",")
    complete = _COMPLETE.match(said) if comma < 0 and "&" in said else None
    if comma < 0 and complete is None:
        return
    head = first
    while head and first - head < _FARTHEST and not passage.begins_sentence(passage.words[head].start):
        head -= 1
        if head + 1 < first and not passage.joined[head + 1]:
            return
    if not passage.begins_sentence(passage.words[head].start):
        return
    if complete is not None:
        finite = letters[passage.lowered[first - 1]] in "12"
        if finite and not any(letters[word] in "RhLH" for word in passage.lowered[head : first - 1]):
            yield complete.end()
    elif passage.lowered[head] in _SUBORDINATING and said.find(",", comma + 1) < 0:
        yield comma + 1
