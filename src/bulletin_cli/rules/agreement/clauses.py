"""Verbs that disagree behind “and” and “there”: “it was begun in 2009 and consist”, “there have been a”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.heads import CLAUSE, begins_clause, opens_clause
from bulletin_cli.rules.agreement.nouns import (
    Finding,
    before,
    ends_phrase,
    finding,
    is_quality,
    side_by_side,
)
from bulletin_cli.rules.agreement.parts import IN_PHRASE, letter, parts
from bulletin_cli.rules.agreement.persons import HELPERS, QUANTITIES, bare_forms
from bulletin_cli.rules.agreement.subjects import unreal
from bulletin_cli.rules.agreement.verbs import ONE_TO_SEVERAL, TO_ONE, third, thirds
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import BEFORE_ONE, FOR_ONE, INDEFINITE, ONE_THIRD
from bulletin_cli.rules.words.word_classes import readings

_GOES_ON = lazy(r"(?P<lead>D)[AC]*U?N?[NU](?:P[DACNUSs]+)*")
_SAME_AS_PARTICIPLE = frozenset(["become", "come", "lower"])
"""“It has grown and become known”."""
_BREAKS = (
    HELPERS | CLAUSE | {"to", "not", "who", "which", "what", "how", "than", "why", "they", "we", "you", "i"}
)


_FARTHEST = 60
"""So many words before “and” its sentence may begin."""


def wrong_seconds(passage: Passage) -> Iterator[Finding]:
    """“The programme was started in 2009 and consist of three phases”."""
    for verb in passage.picked(_seconds()):
        for number in passage.index[verb]:
            joined = number > 1 and passage.lowered[number - 1] == "and" and before(passage, number)
            acts = verb not in _SUPPORT or _acts_on(passage, number)
            if (
                joined
                and acts
                and passage.words[number].kind == "lower"
                and _has_one_subject(passage, number - 1)
            ):
                message = "a verb for several, and the subject is one"
                yield from finding(passage, number - 1, number, message, f"write “{third(verb)}”")


_SUPPORT_TYPED = """
support help train finance fund visit plan offer cover study monitor review test guard supply combat fight
process host
"""
_SUPPORT = frozenset(_SUPPORT_TYPED.split())
"""Second verbs that are nouns as well: “provides training and support the reform”."""
_ACTED_ON = frozenset(
    ["the", "a", "an", "them", "people", "him", "us", "those", "this", "these", "all", "its", "their"]
)


@lru_cache(maxsize=1)
def _seconds() -> frozenset[str]:
    return bare_forms() | _SUPPORT


def may_be_second(_and: str, verb: str) -> bool:
    """True before a verb that may be another’s second."""
    return verb in _seconds()


def _acts_on(passage: Passage, number: int) -> bool:
    # “and support the reform.”, “and help families of prisoners”; but “the support the men need”
    noun = number + 1
    if not before(passage, noun) if noun < len(passage.words) else True:
        return False
    led = passage.lowered[noun] in _ACTED_ON or passage.lowered[noun].isdigit()
    if not (led or parts[passage.lowered[noun]] == "S"):
        return False
    last = len(passage.words) - 1
    while noun < last and before(passage, noun + 1) and parts[passage.lowered[noun + 1]] in IN_PHRASE:
        noun += 1
    return noun == last or not before(passage, noun + 1) or parts[passage.lowered[noun + 1]] in {"P", "&"}


def _has_one_subject(passage: Passage, link: int) -> bool:
    lowered, words = passage.lowered, passage.words
    start = passage.sentence_at(words[link].start).start
    if passage.text.find(",", start, words[link].start) >= 0:
        return False
    first = link
    while first and words[first - 1].start >= start:
        first -= 1
        if link - first > _FARTHEST:
            return False
    verb = _first_verb(passage, first, link) if opens_clause(passage, first) else 0
    between = [lowered[at] for at in range(verb, link) if words[at].text != "May"]
    others = not bare_forms().isdisjoint(between) or lowered[link + 1] in _SAME_AS_PARTICIPLE
    return verb > 0 and _is_one_subject(passage, first, verb) and not others and _BREAKS.isdisjoint(between)


def _first_verb(passage: Passage, first: int, link: int) -> int:
    # the number of a sentence's first verb for one, or 0
    lowered = passage.lowered
    if lowered[first] in ONE_THIRD and lowered[first + 1].endswith("s"):
        return first + 1
    found = thirds()
    verbs = (
        at
        for at in range(first + 1, link)
        if lowered[at] in FOR_ONE or lowered[at] in found or _does_it(passage, at)
    )
    return next(verbs, 0)


def _does_it(passage: Passage, number: int) -> bool:
    # “supports the reform”: a noun elsewhere
    does = "z" in readings[passage.lowered[number]] and parts[passage.flanked[number]] == "N"
    return does and passage.lowered[number + 1] in BEFORE_ONE and before(passage, number + 1) is not None


def _is_one_subject(passage: Passage, first: int, verb: int) -> bool:
    if verb == first + 1 and passage.lowered[first] in ONE_THIRD:
        return True
    match = _GOES_ON.fullmatch("".join([letter(passage, at, first) for at in range(first, verb)]))
    named = verb == first + 2 and parts[passage.lowered[first + 1]] == "N"  # “the Office provides”
    return (match is not None or named) and passage.lowered[first] in BEFORE_ONE


_PAIR = lazy(
    r"(?:P[AC]*[NUCD]+)?(?P<first>D)[AC]*U?[NUC]+(?P<phrase>P[AC]*[Ss])?&(?P<second>D)[AC]*U?[NUC]"
    r"|(?P<several>D*[AC]*N?[NSsU]&D*[AC]*[NU]?S)"
)
_FOR_ONE = frozenset(ONE_TO_SEVERAL)
_NO_PAIR = frozenset(["each", "every", "no"])
_DONE = frozenset(["held", "been", "given", "shown", "taken", "built", "made", "found", "sent", "brought"])


def wrong_pairs(passage: Passage) -> Iterator[Finding]:
    """“A competition of posters and a flash-mob was organized”."""
    for link in passage.index.get("and", ()):
        near = passage.lowered[link + 2 : link + 6]
        if link > 0 and not _FOR_ONE.isdisjoint(near) and parts[passage.lowered[link + 1]]:
            yield from _pair(passage, link)


def _pair(passage: Passage, link: int) -> Iterator[Finding]:
    lowered = passage.lowered
    verb = next(at for at in range(link + 2, link + 6) if lowered[at] in ONE_TO_SEVERAL)
    if not side_by_side(passage, link - 1, verb):
        return
    first = link
    while first and parts[lowered[first - 1]] and before(passage, first) and link - first < len(_LONGEST):
        first -= 1
    if not begins_clause(passage, first):
        return
    match = _PAIR.fullmatch("".join([letter(passage, at, first) for at in range(first, verb)]))
    if match is None:
        return
    begun = first + max(0, match.start("first"))
    leads = {lowered[begun], lowered[link + 1]}
    after = lowered[verb + 1] if verb + 1 < len(lowered) else ""
    done = after.endswith("ed") or after in _DONE
    plain = match["several"] is not None and after not in {"a", "an", "the", "what"}
    alike = (
        match["several"] is None
        and leads <= (INDEFINITE if match["phrase"] else BEFORE_ONE)
        and (done or leads <= INDEFINITE)
    )
    if (plain or (alike and (done or not match["phrase"]))) and _NO_PAIR.isdisjoint(leads):
        yield from finding(
            passage, begun, verb, "two with a verb for one", f"write “{ONE_TO_SEVERAL[lowered[verb]]}”"
        )


_LONGEST = "PNDACNPACS"


def wrong_openings(passage: Passage) -> Iterator[Finding]:
    """“There have been a meeting”: one thing, announced with a verb for several."""
    for number in passage.index.get("there", ()):
        verb = passage.flanked[number + 2]
        article = number + 2 + (verb == "have" and passage.flanked[number + 3] == "been")
        if verb in TO_ONE and passage.flanked[article + 1] in _JUST:
            article += 1
        if (
            verb in TO_ONE
            and passage.flanked[article + 1] in _SINGLE
            and (verb != "have" or article > number + 2)
        ):
            yield from _opening(passage, number, article)


_JUST = frozenset(["only", "just", "also", "still"])
_SINGLE = INDEFINITE | {"one", "another"}


def _opening(passage: Passage, number: int, article: int) -> Iterator[Finding]:
    noun = article + 1
    while noun < len(passage.words) - 1 and is_quality[passage.lowered[noun]]:
        noun += 1
    if noun >= len(passage.words) or not side_by_side(passage, number, noun):
        return
    word, alone = passage.lowered[noun], ends_phrase(passage.text, passage.words[noun].end)
    listed = passage.text.startswith((",", " and ", " of "), passage.words[noun].end)
    if (
        parts[word] == "N"
        and alone
        and not listed
        and word not in QUANTITIES
        and not unreal(passage, number, "were")
    ):
        wanted = TO_ONE[passage.lowered[number + 1]]
        yield from finding(passage, number, noun, "one with a verb for several", f"write “{wanted}”")
