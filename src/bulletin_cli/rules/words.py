"""Word lists: shipped as data, each with its source on top; a publication adds to them or takes away."""

from collections import defaultdict
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


@lru_cache(maxsize=64)
def data_lines(name: str) -> tuple[str, ...]:
    """A data file's lines, those of its comment left out; a file is read once."""
    return tuple(map(str.rstrip, _entries(name).splitlines()))


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

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._met: dict[tuple[str, str], _Phrases] = {}
        self.phrases = phrases
        """Each with the other columns of its line, parted by tabs."""

    @cached_property
    def singles(self) -> frozenset[str]:
        """The phrases of one word."""
        return frozenset(phrase for phrase in self.phrases if " " not in phrase)

    @cached_property
    def _begun(self) -> Mapping[tuple[str, str], list[str]]:
        # by the first word and the second ("" for phrases of one)
        begun: dict[tuple[str, str], list[str]] = defaultdict(list)
        for phrase in self.phrases:
            begun[_first_two(phrase)].append(phrase)
        return begun

    @cached_property
    def _firsts(self) -> frozenset[str]:
        # those of phrases that may be over with them
        return frozenset(first for first, second in self._begun if first and not second)

    @cached_property
    def _couples(self) -> frozenset[tuple[str, str]]:
        return frozenset(self._begun)

    def _alike(self, first: str, second: str) -> _Phrases:
        # phrases that begin so, the longest first; told apart when such a beginning is met
        if (first, second) not in self._met:
            alike: _Phrases = {}
            for phrase in sorted(self._begun.get((first, second), ()), key=len, reverse=True):
                columns = self.phrases[phrase]
                alike.setdefault(phrase.lower(), tuple(columns.split("\t")) if columns else ())
            self._met[first, second] = alike
        return self._met[first, second]

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
            after = flanked[number + 2]
            for second in (after, "") if after else ("",):
                phrases = self._alike(first, second) if (first, second) in self._begun else None
                hit = _hit(passage, phrases, first, words[number].start) if phrases else None
                if hit is not None:
                    break
            else:
                continue
            if quotes or not passage.in_quotation(hit.start, hit.end):
                yield hit


def _first_two(phrase: str) -> tuple[str, str]:
    # the first two words of a phrase, in lower case; most are nothing but letters and hyphens
    phrase = phrase.lower()
    first, _, rest = phrase.partition(" ")
    second = rest.partition(" ")[0]
    if not (first + second).isalpha() and not _plain(f"{first}-{second or first}"):
        first, second, *_ = (*_FIRST.findall(phrase), "", "")
    return first, second


def _plain(words: str) -> bool:
    return all(map(str.isalpha, words.split("-")))


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
    parted = (line.partition("\t") for line in data_lines(f"{name}.tsv"))
    phrases = {phrase: columns for phrase, _, columns in parted}
    for line in add:
        phrase, _, wanted = line.partition(":")
        phrases[phrase.strip()] = wanted.strip()
    return PhraseList({phrase: columns for phrase, columns in phrases.items() if phrase not in remove})


def house_phrases(name: str, style: HouseStyle) -> PhraseList:
    """`phrase_list` as the publication has it."""
    return phrase_list(name, *changes(name, style))
