"""Words that the classes of those beside them convict: “at lest half”, “to loose money”."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import compress, count, pairwise, repeat

from bulletin_cli.model.kept import kept
from bulletin_cli.rules.agreement_nouns import Finding, before
from bulletin_cli.rules.agreement_parts import parts
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.word_classes import readings
from bulletin_cli.rules.words import data_text, recased

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
_WORDS = 400
"""Signs of a line among which its words end."""
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
    """A company as the list has it: few are taken apart, since in most the rarest neighbour is missing."""

    def __init__(
        self, wanted: str, earlier: str, later: str, about: Sequence[tuple[bool, frozenset[str]]] = ()
    ) -> None:
        self.wanted = wanted
        self._earlier, self._later = earlier, later
        self.about = about
        """Words somewhere in the passage: true where one of them has to stand there, false where none may."""

    @kept
    def earlier(self) -> Sequence[_Neighbour]:
        """What has to stand before the word, the nearest first."""
        return [*map(_neighbour, reversed(self._earlier.split()))]

    @kept
    def later(self) -> Sequence[_Neighbour]:
        """What has to stand after the word, the nearest first."""
        return [*map(_neighbour, self._later.split())]

    @kept
    def rarest(self) -> tuple[int, frozenset[str]] | None:
        """How far off the neighbour stands that copy has least of, with its words; None without any."""
        placed = [*zip(count(-1, -1), self.earlier, strict=False), *zip(count(1), self.later, strict=False)]
        plain = [(at, one.words) for at, one in placed if not (one.barred or one.names)]
        return max(plain, key=_shortest) if plain else None


def _shortest(placed: tuple[int, frozenset[str]]) -> int:
    # letters of the shortest word: short ones are common
    return min(map(len, placed[1]))


class _Companies:
    """A word's companies, by what has to stand right before it, or right after it, or neither."""

    def __init__(
        self,
        by_lead: Mapping[str, Sequence[_Company]],
        by_follower: Mapping[str, Sequence[_Company]],
        others: Sequence[_Company],
    ) -> None:
        self.by_lead, self.by_follower, self.others = by_lead, by_follower, others

    def at(self, lead: str, follower: str) -> Sequence[_Company]:
        """Those that may be kept between two words."""
        return (*self.by_lead.get(lead, ()), *self.by_follower.get(follower, ()), *self.others)


@lru_cache(maxsize=1)
def _rows() -> Mapping[str, str]:
    # each word, and each of the list's own classes, with its line; the comment's lines have no tab
    rows: dict[str, str] = {}
    for line in data_text("company.tsv").split("\n"):
        words, parted, _ = line[:_WORDS].partition("\t")
        if " " in words and parted:
            rows.update(dict.fromkeys(words.split(), line))
        elif parted:
            rows[words] = line
    return rows


@lru_cache(maxsize=1)
def convicted() -> frozenset[str]:
    """The words that company may convict."""
    return frozenset(_rows())


@cache
def _own_class(name: str) -> frozenset[str]:
    return frozenset(_rows()[name].partition("\t")[2].split())


@cache
def _companies(word: str) -> _Companies:
    words, *cells = _rows()[word].split("\t")
    place = words.split().index(word)
    by_lead: dict[str, list[_Company]] = {}
    by_follower: dict[str, list[_Company]] = {}
    others: list[_Company] = []
    for wanted, companies in zip(cells[::2], cells[1::2], strict=True):
        for company in companies.split("; "):
            earlier, later, about = _parted(company)
            one = _Company(_meant(wanted, place), earlier, later, about)
            lead, follower = earlier.rpartition(" ")[2], later.partition(" ")[0]
            if _plain(lead):
                _sort_in(by_lead, lead, one)
            elif _plain(follower):
                _sort_in(by_follower, follower, one)
            else:
                others.append(one)
    return _Companies(by_lead, by_follower, others)


def _plain(neighbour: str) -> bool:
    # true for words only: no class, and nothing that may not stand there
    return neighbour != "" and _PARTED not in neighbour and neighbour[0] != _BARRED


def _sort_in(known: dict[str, list[_Company]], neighbours: str, company: _Company) -> None:
    for word in neighbours.split("|"):
        if word in known:
            known[word].append(company)
        else:
            known[word] = [company]


def _meant(wanted: str, place: int) -> str:
    several = wanted.split("/")
    return several[place] if len(several) > 1 else wanted


def _parted(company: str) -> tuple[str, str, Sequence[tuple[bool, frozenset[str]]]]:
    # what stands before the word, what stands after it, and what the passage is about
    earlier, _, later = f" {company} ".partition(f" {_FOCUS} ")
    if _ABOUT not in earlier:
        return earlier, later, ()
    about = [_about(one) for one in earlier.split() if _ABOUT in one]
    return " ".join([one for one in earlier.split() if _ABOUT not in one]), later, about


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
        self.unmet = set(convicted())
        self.anywhere: set[str] = set()
        self.couples: set[tuple[str, str]] = set()
        """Such words with neighbours that may convict them, as they stand."""

    def numbers(self, passage: Passage) -> set[int]:
        """The numbers of a passage’s words that may be convicted, and of some others."""
        index = passage.index
        self.passages += 1
        if self.passages < _OFTEN:
            return {number for word in convicted().intersection(index) for number in index[word]}
        if not self.unmet.isdisjoint(index):
            self._meet(self.unmet.intersection(index))
        numbers = {number for word in self.anywhere.intersection(index) for number in index[word]}
        for number in compress(count(), map(self.couples.__contains__, pairwise(passage.lowered))):
            numbers.update((number, number + 1))
        return numbers

    def _meet(self, words: set[str]) -> None:
        self.unmet -= words
        for word in words:
            companies = _companies(word)
            self.couples.update(zip(companies.by_lead, repeat(word), strict=False))
            self.couples.update(zip(repeat(word), companies.by_follower, strict=False))
            if companies.others:
                self.anywhere.add(word)


_watched = lru_cache(maxsize=1)(_Watched)


def words_in_company(passage: Passage) -> Iterator[Finding]:
    """A finding on each word that its neighbours convict."""
    lowered, flanked = passage.lowered, passage.flanked
    for number in sorted(_watched().numbers(passage)):
        if lowered[number] in convicted():
            maybe = _companies(lowered[number]).at(flanked[number], flanked[number + 2])
            company = next((one for one in maybe if _kept(passage, number, one)), None)
            if company is not None and not _spared(passage, number):
                yield _finding(passage, number, company.wanted)


def _kept(passage: Passage, number: int, company: _Company) -> bool:
    if company.rarest is not None:
        at, words = number + company.rarest[0], company.rarest[1]
        if not 0 <= at < len(passage.lowered) or passage.lowered[at] not in words:
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
