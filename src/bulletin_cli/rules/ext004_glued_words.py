"""Two words have run together

Looks for a capital inside a word ("theGovernment"), for a small word grown on to another ("ofthe",
"theproject"), for an adjective and its noun ("medicalcare") and other pairs that make no compound
("trainedofficers"), and for figures grown on to words ("in2010", "50participants").

A space or a line end was lost when the text was copied.

Fails:
```
The officers met theGovernment in Almaty.
```
```
A review ofthe medicalcare was held inthe capital; they metcurrent and former pupils in non-formaleducation.
```
```
It was led byTatia; Tatia knows how to succeedTamar came, and Tamar too.
```
```
It began in2010 with 50participants and November2011.
```
```
On the longmountain border the participantsdiscussed what had been carriedout by jointlytrained officers.
```
```
For theaim of the SupremeCourt, suchas yourdata, the RegionalOffice asked the MinistryofHealth
about aceticanhydride.
```

Passes:
```
An iPhone, eBay, YouTube, McKay, MacDonald, DiCaprio, goAML, LinkedIn, the 1990s, 21st, 250kg, 4x4, a4,
COVID19. Those on anti-retroviral drugs.
```
```
Therein, thereof, into, upon, within, nevertheless, together, forever, android, ongoing.
```
```
OpenOffice and SafeHaven are programs. A wordsmith and a winegrower of the rangelands drew a dreamscape in a
whiteboarding session.
```
```
Phaseolus vulgaris and the crab (Uca vomeris) outclimbed and outfished us, hardwiring the groundstroke.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.slips.borrowed_words import of_species
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import house_words, recased, word_set
from bulletin_cli.rules.words.spelling import SortedWords, english
from bulletin_cli.rules.words.word_classes import readings

SEVERITY = Severity.ERROR

_CAMEL = lazy(r"([a-z]{2,}|[A-Z][a-z]{2,})([A-Z][a-z]+)$")
_OF_CAMEL = lazy(r"([A-Z][a-z]+?)(of|for|on|and)([A-Z][a-z]+)$")
_SMALL_CAPITALS = lazy(r"([a-z]{2,4})([A-Z]{2,})$")
_WORD_FIGURES = lazy(r"([A-Za-z]{2,})(\d{4}s?|\d{1,3})$")
_FIGURES_WORD = lazy(r"(\d{1,4})([a-z]{4,})$")
_SPECIES = lazy(r"\b[a-z]\. $")
"""“Y. p. orientalis” is Latin."""
_HALF = 4
"""So long is each half behind a prefix, at least."""
_NO_NAME = 5
"""Firms and programs are called comScore or lastCommit; few begin with a longer word in small letters."""
_A_NAME = 3
"""So many times in a story nobody forgets a space: “37signals” is a firm."""
_NAMED = frozenset(["in", "on", "at", "is", "to"])
"""What names of programs begin with: “inDesign”."""
_BEFORE_NAMES = frozenset(["by", "of", "from"])
"""What no name of a program begins with."""
_OPENING = ("The", "This", "These", "That", "With", "From")
_OF_OFFICES = ("al", "an", "ic", "eme", "ish", "ese", "ive", "ary")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each pair of words without a space between them."""
    known = english()
    for passage, strangers in story.strangers:
        for word in strangers:
            if word.kind == "capitalised" and not word.text.startswith(_OPENING):
                continue
            latin = passage.text.startswith(". ", word.start - 2) and _SPECIES.search(
                passage.text, max(0, word.start - 4), word.start
            )
            spoken = passage.text[word.end : word.end + 1] in {"'", "’"} and word.text.endswith("in")
            coded = passage.text[word.start - 1 : word.start] == "_" or passage.text.startswith(
                ("_", "("), word.end
            )
            site = passage.text.startswith(".", word.end) and _SITE.match(passage.text, word.end) is not None
            mentioned = _mentioned(passage, word)
            species = latin or of_species(passage, word.start, word.end) or word.text in word_set("foreign")
            if species or spoken or coded or site or mentioned or passage.emphasised(word.start):
                continue  # "happenin'"
            wanted = ""
            if "-" in word.text and word.text.islower():
                wanted = _in_compound(word.text, known)
            elif word.kind == "mixed":
                wanted = _mixed(word.text, known, story)
            else:
                wanted = recased(parted(word.text.lower(), known), word.text)
                wanted = "" if wanted and _hyphened(passage, word, known) else wanted
            if wanted:
                yield _mark(passage, word, wanted)


