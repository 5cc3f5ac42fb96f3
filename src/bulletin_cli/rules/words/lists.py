"""Word lists: shipped as data, each with its source on top; a publication adds to them or takes away."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TypeAlias

from bulletin_cli.model.publication import HouseStyle
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, occurrences

_Phrases: TypeAlias = dict[str, tuple[str, ...]]
"""Phrases in small letters with their columns, the longest first."""
_DATA = Path(__file__).parent.parent / "data"
_PAGE = 4096
_LEADS = lazy(r"\n([^ \t\n]*)(?: ([^ \t\n]+))?[^\n]*")
"""The first two words of a line: all lines at once, since lists are read anew for each run."""
PHRASE_LEADS = "phrase-leads.tsv"
"""The first two words of each phrase of `phrases.tsv`: to find them anew costs ten times as much."""
_LONG_NAME = 3
"""Words after its first in a name that may be listed as wrong; “General Colonel” may be two ranks."""
_ALONE = ""
"""Stands for the second word of a phrase of one."""


def data_bytes(name: str) -> bytes:
    """A data file's bytes, with plain line ends."""
    found = (_DATA / name).read_bytes()
    return found.replace(b"\r\n", b"\n") if b"\r" in found else found


def mapped(name: str) -> bytes | mmap:
    """A large data file's bytes, of which no more is read than is looked at, with plain line ends."""
    with (_DATA / name).open("rb") as file:
        found = mmap(file.fileno(), 0, access=ACCESS_READ)
    return data_bytes(name) if b"\r" in found[:_PAGE] else found


def data_text(name: str) -> str:
    """A data file's text."""
    return data_bytes(name).decode("utf-8")


@lru_cache(maxsize=64)
def data_lines(name: str) -> tuple[str, ...]:
    """A data file's lines, those of its comment left out; a file is read once."""
    return tuple(map(str.rstrip, _entries(name).removesuffix("\n").split("\n")))


def data_couples(name: str) -> Iterator[tuple[str, str]]:
    """The two columns of each line of a data file that has two throughout."""
    cells = _entries(name).replace("\n", "\t").split("\t")
    return zip(cells[::2], cells[1::2], strict=False)


def _entries(name: str) -> str:
    # a data file's text but for its comment, lines on top that begin with “# ”
    text, start = data_text(name), 0
    while text.startswith("# ", start):
        start = text.find("\n", start) + 1 or len(text)
    return text[start:]


