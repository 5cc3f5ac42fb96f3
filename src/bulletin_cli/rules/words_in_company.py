"""Words that the classes of those beside them convict: “at lest half”, “to loose money”."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from io import BytesIO
from itertools import compress, count, pairwise, repeat
from operator import attrgetter, itemgetter

from bulletin_cli.model.kept import kept
from bulletin_cli.rules.agreement_nouns import Finding, before
from bulletin_cli.rules.agreement_parts import parts
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.word_classes import readings
from bulletin_cli.rules.words import data_bytes, recased

_FOCUS = "_"
"""Where the convicted word stands among its neighbours."""
_BARRED = "!"
"""Begins a neighbour that may not stand there."""
_PARTED = ":"
"""Parts a neighbour’s classes from its words."""
_HEAD = "$^"
_UNSURE = "?"
"""What stands beside is no word: a quotation, code, a sign."""
_ENDS = ".;!?"
_OFTEN = 64
"""Passages after which it is kept what stands beside a word that it convicts: few words are met before."""
_ADVERB = "+ly"
"""Stands in the list for the adverb of each adjective."""
_RANK, _PLACED = attrgetter("rank"), itemgetter(0, 1)
_OWN_CLASS = "@"
"""Begins the name of a class that the list makes itself."""
_ABOUT = "~"
"""Begins words of which one has to stand somewhere in the passage."""
_DETERMINERS_TYPED = """
the a an this that these those his her their our my its your each every some any no another
"""
_OWNERS_TYPED = "the his her their our my its your this these those"
_PRONOUNS_TYPED = "he she it they we i you who which there"
_MODALS_TYPED = "will would can could may might must should shall cannot"
_BE_TYPED = "is are was were be been being am"


def _among(typed: str) -> Callable[[Passage, int], bool]:
    words = frozenset(typed.split())
    return lambda passage, number: passage.lowered[number] in words


def _only(*letters: str) -> Callable[[Passage, int], bool]:
    return lambda passage, number: readings[passage.lowered[number]] in letters


def _maybe(letters: str) -> Callable[[Passage, int], bool]:
    return lambda passage, number: not set(letters).isdisjoint(readings[passage.lowered[number]])


_CLASSES: Mapping[str, Callable[[Passage, int], bool]] = {
    "D": _among(_DETERMINERS_TYPED),
    "T": _among(_OWNERS_TYPED),
    "H": _among(_PRONOUNS_TYPED),
    "M": _among(_MODALS_TYPED),
    "B": _among(_BE_TYPED),
    "W": _among("has have had having"),
    "O": _among("it them him us me you"),
    "P": lambda passage, number: parts[passage.lowered[number]] == "P",
    "N": _only("n", "c"),
    "K": _only("c"),
    "N?": _maybe("nc"),
    "S": _only("s"),
    "S?": _maybe("s"),
    "V": _only("v"),
    "V?": _maybe("v"),
    "E": _maybe("e"),
    "Z?": _maybe("zd"),
    "G": lambda passage, number: passage.lowered[number].endswith("ing"),
    "J": _only("j"),
    "J?": _maybe("j"),
    "A": lambda passage, number: passage.lowered[number].endswith("ly"),
    "C": lambda passage, number: passage.words[number].kind in {"capitalised", "acronym", "mixed"},
    "L": lambda passage, number: passage.words[number].kind == "lower",
    "#": lambda passage, number: passage.lowered[number][0].isdigit(),
    "*": lambda passage, number: number < len(passage.words),
}
"""What a neighbour in capitals may be, as the list's comment tells."""


class _Neighbour:
    """What may stand beside the word, or with `barred` what may not."""

    def __init__(self, typed: str) -> None:
        self.barred = typed[0] == _BARRED
        classes, _, words = typed.removeprefix(_BARRED).rpartition(_PARTED)
        self.names = classes.split("|") if classes else ()
        """Of classes, and the signs of edges."""
        self.words = frozenset(words.split("|"))


_neighbour = cache(_Neighbour)


