"""Tenses beside an interval that is over: “have spent three days there, from 27 to 29 October 2010”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, finding
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.issue_days import dated, first_day
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.verbs.finite_verbs import PRESENT, first_verb
from bulletin_cli.rules.words.months import MONTHS
from bulletin_cli.rules.words.word_classes import readings

_YEAR = r"(?:1[89]|20)\d\d"
_DAY = rf"(?:\d{{1,2}} (?:{MONTHS})|(?:{MONTHS})(?: \d{{1,2}},?)?)"
_INTERVAL = rf"(?:from|between) (?:{_DAY}|\d{{1,2}})(?: {_YEAR})? (?:to|until|and) (?P<end>{_DAY} {_YEAR})\b"
_DONE = r"(?:[a-z]+ed|taken|met|spent|held|come|gone|been|had|made|given|seen|written|run|visited|built|sat)"
_PERFECT = lazy(
    rf"(?<!to )(?<!will )(?<!would )(?<!may )(?<!might )(?<!must )(?<!should )(?<!could )(?<!not )"
    rf"\b(?:has|have) (?:(?:also|already|then|recently) )?(?P<done>{_DONE})\b"
    rf"(?P<between>(?: [\w’'-]+){{0,12}}?),? (?:{_INTERVAL})"
)
_SCHEDULED_TYPED = """
planned scheduled moved postponed changed extended rescheduled fixed announced invited proposed booked
reserved
declared designated agreed ordered appointed shifted delayed set called risen fallen dated asked decided named
brought chosen
"""
_SCHEDULED = frozenset(_SCHEDULED_TYPED.split())
"""What is done now about days to come: “has been postponed from 3 to 5 May 2010”."""
_CLAUSE_TYPED = """
that which who whom when where whose than if or but to after before since until for during letters data
figures reports
"""
_CLAUSE = frozenset(_CLAUSE_TYPED.split())


def perfect_with_interval(passage: Passage) -> Iterator[Finding]:
    """“Judges have spent three days in Almaty, from 27 to 29 October 2010”."""
    helpers = passage.at("has ", "have ") if passage.figures else ()
    for match in passage.finds(_PERFECT, quotes=False, at=helpers):
        between = match["between"].lower().split()
        if match["done"] == "been" and not (between and "e" in readings[between[0]]):
            told = {"been"} if between else set()
        else:
            told = {match["done"], *between[:1]}
        if _SCHEDULED.isdisjoint(told) and _CLAUSE.isdisjoint(between) and _plain(between):
            end = match.end("done")
            message = f"“{passage.text[match.start() : end]}”: a present tense with days that are past"
            yield Finding(match.start(), end, message, "write the simple past")


def _plain(between: list[str]) -> bool:
    # no other verb to which the days may belong
    return not any(readings[word] in {"de", "d", "g"} for word in between[1:])


_HEADS = ("Between ", "From ")
_AT_HEAD = lazy(
    rf"(?:From|Between) (?:{_DAY}|\d{{1,2}})(?: {_YEAR})? (?:to|until|and) "
    rf"(?:\d{{1,2}} )?(?P<month>{MONTHS})(?: \d{{1,2}},)? (?P<year>{_YEAR}),? "
    rf"|(?:From|Between) {_YEAR} (?:to|until|and) (?P<last>{_YEAR}),? "
)
_MONTHS = {month: number for number, month in enumerate(MONTHS.split("|"), 1)}


def present_in_interval(passage: Passage, issue: str) -> Iterator[Finding]:
    """“Between September and December 2010 the families meet once a week”, in an issue that came later."""
    if not passage.figures or passage.kind not in {"paragraph", "standfirst", "item"} or not dated(issue):
        return
    heads = [one.start for one in passage.sentences if passage.text.startswith(_HEADS, one.start)]
    for match in passage.finds(_AT_HEAD, quotes=False, at=heads):
        number = next((at for at, word in enumerate(passage.words) if word.start >= match.end()), None)
        verb = _present_verb(passage, number) if number is not None and _is_over(match, issue) else 0
        if verb:
            message = f"a present with “{match.group().rstrip(' ,')}”"
            yield from finding(passage, verb, verb, message, "write the past")


def _is_over(match: re.Match[str], issue: str) -> bool:
    if match["last"]:
        return match["last"] < issue
    return f"{match['year']}-{_MONTHS[match['month']]:02}" <= first_day(issue)


_LONGEST = 14
_HABITS = frozenset(["once", "twice", "every", "each", "for", "in", "at", "to"])
_OF_LIST = frozenset("ADNUSP&")


def _present_verb(passage: Passage, first: int) -> int:
    # the number of the clause’s first verb where it is a present, or 0
    verb = first_verb(passage, first)
    if verb is not None:
        state = passage.lowered[verb.number] in {"is", "are"}
        return 0 if verb.tense != PRESENT or state else verb.number
    return _behind_places(passage, first)


def _behind_places(passage: Passage, first: int) -> int:
    # “612 families from Uzbekistan, Kyrgyzstan and Tajikistan meet once a week”
    several = False
    for at in range(first, min(first + _LONGEST, len(passage.words) - 1)):
        word, typed = passage.lowered[at], passage.words[at]
        if typed.kind != "lower" and at > first:
            continue
        if several and "v" in readings[word] and passage.words[at - 1].kind == "capitalised":
            return at if "d" not in readings[word] and passage.lowered[at + 1] in _HABITS else 0
        if parts[word] not in _OF_LIST or (at > first and not passage.joined[at]):
            return 0
        several = several or (parts[word] == "S" and "P" not in map(parts.get, passage.lowered[first:at]))
    return 0
