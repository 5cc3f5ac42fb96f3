"""“To OECD secretariat”: an abbreviation and a noun that one counts, without an article."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english

_LEADS = frozenset(["in", "of", "to", "from", "with", "for", "at", "on", "under", "during", "within", "into"])
_FREE_TYPED = """
law staff practice style size level time type brand format code text print speech standard scale member
school college court church work music video art film radio television network traffic access transfer
exchange use control power gas water oil fuel risk demand support trade research debt
"""
_FREE = frozenset(_FREE_TYPED.split())
"""Nouns that an abbreviation makes a kind: “with EU law”, “of NATO standard”."""
_ENDS_TYPED = """
in on to for with at by from of and but which who that where when has had is was were will would can may or
"""
_ENDS = frozenset(_ENDS_TYPED.split())
_LEAST = 3


def bare_after_letters(passage: Passage) -> Iterator[Mark]:
    """A mark on each such pair whose phrase ends with the noun."""
    words, flanked = passage.words, passage.flanked
    for number in passage.kinds.get("acronym", ()):
        short, noun = words[number], flanked[number + 2]
        if flanked[number] not in _LEADS or noun in _FREE or noun not in word_set("counted"):
            continue
        follower = words[number + 1]
        plain = len(short.text) >= _LEAST and short.text.isalpha() and follower.kind == "lower"
        together = passage.text[short.end : follower.start] == " "
        led = passage.text[short.start - 1 : short.start] == " "
        if plain and together and led and _ends(passage, number + 1):
            start, end = short.start, follower.end
            shouted = english().knows(short.text.lower())  # “without fear of ANY consequence”
            if not shouted and not passage.in_quotation(start):
                message = f"“{passage.text[start:end]}” without an article"
                fix = passage.fix(start, start, "the ", safe=False)
                yield passage.mark(start, end, message, "write “the” or “a” before it", fix)


def _ends(passage: Passage, number: int) -> bool:
    # a mark or a small word comes after the noun, or nothing
    end = passage.words[number].end
    after = passage.text[end : end + 1]
    follows = passage.flanked[number + 2]
    if after in {".", ",", ";", ")", ""}:
        return True
    return after == " " and follows in _ENDS
