"""Abbreviations in copy, where they are used."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.place import Span
from bulletin_cli.model.publication import Publication
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.lists import word_set

_MIXED = lazy(r"(?:[A-Z][a-z]?(?:&(?=[A-Z]))?){2,8}?(?=s?(?:[’']s?)?$)")
_PAIRS = lazy(r"(?:[A-Z][a-z]){3,}(?:[’']s?)?$")
_SHOUTED = lazy(
    r"\b(?:NOT|THE|AND|ALL|MUST|NEVER|DO|YOU|ARE|NO|OF|FOR) [A-Z]{2,} [A-Z]{2,}"
    r"|[A-Z]{2,} (?:NOT|THE|AND) [A-Z]{2,}"
)
_LOUD = frozenset(["NOT", "THE", "AND", "ALL", "MUST", "NEVER", "DO", "YOU", "ARE", "NO", "OF", "FOR"])
"""One of these is among words that shout."""
_SYMBOL = lazy(r"/\w*\d")
_TITLES = 3
_LEAST, _MOST = 2, 8


class Short:
    """An abbreviation as it stands in a passage; `base` is without a plural s, a possessive or a compound."""

    def __init__(self, base: str, passage: Passage, start: int, end: int, typed: str) -> None:
        self.base, self.passage, self.start = base, passage, start
        self.end, self.typed = end, typed

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.passage.span(self.start, self.end)


def shorts(passage: Passage) -> tuple[Short, ...]:
    """The abbreviations of a passage in order; none in a passage that is typed in capitals."""
    kinds = passage.kinds
    return passage.noted("shorts", _shorts) if "acronym" in kinds or "mixed" in kinds else ()


def _shorts(passage: Passage) -> Iterator[Short]:
    words = passage.of_kind("acronym", "mixed")
    if not words or _in_capitals(passage):
        return
    shouts = len(words) >= _TITLES and not _LOUD.isdisjoint([word.text for word in words])
    for word in words:
        typed = word.text
        if typed.islower() or (passage.figures and not typed.isalpha() and any(map(str.isdigit, typed))):
            continue
        found = [(at, part, base) for at, part in _parts(typed) if (base := _base(part))]
        if not found or _no_word(passage, word, shouts=shouts):
            continue
        for at, part, base in found:
            if base not in word_set("camel"):
                start = word.start + at
                one = base[:-1] if base.endswith("s") and len(base) > _LEAST else base
                yield Short(one, passage, start, start + len(part), part)


def _parts(typed: str) -> Iterator[tuple[int, str]]:
    # what hyphens part, each with its offset
    at = 0
    for part in typed.replace("‑", "-").split("-"):
        if part:
            yield at, part
        at += len(part) + 1


def _base(typed: str) -> str:
    # an abbreviation without its ending, or nothing for what is none
    if not "A" <= typed[:1] <= "Z":
        return ""
    if typed.isascii() and typed.isalpha() and typed.isupper():
        return typed if _LEAST <= len(typed) <= _MOST else ""
    if typed[1:].islower() or _PAIRS.match(typed):
        return ""  # “Anti”, “DoCoMo”
    match = _MIXED.match(typed)
    return match.group() if match else ""


def _no_word(passage: Passage, word: Word, *, shouts: bool) -> bool:
    # "GOV.UK", "XAC/I99" and "DO NOT MERGE": an address, a symbol, and words that shout
    text = passage.text
    follows = text[word.end : word.end + 2]
    if (follows[:1] == "." and follows[1:].isalnum()) or (
        text.startswith("/", word.end) and _SYMBOL.match(text, word.end)
    ):
        return True
    shouted = shouts and word.kind == "acronym"
    return shouted and _SHOUTED.search(text, max(0, word.start - 24), word.end + 24) is not None


def _in_capitals(passage: Passage) -> bool:
    kinds = passage.kinds
    capitals = len(kinds.get("acronym", ()))
    letters = len(passage.words) - len(kinds.get("number", ()))
    return capitals >= _TITLES and capitals * 2 > letters


def own_names(publication: Publication) -> frozenset[str]:
    """The words of the publication's own names, its publisher's and its rubrics'."""
    names = [publication.title, publication.subtitle, publication.publisher]
    names += [rubric.label for rubric in publication.rubrics]
    return frozenset(word.strip("().,") for name in names for word in name.split())
