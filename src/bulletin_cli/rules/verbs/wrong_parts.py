"""Verbs in a part that what stands before them cannot have: “did not wanted”, “are study at”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.heads import subject_of
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins, side_by_side
from bulletin_cli.rules.agreement.verbs import OWNS, VERBS
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.verbs.forms_behind_to import acts_on
from bulletin_cli.rules.words.function_words import (
    BE_BUT_AM,
    DO_OR_NOT,
    FINITE_BE,
    MODALS,
    PERSONALS,
    SUBJECTS,
)
from bulletin_cli.rules.words.word_classes import ANY_NOUN, FINITE, pasts_only, readings

_TO = frozenset(["to", *MODALS, "couldn't", "wouldn't", "can't", "won't", "shouldn't"])
_BETWEEN = frozenset(["not", "also", "always", "even", "ever", "never", "really", "yet", "still"])
_HAS = FINITE_BE | {"has", "had", "been", "goes"}
_BEFORE_NOUN = frozenset(
    ["the", "a", "an", "his", "her", "their", "its", "my", "of", "in", "all", "own", "free", "good"]
)


def wrong_after_do(passage: Passage) -> Iterator[Finding]:
    """“Did not wanted”, “could came”, “to became”, “had to travelled”: a past for a first form."""
    for helper in passage.having(DO_OR_NOT):
        for number in passage.index[helper]:
            yield from _after_do(passage, number)
    for past in passage.having(pasts_only()):
        for number in passage.index[past]:
            if passage.flanked[number] in _TO:
                yield from _after_to(passage, number - 1)
    for number in passage.coupled(LED_TO):
        if _has_to(passage, number + 1):
            yield from _after_to(passage, number + 1)
    for number in passage.coupled(NOT):
        done = readings[passage.flanked[number + 3]] in FINITE
        if done and before(passage, number + 1) and before(passage, number + 2):
            yield from finding(passage, number, number + 2, "a wrong form", "write the first form")


NOT = frozenset((modal, "not") for modal in MODALS)


_LEADING_TO_TYPED = """
have has had need needs needed able want wanted wants decided began started ought tried continue hope managed
failed forced allowed supposed expected possible necessary ready used refused agreed promised plans
planned hopes
hoped intends intended tries likely unable willing obliged required asked told
"""
_LEADING_TO = frozenset(_LEADING_TO_TYPED.split())
LED_TO = frozenset((lead, "to") for lead in _LEADING_TO)


def _has_to(passage: Passage, number: int) -> bool:
    # “a message had to travelled through Kabul”, “we need to realized that”
    past, follows = passage.flanked[number + 2 : number + 4] if number + 2 < len(passage.words) else ("", "")
    return (
        passage.lowered[number] == "to"
        and passage.flanked[number] in _LEADING_TO
        and before(passage, number) is not None
        and (_regular_past(past, follows) or _past_acts(passage, number + 1))
    )


_PASTS = frozenset(["paid", "spent", "bought", "sent", "left", "told", "kept"])


def _regular_past(past: str, follows: str) -> bool:
    plain = (past.endswith("ed") or past in _PASTS) and readings[past] == "de"
    return plain and readings[follows] not in ANY_NOUN


def _past_acts(passage: Passage, number: int) -> bool:
    # “they had to drove the lorry”
    if not joins(passage, number):
        return False
    known = readings[passage.lowered[number]]
    return "d" in known and "v" not in known and acts_on(passage, number)


def _after_do(passage: Passage, number: int) -> Iterator[Finding]:
    verb, lowered = number + 1, passage.lowered
    denied = lowered[number].endswith("n't")
    if not denied and lowered[verb : verb + 1] == ("not",):
        denied, verb = True, verb + 1
    elif lowered[verb : verb + 1] and lowered[verb] in PERSONALS and lowered[number] == "did":
        verb += 1
    if verb == number + 1 and not denied:
        return
    while verb < len(lowered) and lowered[verb] in _BETWEEN:
        verb += 1
    if verb >= len(lowered) or not side_by_side(passage, number, verb):
        return
    if passage.flanked[number] == "who" and lowered[verb] in FINITE_BE:
        return  # “those who didn’t were dismissed”
    known = readings[lowered[verb]]
    past = (
        known == "d"
        or (known == "de" and denied)
        or (known == "z" and denied)
        or (denied and lowered[verb] in _HAS)
        or (denied and "d" in known and "v" not in known and acts_on(passage, verb))
    )
    if past:
        yield from finding(passage, number, verb, "a wrong form", "write the first form")


def _after_to(passage: Passage, number: int) -> Iterator[Finding]:
    earlier = before(passage, number)
    noun = earlier is not None and (earlier.text.lower() in _BEFORE_NOUN or earlier.text.endswith(OWNS))
    noun = noun and passage.lowered[number] != "to"
    if before(passage, number + 1) and not noun and passage.words[number].kind == "lower":
        yield from finding(passage, number, number + 1, "a wrong form", "write the first form")


_BE = FINITE_BE | {"am"}
_SUBJECTS = (SUBJECTS - {"it"}) | {"them"}
_WORKING_TYPED = """
study work stay travel play try go come want need hope wait talk stand sit look begin agree learn teach live
"""
_WORKING = frozenset(_WORKING_TYPED.split())
_AFTER = frozenset(["at", "in", "with", "to", "for", "the", "a", "an", "on", "by", "as", "from"])
AFTER_BE = frozenset((be, verb) for be in _BE for verb in _WORKING)


def first_form_after_be(passage: Passage) -> Iterator[Finding]:
    """“Most of them are study at the university”, “he is work in Osh”."""
    for number in passage.index.get("am", ()):
        if readings[passage.flanked[number + 2]] == "v" and before(passage, number + 1):
            yield from finding(passage, number, number + 1, "a wrong form", "strike “am” or write -ing")
    for number in passage.coupled(AFTER_BE):
        person, follows = passage.flanked[number], passage.flanked[number + 3]
        on_air = passage.lowered[number + 1] == "live" and follows != "in"
        if (
            not on_air
            and person in _SUBJECTS
            and follows in _AFTER
            and before(passage, number)
            and before(passage, number + 1)
        ):
            yield from finding(
                passage, number, number + 1, "a wrong form", "strike the first verb or write -ing"
            )


_PARTICIPLES_TYPED = """
begun done gone seen taken given written spoken known grown fallen driven chosen broken eaten risen drunk sung
"""
PARTICIPLES = frozenset(_PARTICIPLES_TYPED.split())


def bare_participles(passage: Passage) -> Iterator[Finding]:
    """“The morning begun with a race”: a participle, and no other verb in the sentence."""
    if passage.kind not in {"paragraph", "standfirst"}:
        return
    for participle in passage.having(PARTICIPLES):
        for number in passage.index[participle]:
            noun = before(passage, number)
            alone = noun is not None and readings[noun.text.lower()] in {
                "c",
                "n",
                "s",
                "cv",
                "cf",
                "cg",
                "ng",
            }
            first = subject_of(passage, number - 1) if alone else None
            if (
                first is not None
                and passage.begins_sentence(passage.words[first].start)
                and not _finite(passage, number)
            ):
                yield from finding(
                    passage, number - 1, number, "a participle without “has” or “was”", "write the past"
                )


def _finite(passage: Passage, number: int) -> bool:
    # another word of the sentence that may be its verb
    sentence = passage.sentence_at(passage.words[number].start)
    at = number + 1
    if passage.flanked[at + 1] in {"by", "and"}:
        return True
    while at < len(passage.words) and passage.words[at].start < sentence.end:
        word, known = passage.lowered[at], readings[passage.lowered[at]]
        if (
            word in VERBS
            or word in MODALS
            or word in DO_OR_NOT
            or word in PERSONALS
            or "d" in known
            or known in {"v", "z"}
        ):
            return True
        earlier = readings[passage.lowered[at - 1]]
        if ("z" in known and ("c" in earlier or "n" in earlier or not earlier)) or (
            "v" in known and "s" in earlier
        ):
            return True
        at += 1
    return False


_PRESENT = lazy(
    r"\b(?:reports?|findings|results?|plans?|drafts?|stud(?:y|ies)|surveys?|projects?|programmes?|proposals?|"
    r"papers?|recommendations?|films?|books?|publications?|strateg(?:y|ies)|documents?|guides?|data|figures|"
    r"conclusions|awards?|prizes?|certificates?|concepts?|ideas?|exhibitions?|reviews?|laws?|bills?|models?)"
    r"(?: (?:will|can|could|may|must|should|to|is|are|was|were|has|have|had|been|be|also|then)){1,4}"
    r" present\b"
    r"(?! (?:day|them|it|the|a)\b)"
)


_IS_OR_BEEN = BE_BUT_AM - {"being"}


def present_for_presented(passage: Passage) -> Iterator[Finding]:
    """“A report will be present in Vienna”."""
    for number in passage.index.get("present", ()):
        if passage.flanked[number] in _IS_OR_BEEN:
            word = passage.words[number]
            match = _PRESENT.search(passage.text, max(0, word.start - 48), word.end)
            if (
                match is not None
                and not passage.in_quotation(word.start)
                and not _phrased(passage, match.start())
            ):
                yield Finding(word.start, word.end, "“present” of a thing", "write “presented”", "presented")


_PHRASED = lazy(
    r"\b(?:in|of|on|for|from|with|by|at) (?:(?:the|this|that|these|those|an?|their|its|his|her|our) )?$"
)


def _phrased(passage: Passage, start: int) -> bool:
    # "the things in this book were present"
    return _PHRASED.search(passage.text, max(0, start - 16), start) is not None


_WILLING_TYPED = """
aim aims aimed want wants wanted decided plan plans planned hope hopes hoped intend intends intended need
needs needed able managed tried tries helps helped ready wish wishes expected going
"""
_WILLING = frozenset(_WILLING_TYPED.split())
WILLING_TO = frozenset((verb, "to") for verb in _WILLING)
_CALLING_TYPED = """
stop stops stopped stopping drop drops dropped dropping come comes came coming stand stands stood standing
swing swings swung pass passes passed passing go goes went going pop popped call called drove walked
"""
_CALLING = frozenset(_CALLING_TYPED.split())
"""Verbs of which “by” is a part."""
BEFORE_TO = frozenset([("before", "to"), ("after", "to"), ("without", "to"), ("by", "to")])


def wrong_infinitives(passage: Passage) -> Iterator[Finding]:
    """“The seminar aims to improving skills”, “before to leave”."""
    for number in passage.coupled(WILLING_TO):
        if readings[passage.flanked[number + 3]] == "g" and before(passage, number + 1):
            joined = before(passage, number + 2) is not None
            if joined:
                yield from finding(
                    passage, number + 1, number + 2, "a wrong form", "write the first form after “to”"
                )
    for number in passage.coupled(BEFORE_TO):
        known = readings[passage.flanked[number + 3]]
        if passage.lowered[number] == "by" and passage.flanked[number] in _CALLING:
            continue  # “stopped by to thank them”
        if "v" in known and before(passage, number + 1) and passage.words[number + 2].kind == "lower":
            yield from finding(
                passage, number, number + 1, "“to” after a preposition", "write the form with -ing"
            )
