"""Articles that are one too many: “in a close cooperation with”, “all the five”, “in the Russian,”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from bulletin_cli.rules.agreement.nouns import (
    REACH,
    Finding,
    before,
    finding,
    is_quality,
    joins,
    side_by_side,
)
from bulletin_cli.rules.articles.bare_frames import follows
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import INDEFINITE
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import NOUN, readings

_MASS_WORDS = """
information advice equipment cooperation co-operation furniture luggage baggage homework housework
software hardware machinery progress evidence assistance legislation trafficking smuggling accommodation
feedback guidance transport weather news traffic employment unemployment cultivation scenery cash money
clothing jewellery stationery electricity permission research hospitality coordination wildlife ammunition
"""
_SELDOM_COUNTED_WORDS = """
admiration alcohol attention bribery cannabis coal cocaine commerce consent corruption cotton courage
damage employment enthusiasm extremism fieldwork flour garbage gratitude happiness harm hashish health
heat heroin housing humanity hygiene justice learning luck maintenance mankind marijuana methamphetamine
morphine nutrition opium paperwork patience personnel petrol piracy pollution poverty racism rice rubbish
safety salt slavery snow solidarity sugar sunshine teaching teamwork terrorism thunder tobacco tourism
training trash violence wheat
"""
_SELDOM_COUNTED = frozenset(_SELDOM_COUNTED_WORDS.split())
MASS = frozenset(_MASS_WORDS.split()) | _SELDOM_COUNTED
"""Nouns that are not counted."""
_A_KIND = frozenset(["of", "that", "which", "to", "for", "from", "in", "and"])
"""“With a patience that surprised us”."""
ALL_THE = frozenset(("the", number) for number in TWO_TO_TWELVE) | {("the", "all")}
_LANGUAGE_WORDS = """
english russian tajik kyrgyz uzbek kazakh turkmen dari pashto persian farsi french german spanish arabic
chinese turkish italian portuguese japanese korean hindi urdu polish ukrainian azerbaijani armenian
georgian latin greek
"""
LANGUAGES = frozenset(_LANGUAGE_WORDS.split())
_TONGUES = frozenset(
    [
        "in",
        "into",
        "from",
        "speak",
        "speaks",
        "spoke",
        "speaking",
        "learn",
        "learned",
        "learning",
        "learns",
        "teach",
        "teaches",
        "taught",
        "teaching",
        "studied",
        "studying",
        "spoken",
        "translated",
        "understand",
        "understood",
        "understands",
        "learnt",
        "study",
        "knows",
    ]
)
_LAND_WORDS = """
afghanistan kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan pakistan russia china iran turkey
india japan germany france italy poland georgia armenia azerbaijan mongolia belarus austria canada spain
africa america asia europe australia eurasia albania algeria argentina belgium brazil bulgaria china
croatia cuba denmark egypt england estonia ethiopia finland greece hungary iceland indonesia iraq ireland
israel jordan kenya kosovo kuwait latvia lebanon libya lithuania luxembourg macedonia malaysia malta
mexico moldova montenegro morocco myanmar nepal nigeria norway oman peru portugal qatar romania scotland
serbia singapore slovakia slovenia somalia sweden switzerland syria taiwan thailand tunisia uganda ukraine
vietnam yemen zimbabwe
"""
LANDS = frozenset(_LAND_WORDS.split())
_NO_LAND_BEFORE = frozenset(["that", "of", "which", "who", "where", "we", "he", "she", "they", "it"])
"""“The Russia that he knew”."""
_TIMES = frozenset(["every", "last", "next", "each", "several", "twice", "once", "yearly", "annually"])
"""“To the Tajikistan last spring”."""
_SIDES = frozenset(
    ["central", "western", "eastern", "southern", "northern", "south", "north", "southeast", "latin"]
)
"""“In the Central Asia”."""


_BODY_WORDS = """
unicef unesco unaids unodc unhcr undp unfpa unep unido nato asean opec interpol europol eurojust frontex
fifa uefa nasa gavi caricc usaid cadap bomca
"""
BODIES = frozenset(_BODY_WORDS.split())
THE_BEFORE = frozenset(("the", name) for name in BODIES.union(["lake", "mount", "cape"]))
SEATS = frozenset(["university", "airport"])
THE_MOST = frozenset([("the", "most")])
MOST_SIGNS = tuple(f"{lead} the most " for lead in ("in", "In", "for", "at", "of", "from", "by", "on"))
SO_MANY_TIMES = frozenset(["times"])
CAME_THE = frozenset(
    (came, "the") for came in ("came", "come", "comes", "finished", "finish", "placed", "ranked")
)
IN_THE = frozenset([("in", "the"), ("since", "the")])
YEAR_SIGNS = tuple(f"{lead} the {figure}" for lead in ("in", "In", "since", "Since") for figure in "12")


_RIGHT_WORDS = """
health education life liberty work freedom privacy property housing food water asylum development security
protection defence defense justice information truth shelter dignity equality
"""
RIGHTS = frozenset(_RIGHT_WORDS.split())
"""“The right to the health”."""
THE_RIGHTS = frozenset(("the", right) for right in RIGHTS)
THE_ACCESS = frozenset([("the", "access")])
THE_RECENT = frozenset([("the", "recent")])
VEHICLES = frozenset(
    ["train", "bus", "car", "plane", "air", "boat", "ship", "rail", "sea", "lorry", "taxi", "post"]
)
BY_THE = frozenset([("by", "the")])
ON_AIR = frozenset(["television", "radio"])
_WITH_A_WORDS = """
success pleasure care difficulty joy satisfaction respect pride enthusiasm caution skill ease sorrow
regret gratitude courage interest attention
"""
_WITH_A = frozenset(_WITH_A_WORDS.split())
"""“With a great success”."""
_GREAT = frozenset(["great", "deep", "keen", "special", "particular", "full", "big", "huge"])
_ACCESSIBLE_WORDS = "direct easy easier open full free limited difficult better good equal poor unlimited"
_EXPERIENCED_WORDS = """
rich wide extensive vast broad limited considerable practical necessary relevant sufficient professional
"""
_SORTS = {
    "access": (frozenset(_ACCESSIBLE_WORDS.split()), frozenset(["to", "and", "."])),
    "experience": (frozenset(_EXPERIENCED_WORDS.split()), frozenset(["in", "of", "with", "working", "and"])),
}
"""“A direct access to”, “a rich experience in”: not counted after these adjectives and before these words."""
SORTED = frozenset(_SORTS) | _WITH_A


def a_before_abstract(passage: Passage) -> Iterator[Finding]:
    """Findings on “a direct access to”, “a rich experience in”, “with a great success”."""
    for noun in passage.having(SORTED):
        for number in passage.index[noun]:
            quality, lead = passage.flanked[number], passage.lowered[number - 2] if number > 1 else ""
            if lead not in INDEFINITE or not side_by_side(passage, number - 2, number):
                continue
            following = passage.flanked[number + 2] if joins(passage, number + 1) else "."
            if noun in _SORTS:
                qualities, behind = _SORTS[noun]
                wrong = quality in qualities and following in behind
            else:
                ends = following not in {"in", "of", "for"} and follows(passage, number) is not None
                wrong = quality in _GREAT and passage.flanked[number - 2] == "with" and ends
            if wrong:
                yield from finding(
                    passage, number - 2, number, f"“{noun}” is not counted", "leave the article out"
                )


@lru_cache(maxsize=1)
def the_free() -> frozenset[tuple[str, str]]:
    """“The” with each noun and with the first word of each pair that takes none in general."""
    return frozenset(("the", entry.partition("-")[0]) for entry in word_set("the-free"))


_NAMED = LANGUAGES | LANDS


def free_of_the(passage: Passage) -> bool:
    """True where “the” stands before such a noun or such a pair."""
    free, flanked = word_set("the-free"), passage.flanked
    begun = [number + 2 for number in passage.index["the"] if flanked[number + 2] in first_free()]
    return any(flanked[at] in free or "-".join(flanked[at : at + 2]) in free for at in begun)


@lru_cache(maxsize=1)
def first_free() -> frozenset[str]:
    """What takes no “the” in general, and what begins it."""
    return frozenset(chain.from_iterable((entry, entry.partition("-")[0]) for entry in word_set("the-free")))


def seat_behind_the(passage: Passage) -> bool:
    """True where “the” and one word stand before a university."""
    places = (number for seat in passage.having(SEATS) for number in passage.index[seat])
    return any(passage.flanked[number - 1] == "the" for number in places if number > 1)


@lru_cache(maxsize=1)
def cities() -> frozenset[str]:
    """Cities in small letters."""
    return frozenset(map(str.lower, word_set("cities")))


def needless_articles(passage: Passage) -> Iterator[Finding]:
    """Findings on “a” before what is not counted, and “the” before languages and lands."""
    lowered = passage.lowered
    for noun in passage.having(MASS):
        for number in passage.index[noun]:
            head = _article(passage, number)
            if head is not None and lowered[head] in INDEFINITE and _is_mass(passage, head, number):
                yield from finding(passage, head, number, f"“{noun}” is not counted", "leave the article out")
    for name in passage.having(_NAMED):
        for number in passage.index[name]:
            the = number - (2 if number and lowered[number - 1] in _SIDES else 1)
            if (
                the >= 0
                and lowered[the] == "the"
                and side_by_side(passage, the, number)
                and _is_name(passage, number)
            ):
                yield from finding(passage, the, number, "a name without “the”", "leave “the” out")


_PAYING_TYPED = """
pay pays paid paying give gives gave given giving draw draws drew drawn turn turned bring brought do does did
done doing cause causes caused causing
"""
_TURNED, _PAYING = frozenset(["attention", "harm"]), frozenset(_PAYING_TYPED.split())
"""What is turned to something, and the verbs with which it is still not counted."""


_SERIES = lazy(r", [a-z]+,? and [a-z]+ (?:\([A-Z]+\) )?(?P<noun>[a-z]+)")


def _before_system(passage: Passage, number: int) -> bool:
    # “a guidance, navigation and control system”
    match = _SERIES.match(passage.text, passage.words[number].end)
    known = readings[match["noun"]] if match else ""
    return known != "" and NOUN.issuperset(known)


def _is_mass(passage: Passage, head: int, number: int) -> bool:
    following = follows(passage, number)
    if following == "," and _before_system(passage, number):
        return False
    if following == "to" and passage.lowered[number] in _TURNED and head + 1 == number:
        return passage.flanked[head] in _PAYING  # “an attention to power matters”
    if _told_apart(passage, head, number):
        return False
    if passage.lowered[number] not in _SELDOM_COUNTED:
        return following is not None
    loose = following in _A_KIND and head + 1 < number
    return (
        following not in {None, "that", "of", "which"} and not loose and passage.lowered[head + 1] != "little"
    )


def _told_apart(passage: Passage, head: int, number: int) -> bool:
    # “a global cooperation through which we protect it”; “a progress of representation”
    after = passage.flanked[number + 2]
    then = passage.flanked[number + 3] if after else ""
    if passage.lowered[number] == "progress" and after == "of":
        return True
    return head + 1 < number and then in {"which", "whom"} and joins(passage, number + 1)


def _article(passage: Passage, number: int) -> int | None:
    # the article before a noun and its adjectives
    head = number - 1
    while head > 0 and number - head < REACH and _describes(passage.lowered[head]):
        head -= 1
    return head if head >= 0 and side_by_side(passage, head, number) else None


def _describes(word: str) -> bool:
    return is_quality[word] or "j" in readings[word]


_LISTED = lazy(r",? (?:and )?[A-Z][a-z]+,? (?:and [A-Z][a-z]+ )?[a-z]+s\b")


_MEANT = tuple(f" for {sign}" for sign in "“‘\"'")


def _is_name(passage: Passage, number: int) -> bool:
    following = follows(passage, number)
    goes_on = following is None and passage.flanked[number + 2] in _TIMES and joins(passage, number + 1)
    if following in _NO_LAND_BEFORE or not passage.words[number].text[0].isupper():
        return False
    if following is None and not goes_on:
        return False
    if following in {"", ".", ","} and passage.lowered[number - 2 : number - 1] == ("from",):
        return False  # “slight inflections from the French”
    if following == "for" and passage.text.startswith(_MEANT, passage.words[number].end):
        return False  # “from the Latin for ‘water’”
    if passage.lowered[number] in LANDS:
        return passage.words[number - 1].kind == "capitalised" or passage.lowered[number - 1] == "the"
    if _LISTED.match(passage.text, passage.words[number].end):
        return False  # “the Spanish, French and British governments”
    return number > 1 and passage.lowered[number - 2] in _TONGUES


def all_the_five(passage: Passage) -> Iterator[Finding]:
    """Findings on “all the five” and “the all five”."""
    for number in passage.coupled(ALL_THE):
        if before(passage, number + 1) is None:
            continue
        if passage.lowered[number + 1] == "all":
            if passage.flanked[number + 3] in TWO_TO_TWELVE:
                yield from finding(passage, number, number + 2, "“the” before “all”", "leave “the” out")
        elif number and passage.lowered[number - 1] == "all" and before(passage, number) is not None:
            yield from finding(passage, number - 1, number + 1, "“the” after “all”", "leave “the” out")
