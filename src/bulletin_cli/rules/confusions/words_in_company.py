"""Words that the classes of those beside them convict: “at lest half”, “to loose money”."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import TypeAlias

from bulletin_cli.rules.agreement.nouns import Finding, before, is_quality
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.confusions.company_list import (
    FOCUS,
    OWN_CLASS,
    Company,
    Neighbour,
    companies,
    convicted,
    own_class,
)
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import WITH_CAPITALS
from bulletin_cli.rules.words.function_words import BE, HAVE, MODALS, OBJECTS, POSSESSIVES, SUBJECTS
from bulletin_cli.rules.words.lists import recased, word_set
from bulletin_cli.rules.words.word_classes import ANY_NOUN, readings

_HEAD = "$^"
_UNSURE = "?"
"""What stands beside is no word: a quotation, code, a sign."""
_ENDS = ".;!?"
_OFTEN = 64
"""Passages after which it is kept what stands beside a word that it convicts: few words are met before."""
_ADVERB = "+ly"
"""Stands in the list for the adverb of each adjective."""
_PLACED = itemgetter(0, 1)
_DETERMINERS_TYPED = """
the a an this that these those his her their our my its your each every some any no another
"""
_DETERMINERS = frozenset(_DETERMINERS_TYPED.split())
_AMERICAN = frozenset(["county", "counties"])
"""Words that American copy has at every turn."""


def _among(words: frozenset[str]) -> Callable[[Passage, int], bool]:
    return lambda passage, number: passage.lowered[number] in words


def _only(*letters: str) -> Callable[[Passage, int], bool]:
    return lambda passage, number: readings[passage.lowered[number]] in letters


def _maybe(letters: str) -> Callable[[Passage, int], bool]:
    return lambda passage, number: not set(letters).isdisjoint(readings[passage.lowered[number]])


def _labelled(passage: Passage, number: int) -> bool:
    # “Plate 14 bears”: a figure that tells which one counts nothing
    lead = before(passage, number)
    if lead is None or lead.kind != "capitalised" or lead.text in word_set("months"):
        return False
    return not passage.begins_sentence(lead.start)


_CLASSES: Mapping[str, Callable[[Passage, int], bool]] = {
    "D": _among(_DETERMINERS),
    "T": _among(POSSESSIVES | {"the", "this", "these", "those"}),
    "H": _among(SUBJECTS | {"which", "there"}),
    "M": _among(MODALS),
    "B": _among(BE),
    "W": _among(HAVE),
    "O": _among(OBJECTS | {"you"}),
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
    "C": lambda passage, number: passage.words[number].kind in WITH_CAPITALS,
    "L": lambda passage, number: passage.words[number].kind == "lower",
    "#": lambda passage, number: passage.lowered[number][0].isdigit() and not _labelled(passage, number),
    "*": lambda passage, number: number < len(passage.words),
}
"""What a neighbour in capitals may be, as the list's comment tells."""


def _fits(passage: Passage, number: int, neighbour: Neighbour, edge: str) -> bool:
    # true where the word of a number, or the edge that stands in its place, is such a neighbour
    if edge:
        return neighbour.barred or any(sign in neighbour.names for sign in edge)
    if passage.lowered[number] in neighbour.words:
        return not neighbour.barred
    for name in neighbour.names:
        if _is_of(passage, number, name):
            return not neighbour.barred
    return neighbour.barred


def _is_of(passage: Passage, number: int, name: str) -> bool:
    if name[0] == OWN_CLASS:
        return passage.lowered[number] in own_class(name)
    one = _CLASSES.get(name)
    return one is not None and one(passage, number)


_Maybe: TypeAlias = tuple[int, int, Company]
"""A company whose rarest neighbour is there, after its word’s number and its place among the word’s."""


class _Watched:
    """The words met that may be convicted: in some company whatever stands beside them, or beside a word."""

    def __init__(self) -> None:
        self.passages = 0
        self.asked = set(convicted())
        """Words not met yet, and those met that have companies for any couple."""
        self.anywhere: dict[str, Sequence[tuple[int, Company]]] = {}
        """By each word met its companies for any couple, with their places among all of the word."""
        self.couples: dict[tuple[str, str], list[tuple[int, int, Company]]] = {}
        """Companies of two words as they stand, each after 0 or 1 for the word convicted, and its place."""
        self.coupled: set[tuple[str, str]] = set()
        """The same couples: two sets are compared without hashing a couple."""

    def maybe(self, passage: Passage) -> Iterable[_Maybe]:
        """Companies that a passage may have, with their rarest neighbours."""
        self.passages += 1
        return _maybe_here(passage) if self.passages < _OFTEN else self._maybe_here(passage)

    def _maybe_here(self, passage: Passage) -> Iterable[_Maybe]:
        lowered, last = passage.lowered, len(passage.lowered)
        found: list[_Maybe] = []
        for word in filter(self.asked.__contains__, passage.index):
            anywhere = self.anywhere.get(word)
            for place, one in self._meet(word) if anywhere is None else anywhere:
                step, rare = one.rarest
                for number in passage.index[word]:
                    if not step or (0 <= number + step < last and lowered[number + step] in rare):
                        found.append((number, place, one))
        for first in passage.beginning(self.coupled):
            for aside, place, one in self.couples[lowered[first], lowered[first + 1]]:
                number = first + aside
                step, rare = one.rarest
                if not step or (0 <= number + step < last and lowered[number + step] in rare):
                    found.append((number, place, one))
        return found

    def _meet(self, word: str) -> Sequence[tuple[int, Company]]:
        listed = [*enumerate(companies(word))]
        for place, one in listed:
            for beside in one.key.split("|")[1:-1]:
                couple = (beside, word) if one.side < 0 else (word, beside)
                self.couples.setdefault(couple, []).append((one.side < 0, place, one))
                self.coupled.add(couple)
        self.anywhere[word] = found = [(place, one) for place, one in listed if one.side == 0]
        if not found:
            self.asked.discard(word)
        return found


