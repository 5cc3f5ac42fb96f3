"""Adjectives where verbs want adverbs: “they work very good together”, “the border is guarded good”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.glances import DOING, HOW, LANGUAGES, QUALITIES, WELL
from bulletin_cli.rules.agreement.nouns import Finding, finding, joins, side_by_side
from bulletin_cli.rules.agreement.parts import BEFORE_NOUN, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.signs.words import HELPERS
from bulletin_cli.rules.words.function_words import BE
from bulletin_cli.rules.words.word_classes import readings

_BECOMING = frozenset(["grow", "grows", "grew", "growing", "grown", "fall", "fell", "turn", "turned"])
_BEHIND = frozenset(["together", "than", "in", "at", "with", "and", "during", "on", "because", "when", "by"])


def quality_for_adverb(passage: Passage) -> Iterator[Finding]:
    """“They work very good together”, “He drives more careful than his brother”."""
    for quality in passage.having(QUALITIES):
        for number in passage.index[quality]:
            verb = number - 1
            how = verb > 0 and passage.lowered[verb] in HOW
            verb -= how
            spoken = verb > 0 and passage.lowered[verb] in LANGUAGES
            verb -= spoken
            if verb < 1 or passage.lowered[verb] not in DOING or not side_by_side(passage, verb, number):
                continue
            if passage.lowered[verb] in _BECOMING:
                continue  # “he grew more successful in it”
            if _is_verb(passage, verb) and _ends(passage, number, how=how or spoken):
                more = passage.lowered[number - 1] == "more"
                if more and quality in _COMPARED:
                    hint = f"write “{_COMPARED[quality]}”"
                    yield from finding(passage, number - 1, number, "an adjective with a verb", hint)
                else:
                    yield from _offered(passage, number, WELL[quality])


_COMPARED = {"good": "better", "bad": "worse"}


def _offered(passage: Passage, number: int, wanted: str) -> Iterator[Finding]:
    start, end = passage.words[number].start, passage.words[number].end
    if not passage.in_quotation(start, end):
        message = f"“{passage.text[start:end]}”: an adjective with a verb"
        yield Finding(start, end, message, f"write “{wanted}”", wanted)


def _is_verb(passage: Passage, verb: int) -> bool:
    # “the work very good at it”, “is more moved”: no noun, and a past with a helping verb or a subject
    last, known = passage.flanked[verb], readings[passage.lowered[verb]]
    if not joins(passage, verb) or parts[last] in BEFORE_NOUN:
        return False
    if "c" in known or "n" in known or "s" in known:
        one_does = parts[last] in {"N", "U"} and "z" in known
        return one_does or parts[last] in {"S", "O"} or last in _PERSONS or last in HELPERS or last == "to"
    return True


_PERSONS = frozenset(["he", "she", "it", "they", "we", "you", "i", "who", "that", "which", "not", "also"])


def _ends(passage: Passage, number: int, *, how: bool) -> bool:
    follows, text = passage.flanked[number + 2], passage.text
    end = passage.words[number].end
    if not joins(passage, number + 1):
        return text[end : end + 1] in {".", ",", ";", ")", ""}
    return (
        follows in _BEHIND
        and (how or follows in {"together", "than", "in", "at", "with"})
        and follows not in BE
    )
