"""Tenses after “if”, “the third time” and “after”: “if we would have more”, “after they will come”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, finding
from bulletin_cli.rules.agreement.parts import letters
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.words import AFTER, NOW_HEADS
from bulletin_cli.rules.verbs.finite_verbs import PRESENT, first_verb
from bulletin_cli.rules.verbs.tenses_with_times import before_first_times
from bulletin_cli.rules.words.function_words import PERSONALS
from bulletin_cli.rules.words.word_classes import readings

_WOULD_IF = lazy(
    r"\bIf (?:(?:the|a|an|this|these|our|their|his|her|its) (?:[a-z-]+ )?[a-z-]+|[A-Z]\w+|we|they|"
    r"he|she|it|I|there|people|more people|(?:(?:many|more|local|all|some|most|[a-z]+s) )?[a-z]+s) "
    r"(?P<would>would)(?: not)? (?:have|be|get|know|receive|do|[a-z]+)\b(?! (?:like|prefer|"
    r"rather)\b)[^.;:?!“”]{3,90}, (?:[\w’'-]+ ){1,5}(?:would|could|might)\b"
)
_LIKE = lazy(r"would (?:like|prefer|rather|agree|care|mind|wish|only|just|please)\b")


def would_in_condition(passage: Passage) -> Iterator[Finding]:
    """“If we would have more dogs, we could check every train”."""
    for match in passage.finds(_WOULD_IF, quotes=False):
        if not _LIKE.match(passage.text, match.start("would")):
            yield Finding(*match.span("would"), "“would” after “if”", "write the past")


_TIME_THAT = lazy(
    r"\b(?:This|That|It) (?P<be>was) (?:only |also |already )?the (?:very )?(?:first|second|third|"
    r"fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) (?:time|occasion) (?:that )?"
    r"(?:(?:[A-Z][\w’'-]*|the|a|an|this|our|their|his|her|its|such|so many|any|one|some) "
    r")?(?:[\w’'-]+ ){0,4}?(?P<have>has|have)\b"
)


def time_that_has(passage: Passage) -> Iterator[Finding]:
    """“This was the third time that the city has hosted it”."""
    for match in passage.finds(_TIME_THAT, quotes=False, at=before_first_times(passage)):
        yield Finding(*match.span(), "“was the … time” with “has”", "write “is … has” or “was … had”")


_THEY = PERSONALS - {"i", "you"}
_MAIN = lazy(
    r"\b(?:will|can|must|should|may)\b(?!.*\b(?:know|see|ask|tell|say|decide|ask|announce|report|"
    r"inform|discuss|question|idea|date|day|time|moment)\w* )"
)


_TIMES_TYPED = "day date night morning evening week month year time moment hour point stage future"
_TIMES = frozenset(_TIMES_TYPED.split())
_SUBJECT = lazy(r"(?:D[AC]*N?[NUSC]+|o)")


_FORETELLING_TYPED = """
forecast forecasts predict predicts predicted foresee know knows knew say says said tell tells told ask asks
asked decide decides decided determine determines determined learn learns learned estimate estimates estimated
guess show shows showed explain explains explained specify specifies specified state states stated announce
announces announced indicate indicates indicated wonder wonders understand see
"""
_FORETELLING = frozenset(_FORETELLING_TYPED.split())
"""“They forecast when they will end”: a question at one remove, in which the future is right."""


def will_behind_after(passage: Passage) -> Iterator[Finding]:
    """“The Office will publish it after they will have been checked”, “before the train will leave”."""
    for will in passage.index["will"]:
        link = will - 1
        while (
            link > max(0, will - 5)
            and passage.lowered[link] not in AFTER
            and before(passage, link) is not None
        ):
            link -= 1
        if (
            link < 0
            or passage.lowered[link] not in AFTER
            or before(passage, will) is None
            or link == will - 1
            or (passage.lowered[link] == "when" and passage.flanked[link] in _FORETELLING)
        ):
            continue
        start = passage.words[link].start
        main = passage.text[passage.sentence_at(start).start : start].rpartition(";")[2]
        alone = passage.lowered[link + 1] in _THEY and link + 2 == will
        if not (alone or _SUBJECT.fullmatch(letters(passage, link + 1, will))):
            continue
        timed = (
            passage.flanked[link] in _TIMES
            or passage.flanked[link][:1].isdigit()
            or not main.endswith(" ")
            or main.endswith(", ")
        )
        if (alone and not main.strip() and passage.lowered[link] != "when") or (
            main.strip() and _MAIN.search(main) and not timed
        ):
            yield from finding(
                passage, will, will, f"“will” after “{passage.lowered[link]}”", "write the present"
            )


_AT_PRESENT = lazy(r"(?:At present|At the moment|At this moment|Right now|Currently|Presently|These days),? ")
_LONG_TYPED = """
prepares builds constructs develops drafts implements finalizes finalises negotiates translates
investigates conducts
renovates repairs installs compiles collects sets organizes organises undergoes rewrites updates revises
reconstructs
designs plans restores trains tests introduces expands
"""
_LONG = frozenset(_LONG_TYPED.split())
_NEW = frozenset(["a", "an", "the", "its", "their", "another", "two", "three", "four", "five", "six"])


def present_at_present(passage: Passage) -> Iterator[Finding]:
    """“At present the National Centre prepares a new manual”."""
    heads = [one.start for one in passage.sentences if passage.text.startswith(NOW_HEADS, one.start)]
    for match in passage.finds(_AT_PRESENT, quotes=False, at=heads):
        number = next((at for at, word in enumerate(passage.words) if word.start >= match.end()), None)
        verb = first_verb(passage, number) if number is not None else None
        if verb is not None and verb.tense == PRESENT:
            word, follows = passage.lowered[verb.number], passage.flanked[verb.number + 2]
            if (word in _LONG or word + "s" in _LONG) and follows in _NEW and "d" not in readings[word]:
                yield from finding(
                    passage,
                    verb.number,
                    verb.number,
                    "a present for what goes on now",
                    "write “is” and the form with -ing",
                )
