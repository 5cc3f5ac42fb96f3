"""Where the subject of a verb begins, and with it the clause."""

from __future__ import annotations

from bulletin_cli.rules.agreement.nouns import REACH, before, is_quality, plurals, side_by_side
from bulletin_cli.rules.agreement.verbs import VERBS
from bulletin_cli.rules.prose.kinds import HEADS
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import NOUN, readings

_CLAUSE_WORDS = """
that but when where while because although though as if which so whether
"""
CLAUSE = frozenset(_CLAUSE_WORDS.split())
"""Words after which a clause begins."""


def subject_of(passage: Passage, number: int) -> int | None:
    """The number of the first word of a subject that ends here and opens its clause, or None."""
    first = number
    for _ in range(REACH + 1):
        word = before(passage, first)
        if word is None:
            return first if opens_clause(passage, first) else None
        lowered = word.text.lower()
        if lowered == "as":
            return None  # "their experience as residents is", "used as advertisements was"
        if lowered in CLAUSE or lowered in _ASKED:
            return first
        if (
            lowered not in word_set("determiners")
            and not (is_quality[lowered] and word.kind == "lower")
            and word.kind != "number"
        ):
            if (the := _before_title(passage, number)) is not None:
                return the
            begun = first < number and passage.words[first].text in _BEGIN
            tied = first > 1 and passage.lowered[first - 2] in _TIES
            if begun and not tied and _adverbial(word):
                return first
            if _briefly_opened(passage, first):
                return first
            plain = _plainly(passage, first - 1) and opens_clause(passage, first - 1)
            if first < number and plain:
                return first - 1
            if first < number:
                counted = passage.lowered[first] in _COUNTING and lowered in _BEFORE_COUNTING
                return first if counted else _after_opening(passage, first)
            return first - 1 if plain or _heads_compound(passage, first) else None
        first -= 1
    return None


def _before_title(passage: Passage, number: int) -> int | None:
    # "The Executive Director have": the article before a name in capitals that opens its clause, or None
    first = number
    while passage.words[first].kind == "capitalised" and first > max(0, number - _LONGEST_TITLE):
        if before(passage, first) is None:
            return None
        first -= 1
    led = first < number and passage.lowered[first] == "the"
    return first if led and before(passage, first) is None and opens_clause(passage, first) else None


def headed_bare(passage: Passage, first: int | None) -> bool:
    """True for a subject without an article at a sentence’s head: “Drug user are”, “Seminar were”."""
    return (
        first is not None
        and passage.kind == "paragraph"
        and passage.words[first].kind == "capitalised"
        and _opens_sentence(passage, first)
        and passage.lowered[first] not in _LINKING
        and passage.lowered[first + 1] not in VERBS
    )


_COUNTING = frozenset(["many", "most", "several", "these", "those"])
_BEFORE_COUNTING = frozenset(["and", "but", "or", "how"])


def _heads_compound(passage: Passage, number: int) -> bool:
    # "Art exhibitions", "Border posts": two nouns at a sentence's head
    first, lowered = number - 1, passage.lowered
    if passage.words[first].kind != "capitalised" or passage.words[number].kind != "lower":
        return False
    if passage.kind != "paragraph" or not _opens_sentence(passage, first):
        return False
    if lowered[number] in plurals():
        noun = not NOUN.isdisjoint(readings[lowered[first]])
        return noun and not lowered[first].endswith(("ing", "s")) and lowered[number] not in _FIELDS
    return readings[lowered[first]] in {"n", "c", "cv"} and lowered[number] in word_set("counted")


def _plainly(passage: Passage, number: int) -> bool:
    # "Young people knows", "National experts was": an adjective at a sentence's head, before what is no name
    word = passage.lowered[number]
    return word in _PLAIN or (
        readings[word] == "j"
        and passage.kind == "paragraph"
        and _opens_sentence(passage, number)
        and passage.words[number + 1].kind == "lower"
        and passage.lowered[number + 1] not in _FIELDS
    )


