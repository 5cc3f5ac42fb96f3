"""Prose as rules read it: passages with their words, sentences and quotations, each with its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, partial
from itertools import accumulate
from typing import NamedTuple

from bulletin_cli.model.copy import Link
from bulletin_cli.model.diagnostic import Edit, Fix, Mark
from bulletin_cli.model.place import Place, Source, Span
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.prose_quotes import Quoted, QuoteSign, quotations, quote_signs
from bulletin_cli.rules.prose_sentences import sentence_ranges

BLANK = "\ufffc"
"""What stands in a passage's text for code, addresses of the web and of mail: rules never read those."""

_ADDRESS = lazy(
    r"(?:https?://|ftp://|www\.)[^\s<>“”«»\"]*[^\s<>“”«»\".,;:!?)\]’']"
    r"|(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.-])(?:[a-z0-9-]+\.)+(?:org|com|net|int|info|edu|gov|kz|kg|tj|tm|uz|ru|uk|at|eu|de|fr|"
    r"ch)\b(?:/[\w./~%-]*\w)?",
)
_MAY_BE_ADDRESS = lazy(r"\.[a-z]|@|://")
_FIGURE = lazy(r"\d")
_ATTRIBUTION = lazy(
    r", (?:(?:he|she|they|[A-Z][\w.’-]+(?: [A-Z][\w.’-]+){0,3}) )?"
    r"(?:said|says|told|noted|stressed|added|explained|explains|stated)\b",
)
_WORD = lazy(
    r"([^\W_](?:(?<=\d)\d*+(?:[.,:]\d++)*+(?![^\W_])"
    r"|(?<=[A-ZЀ-Я])[A-ZЀ-Я]*+(?:&[A-Z]++|(?<=&[A-ZЀ-Я]))s?(?:[’']s)?(?![^\W_]|[-‑’'][^\W_])"
    r"|[^\W_]*+(?:[-‑’'][^\W_]++)*+))",
)
_NUMBER = lazy(r"\d++(?:[.,:]\d++)*+")
_NUMBER_BROKEN = lazy(r"[.,:]\d")
_LETTER_AFTER_AND = lazy(r"(?<=&)[A-ZЀ-Я]s?(?:[’']s)?")
_ACRONYM = lazy(r"[A-ZЀ-Я]++(?:&[A-Z]++)?(?<=[A-ZЀ-Я&][A-ZЀ-Я])s?(?:[’']s)?")
_LOWER = lazy(r"[a-zß-öø-ÿа-ѿ]++(?:[’'][a-zа-ѿ]++)*+")
_CAPITALISED = lazy(r"[A-ZÀ-ÖØ-ÞЀ-Я][a-zß-öø-ÿа-ѿ]*+(?:[’'][a-zа-ѿ]++)*+")


class Word(NamedTuple):
    """A word with its offsets in the passage; hyphenated compounds are one word.

    `kind` is lower, capitalised, acronym (two capitals or more, plural s allowed), number, or mixed:
    compounds with a hyphen, capitals inside, letters with figures.
    """

    text: str
    start: int
    end: int
    kind: str


_made = partial(tuple.__new__, Word)  # a story has hundreds: each is made as the bare tuple that it is


@lru_cache(maxsize=1 << 14)
def _kind(text: str) -> str:
    """The kind of a word by itself."""
    if _LOWER.fullmatch(text):
        return "lower"
    if _NUMBER.fullmatch(text):
        return "number"
    if _ACRONYM.fullmatch(text):
        return "acronym"
    return "capitalised" if _CAPITALISED.fullmatch(text) else "mixed"


def _kind_here(text: str, start: int, end: int, kind: str) -> str:
    """The kind of a word where it stands: “10” in “10.30am” is no number, “A” in “R. &A” an acronym."""
    if kind == "number" and _NUMBER_BROKEN.match(text, end):
        return "mixed"
    alone = kind == "capitalised" and _LETTER_AFTER_AND.fullmatch(text, start, end)
    return "acronym" if alone else kind


class Sentence(NamedTuple):
    """Offsets of a sentence, its closing marks included."""

    start: int
    end: int