class _Company:
    """A company as the list has it: few are taken apart, since in most the rarest neighbour is missing.

    `side` is where the word stands of which one of `key` is needed, each between strokes: right before with
    -1, right after with 1; with 0 the company is for any couple.
    """

    def __init__(self, wanted: str, typed: str) -> None:
        earlier, _, later = f" {typed} ".partition(f" {_FOCUS} ")
        self.wanted = wanted
        self.about: Sequence[tuple[bool, frozenset[str]]] = ()
        """Words somewhere in the passage: true where one of them has to stand there, false where none may."""
        if _ABOUT in earlier:
            self.about = [_about(one) for one in earlier.split() if _ABOUT in one]
            earlier = " ".join([one for one in earlier.split() if _ABOUT not in one])
        self._earlier, self._later = earlier, later
        lead, follower = earlier.rpartition(" ")[2], later.partition(" ")[0]
        self.rank, self.side, self.key = 2, 0, ""
        if _plain(lead):
            self.rank, self.side, self.key = 0, -1, f"|{lead}|"
        if _plain(follower) and (
            self.side == 0 or _shortest(lead.split("|")) < _shortest(follower.split("|"))
        ):
            self.rank, self.side, self.key = min(self.rank, 1), 1, f"|{follower}|"

    @kept
    def earlier(self) -> Sequence[_Neighbour]:
        """What has to stand before the word, the nearest first."""
        return [*map(_neighbour, reversed(self._earlier.split()))]

    @kept
    def later(self) -> Sequence[_Neighbour]:
        """What has to stand after the word, the nearest first."""
        return [*map(_neighbour, self._later.split())]

    @kept
    def rarest(self) -> tuple[int, frozenset[str]]:
        """How far off the neighbour stands that copy has least of, but for the key’s, with its words: 0 and
        none without any.
        """
        placed = [*zip(count(-1, -1), self.earlier, strict=False), *zip(count(1), self.later, strict=False)]
        plain = [(at, one.words) for at, one in placed if not (one.barred or one.names or at == self.side)]
        return max(plain, key=lambda one: _shortest(one[1])) if plain else (0, frozenset())


def _shortest(words: Iterable[str]) -> int:
    # letters of the shortest word: short ones are common
    return min(map(len, words))


def _plain(neighbour: str) -> bool:
    # true for words only: no class, and nothing that may not stand there
    return neighbour != "" and _PARTED not in neighbour and neighbour[0] != _BARRED


@lru_cache(maxsize=1)
def _lines() -> dict[str, tuple[bytes, bytes, bytes]]:
    # each word, and each of the list's own classes, with its line, parted at the first tab; the comment's
    # lines have none. A reader of bytes finds line ends for a tenth of what it costs to split a text
    parted = [line.partition(b"\t") for line in BytesIO(data_bytes("company.tsv"))]
    lines = [line for line in parted if line[1]]
    heads = b"\n".join([words for words, _, _ in lines]).decode().split("\n")
    rows = dict(zip(heads, lines, strict=True))
    for words in [words for words in heads if " " in words]:
        rows.update(dict.fromkeys(words.split(), rows.pop(words)))
    return rows


@lru_cache(maxsize=1)
def convicted() -> frozenset[str]:
    """The words that company may convict."""
    return frozenset(_lines())


@cache
def _own_class(name: str) -> frozenset[str]:
    return frozenset(_lines()[name][2].decode().split())


@cache
def _companies(word: str) -> Sequence[_Company]:
    # the first that is kept counts: those with words right before, then those with words right after
    words, _, typed = _lines()[word]
    place, cells = words.decode().split().index(word), typed.decode().rstrip("\n").split("\t")
    found: list[_Company] = []
    for wanted, companies in zip(cells[::2], cells[1::2], strict=True):
        found += map(_Company, repeat(_meant(wanted, place)), companies.split("; "))
    found.sort(key=_RANK)
    return found


def _meant(wanted: str, place: int) -> str:
    several = wanted.split("/")
    return several[place] if len(several) > 1 else wanted


def _about(typed: str) -> tuple[bool, frozenset[str]]:
    words = typed.lstrip(_BARRED + _ABOUT)
    known = _own_class(words) if words[0] == _OWN_CLASS else frozenset(words.split("|"))
    return typed[0] != _BARRED, known


def _fits(passage: Passage, number: int, neighbour: _Neighbour, edge: str) -> bool:
    # true where the word of a number, or the edge that stands in its place, is such a neighbour
    if edge:
        return neighbour.barred or any(sign in neighbour.names for sign in edge)
    found = passage.lowered[number] in neighbour.words
    return (found or any(_is_of(passage, number, name) for name in neighbour.names)) != neighbour.barred


def _is_of(passage: Passage, number: int, name: str) -> bool:
    if name[0] == _OWN_CLASS:
        return passage.lowered[number] in _own_class(name)
    one = _CLASSES.get(name)
    return one is not None and one(passage, number)


