"""What stands before a verb, as letters: for each word what it may be in a clause, for each comma a comma."""

from __future__ import annotations

from functools import lru_cache

from bulletin_cli.rules.agreement.heads import opens_clause
from bulletin_cli.rules.agreement.nouns import is_person, plurals, singulars
from bulletin_cli.rules.agreement.verbs import third
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.lists import data_lines, word_set
from bulletin_cli.rules.words.word_classes import readings, stems
from bulletin_cli.rules.words.words_met import WordsMet

_UNKNOWN = "_"
_YEARS = range(1400, 2200)
FINITE = frozenset("1234Mdf")
"""The letters of verbs that make a clause."""


@lru_cache(maxsize=1)
def _listed() -> dict[str, str]:
    # the words whose letter the list gives
    letters: dict[str, str] = {}
    for line in reversed(data_lines("clause-letters.txt")):  # where two lines have it, the first
        letter, _, words = line.partition(" ")
        letters.update(dict.fromkeys(words.split(), letter))
    return letters


@lru_cache(maxsize=1)
def nouns_too() -> frozenset[str]:
    """Verbs that are nouns as well, in their first forms and in those for one."""
    firsts = [word for word, letter in _listed().items() if letter == "n"]
    return frozenset([*firsts, *map(third, firsts), "help", "helps", "coordinate", *_DOING])


_DOING = {"works": "s", "lacks": "3"}
"""Forms for one of verbs, which are nouns elsewhere."""


def _verb_letter(verb: str) -> str:
    letter = _DOING.get(verb) or letters[verb]
    return letter if letter not in "fF" else "3" if verb.endswith("s") else "4"


def _told(word: str) -> str:
    return _listed().get(word) or _letter(word)


letters = WordsMet(_told)
"""What each word in small letters may be in a clause, see `data/clause-letters.txt`: N a noun for one, S
for several, n and s the same and a verb as well, W a noun hardly counted, c what takes either number, A an
adjective, E a participle (or a past), G a form with -ing, d a past, 3 a verb's form for one, 4 for several,
B an adverb, U what may be a noun for one or an adjective, _ what cannot be told.
"""

letter_of = letters.__getitem__
"""The same, asked sooner."""


verb_letter = WordsMet(_verb_letter).__getitem__
"""The letter of a word that may be a verb: 3 or 4 for a verb of saying."""


def _letter(word: str) -> str:
    if word.endswith(("'s", "s'")):
        return "w"
    if word[0].isdigit():
        return _figure(word)
    last = word.rpartition("-")[2] if "-" in word else word
    known = readings[last]
    if last != word and last in _listed():
        return "A" if _listed()[last] != "S" else "S"
    if last != word and (not known or last.endswith("ed") or "j" in known or "s" in known):
        return "A"
    return _noun(last, known) or _verb(last, known) or _other(last, known)


def _figure(word: str) -> str:
    plain = word.replace(",", "").replace(".", "")
    if not plain.isdigit():
        return "A"
    if len(word) == 4 and word.isdigit() and int(word) in _YEARS:
        return "Y"
    return "q" if word == "1" else "Q"


def _noun(word: str, known: str) -> str:
    if word in word_set("collective") or word in word_set("uncertain"):
        return "c"
    if word in plurals() or "s" in known:
        does = any(_listed().get(stem) == "n" for stem in stems(word)) and "z" in known
        return "s" if does else "S"
    if known in {"n", "nf"} or word in word_set("mass"):
        return "c" if word.endswith("s") and not word.endswith("ss") else "W"
    if known in {"c", "cf", "cv", "cvm", "nv"}:
        return "N"
    return "N" if word in singulars() and ("j" not in known or is_person(word)) else ""


def _verb(word: str, known: str) -> str:
    if known == "v":
        return "4"
    if known == "z":
        return "3"
    if known in {"de", "e", "jde", "je", "vde", "vjde"}:
        return "E"
    if known == "d":
        return "d"
    if "g" in known or (word.endswith("ing") and not known):
        return "G"
    return ""


def _other(word: str, known: str) -> str:
    if known in {"j", "jf", "nj", "njf"}:
        return "A"
    if word.endswith("ly"):
        return "B"
    if word.endswith("ed"):
        return "E"
    if word.endswith("s"):
        return "W" if word.endswith("ness") else _UNKNOWN
    return "U"


_NOT_CLOSED = frozenset("NSnsWAEGd34BU_cgmrkJ")
_CLAUSE_VERBS = frozenset("1234dM")
_LONGEST = 28
"""So many words at most stand before a verb in the clause that is looked at."""
_NEAR_LINK = 4
"""So many words before a verb its “who” or “that” stands."""


_SLASHES = frozenset(["/", " / "])
_STOPPING = _CLAUSE_VERBS | frozenset("_fF")


class Run:
    """What stands before a verb, as letters, back to where its clause may begin."""

    def __init__(self, said: str, first: int, *, ended: bool, reported: bool) -> None:
        self.said = said
        """A letter for each word, and a comma for each comma."""
        self.first = first
        """The number of its first word."""
        self.ended = ended
        """True where it ends at another verb of its clause."""
        self.reported = reported
        """True where a verb of saying stands before it."""

    def opens(self, passage: Passage) -> bool:
        """True where a clause begins with it."""
        return not self.ended and opens_clause(passage, self.first)


def run_before(passage: Passage, verb: int, telling: frozenset[str]) -> Run | None:
    """The run of words that ends before a verb: to the sentence’s head, or to another verb of its clause.

    None where it has one word at most, or none of the telling letters.
    """
    words, lowered, joined = passage.words, passage.lowered, passage.joined
    said: list[str] = []
    first = linked = verb
    farthest = verb - _LONGEST if verb > _LONGEST else 0
    ended = reported = False
    while first > farthest:
        at, comma = first - 1, False
        if not joined[first]:
            between = passage.text[words[at].end : words[first].start]
            comma = between == ", "
            if comma:
                said.append(",")
            elif between not in _SLASHES:
                break
        letter = letter_of(lowered[at])
        if letter in _STOPPING:
            if words[at][0] == "May":
                letter = "Y"
            elif at < linked or letter in "_fF":
                link = _link(passage, at) if letter != "_" else first
                if link >= at:
                    ended, reported = True, letter == "F" and not comma
                    break
                linked = link
        first = at
        if letter in _NOT_CLOSED and words[at][3] != "lower":
            typed, start, _, _ = words[at]
            if typed[0].isupper() and not passage.begins_sentence(start):
                letter = "$"
        said.append(letter)
    else:
        ended = first > 0
    if len(said) < _LEAST or telling.isdisjoint(said):
        return None
    said.reverse()
    return Run("".join(said), first, ended=ended, reported=reported)


_LEAST = 2
"""Letters of the shortest run in which a subject may disagree."""


def _link(passage: Passage, verb: int) -> int:
    # the number of the “who” or “that” to whose clause a verb belongs, or the verb’s own
    words, lowered = passage.words, passage.lowered
    for at in range(verb - 1, verb - _NEAR_LINK if verb >= _NEAR_LINK else -1, -1):
        letter = letter_of(lowered[at])
        if letter in "Rh":
            return at
        if letter in _STOPPING or words[at + 1][1] - words[at][2] > 1:
            break
    return verb
