"""Tenses that a time behind the verb does not allow: “opens last Wednesday”, “is opened in 2007”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, finding
from bulletin_cli.rules.prose.kinds import LED
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.words import FOUNDED
from bulletin_cli.rules.verbs.finite_verbs import PRESENT, Verb, first_verb
from bulletin_cli.rules.verbs.tenses_of_spans import present_for_years
from bulletin_cli.rules.words.days import DAYS
from bulletin_cli.rules.words.function_words import MODALS
from bulletin_cli.rules.words.months import MONTHS
from bulletin_cli.rules.words.word_classes import readings

_PAST_TIME = lazy(
    rf"(?:(?<!the )(?<!’s )(?<!'s )last (?:week|month|year|spring|summer|autumn|winter|night|"
    rf"{MONTHS}|{DAYS})|yesterday|(?:\d+|two|"
    rf"three|four|five|six|seven|eight|ten|a|several|many|few) (?:days|weeks|months|years|week|"
    rf"month|year|decades) ago)\b(?![’'])"
)
_APART_TYPED = """
that which who whom when where what how why if because although while than as since until till before after
and or but to not said says
"""
APART = frozenset(_APART_TYPED.split())
"""Words that part a verb from the time behind it."""
_FARTHEST = 12
_SAYING_TYPED = """
says shows means marks represents makes tells finds seems appears indicates suggests remains reveals
recall recalls commend commends remember remembers thank thanks congratulate welcome welcomes note notes
applaud honour regret knows believes thinks follows follow reflects comes is are show say mean mark
"""
SAYING = frozenset(_SAYING_TYPED.split())
"""Verbs that stand in the present whatever time their sentence tells."""
_WRITTEN = frozenset(["review", "report", "chapter", "article", "paper", "section", "table"])
"""“This report presents our work last year”: what is written does so today."""


def present_with_past_behind(passage: Passage) -> Iterator[Finding]:
    """“The exhibition opens in Tashkent last Wednesday”."""
    if passage.kind not in LED:
        return
    for match in passage.finds(_PAST_TIME, quotes=False, at=_past_times(passage)):
        verb = verb_before(passage, match.start())
        if (
            verb is not None
            and verb.tense == PRESENT
            and _happens(passage, verb.number)
            and passage.flanked[verb.number] not in _WRITTEN
            and passes(passage, verb.number, match.start())
        ):
            yield from finding(
                passage, verb.number, verb.number, f"a present with “{match.group()}”", "write the past"
            )


def _past_times(passage: Passage) -> list[int]:
    # offsets where “last week” or “ten days ago” may begin, rising
    text = passage.text
    found = passage.at("last ", "yesterday")
    for ago in passage.at(" ago"):
        unit = text.rfind(" ", 0, ago)
        found += range(text.rfind(" ", 0, max(0, unit)) + 1, unit)  # “twenty-five” holds “five”
    return sorted(found)


def _happens(passage: Passage, verb: int) -> bool:
    if passage.lowered[verb] in {"is", "are"}:
        return readings[passage.flanked[verb + 2]] in {"de", "e"}
    return passage.lowered[verb] not in SAYING


def verb_before(passage: Passage, offset: int) -> Verb | None:
    """The first verb of the sentence that an offset is in, or None where it is unsure or stands behind it."""
    sentence = passage.sentence_at(offset)
    number = next((at for at, word in enumerate(passage.words) if word.start >= sentence.start), None)
    if number is None:
        return None
    verb = first_verb(passage, number)
    if verb is None:
        number = _after_comma(passage, sentence.start, offset)
        verb = first_verb(passage, number) if number is not None else None
    return verb if verb is not None and verb.sure and passage.words[verb.number].end < offset else None


_OPENING = lazy(
    r"(?:In|On|At|During|After|Before|With|For|From|Under|Today|Now|However|Moreover|Meanwhile|"
    r"According) ?[^,;:.]{0,60}, "
)


def _after_comma(passage: Passage, start: int, offset: int) -> int | None:
    match = _OPENING.match(passage.text, start)
    if match is None or match.end() >= offset:
        return None
    return next((at for at, word in enumerate(passage.words) if word.start >= match.end()), None)


def passes(passage: Passage, verb: int, offset: int) -> bool:
    """True where nothing that may have a time of its own stands between a verb and a time."""
    at = verb + 1
    if passage.words[verb].end + 90 < offset:
        return False
    while at < len(passage.words) and passage.words[at].start < offset:
        word, known = passage.lowered[at], readings[passage.lowered[at]]
        done = known in {"d", "de", "e", "g", "z", "v"} or {"d", "e"} <= set(known)
        beside = at == verb + 1 and passage.lowered[verb] in {"is", "are"}
        if before(passage, at) is None or word in APART or (done and not beside) or word.endswith("n't"):
            return False
        at += 1
    return before(passage, at) is not None if at < len(passage.words) else True


_DONE = "|".join(FOUNDED)
_IS_FOUNDED = lazy(
    rf"\b(?:is|are) (?:{_DONE}) (?:(?:in|by|at|with|on) (?:the |a )?[\w’'-]+ )?(?:in "
    rf"(?:(?:{MONTHS}) )?(?:19|20)\d\d\b|on \d{{1,2}} (?:{MONTHS}) (?:19|20)\d\d)(?! (?:to|or)\b)"
)


def present_with_founding(passage: Passage) -> Iterator[Finding]:
    """“The centre is opened in 2007”."""
    if passage.figures and passage.holds(_BE):
        for match in passage.finds(_IS_FOUNDED, quotes=False):
            yield Finding(
                *match.span(),
                f"“{match.group()}”: a present with a date that is past",
                "write “was” or “were”",
            )


_BE = frozenset(["is", "are"])
_UNTIL = lazy(rf"until (?:(?:the )?(?:end|beginning|middle) of |(?:early|late|{MONTHS}) )?(?:19|20)\d\d\b")


def perfect_until(passage: Passage) -> Iterator[Finding]:
    """“The shed, in which lorries have been searched until 2008”."""
    for number in passage.index["until"]:
        if _UNTIL.match(passage.text, passage.words[number].start) is None:
            continue
        for at in range(number - 1, max(0, number - _FARTHEST), -1):
            word = passage.lowered[at]
            if before(passage, at + 1) is None or word in APART or word in {"will", "would"}:
                break
            if word in {"has", "have"}:
                done = "e" in readings[passage.flanked[at + 2]] or passage.flanked[at + 2] == "been"
                extended = not _EXTENDING.isdisjoint(passage.lowered[at:number])
                if done and not (passage.flanked[at] in _HELPING or extended):
                    hint = "write the past"
                    yield from finding(passage, at, at + 1, "a perfect with a time that is past", hint)
                break


_HELPING = (MODALS - {"can", "cannot", "shall"}) | {"to"}
_EXTENDING = frozenset(
    [
        "extended",
        "prolonged",
        "postponed",
        "delayed",
        "suspended",
        "scheduled",
        "deferred",
        "renewed",
        "planned",
        "set",
        "secured",
        "approved",
        "granted",
        "not",
    ]
)


_FOR_YEARS = lazy(
    r"for (?:(?:about|over|almost|nearly|more than|already|the (?:last|past)) )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|several) "
    r"(?:years|months|decades)\b(?! (?:each|every|to|and then|or|at|in prison|a|of|in a row|from)\b)"
)
_LEADING_TYPED = """
heads leads manages runs works lives studies teaches fights suffers cooperates exists supports treats
trains helps
knows chairs directs edits cares organizes organises hosts uses stands collects publishes operates assists
"""
_LEADING = frozenset(_LEADING_TYPED.split())


def present_with_years(passage: Passage) -> Iterator[Finding]:
    """“She heads the department for six years now”, “He is the director of it for ten years”."""
    if passage.kind not in LED:
        return
    for match in passage.finds(_FOR_YEARS, quotes=False):
        verb = verb_before(passage, match.start())
        if verb is None or verb.tense != PRESENT or not passes(passage, verb.number, match.start()):
            continue
        word, follows = passage.lowered[verb.number], passage.lowered[verb.number + 1]
        near = passage.lowered[verb.number : verb.number + _NEAR_RANK]
        office = (
            word == "is"
            and follows in {"the", "a", "an", "its", "our", "their"}
            and any(map(_holds_office, near))
        )
        leads = office or word in _LEADING or word + "s" in _LEADING
        if leads and match.end() not in [one.end for one in present_for_years(passage)]:
            yield from finding(
                passage,
                verb.number,
                verb.number,
                "a present for years that are past",
                "write the present perfect",
            )


_NEAR_RANK = 5
_OFFICES_TYPED = """
director head chairman chair president rector manager member editor judge principal leader coach
"""
_OFFICES = frozenset(_OFFICES_TYPED.split())


def _holds_office(word: str) -> bool:
    return word in _OFFICES
