"""Prose as rules read it: passages with their words, sentences and quotations, each with its place."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import chain, filterfalse, pairwise, repeat
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

from bulletin_cli.model.copy import Link
from bulletin_cli.model.kept import kept
from bulletin_cli.model.place import Place, Source
from bulletin_cli.rules.prose.addresses import BLANK
from bulletin_cli.rules.prose.asked_lists import Ask, AskedCouples, AskedWords, beginning
from bulletin_cli.rules.prose.patterns import lazy, matches_at, offsets
from bulletin_cli.rules.prose.places import Piece, Placed
from bulletin_cli.rules.prose.quotes import Quoted, QuoteSign, quotations, quote_signs
from bulletin_cli.rules.prose.sentences import sentence_ranges
from bulletin_cli.rules.prose.words import Word, wording

__all__ = ["BLANK", "Passage", "Piece", "Sentence", "Word"]

T = TypeVar("T")
_ASKED = AskedWords()
_ASKED_COUPLES = AskedCouples()
_FIGURE = lazy(r"\d")
_START = attrgetter("start")
_typeset = tuple.__new__
_RUN = lazy(r"[^\W_]+")
_APART = 3
"""Words with capitals that may belong to one name are no more words apart."""
_ATTRIBUTION = lazy(
    r", (?:(?:he|she|they|[A-Z][\w.’-]+(?: [A-Z][\w.’-]+){0,3}) )?"
    r"(?:said|says|told|noted|stressed|added|explained|explains|stated)\b",
)


@lru_cache(maxsize=256)
def _beginnings(signs: tuple[str, ...]) -> frozenset[str]:
    return frozenset([sign[0] for sign in signs])


def _among(there: Mapping[str, object], words: frozenset[str]) -> tuple[str, ...]:
    # the shorter of the two is walked to tell that none is there, as in most passages
    return () if there.keys().isdisjoint(words) else tuple(filter(words.__contains__, there))


class Sentence(NamedTuple):
    """Offsets of a sentence, its closing marks included."""

    start: int
    end: int


class Passage(Placed):
    """One flattened piece of prose: a field of the front matter, a paragraph, a heading, a table's cell.

    `kind` is headline, kicker, standfirst, short, byline, dateline, summary, caption, credit, alt,
    pull-quote, speaker, paragraph, heading, item, quotation, cell or note; `within` names what it stands
    in, outermost first (sidebar, list, quotation, note, table). `raw` is what a reader sees. Offsets count
    its characters; `line_ends` are those of spaces that are line ends in the file. `block` is the whole block
    or field in the file, marks included.

    `number` is the body paragraph's, from 1; 0 for what is not one (sidebars, lists and quotations do not
    count). `level` is a heading's. `displayed` is what is shown as a quotation: `>` and pull quotes.
    `english` and `russian` tell of its language, whatever its region. `memo` is what rules have worked out
    about the passage, kept for the next rule.

    `text` is `raw` with addresses and code blanked out, of the same length. `words` are all words in order;
    `lowered` the text of each in lower case, with a straight apostrophe; `flanked` the same with nothing
    before the first word and after the last, so that word n stands at n + 1; `index` each of them with the
    numbers of its places in `words`; `kinds` the numbers of the words of each kind but lower: kinds that none
    is of are missing. `joined` tells of each word whether nothing but a space parts it from the one before;
    two more say no for places behind the last word, where looks ahead may ask. `figures` is true where the
    text has a figure at all, `odd` where any sign or space may be out of place. `again` has the numbers
    of the words that are the same as the one before or as the one before that.
    """

    def __init__(
        self,
        kind: str,
        raw: str,
        source: Source,
        language: str,
        *,
        pieces: tuple[Piece, ...],
        block: Place,
        number: int = 0,
        level: int = 0,
        within: tuple[str, ...] = (),
        line_ends: tuple[int, ...] = (),
        emphases: tuple[tuple[int, int], ...] = (),
        links: tuple[tuple[int, int, Link], ...] = (),
        displayed: bool = False,
    ) -> None:
        self.kind, self.raw, self.source, self.language = kind, raw, source, language
        self.english, self.russian = language.startswith("en"), language.startswith("ru")
        self.pieces, self.block, self.number, self.level = pieces, block, number, level
        self.within, self.line_ends, self.displayed = within, line_ends, displayed
        self.emphases, self.links = emphases, links
        self.memo: dict[str, object] = {}
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

    def noted(self, name: str, work_out: Callable[["Passage"], Iterable[T]]) -> tuple[T, ...]:
        """What is worked out from the passage, once: under its name in `memo`."""
        found = self.memo.get(name)
        if not isinstance(found, tuple):
            found = self.memo[name] = tuple(work_out(self))
        return found

    def of_kind(self, *kinds: str) -> tuple[Word, ...]:
        """The words of these kinds in order."""
        found = self._sorted_out.get(kinds)
        if found is None:
            numbers: Sequence[int] = self.kinds.get(kinds[0], ())
            if len(kinds) > 1:
                numbers = sorted(chain.from_iterable([self.kinds.get(kind, ()) for kind in kinds]))
            found = self._sorted_out[kinds] = tuple(map(self.words.__getitem__, numbers))
        return found

    def picked(self, words: frozenset[str]) -> Sequence[str]:
        """Those of some words, as in `lowered`, that stand here, in the order of the text.

        For a list that few passages are asked for: `having` makes ready for many.
        """
        places: Mapping[str, Any] = self.index
        return sorted(words.intersection(places), key=places.__getitem__)

    @kept
    def having(self) -> Ask[str, str]:
        """Gives those of some words, as in `lowered`, that stand here, in the order of the text.

        A list is remembered: one made for the occasion is better compared with `index`.
        """
        return _ASKED.found(self.index, partial(_among, self.index))

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

    def holds(self, words: frozenset[str]) -> bool:
        """True where any of some words, as in `lowered`, stands here."""
        return bool(self.having(words))

    @kept
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in order; a passage of any text has at least one."""
        return tuple(map(_typeset, repeat(Sentence), sentence_ranges(self.text)))

    @kept
    def quote_signs(self) -> tuple[QuoteSign, ...]:
        """Every quotation mark and apostrophe in order, with the part it plays."""
        return quote_signs(self.text)

    @kept
    def pairs(self) -> tuple[Quoted, ...]:
        """What stands between quotation marks, also where the passage as a whole is displayed as a
        quotation.
        """
        return quotations(self.text, self.quote_signs) if self.quote_signs else ()

    @kept
    def quoted(self) -> tuple[Quoted, ...]:
        """Quotations with their marks, in order of their starts; a displayed one is one quotation, whole."""
        if self.displayed:
            return (Quoted(0, len(self.text), 0, "", closed=True),)
        return self.pairs

    @kept
    def _quiet(self) -> tuple[list[int], list[int]]:
        # where quotations begin, in order, and how far those reach that have begun by then
        begins: list[int] = []
        reach: list[int] = []
        for quotation in self.quoted:
            end = quotation.end if quotation.closed else self._speaks_until(quotation.start)
            begins.append(quotation.start)
            reach.append(max(end, reach[-1]) if reach else end)
        return begins, reach

    @kept
    def _opens_at(self) -> list[int]:
        return [sign.offset for sign in self.quote_signs if sign.role == "open"]

    @kept
    def _attributed(self) -> bool:
        return _ATTRIBUTION.search(self.text) is not None

    def _speaks_until(self, start: int) -> int:
        # a quotation never closed: a slip, or a long one that goes on in the next paragraph
        if start == 0:
            return len(self.text)
        attribution = _ATTRIBUTION.search(self.text, start) if self._attributed else None
        ends = [self.sentence_at(start).end]
        ends += [attribution.start()] if attribution else []
        following = bisect_right(self._opens_at, start)
        return min([*ends, *self._opens_at[following : following + 1]])

    def in_quotation(self, start: int, end: int | None = None) -> bool:
        """True where the offsets lie in a quotation; one never closed counts to the end of its sentence."""
        begins, reach = self._quiet
        begun = bisect_right(begins, start)
        return begun > 0 and (start if end is None else end - 1) < reach[begun - 1]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the offset."""
        sentences = self.sentences
        if not sentences:
            return Sentence(0, len(self.text))
        return sentences[max(0, bisect_right(sentences, (offset, len(self.text) + 1)) - 1)]

    def words_between(self, start: int, end: int) -> tuple[int, int]:
        """The numbers of the first words that begin at each of two offsets or behind it."""
        return bisect_left(self.words, start, key=_START), bisect_left(self.words, end, key=_START)

    def begins_sentence(self, offset: int) -> bool:
        """True for the offset of a sentence's first letter or figure, marks before it not counted."""
        return offset in self._openings

    @kept
    def _openings(self) -> frozenset[int]:
        found: list[int] = []
        for sentence in self.sentences:
            at = sentence.start
            while not self.text[at].isalnum() and at + 1 < len(self.text):
                found.append(at)
                at += 1
            found.append(at)
        return frozenset(found)

    def emphasised(self, offset: int) -> bool:
        """True inside `*…*`: titles and foreign phrases."""
        return bool(self.emphases) and any(start <= offset < end for start, end in self.emphases)

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

    def finds(
        self, pattern: re.Pattern[str], *, quotes: bool = True, at: Iterable[int] | None = None
    ) -> Iterator[re.Match[str]]:
        """Matches of a pattern, only those that begin `at` some offsets where these are given.

        Those in quotations are left out unless `quotes`.
        """
        if at is None:
            found = pattern.finditer(self.text)
        elif at:
            found = matches_at(pattern, self.text, at)
        else:
            return iter(())
        return found if quotes else filterfalse(self._quotes, found)

    def _quotes(self, match: re.Match[str]) -> bool:
        return self.in_quotation(*match.span())
