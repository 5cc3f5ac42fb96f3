"""Presents for what began at a time that “since” tells: “is meeting since 2008”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, finding
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.kinds import LED
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.verbs.finite_verbs import PRESENT
from bulletin_cli.rules.verbs.tenses_of_spans import be_since
from bulletin_cli.rules.verbs.tenses_with_dates import present_since
from bulletin_cli.rules.verbs.times_behind import APART, SAYING, passes, verb_before
from bulletin_cli.rules.words.function_words import PERSONALS
from bulletin_cli.rules.words.months import MONTHS
from bulletin_cli.rules.words.word_classes import readings

_RANKED_TYPED = """
first only best worst most least any all every each ever second third fourth fifth highest lowest biggest
largest
greatest longest more less no one unchanged ago time
"""
_RANKED = frozenset(_RANKED_TYPED.split())
_SINCE = lazy(
    rf"since (?:(?:early|late|mid-?|the|last) ?)?(?:\d{{1,2}} )?(?:(?:{MONTHS})\b|(?:19|"
    rf"20)\d\ds?\b|then\b|spring|summer|autumn|winter|year\b|month\b|week\b|independence|(?:its|"
    rf"their|his|her)? ?(?:start|opening|launch|beginning|foundation|establishment|creation|"
    rf"independence|introduction|arrival|adoption)\b|(?:the|his|her|their|its|that) (?:war|"
    rf"earthquake|revolution|elections?|crisis|reforms?|collapse|death|floods?|fire|accident|"
    rf"summit|attacks?|storm|coup|meeting|visit|appointment|referendum)\b(?! (?:of|in|was|were|is|"
    rf"has|had|broke|began)\b))"
)
_SINCE_CLAUSE = lazy(
    r"since (?:the |a |its |their |his |her |an )?(?:[a-z-]+ ){0,3}?(?:was|were|came|began|joined|"
    r"took|opened|left|started|entered|went) "
)
_GROWING_TYPED = """
grows rises increases falls declines decreases drops doubles improves works lives studies serves runs
operates exists helps receives
meets grow rise increase fall decline decrease drop improve work live study serve operate exist receive meet
"""
_GROWING = frozenset(_GROWING_TYPED.split())


def present_before_since(passage: Passage) -> Iterator[Finding]:
    """“The working group is meeting every quarter since 2008”, “The number grows since they came”."""
    if passage.kind not in LED:
        return
    told = [*present_since(passage), *be_since(passage)]
    for number in passage.index.get("since", ()):
        start = passage.words[number].start
        if any(one.start < passage.words[number].end <= one.end + 1 for one in told):
            continue
        clause = _SINCE.match(passage.text, start) is None
        if passage.in_quotation(start) or (clause and _SINCE_CLAUSE.match(passage.text, start) is None):
            continue
        verb = verb_before(passage, start)
        if verb is not None and verb.tense == PRESENT and _lasts(passage, verb.number, number, clause=clause):
            yield from finding(
                passage,
                verb.number,
                verb.number,
                "a present for what began then",
                "write the present perfect",
            )
        elif not clause and (lasting := _in_clause(passage, number)):
            message = "a present for what began then"
            yield from finding(passage, lasting, number, message, "write the present perfect")


_LASTING_TYPED = """
works lives studies serves operates exists meets work live study serve operate exist meet heads leads runs run
"""
_LASTING = frozenset(_LASTING_TYPED.split())
_CLAUSES = frozenset(["where", "whose"])
_NEAR_LINK = 6


def _in_clause(passage: Passage, since: int) -> int:
    # the number of the verb of “, where his brother lives since 2003”, or 0
    verb = since - 1
    while verb > since - 5 and verb > 0 and passage.lowered[verb] not in _LASTING | _KEEPING:
        verb -= 1
    at = verb
    while at > 0 and verb - at < _NEAR_LINK and before(passage, at) is not None:
        at -= 1
        if passage.lowered[at] in {"who", "which"}:
            return _of_person(passage, at, since)
        if passage.lowered[at] in _CLAUSES:
            linked = at + 1 < verb and passage.lowered[verb] in _LASTING
            return verb if linked and all(passage.joined[verb + 1 : since + 1]) else 0
        if parts[passage.lowered[at]] not in {"D", "A", "N", "S", "U", "O"} and (
            passage.lowered[at] not in PERSONALS
        ):
            return 0
    return 0


_KEEPING_TYPED = """
works lives studies serves operates exists heads leads runs directs manages teaches edits owns chairs coaches
governs trains rents publishes produces sells grows makes guards commands supervises coordinates
"""
_KEEPING = frozenset(_KEEPING_TYPED.split())


def _of_person(passage: Passage, link: int, since: int) -> int:
    # the number of the verb of “who directs the museum since 2003”, or 0
    verb = link + 1 + (passage.flanked[link + 2] in {"also", "now", "still"})
    between = passage.lowered[verb + 1 : since]
    held = passage.lowered[verb] in _KEEPING and _RANKED.isdisjoint(between)
    plain = all("e" not in readings[word] and word not in APART for word in between)
    return verb if held and plain and all(passage.joined[link + 1 : since + 1]) else 0


def _lasts(passage: Passage, verb: int, since: int, *, clause: bool) -> bool:
    word, near = passage.lowered[verb], passage.lowered[max(0, verb - 8) : since]
    if (not _RANKED.isdisjoint(near[:-1]) and "every" not in near) or any(
        one.endswith("est") for one in near
    ):
        return False
    if clause and word not in _GROWING:
        return False
    if word in {"is", "are"}:
        follows = passage.lowered[verb + 1] if verb + 1 < since else ""
        person = passage.flanked[verb] in {"we", "they", "he", "she", "i"} and not clause
        if passage.flanked[verb] in {"it", "there", "this", "that"} or not (
            person or "g" in readings[follows] or follows in _STATES
        ):
            return False
    said = word in SAYING and word not in {"is", "are"}
    return not said and passes(passage, verb, passage.words[since].start)


_STATES = frozenset(
    [
        "open",
        "closed",
        "available",
        "active",
        "operational",
        "ill",
        "independent",
        "ready",
        "empty",
        "in",
        "under",
        "on",
        "at",
        "here",
        "there",
        "director",
        "head",
    ]
)
