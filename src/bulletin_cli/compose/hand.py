"""A compositor's hand: strands in a role, taken from the case into the stick, and set in lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bulletin_cli.compose import bidi
from bulletin_cli.compose.clean import pieces
from bulletin_cli.compose.coverage import allotted
from bulletin_cli.compose.fonts import FontCase, Fount
from bulletin_cli.compose.hyphens import Hyphenator, hyphenator
from bulletin_cli.compose.remarks import Remarks
from bulletin_cli.compose.stick import Segment, Stick, filled
from bulletin_cli.compose.strands import Strand
from bulletin_cli.compose.words import Kind, WordCase
from bulletin_cli.model.directions import runs_leftward
from bulletin_cli.model.layout import Face, Layout, Role
from bulletin_cli.model.place import Place

_CODE_FAMILY = "mono"


@dataclass
class Cases:
    """What is kept from issue to issue: founts and the words that they have set."""

    layout: Layout
    fonts: FontCase
    _words: dict[tuple[Fount, bool], WordCase] = field(default_factory=dict)
    _hyphens: dict[str, Hyphenator | None] = field(default_factory=dict)

    def words(self, fount: Fount, *, divide: bool) -> WordCase:
        """The words of a fount, for roles in which they are divided or for those in which they are not."""
        if (fount, divide) not in self._words:
            hyphens = self.hyphenator(fount.cast.language) if divide else None
            self._words[fount, divide] = WordCase(fount, hyphens, self.layout.limits)
        return self._words[fount, divide]

    def hyphenator(self, language: str) -> Hyphenator | None:
        """The hyphenator of a language, or None."""
        if language not in self._hyphens:
            self._hyphens[language] = hyphenator(language, self.layout.limits)
        return self._hyphens[language]


@dataclass
class _Gathered:
    """A stick being gathered: segments, origins, the copy's wishes, all by offset in the text so far."""

    segments: list[Segment] = field(default_factory=list)
    origins: list[tuple[int, int, int]] = field(default_factory=list)
    asked: dict[int, Kind] = field(default_factory=dict)
    length: int = 0

    @property
    def after_space(self) -> bool:
        """Whether a space would be one too many."""
        return not self.segments or self.segments[-1].text.endswith(" ")

    def add(self, segment: Segment, origin: tuple[int, int]) -> None:
        self.origins.append((self.length, *origin))
        last = self.segments[-1] if self.segments else None
        if last is not None and _alike(last, segment):
            last.text += segment.text
        else:
            self.segments.append(segment)
        self.length += len(segment.text)

    def trim(self) -> None:
        """Take off a space at the end."""
        while self.segments and self.segments[-1].text.endswith(" "):
            self.segments[-1].text = self.segments[-1].text[:-1]
            self.length -= 1
            if not self.segments[-1].text:
                self.segments.pop()


def _alike(one: Segment, other: Segment) -> bool:
    return (
        one.words is other.words
        and one.href == other.href
        and one.note == other.note == 0
        and one.code == other.code
        and one.level == other.level
        and one.role == other.role
    )


@dataclass
class Hand:
    """Sets the copy of one source in one language."""

    cases: Cases
    language: str
    remarks: Remarks

    def __post_init__(self) -> None:
        self.layout = self.cases.layout
        self.rtl = runs_leftward(self.language)
        self.divides = self.cases.hyphenator(self.language) is not None
        self._founts: dict[tuple[str, str, str, bool, bool], tuple[Fount, ...]] = {}

    def founts(self, role: Role, strand: Strand, *, rtl: bool) -> tuple[Fount, ...]:
        """The fount that a strand is set in, then those that it may fall back to."""
        asked = (role.name, strand.role, strand.style, strand.code, rtl)
        found = self._founts.get(asked)
        if found is None:
            found = self._founts[asked] = self._picked(role, strand, rtl=rtl)
        return found

    def _picked(self, role: Role, strand: Strand, *, rtl: bool) -> tuple[Fount, ...]:
        worn = self.layout.role(strand.role) if strand.role else role
        family = self.layout.families[worn.family]
        if strand.code and _CODE_FAMILY in self.layout.families:
            family = self.layout.families[_CODE_FAMILY]
        names = (family.name, *(name for name in family.fallback if name in self.layout.families))
        faces = [self.layout.families[name].face(strand.style) for name in names]
        return tuple(self.fount(worn, face, rtl=rtl) for face in faces)

    def fount(self, role: Role, face: Face, *, rtl: bool = False, size: float = 0.0) -> Fount:
        """A face in a role, in the copy's language."""
        return self.cases.fonts.fount(role, face, self.language, rtl=rtl, size=size)

    def plain_fount(self, role: Role) -> Fount:
        """The fount of the role's own style."""
        face = self.layout.families[role.family].face(role.style)
        return self.fount(role, face, rtl=self.rtl)

    def sticks(self, strands: list[Strand], role: Role, measure: float) -> list[Stick]:
        """The strands in sticks, one from hard break to hard break; none where nothing prints."""
        found: list[Stick] = []
        gathered = _Gathered()
        for strand in (*strands, Strand("", Place(0, 0), hard=True)):
            if strand.hard:
                gathered.trim()
                if gathered.segments:
                    found.append(filled(gathered.segments, gathered.origins, gathered.asked, measure))
                gathered = _Gathered()
            else:
                self._gather(gathered, strand, role)
        return found

    def _gather(self, gathered: _Gathered, strand: Strand, role: Role) -> None:
        text = strand.text.upper() if role.case == "capitals" else strand.text
        verbatim = len(text) == strand.place.end - strand.place.start
        for piece in pieces(text):
            if piece.asks is not None:
                gathered.asked[gathered.length] = piece.asks
                continue
            printed, offset = piece.text, piece.offset
            if printed.startswith(" ") and gathered.after_space:
                printed, offset = printed[1:], offset + 1
            if printed:
                start = strand.place.start + (offset if verbatim else 0)
                self._allot(gathered, strand, printed, role, start)

    def _allot(self, gathered: _Gathered, strand: Strand, printed: str, role: Role, start: int) -> None:
        end = strand.place.end
        for text, level in self._directed(printed):
            missing: list[tuple[int, str]] = []
            reached = 0
            for part, fount in allotted(text, self.founts(role, strand, rtl=level % 2 == 1), missing):
                words = self.cases.words(fount, divide=role.hyphenate)
                segment = Segment(
                    part, words, 0, strand.href, strand.note, strand.code, level, strand.role, strand.again
                )
                gathered.add(segment, (min(start + reached, end), end))
                reached += len(part)
            for offset, character in missing:
                at = min(start + offset, max(end - 1, 0))
                self.remarks.missing(character, Place(at, at + 1))
            start += len(text)

    def _directed(self, text: str) -> Iterator[tuple[str, int]]:
        if not self.rtl and not bidi.mixes(text):
            yield text, 0
            return
        levels = bidi.levels(text, base=int(self.rtl))
        start = 0
        for number in range(1, len(text) + 1):
            if number == len(text) or levels[number] != levels[start]:
                yield text[start:number], levels[start]
                start = number
