"""Whether a name without a given one is a person's, and whether copy gives it in full in a way of its own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, occurrences
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import word_set, word_table
from bulletin_cli.rules.words.spelling import english, one_slip_apart

_ONESELF = frozenset(["i", "i'm", "i've", "i'd", "i'll", "me", "my", "myself"])
_OTHERS = frozenset(["he", "she", "his", "her", "him", "who", "himself", "herself"])
_LEAST_NEAR = 4
_APPOSED = (", a ", ", an ", ", who ")
_CALLED = lazy(r"\b(?:nickname|moniker|alias|pseudonym|pen name|stage name|known as) $")
_FULL = (
    r"[A-Z][a-z]+ [“\"‘'][^”\"’']{{2,24}}[”\"’'] {0}\b"
    r"|\b[A-Z]{{2,3}} {0}\b|[A-Z][a-z]+ {0}-[A-Z]|[A-Z][a-z]+-{0}\b"
)
"""“Marion ‘Suge’ Knight”, “DK Abbass”, “Octavio Camino-Ramos”, “Carlos Fernandez-Pello”."""
_BRANDED = lazy(
    r"\b(?:drugmaker|maker|firm|company|chain|brand|label|retailer|rapper|band|singer|musician|great|character|"
    r"villain|hero|heroine|cartoon|[Ll]ord|[Ll]ady)[ \u00a0]$"
)
_AS_ROLE = lazy(
    r"\b(?:plays|played|playing|portrays|portrayed|role of|the part of|stage as|stage was as|starred as|"
    r"appeared as|cast as|star as|called) $|\bas (?:his|her|their|[A-Z][a-z]+['’]s) (?:[a-z]+ ){1,2}$"
)
_WORKS_BEHIND = lazy(
    r" (?:film|films|movie|drama|dramas|cartoon|cartoons|character|series|novel|novels|comic|soundtrack|"
    r"sketch|sketches|musical|sitcom|costume|doll|toys?)\b"
)
_OF_ITSELF = lazy(r" [a-z]+ (?:that )?it (?!is\b|was\b)")
"""“Highfields said that it intends to buy it.”"""
_PAIRED = lazy(r"(?:(?P<whole>[A-Z][a-z]+) )?\b(?P<lead>[A-Z][a-z]+) and $")
_WRITTEN = lazy(r"(?: by [A-Z]|, (?:a|the) (?:novel|film|play|series|book)\b)")
_REACH = 48
_EPITHETS = ("ive", "ful", "less", "ous", "able", "ible")
_HONOURED = frozenset(["Mr", "Mrs", "Ms", "Miss"])


def no_address(passage: Passage, start: int, end: int, named: Collection[str]) -> bool:
    """True where a name behind a title is a character's, a brand's, a queen of beauty's or a nickname."""
    text, first = passage.text, max(0, start - _REACH)
    title, _, name = text[start:end].replace("\u00a0", " ").replace(".", "").partition(" ")
    name = name.removesuffix("’s").removesuffix("'s")
    if not name:
        return False
    if name in word_table("characters").get(title, ()) or (
        title == "Miss" and name in word_set("places") | word_set("proper")
    ):
        return True
    if title in _HONOURED and name.lower().endswith(_EPITHETS) and english().knows(name.lower()):
        return True  # “Mr Sensitive”
    if _BRANDED.search(text, first, start) or _AS_ROLE.search(text, first, start):
        return True
    return _WORKS_BEHIND.match(text, end) is not None or _of_a_title(text, start, end, named)


def _of_a_title(text: str, start: int, end: int, named: Collection[str]) -> bool:
    # “Jonathan Strange and Mr Norrell by Susanna Clarke”, “Edward and Mrs Simpson”
    pair = _PAIRED.search(text, max(0, start - _REACH), start)
    if pair is None:
        return False
    return pair["lead"] not in named if pair["whole"] is None else _WRITTEN.match(text, end) is not None


def is_person(name: str, passage: Passage, end: int, story: Story, named: Collection[str]) -> bool:
    """True where a name that speaks is told to be a person's: firms speak as well.

    It is nearly another that is given in full, says “I”, or has “he” or “she” for it behind.
    """
    text = passage.text
    sentence = passage.sentence_at(end)
    if _OF_ITSELF.match(text, end):
        return False
    near = len(name) > _LEAST_NEAR and any(one_slip_apart(name, one) for one in named)
    if near or text.startswith(_APPOSED, end):
        return not _alias(name, story)
    spoken = any(passage.in_quotation(at) for at in _places(passage, _ONESELF))
    behind = any(end < at < sentence.end + len("He ") for at in _places(passage, _OTHERS))
    return (spoken or behind) and not _alias(name, story)


def _places(passage: Passage, wanted: frozenset[str]) -> Iterator[int]:
    return (passage.words[at].start for word in passage.having(wanted) for at in passage.index[word])


def _alias(name: str, story: Story) -> bool:
    return any(
        _CALLED.search(passage.text, max(0, at - _REACH), at)
        for passage in story.showing(name)
        for at in occurrences(passage.text, name)
    )


def told_otherwise(name: str, story: Story) -> bool:
    """True where the story gives it with a nickname or initials between, or as half of a double name."""
    full = re.compile(_FULL.format(re.escape(name)))
    return any(full.search(passage.text) for passage in story.showing(name))
