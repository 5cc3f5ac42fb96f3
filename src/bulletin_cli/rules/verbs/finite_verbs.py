"""The first finite verb of a clause and its tense: “the dog handlers find” is a present."""

from typing import NamedTuple

from bulletin_cli.rules.agreement.nouns import before
from bulletin_cli.rules.agreement.parts import letter, letters, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.verbs.first_forms import bare
from bulletin_cli.rules.words.function_words import MODALS, NOT_THIRD, OBJECTS
from bulletin_cli.rules.words.word_classes import NOUN, SAME_IN_TENSES, pasts_only, readings

PRESENT, PAST, PERFECT, PLUPERFECT, FUTURE = "present", "past", "perfect", "pluperfect", "future"
_PLAIN = {
    "is": PRESENT,
    "are": PRESENT,
    "was": PAST,
    "were": PAST,
    "does": PRESENT,
    "do": PRESENT,
    "did": PAST,
    "had": PLUPERFECT,
    **dict.fromkeys(MODALS, FUTURE),
}
_HAVE = frozenset(["has", "have"])
PRONOUNS = frozenset(
    [
        "i",
        "he",
        "she",
        "it",
        "they",
        "we",
        "you",
        "nobody",
        "everybody",
        "everyone",
        "someone",
        "somebody",
        "there",
    ]
)
_ADVERBS_TYPED = """
also all both already just still now often always never only usually even regularly alone not yet soon
"""
_ADVERBS = frozenset(_ADVERBS_TYPED.split())
_WITHIN_TYPED = """
more less than only one other others no few both nearly almost over of all some most many much up at least
"""
_WITHIN = frozenset(_WITHIN_TYPED.split())
"""Words of a subject that have no part of their own: “more than 4,000 people”."""
_LONGEST = 12
_NOUNS = frozenset("NSUCs")


_HARDLY_NOUNS_TYPED = """
opens starts finds meets holds leaves takes makes sends falls works lives increases decreases rises
serves runs
doubles visits drops declines falls grows opens stands
"""
_HARDLY_NOUNS = frozenset(_HARDLY_NOUNS_TYPED.split())


class Verb(NamedTuple):
    """Where a clause’s first finite verb stands, its tense, and whether it may be a participle instead."""

    number: int
    tense: str
    sure: bool


def first_verb(passage: Passage, first: int) -> Verb | None:
    """The first finite verb of a clause whose subject begins at `first`; None where it is not plain."""
    lowered = passage.lowered
    for at in range(first, min(first + _LONGEST, len(lowered))):
        if at > first and before(passage, at) is None:
            return None
        word = lowered[at]
        if word == "more" and passage.flanked[at + 2][:1].isdigit():
            return None  # “more 4,800 officers” is another slip
        if "'" in word and not word.endswith(("'s", "s'")):
            return None
        found = _verb(passage, at, first) if at > first else None
        if found is not None:
            return found
        if not (
            parts[word]
            or word in PRONOUNS
            or word in _WITHIN
            or word in _ADVERBS
            or word.endswith("ly")
            or passage.words[at].kind != "lower"
        ):
            return None
    return None


def _verb(passage: Passage, at: int, first: int) -> Verb | None:
    word, kind = passage.lowered[at], passage.words[at].kind
    if word in SAME_IN_TENSES:
        return None
    if kind != "lower" or "'" in passage.lowered[at - 1]:
        return None
    if word in _PLAIN:
        return Verb(at, _PLAIN[word], sure=True)
    if word in _HAVE:
        owns = parts[passage.flanked[at + 2]] == "D"
        return Verb(at, PERFECT if _done(passage, at + 1) or not owns else PRESENT, sure=True)
    subject = at - 1
    while subject > first and (
        passage.lowered[subject] in _ADVERBS or passage.lowered[subject].endswith("ly")
    ):
        subject -= 1
    last, known = passage.lowered[subject], readings[word]
    part = letter(passage, subject, first)
    if not known and word.endswith("ed"):
        known = "de"
    noun = part in _NOUNS or (part == "A" and not NOUN.isdisjoint(readings[last]))
    if not (last in PRONOUNS or noun or last == "one"):
        return None
    several = last in NOT_THIRD or (part in {"S", "s"} and _head(passage, first, subject) in {"S", "s"})
    return _lexical(passage, at, known, several=several, sure=last in PRONOUNS)


def _head(passage: Passage, first: int, last: int) -> str:
    # the part of a subject’s first noun that a preposition follows, or of its last word
    said = letters(passage, first, last + 1).partition("P")[0] or "S"
    return said[-1]


def _lexical(passage: Passage, at: int, known: str, *, several: bool, sure: bool) -> Verb | None:
    word, follows = passage.lowered[at], passage.flanked[at + 2]
    joined = at + 1 < len(passage.words) and before(passage, at + 1) is not None
    object_ = joined and (parts[follows] == "D" or follows in OBJECTS)
    counted = object_ or (
        joined and follows in {"more", "over", "about", "some", "nearly", "twice", "almost"}
    )
    counted = counted or (joined and follows == "to" and "v" in readings[passage.flanked[at + 3]])
    if known == "d" or word in pasts_only():
        return Verb(at, PAST, sure=True)
    if known == "de" or (
        {"d", "e"} <= set(known)
        and (object_ or parts[follows] == "P" or passage.lowered[at - 1] == "already")
    ):
        return Verb(at, PAST, sure=sure or object_)
    if not several and (known == "z" or ({"s", "z"} <= set(known) and (counted or follows.endswith("ly")))):
        return Verb(at, PRESENT, sure=True)
    if (
        not several
        and {"s", "z"} <= set(known)
        and word in _HARDLY_NOUNS
        and (parts[follows] == "P" or follows in {"every", "each", "since"} or not joined)
    ):
        return Verb(at, PRESENT, sure=True)
    if (
        several
        and "d" not in known
        and (word in bare() or ("v" in known and joined and (object_ or parts[follows] in {"S", "A"})))
    ):
        return Verb(at, PRESENT, sure=word in bare() or object_ or sure)
    return None


def _done(passage: Passage, at: int) -> bool:
    while at < len(passage.words) and (passage.lowered[at] in _ADVERBS or passage.lowered[at].endswith("ly")):
        at += 1
    return at < len(passage.words) and ("e" in readings[passage.lowered[at]] or passage.lowered[at] == "been")
