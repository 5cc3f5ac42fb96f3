"""Lists led by a colon, a dash or a bracket: “45 judges: 20 women and 25 men”."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import WORDS, Quantity, counted_behind, numbers_there, wrong_sum
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.words.lists import word_set

SIGNS = (":", "–", "(")
"""What leads from a total to its parts."""
SEXES = frozenset(["women", "men", "girls", "boys", "male", "female"])
"""With one of these a comma is enough: “45 judges, 20 women and 25 men”."""
_OPENS = lazy(
    r"[^.;:()–0-9]{0,80}?(?:\b(?:from|in|of|across|at) \d{1,3} [a-z]+[^.;:()–0-9]{0,40}?"
    r"|\b(?:in|for|since|during|by|of|from) (?:19|20)\d\d(?:[–/-]\d{2,4}|\d{4})?[^.;:()–0-9]{0,40}?)?"
    r"(?P<sign> ?: | – | \(|, (?=\w+ (?:women|men|girls|boys|male|female)\b))"
)
_PARTIAL = lazy(
    r"includ|such as|among|e\.g|at least|mostly|mainly|more than|over |about|some |half|nearly|up to",
    re.IGNORECASE,
)
_ABOUT = lazy(
    r"\b(?:some|about|around|over|nearly|almost|more than|less than|up to|at least|the other) $",
    re.IGNORECASE,
)
_BETWEEN = lazy(r" [^\d.;:()–]{1,60}?(?:, and |, | and |; and |; )$")
_LAST = lazy(
    r" [^\d.;:()–]{1,60}?(?=[.);]| – |$)"
    r"|(?: [a-z-]+){1,4} (?:from|in|of|at) (?:the )?[A-Z][^\d.;:()–]{1,160}?(?=[.);]|$)"
)
_NAMES = lazy(
    r"(?P<list>[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3}"
    r"(?:, (?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3})*(?:,? and |, )(?:the )?"
    r"[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3})(?=[.);]| – |$)"
)
_GROUP = lazy(
    r"the (?P<count>[a-z]+) [^\d.;:()–,]{3,60}, "
    r"(?P<list>(?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3}"
    r"(?:(?:, and | and |, )(?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3})+)(?=[.);]| – |$)"
)
"""“The five republics of Central Asia, Russia and Azerbaijan”."""
_SIGN_NEAR = 4
"""Letters before the first part in which the sign stands that leads to it."""
_REACH = 200
"""More letters than stand between a total and the sign that leads to its parts."""
_LEAST, _MOST = 2, 40
"""Parts of a sum."""
_FEWEST_NAMES, _MOST_NAMES = 2, 20
_ASIDE = 24
"""Letters behind a list in which it may be said to be no whole one: “among others”."""
_POINTED = lazy(r"[1-9]\d{0,2}\.\d{3}")
_UNITS_TYPED = "kg g ton tonne km litre hectare dollar euro hour day year month"
UNITS = frozenset(_UNITS_TYPED.split())
"""What is measured rather than counted."""
_COUNTRIES = frozenset(
    [
        "country",
        "state",
        "nation",
        "republic",
        "city",
        "town",
        "province",
        "region",
        "oblast",
        "district",
        "language",
        "ministry",
        "agency",
    ]
)
NAMED_PLACES = frozenset(
    form for noun in _COUNTRIES for form in (noun, f"{noun}s", f"{noun.removesuffix('y')}ies")
)
"""What may be counted where its names follow: “three countries: …”."""


@lru_cache(maxsize=1)
def places_of_one() -> frozenset[str]:
    """What is in one place each, in all forms, so that several are in as many: “meetings”, “ministries”."""
    nouns = word_set("one-place")
    return nouns.union([form for noun in nouns for form in (f"{noun}s", f"{noun}es", f"{noun[:-1]}ies")])


def leads_to_parts(passage: Passage) -> bool:
    """True where a sign, or a comma before women or men, may lead from a total to two parts at least."""
    text, words, lowered = passage.text, passage.words, passage.lowered
    for number in numbers_there(passage)[1 : 1 - _LEAST]:
        start = words[number].start
        near = text[max(0, start - _SIGN_NEAR) : start]
        if ":" in near or "–" in near or "(" in near or lowered[number + 1] in SEXES:
            return True
    return False


def leads_to_names(passage: Passage) -> bool:
    """True where a sign stands behind what may be counted by its names: “three countries: …”."""
    text, sexes = passage.text, passage.having(SEXES)
    for number in counted_behind(passage, NAMED_PLACES):
        end = passage.words[number].end
        if sexes or shows(text[end : end + _REACH].partition(".")[0], SIGNS):
            return True
    return False


def wrong_lists(passage: Passage, found: Sequence[Quantity]) -> Iterator[Mark]:
    """A mark on each total that the list behind it does not make; `found`: the passage’s quantities."""
    led = [part.start for part in found if _led_to(part, passage.text)]
    sexes = passage.holds(SEXES)
    for number, total in enumerate(found):
        behind = bisect_right(led, total.start)
        near = sexes or (behind < len(led) and led[behind] < total.end + _REACH)
        if near and number + _LEAST < len(found):
            yield from _list(passage, number, found)
        if total.noun in _COUNTRIES:
            yield from _names(passage, total)


def _led_to(part: Quantity, text: str) -> bool:
    return any(map(text[max(0, part.start - _SIGN_NEAR) : part.start].__contains__, SIGNS))


def _list(passage: Passage, number: int, found: Sequence[Quantity]) -> Iterator[Mark]:
    text, total = passage.text, found[number]
    opens = _OPENS.match(text, total.end)
    if opens is None or _ABOUT.search(text, max(0, total.start - 16), total.start):
        return
    first = number + 1
    while first < len(found) and found[first].start < opens.end():
        first += 1
    taken = _taken(text, found, first, opens.end())
    if not _LEAST <= len(taken) <= _MOST:
        return
    closes = _LAST.match(text, taken[-1].end)
    if closes is None or not _bracket_closes(opens, closes):
        return
    said = text[total.start : closes.end()]
    if _PARTIAL.search(said) or "per cent" in said or not _of_one_unit(total, taken):
        return
    message = wrong_sum(sum(part.value for part in taken), _whole(text, total))
    if message:
        yield passage.mark(total.start, closes.end(), message, "correct the total or its parts")


def _whole(text: str, total: Quantity) -> float:
    # “1.500 copies”: a point for the comma of thousands
    pointed = _POINTED.fullmatch(text, total.start, total.end) and total.noun and not _unit(total)
    return total.value * 1000 if pointed else total.value


def _taken(text: str, found: Sequence[Quantity], first: int, opened: int) -> Sequence[Quantity]:
    # the parts of a list that begins at an offset, or one more than a list has
    if first == len(found) or found[first].start > opened + 1:
        return ()
    last = first + 1
    while last < len(found) and last - first <= _MOST:
        if not _BETWEEN.match(text[found[last - 1].end : found[last].start]):
            break
        last += 1
    return found[first:last]


def _bracket_closes(opens: re.Match[str], closes: re.Match[str]) -> bool:
    return opens["sign"] != " (" or opens.string.startswith(")", closes.end())


def _of_one_unit(total: Quantity, parts: Sequence[Quantity]) -> bool:
    # “186,000 dollars: 121,000 for construction …”
    unit = _unit(total)
    bare = all(not part.nouns for part in parts)
    return bare or all(_unit(part) == unit for part in parts)


def _unit(quantity: Quantity) -> str:
    # what is measured, rather than counted: the word behind the number
    return quantity.nouns[-1] if quantity.nouns and quantity.nouns[-1] in UNITS else ""


def _names(passage: Passage, total: Quantity) -> Iterator[Mark]:
    text = passage.text
    opens = _opening(passage, total) if _FEWEST_NAMES <= total.value <= _MOST_NAMES else None
    if opens is None:
        return
    names = _NAMES.match(text, opens.end())
    closes = names or _GROUP.match(text, opens.end())
    if closes is None or _PARTIAL.search(text[total.start : closes.end() + _ASIDE]):
        return
    if names is None:
        message = _of_group(closes, total)
    elif _bracket_closes(opens, names):
        message = _of_names(names, text[total.start : total.end], total)
    else:
        message = ""
    if message:
        yield passage.mark(total.start, closes.end(), message, "correct the number or the list")


def _of_names(names: re.Match[str], typed: str, total: Quantity) -> str:
    named = names["list"].replace(", and ", ", ").replace(" and ", ", ").count(", ") + 1
    return "" if named == total.value else f"{typed} are announced, {named} are named"


def _of_group(group: re.Match[str], total: Quantity) -> str:
    if group["count"] not in WORDS:
        return ""
    named = re.split(", and | and |, ", group["list"])
    return wrong_sum(WORDS[group["count"]] + len(named), total.value)


def _opening(passage: Passage, total: Quantity) -> re.Match[str] | None:
    # from a total to the names of what it counts; no full stop stands before the sign that leads to them
    near = passage.text[total.end : total.end + _REACH].partition(".")[0]
    led = shows(near, SIGNS) or passage.holds(SEXES)
    return _OPENS.match(passage.text, total.end) if led else None
