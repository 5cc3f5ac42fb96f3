"""Tenses that the time at a sentence’s head does not allow: “Since January the handlers find”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, finding
from bulletin_cli.rules.prose.kinds import LED
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.verbs.finite_verbs import PAST, PERFECT, PLUPERFECT, PRESENT, Verb, first_verb
from bulletin_cli.rules.verbs.tenses_with_times import past_since
from bulletin_cli.rules.words.days import DAYS
from bulletin_cli.rules.words.function_words import DO, FINITE_BE, FINITE_HAVE, MODALS, PERSONALS
from bulletin_cli.rules.words.months import MONTHS
from bulletin_cli.rules.words.word_classes import readings

_N = r"(?:(?:\d+|two|three|four|five|six|seven|eight|ten|twelve|twenty|few|several|couple of) )"
_SPAN = r"(?:years?|months?|weeks?|days?|decades?|century|quarter)"
_DATE = (
    rf"(?:(?:early|late|mid-?|the|last) ?)?(?:\d{{1,2}} )?(?:{MONTHS}|{DAYS}|"
    rf"spring|summer|autumn|winter|year|month|week|(?:19|20)\d\ds?|then)\b(?: "
    rf"(?:of )?(?:last year|this year|(?:19|20)\d\d))?"
)
_EVENT = (
    r"(?:came into force|entered into force|began|started|opened|took office|took effect|broke "
    r"out|(?:was|were) (?:founded|established|launched|introduced|opened|adopted|set up|created|"
    r"inaugurated|installed|appointed|signed|built|put up|ratified))"
)
_SINCE = lazy(
    rf"(?:Every \w+ )?[Ss]ince (?:{_DATE}|(?:its|their|the|his|her) (?:start|beginning|launch|"
    rf"opening|creation|establishment|foundation|adoption|introduction|arrival|independence|end|"
    rf"signing)\b(?: of [^,.;]{{3,40}}(?=,))?|(?:the|his|her|their|its|that) (?:war|earthquake|"
    rf"revolution|elections?|crisis|reforms?|collapse|death|floods?|fire|accident|summit|attacks?|"
    rf"storm|coup|meeting|visit|appointment|referendum)\b(?! (?:of|in|was|were|is|has|had|broke|"
    rf"began)\b)|independence|[^,.;:]{{4,70}} {_EVENT}[^,.;:]{{0,30}}(?=,)),? ?"
)
_NOW = lazy(
    rf"(?:Until now|Up to now|Till now|To date|So far|Thus far|In the course of the (?:past|last) "
    rf"{_N}?{_SPAN}|(?:Over|In|During|Within|For) the (?:past|last) {_N}?{_SPAN}(?! (?:of|"
    rf"before)\b)|Over the years|In recent (?:years|months|weeks)|Lately|Recently)(?: this \w+)?,? "
)
_STRICT = ("Until now", "Up to now", "Till now", "To date", "So far", "Thus far", "In the course")
_PASSED = lazy(
    rf"(?:(?:During|At|In|After) (?:the|a|his|her|its|their) [a-z]+(?: [a-z]+)? (?:yesterday|last "
    rf"(?:week|month|year|{MONTHS}|{DAYS}))|(?:During|In|Over|"
    rf"Within) the (?:reporting|reported|past|previous) (?:period|year|quarter|month)(?: of "
    rf"[^,]{{3,20}},)?|(?:Yesterday|Last (?:week|month|year|spring|summer|autumn|winter|"
    rf"{DAYS}))|(?:In|During|Over) the (?:last|past) (?:year|month|"
    rf"week)|A (?:year|month|week) (?:ago|earlier|later)|The (?:day|week|month|year) before(?: "
    rf"last)?|In the (?:last|previous) (?:week|month|year) of),? "
)
_TO_COME = lazy(
    rf"(?:Tomorrow|Next (?:week|month|year|spring|summer|autumn|winter|{MONTHS}|{DAYS}"
    rf")),? (?:\w+ )??(?=\w)"
)
_BY_THEN = lazy(
    rf"By (?:20\d\d|the (?:end|beginning|middle|start) of (?:next|this|the (?:next|coming)) "
    rf"(?:year|month|week|decade|century|quarter|season)|next (?:year|month|week|spring|summer|"
    rf"autumn|winter|{MONTHS})|the end of (?:20\d\d|the (?:year|month|decade|project)|{MONTHS})),? "
)
_AGO_HEADS = (
    *(f"A {unit} " for unit in ("year", "month", "week")),
    *(f"The {unit} before" for unit in ("day", "week", "month", "year")),
)
_OPENERS = (
    "Since",
    "Yesterday",
    "Last ",
    "Every",
    "Until now",
    "Up to",
    "Till now",
    "To date",
    "So far",
    "Thus far",
    "In the",
    "Over",
    "During",
    "Within",
    "For the",
    "In recent",
    "At the",
    "After the",
    *_AGO_HEADS,
    "Tomorrow",
    "Next",
    "By ",
    "Recently",
    "Lately",
)


def tense_after_time(passage: Passage) -> Iterator[Finding]:
    """“Since January the dog handlers find drugs”, “Next spring the service has planted trees”."""
    if passage.kind not in LED:
        return
    for sentence in passage.sentences:
        if passage.text.startswith(_OPENERS, sentence.start) and not passage.in_quotation(sentence.start):
            for one in _after_time(passage, sentence.start):
                if all(one.start != told.start for told in past_since(passage)):
                    yield one


def _after_time(passage: Passage, start: int) -> Iterator[Finding]:
    for heads, pattern, wrong, hint in _TIMES:
        match = pattern.match(passage.text, start) if passage.text.startswith(heads, start) else None
        verb = _verb_from(passage, match.end()) if match else None
        if match is None or verb is None:
            continue
        strict = pattern is not _NOW or match.group().startswith(_STRICT)
        if match.group().startswith("Until now") and passage.lowered[verb.number] in {"was", "were"}:
            return  # “until now, the belief was that they are one”
        parted = passage.text.startswith(",", passage.words[verb.number].end)
        if parted and passage.lowered[verb.number] in _TOLD:
            return  # “In the past ten years, the paper observes, these trends have become plain”
        if pattern is _BY_THEN and passage.lowered[verb.number].removesuffix("s") in _INTENDING:
            return  # “By 2030 we expect the city to become …”
        if verb.tense == PRESENT and _has_done(passage, match.end(), verb.number):
            return
        if verb.tense in wrong and (strict or verb.tense == PRESENT) and _sure(passage, verb):
            if verb.tense == PRESENT and not _goes_on(passage, verb.number):
                continue
            yield from finding(
                passage,
                verb.number,
                verb.number,
                f"a tense that “{match.group().strip(' ,')}” does not allow",
                hint,
            )
        return


_TOLD_TYPED = """
observes observed notes noted says said reports reported argues argued writes wrote adds added explains
explained claims claimed finds found concludes concluded points recalls recalled
"""
_TOLD = frozenset(_TOLD_TYPED.split())
_INTENDING_TYPED = """
intend expect hope plan aim want wish need seek predict forecast project estimate propose pledge promise
anticipate foresee envisage envision believe see
"""
_INTENDING = frozenset(_INTENDING_TYPED.split())
_SUPPOSED_TYPED = """
believed thought expected predicted said estimated known feared planned hoped scheduled due going
required supposed
"""
_SUPPOSED = frozenset(_SUPPOSED_TYPED.split())
_SAYING = frozenset(
    ["say", "says", "think", "thinks", "believe", "believes", "know", "knows", "have", "has", "do", "does"]
)


def _goes_on(passage: Passage, verb: int) -> bool:
    # no state, and nobody’s words: “since then he is free”, “so far they say”
    if passage.lowered[verb] in {"is", "are"}:
        then = readings[passage.flanked[verb + 2]]
        return ("e" in then or "g" in then) and passage.flanked[verb + 2] not in _SUPPOSED
    return passage.lowered[verb] not in _SAYING


_NOW_HEADS = (
    "Until",
    "Up",
    "Till",
    "To ",
    "So ",
    "Thus",
    "In ",
    "Over",
    "During",
    "Within",
    "For ",
    "Lately",
    "Recent",
)
_PASSED_HEADS = ("During", "At ", "In ", "After", "Over", "Within", "Yesterday", "Last", *_AGO_HEADS)
_TIMES = (
    (("Since", "Every"), _SINCE, (PRESENT, PAST), "write the present perfect"),
    (_NOW_HEADS, _NOW, (PRESENT, PAST), "write the present perfect"),
    (_PASSED_HEADS, _PASSED, (PRESENT,), "write the past"),
    (("Tomorrow", "Next"), _TO_COME, (PAST, PERFECT, PLUPERFECT), "write “will”"),
    (("By ",), _BY_THEN, (PRESENT,), "write “will have”"),
)


def _verb_from(passage: Passage, end: int) -> Verb | None:
    number = next((at for at, word in enumerate(passage.words) if word.start >= end), None)
    verb = None if number is None else first_verb(passage, number)
    return None if verb is None or _of_noun(passage, verb.number) else verb


def _has_done(passage: Passage, start: int, verb: int) -> bool:
    # “last week I read newspaper reports”: a verb whose past looks like its present stands behind its subject
    first = next(at for at, word in enumerate(passage.words) if word.start >= start)
    behind = first + 1
    return passage.lowered[first] in PERSONALS and behind < verb and passage.lowered[behind] in _LIKE_PAST


_LIKE_PAST_TYPED = "read put set cut let hit shut cost hurt quit spread bet split cast burst shed"
_LIKE_PAST = frozenset(_LIKE_PAST_TYPED.split())


def _of_noun(passage: Passage, verb: int) -> bool:
    # “the number of questions they receive has dropped”: the verb tells of a noun, and another follows
    noun = passage.flanked[verb - 1] if verb > 1 and passage.flanked[verb] in PERSONALS else ""
    return "s" in readings[noun] and passage.joined[verb] and passage.joined[verb - 1]


def _sure(passage: Passage, verb: Verb) -> bool:
    # a past that may be a participle is one where another verb follows
    if verb.sure:
        return True
    end = passage.sentence_at(passage.words[verb.number].start).end
    at = verb.number + 1
    while at < len(passage.words) and passage.words[at].start < end:
        if passage.lowered[at] in _FINITE:
            return False
        at += 1
    return True


_FINITE = FINITE_BE | FINITE_HAVE | DO | (MODALS - {"cannot", "shall"}) | {"been"}
_WHEN = lazy(
    r"(?:When|Before|After|By the time|As soon as|Until|The (?:day|moment) when) "
    r"(?P<clause>[^,.;:?!]{6,90}), "
)


def _last_verb(passage: Passage, verb: Verb, end: int) -> bool:
    # a past that no further verb follows in its clause
    at = verb.number + 1
    while at < len(passage.words) and passage.words[at].start < end:
        if passage.lowered[at] in _FINITE and not verb.sure:
            return False
        at += 1
    return True


def perfect_after_when(passage: Passage) -> Iterator[Finding]:
    """“Before she joined the Agency, she has worked”, “By the time he came, the boy already lost it”."""
    for sentence in passage.sentences:
        match = (
            _WHEN.match(passage.text, sentence.start)
            if passage.text.startswith(("When ", "Before ", "By ", "As ", "Until ", "The "), sentence.start)
            else None
        )
        if match is None or passage.in_quotation(sentence.start):
            continue
        earlier = _verb_from(passage, match.start("clause"))
        verb = _verb_from(passage, match.end())
        if (
            earlier is None
            or verb is None
            or earlier.tense != PAST
            or not _last_verb(passage, earlier, match.end())
        ):
            continue
        already = (
            verb.tense == PAST
            and passage.lowered[verb.number - 1] == "already"
            and passage.lowered[verb.number] not in {"was", "were"}
        )
        infinitive = "to" in passage.lowered[max(0, verb.number - 2) : verb.number]  # “claims to have known”
        if (verb.tense == PERFECT and not infinitive) or already:
            hint = (
                "write “had”" if already or match.group().startswith(("Before", "By")) else "write the past"
            )
            yield from finding(
                passage,
                verb.number - already,
                verb.number,
                "a tense that does not go with the past before it",
                hint,
            )
