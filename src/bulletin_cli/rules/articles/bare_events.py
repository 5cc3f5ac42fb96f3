"""Events without an article: “International Training was held”, which is no name, and “during exercise”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import before, is_quality
from bulletin_cli.rules.articles.bare_frames import follows, phrase_words
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import readings

_VERB = lazy(
    r"(?: \([A-Z]{2,6}\))? (?:was|has|had|will|took|began|started|brought|gathered|ended|aimed|named|"
    r"entitled)\b"
)
_SAID = lazy(
    r" (?:said|noted|stressed|told|opened|thanked|welcomed|spoke|explained|presented|visited|met|"
    r"informed)\b"
)
_ENDS = lazy(r"[.,;]| (?:for|in|at|on|with|and|to|where|which|that|by|from)\b")
_REACH = 4
_NEVER_TYPED = """
the a an our their his her its this that each every no in at on for after during what which my your some any
another all
"""
_NEVER = frozenset(_NEVER_TYPED.split())


@lru_cache(maxsize=1)
def events_and_offices() -> frozenset[str]:
    """The nouns that this look asks for."""
    return phrase_words("event") | phrase_words("office")


def bare_events(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the word that shows each such noun to be bare, and of the noun."""
    for noun in passage.having(events_and_offices()):
        for number in passage.index[noun]:
            first = _bare_from(passage, number)
            if first is not None:
                yield first, number


def _bare_from(passage: Passage, number: int) -> int | None:
    if number == 0 or not passage.joined[number] or passage.words[number - 1].kind != "capitalised":
        return None
    head = number
    while (
        head
        and number - head < _REACH
        and before(passage, head) is not None
        and _is_common(passage, head - 1)
    ):
        head -= 1
    if head == number:
        return None
    word = passage.words[number]
    lead = before(passage, head)
    if lead is None:
        tells = _SAID if word.text.lower() in phrase_words("office") else _VERB
        capital = word.kind == "capitalised" or number - head > 1
        opens = capital and passage.begins_sentence(passage.words[head].start)
        return head if opens and tells.match(passage.text, word.end) else None
    done = lead.text in phrase_words("held") and word.text.lower() in phrase_words("event")
    return head - 1 if done and _ENDS.match(passage.text, word.end) else None


def _is_common(passage: Passage, number: int) -> bool:
    # a word with a capital that is no name
    word = passage.lowered[number]
    if passage.words[number].kind != "capitalised" or word in _NEVER:
        return False
    return bool(readings[word]) or word in word_set("qualities")


_HELD = frozenset(
    ["exercise", "operation", "investigation", "examination", "session", "inspection", "discussion"]
)
"""“During practical exercise”: events, though the nouns are not always counted."""
_NOT_HELD = frozenset(["cross", "physical", "regular"])


def bare_during(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of “during” and of the event behind it: “during practical exercise in Osh”."""
    lowered = passage.lowered
    for number in passage.index["during"] if passage.holds(_HELD) else ():
        noun = number + 2
        if (
            noun < len(lowered)
            and lowered[noun] in _HELD
            and is_quality[lowered[noun - 1]]
            and lowered[noun - 1] not in _NOT_HELD
            and before(passage, noun) is not None
            and follows(passage, noun) is not None
        ):
            yield number, noun
