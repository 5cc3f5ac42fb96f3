"""Strange words that copy explains itself, those beside small words of their language, foreign passages."""

from __future__ import annotations

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, next_word, shows
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import Dictionary, english, strangers

_EXPLAINED = lazy(r"[”\"’]? \((?:[A-Z]?[a-z]|[“\"])")
_INTRODUCED = lazy(
    r"\b(?:known as|called|termed|named|so-called|(?:term|word|root)(?: word)?)[ ,]+(?:a |an |the )?[“\"‘]?$"
)
_INTRODUCERS = ("known as", "called", "named", "term", "word", "root")
"""Each introduction has one."""
_MANY = 6
"""So many strange words, and half of all, make a passage foreign."""
_REACH = 28
_LONGEST = 60
"""More letters than the first half of a Latin name has."""
_PARTICLES_WORDS = """
af al au aux av avec che da das de degli dei del della delle der des di du een el elle em et fra für gli het
ihr ihre il im l la las le les los mit nach nel nella och og ohne op por pour sans sous sul sulla sur und
une van vom von voor zu zum zur
"""
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
"""Small words of other languages that are hardly slips of English ones."""


def explained(passage: Passage, end: int) -> bool:
    """True where brackets with small letters follow: “shen (spiritual)”."""
    return _EXPLAINED.match(passage.text, end) is not None


def glossed(passage: Passage, start: int, end: int) -> bool:
    """True where brackets hold one of the two, the word or its explanation: “a commune (gmina)”."""
    alone = passage.text[start - 1 : start] == "(" and passage.text[end : end + 1] == ")"
    return alone or explained(passage, end)


def introduced(passage: Passage, start: int) -> bool:
    """True where the copy says that a word is one: “known as the wai”, “so-called latifundios”."""
    first = max(0, start - _REACH)
    maybe = shows(passage.text[first:start], _INTRODUCERS)
    return maybe and _INTRODUCED.search(passage.text, first, start) is not None


def among_strangers(passage: Passage, start: int, end: int) -> bool:
    """True where a small word of another language stands beside: “La notte”, “hovedarter af”."""
    before = passage.text[max(0, start - _REACH) : start]
    left = before.rstrip(" ").rpartition(" ")[2].lstrip('(“"‘') if before.endswith(" ") else ""
    return not _PARTICLES.isdisjoint({left.lower(), next_word(passage.text, end).lower()})


_SPECIES = (
    "ae",
    "i",
    "ensis",
    "oides",
    "orum",
    "arum",
    "escens",
    "iana",
    "ianus",
    "icola",
    "ifolia",
    "iformis",
    "frons",
    "ceps",
)
_GENUS = ("a", "us", "um", "is", "es", "ix", "ops", "on", "ys", "ax")
_LIKELY = (*_SPECIES, "us", "a", "um", "is", "as", "ens", "ans", "es", "o")
"""What more of them end in; words of other languages, and slips, do so too."""
_DOUBTFUL = ("es", "o")
"""What too many other words end in."""
_LEAST = 3
_OPENING = '(“"‘'


def of_species(passage: Passage, start: int, end: int) -> bool:
    """True for the second half of a Latin name: “Anopheles gambiae”, “(Ovis aries)”, “E. repens”."""
    epithet = passage.text[start:end]
    if not epithet.endswith(_LIKELY) or len(epithet) < _LEAST or passage.text[start - 1 : start] != " ":
        return False
    before = passage.text[max(0, start - _LONGEST) : start - 1].rpartition(" ")
    if before[2].islower() and before[0].rpartition(" ")[2][:1] in {"(", "["}:
        before = before[0].rpartition(" ")  # “(Papio hamadryas ursinus)”: a kind within a species
    genus = before[2].lstrip(_OPENING)
    if genus[1:] == "." and genus.isupper():
        return not epithet.endswith(_DOUBTFUL)
    capital = genus[:1].isupper() and genus[1:].islower()
    if not capital or len(genus) < _LEAST or genus in word_set("places"):
        return False
    bracketed = before[2][:1] in {"(", "["}
    if bracketed and passage.text[end : end + 1] in {")", "]"}:
        return True
    strange = not english().knows(genus)
    if epithet.endswith(_SPECIES):
        return strange or genus.endswith(_GENUS)
    return strange and (bracketed or (genus.endswith(_GENUS) and not epithet.endswith(_DOUBTFUL)))


def foreign(passage: Passage, known: Dictionary) -> bool:
    """True of a passage in another language, of which ACC001 tells."""
    strange = strangers(passage, known)
    if not strange or len(strange) + [*map(len, passage.lowered)].count(1) < _MANY:
        return False
    letters = [word for word in passage.words if len(word.text) == 1 and not known.knows(word.text)]
    small = sum(word.kind == "lower" for word in (*strange, *letters))
    return small >= _MANY and small * 2 > len(passage.words)
