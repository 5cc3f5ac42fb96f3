"""Small reckonings told in a clause: “half of the 48 officers, 26”, “60 officers in four groups of 12”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import WORDS, shown
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.numerals import UNDER_TWENTY

_PARTS = {"half": 2, "a third": 3, "one third": 3, "a quarter": 4, "one quarter": 4, "a fifth": 5}
_SHARE = lazy(
    rf"\b(?P<part>{'|'.join(_PARTS)}) (?:of )?(?:the|its|their|all) (?P<whole>\d{{1,3}}(?:,\d{{3}})+|\d+) "
    r"[a-z]+(?: [a-z]+)?(?:,| \()(?: or)? ?(?P<told>\d{1,3}(?:,\d{3})+|\d+)[,)]"
)
_GROUPED = lazy(
    r"(?P<whole>\d+) [a-z]+(?: [a-z]+)? in (?P<times>[a-z]+|\d+) "
    r"(?:groups|teams|classes|crews|shifts|rows) of (?P<each>[a-z]+|\d+)\b(?! or\b| to\b|[–-]\d)"
)
_YEARS = lazy(
    r"\bfrom (?P<first>(?:19|20)\d\d) (?:to|until|till) (?P<last>(?:19|20)\d\d),? "
    rf"(?:for |– |that is,? )(?P<told>{'|'.join(UNDER_TWENTY[2:])}|\d\d?) years\b"
)
_ABOUT = lazy(r"\b(?:some|about|around|over|nearly|almost|more than|less than|up to|at least)\b")
_NEARLY, _ONE = 0.25, 1


def wrong_reckonings(passage: Passage) -> Iterator[Mark]:
    """A mark on each share, product or span of years that is told otherwise than its numbers make it."""
    small = passage.small
    if any(part in small for part in ("half ", " third of", " quarter of", " fifth of")):
        for match in _SHARE.finditer(small):
            whole, told = _number(match["whole"]), _number(match["told"])
            yield from _wrong(passage, match.span(), whole / _PARTS[match["part"]], told)
    if any(kind in small for kind in ("groups of", "teams of", "classes of", "crews of", "shifts of")):
        for match in _GROUPED.finditer(small):
            times, each = _number(match["times"]), _number(match["each"])
            if times and each:
                yield from _wrong(passage, match.span(), times * each, _number(match["whole"]), slack=0)
    if "years" in passage.index and ("from 19" in small or "from 20" in small):
        for match in _YEARS.finditer(small):
            length = int(match["last"]) - int(match["first"])
            yield from _wrong(passage, match.span(), length, _number(match["told"]), slack=_ONE)


def _wrong(
    passage: Passage, span: tuple[int, int], real: float, told: float, *, slack: float = 0.99
) -> Iterator[Mark]:
    start, end = span
    if slack < abs(real - told) <= max(_ONE + slack, _NEARLY * told) and not _ABOUT.search(
        passage.small, max(0, start - 16), end
    ):
        yield passage.mark(start, end, f"it makes {shown(real)}, not {shown(told)}", "correct one of them")


def _number(typed: str) -> int:
    return int(typed.replace(",", "")) if typed[0].isdigit() else WORDS.get(typed, 0)
