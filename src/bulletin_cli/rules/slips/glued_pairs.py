"""Two words that have run together and make no compound: “longmountain”, “trainedofficers”, “hollowedout”."""

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import next_word
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import SortedWords
from bulletin_cli.rules.words.word_classes import ANY_NOUN, FINITE, PARTICIPLES, readings

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
SMALL = (
    "the", "and", "that", "with", "from", "this", "which", "have", "was", "were", "for", "their", "has",
    "its", "are", "of", "in", "to", "by",
    "on", "at", "is", "they", "them", "then", "when", "where", "will", "been", "were", "these", "those",
    "about", "into", "during", "between", "also", "than", "met", "said", "held", "gave", "took",
)  # fmt: skip
_SMALLER_TYPED = """
as or is are not you your he she it we if may can had did but how who what such more most each other all
one two its his her our an no up out off get use make so any some be do does him us me my here there now very
only own without because against among until within although whose whom both upon
"""
SMALLER = frozenset((*SMALL, *_SMALLER_TYPED.split()))
"""Words of every sentence; those of two letters begin too many others to be cut off a short one."""
_LEAST_SMALL, _BEHIND_TWO = 3, 5
_SHORT_LINKS = frozenset(["of", "to"])
_INFLECTED = ("s", "es", "d", "ed", "ing")
_LONG_ENOUGH = 4
_QUALITIES = ("al", "ic", "ive", "ous", "ary", "ful")
_LONG_QUALITY = 5
_LONG_PAIR = 7
_CHEMICALS_TYPED = """
acetic acetyl ammonium anthranilic barium boric calcium carbon carbonic citric ethyl formic hydrochloric
hydrogen lactic magnesium mercury methyl methylene nitric nitrous oxalic phenylacetic phosphoric potassium
silver sodium sulphuric sulfuric tartaric zinc
"""
_COMPOUNDS_TYPED = """
acid acids anhydride bicarbonate bromide carbonate chloride cyanide dioxide ether hydroxide iodide monoxide
nitrate nitrite oxide permanganate peroxide phosphate sulphate sulphide
"""
_CHEMICALS, _COMPOUNDS = tuple(_CHEMICALS_TYPED.split()), frozenset(_COMPOUNDS_TYPED.split())
_BEHIND_DOING_TYPED = (
    "water room machine hall table list point permit tool centre day hours place board pool ground"
)
_BEHIND_DOING = frozenset(_BEHIND_DOING_TYPED.split())
"""What makes closed compounds with other words, but none with what one does: “waitingroom”."""
_ELSE = frozenset(
    ["everything", "something", "anything", "nothing", "everyone", "someone", "anyone", "nobody"]
)
_SELVES = ("self", "selfs")
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
    if (
        first in word_set("open-halves")
        and len(second) > _LONG_ENOUGH
        and not ANY_NOUN.isdisjoint(readings[second])
    ):
        return True
    if first.endswith("ing") and set(readings[first]) & {"g"} and second in _BEHIND_DOING:
        return True  # “drinkingwater”, “waitingroom”
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


def parted_pair(word: str, known: SortedWords) -> str:
    """The two words that a strange one was, parted by a space; nothing where it may be a word or a slip."""
    if word.startswith(_CHEMICALS):  # “aceticanhydride”
        lead = next((one for one in _CHEMICALS if word.removeprefix(one) in _COMPOUNDS), "")
        if lead:
            return f"{lead} {word.removeprefix(lead)}"
    if any(word.endswith(ending) and known.knows(word.removesuffix(ending)) for ending in _INFLECTED):
        return ""  # "informations" is a plural that is not, no "in formations"; "attaches" is no "at taches"
    if word.endswith("ing") and known.knows(f"{word[:-3]}e"):
        return ""  # “hardwiring”
    if word.endswith("else") and word.removesuffix("else") in _ELSE:
        return f"{word.removesuffix('else')} else"
    if word.endswith(_SELVES):
        return ""  # “themselfs”
    for small in SMALL:
        rest = word.removeprefix(small)
        if rest != word and _stands_alone(rest, known, small):
            return f"{small} {rest}"
        rest = word.removesuffix(small)
        if rest != word and _stands_alone(rest, known, small):
            return f"{rest} {small}"
    return _described(word, known) or _of_small(word, known)


def _of_small(word: str, known: SortedWords) -> str:
    # “theaim”, “suchas”, “yourdata”: a small word and another common one, where no slip is likelier
    for at in range(2, len(word) - 1):
        left, right = word[:at], word[at:]
        one, other = left in SMALLER and not _outdone(left, right), right in SMALLER
        if (
            (one and other)
            or (one and _common_beside(right, left))
            or (other and _common_beside(left, right))
        ):
            return "" if known.near(word) else f"{left} {right}"
    return ""


def _outdone(left: str, right: str) -> bool:
    return left == "out" and right.endswith("ed") and readings[right] in PARTICIPLES | FINITE  # “outjumped”


def _common_beside(word: str, small: str) -> bool:
    short = len(small) >= _LEAST_SMALL or small in _SHORT_LINKS
    return len(word) >= (_LEAST_SMALL if short else _BEHIND_TWO) and bool(readings[word])


def _described(word: str, known: SortedWords) -> str:
    # “medicalcare”: an adjective and its noun
    for at in range(_LONG_QUALITY, len(word) - _LONG_ENOUGH + 1):
        quality, noun = word[:at], word[at:]
        if (
            quality.endswith(_QUALITIES)
            and "j" in readings[quality]
            and not ANY_NOUN.isdisjoint(readings[noun])
        ):
            return f"{quality} {noun}" if known.knows(noun) and noun != "ally" else ""  # “publically”
    if len(word) < _LONG_PAIR:
        return ""
    pair = glued_pair(word, known)
    return f"{pair.first} {pair.second}" if pair is not None else ""


def _stands_alone(rest: str, known: SortedWords, small: str) -> bool:
    # many words begin or end with "in" and "on" by nature
    least = _LONG_ENOUGH + (small in {"in", "on", "is", "at"})
    return rest in SMALL or (len(rest) >= least and known.knows(rest))