_FIELDS = frozenset(
    ["rights", "affairs", "relations", "studies", "arts", "resources", "operations", "sports"]
)
"""“Human rights is”, “Public relations is”: fields of study and of work."""
_ASKED = frozenset(["why", "how"])
_PLAIN = frozenset(["young", "old", "poor", "local", "other", "foreign"])
"""Adjectives with which a sentence opens whose subject is no name: “Young people knows”."""
_BRIEFLY_WORDS = """
today yesterday now then here there also usually often sometimes recently currently nowadays finally
"""
_BRIEFLY = frozenset(_BRIEFLY_WORDS.split())
_BRIEFLY_IN_TWO = {
    "far": ("so",),
    **dict.fromkeys(["year", "month", "week", "time"], ("this", "last", "every")),
}


def _briefly_opened(passage: Passage, first: int) -> bool:
    # "So far 36 women", "Today 12 officers": an adverb or two before the subject, at a sentence's head
    last = passage.lowered[first - 1]
    if last in _BRIEFLY:
        return opens_clause(passage, first - 1)
    earlier = before(passage, first - 1)
    two = earlier is not None and earlier.text.lower() in _BRIEFLY_IN_TWO.get(last, ())
    return two and opens_clause(passage, first - 2)


_OPENINGS = frozenset(["in", "on", "at", "during", "after", "before", "under", "within", "throughout"])
_OPENERS = frozenset(["the", "these", "those", "all", "many", "several", "our", "their", "his", "her", "its"])
_LONGEST_OPENING = 8
_LONGEST_TITLE = 6


def _after_opening(passage: Passage, first: int) -> int | None:
    # "In 2010 alone 1,350 officers": the first word after a phrase at a sentence's head, or None
    words, lowered = passage.words, passage.lowered
    if words[first].kind == "number" and lowered[first + 1] in _OPENERS:
        first += 1
    floor = max(0, first - _LONGEST_OPENING)
    start = first - 1
    while start > floor and not _opens_sentence(passage, start):
        start -= 1
    if lowered[start] in _LINKING:
        start += 1
    opens = lowered[start] in _OPENINGS and first - start >= len("PN")
    known = (
        words[first].kind == "number"
        or lowered[first] in _OPENERS | TWO_TO_TWELVE
        or is_quality[lowered[first]]
    )
    if not (opens and known):
        return None
    tied = side_by_side(passage, start, first) and all(
        _in_phrase(passage, at) for at in range(start + 1, first)
    )
    ends = lowered[first - 1] == "alone" or _is_noun(passage, first - 1)
    return first if tied and ends else None


_LINKING = frozenset(
    ["however", "also", "moreover", "but", "and", "so", "thus", "today", "now", "then", "finally"]
)


def _opens_sentence(passage: Passage, number: int) -> bool:
    return passage.begins_sentence(passage.words[number].start)


def _is_noun(passage: Passage, number: int) -> bool:
    return passage.words[number].kind != "lower" or not set("cns").isdisjoint(
        readings[passage.lowered[number]]
    )


def _in_phrase(passage: Passage, number: int) -> bool:
    word = passage.lowered[number]
    return (
        word in _WITHIN_OPENING
        or word in word_set("determiners")
        or is_quality[word]
        or _is_noun(passage, number)
    )


_WITHIN_OPENING = frozenset(["of", "in", "the", "alone", "and"])


def _adverbial(word: Word) -> bool:
    # "During the talks the participants has": a plural or a year ends what goes before the subject
    dated = word.text[0].isdigit() and (word.kind != "number" or len(word.text) == 4)
    return word.text in plurals() or dated


_BEGIN = frozenset(["the", "these", "those", "all", "such", "many"])
_TIES = frozenset(["who", "which", "that", "what", "he", "she", "it"])
"""Words after which a plural is a verb: “everyone who answers these questions”."""


def opens_clause(passage: Passage, first: int) -> bool:
    """True where a clause begins with this word."""
    if first == 0:
        return passage.kind not in HEADS
    last = passage.words[first - 1]
    raw = passage.text[last.end : passage.words[first].start]
    if raw.endswith((" .", ":", ";")):
        return False  # “domains such as .info and .biz were”
    gap = raw.strip()
    if gap == "." and len(last.text) == 1 and last.text.isupper():
        return False  # "for U.S. territories"
    return gap.strip("”)]") in _STOPS or not gap


def begins_clause(passage: Passage, first: int) -> bool:
    """True where a clause begins with this word, and nothing but a sign parts it from what is before."""
    return before(passage, first) is None and opens_clause(passage, first)


_STOPS = frozenset(".!?;:")
