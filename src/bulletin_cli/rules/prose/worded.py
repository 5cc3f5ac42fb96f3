"""A text by its words: which they are, which stand side by side, where commas and numbers stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from itertools import chain, pairwise
from operator import attrgetter
from typing import Any

from bulletin_cli.model.kept import kept
from bulletin_cli.rules.prose.asked_lists import Ask, AskedCouples, AskedWords, beginning
from bulletin_cli.rules.prose.patterns import lazy, offsets
from bulletin_cli.rules.prose.words import Word, wording

_ASKED = AskedWords()
_ASKED_COUPLES = AskedCouples()
_FIGURE = lazy(r"\d")
_START = attrgetter("start")
_RUN = lazy(r"[^\W_]+")
_APART = 3
"""Words with capitals that may belong to one name are no more words apart."""


@lru_cache(maxsize=256)
def _beginnings(signs: tuple[str, ...]) -> frozenset[str]:
    return frozenset([sign[0] for sign in signs])


def _among(there: Mapping[str, object], words: frozenset[str]) -> tuple[str, ...]:
    # the shorter of the two is walked to tell that none is there, as in most passages
    return () if there.keys().isdisjoint(words) else tuple(filter(words.__contains__, there))


class Worded:
    """A text and its words.

    `text` is what a reader sees with addresses and code blanked out, of the same length. `words` are all
    its words in order; `lowered` the text of each in lower case, with a straight apostrophe; `flanked` the
    same with nothing before the first word and after the last, so that word n stands at n + 1; `index` each
    of them with the numbers of its places in `words`; `kinds` the numbers of the words of each kind but
    lower: kinds that none is of are missing. `joined` tells of each word whether nothing but a space parts
    it from the one before; two more say no for places behind the last word, where looks ahead may ask.
    `figures` is true where the text has a figure at all, `odd` where any sign or space may be out of place.
    `again` has the numbers of the words that are the same as the one before or as the one before that.
    """

    def __init__(self, raw: str) -> None:
        self._sorted_out: dict[tuple[str, ...], tuple[Word, ...]] = {}
        # what nearly every rule asks for is no property: that would cost more than to have it ready
        read = wording(raw)
        self.text, self.words, self.lowered, self.index, kinds, self.joined, self.again, self.odd = read
        self.kinds, self.flanked = kinds, ("", *read.lowered, "")
        self.figures = "number" in kinds or ("mixed" in kinds and self._figures_within(kinds["mixed"]))

    def _figures_within(self, mixed: Sequence[int]) -> bool:
        return _FIGURE.search(" ".join([self.lowered[number] for number in mixed])) is not None

    @kept
    def small(self) -> str:
        """`text` in small letters with straight apostrophes, of the same length."""
        small = self.text.lower().replace("’", "'")
        if len(small) == len(self.text):
            return small
        letters = ((letter, letter.lower()) for letter in self.text.replace("’", "'"))
        return "".join(lower if len(lower) == 1 else letter for letter, lower in letters)

    def of_kind(self, *kinds: str) -> tuple[Word, ...]:
        """The words of these kinds in order."""
        found = self._sorted_out.get(kinds)
        if found is None:
            numbers: Sequence[int] = self.kinds.get(kinds[0], ())
            if len(kinds) > 1:
                numbers = sorted(chain.from_iterable([self.kinds.get(kind, ()) for kind in kinds]))
            found = self._sorted_out[kinds] = tuple(map(self.words.__getitem__, numbers))
        return found

    @kept
    def having(self) -> Ask[str, str]:
        """Gives those of some words, as in `lowered`, that stand here, in the order of the text.

        A list is remembered: one made for the occasion is better compared with `index`.
        """
        return _ASKED.found(self.index, partial(_among, self.index))

    def picked(self, words: frozenset[str]) -> Sequence[str]:
        """Those of some words, as in `lowered`, that stand here, in the order of the text.

        For a list that few passages are asked for: `having` makes ready for many.
        """
        places: Mapping[str, Any] = self.index
        return sorted(words.intersection(places), key=places.__getitem__)

    def holds(self, words: frozenset[str]) -> bool:
        """True where any of some words, as in `lowered`, stands here."""
        return bool(self.having(words))

    @kept
    def coupled(self) -> Ask[tuple[str, str], int]:
        """Gives the numbers of words that begin any of some couples, rising."""
        pairs, index, flanked = self.couples, self.index, self.flanked
        # no method of its own, which would keep the passage when nobody else has it any more
        return _ASKED_COUPLES.found(pairs, index, flanked, partial(beginning, pairs, index, flanked))

    @kept
    def couples(self) -> frozenset[tuple[str, str]]:
        """Each word, as in `lowered`, with the next: compared with a set, it need not be hashed again."""
        return frozenset(pairwise(self.lowered))

    @kept
    def compounds(self) -> Sequence[str]:
        """The words with a hyphen, as in `lowered`."""
        found = [self.lowered[number] for number in self.kinds.get("mixed", ())]
        return [*dict.fromkeys([word for word in found if "-" in word])]

    @kept
    def owners(self) -> Sequence[int]:
        """The numbers of the words that end in an apostrophe and s, rising."""
        if "’" not in self.text and "'" not in self.text:
            return ()
        found = []
        for at in self.at("'", "’"):
            number = bisect_right(self.words, at, key=_START) - 1
            if number >= 0 and self.words[number].end == at + 2 and self.lowered[number][-1] == "s":
                found.append(number)
        return found

    @kept
    def near_capitals(self) -> Sequence[tuple[int, int]]:
        """The numbers of each two words with capitals, or mixed ones, that may belong to one name: no more
        than two others stand between them, as in “Ministry of the Interior”.
        """
        kinds = self.kinds
        numbers = kinds.get("capitalised", ())
        if "acronym" in kinds or "mixed" in kinds:
            numbers = sorted([*numbers, *kinds.get("acronym", ()), *kinds.get("mixed", ())])
        found = []
        last = -_APART - 1
        for number in numbers:
            if number - last <= _APART:
                found.append((last, number))
            last = number
        return found

    def words_between(self, start: int, end: int) -> tuple[int, int]:
        """The numbers of the first words that begin at each of two offsets or behind it."""
        return bisect_left(self.words, start, key=_START), bisect_left(self.words, end, key=_START)

    def at(self, *signs: str) -> list[int]:
        """Offsets in the text of any of the signs, rising."""
        return offsets(self.text, signs)

    @kept
    def commas(self) -> Sequence[int]:
        """Offsets of commas that a space follows, rising."""
        return self.at(", ")

    @kept
    def behind_commas(self) -> Mapping[str, Sequence[int]]:
        """By what stands between the space after a comma and the next the offsets of such commas, rising."""
        first, *behind = self.text.split(", ")
        at = len(first)
        found: dict[str, list[int]] = {}
        for part in behind:
            word, space, _ = part.partition(" ")
            if space:
                if word in found:
                    found[word].append(at)
                else:
                    found[word] = [at]
            at += len(part) + 2
        return found

    def commas_before(self, words: frozenset[str]) -> list[int]:
        """Offsets of commas behind which one of the words stands between two spaces, rising."""
        behind = self.behind_commas
        if behind.keys().isdisjoint(words):
            return []
        return sorted(chain.from_iterable([behind[word] for word in behind.keys() & words]))

    @kept
    def number_starts(self) -> tuple[int, ...]:
        """Offsets of figures before which no letter, figure or _ stands, rising."""
        return tuple([start for start, _ in self._numbers])

    def numbers_before(self, *signs: str) -> list[int]:
        """Those of `number_starts` after whose figures one of the signs stands."""
        if self._signs_behind.isdisjoint(_beginnings(signs)):
            return []
        return [at for at, end in self._numbers if self.text.startswith(signs, end)]

    @kept
    def _numbers(self) -> Sequence[tuple[int, int]]:
        # where each number starts, and where its figures end
        found: list[tuple[int, int]] = []
        for typed, start, end, _ in self.of_kind("number", "mixed") if self.figures else ():
            if typed.isdecimal():
                found.append((start, end))
                continue
            for run in _RUN.finditer(typed):
                first = over = start + run.start()
                while self.text[over : over + 1].isdecimal():
                    over += 1
                if over > first:
                    found.append((first, over))
        return found

    @kept
    def _signs_behind(self) -> frozenset[str]:
        # what stands behind numbers, most often a space and nothing else
        return frozenset([self.text[end : end + 1] for _, end in self._numbers])