class Piece(NamedTuple):
    """A stretch of a passage's text and the slice of the file that it was made from."""

    start: int
    end: int
    place: Place
    verbatim: bool


@dataclass(frozen=True)
class Passage:
    """One flattened piece of prose: a field of the front matter, a paragraph, a heading, a table's cell.

    `kind` is headline, kicker, standfirst, short, byline, dateline, summary, caption, credit, alt,
    pull-quote, speaker, paragraph, heading, item, quotation, cell or note; `within` names what it stands
    in, outermost first (sidebar, list, quotation, note, table). `raw` is what a reader sees. Offsets count
    its characters.
    """

    kind: str
    raw: str
    source: Source
    language: str
    pieces: tuple[Piece, ...]
    block: Place
    """The whole block or field in the file, marks included."""
    number: int = 0
    """The body paragraph's number, from 1; 0 for what is not one. Sidebars, lists and quotations do
    not count.
    """
    within: tuple[str, ...] = ()
    level: int = 0
    """A heading's level."""
    line_ends: tuple[int, ...] = ()
    """Offsets of the spaces that are line ends in the file."""
    emphases: tuple[tuple[int, int], ...] = ()
    links: tuple[tuple[int, int, Link], ...] = ()
    displayed: bool = field(default=False)
    """True for what is shown as a quotation: `>` and pull quotes."""
    memo: dict[str, object] = field(default_factory=dict, repr=False, compare=False)
    """What rules have worked out about the passage, kept for the next rule."""

    @cached_property
    def text(self) -> str:
        """`raw` with addresses and code blanked out, of the same length."""
        raw = self.raw
        if not _MAY_BE_ADDRESS.search(raw):
            return raw
        return _ADDRESS.sub(lambda match: BLANK * len(match.group()), raw)

    @property
    def english(self) -> bool:
        """True for a passage in English of any kind."""
        return self.language.startswith("en")

    @property
    def russian(self) -> bool:
        """True for a passage in Russian."""
        return self.language.startswith("ru")

    @cached_property
    def figures(self) -> bool:
        """True where the text has a figure at all."""
        return _FIGURE.search(self.text) is not None

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All words in order."""
        parts = _WORD.split(self.text)  # what parts the words, a word, what parts them, …
        ends = list(accumulate(map(len, parts)))
        words = parts[1::2]
        kinds = list(map(_kind, words))
        if self.figures or "&" in self.text:
            kinds = list(map(partial(_kind_here, self.text), ends[::2], ends[1::2], kinds))
        return tuple(map(_made, zip(words, ends[::2], ends[1::2], kinds, strict=False)))

    @cached_property
    def lowered(self) -> tuple[str, ...]:
        """The text of each word in lower case, with a straight apostrophe."""
        if not self.words:
            return ()
        return tuple("\n".join([word.text for word in self.words]).lower().replace("’", "'").split("\n"))

    @cached_property
    def index(self) -> Mapping[str, Sequence[int]]:
        """Each word as in `lowered` and the numbers of its places in `words`."""
        index: dict[str, list[int]] = {}
        for number, word in enumerate(self.lowered):
            if word in index:
                index[word].append(number)
            else:
                index[word] = [number]
        return index

    @cached_property
    def kinds(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the words of each kind, in order; kinds that none is of are missing."""
        kinds: dict[str, list[int]] = {}
        for number, word in enumerate(self.words):
            kinds.setdefault(word[3], []).append(number)
        return kinds

    def of_kind(self, *kinds: str) -> list[Word]:
        """The words of these kinds in order."""
        numbers = sorted([number for kind in kinds for number in self.kinds.get(kind, ())])
        return [self.words[number] for number in numbers]

    @cached_property
    def couples(self) -> frozenset[tuple[str, str]]:
        """Every two words that follow one another, as in `lowered`."""
        return frozenset(zip(self.lowered, self.lowered[1:], strict=False))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in order; a passage of any text has at least one."""
        return tuple(Sentence(start, end) for start, end in sentence_ranges(self.text))

    @cached_property
    def quote_signs(self) -> tuple[QuoteSign, ...]:
        """Every quotation mark and apostrophe in order, with the part it plays."""
        return quote_signs(self.text)

    @cached_property
    def pairs(self) -> tuple[Quoted, ...]:
        """What stands between quotation marks, also where the passage as a whole is displayed as a
        quotation.
        """
        return quotations(self.text, self.quote_signs)

    @cached_property
    def quoted(self) -> tuple[Quoted, ...]:
        """Quotations with their marks, in order of their starts; a displayed one is one quotation, whole."""
        if self.displayed:
            return (Quoted(0, len(self.text), 0, "", closed=True),)
        return self.pairs

    @cached_property
    def _quiet(self) -> tuple[tuple[int, int], ...]:
        ranges = []
        for quotation in self.quoted:
            end = quotation.end if quotation.closed else self._speaks_until(quotation.start)
            ranges.append((quotation.start, end))
        return tuple(ranges)

    def _speaks_until(self, start: int) -> int:
        # a quotation never closed: a slip, or a long one that goes on in the next paragraph
        if start == 0:
            return len(self.text)
        attribution = _ATTRIBUTION.search(self.text, start)
        ends = [self.sentence_at(start).end]
        ends += [attribution.start()] if attribution else []
        ends += [sign.offset for sign in self.quote_signs if sign.role == "open" and sign.offset > start]
        return min(ends)

    def in_quotation(self, start: int, end: int | None = None) -> bool:
        """True where the offsets lie in a quotation; one never closed counts to the end of its sentence."""
        last = start if end is None else end - 1
        return any(left <= start and last < right for left, right in self._quiet)

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the offset."""
        sentences = self.sentences
        if not sentences:
            return Sentence(0, len(self.text))
        return sentences[max(0, bisect_right(sentences, (offset, len(self.text) + 1)) - 1)]

    def begins_sentence(self, offset: int) -> bool:
        """True for the offset of a sentence's first letter or figure, marks before it not counted."""
        start = self.sentence_at(offset).start
        return not any(character.isalnum() for character in self.text[start:offset])

    def emphasised(self, offset: int) -> bool:
        """True inside `*…*`: titles and foreign phrases."""
        return any(start <= offset < end for start, end in self.emphases)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(piece.start for piece in self.pieces)

    def _piece(self, offset: int) -> Piece:
        return self.pieces[max(0, bisect_right(self._starts, offset) - 1)]

    def place(self, start: int, end: int) -> Place:
        """The slice of the file from which these characters came; it may hold marks that readers don't
        see.
        """
        if not self.pieces:
            return Place(self.block.start, self.block.start)
        last = self._piece(max(start, end - 1) if end > start else max(start - 1, 0))
        right = last.place.start + (end - last.start) if last.verbatim else last.place.end
        if end <= start:
            return Place(right, right)
        first = self._piece(start)
        left = first.place.start + (start - first.start) if first.verbatim else first.place.start
        return Place(left, max(left, right))

    def span(self, start: int, end: int) -> Span:
        """The place as lines and columns."""
        return self.source.span(self.place(start, end))

    def verbatim(self, start: int, end: int) -> bool:
        """True where the file's slice is these very characters: only then may a fix be offered."""
        if not self.pieces:
            return False
        if end <= start:
            return self._piece(max(start - 1, 0)).verbatim
        place = self.place(start, end)
        return self.source.text[place.start : place.end] == self.text[start:end]

    def edit(self, start: int, end: int, text: str) -> Edit:
        """The edit that puts a text where these characters stand."""
        return Edit(self.source.path, self.place(start, end), text)

    def fix(self, start: int, end: int, text: str, *, safe: bool = True) -> Fix | None:
        """A fix of one edit, or None where the file does not say verbatim what stands here."""
        return Fix((self.edit(start, end, text),), safe) if self.verbatim(start, end) else None

    def mark(self, start: int, end: int, message: str, hint: str = "", fix: Fix | None = None) -> Mark:
        """A mark on these characters."""
        return Mark(self.span(start, end), message, hint, fix)

    def finds(self, pattern: re.Pattern[str], *, quotes: bool = True) -> Iterator[re.Match[str]]:
        """Matches of a pattern, those in quotations left out unless `quotes`."""
        for match in pattern.finditer(self.text):
            if quotes or not self.in_quotation(match.start(), match.end()):
                yield match
