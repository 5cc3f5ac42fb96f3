"""Parts of irregular verbs that cannot stand where they do: “was wrote”, “it begun”."""

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import Finding, before, side_by_side
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import BE_BUT_AM, HAVE, PERSONALS
from bulletin_cli.rules.words.lists import data_lines

_ADVERBS = frozenset(
    ["not", "also", "never", "always", "already", "just", "only", "ever", "even", "often", "now"]
)
_HELPERS = HAVE | BE_BUT_AM
_BEFORE_PAST = _HELPERS | _ADVERBS
_PERSONS = PERSONALS - {"you"}
BEFORE_PARTS = _BEFORE_PAST | _PERSONS
"""Words before which a part may be the wrong one."""
_INVERTING_WORDS = "what as than get gets got and or keep make made see by find found"
_INVERTING = _HELPERS | frozenset(_INVERTING_WORDS.split())
"""Words that stand before a participle’s noun, and make it theirs: “they found it written there”."""
_NEAR = 3
"""So many words before a pronoun are asked whether they do."""
_HAVING_DONE = frozenset(
    [
        "want",
        "wants",
        "wanted",
        "like",
        "need",
        "needs",
        "needed",
        "hear",
        "heard",
        "have",
        "get",
        "gets",
        "got",
        "getting",
        "call",
        "calls",
        "called",
        "calling",
        "consider",
    ]
)
_QUALITIES = frozenset(["rose", "bit"])
"""Pasts that are no verbs after “be”: “the dress was rose”, “it is bit by bit”."""


class _Parts:
    def __init__(self, first: str, past: str, participle: str) -> None:
        self.first, self.past, self.participle = first, past, participle


@lru_cache(maxsize=1)
def _pasts() -> dict[str, _Parts]:
    verbs = (_Parts(*line.split()) for line in data_lines("irregular.txt"))
    return {verb.past: verb for verb in verbs if verb.past != verb.participle}


@lru_cache(maxsize=1)
def _participles() -> dict[str, _Parts]:
    verbs = (_Parts(*line.split()) for line in data_lines("irregular.txt"))
    return {verb.participle: verb for verb in verbs if verb.participle not in {verb.first, verb.past}}


@lru_cache(maxsize=1)
def _past_words() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(_pasts()), frozenset(_participles())


def may_be_wrong_part(word: str, part: str) -> bool:
    """True before a past that a helping verb cannot have, and before a participle that a subject cannot."""
    pasts, participles = _past_words()
    return (word in _BEFORE_PAST and part in pasts) or (word in _PERSONS and part in participles)


def wrong_parts(passage: Passage) -> Iterator[Finding]:
    """Irregular verbs in the wrong part: a past after “has” or “was”, a participle without either."""
    pasts, participles = _past_words()
    for past in passage.picked(pasts):
        for number in passage.index[past]:
            if number and passage.lowered[number - 1] in _BEFORE_PAST:
                yield from _past_after_helper(passage, number)
    for participle in passage.picked(participles):
        for number in passage.index[participle]:
            if number and passage.lowered[number - 1] in _PERSONS:
                yield from _bare_participle(passage, number)


def _past_after_helper(passage: Passage, number: int) -> Iterator[Finding]:
    helper = number - 1
    while helper > 0 and passage.lowered[helper] in _ADVERBS:
        helper -= 1
    leads, past = passage.lowered[helper], passage.lowered[number]
    named = passage.words[number].kind != "lower"  # "the companions were Rose Tyler and Ann"
    if named or leads not in _HELPERS or not side_by_side(passage, helper, number):
        return
    if past not in _QUALITIES or leads in HAVE:
        yield from _finding(passage, helper, number, _pasts()[past].participle)


def _bare_participle(passage: Passage, number: int) -> Iterator[Finding]:
    subject = before(passage, number)
    typed = passage.lowered[number]
    if subject is None or passage.words[number].kind != "lower":
        return  # "Getting it Done" is a title
    if subject.text.lower() not in _PERSONS or (subject.text, typed) == ("it", "given"):
        return  # "achieve it given the means"
    if typed == "known" and passage.flanked[number - 1] in {"make", "makes", "made", "making", "let"}:
        return  # “making it known that he is here”
    if passage.flanked[number - 1] in _HAVING_DONE or passage.flanked[number - 1].endswith("'s"):
        return  # “getting it done”
    earlier = passage.lowered[max(0, number - 1 - _NEAR) : number - 1]
    if not _INVERTING.isdisjoint(earlier):
        return
    verb = _participles()[typed]
    yield from _finding(passage, number - 1, number, verb.past)


def _finding(passage: Passage, first: int, last: int, wanted: str) -> Iterator[Finding]:
    start, end = passage.words[first].start, passage.words[last].end
    if not passage.in_quotation(start, end):
        whole = passage.text[start : passage.words[last].start] + wanted
        yield Finding(start, end, f"“{passage.text[start:end]}”: a wrong form", f"write “{whole}”", whole)
