"""“The” before names that take none: “the UNICEF”, “the Lake Sevan”, “the Kabul University”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import Finding, before, finding, side_by_side
from bulletin_cli.rules.articles.bare_frames import follows
from bulletin_cli.rules.articles.needless_the import goes_on
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.articles import BODIES, SEATS, THE_BEFORE
from bulletin_cli.rules.words.lists import word_set

_HINT = "leave “the” out"
_NO_WATERS = frozenset(["district", "house", "region", "county"])
_CLAUSES = frozenset(["where", "which", "who", "but"])


@lru_cache(maxsize=1)
def _cities() -> frozenset[tuple[str, str]]:
    return frozenset(("the", city.lower()) for city in word_set("cities"))


def the_before_names(passage: Passage) -> Iterator[Finding]:
    """“By the UNICEF.”, “the Lake Sevan”."""
    for number in passage.coupled(THE_BEFORE):
        name = number + 1
        if passage.lowered[name] in BODIES:
            if before(passage, name) is not None and goes_on(passage, name) not in {None, "of", "that"}:
                yield from finding(passage, number, name, "a name without “the”", _HINT)
        elif _is_water(passage, name):
            yield from finding(passage, number, name + 1, "a name without “the”", _HINT)


def the_before_seats(passage: Passage) -> Iterator[Finding]:
    """“At the Kabul University”."""
    for number in passage.coupled(_cities()):
        seat = number + 2
        if (
            passage.flanked[seat + 1] in SEATS
            and side_by_side(passage, number, seat)
            and passage.words[seat].kind == "capitalised"
            and follows(passage, seat) is not None
        ):
            yield from finding(passage, number, seat, "a name without “the”", _HINT)


def _is_water(passage: Passage, number: int) -> bool:
    if number + 1 >= len(passage.words) or not side_by_side(passage, number - 1, number + 1):
        return False
    name = passage.words[number + 1]
    named = passage.words[number].kind == "capitalised" and name.text[0].isupper()
    return named and name.text.lower() not in _NO_WATERS and follows(passage, number + 1) is not None


_ROUTE = lazy(r" to [A-Z][a-z]+ [A-Za-z]+")
"""“On the Rome to Milan route”."""


def the_before_cities(passage: Passage) -> Iterator[Finding]:
    """“The ceremony took place in the Khujand, where …”."""
    for number in passage.coupled(_cities()):
        city = number + 1
        named = before(passage, city) is not None and passage.words[city].kind == "capitalised"
        following = follows(passage, city) if named else None
        listed = following == "," and passage.flanked[city + 2] not in _CLAUSES
        route = following == "to" and _ROUTE.match(passage.text, passage.words[city].end) if named else None
        if following not in {None, "of", "that", "with"} and not listed and not route:
            yield from finding(passage, number, city, "a name without “the”", _HINT)
