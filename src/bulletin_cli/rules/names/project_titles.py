"""Titles of projects in quotation marks that differ by an ending or a small word."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.names.bodies import singular
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_LEADS_TYPED = """
project projects programme program campaign strategy operation initiative entitled titled called named course
"""
_LEADS = frozenset(_LEADS_TYPED.split())
_SMALL = frozenset(
    ["a", "an", "the", "of", "for", "to", "in", "on", "at", "and", "with", "against", "by", "from"]
)
_WORD = lazy(r"[^\W_]+")
_ENDINGS = ("ing", "ed", "en", "y")
_SHORT = 4
_STEM, _LEAST, _LONGEST = 5, 2, 90


class _Title:
    def __init__(self, passage: Passage, start: int, end: int, text: str) -> None:
        self.passage, self.start, self.end, self.text = passage, start, end, text


def titles_vary(passages: Sequence[Passage]) -> Iterator[Mark]:
    """A mark on each title of an issue that has another’s words, but for their ends and the small ones."""
    by_stems: dict[tuple[str, ...], list[_Title]] = defaultdict(list)
    for passage in passages:
        if passage.having(_LEADS):
            for title in _titles(passage):
                stems = _stems(title.text)
                if len(stems) >= _LEAST:
                    by_stems[stems].append(title)
    for titles in by_stems.values():
        yield from _odd(titles)


def _titles(passage: Passage) -> Iterator[_Title]:
    for quoted in passage.pairs:
        text = passage.text[quoted.start + 1 : quoted.end - 1].rstrip(".,;")
        lead = passage.text[: quoted.start].rstrip(" ,:").rpartition(" ")[2].lower()
        if quoted.closed and lead in _LEADS and text[:1].isupper() and len(text) < _LONGEST:
            yield _Title(passage, quoted.start + 1, quoted.start + 1 + len(text), text)


def _stems(title: str) -> tuple[str, ...]:
    words = (word.lower() for word in _WORD.findall(title))
    return tuple(_stem(word)[:_STEM] for word in words if word not in _SMALL)


def _stem(word: str) -> str:
    # “Open” and “Opened”, “Gold” and “Golden”, “City” and “Cities”
    word = singular(word)
    ending = next((ending for ending in _ENDINGS if word.endswith(ending)), "")
    return word.removesuffix(ending) if len(word) - len(ending) >= _SHORT else word


def _odd(titles: list[_Title]) -> Iterator[Mark]:
    ways: dict[str, list[_Title]] = defaultdict(list)
    for title in titles:
        ways[title.text.lower()].append(title)
    if len(ways) > 1:
        common, *rest = sorted(ways.values(), key=len, reverse=True)
        first = common[0]
        there = first.passage.span(first.start, first.end)
        for title in (one for way in rest for one in way):
            yield another_way(
                title.passage,
                title.start,
                title.end,
                wanted=first.text,
                there=there,
                hint="give it one title",
            )