class _Watched:
    """The words met that may be convicted: in some company whatever stands beside them, or beside a word."""

    def __init__(self) -> None:
        self.passages = 0
        self.unmet: set[str] = set()
        self.anywhere: dict[str, list[tuple[int, _Company]]] = {}
        """Companies of a word for any couple, with their places among all of the word."""
        self.couples: dict[tuple[str, str], list[tuple[int, int, _Company]]] = {}
        """Companies of two words as they stand, each after 0 or 1 for the word convicted, and its place."""

    def maybe(self, passage: Passage) -> Iterator[tuple[int, int, _Company]]:
        """Companies that a passage may have, each after its word’s number and its place among the word’s."""
        self.passages += 1
        if self.passages < _OFTEN:
            return _maybe_here(passage)
        if self.passages == _OFTEN:
            self.unmet = set(convicted())
        if not self.unmet.isdisjoint(passage.index):
            self._meet(self.unmet.intersection(passage.index))
        return self._maybe_here(passage)

    def _maybe_here(self, passage: Passage) -> Iterator[tuple[int, int, _Company]]:
        for word in self.anywhere.keys() & passage.index.keys():
            for number in passage.index[word]:
                for place, one in self.anywhere[word]:
                    yield number, place, one
        for number in compress(count(), map(self.couples.__contains__, pairwise(passage.lowered))):
            for step, place, one in self.couples[passage.lowered[number], passage.lowered[number + 1]]:
                yield number + step, place, one

    def _meet(self, words: set[str]) -> None:
        self.unmet -= words
        for word in words:
            for place, one in enumerate(_companies(word)):
                if one.side == 0:
                    self.anywhere.setdefault(word, []).append((place, one))
                for beside in one.key.split("|")[1:-1]:
                    couple = (beside, word) if one.side < 0 else (word, beside)
                    self.couples.setdefault(couple, []).append((one.side < 0, place, one))


def _maybe_here(passage: Passage) -> Iterator[tuple[int, int, _Company]]:
    for word in convicted().intersection(passage.index):
        for number in passage.index[word]:
            sides = "", f"|{passage.flanked[number + 2]}|", f"|{passage.flanked[number]}|"
            for place, one in enumerate(_companies(word)):
                if sides[one.side] in one.key:
                    yield number, place, one


_watched = lru_cache(maxsize=1)(_Watched)


def words_in_company(passage: Passage) -> Iterator[Finding]:
    """A finding on each word that its neighbours convict."""
    found = [maybe for maybe in _watched().maybe(passage) if _kept(passage, maybe[0], maybe[2])]
    told = -1
    for number, _, company in sorted(found, key=_PLACED):
        if number != told and not _spared(passage, number):
            yield _finding(passage, number, company.wanted)
        told = number


def _kept(passage: Passage, number: int, company: _Company) -> bool:
    step, words = company.rarest
    if step and not (0 <= number + step < len(passage.words) and passage.lowered[number + step] in words):
        return False
    return (
        _beside(passage, number, company.earlier, -1)
        and _beside(passage, number, company.later, 1)
        and all(words.isdisjoint(passage.index) != wanted for wanted, words in company.about)
    )


def _beside(passage: Passage, number: int, neighbours: Sequence[_Neighbour], step: int) -> bool:
    at, edge = number, ""
    for neighbour in neighbours:
        edge = edge or _edge(passage, at, step)
        at += step
        if not _fits(passage, at, neighbour, edge):
            return False
    return True


def _edge(passage: Passage, number: int, step: int) -> str:
    # nothing where a space parts a word from the next one; the signs of what stands there otherwise
    if step < 0:
        return "" if before(passage, number) is not None else _edge_before(passage, number)
    if number + 1 < len(passage.words) and before(passage, number + 1) is not None:
        return ""
    after = passage.text[passage.words[number].end :][:1]
    if after == " ":
        return _UNSURE
    return "$." if not after or after in _ENDS else "$"


def _edge_before(passage: Passage, number: int) -> str:
    start = passage.words[number].start
    if passage.begins_sentence(start):
        return _HEAD
    return "$," if passage.text.endswith(", ", 0, start) else "$"


def _spared(passage: Passage, number: int) -> bool:
    word = passage.words[number]
    named = word.kind != "lower" and not passage.begins_sentence(word.start)
    halved = word.start > 0 and passage.text[word.start - 1] in "-‑–/"
    return named or halved or passage.in_quotation(word.start) or passage.emphasised(word.start)


def _finding(passage: Passage, number: int, meant: str) -> Finding:
    word = passage.words[number]
    if meant == _ADVERB:
        meant = adverb(passage.lowered[number])
    if not meant:
        return Finding(word.start, word.end, f"“{word.text}”: the wrong word", "put it another way")
    wanted = recased(meant.replace(_FOCUS, passage.lowered[number]), word.text).replace("'", "’")
    if meant.startswith(f"{_FOCUS} "):
        message = f"“{word.text}”: a word is missing after it"
    else:
        message = f"“{word.text}”: " + ("a word is missing" if _FOCUS in meant else "the wrong word")
    return Finding(word.start, word.end, message, f"write “{wanted}”", wanted)


def adverb(word: str) -> str:
    """The adverb of an adjective whose spelling is regular."""
    if word.endswith("ic"):
        return word + "ally"
    if word.endswith("le"):
        return word[:-1] + "y"
    return word[:-1] + "ily" if word.endswith("y") else word + "ly"
