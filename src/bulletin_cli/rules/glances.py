"""First glances at a passage: whether words stand side by side that seldom do."""

from __future__ import annotations

from collections.abc import Callable

from bulletin_cli.rules.days import DAY_WORDS
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.word_classes import readings

BE = frozenset(["is", "are", "was", "were"])
DO = frozenset(["do", "does", "did", "don't", "doesn't", "didn't"])
HAVE = frozenset(["has", "have", "had"])
MODALS = frozenset(["will", "can", "could", "would", "should", "may", "might", "must", "cannot", "shall"])
HELPERS = BE | DO | HAVE | MODALS
BETWEEN_TYPED = """
not also already now only never still always often usually currently recently strictly mainly soon then
"""
BETWEEN = frozenset(BETWEEN_TYPED.split())
"""Words between a helping verb and the one that it helps."""
_GOING_ON_TYPED = """
working living studying serving growing cooperating waiting staying travelling participating existing
"""
GOING_ON = frozenset(_GOING_ON_TYPED.split())
WHEN = frozenset(["before", "without", "by", "while", "after"])
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
    "After ",
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


def to_quality(passage: Passage) -> bool:
    """True where an adjective stands after “to”, or an adverb."""
    flanked = passage.flanked
    expected = [flanked[number + 2] for number in passage.index["to"] if flanked[number] in EXPECTED]
    return any(readings[word] == "j" or word.endswith("ly") for word in expected)


def found_easy(passage: Passage) -> bool:
    """True where “difficult” or the like stands after “find”, “make”, “more” or “very”."""
    more = ("more", "very", "quite", "also")
    return any(
        passage.flanked[number] in FINDING or passage.flanked[number] in more
        for word in passage.having(EASY)
        for number in passage.index[word]
    )


WITHOUT = frozenset(["not"])
TO = frozenset(["to"])
ASKING = frozenset(["what", "how", "where", "when", "whether"])
_DETERMINERS = frozenset(
    ["the", "a", "an", "their", "his", "her", "its", "our", "this", "these", "all", "any", "it", "them"]
)
LEADS = frozenset(["on", "in", "of", "for", "with", "from", "at", "about"])
_NEVER_BEFORE_TO = frozenset(["of", "in", "for", "with", "from", "at"])
_LED_TYPED = """
committed dedicated devoted contribute contributes contributed contributing commits forward resort opposed
objection
"""
DEDICATED = frozenset([(word, "to") for word in _LED_TYPED.split()])
CALLED_ON = frozenset(
    [(call, on) for call in ("call", "calls", "called", "calling") for on in ("on", "upon")]
)
_FARTHEST = 9
_DONE_TYPED = """
trained organized organised prepared conducted supported funded financed attended signed adopted led headed
chaired hosted arrested detained seized invited elected appointed employed supplied equipped built
written sent
made designed developed produced published established founded opened launched delivered provided given taught
approved ratified ordered issued drafted translated treated examined tested inspected searched monitored
managed
owned run operated used visited selected chosen presented
"""
DOERS = frozenset(["who", "which", "that"])
BY = frozenset(["by"])
DONE = frozenset(_DONE_TYPED.split())
"""“Officers who trained by the mentors”."""


def done_by(passage: Passage) -> bool:
    """True where what is done by somebody stands behind “who” or “which”."""
    return any(passage.flanked[number] in DONE for number in passage.index["by"])


def been_alone(passage: Passage) -> bool:
    """True where “been” stands without “has” or the like before it."""
    return any(passage.flanked[number] not in HAVE for number in passage.index["been"])


def is_odd(helper: str, form: str) -> bool:
    """True where a helping verb seldom has the form beside it."""
    known = readings[form]
    if helper in BE:
        return known == "z" or ({"s", "z"} <= set(known) and "v" not in known)
    if helper in HAVE:
        return "g" in known
    return "g" in known or "z" in known or form in {"being", "having"} or known in {"de", "e", "jde", "nde"}


def oddly_helped(passage: Passage) -> bool:
    """True where a helping verb has a form beside it that it seldom has."""
    for helper in passage.having(HELPERS):
        for number in passage.index[helper]:
            after = passage.flanked[number + 2]
            if after in BETWEEN:
                after = passage.flanked[number + 3]
            if is_odd(helper, after):
                return True
    return False


def verb_behind_not(passage: Passage) -> bool:
    """True where a first form stands after “not”, and no helping verb before it."""
    flanked = passage.flanked
    return any(
        flanked[number] not in HELPERS and "v" in readings[flanked[number + 2]]
        for number in passage.index["not"]
    )


def verb_behind(
    words: frozenset[str], *, pasts: bool = False, nouns: bool = False
) -> Callable[[Passage], bool]:
    """A glance at whether a verb’s first form stands after any of some words, alone or with its object."""

    def glance(passage: Passage) -> bool:
        flanked = passage.flanked
        for word in passage.having(words):
            for number in passage.index[word]:
                after = flanked[number + 2]
                if after == "to" and word in _NEVER_BEFORE_TO:
                    return True
                known = readings[after]
                if "v" in known or (pasts and ("d" in known or "e" in known)):
                    follows = flanked[number + 3] if number + 2 < len(passage.words) else ""
                    object_ = follows in _DETERMINERS or readings[follows] in {"j", "e", "de"}
                    if nouns or object_ or known in {"v", "nv", "jv"} or after in {"do", "go", "find"}:
                        return True
        return False

    return glance


def verb_behind_leads(passage: Passage) -> bool:
    """True where a verb’s first form stands after a preposition; remembered, since two looks ask for it."""
    found = passage.memo.get("verb_behind_leads")
    if found is None:
        found = passage.memo["verb_behind_leads"] = _verb_behind_leads(passage)
    return found is True


_verb_behind_leads = verb_behind(LEADS)
_ENDING = HELPERS | {"to", "what", "which", "who", "that", "and", "or", "not"}


def verb_after(words: frozenset[str]) -> Callable[[Passage], bool]:
    """A glance at whether a first form, without “to”, comes soon after any of some words."""

    def glance(passage: Passage) -> bool:
        lowered = passage.lowered
        for word in passage.having(words):
            for number in passage.index[word]:
                for at in range(number + 2, min(number + _FARTHEST, len(lowered))):
                    known = readings[lowered[at]]
                    parted = passage.words[at].start - passage.words[at - 1].end > 1
                    if parted or lowered[at] in _ENDING or known in {"z", "d"}:
                        break
                    if known == "v" or ("v" in known and lowered[at - 1] not in _DETERMINERS):
                        return True
        return False

    return glance


def doing_after(words: frozenset[str]) -> Callable[[Passage], bool]:
    """A glance at whether a form with -ing comes soon after any of some words."""

    def glance(passage: Passage) -> bool:
        lowered = passage.lowered
        return any(
            lowered[at].endswith("ing")
            for word in passage.having(words)
            for number in passage.index[word]
            for at in range(number + 1, min(number + _FARTHEST, len(lowered)))
        )

    return glance


def helped_by_modal(passage: Passage) -> bool:
    """True where “will” or the like stands before a verb that wants an object."""
    return any(
        passage.flanked[number] in MODALS
        for verb in passage.having(TRANSITIVE)
        for number in passage.index[verb]
    )


def will_soon(passage: Passage) -> bool:
    """True where “will” comes soon after “after” or the like."""
    return any(not AFTER.isdisjoint(passage.lowered[max(0, at - 5) : at]) for at in passage.index["will"])
