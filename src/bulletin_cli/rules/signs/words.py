"""Words and couples of words that set looks off, and those by which helping verbs are told."""

from __future__ import annotations

from bulletin_cli.rules.words.days import DAY_WORDS
from bulletin_cli.rules.words.function_words import DO_OR_NOT, FINITE_BE, FINITE_HAVE, MODALS

HELPERS = FINITE_BE | DO_OR_NOT | FINITE_HAVE | MODALS
BETWEEN_TYPED = """
not also already now only never still always often usually currently recently strictly mainly soon then
"""
BETWEEN = frozenset(BETWEEN_TYPED.split())
"""Words between a helping verb and the one that it helps."""
_GOING_ON_TYPED = """
working living studying serving growing cooperating waiting staying travelling participating existing
"""
GOING_ON = frozenset(_GOING_ON_TYPED.split())
WHEN = frozenset(["before", "without", "by", "while", "after", "when"])
TIMES = frozenset(["since", "yesterday", "tomorrow", "lately", "recently"])
_TIMES_IN_TWO_TYPED = """
so:far thus:far until:now till:now to:now to:date course:of the:past the:last the:reporting the:reported
the:previous the:years in:recent year:ago month:ago week:ago by:the by:next next:week next:month next:year
next:spring next:summer next:autumn next:winter day:before
"""
_UNITS_TYPED = """
week month year spring summer autumn winter
"""
_UNITS = frozenset(_UNITS_TYPED.split()) | DAY_WORDS
TIMES_IN_TWO = frozenset(
    [(one, other) for one, _, other in (two.partition(":") for two in _TIMES_IN_TWO_TYPED.split())]
) | frozenset(
    [(lead, unit) for lead in ("last", "next") for unit in _UNITS]
    + [(unit, "ago") for unit in ("year", "years", "month", "months", "week", "weeks", "days")]
)
"""What a time at a sentence’s head is told with."""
WHEN_HEADS = (
    "When ",
    "Before ",
    "By the time ",
    "As soon as ",
    "Until ",
    "The day when ",
    "The moment when ",
)
_FOUNDED_TYPED = """
opened founded established built created born launched adopted signed ratified completed introduced
inaugurated
elected
"""
FOUNDED = tuple(_FOUNDED_TYPED.split())
IS_FOUNDED = frozenset([(be, done) for be in ("is", "are") for done in FOUNDED])
AFTER = frozenset(["after", "before", "once", "when"])
WILL = frozenset(["will"])
NOW = frozenset(["present", "moment", "currently", "presently", "right", "days"])
NOW_HEADS = (
    "At present",
    "At the moment",
    "At this moment",
    "Right now",
    "Currently",
    "Presently",
    "These days",
)
_LIKELY_TYPED = "likely unlikely able unable ready willing unwilling eager keen reluctant entitled bound"
_REQUIRED_TYPED = """
required urged forced obliged encouraged invited expected ordered instructed supposed compelled permitted
requested
reminded advised motivated authorized authorised entitled allowed asked told trained taught
"""
REQUIRED = frozenset(_REQUIRED_TYPED.split())
LIKELY = REQUIRED.union(_LIKELY_TYPED.split())
_TRANSITIVE_TYPED = """
hold organize organise publish conduct adopt install sign approve ratify implement establish introduce
build construct
replace repair distribute translate print discuss present submit send deliver finance fund use examine inspect
announce arrange celebrate display award purchase equip renovate reconstruct dismantle demolish
"""
TRANSITIVE = frozenset(_TRANSITIVE_TYPED.split())
"""Verbs that want an object."""
_EXPECTED_TYPED = """
expected likely unlikely supposed meant intended scheduled bound able unable want wants wanted need needs
needed
hope hopes hoped seem seems seemed prove proves proved appear appears appeared have has had going ought
tend tends
"""
EXPECTED = frozenset(_EXPECTED_TYPED.split())
_FINDING_TYPED = """
find finds found make makes made making finding think thinks thought consider considers considered
"""
_EASY_TYPED = """
difficult easy hard impossible possible necessary important useful easier harder essential helpful
"""
EASY = frozenset(_EASY_TYPED.split())
FINDING = frozenset(_FINDING_TYPED.split())
_TELLING_TYPED = """
explain explains explained describe describes described suggest suggested mentioned said announced reported
"""
_SPENDING = ("spend", "spends", "spent", "spending")
SPENDING = frozenset(_SPENDING)
CLAUSES = (
    frozenset([(verb, "that") for verb in ("want", "wants", "wanted")])
    | frozenset([(tell, whom) for tell in _TELLING_TYPED.split() for whom in ("us", "him", "them", "me")])
    | frozenset([(noun, "to") for noun in ("difficulty", "difficulties", "trouble", "use", "point")])
)
YEARS = frozenset(["years", "months", "decades"])
AT_HEAD = frozenset(
    [
        "many",
        "several",
        "few",
        "no",
        "some",
        "numerous",
        "two",
        "three",
        "enough",
        "difficult",
        "easy",
        "hard",
        "impossible",
        "possible",
        "necessary",
        "important",
    ]
)
THAT_WERE = frozenset([("that", "were"), ("that", "are")])
NOT_OF = frozenset([("not", "of")])
VERY = frozenset(["very"])
IS = frozenset(["is", "was"])
_BELIEVED = (
    "believed",
    "said",
    "thought",
    "expected",
    "supposed",
    "reported",
    "known",
    "considered",
    "alleged",
)
_SEEMING = ("seem", "seems", "seemed", "appears", "appeared", "tends")
SEEM_BE = frozenset(
    [(seem, be) for seem in _SEEMING for be in ("be", "have")]
    + [(done, "be") for done in (*_BELIEVED, "likely")]
)
WITHOUT = frozenset(["not"])
TO = frozenset(["to"])
LEADS = frozenset(["on", "in", "of", "for", "with", "from", "at", "about"])
_LED_TYPED = """
committed dedicated devoted contribute contributes contributed contributing commits forward resort opposed
objection
"""
DEDICATED = frozenset([(word, "to") for word in _LED_TYPED.split()])
CALLED_ON = frozenset(
    [(call, on) for call in ("call", "calls", "called", "calling") for on in ("on", "upon")]
)
_DONE_TYPED = """
trained organized organised prepared conducted supported funded financed attended signed adopted led headed
chaired hosted arrested detained seized invited elected appointed employed supplied equipped built
written sent
made designed developed produced published established founded opened launched delivered provided given taught
approved ratified ordered issued drafted translated treated examined tested inspected searched monitored
managed
owned run operated used visited selected chosen presented
"""
BY = frozenset(["by"])
DONE = frozenset(_DONE_TYPED.split())
"""“Officers who trained by the mentors”."""
