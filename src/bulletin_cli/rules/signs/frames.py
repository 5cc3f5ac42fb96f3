"""Words and couples of words that set off the looks at denials, measures and things that are no persons."""

from __future__ import annotations

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import PERSONALS
from bulletin_cli.rules.words.months import MONTHS
from bulletin_cli.rules.words.word_classes import ONLY_NOUNS, readings

_NOBODY = ("nobody", "nothing", "nowhere", "noone")
_NOT = (
    "didn't",
    "doesn't",
    "don't",
    "isn't",
    "wasn't",
    "hasn't",
    "hadn't",
    "can't",
    "couldn't",
    "won't",
    "wouldn't",
)
_HELPERS = ("did", "does", "do", "is", "was", "has", "had", "can", "could", "will", "would", "cannot")
NOBODY_DID_NOT = frozenset(
    (nobody, verb) for nobody in (*_NOBODY, "one", "never") for verb in (*_NOT, *_HELPERS)
)
DENYING = frozenset(_NOT)
NOBODY = frozenset(["nobody", "nothing", "nowhere"])
HOW = frozenset(["so", "too", "how", "such"])
_SCALAR_TYPED = """
long short big large small great good bad high low important serious difficult wide strong heavy dangerous
expensive complex rare rich poor complicated beautiful interesting useful simple famous
brilliant terrible powerful significant successful unusual cheap narrow deep remote
"""
SCALAR = frozenset(_SCALAR_TYPED.split())
SO_LONG = frozenset((how, quality) for how in HOW for quality in SCALAR)
WORTHY = frozenset(["worthy"])
_THINGS_TYPED = """
test report book laboratory exam examination document law letter survey seminar workshop course lesson project
programme plan strategy handbook manual leaflet brochure poster film map list table text article magazine
newspaper website page website computer laptop scanner radio telephone car lorry truck bus train plane
ship boat
bridge road street house building school hospital clinic library museum prison office room hall garden tree
village town city district region border river lake mountain valley field farm factory mill shop market
container parcel box bag bottle knife weapon drug pill medicine vaccine disease virus infection harvest crop
drought flood earthquake fire storm price salary grant loan budget tax fee sum decision question answer
problem
reason method system network database model exhibition festival match race competition conference meeting
session visit tour journey agreement treaty convention protocol contract code statute rule constitution
certificate diploma prize award photograph picture song play machine engine pump well canal dam pipeline
"""
_THINGS = frozenset(_THINGS_TYPED.split())
THING_WHO = frozenset((thing, "who") for one in _THINGS for thing in (one, f"{one}s"))
DESPITE = frozenset(["despite", "spite", "due", "because", "owing", "thanks", "during"])
"""Words that lead to a noun, no clause."""
_COMPARED_TYPED = """
smaller larger higher lower bigger longer shorter cheaper older younger wider faster slower colder warmer
better
worse poorer richer stronger weaker greater fewer expensive
"""
COMPARED = frozenset(_COMPARED_TYPED.split())
MEASURES = tuple(f" {on} {first}" for on in ("on", "for") for first in (*"123456789", "two", "three", "ten"))
NOT = frozenset(["not"])
CAN_TO = frozenset((modal, "to") for modal in ("can", "may", "might"))
_DATES = (*"123456789", *MONTHS.split("|"))


def from_or_between(passage: Passage) -> bool:
    """True where figures stand besides “from” or “between”."""
    return passage.figures and ("from" in passage.index or "between" in passage.index)


INTERVALS = tuple(f"{lead} {first}" for lead in ("from", "between") for first in _DATES)


def denied(last: str, _not: str) -> bool:
    """True for what may be a subject before “not”."""
    return last in PERSONALS or readings[last] in ONLY_NOUNS
