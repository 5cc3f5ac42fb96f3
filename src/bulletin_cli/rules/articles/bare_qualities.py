"""Adjectives and nouns that stand before a noun which one counts: “in very good and friendly atmosphere”."""

from __future__ import annotations

from bulletin_cli.rules.agreement.nouns import before, is_quality
from bulletin_cli.rules.articles.bare_frames import CLOSED
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.word_classes import NOUN, readings

_REACH = 4
"""So many words may stand between a preposition and its noun."""
_BEFORE_VERBS = frozenset(
    ["to", "will", "can", "could", "must", "should", "would", "may", "not", "they", "we", "i"]
)
_MORE_QUALITY_WORDS = """
round close past open live round-table experienced skilled talented gifted renowned unexpected dedicated
devoted limited detailed unlimited specialized specialised advanced crowded complicated sophisticated
unprecedented distinguished respected calm warm long tight narrow clean clear slow empty busy cool smooth
quiet humble basic beloved intercultural multicultural unconditional unobstructed enriching commercial
complex classic contemporary cooperative domestic dynamic equivalent essential
exciting extra extreme fast former ideal independent individual initial inspiring interesting interim
intensive juvenile local manual military minor missing moral musical native natural negative official
ordinary original overall partial personal portable positive possible potential present principal prior
professional progressive promising quick radical regular religious safe secret secure senior sensitive
separate simple single solid spare special specific stable standard steady superior surprising thorough
urgent vital welcome working written wrong elderly electric humanitarian inaugural mandatory metropolitan
short high low good bad free heavy light dark cold dry wet thin thick flat brief ancient general double
future real fair equal
"""
_MORE_QUALITIES = frozenset(_MORE_QUALITY_WORDS.split())
_DEGREES_TYPED = """
very really truly highly extremely particularly especially mutually newly fully completely incredibly
remarkably exceptionally unusually relatively fairly widely
"""
DEGREES = frozenset(_DEGREES_TYPED.split())
"""“Is very good example”."""


def describes(word: str) -> bool:
    """True for an adjective that may stand before such a noun."""
    return is_quality[word] or word in _MORE_QUALITIES


def head_of(passage: Passage, number: int) -> int:
    """The number of the first of the adjectives and nouns before a noun, or its own."""
    head, lowered = number, passage.lowered
    while head and number - head < _REACH and before(passage, head) is not None:
        word = lowered[head - 1]
        if word in DEGREES and head < number and describes(lowered[head]):
            head -= 1
            continue
        if word == "and" and head < number and _both_describe(passage, head):
            head -= 2
            continue
        if word in CLOSED or not (is_quality[word] or word in _MORE_QUALITIES or _is_noun(word)):
            break
        if "v" in readings[word] and head > 1 and lowered[head - 2] in _BEFORE_VERBS:
            break  # "to keep record"
        head -= 1
    return head


def _both_describe(passage: Passage, head: int) -> bool:
    # “in warm and friendly atmosphere”
    joined = head > 1 and before(passage, head - 1) is not None and before(passage, head) is not None
    return joined and describes(passage.lowered[head]) and describes(passage.lowered[head - 2])


def _is_noun(word: str) -> bool:
    return not NOUN.isdisjoint(readings[word])
