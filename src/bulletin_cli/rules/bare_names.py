"""Names of lands and unions that want “the”: “in United Kingdom”, “for Japan and United States.”"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy, next_word, occurrences
from bulletin_cli.rules.word_classes import readings

_LED_BY_WORDS = """
in from of to with by across throughout for within into and between visited joined on at near along over
around under through via about told informed thanked crossed including since
"""
_LED_BY = _LED_BY_WORDS.split()
_LEADING = tuple(f"{one} " for word in _LED_BY for one in (word, word.capitalize()))
_NOUNS = ("Federation", "Republic", "Emirates", "Netherlands", "Philippines", "Maldives")
_LANDS = frozenset(["United States", "United Kingdom", "European Union"])
_SHARED = 25
"""So many letters before “and” an article may stand that serves for what follows as well."""


@lru_cache(maxsize=8)
def _countries(entries: tuple[str, ...]) -> re.Pattern[str]:
    lines = sorted(entries, key=len, reverse=True)
    names = "|".join(re.escape(line) for line in lines)
    # these are hardly ever adjectives: "in Russian Federation and", but "in European Union law"
    nouns = "|".join(re.escape(line) for line in lines if " of " in line or line.endswith(_NOUNS))
    return lazy(
        rf"\b(?P<lead>(?i:{'|'.join(_LED_BY)})) "
        rf"(?P<name>(?:{nouns})(?=[ ,.;:)?!”’](?![A-Z]))|(?:{names})"
        r"(?=[.,;:)?!](?!\w)|$| (?:in|on|to|for|with|has|have|had|is|was|were|will|by|from|at|since|which|"
        r"of [A-Z]\w+|who|where|that|as|during|"
        r"under|took|after|before|but|while|when|a|an|the|there|without|it|he|she|they|"
        r"we|this|these|because|about|until|via|through|and (?:the|of|by|with|in|from))\b))",
    )


@lru_cache(maxsize=8)
def _bodies(entries: tuple[str, ...]) -> frozenset[str]:
    return frozenset(name.split()[-1].lower() for name in entries)


def _any_bare(passage: Passage, names: tuple[str, ...]) -> bool:
    # true where one of the names stands after a word that leads to "the", and without it
    text = passage.text
    there = filter(text.__contains__, names)
    return any(text.endswith(_LEADING, 0, at) for at in passage.at(*there))


def bare_names(passage: Passage, names: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """Matches with the word that leads to each such name, and the name."""
    if not passage.holds(_bodies(names)) or not _any_bare(passage, names):
        return
    for match in passage.finds(_countries(names), quotes=False):
        name = match.group("name")
        if match.group("lead").lower() != "and" or name.endswith(_NOUNS) or _ends_list(passage, match):
            yield match


def _ends_list(passage: Passage, match: re.Match[str]) -> bool:
    # "the donors, Japan and United States." but "the House and United States."
    text, start = passage.text, match.start()
    opens = text.rfind(". ", 0, start) + 1
    article = text.rfind(" the ", max(opens, start - _SHARED), start)
    shared = article >= 0 and "," not in text[article:start]
    return (
        match.group("name") in _LANDS
        and not shared
        and text[match.end() : match.end() + 1] in {".", ";", ")"}
    )


_AT_HEAD = frozenset(
    ["Nations", "Union", "Bank", "Organization", "Fund", "Court", "Council", "Parliament", "Service"]
)
"""“United Nations attaches importance to it.”"""
_DOES = frozenset("zd")
_SEVERAL = frozenset("s")
_FINITE = frozenset(["is", "was", "has", "had", "will", "can", "also"])


def bare_at_head(passage: Passage, names: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Offsets of each such name of a body at the head of a sentence, with what it does."""
    there = [name for name in names if name.rpartition(" ")[2] in _AT_HEAD and name in passage.text]
    for name in there:
        for start in occurrences(passage.text, name):
            end = start + len(name)
            verb = next_word(passage.text, end).lower() if passage.begins_sentence(start) else ""
            can_be = readings[verb] if verb else ""
            does = not _DOES.isdisjoint(can_be) and _SEVERAL.isdisjoint(can_be)
            if (does or verb in _FINITE) and not passage.in_quotation(start, end):
                yield start, end
