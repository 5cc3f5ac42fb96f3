"""The list of words in company: what stands beside a word that it convicts, as `company.tsv` has it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from io import BytesIO
from itertools import count, repeat
from operator import attrgetter

from bulletin_cli.model.kept import kept
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.words.function_words import BE, HAVE, MODALS, OBJECTS, POSSESSIVES, SUBJECTS
from bulletin_cli.rules.words.lists import data_bytes, word_set
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import IRREGULAR_PLURALS, readings
from bulletin_cli.rules.words.words_met import WordsMet

FOCUS = "_"
"""Where the convicted word stands among its neighbours."""
_BARRED = "!"
"""Begins a neighbour that may not stand there."""
_PARTED = ":"
"""Parts a neighbour’s classes from its words."""
OWN_CLASS = "@"
"""Begins the name of a class that the list makes itself."""
_ABOUT = "~"
"""Begins words of which one has to stand somewhere in the passage."""
_RANK = attrgetter("rank")


_DETERMINERS_TYPED = """
the a an this that these those his her their our my its your each every some any no another
"""
DETERMINERS = frozenset(_DETERMINERS_TYPED.split())
_QUANTITIES_TYPED = """
several many few both some most all no half dozens hundreds thousands twenty thirty forty fifty hundred
"""
_QUANTITIES = TWO_TO_TWELVE | frozenset(_QUANTITIES_TYPED.split())


@cache
def is_person(word: str) -> bool:
    """True of a noun for a person, or for several: “guard”, “guards”, “women”."""
    persons = word_set("persons")
    if word in persons:
        return True
    one = IRREGULAR_PLURALS.get(word) or (f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s"))
    return one != word and one in persons


def _only(*letters: str) -> Callable[[str], bool]:
    return lambda word: readings[word] in letters


def _maybe(letters: str) -> Callable[[str], bool]:
    return lambda word: not set(letters).isdisjoint(readings[word])


_CLASSES: Mapping[str, Callable[[str], bool]] = {
    "D": DETERMINERS.__contains__,
    "T": (POSSESSIVES | {"the", "this", "these", "those"}).__contains__,
    "H": (SUBJECTS | {"which", "there"}).__contains__,
    "M": MODALS.__contains__,
    "B": BE.__contains__,
    "W": HAVE.__contains__,
    "O": (OBJECTS | {"you"}).__contains__,
    "P": lambda word: parts[word] == "P",
    "N": _only("n", "c"),
    "K": _only("c"),
    "N?": _maybe("nc"),
    "S": _only("s"),
    "S?": _maybe("s"),
    "V": _only("v"),
    "V?": _maybe("v"),
    "E": _maybe("e"),
    "Z?": _maybe("zd"),
    "G": lambda word: word.endswith("ing"),
    "J": _only("j"),
    "J?": _maybe("j"),
    "A": lambda word: word.endswith("ly"),
    "R": is_person,
    "R'": lambda word: word.endswith("'s") and is_person(word[:-2]),
    "Q": _QUANTITIES.__contains__,
    "*": bool,
}
"""What a neighbour in capitals may be wherever it stands, as the list's comment tells."""
PLACED = frozenset("CL#")
"""What it may be only where it stands."""


class Neighbour:
    """What may stand beside a word, or with `barred` what may not."""

    def __init__(self, typed: str) -> None:
        self.barred = typed[0] == _BARRED
        classes, _, words = typed.removeprefix(_BARRED).rpartition(_PARTED)
        self.names = classes.split("|") if classes else ()
        """Of classes, and the signs of edges."""
        self.words = frozenset(words.split("|"))

    @kept
    def judged(self) -> WordsMet[bool]:
        """Tells of each word, as in `lowered`, whether it is such a neighbour wherever it stands."""
        return WordsMet(self._judge)

    @kept
    def placed(self) -> Sequence[str]:
        """Names of those of its classes that a word is of only where it stands."""
        return [name for name in self.names if name in PLACED]

    def _judge(self, word: str) -> bool:
        return word in self.words or any(_is_of(word, name) for name in self.names)


def _is_of(word: str, name: str) -> bool:
    if name[0] == OWN_CLASS:
        return word in own_class(name)
    return name in _CLASSES and _CLASSES[name](word)


_neighbour = cache(Neighbour)


class Company:
    """A company as the list has it: few are taken apart, since in most the rarest neighbour is missing.

    `side` is where the word stands of which one of `key` is needed, each between strokes: right before with
    -1, right after with 1; with 0 the company is for any couple.
    """

    def __init__(self, wanted: str, typed: str) -> None:
        earlier, _, later = f" {typed} ".partition(f" {FOCUS} ")
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
    def earlier(self) -> Sequence[Neighbour]:
        """What has to stand before the word, the nearest first."""
        return [*map(_neighbour, reversed(self._earlier.split()))]

    @kept
    def later(self) -> Sequence[Neighbour]:
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
def own_class(name: str) -> frozenset[str]:
    """The words of a class that the list makes itself."""
    return frozenset(_lines()[name][2].decode().split())


@cache
def companies(word: str) -> Sequence[Company]:
    """Those that convict a word: with words right before it, then right after, then any; the first counts."""
    words, _, typed = _lines()[word]
    place, cells = words.decode().split().index(word), typed.decode().rstrip("\n").split("\t")
    found: list[Company] = []
    for wanted, listed in zip(cells[::2], cells[1::2], strict=True):
        found += map(Company, repeat(_meant(wanted, place)), listed.split("; "))
    found.sort(key=_RANK)
    return found


def _meant(wanted: str, place: int) -> str:
    several = wanted.split("/")
    return several[place] if len(several) > 1 else wanted


def _about(typed: str) -> tuple[bool, frozenset[str]]:
    words = typed.lstrip(_BARRED + _ABOUT)
    known = own_class(words) if words[0] == OWN_CLASS else frozenset(words.split("|"))
    return typed[0] != _BARRED, known
