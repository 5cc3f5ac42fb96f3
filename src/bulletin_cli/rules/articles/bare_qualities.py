"""Adjectives and nouns that stand before a noun which one counts: “in very good and friendly atmosphere”."""

from __future__ import annotations

from bulletin_cli.rules.agreement.nouns import is_quality
from bulletin_cli.rules.articles.bare_frames import CLOSED
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.word_classes import NOUN, readings
from bulletin_cli.rules.words.words_met import WordsMet

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
    head, lowered, joined = number, passage.lowered, passage.joined
    while number - head < _REACH and joined[head]:
        word = lowered[head - 1]
        part = _part_of(word)
        if part == _NONE:
            break
        if part & _JOINING and head < number:
            if word == "and" and _both_describe(passage, head):
                head -= 2
                continue
            if word in DEGREES and describes(lowered[head]):
                head -= 1
                continue
        if not part & _DESCRIBING:
            break
        if part & _VERB and head > 1 and lowered[head - 2] in _BEFORE_VERBS:
            break  # "to keep record"
        head -= 1
    return head


def _both_describe(passage: Passage, head: int) -> bool:
    # “in warm and friendly atmosphere”
    joined = head > 1 and passage.joined[head - 1]
    return joined and describes(passage.lowered[head]) and describes(passage.lowered[head - 2])


def _part(word: str) -> int:
    # what a word may be in a phrase, before its noun
    part = _JOINING if word == "and" or word in DEGREES else _NONE
    noun = not NOUN.isdisjoint(readings[word])
    if word not in CLOSED and (describes(word) or noun):
        part |= _DESCRIBING | (_VERB if "v" in readings[word] else _NONE)
    return part


_NONE, _DESCRIBING, _VERB, _JOINING = 0, 1, 2, 4
_part_of = WordsMet(_part).__getitem__
