"""What verbs, adjectives and nouns are followed by: to do, doing, somebody to do (`data/complements.tsv`)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from bulletin_cli.rules.agreement.nouns import plurals
from bulletin_cli.rules.words.function_words import ASKED
from bulletin_cli.rules.words.lists import data_lines, word_set
from bulletin_cli.rules.words.word_classes import readings

_AFTER = "after "
"""With what the kind of words begins that a preposition goes with."""


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    return dict(line.split("\t") for line in data_lines("complements.tsv"))


@cache
def listed(*kinds: str) -> frozenset[str]:
    """The words of some kinds."""
    return frozenset([word for kind in kinds for word in _kinds()[kind].split()])


@lru_cache(maxsize=1)
def led_to_doing() -> frozenset[tuple[str, str]]:
    """Words with the preposition after which a form with -ing stands: “insisted on”, “importance of”."""
    rows = [(kind.removeprefix(_AFTER), words) for kind, words in _kinds().items() if kind.startswith(_AFTER)]
    return frozenset([(word, preposition) for preposition, words in rows for word in words.split()])


_DOERS = ("er", "or", "eer", "ist", "ee", "ian", "man")
_THINGS_TYPED = """
computer number paper letter sector tractor scanner matter order offer member-state quarter river border
corner factor
error mirror motor reactor monitor counter container tower flower summer winter water fever chapter
register centner
committee coffee fee degree guarantee calendar poster newspaper disaster master centimetre theatre cover
power answer
wonder danger anger trailer server folder filter meter transformer colour remainder timber rubber laser fibre
silver copper butter pepper sugar fertiliser fertilizer cancer
"""
_THINGS = frozenset(_THINGS_TYPED.split())


def somebody(word: str) -> bool:
    """True for a noun for a person, or for several."""
    one = plurals().get(word, word)
    if one in word_set("persons") or f"{one}s" in word_set("people") - _COUNTED:
        return True
    compared = any("j" in readings[stem] for stem in (one[:-2], one[:-1], one[:-3] + "y"))
    return one.endswith(_DOERS) and one not in _THINGS and not compared


_COUNTED = frozenset(["drugs", "pills", "cases", "kilograms", "grams", "kg"])


_OFTEN_TO_TYPED = """
hard agree agrees agreed agreeing free important necessary essential vital limited
useful helpful crucial desirable sure certain
"""
_OFTEN_TO = frozenset(_OFTEN_TO_TYPED.split())
"""Words after which “to” may lead to a noun: “crucial to closing the gap”."""


@lru_cache(maxsize=1)
def to_do() -> frozenset[tuple[str, str]]:
    """Words that “to do” follows, with “to”."""
    words = listed("able", "aim", "to") | {"have", "has", "had", "ought", "need", "needs", "needed"}
    return frozenset([(word, "to") for word in words - _OFTEN_TO])


@lru_cache(maxsize=1)
def not_to_do() -> frozenset[tuple[str, str]]:
    """Words that “to do” follows, with “not”."""
    return frozenset([(word, "not") for word in listed("able", "to") | {"order"}])


_UNSURE_TYPED = "offer offers offering happening wait waits waited deserve deserves need want wants"
_UNSURE = frozenset(_UNSURE_TYPED.split())
_OFTEN_TYPED = """
trained taught motivate motivates motivated let lets letting invite invites invited permit permits
encourage encourages encouraged allow allows asked asks
"""


@lru_cache(maxsize=1)
def deciding() -> frozenset[str]:
    """Verbs that “to do” follows, never doing."""
    return listed("to") - _UNSURE


@lru_cache(maxsize=1)
def obliging() -> frozenset[str]:
    """Verbs with somebody and “to do”, never doing."""
    return listed("obliged").union(_OFTEN_TYPED.split())


@lru_cache(maxsize=1)
def takers() -> frozenset[str]:
    """Verbs with somebody and “to do”."""
    return listed("somebody", "obliged")


@lru_cache(maxsize=1)
def preventing() -> frozenset[str]:
    """Verbs with somebody and “from doing”, and those with a clause."""
    return listed("from", "that")


PREVENTED = frozenset(
    [(done, "to") for done in ("prohibited", "prevented", "banned", "deterred", "discouraged")]
)
SUCCEEDED = frozenset([(verb, "to") for verb in ("succeed", "succeeds", "succeeded", "succeeding")])
USED = frozenset([("used", "to"), ("accustomed", "to")])
_KNOWING_TYPED = """
learn learned learnt know knows knew show showed shown shows explain explained explains teach taught teaches
discuss discussed understand understood decide decided agreed on about see of tell told me us them him her
officers participants trainees guards people students women children police staff
"""
KNOWING = frozenset(_KNOWING_TYPED.split())
"""Words that “how to” follows, and other questions."""


@lru_cache(maxsize=1)
def asking() -> frozenset[tuple[str, str]]:
    """Words that tell or know, with one that asks."""
    return frozenset([(know, ask) for know in KNOWING for ask in ASKED])


_NOUNS_OF_DOING_TYPED = """
training parking meeting housing building funding opening closing planning teaching reading writing
learning working
living swimming fishing shopping hunting mining banking farming cooking cleaning drinking spending
testing marketing
advertising engineering nursing boarding driving running existing missing leading coming following
outstanding growing
operating competing winning remaining willing visiting neighbouring participating warning ruling setting
screening
counselling sentencing policing nursing voting bathing dining sewing smoking lighting heating publishing
recording
"""
NOUNS_OF_DOING = frozenset(_NOUNS_OF_DOING_TYPED.split())
"""Forms with -ing before which, or as which, a noun may stand."""
