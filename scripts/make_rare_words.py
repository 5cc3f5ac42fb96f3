"""Makes rules/data/english-rare.txt: words of SCOWL's size 80 that no slip of a likelier word looks like.

    PYTHONPATH=src python scripts/make_rare_words.py /usr/share/dict/scowl   (Debian: scowl; a few minutes)

Of the words in small letters that SPL001 would tell of, those are left out that are one slip away from a
word of the sizes up to 60, unless both are forms of one less common word (sepoy and sepoys), plurals of
common words (“homeworks”), and those that differ from a common word as writers' own makings do: by a
letter doubled or a syllable lost, by two vowels exchanged, by another ending (“seldomly”). `rare-words-
met.txt` has those that were read through one by one and taken all the same, since edited copy has them,
`NEVER` those that were not.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from make_english_words import DATA

from bulletin_cli.rules.slips.two_slips import far_slip_of, two_slips
from bulletin_cli.rules.words.derived_words import plural_or_prefixed
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english
from bulletin_cli.rules.words.word_classes import readings

KINDS = ("english", "american", "british", "british_z", "variant_1", "british_variant_1")
SIZES = (10, 20, 35, 40, 50, 55, 60, 70, 80)
LIKELY, MET, COMMON, WELL_KNOWN, SMALLEST = 60, 50, 40, 35, 10
"""Sizes up to which a slip of a word is likely, one of two letters, a making out of it, and two run together,
long ones and short ones."""
NONE = 99
LEAST = 5
_NEVER_TYPED = """
accompt asperge decerned decerning decerns espanol exitance haveour haviour impleted impleting inexistant
meercats octohedron perturbate professoriats quantitively refusniks restauration rheumatical
"""
NEVER = frozenset(_NEVER_TYPED.split())
"""What writers mean otherwise: “haveour” is “have our”."""


def sizes(folder: Path) -> dict[str, int]:
    """The words of SCOWL's lists, each with the smallest size that has it."""
    found: dict[str, int] = {}
    for size in SIZES:
        for path in (folder / f"{kind}-words.{size}" for kind in KINDS):
            for word in path.read_text(encoding="latin-1").split() if path.exists() else ():
                found.setdefault(word, size)
    return found


class Sizes:
    """How common words are."""

    def __init__(self, folder: Path) -> None:
        self.of = sizes(folder)

    def size(self, word: str) -> int:
        """The size of SCOWL that first has a word, smaller where the program's lists know it well."""
        listed = any(word in word_set(name) for name in ("modern", "spelling"))
        return min(self.of.get(word, NONE), WELL_KNOWN if readings[word] else NONE, MET if listed else NONE)

    def candidates(self) -> list[str]:
        """Words of the larger sizes that no list has."""
        known = english()
        return [
            word
            for word in self.of
            if len(word) >= LEAST
            and re.fullmatch("[a-z]+", word)
            and not (known.knows(word) or known.knows(word.capitalize()) or plural_or_prefixed(word, known))
        ]

    def hides(self, word: str) -> bool:
        """True where a word may be a slip of a likelier one."""
        if self._glued(word):
            return True
        near = [other for other in english().near(word) if self.size(other) <= LIKELY]
        if any(other + "s" == word and self.size(other) < COMMON for other in near):
            return True
        of = {base for base in bases(word) if english().knows(base) and self.size(base) >= COMMON}
        if any(other not in of and of.isdisjoint(bases(other)) for other in near):
            return True
        formed = any(english().knows(base) and self.size(base) >= WELL_KNOWN for base in bases(word))
        return any(self._made_of(word, other, formed=formed) for other in two_slips(word, english()))

    def _glued(self, word: str) -> bool:
        # “truemen”
        halves = ((word[:at], word[at:]) for at in range(2, len(word) - 1))
        return any(
            max(map(self.size, pair)) <= (WELL_KNOWN if min(map(len, pair)) > 3 else SMALLEST)
            for pair in halves
        )

    def _made_of(self, word: str, other: str, *, formed: bool) -> bool:
        size, same = self.size(other), alike(word, other)
        if size > LIKELY or single(word) == single(other):
            return size <= LIKELY
        lost = len(other) == len(word) + 2 and word[same:] == other[same + 2 :]
        if size <= MET and (lost or exchanged(word, other)):
            return True
        return size <= COMMON and same >= max(LEAST, len(word) - 4) and not formed


def bases(word: str) -> Iterator[str]:
    """What a word may be a regular form of."""
    for ending in ("s", "es", "ed", "ing", "ly"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            yield stem
            yield from (stem + "e",) if ending in {"es", "ed", "ing"} else ()
            yield from (stem[:-1],) if stem[-1] == stem[-2] and ending in {"ed", "ing"} else ()
            yield from (stem[:-1] + "y",) if stem[-1] == "i" and ending in {"es", "ed", "ly"} else ()


def alike(left: str, right: str) -> int:
    """How many letters two words begin with alike."""
    return len([*takewhile(lambda pair: pair[0] == pair[1], zip(left, right, strict=False))])


def single(word: str) -> str:
    """A word without its doubled letters."""
    return re.sub(r"(.)\1+", r"\1", word)


def exchanged(left: str, right: str) -> bool:
    """True where two letters of a word have changed places, whatever stands between."""
    pairs = [pair for pair in zip(left, right, strict=False) if pair[0] != pair[1]]
    return len(left) == len(right) and len(pairs) == 2 and pairs[0] == pairs[1][::-1]


def main(folder: str) -> None:
    """Writes the list, sorted, one word a line, a line end before the first and after the last."""
    known, common = english(), Sizes(Path(folder))
    met = (Path(__file__).parent / "rare-words-met.txt").read_text(encoding="ascii").split()
    words = set(met)
    for word in common.candidates():
        told = known.near(word) or far_slip_of(word, known) is not None
        if told and word not in NEVER and not common.hides(word):
            words.add(word)
    (DATA / "english-rare.txt").write_text("\n" + "\n".join(sorted(words)) + "\n", encoding="ascii")
    sys.stdout.write(f"{len(words)} words\n")


if __name__ == "__main__":
    main(sys.argv[1])
