"""Nouns whose capital is a story’s own way: “the Participants” of a body that has “GBIF Participants”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.titles_in_copy import behind_work

_CHAIRS_TYPED = """
professor lecturer reader chair fellow fellowship diploma diplomas certificate certificates bachelor master
masters doctor doctorate scholarship scholarships prize minor honours degree
"""
_CHAIRS = frozenset(_CHAIRS_TYPED.split())
"""What has its subject behind it, and is named with it: “a Diploma in Fine Arts”."""
_SUBJECTS = frozenset(["in", "of"])
_NAMED_FOR = frozenset(["of", "on", "for"])
_WORLD_BODY = frozenset(["organization", "organisation"])
"""“This great Organization” is the United Nations."""
_ANY_ONE = frozenset(["a", "an", "many", "several", "some"])
_OFTEN = 3
"""So many times a phrase comes with the same capitals where it is a name."""


def is_own_term(passages: Sequence[Passage], passage: Passage, first: int, past: int) -> bool:
    """True where these words with capitals are a title, a degree, or what the story calls so throughout."""
    if behind_work(passage, first) or _with_subject(passage, past):
        return True
    if past - first > 1:
        return _comes_often(_of_story(passages, passage), passage.lowered[first:past])
    if first and passage.lowered[first - 1] in _ANY_ONE and passage.lowered[first] not in _WORLD_BODY:
        return False  # “the Rio Conference”, but “they opened a Conference”
    return is_named_throughout(passages, passage, passage.lowered[first])


def is_named_throughout(passages: Sequence[Passage], passage: Passage, word: str) -> bool:
    """True for a word that the passage’s story has in a name, and never in small letters."""
    there = _of_story(passages, passage)
    if word in _WORLD_BODY and any("nations" in one.index for one in there):
        return True
    return _in_a_name(there, word)


def _of_story(passages: Sequence[Passage], passage: Passage) -> Sequence[Passage]:
    return [one for one in passages if one.source is passage.source]


def _with_subject(passage: Passage, past: int) -> bool:
    joined = past + 1 < len(passage.words) and passage.joined[past] and passage.joined[past + 1]
    led = passage.lowered[past - 1] in _CHAIRS and passage.flanked[past + 1] in _SUBJECTS
    return joined and led and passage.words[past + 1].kind == "capitalised"


def _places(passages: Sequence[Passage], forms: Sequence[str]) -> Iterator[tuple[Passage, int]]:
    for passage in passages:
        for form in forms:
            for number in passage.index.get(form, ()):
                yield passage, number


def _comes_often(passages: Sequence[Passage], phrase: Sequence[str]) -> bool:
    found = [
        all(word.text[0].isupper() for word in passage.words[number : number + len(phrase)])
        for passage, number in _places(passages, phrase[:1])
        if passage.lowered[number : number + len(phrase)] == phrase
    ]
    return len(found) >= _OFTEN and all(found)


def _in_a_name(passages: Sequence[Passage], word: str) -> bool:
    # never in small letters, and part of a name somewhere
    one = word.removesuffix("s")
    places = list(_places(passages, (one, one + "s")))
    if any(passage.words[number].kind == "lower" for passage, number in places):
        return False
    return any(_beside_capital(passage, number) for passage, number in places)


def _beside_capital(passage: Passage, number: int) -> bool:
    words = passage.words
    before = words[number - 1] if number and passage.joined[number] else None
    if before and before.text[0].isupper() and not passage.begins_sentence(before.start):
        return True
    if number + 1 >= len(words) or not passage.joined[number + 1]:
        return False
    tied = passage.lowered[number + 1] in _NAMED_FOR and number + 2 < len(words)
    after = words[number + 2] if tied and passage.joined[number + 2] else words[number + 1]
    return after.text[0].isupper()
