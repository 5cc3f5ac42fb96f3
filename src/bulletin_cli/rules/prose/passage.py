"""Prose as rules read it: passages with their words, sentences and quotations, each with its place."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import filterfalse, repeat
from typing import NamedTuple, TypeVar

from bulletin_cli.model.copy import Link
from bulletin_cli.model.kept import kept
from bulletin_cli.model.place import Place, Source
from bulletin_cli.rules.prose.addresses import BLANK
from bulletin_cli.rules.prose.patterns import lazy, matches_at
from bulletin_cli.rules.prose.places import Piece, Placed
from bulletin_cli.rules.prose.quotes import Quoted, QuoteSign, quotations, quote_signs
from bulletin_cli.rules.prose.sentences import sentence_ranges
from bulletin_cli.rules.prose.worded import Worded
from bulletin_cli.rules.prose.words import Word

__all__ = ["BLANK", "Passage", "Piece", "Sentence", "Word"]

T = TypeVar("T")
_typeset = tuple.__new__
_ATTRIBUTION = lazy(
    r", (?:(?:he|she|they|[A-Z][\w.’-]+(?: [A-Z][\w.’-]+){0,3}) )?"
    r"(?:said|says|told|noted|stressed|added|explained|explains|stated)\b",
)


class Sentence(NamedTuple):
    """Offsets of a sentence, its closing marks included."""

    start: int
    end: int


class Passage(Worded, Placed):
    """One flattened piece of prose: a field of the front matter, a paragraph, a heading, a table's cell.

    `kind` is headline, kicker, standfirst, short, byline, dateline, summary, caption, credit, alt,
    pull-quote, speaker, paragraph, heading, item, quotation, cell or note; `within` names what it stands
    in, outermost first (sidebar, list, quotation, note, table). `raw` is what a reader sees. Offsets count
    its characters; `line_ends` are those of spaces that are line ends in the file. `block` is the whole block
    or field in the file, marks included.

    `number` is the body paragraph's, from 1; 0 for what is not one (sidebars, lists and quotations do not
    count). `level` is a heading's. `displayed` is what is shown as a quotation: `>` and pull quotes.
    `english` and `russian` tell of its language, whatever its region. `memo` is what rules have worked out
    about the passage, kept for the next rule. The text's words are told of in `Worded`.
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
        super().__init__(raw)

    def noted(self, name: str, work_out: Callable[["Passage"], Iterable[T]]) -> tuple[T, ...]:
        """What is worked out from the passage, once: under its name in `memo`."""
        found = self.memo.get(name)
        if not isinstance(found, tuple):
            found = self.memo[name] = tuple(work_out(self))
        return found

    @kept
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in order; a passage of any text has at least one."""
        return tuple(map(_typeset, repeat(Sentence), sentence_ranges(self.text)))

    @kept
    def said(self) -> Sequence[str]:
        """The text of each sentence, addresses and code left out."""
        return [self.text[start:end] for start, end in self.sentences]

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

    def begins_sentence(self, offset: int) -> bool:
        """True for the offset of a sentence's first letter or figure, marks before it not counted."""
        return offset in self._openings

    @kept
    def _openings(self) -> frozenset[int]:
        found: list[int] = []
        for sentence in self.sentences:
            at = sentence.start
            if self.text[at].isalnum():  # as most do
                found.append(at)
                continue
            while not self.text[at].isalnum() and at + 1 < len(self.text):
                found.append(at)
                at += 1
            found.append(at)
        return frozenset(found)

    def emphasised(self, offset: int) -> bool:
        """True inside `*…*`: titles and foreign phrases."""
        return bool(self.emphases) and any(start <= offset < end for start, end in self.emphases)

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
