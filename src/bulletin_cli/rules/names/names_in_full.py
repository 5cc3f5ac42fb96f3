"""Names that a story gives in full without brackets: “the Centers for Disease Control”, then “the CDC”."""

from __future__ import annotations

import re
from functools import lru_cache

from bulletin_cli.rules.names.abbreviations import Short
from bulletin_cli.rules.prose.patterns import lazy, offsets
from bulletin_cli.rules.views import Story

_LEAST = 3
_REACH = 40
_OR = lazy(r"(?P<name>[A-Z]\w+) (?:or|\() ?$")
_LINK = r"(?:[ -](?:of|and|the|for|on|in|to|at|an|&|de|la|du|des))*[ -]"


_QUOTES = ("“", "‘", '"', "'")
_UNPRINTED = frozenset(["summary", "short"])
"""What no reader of the story has before him."""


def named_close_by(story: Story, short: Short) -> bool:
    """True where its paragraph, the one before or the headline has capitalised or quoted words that spell it.

    It has three letters or more: two would be spelled by chance. For one in a headline any words of the story
    will do.
    """
    base, passages = short.base, story.passages
    plain = base.replace("&", "")
    if short.passage.kind == "headline" and plain.isalpha():
        return any(_is_in(passage.small, _in_small(base), plain[0].lower()) for passage in passages)
    if _stands_before(short):
        return True
    if not plain.isalpha() or len(base) < _LEAST or sum(map(str.isupper, plain)) < _LEAST - ("&" in base):
        return False
    if short.passage not in passages:
        return False
    at = passages.index(short.passage)
    heads = (passage for passage in passages if passage.kind == "headline")
    near = (passage for passage in passages[max(0, at - 1) : at + 1] if passage.kind not in _UNPRINTED)
    signs = (next(filter(str.isupper, base)), *_QUOTES)
    return any(_is_in(passage.text, _name(base), *signs) for passage in (*heads, *near))


def _stands_before(short: Short) -> bool:
    # “OpenStreetMap or OSM”: in capitals within the word before
    match = _OR.search(short.passage.text, max(0, short.start - _REACH), short.start)
    return match is not None and "".join(filter(str.isupper, match["name"])) == short.base


def _is_in(text: str, name: re.Pattern[str], *signs: str) -> bool:
    # a match begins with one of the signs
    return any(name.match(text, at) for at in offsets(text, signs))


@lru_cache(maxsize=64)
def _in_small(base: str) -> re.Pattern[str]:
    # a headline is short: “MOU” for what the story calls a memorandum of understanding
    words = (rf"{letter}[a-zà-ÿ’']+" for letter in base.lower() if letter.isalpha())
    return re.compile(rf"\b{_LINK.join(words)}\b")


_LINKS_BY_LETTER = {"A": "and|an|at", "D": "de|des|du", "F": "for", "I": "in", "O": "of|on", "T": "the|to"}


def _word(letter: str) -> str:
    # “the Freedom of Information Act”, in short FOIA: a link may have a letter, too
    links = _LINKS_BY_LETTER.get(letter)
    return rf"(?:{letter}[\wà-ÿ’']+|(?:{links})\b)" if links else rf"{letter}[\wà-ÿ’']+"


@lru_cache(maxsize=64)
def _name(base: str) -> re.Pattern[str]:
    words = map(_word, filter(str.isupper, base))
    quoted = (f"{letter}[a-zà-ÿ]+" for letter in base.lower() if letter.isalpha())
    return re.compile(rf"\b{_LINK.join(words)}\b|[“‘\"']{_LINK.join(quoted)}[”’\"']")