def _maybe_here(passage: Passage) -> Iterator[_Maybe]:
    lowered, last = passage.lowered, len(passage.lowered)
    for word in convicted().intersection(passage.index):
        for number in passage.index[word]:
            sides = "", f"|{passage.flanked[number + 2]}|", f"|{passage.flanked[number]}|"
            for place, one in enumerate(companies(word)):
                if sides[one.side] in one.key:
                    step, rare = one.rarest
                    if not step or (0 <= number + step < last and lowered[number + step] in rare):
                        yield number, place, one


_watched = lru_cache(maxsize=1)(_Watched)


def words_in_company(passage: Passage) -> Iterator[Finding]:
    """A finding on each word that its neighbours convict."""
    found = [maybe for maybe in _watched().maybe(passage) if _kept(passage, maybe[0], maybe[2])]
    told = -1
    for number, _, company in sorted(found, key=_PLACED):
        if number != told and not spared(passage, number):
            yield _finding(passage, number, company.wanted)
        told = number


def _kept(passage: Passage, number: int, company: Company) -> bool:
    return (
        _beside(passage, number, company.earlier, -1)
        and _beside(passage, number, company.later, 1)
        and all(words.isdisjoint(passage.index) != wanted for wanted, words in company.about)
    )


def _beside(passage: Passage, number: int, neighbours: Sequence[Neighbour], step: int) -> bool:
    at, edge = number, ""
    for neighbour in neighbours:
        edge = edge or _edge(passage, at, step)
        at += step
        if not _fits(passage, at, neighbour, edge):
            return False
    return True


def _edge(passage: Passage, number: int, step: int) -> str:
    # nothing where a space parts a word from the next one; the signs of what stands there otherwise
    if passage.joined[number if step < 0 else number + 1]:
        return ""
    if step < 0:
        return _edge_before(passage, number)
    after = passage.text[passage.words[number].end :][:1]
    if after == " ":
        return _UNSURE
    return "$." if not after or after in _ENDS else "$"


def _edge_before(passage: Passage, number: int) -> str:
    start = passage.words[number].start
    if passage.begins_sentence(start):
        return _HEAD
    return "$," if passage.text.endswith(", ", 0, start) else "$"


def spared(passage: Passage, number: int) -> bool:
    """True for what is no wrong word: a name, half a compound, what stands in a quotation or in italics."""
    word = passage.words[number]
    named = word.kind != "lower" and not passage.begins_sentence(word.start)
    halved = word.start > 0 and passage.text[word.start - 1] in "-‑–/"
    if named or halved or passage.in_quotation(word.start) or passage.emphasised(word.start):
        return True
    if passage.language == "en-US" and passage.lowered[number] in _AMERICAN:
        return True
    return "j" in readings[passage.lowered[number]] and _leads_another(passage, number)


def _leads_another(passage: Passage, number: int) -> bool:
    # “in a weak, liquid-like state”: an adjective before another
    if not passage.text.startswith(", ", passage.words[number].end) or number + 2 >= len(passage.words):
        return False
    after, then = passage.flanked[number + 2], passage.flanked[number + 3]
    described = is_quality[after] or "-" in after or "j" in readings[after]
    determined = passage.joined[number] and passage.flanked[number] in _DETERMINERS
    return determined and described and passage.joined[number + 2] and not ANY_NOUN.isdisjoint(readings[then])


def _finding(passage: Passage, number: int, meant: str) -> Finding:
    word = passage.words[number]
    if meant == _ADVERB:
        meant = adverb(passage.lowered[number])
    if not meant:
        return Finding(word.start, word.end, f"“{word.text}”: the wrong word", "put it another way")
    wanted = recased(meant.replace(FOCUS, passage.lowered[number]), word.text).replace("'", "’")
    if meant.startswith(f"{FOCUS} "):
        message = f"“{word.text}”: a word is missing after it"
    else:
        message = f"“{word.text}”: " + ("a word is missing" if FOCUS in meant else "the wrong word")
    return Finding(word.start, word.end, message, f"write “{wanted}”", wanted)


def adverb(word: str) -> str:
    """The adverb of an adjective whose spelling is regular."""
    if word.endswith("ic"):
        return word + "ally"
    if word.endswith("le"):
        return word[:-1] + "y"
    return word[:-1] + "ily" if word.endswith("y") else word + "ly"
