"""Tenses that a time behind the verb does not allow: “opens last Wednesday”, “is meeting since 2008”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement_nouns import Finding, before, finding
from bulletin_cli.rules.agreement_parts import parts
from bulletin_cli.rules.agreement_tenses import present_since
from bulletin_cli.rules.days import DAYS
from bulletin_cli.rules.finite_verbs import PRESENT, Verb, first_verb
from bulletin_cli.rules.function_words import MODALS, PERSONALS
from bulletin_cli.rules.look_words import FOUNDED
from bulletin_cli.rules.months import MONTHS
from bulletin_cli.rules.passage_kinds import LED
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.tenses_of_spans import be_since, present_for_years
from bulletin_cli.rules.word_classes import readings

_PAST_TIME = lazy(
    rf"(?:(?<!the )(?<!’s )(?<!'s )last (?:week|month|year|spring|summer|autumn|winter|night|"
    rf"{MONTHS}|{DAYS})|yesterday|(?:\d+|two|"
    rf"three|four|five|six|seven|eight|ten|a|several|many|few) (?:days|weeks|months|years|week|"
    rf"month|year|decades) ago)\b(?![’'])"
)
_NEVER_TYPED = """
that which who whom when where what how why if because although while than as since until till before after
and or but to not said says
"""
_NEVER = frozenset(_NEVER_TYPED.split())
_RANKED_TYPED = """
first only best worst most least any all every each ever second third fourth fifth highest lowest biggest
largest
greatest longest more less no one unchanged ago time
"""
_RANKED = frozenset(_RANKED_TYPED.split())
_FARTHEST = 12
_SAYING_TYPED = """
says shows means marks represents makes tells finds seems appears indicates suggests remains reveals
knows believes thinks follows follow reflects comes is are show say mean mark
"""
_SAYING = frozenset(_SAYING_TYPED.split())


def present_with_past_behind(passage: Passage) -> Iterator[Finding]:
    """“The exhibition opens in Tashkent last Wednesday”."""
    if passage.kind not in LED:
        return
    for match in passage.finds(_PAST_TIME, quotes=False):
        verb = _verb_before(passage, match.start())
        if (
            verb is not None
            and verb.tense == PRESENT
            and _happens(passage, verb.number)
            and _passes(passage, verb.number, match.start())
        ):
            yield from finding(
                passage, verb.number, verb.number, f"a present with “{match.group()}”", "write the past"
            )


def _happens(passage: Passage, verb: int) -> bool:
    if passage.lowered[verb] in {"is", "are"}:
        return readings[passage.flanked[verb + 2]] in {"de", "e"}
    return passage.lowered[verb] not in _SAYING


def _verb_before(passage: Passage, offset: int) -> Verb | None:
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


def _passes(passage: Passage, verb: int, offset: int) -> bool:
    # nothing that may have a time of its own stands between the verb and a time
    at = verb + 1
    if passage.words[verb].end + 90 < offset:
        return False
    while at < len(passage.words) and passage.words[at].start < offset:
        word, known = passage.lowered[at], readings[passage.lowered[at]]
        done = known in {"d", "de", "e", "g", "z", "v"} or {"d", "e"} <= set(known)
        beside = at == verb + 1 and passage.lowered[verb] in {"is", "are"}
        if before(passage, at) is None or word in _NEVER or (done and not beside) or word.endswith("n't"):
            return False
        at += 1
    return before(passage, at) is not None if at < len(passage.words) else True


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
        verb = _verb_before(passage, start)
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
    plain = all("e" not in readings[word] and word not in _NEVER for word in between)
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
    said = word in _SAYING and word not in {"is", "are"}
    return not said and _passes(passage, verb, passage.words[since].start)


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
            if before(passage, at + 1) is None or word in _NEVER or word in {"will", "would"}:
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
    told = [one.end for one in present_for_years(passage)]
    for match in passage.finds(_FOR_YEARS, quotes=False):
        if match.end() in told:
            continue
        verb = _verb_before(passage, match.start())
        if verb is None or verb.tense != PRESENT or not _passes(passage, verb.number, match.start()):
            continue
        word, follows = passage.lowered[verb.number], passage.lowered[verb.number + 1]
        near = passage.lowered[verb.number : verb.number + _NEAR_RANK]
        office = (
            word == "is"
            and follows in {"the", "a", "an", "its", "our", "their"}
            and any(map(_holds_office, near))
        )
        if office or word in _LEADING or word + "s" in _LEADING:
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
