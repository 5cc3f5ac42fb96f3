"""Things named in quotation marks, without an article: “by organisation ‘Green Hill’”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import before, is_quality
from bulletin_cli.rules.articles.bare_frames import PREPOSITIONS, phrase_words
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, shows

_DOUBLE = (" “", ' "', " ”", " «", " „")
_VERB = lazy(
    r".{1,80}?[”\"»“],? (?:is|was|has|had|will|took|began|started|brought|gathered|[a-z]{3,}ed|aims|ended)\b"
)
_OF = frozenset(["of"])
_REACH = 4


@lru_cache(maxsize=1)
def _leads() -> frozenset[str]:
    return PREPOSITIONS | phrase_words("joined") | {"and"}


@lru_cache(maxsize=1)
def _nations() -> tuple[str, ...]:
    return tuple(sorted(phrase_words("nation")))


def called_by_name() -> frozenset[str]:
    """What has a name of its own in quotation marks: “museum “Rodina””."""
    return phrase_words("named")


def bare_called(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the word that shows each such noun to be bare, and of the noun."""
    text = passage.text
    if not shows(text, _DOUBLE):
        return
    for noun in passage.having(called_by_name()):
        for number in passage.index[noun]:
            end = passage.words[number].end
            if text.startswith(_DOUBLE, end) and text[end + 2 : end + 3].isupper():
                first = _bare_from(passage, number)
                if first is not None:
                    yield first, number


def _bare_from(passage: Passage, number: int) -> int | None:
    head = number
    while head and number - head < _REACH and before(passage, head) is not None:
        if not _describes(passage, head - 1):
            break
        head -= 1
    lead = before(passage, head)
    end = passage.words[number].end
    if lead is None:
        opens = passage.begins_sentence(passage.words[head].start)
        return head if opens and _VERB.match(passage.text, end + 2) else None
    led = passage.words[number].kind == "lower" and lead.text.lower() in _leads() - _OF
    return head - 1 if led else None


def _describes(passage: Passage, number: int) -> bool:
    word = passage.lowered[number]
    if word in _leads():
        return False
    return is_quality[word] or word.endswith(_nations()) or word in phrase_words("naming")
