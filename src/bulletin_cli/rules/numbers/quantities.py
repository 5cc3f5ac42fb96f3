"""Numbers in copy, in figures and in words, with what they count."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, next_word
from bulletin_cli.rules.words.months import MONTH_NAMES
from bulletin_cli.rules.words.numerals import ONES, TENS, UNDER_TWENTY
from bulletin_cli.rules.words.spelling import english

ROUGHLY = "about|around|some|over|nearly|almost|at least|up to|more than|less than|fewer than"
"""What makes a number a rough one, for a pattern."""
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
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_STOP_WORDS = """
of in at on from to and or for with by who which that were was are is had have has as per than the a an
out more less other others times after before when during while under since until between into but because
"""
_STOP = frozenset([*_STOP_WORDS.split(), *WORDS])
_SHARES = frozenset(["per", "percent"])
_GOES_ON = frozenset([*WORDS, *_SCALES])
"""What may belong to the number before it."""
_BEHIND = frozenset(["", " ", ".", ",", ";", ":", ")"])
"""What may stand behind a number that ends there, where no figure follows."""
_LOOKED_AT = 4
"""Words behind a number among which what it counts is looked for."""


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


def counted_behind(passage: Passage, words: frozenset[str]) -> Iterator[int]:
    """The numbers of those of some words that several may be counted of: a number stands shortly before."""
    for word in passage.having(words):
        numbers = numbers_there(passage)
        for place in passage.index[word]:
            for number in numbers:
                if number < place <= number + _FAR and passage.lowered[number] != "one":
                    yield place
                    break


def counts_any(passage: Passage, numbers: Iterable[int], words: frozenset[str]) -> bool:
    """True where one of some words stands so near behind a number that several may be counted of it."""
    flanked = passage.flanked
    behind = [flanked[number + 2 : number + 2 + _FAR] for number in numbers]
    return not words.isdisjoint(chain.from_iterable(behind))


def _numbers_there(passage: Passage) -> Iterable[int]:
    there: list[int] = []
    for word in passage.having(_WORDS):
        there += passage.index[word]
    if passage.figures:
        there += passage.kinds.get("number", ())
        mixed = passage.kinds.get("mixed", ())
        there += [number for number in mixed if passage.words[number].text[0].isdigit()]
    return sorted(there)


def _quantities(passage: Passage) -> Iterator[Quantity]:
    words, text, end = passage.words, passage.text, 0
    for number in numbers_there(passage):
        start = words[number].start
        before = text[start - 1 : start]
        if start < end or (before != " " and (before.isalnum() or before in _TIED)):
            continue
        one = _of_one_word(passage, number) or _beginning_at(passage, start)
        if one is not None:
            end = one.end
            yield one


def _of_one_word(passage: Passage, number: int) -> Quantity | None:
    # a number to which nothing behind it belongs, as to most: what may be longer is left to patterns
    typed, end = passage.lowered[number], passage.words[number].end
    value = WORDS.get(typed)
    if value is None:
        if not typed.isdecimal():
            return None
        value = int(typed)
    sign, letter = passage.text[end : end + 1], passage.text[end + 1 : end + 2]
    if letter.isdigit() or sign not in _BEHIND:
        return None
    nouns: tuple[str, ...] = ()
    if sign == " " and letter.isalpha():
        follower = passage.flanked[number + 2]
        if not follower.isalpha() or follower in _GOES_ON:
            return None
        if "a" <= letter <= "z":
            nouns = _nouns_from(passage, number + 1)
        elif not _is_year(value):
            nouns = _behind_capitals(passage.text, end)
    return Quantity(float(value), passage.words[number].start, end, nouns)


def _nouns_from(passage: Passage, first: int) -> tuple[str, ...]:
    # as `_nouns`, which is asked where a word is not of plain small letters
    stems: list[str] = []
    words, text = passage.words, passage.text
    for number in range(first, min(first + _LOOKED_AT, len(words))):
        word = words[number]
        if number > first and not (passage.joined[number] and text[word.start - 1] == " "):
            break
        one = _counted(word.text)
        if one is None:
            return _nouns(text, words[first].start - 1)
        if not one[0]:
            break
        stems.append(one[0])
        if one[1]:
            break
    return tuple(stems[2::-1])


@lru_cache(maxsize=4096)
def _counted(word: str) -> tuple[str, bool] | None:
    # the stem of a word behind a number, or nothing where none is counted any more; whether it is the last
    if not "a" <= word[0] <= "z":
        return "", True
    if not (word.isascii() and word.isalpha() and word.islower()) or word in _SHARES:
        return None
    if word in _STOP:
        return "", True
    return stem(word), word in _IRREGULAR or (stem(word) != word and word not in _LEADING)


def _beginning_at(passage: Passage, start: int) -> Quantity | None:
    # the number that begins at an offset, of however many words
    text, small = passage.text, passage.small
    in_figures = text[start].isdigit()
    match = (_FIGURES if in_figures else _SPELT).match(small, start)
    if match is None:
        return None
    value = _of_figures(*match.group("figures", "decimals")) if in_figures else _of_words(match["words"])
    if value is None:
        return None
    end = match.end()
    nouns = _nouns(text, end) or (() if _is_year(value) else _behind_capitals(text, end))
    return Quantity(value * _SCALES.get(match["scale"], 1), start, end, nouns)


def _is_year(value: float) -> bool:
    return _FIRST_YEAR <= value < _LAST_YEAR and value == int(value)


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


_FAR = 5
"""Words from a number under a hundred to what it counts, at most."""
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
_BEFORE_PLACES = frozenset(["in", "from", "at"])
_BY_PLACE = lazy(
    r"\d+ (in|from|at) (?:the )?[A-Z][^\d.;:()–]{1,60}?(?:, and |, | and )\d+ \1 (?:the )?[A-Z]"
    r"|\d+ from [^\d.;:()–]{1,60}?, (?:and )?\d+ from "
)


def by_place(passage: Passage) -> bool:
    """True where two numbers beside one another have each its place: “32 in Osh and 26 in Baku”."""
    places = [number for number in numbers_there(passage) if passage.flanked[number + 2] in _BEFORE_PLACES]
    return len(places) > 1 and any(passage.finds(_BY_PLACE, at=passage.numbers_before(*_PLACES)))
