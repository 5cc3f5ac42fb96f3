"""Words, couples of words and first glances that set off the looks at articles that are one too many."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import INDEFINITE
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE

_MASS_WORDS = """
information advice equipment cooperation co-operation furniture luggage baggage homework housework
software hardware progress evidence assistance legislation trafficking smuggling
feedback guidance transport weather news traffic employment unemployment cultivation scenery cash money
clothing jewellery stationery electricity permission research hospitality coordination wildlife ammunition
"""
_SELDOM_COUNTED_WORDS = """
admiration alcohol attention bribery cannabis coal cocaine consent corruption cotton courage
damage employment enthusiasm extremism fieldwork flour garbage gratitude harm hashish health
heroin housing hygiene learning luck maintenance mankind marijuana methamphetamine
morphine nutrition opium paperwork patience personnel petrol piracy pollution poverty racism rice rubbish
safety slavery solidarity sugar sunshine teaching teamwork terrorism thunder tobacco tourism
training trash violence wheat
"""
SELDOM_COUNTED = frozenset(_SELDOM_COUNTED_WORDS.split())
MASS = frozenset(_MASS_WORDS.split()) | SELDOM_COUNTED
"""Nouns that are not counted."""
ALL_THE = frozenset(("the", number) for number in TWO_TO_TWELVE) | {("the", "all")}
_LANGUAGE_WORDS = """
english russian tajik kyrgyz uzbek kazakh turkmen dari pashto persian farsi french german spanish arabic
chinese turkish italian portuguese japanese korean hindi urdu polish ukrainian azerbaijani armenian
georgian latin greek
"""
LANGUAGES = frozenset(_LANGUAGE_WORDS.split())
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
NAMES = LANGUAGES | LANDS
SIDES = frozenset(
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
WITH_A = frozenset(_WITH_A_WORDS.split())
"""“With a great success”."""
SORTED = WITH_A | {"access", "experience"}
"""Nouns that are not counted in some company only."""
_REACH = 3
"""As many words before a noun as its article may stand."""


def a_near_mass(passage: Passage) -> bool:
    """True where “a” stands before what is not counted, or near before it."""
    if passage.index.keys().isdisjoint(INDEFINITE):
        return False
    lowered = passage.lowered
    for noun in passage.having(MASS):
        for at in passage.index[noun]:
            if not INDEFINITE.isdisjoint(lowered[max(0, at - _REACH) : at]):
                return True
    return False


def the_near_names(passage: Passage) -> bool:
    """True where “the” stands before a language, a land or a side of one."""
    flanked = passage.flanked
    places = (number for name in passage.having(NAMES) for number in passage.index[name])
    return any(flanked[at] == "the" or (flanked[at] in SIDES and flanked[at - 1] == "the") for at in places)


@lru_cache(maxsize=1)
def the_free() -> frozenset[tuple[str, str]]:
    """“The” with each noun and with the first word of each pair that takes none in general."""
    return frozenset(("the", entry.partition("-")[0]) for entry in word_set("the-free"))


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
