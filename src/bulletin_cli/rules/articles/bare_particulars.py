"""Nouns of something particular without their article.

“During reign of the king”, “discussed quality of its work”.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import before, is_quality
from bulletin_cli.rules.articles.bare_doings import TO_DO
from bulletin_cli.rules.articles.deeds_without_the import is_deed_at_large
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import DEMONSTRATIVES, POSSESSIVES
from bulletin_cli.rules.words.lists import word_set, word_table
from bulletin_cli.rules.words.numerals import ORDINALS
from bulletin_cli.rules.words.word_classes import past_stems, readings, stems

_PREPOSITION_WORDS = """
in on for about with following after before during through to at by into of from regarding concerning
including towards toward against under despite since without between within around behind beyond pending
throughout
"""
_PREPOSITIONS = frozenset(_PREPOSITION_WORDS.split())
_PARTICULAR = DEMONSTRATIVES | (POSSESSIVES - {"your"}) | {"the"}
_DETERMINED_WORDS = """
the a an this that these those his her its our their my your no any some every of very in on for with more
most
"""
_DETERMINED = frozenset(_DETERMINED_WORDS.split())
_ORDINALS = frozenset((*ORDINALS, "tenth", "eleventh", "twelfth"))
_NOT_DONE_WORDS = """
use implementation analysis membership production features execution performance meetings content
security activation progress loss movement owners values winners design extension names supervision leaders
people death construction assessment evaluation coordination transparency observance continuation involvement
"""
_NOT_DONE = frozenset(_NOT_DONE_WORDS.split())
"""What verbs take with “the” or without it."""
_SEVERAL = frozenset("s")
_OF = "of"


def bare_particulars(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the word that leads to each such noun, and of the noun."""
    lowered, nouns = passage.lowered, word_set("of-nouns")
    for of in passage.index.get(_OF, ()):
        number = of - 1
        if (
            number > 0
            and lowered[number] in nouns
            and passage.words[number].kind == "lower"
            and _is_of_something_particular(passage, of)
        ):
            head = _head(passage, number)
            wanted = before(passage, head) is not None and _wants(passage, head, number)
            if wanted and not is_deed_at_large(passage, head - 1, number):
                yield head - 1, number


def _is_of_something_particular(passage: Passage, of: int) -> bool:
    after = of + 1
    if after >= len(passage.words) or before(passage, of) is None or before(passage, after) is None:
        return False
    return passage.lowered[after] in _PARTICULAR or passage.words[after].kind != "lower"


def _head(passage: Passage, number: int) -> int:
    # one adjective may stand before what is one
    quality = number - 1
    several = not _SEVERAL.isdisjoint(readings[passage.lowered[number]])
    joined = not several and quality > 0 and before(passage, number) is not None
    return quality if joined and is_quality[passage.lowered[quality]] else number


def _wants(passage: Passage, head: int, number: int) -> bool:
    lead, noun = passage.words[head - 1], passage.lowered[number]
    name = lead.text.lower()
    if name in _PREPOSITIONS:
        return noun not in word_table("of-free").get(name, ())
    return lead.kind == "lower" and noun not in _NOT_DONE and _is_done(passage, head - 1)


def _is_done(passage: Passage, number: int) -> bool:
    # a verb of the list, with somebody who does it
    verb, doer = passage.words[number].text, before(passage, number)
    name = doer.text.lower() if doer is not None else ""
    verbs = word_set("of-verbs")
    if verb in verbs:
        return name in TO_DO
    if verb.endswith("ing"):
        # “after opening exhibition of its work”, but “the ninth monitoring meeting of the Plan”
        described = is_quality[name] or name in _ORDINALS
        return (
            name not in _DETERMINED and not described and not verbs.isdisjoint(past_stems(verb[:-3] + "ed"))
        )
    formed = past_stems(verb) if verb.endswith("ed") else stems(verb) if verb.endswith("s") else ()
    done = bool(name) and name not in _DETERMINED and not name.endswith(("ly", "'s", "’s"))
    return done and not verbs.isdisjoint(formed)
