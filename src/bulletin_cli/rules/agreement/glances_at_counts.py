"""First glances at a passage for a noun for one behind what announces several."""

from __future__ import annotations

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import NOUN, readings
from bulletin_cli.rules.words.words_met import WordsMet

COUNTS = TWO_TO_TWELVE | {"many", "few", "both", "several", "dozen", "all", "various", "numerous", "fewer"}
"""Words that announce several right before a noun."""
CHOSEN = frozenset(
    ["one", "some", "most", "many", "several", "few", "none", "all", "half", "each", "two", "three", "both"]
)
"""Shares of what is told by the article behind them: “some of the traders”."""
_MANY_OF_TYPED = """
group number dozens hundreds thousands scores couple series list set crowd groups network pair handful
"""
SHARES_OF = frozenset((share, "of") for share in CHOSEN.union(_MANY_OF_TYPED.split()))
"""What several are a share of, or are told by."""


NUMBERED = frozenset(["one", "two", "three"])
"""Those that a part is numbered with as well: “chapter two of the book”."""
EACH = frozenset(["each", "every"])


def one_behind_share(passage: Passage) -> bool:
    """True where a noun for one, and none for several before it, stands behind “some of” or the like."""
    return any(_goes_on(passage.flanked[number + 3 : number + 8]) for number in passage.coupled(SHARES_OF))


def one_then_several(passage: Passage) -> bool:
    """True where a noun for one and then one for several stand behind “each”."""
    flanked = passage.flanked
    return any(
        "s" in readings[flanked[number + 3]] and not NOUN.isdisjoint(readings[flanked[number + 2]])
        for each in passage.having(EACH)
        for number in passage.index[each]
        if number + 3 < len(flanked)
    )


def one_behind_count(passage: Passage) -> bool:
    """True where a word for several stands within reach of a noun for one, and none for several between."""
    flanked = passage.flanked
    for count in passage.having(COUNTS):
        for number in passage.index[count]:
            if _goes_on(flanked[number + 2 : number + 5]):
                return True
    return False


_SEVERAL, _ONE = 2, 1
_number = WordsMet(lambda word: _SEVERAL if "s" in readings[word] else "c" in readings[word]).__getitem__


def _goes_on(follow: tuple[str, ...]) -> bool:
    for number in map(_number, follow):
        if number:
            return number == _ONE
    return False


_KINDS_TYPED = "type kind sort class size age make rank calibre caliber vintage"
KINDS_OF_ONE = frozenset(_KINDS_TYPED.split())
"""“One of the first two of its type”: one, whatever is counted."""