_SITE = lazy(r"\.(?:com|org|net|gov|edu|co|io|ai|info|uk|eu|de|fr)\b")
"""“FactCheck.org was founded”."""
_MARKS = ("“", "‘")
_BEHIND_MARKS = ("”", "’", ",”", ".”", ",’")


def _mentioned(passage: Passage, word: Word) -> bool:
    # “in the sense of “coloris,” that is”: a word alone between marks
    return passage.text.endswith(_MARKS, 0, word.start) and passage.text.startswith(_BEHIND_MARKS, word.end)


def _mixed(text: str, known: SortedWords, story: Story) -> str:
    if not text.isalnum() or story.text.count(text) >= _A_NAME:
        return ""
    from bulletin_cli.rules.slips.glued_pairs import SMALL, SMALLER  # noqa: PLC0415 - most copy mixes none

    match = _OF_CAMEL.match(text)
    if match and match.group(1) in word_set("heads") and known.knows(match.group(3)):
        return " ".join(match.groups())
    match = _CAMEL.match(text)
    if match:
        left, right = match.groups()
        if text in house_words("camel", story.publication.style) or left in word_set("camel"):
            return ""
        named = left not in _NAMED and left.islower() and right.lower() in story.vocabulary
        if left.istitle() and left not in SMALLER and _is_office(left, right, story):
            return f"{left} {right}"
        whole = known.knows(right) or named or left in _BEFORE_NAMES
        sound = known.knows(left.lower() if left.islower() else left) and whole
        small = left.lower() in SMALL or (left.islower() and len(left) > _NO_NAME)
        return f"{left} {right}" if sound and small else ""
    match = _SMALL_CAPITALS.match(text)
    if match and match.group(1) in SMALL:
        return f"{match.group(1)} {match.group(2)}"
    match = _WORD_FIGURES.match(text)
    if match and (
        match.group(1).lower() in SMALL or match.group(1) in word_set("months") or _is_done(match.group(1))
    ):
        return f"{match.group(1)} {match.group(2)}"
    match = _FIGURES_WORD.match(text)
    decade = match is not None and match.group(1).endswith("0") and match.group(2) == "ties"  # STY007's
    if match and not decade and known.knows(match.group(2)) and match.group(2) not in word_set("units"):
        return f"{match.group(1)} {match.group(2)}"
    return ""


def _is_done(word: str) -> bool:
    # “fetched11,000 manats”
    return word.islower() and word.endswith("ed") and len(word) > _NO_NAME and readings[word] in {"d", "de"}


def _is_office(left: str, right: str, story: Story) -> bool:
    # “RegionalOffice”; “OpenOffice” is a program
    if not (english().knows(left) and english().knows(right)):
        return False
    office = right in word_set("heads") and left.endswith(_OF_OFFICES) and _is_quality(left.lower())
    return office or f"{left} {right}" in story.text


def _is_quality(left: str) -> bool:
    return not readings[left] or "j" in readings[left]  # peoples have no class: “European”


def _hyphened(passage: Passage, word: Word, known: SortedWords) -> bool:
    # “hollowedout melons” is EXT002's
    from bulletin_cli.rules.slips.glued_pairs import glued_pair  # noqa: PLC0415 - most copy has no such word

    pair = glued_pair(word.text.lower(), known)
    return pair is not None and pair.stands_before_noun(passage, word.end)


def _in_compound(text: str, known: SortedWords) -> str:
    # “non-formaleducation”: two long words after a prefix that keeps its hyphen
    prefix, _, rest = text.partition("-")
    if (
        prefix not in word_set("prefixes")
        or not rest.isalpha()
        or known.knows(rest)
        or known.knows(prefix + rest)
    ):
        return ""
    ends = range(_HALF + 1, len(rest) - _HALF)
    cuts = [at for at in ends if known.knows(rest[:at]) and known.knows(rest[at:])]
    return f"{prefix}-{rest[: cuts[-1]]} {rest[cuts[-1] :]}" if cuts else ""


def parted(word: str, known: SortedWords) -> str:
    """The two words that a glued one was, one of them a small common one, or nothing."""
    return known.told("EXT004", word, _parted)


def _parted(word: str, known: SortedWords) -> str:
    from bulletin_cli.rules.slips.glued_pairs import parted_pair  # noqa: PLC0415 - known words need none

    return parted_pair(word, known)


def _mark(passage: Passage, word: Word, wanted: str) -> Mark:
    fix = passage.fix(word.start, word.end, wanted, safe=False)
    return passage.mark(
        word.start, word.end, f"“{word.text}”: two words run together", f"write “{wanted}”", fix
    )
