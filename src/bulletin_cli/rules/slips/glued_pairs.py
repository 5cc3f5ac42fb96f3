"""Two words that have run together and make no compound: “longmountain”, “trainedofficers”, “hollowedout”."""

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import next_word
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import SortedWords
from bulletin_cli.rules.words.word_classes import ANY_NOUN, readings

_NAMES = frozenset("ncsjvz")
_ONE = frozenset("nc")
_PARTICLES = frozenset(["out", "up", "off", "down", "over", "away", "through", "back", "ahead", "together"])
_SEVERAL_TYPED = """
many most some such each both other several these those three four five seven eight nine twenty
"""
_SEVERAL = frozenset(_SEVERAL_TYPED.split())
"""Words before a noun for several: “manyofficers”."""
_NUMERALS_TYPED = """
one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred
"""
_NUMERALS = frozenset(_NUMERALS_TYPED.split())
"""“A fourlanguage glossary”."""
_LEAST = 3
_SHORT, _LONG, _LONGER = 5, 6, 7
_WHOLE = 7


class GluedPair:
    """The two words; `hyphen` is true where they take one before a noun: “hollowedout melons”."""

    def __init__(self, first: str, second: str, *, hyphen: bool = False) -> None:
        self.first, self.second, self.hyphen = first, second, hyphen

    def stands_before_noun(self, passage: Passage, end: int) -> bool:
        """True where they take their hyphen; `end` is where they end."""
        follows = readings[next_word(passage.text, end)]
        return self.hyphen and bool(follows) and _NAMES.issuperset(follows)


@lru_cache(maxsize=512)
def glued_pair(word: str, known: SortedWords) -> GluedPair | None:
    """The two words that a strange one in small letters was, or None where it may be a compound or a slip."""
    if len(word) < _WHOLE or not word.isalpha():
        return None
    found = [pair for pair in _pairs(word, known) if pair.hyphen or _apart(pair.first, pair.second, known)]
    return found[0] if len(found) == 1 and not known.near(word) else None


def _pairs(word: str, known: SortedWords) -> Iterator[GluedPair]:
    for at in range(_LEAST, len(word) - 1):
        first, second = word[:at], word[at:]
        if not known.knows(first):
            continue
        if second in _PARTICLES and len(first) > _LEAST and _done(first):
            yield GluedPair(first, second, hyphen=not first.endswith("ing"))
        elif first in _NUMERALS and len(second) >= _LEAST and _one_thing(second):
            yield GluedPair(first, second, hyphen=True)
        elif len(second) > _LEAST and _is_common(second) and known.knows(second):
            yield GluedPair(first, second)


def _is_common(second: str) -> bool:
    # at home in prose: the dictionary has much that is not
    return bool(readings[second]) or second in word_set("dealings")


def _one_thing(second: str) -> bool:
    return not _ONE.isdisjoint(readings[second])


def _done(first: str) -> bool:
    # a participle, or what looks like one: “carried”, “hollowed”, “drawn”
    one = set(readings[first])
    return bool({"e", "g"} & one) or (not one and first.endswith("ed"))


def _apart(first: str, second: str, known: SortedWords) -> bool:
    # true for what no compound is made of
    if first in word_set("bound-halves") or second in word_set("common-halves") | word_set("second-halves"):
        return False
    one, other = set(readings[first]), set(readings[second])
    named = not ANY_NOUN.isdisjoint(other)
    if first.endswith("ed") and _done(first):
        return len(first) >= _SHORT  # “trainedofficers”
    if first.endswith("ing") and "g" in one:
        return len(first) >= _LONG and named
    if first.endswith("s") and "s" in one:
        # “participantsdiscussed”; but “dreamscape”, “marketshare”
        return len(first) >= _LONG and not known.knows(f"s{second}")
    if first.endswith("ly") and not one:
        return len(first) >= _SHORT and known.knows(first[:-2])  # “jointlyorganized”
    if first in _SEVERAL:
        return "s" in other and len(second) >= _SHORT
    if "j" in one and named:
        return len(second) >= (_LONG if len(first) > _LEAST else _LONGER)
    if second in word_set("dealings"):
        return not ANY_NOUN.isdisjoint(one)
    nouns = named and not ANY_NOUN.isdisjoint(one) and not (second.endswith("ing") and len(first) < _LONG)
    return nouns and len(second) >= _LONG and len(first) + len(second) > _LONG + _SHORT
