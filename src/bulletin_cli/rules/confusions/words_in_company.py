"""Words that the classes of those beside them convict: “at lest half”, “to loose money”."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import TypeAlias

from bulletin_cli.rules.agreement.nouns import Finding, before, is_quality
from bulletin_cli.rules.confusions.company_list import (
    DETERMINERS,
    FOCUS,
    Company,
    Neighbour,
    companies,
    convicted,
)
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import WITH_CAPITALS
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
_AMERICAN = frozenset(
    ["county", "counties", "insure", "insures", "insured", "insuring", "alternate", "practice"]
)
"""Words that American copy has at every turn, some in a sense of its own: “insure that”."""


def _labelled(passage: Passage, number: int) -> bool:
    # “Plate 14 bears”: a figure that tells which one counts nothing
    lead = before(passage, number)
    if lead is None or lead.kind != "capitalised" or lead.text in word_set("months"):
        return False
    return not passage.begins_sentence(lead.start)


_CLASSES: Mapping[str, Callable[[Passage, int], bool]] = {
    "C": lambda passage, number: passage.words[number].kind in WITH_CAPITALS,
    "L": lambda passage, number: passage.words[number].kind == "lower",
    "#": lambda passage, number: passage.lowered[number][0].isdigit() and not _labelled(passage, number),
}
"""What a neighbour may be where it stands."""


_Maybe: TypeAlias = tuple[int, int, Company]
"""A company whose rarest neighbour is there, after its word’s number and its place among the word’s."""


class _Awaited:
    """Companies of a word, or of two, by the rarest of their neighbours, each after its place."""

    def __init__(self) -> None:
        self.always: list[_Maybe] = []
        """Those without such a neighbour, after how far off the convicted word stands."""
        self.steps: list[tuple[int, dict[str, list[_Maybe]]]] = []
        """Those with one, after how far off it stands, by each of its words."""

    def add(self, aside: int, place: int, one: Company) -> None:
        """Take in a company, whose word stands so far behind the word that is met."""
        step, rare = one.rarest
        if not step:
            self.always.append((aside, place, one))
            return
        step += aside
        steps = dict(self.steps)
        for word in rare:
            steps.setdefault(step, {}).setdefault(word, []).append((aside, place, one))
        self.steps = [*steps.items()]


class _Watched:
    """The words met that may be convicted: in some company whatever stands beside them, or beside a word."""

    def __init__(self) -> None:
        self.passages = 0
        self.asked = set(convicted())
        """Words not met yet, and those met that have companies for any couple."""
        self.anywhere: dict[str, _Awaited] = {}
        """By each word met that has any its companies for any couple."""
        self.couples: dict[tuple[str, str], _Awaited] = {}
        """Companies of two words as they stand."""
        self.coupled: set[tuple[str, str]] = set()
        """The same couples."""

    def maybe(self, passage: Passage) -> Iterable[_Maybe]:
        """Companies that a passage may have, with their rarest neighbours."""
        self.passages += 1
        return _maybe_here(passage) if self.passages < _OFTEN else self._maybe_here(passage)

    def _maybe_here(self, passage: Passage) -> Iterable[_Maybe]:
        index, flanked = passage.index, passage.flanked
        found: list[_Maybe] = []
        lowered, last = passage.lowered, len(passage.lowered)
        for word in self.asked.intersection(index):
            awaited = self.anywhere.get(word) or self._meet(word)
            for number in index[word]:
                for _, place, one in awaited.always:
                    found.append((number, place, one))
                for step, rare in awaited.steps:
                    if 0 <= number + step < last and lowered[number + step] in rare:
                        found += _placed(rare[lowered[number + step]], number)
        for couple in self.coupled & passage.couples:
            awaited, (first, second) = self.couples[couple], couple
            for number in index[first]:
                if flanked[number + 2] == second:
                    for step, rare in awaited.steps:
                        if 0 <= number + step < last and lowered[number + step] in rare:
                            found += _placed(rare[lowered[number + step]], number)
                    if awaited.always:
                        found += _placed(awaited.always, number)
        return found

    def _meet(self, word: str) -> _Awaited:
        anywhere = _Awaited()
        for place, one in enumerate(companies(word)):
            if one.side == 0:
                anywhere.add(0, place, one)
            for beside in one.key.split("|")[1:-1]:
                couple = (beside, word) if one.side < 0 else (word, beside)
                self.coupled.add(couple)
                self.couples.setdefault(couple, _Awaited()).add(int(one.side < 0), place, one)
        if anywhere.always or anywhere.steps:
            self.anywhere[word] = anywhere
        else:
            self.asked.discard(word)
        return anywhere


def _placed(awaited: Iterable[_Maybe], number: int) -> list[_Maybe]:
    return [(number + aside, place, one) for aside, place, one in awaited]


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
    if company.earlier and not _beside(passage, number, company.earlier, -1):
        return False
    if company.later and not _beside(passage, number, company.later, 1):
        return False
    return not company.about or all(
        words.isdisjoint(passage.index) != wanted for wanted, words in company.about
    )


def _beside(passage: Passage, number: int, neighbours: Sequence[Neighbour], step: int) -> bool:
    joined, lowered = passage.joined, passage.lowered
    at, edge = number, ""
    for neighbour in neighbours:
        if not edge and not joined[at if step < 0 else at + 1]:
            edge = _edge(passage, at, step)
        at += step
        if edge:
            fits = any(sign in neighbour.names for sign in edge)
        else:
            fits = neighbour.judged[lowered[at]]
            if not fits and neighbour.placed:
                fits = any(_CLASSES[name](passage, at) for name in neighbour.placed)
        if fits == neighbour.barred:
            return False
    return True


def _edge(passage: Passage, number: int, step: int) -> str:
    # the signs of what stands where no space alone parts a word from the next one
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
    determined = passage.joined[number] and passage.flanked[number] in DETERMINERS
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