@lru_cache(maxsize=64)
def word_set(name: str, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> frozenset[str]:
    """The words of `data/NAME.txt`, with a publication's additions and without its removals."""
    shipped = frozenset(_entries(f"{name}.txt").split())
    return shipped.union(add).difference(remove) if add or remove else shipped


@lru_cache(maxsize=8)
def word_table(name: str) -> Mapping[str, frozenset[str]]:
    """For what stands before the tab on each line of `data/NAME.tsv` the words behind it."""
    return {lead: frozenset(words.split()) for lead, words in data_couples(f"{name}.tsv")}


@lru_cache(maxsize=8)
def word_groups(name: str) -> Mapping[str, int]:
    """For each word of `data/NAME.txt`, where each line is a group, the number of its group."""
    return {word: number for number, line in enumerate(data_lines(f"{name}.txt")) for word in line.split()}


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


class Hit:
    """A phrase of a list as it stands in a passage: offsets, the words found, and the list's other
    columns.
    """

    def __init__(
        self, start: int, end: int, found: str, columns: tuple[str, ...], *, opens: bool = False
    ) -> None:
        self.start, self.end, self.found, self.columns = start, end, found, columns
        self.opens = opens
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
    """Phrases with columns, found by their first two words: a passage without any of those costs one set
    operation, and a phrase that none begins with costs next to nothing.
    """

    def __init__(self, entries: str, leads: frozenset[tuple[str, str]] = frozenset()) -> None:
        self._leads = leads
        """The first two words of each phrase, as `couples`, where they are known."""
        self._entries = entries
        """Lines in which a tab parts a phrase from the other columns, each with its end; of two alike the
        first counts.
        """
        self._met: dict[tuple[str, str], tuple[tuple[str, ...], _Phrases]] = {}

    def __contains__(self, phrase: str) -> bool:
        """True for a phrase of the list in small letters."""
        first, second, *_ = (*phrase.split(), _ALONE)
        return phrase in self._alike(first, second)[1]

    @cached_property
    def singles(self) -> frozenset[str]:
        """The phrases of one word."""
        return self._firsts

    @cached_property
    def _small(self) -> str:
        # as long as the entries and the line end before them
        return "\n" + self._entries.lower().replace("/", " ").replace(":", " ").replace(",", " ")

    @cached_property
    def couples(self) -> frozenset[tuple[str, str]]:
        """The first word and the second of each phrase, “” for those of one."""
        return self._leads or frozenset(_LEADS.findall(self._small, 0, len(self._small) - 1))

    @cached_property
    def _firsts(self) -> frozenset[str]:
        # those of phrases that may be over with them
        return frozenset(first for first, second in self.couples if second == _ALONE)

    def _alike(self, first: str, second: str) -> tuple[tuple[str, ...], _Phrases]:
        # phrases that begin so, the longest first, and each with its columns; told apart when such a
        # beginning is met
        found = self._met.get((first, second))
        if found is None:
            lead = f"\n{first}" if second == _ALONE else f"\n{first} {second}"
            ends = "\t\n" if second == _ALONE else "\t\n "
            alike: _Phrases = {}
            for at in occurrences(self._small, lead) if (first, second) in self.couples else ():
                if self._small[at + len(lead)] in ends:
                    line = self._entries[at : self._entries.index("\n", at)]
                    phrase, _, columns = line.partition("\t")
                    columns = columns.replace("'", "’")  # plain in the file: small letters are sooner had so
                    alike.setdefault(phrase.lower(), tuple(columns.split("\t")) if columns else ())
            alike = dict(sorted(alike.items(), key=lambda item: -len(item[0])))
            found = self._met[first, second] = tuple(alike), alike
        return found

    def hits(self, passage: Passage) -> Sequence[Hit]:
        """The list's phrases in a passage, the longest at each place; none in quotations."""
        coupled, alone = passage.coupled(self.couples), passage.having(self._firsts)
        if not coupled and not alone:
            return ()
        words, flanked, small = passage.words, passage.flanked, passage.small
        begun: dict[int, Hit | None] = {}
        for number in coupled:
            first, second = flanked[number + 1], flanked[number + 2]
            alike, phrases = self._met.get((first, second)) or self._alike(first, second)
            if small.startswith(alike, words[number].start):
                begun[number] = _hit(passage, phrases, first, words[number].start)
        for first in alone:
            for number in passage.index[first]:
                if begun.get(number) is None:
                    begun[number] = _hit(passage, self._alike(first, _ALONE)[1], first, words[number].start)
        if not begun:
            return ()
        found = [begun[number] for number in sorted(begun)]
        return [hit for hit in found if hit is not None and not passage.in_quotation(hit.start, hit.end)]


def _hit(passage: Passage, phrases: _Phrases, first: str, start: int) -> Hit | None:
    text, small = passage.text, passage.small
    for phrase, columns in phrases.items():
        if small.startswith(phrase, start):
            end = start + len(phrase)
            found = text[start:end]
            if not (_goes_on(text, end) or _named(found, first, *columns)):
                return Hit(start, end, found, columns, opens=passage.begins_sentence(start))
    return None


def _named(found: str, first: str, wanted: str = "", *_: str) -> bool:
    # "World Wide Web" is a name, though "world wide" is none; a long one for which another is wanted is wrong
    typed = found[len(first) :].split()
    if len(typed) >= _LONG_NAME and _capitals(wanted.split()[:1]):
        return False
    return _capitals(typed)


def _capitals(words: list[str]) -> bool:
    return any(word[0].isupper() and word[1:].islower() for word in words)


def _goes_on(text: str, end: int) -> bool:
    if end >= len(text):
        return False
    after = text[end]
    return after.isalnum() or (after in "-‑" and text[end + 1 : end + 2].isalnum())


@lru_cache(maxsize=64)
def phrase_list(name: str, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> PhraseList:
    """`data/NAME.tsv` (phrase, then columns). An addition is `phrase` or `phrase: wanted`."""
    added = (line.partition(":") for line in add)
    entries = [f"{phrase.strip()}\t{wanted.strip()}\n" for phrase, _, wanted in added]
    entries.append(_entries(f"{name}.tsv"))
    if name == "phrases" and not (add or remove):
        return PhraseList("".join(entries), frozenset(data_couples(PHRASE_LEADS)))
    if remove:
        lines = "".join(entries).splitlines(keepends=True)
        entries = [line for line in lines if line.rstrip("\n").partition("\t")[0] not in remove]
    return PhraseList("".join(entries))


def house_phrases(name: str, style: HouseStyle) -> PhraseList:
    """`phrase_list` as the publication has it."""
    return phrase_list(name, *changes(name, style))
