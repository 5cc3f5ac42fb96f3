"""Word lists: shipped as data, each with its source on top; a publication adds to them or takes away."""

from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple, TypeAlias

from bulletin_cli.model.publication import HouseStyle
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy

_Phrases: TypeAlias = dict[str, tuple[str, ...]]
"""Phrases in small letters with their columns, the longest first."""
_DATA = Path(__file__).parent / "data"
_FIRST = lazy(r"[^\W_]+(?:[-'][^\W_]+|[‑’][^\W_]+)*")


def data_bytes(name: str) -> bytes:
    """A data file's bytes, with plain line ends."""
    found = (_DATA / name).read_bytes()
    return found.replace(b"\r\n", b"\n") if b"\r" in found else found


def data_text(name: str) -> str:
    """A data file's text."""
    return data_bytes(name).decode("utf-8")


def data_lines(name: str) -> list[str]:
    """A data file's lines, those of its comment left out."""
    return [line.rstrip() for line in _entries(name).splitlines()]


def _entries(name: str) -> str:
    # a data file's text but for its comment, lines on top that begin with “# ”
    text = data_text(name)
    while text.startswith("# "):
        text = text.partition("\n")[2]
    return text


@lru_cache(maxsize=64)
def word_set(name: str, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> frozenset[str]:
    """The words of `data/NAME.txt`, with a publication's additions and without its removals."""
    shipped = _entries(f"{name}.txt").split()
    return frozenset({*shipped, *add}.difference(remove))


def house_words(name: str, style: HouseStyle) -> frozenset[str]:
    """`word_set` as the publication has it."""
    return word_set(name, *changes(name, style))


def changes(name: str, style: HouseStyle) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a publication adds to a list and takes from it."""
    wishes: Mapping[str, tuple[str, ...]] = style.lists.get(name, {})
    return tuple(wishes.get("add", ())), tuple(wishes.get("remove", ()))


@lru_cache(maxsize=16)
def lines(name: str, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The lines of `data/NAME`, each an entry, with a publication's additions and without its removals."""
    shipped = (*data_lines(name), *(line.replace(": ", "\t") for line in add))
    return tuple(line for line in shipped if line.split("\t")[0] not in remove)


def house_lines(file: str, style: HouseStyle) -> tuple[str, ...]:
    """`lines` as the publication has them; the list's name is the file's, without its ending."""
    return lines(file, *changes(file.rpartition(".")[0], style))


class Hit(NamedTuple):
    """A phrase of a list as it stands in a passage: offsets, the words found, and the list's other
    columns.
    """

    start: int
    end: int
    found: str
    columns: tuple[str, ...]
    opens: bool = False
    """True at the head of a sentence."""

    @property
    def wanted(self) -> str:
        """The replacement, with the capital of what was typed."""
        wanted = self.columns[0] if self.columns else ""
        return wanted[:1].upper() + wanted[1:] if self.opens else recased(wanted, self.found)


def recased(wanted: str, found: str) -> str:
    """The wanted text with a capital where the found one has it; an abbreviation's capitals do not count."""
    if found[:1].isupper() and not found.split(maxsplit=1)[0].isupper():
        return wanted[:1].upper() + wanted[1:]
    return wanted


class PhraseList:
    """Phrases with columns, found by their first word: a passage without any of those costs one set
    operation.
    """

    def __init__(self, phrases: Mapping[str, tuple[str, ...]]) -> None:
        self.phrases = phrases

    @cached_property
    def singles(self) -> frozenset[str]:
        """The phrases of one word."""
        return frozenset(phrase for phrase in self.phrases if " " not in phrase)

    @cached_property
    def _by_first(self) -> Mapping[str, Mapping[str, _Phrases]]:
        # by the first word, then by the second ("" for phrases of one), the longest first
        firsts: dict[str, dict[str, _Phrases]] = {}
        for phrase in sorted(self.phrases, key=len, reverse=True):
            first, second = _first_two(phrase)
            if first:
                alike = firsts.setdefault(first, {}).setdefault(second, {})
                alike.setdefault(phrase.lower(), self.phrases[phrase])
        return firsts

    @cached_property
    def _firsts(self) -> frozenset[str]:
        # those of phrases that may be over with them
        return frozenset(first for first, seconds in self._by_first.items() if "" in seconds)

    @cached_property
    def _couples(self) -> frozenset[tuple[str, str]]:
        return frozenset((first, second) for first, found in self._by_first.items() for second in found)

    def hits(self, passage: Passage, *, quotes: bool = False) -> Iterator[Hit]:
        """The list's phrases in a passage, the longest at each place; none in quotations unless `quotes`."""
        coupled, alone = passage.coupled(self._couples), passage.having(self._firsts)
        if not coupled and not alone:
            return
        begun = {(passage.lowered[number], number) for number in coupled}
        for first in alone:
            begun.update((first, number) for number in passage.index[first])
        words, flanked = passage.words, passage.flanked
        for first, number in sorted(begun):
            seconds, after = self._by_first[first], flanked[number + 2]
            for phrases in (seconds.get(after), seconds.get("") if after else None):
                hit = _hit(passage, phrases, first, words[number].start) if phrases else None
                if hit is not None:
                    break
            else:
                continue
            if quotes or not passage.in_quotation(hit.start, hit.end):
                yield hit


def _first_two(phrase: str) -> tuple[str, str]:
    # the first two words of a phrase, in lower case; most are nothing but letters and hyphens
    first, second, *_ = (*phrase.lower().split(" ", 2), "", "")
    if not all(map(str.isalpha, f"{first}-{second or first}".split("-"))):
        first, second, *_ = (*_FIRST.findall(phrase.lower()), "", "")
    return first, second


def _hit(passage: Passage, phrases: _Phrases, first: str, start: int) -> Hit | None:
    text, small = passage.text, passage.small
    if not small.startswith(tuple(phrases), start):
        return None
    for phrase, columns in phrases.items():
        if small.startswith(phrase, start):
            end = start + len(phrase)
            found = text[start:end]
            if not (_goes_on(text, end) or _named(found, first)):
                return Hit(start, end, found, columns, passage.begins_sentence(start))
    return None


def _named(found: str, first: str) -> bool:
    # "World Wide Web" is a name, though "world wide" is none
    return any(word[0].isupper() and word[1:].islower() for word in found[len(first) :].split())


def _goes_on(text: str, end: int) -> bool:
    if end >= len(text):
        return False
    after = text[end]
    return after.isalnum() or (after in "-‑" and text[end + 1 : end + 2].isalnum())


@lru_cache(maxsize=64)
def phrase_list(name: str, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> PhraseList:
    """`data/NAME.tsv` (phrase, then columns). An addition is `phrase` or `phrase: wanted`."""
    phrases = {}
    for line in data_lines(f"{name}.tsv"):
        phrase, *columns = line.split("\t")
        phrases[phrase] = tuple(columns)
    for line in add:
        phrase, _, wanted = line.partition(":")
        phrases[phrase.strip()] = (wanted.strip(),) if wanted.strip() else ("",)
    return PhraseList({phrase: columns for phrase, columns in phrases.items() if phrase not in remove})


def house_phrases(name: str, style: HouseStyle) -> PhraseList:
    """`phrase_list` as the publication has it."""
    return phrase_list(name, *changes(name, style))
