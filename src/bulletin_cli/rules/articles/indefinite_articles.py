"""“A” before a vowel and “an” before a consonant: what counts is how the next word is spoken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english

_ARTICLE = lazy(
    r"\b(?P<article>[Aa]n?)[ \u00a0](?P<word>[A-Za-z][a-zß-öø-ÿ]++(?:-[a-zß-öø-ÿ]++)*+)"
    r"(?![^\W_]|[\u0300-\u036f])"
)
_LETTERS = lazy(r"\b(?P<article>[Aa]n?)[ \u00a0](?P<word>[A-Z]{2,}s?)\b")
_SPOKEN_WITH_VOWEL = lazy(
    r"(?!III)[AEIO]|[FHLMNRX](?=[^AEIOUYLR])|S(?=[BCDFGHJKMNPQSTVWXZ][A-Z]?\b)|(?:HIV|MOU|MEP)\b"
)
_SPOKEN_WITHOUT = lazy(r"U[NKS]|UAE\b|UNODC|[BCDGJKPQTVWYZ]")
_SOUND = (*(f" {letter}" for letter in "bcdfgjklmnpqrstvwxyz"), *("n a", "n i"))
"""What follows an “a” that is right, whatever the word: a consonant, or the rest of “an” and a vowel."""
_VOWEL = lazy(r"[aeiou]")
_CONSONANT_SOUND = lazy(
    r"e(?:u|w)|once\b|one\b|one-|ones|ou[ij]|uni(?:[tqvlfcp]|on|s[oe]|ma(?!g))|ut[ei]|unanim|u(?:se|su|sa[bg]|si|tr?i|to|bi|r[aeiou]|rls?\b|k[aru])",
)
_DOUBTFUL = ("eu", "ew", "ou", "u")
"""How names begin of which only their owners know how they are spoken: “a Uefa cup”, “an Ewood game”."""
_SPELLED_OUT = lazy(r"xbox|x-ray|xmas|[fhlmnrsx][bcdfghjklmnpqrstvwxz]++(?!\w)")
"""Words spoken letter by letter, the first of which begins with a vowel: “an x-ray”, “an mp3”."""
_AFTER_LETTERS_TYPED = "and or is to in priori posteriori la an as at of on are if it"
_AFTER_LETTERS = frozenset(_AFTER_LETTERS_TYPED.split())
"""Words before which “a” is a letter’s name or Latin: “type a is”, “a priori”."""
_SILENT_H = lazy(r"(?:hour|honest|honou?r|heir)")
_AFTER_AND = frozenset(["he", "her", "his", "him", "has", "have", "had", "how", "here", "hence"])
"""Before these “an” is a slip of “and”."""
_NEAR = 8
"""More characters than the white space before an article has."""


def wrong_articles(passage: Passage) -> Iterator[Mark]:
    """A mark on each “a” before a vowel and each “an” before a consonant, with the word that follows."""
    for number in (*passage.index.get("a", ()), *passage.index.get("an", ())):
        start = passage.words[number].start
        if passage.text[start + 1 : start + 4].startswith(_SOUND) or passage.in_quotation(start):
            continue
        match = _ARTICLE.match(passage.text, start)
        wrong = _before_word(passage, match) if match else _before_letters(passage, start)
        if wrong is not None:
            yield _mark(passage, *wrong)


_Wrong: TypeAlias = tuple[re.Match[str], str]
"""An article with its word, and the article that is wanted."""


def _before_word(passage: Passage, match: re.Match[str]) -> _Wrong | None:
    article, word = match["article"], match["word"].lower()
    vowel = (bool(_VOWEL.match(word)) and not _CONSONANT_SOUND.match(word)) or bool(_SILENT_H.match(word))
    has_n = len(article) > 1
    if (
        vowel == has_n
        or (has_n and not _sounded(word))
        or _letter(passage, match)
        or (article == "An" and word != match["word"] and not passage.begins_sentence(match.start()))
        or _doubtful(match["word"])
    ):
        return None
    return match, article[0] + ("n" if vowel else "")


def _doubtful(word: str) -> bool:
    return word[0].isupper() and word.lower().startswith(_DOUBTFUL) and not english().knows(word)


def _sounded(word: str) -> bool:
    # whether a word with a consonant at its head is surely spoken with it
    if not word.startswith("h"):
        return not _SPELLED_OUT.match(word)
    if word in _AFTER_AND or word.startswith(tuple(word_set("faint-h"))) or _SPELLED_OUT.match(word):
        return False
    return english().knows(word.partition("-")[0])  # names are spoken as their owners speak them


def _before_letters(passage: Passage, start: int) -> _Wrong | None:
    # "an NGO", "a UN body": what counts is how the first letter is spoken
    match = _LETTERS.match(passage.text, start)
    if match is None:
        return None
    article, word = match.groups()
    has_n = len(article) > 1
    wrong = _SPOKEN_WITHOUT if has_n else _SPOKEN_WITH_VOWEL
    titled = article == "A" and not passage.begins_sentence(start)
    return (match, article[0] + ("" if has_n else "n")) if wrong.match(word) and not titled else None


def _letter(passage: Passage, match: re.Match[str]) -> bool:
    # "type A is", "the letter a", "a.m.", "vitamin A": no article
    word = match["word"]
    if word in _AFTER_LETTERS:
        return word != "of" or match["article"] != "an"
    before = passage.text[max(0, match.start() - _NEAR) : match.start()].rstrip()
    return match["article"] == "A" and bool(before) and before[-1] not in '.!?:;”“(‘–…’"'


def _mark(passage: Passage, match: re.Match[str], wanted: str) -> Mark:
    fix = passage.fix(*match.span("article"), wanted, safe=False)
    hint = f"write “{wanted} {match['word']}”"
    return passage.mark(*match.span(), f"“{match.group()}”", hint, fix)
