"""Numbers in copy, in figures and in words, with what they count."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, next_word
from bulletin_cli.rules.words.months import MONTH_NAMES
from bulletin_cli.rules.words.numerals import ONES, TENS, UNDER_TWENTY
from bulletin_cli.rules.words.spelling import english

_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
WORDS = {
    **{word: number for number, word in enumerate(UNDER_TWENTY)},
    **{word: 20 + 10 * number for number, word in enumerate(TENS)},
}
"""Number words by value, up to ninety."""
_WORDS = frozenset(WORDS) | {f"{ten}-{one}" for ten in TENS for one in ONES}

_SCALED = r"(?: (?P<scale>hundred|thousand|million|billion)\b)?(?![\w/]|[.,:]\d|-\d)"
_FIGURES = lazy(
    rf"(?P<figures>\d{{1,3}}(?:[, \u00a0]\d{{3}}|\u202f\d{{3}})+|\d+)(?P<decimals>\.\d+)?{_SCALED}"
)
_SPELT = lazy(rf"(?P<words>[a-z]+(?:[- ](?:{'|'.join(WORDS)}))?)(?=[^\w-]|$){_SCALED}")
_TIED = frozenset("_.,/:№#$€£+-")
"""What a number is part of something else after, as a letter or figure is."""
_COUNTED = lazy(
    r"[ \u00a0](?:(?P<percent>per cent|percent)\b|(?P<noun>[a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*){0,3}))"
)
_BODIES = (
    "States|Governments|Parties|Ministries|Ministers|Republics|Ambassadors|Governors|Prosecutors|Agencies|"
    "Regions"
)
_CAPITALS = lazy(
    r"[ \u00a0](?:"
    rf"(?:[A-Z][a-z]+(?:[-–][A-Z][a-z]+)? ){{0,2}}(?P<body>{_BODIES})"
    r"|(?:[A-Z][a-z]+(?:[-–][A-Z][a-z]+)? ){1,2}(?P<noun>[a-z]+s|people|men|women|children))(?![\w’-])"
)
"""“Six States”, “five Central Asian States”, “16 Uzbek officers”."""
_IN_TOWN = lazy(r"\b(?:In|Near|in|near) (?P<name>[A-Z][a-z]+) $")
_MONTHS = frozenset(MONTH_NAMES)
_YEARS = range(1900, 2100)
_STOP_WORDS = """
of in at on from to and or for with by who which that were was are is had have has as per than the a an
out more less other others times after before when during while under since until between into but because
"""
_STOP = frozenset([*_STOP_WORDS.split(), *WORDS])


_LEADING = frozenset(["customs", "sports", "arms", "overseas", "news"])
"""Words with an s that stand before what is counted: “three customs posts”."""


class Quantity:
    """A number with its offsets; `nouns` are the stems of up to three words after it, the last one first."""

    def __init__(self, value: float, start: int, end: int, nouns: tuple[str, ...]) -> None:
        self.value, self.start, self.end, self.nouns = value, start, end, nouns

    @property
    def noun(self) -> str:
        """The stem of the word that is counted; may be empty."""
        return self.nouns[0] if self.nouns else ""


def quantities(passage: Passage) -> tuple[Quantity, ...]:
    """The numbers of a passage in order, years, dates and numbers of things left to the caller."""
    return passage.noted("quantities", _quantities)


def numbers_there(passage: Passage) -> tuple[int, ...]:
    """The numbers of the words with which those numbers may begin: there are no more of them than that."""
    return passage.noted("numbers", _numbers_there)


def _numbers_there(passage: Passage) -> Iterable[int]:
    there = [number for word in passage.having(_WORDS) for number in passage.index[word]]
    if passage.figures:
        there += passage.kinds.get("number", ())
        mixed = passage.kinds.get("mixed", ())
        there += [number for number in mixed if passage.words[number].text[0].isdigit()]
    return sorted(there)


def _quantities(passage: Passage) -> Iterator[Quantity]:
    words, text, small, end = passage.words, passage.text, passage.small, 0
    for number in numbers_there(passage):
        start = words[number].start
        before = text[start - 1 : start]
        if start < end or before.isalnum() or before in _TIED:
            continue
        in_figures = text[start].isdigit()
        match = (_FIGURES if in_figures else _SPELT).match(small, start)
        if match is None:
            continue
        value = _of_figures(*match.group("figures", "decimals")) if in_figures else _of_words(match["words"])
        if value is not None:
            end = match.end()
            nouns = _nouns(text, end) or (() if value in _YEARS else _behind_capitals(text, end))
            yield Quantity(value * _SCALES.get(match["scale"], 1), start, end, nouns)


def _of_figures(figures: str, decimals: str | None) -> float:
    return float("".join(letter for letter in figures if letter.isdigit()) + (decimals or ""))


def _of_words(words: str) -> float | None:
    parts = [WORDS[part] for part in words.replace("-", " ").split()]
    if len(parts) == 2 and not (parts[0] >= 20 and 0 < parts[1] < 10):
        return None
    return float(sum(parts))


def _nouns(text: str, end: int) -> tuple[str, ...]:
    match = _COUNTED.match(text, end)
    if match is None:
        return ()
    if match.group("percent"):
        return ("per cent",)
    words = []
    for word in match.group("noun").split():
        if word in _STOP:
            break
        words.append(stem(word))
        if word in _IRREGULAR or (words[-1] != word and word not in _LEADING):
            break
    return tuple(reversed(words[:3]))


def _behind_capitals(text: str, end: int) -> tuple[str, ...]:
    named = text[end + 1 : end + 2].isupper() and next_word(text, end) not in _MONTHS
    match = _CAPITALS.match(text, end) if named else None
    if match is None:
        return ()
    *led, noun = match.group().lower().split()
    return (stem(noun), *led[-1:])


def behind_town(text: str, at: int) -> bool:
    """True where “in Osh ” stands before: what follows counts, as in “in Article 42” it does not."""
    town = _IN_TOWN.search(text, max(0, at - _TOWN), at)
    return town is not None and not english().knows(town["name"].lower())


_TOWN = 24
"""Letters that “near” and the name of a town may have."""
_NEARLY = 0.25
_IRREGULAR = {"men": "man", "women": "woman", "children": "child", "people": "person", "persons": "person"}


@lru_cache(maxsize=4096)
def stem(noun: str) -> str:
    """A noun in the singular, roughly: for comparing."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "ches", "shes", "xes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun


def wrong_sum(sum_of: float, total: float, *, nearly: float = _NEARLY) -> str:
    """What is to be said of a total that its parts nearly make; nothing where they do, or lie far apart."""
    if sum_of == total or abs(sum_of - total) > max(2, nearly * total):
        return ""
    return f"the parts make {shown(sum_of)}, not {shown(total)}"


def shown(value: float) -> str:
    """A number as a message says it."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"


_PLACES = (" in ", " from ", " at ")
_BY_PLACE = lazy(r"\d+ (in|from|at) (?:the )?[A-Z][^\d.;:()–]{1,60}?(?:, and |, | and )\d+ \1 (?:the )?[A-Z]")
_BESIDE = 2
"""So many numbers stand beside one another, at least, with a third that is their total."""


def by_place(passage: Passage) -> bool:
    """True where two numbers beside one another have each its place: “32 in Osh and 26 in Baku”."""
    if len(passage.number_starts) <= _BESIDE:
        return False
    numbers = passage.numbers_before(*_PLACES)
    return len(numbers) > 1 and any(passage.finds(_BY_PLACE, at=numbers))
