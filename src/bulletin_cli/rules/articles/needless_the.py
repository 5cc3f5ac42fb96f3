"""“The” where none belongs: before what is meant in general, names, and in phrases.

“The corruption is a crime”, “the human trafficking”, “the UNICEF”, “the Lake Sevan”, “at the Kabul
University”, “the three times higher”, “in the most cases”, “came the second”.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins, side_by_side
from bulletin_cli.rules.articles.bare_frames import PREPOSITIONS, follows
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.signs.articles import (
    BY_THE,
    CAME_THE,
    IN_THE,
    ON_AIR,
    THE_MOST,
    THE_RIGHTS,
    VEHICLES,
    the_free,
)
from bulletin_cli.rules.words.function_words import ARTICLES, PERSONALS
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.numerals import ORDINALS, TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import readings

_HINT = "leave “the” out"
_TELLING_WORDS = """
of that which who where to from with in on at for by between among against about under this these near behind
"""
_TELLING = frozenset(_TELLING_WORDS.split())
"""Words with which begins what tells which is meant: “the corruption in the ministry”."""
_TELLERS = PERSONALS - {"it"}
"""They begin a clause without a link: “the society they live in”."""
_TELLING_COOPERATION = frozenset(["of", "that", "which", "between", "with", "among", "under"])
_GETTING_WORDS = (
    "have has had having get gain gained gains provide provides provided give gives gave given need"
)
_GETTING = frozenset(_GETTING_WORDS.split())
_RECENTLY = frozenset(["over", "in", "during", "for", "within"])
_PERIODS = frozenset(["years", "months", "weeks", "decades", "times"])
_GOING_WORDS = """
travel travels travelled traveled go goes went gone come came arrive arrived left leave sent send reached
reach transported transport delivered deliver carried moved return returned journey trip
"""
_GOING = frozenset(_GOING_WORDS.split())
_NEAR = 6
_AIRED_WORDS = "tajik kazakh uzbek kyrgyz turkmen russian afghan national local state public regional"
_AIRED = frozenset(_AIRED_WORDS.split())
_YEAR_ENDS_WORDS = "the a an he she it they we there this these its his their our about but"
_YEAR_ENDS = frozenset(_YEAR_ENDS_WORDS.split())
_YEARS = range(1900, 2100)
_TIMES_MORE = frozenset(["more", "less", "as", "greater"])
_ORDINALS = frozenset((*ORDINALS[:6], "last"))
_SEVERAL, _ADJECTIVE = frozenset("s"), frozenset("jv")


_DEPENDING = frozenset([("depending", "on"), ("depends", "on"), ("depend", "on")])
"""“Depending on the society, it may be a union”: whichever it is."""


_AND_SKILLS = frozenset([("and", "skills", "to"), ("and", "training", "to"), ("and", "experience", "to")])
"""“They may lack the education and skills to do it”: what one needs for it."""


def the_in_general(passage: Passage) -> Iterator[Finding]:
    """“The corruption is a disease”, “how to combat the human trafficking”."""
    free = word_set("the-free")
    for number in passage.coupled(the_free()):
        pair = "-".join(passage.lowered[number + 1 : number + 3])
        last = number + 1 if passage.lowered[number + 1] in free else number + 2
        if last == number + 2 and pair not in free:
            continue
        if pair in free and number + 2 < len(passage.words):
            last = number + 2
        depends = passage.lowered[max(0, number - 2) : number] in _DEPENDING
        depends = depends or passage.flanked[last + 2 : last + 5] in _AND_SKILLS
        depends = depends or passage.flanked[number] == "matter"  # “no matter the religion”
        if not depends and side_by_side(passage, number, last) and _is_general(passage, last):
            yield from finding(passage, number, last, "“the” before what is meant in general", _HINT)


_LINKS = frozenset(["and", "or", ","])
_IN_SERIES = frozenset("ncsj")
_EVERY = frozenset(["every", "last", "next", "each", "so", "more", "very"])
_PURE_VERB = frozenset(["z", "d"])


def goes_on(passage: Passage, number: int) -> str | None:
    """What follows a noun, where its phrase ends before it, or None."""
    following = passage.flanked[number + 2]
    ends = following in {"and", "or"} or following in _EVERY or readings[following] in _PURE_VERB
    joined = ends and joins(passage, number + 1)
    return following if joined else follows(passage, number)


_SERIES = 9
"""Words behind a noun among which a series of nouns ends."""
_ALSO = frozenset(["and", "or", "as", "well"])


def _told_together(passage: Passage, last: int) -> bool:
    # “the sovereignty, unity and territorial integrity of States”: what tells which is told of all
    words, lowered = passage.words, passage.lowered
    for at in range(last + 1, min(last + _SERIES, len(words))):
        if not passage.joined[at] and passage.text[words[at - 1].end : words[at].start] != ", ":
            return False
        word = lowered[at]
        if word in _ALSO or word in ARTICLES:
            continue
        if at > last + 2 and (word in _TELLING or word in _TELLERS):
            return True
        if readings[word] and _IN_SERIES.isdisjoint(readings[word]):
            if word == "involved":
                return at > last + 1  # “the noise and dust involved in the work”
            # a verb without a noun’s sense, “has”, “will”; what is done tells which
            return at > last + 2 and readings[word] == "e"
    return False


def _is_general(passage: Passage, last: int) -> bool:
    # not met before, in small letters, and nothing after it tells which
    following = goes_on(passage, last)
    telling = _TELLING_COOPERATION if passage.lowered[last] == "cooperation" else _TELLING
    if (
        following is None
        or following in telling
        or following in _TELLERS
        or passage.index[passage.lowered[last]][0] < last
    ):
        return False
    paired = following == "and" and passage.lowered[last + 3 : last + 4] == (
        "of",
    )  # “the ethics and laws of war”
    if following in _LINKS and _told_together(passage, last):
        return False
    return passage.words[last].kind == "lower" and not paired


def the_before_years(passage: Passage) -> Iterator[Finding]:
    """“In the 2009 the volunteers planted trees.”"""
    for number in passage.coupled(IN_THE):
        year = number + 2
        if year >= len(passage.words) or not side_by_side(passage, number, year):
            continue
        typed, end = passage.lowered[year], passage.words[year].end
        if not typed.isdecimal() or int(typed) not in _YEARS:
            continue
        ends = passage.text[end : end + 1] in {"", ".", ";"} or passage.text.startswith(", ", end)
        joined = year + 1 < len(passage.words) and before(passage, year + 1) is not None
        if ends or (joined and passage.lowered[year + 1] in _YEAR_ENDS):
            yield from finding(passage, number + 1, year, "“the” before a year", _HINT)


def the_times_more(passage: Passage) -> Iterator[Finding]:
    """“The rate is the three times higher.”"""
    for number in passage.index.get("times", ()):
        last = number + 1 == len(passage.words)
        if last or number < len(["the", "three"]) or not side_by_side(passage, number - 2, number + 1):
            continue
        count, more = passage.lowered[number - 1], passage.flanked[number + 2]
        counted = count in TWO_TO_TWELVE or count.isdecimal()
        if passage.lowered[number - 2] == "the" and counted and (more in _TIMES_MORE or more.endswith("er")):
            yield from finding(passage, number - 2, number + 1, "“the” before so many times", _HINT)


_BALANCED = 12


def the_most_cases(passage: Passage) -> Iterator[Finding]:
    """“In the most cases”."""
    for number in passage.coupled(THE_MOST):
        noun = number + 2
        if "most" in passage.lowered[max(0, number - _BALANCED) : number]:
            continue  # “the most good for the most people”
        if not number or noun >= len(passage.words) or not side_by_side(passage, number - 1, noun):
            continue
        can_be = readings[passage.lowered[noun]]
        several = not _SEVERAL.isdisjoint(can_be) and _ADJECTIVE.isdisjoint(can_be)
        if several and passage.lowered[number - 1] in PREPOSITIONS and passage.lowered[number - 1] != "with":
            yield from finding(passage, number, number + 1, "“the” before “most”", _HINT)


def came_the_second(passage: Passage) -> Iterator[Finding]:
    """“The team came the second in the race.”"""
    for number in passage.coupled(CAME_THE):
        place = number + 2
        if (
            passage.flanked[place + 1] in _ORDINALS
            and side_by_side(passage, number, place)
            and follows(passage, place) in {".", ",", "in", "at", "among", "and", "after", "with"}
        ):
            yield from finding(passage, number + 1, place, "“the” before a place", _HINT)


def the_rights_to(passage: Passage) -> Iterator[Finding]:
    """“The right to the health”."""
    for number in passage.coupled(THE_RIGHTS):
        lead, right = passage.flanked[max(0, number - 1)], number + 1
        led = number > 1 and lead in {"right", "rights"} and passage.lowered[number - 1] == "to"
        if led and side_by_side(passage, number - 2, right) and goes_on(passage, right) not in {None, "of"}:
            yield from finding(passage, number, right, "“the” before what is meant in general", _HINT)


def the_access_to(passage: Passage) -> Iterator[Finding]:
    """“They have the access to it”, “over the recent years”."""
    for number in passage.index["the"]:
        thing, lead = passage.flanked[number + 2], passage.flanked[number]
        if thing == "access" and lead in _GETTING and passage.flanked[number + 3] == "to":
            yield from finding(passage, number, number + 1, "“the” before what is meant in general", _HINT)
        elif thing == "recent" and lead in _RECENTLY and passage.flanked[number + 3] in _PERIODS:
            yield from finding(passage, number, number + 2, "“the” before “recent”", _HINT)


def by_the_train(passage: Passage) -> Iterator[Finding]:
    """“They travelled by the train.”"""
    for number in passage.coupled(BY_THE):
        going = not _GOING.isdisjoint(passage.lowered[max(0, number - _NEAR) : number])
        vehicle = number + 2
        if passage.flanked[vehicle + 1] in VEHICLES and going and _ends_at(passage, number, vehicle):
            yield from finding(passage, number + 1, vehicle, "“the” before a way to travel", _HINT)


def _ends_at(passage: Passage, first: int, noun: int) -> bool:
    # nothing after the noun tells which is meant
    joined = side_by_side(passage, first, noun)
    return joined and goes_on(passage, noun) not in {None, "of", "that", "which"}


_ON_THE = ("on", "the")


def on_the_television(passage: Passage) -> Iterator[Finding]:
    """“On the Tajik television.”"""
    for air in passage.having(ON_AIR):
        for number in passage.index[air]:
            first = number - 3
            aired = (
                passage.flanked[number] in _AIRED and passage.lowered[max(0, first) : number - 1] == _ON_THE
            )
            if aired and _ends_at(passage, first, number):
                yield from finding(passage, first + 1, number, f"“the” before “{air}”", _HINT)
