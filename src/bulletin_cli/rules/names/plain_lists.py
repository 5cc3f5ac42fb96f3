"""Lists of common nouns with capitals: “in Education, Health and Shelter”."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.spelling import english

_LEAST = 3
_LONGEST = 3
_JOINS = frozenset([", ", " and ", ", and ", " & "])


def listed(passage: Passage, number: int, plain: Collection[str]) -> int:
    """Past the last word of a list of three things or more that begins here; 0 where there is none.

    Each of its words is in the dictionary, and the half of them are plain.
    """
    ends = tuple(_ends(passage, number))
    if len(ends) < _LEAST:
        return 0
    end = ends[-1]
    typed = [word.text.lower() for word in passage.words[number:end] if word.kind == "capitalised"]
    ordinary = sum(word in plain for word in typed) * 2 >= len(typed)
    goes_on = passage.text[passage.words[end - 1].end :][:2]
    named = goes_on[:1] in {"-", "’", "'"} or goes_on == " ("
    return end if ordinary and not named and all(map(english().knows, typed)) else 0


def _ends(passage: Passage, number: int) -> Iterator[int]:
    # past the last word of each item, as long as items of words with capitals follow one another
    words, at = passage.words, number
    while at < len(words) and words[at].kind == "capitalised":
        end = at + 1
        while end < len(words) and passage.joined[end] and words[end].kind == "capitalised":
            end += 1
        if end - at > _LONGEST:
            return
        if end < len(words) and passage.joined[end] and words[end].kind in {"acronym", "mixed"}:
            return
        yield end
        at = end + (end < len(words) and words[end].text == "and")
        if at >= len(words) or passage.text[words[end - 1].end : words[at].start] not in _JOINS:
            return


def too_many(passage: Passage, number: int) -> bool:
    """True where most words of its sentence have capitals or are numbers, as in a title or on a poster."""
    start, end = passage.sentence_at(passage.words[number].start)
    within = [word for word in passage.words if start <= word.start < end]
    return sum(word.kind != "lower" for word in within) * 2 > len(within)
