"""Forms of regular verbs, and the words after which each of them cannot stand."""

from __future__ import annotations

from functools import lru_cache

from bulletin_cli.rules.words.function_words import FINITE_BE, FINITE_HAVE, MODALS
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import only_verbs

OWNS = ("’s", "'s")
"""Endings of one who owns what follows: “Ann’s will became public”."""
_IRREGULAR_WORDS = """
begin:begun bring:brought give:given send:sent speak:spoken teach:taught tell:told undergo:undergone
learn:learned understand:understood undertake:undertaken write:written prove:proved belong:belonged
"""
_COMMON_WORDS = """
take make come go get see know find hold keep become run set put lead meet show help need plan start work play
open close cover focus aim report support serve build grow stop visit fight train change offer
"""
_BARE_WORDS = """
find:found finish:finished take:taken make:made build:built hold:held send:sent sign:signed
pay:paid give:given
sell:sold
"""
_BARE = dict(pair.split(":") for pair in _BARE_WORDS.split())
_IRREGULAR = dict(pair.split(":") for pair in _IRREGULAR_WORDS.split())
_ADJECTIVES = frozenset(["complete", "elaborate", "select"])
_NAMED = frozenset(["update"])
"""Their forms with s are nouns as well: “from typos to updates”."""
_DOUBLING = frozenset(["submit", "refer", "occur"])
_HARDLY_NOUNS = """
show help listen want seem prefer bring become begin choose come go know sing write eat forget hear lose send
understand grow get give say teach sell think speak see tell
"""
_STATES = frozenset(["welcome", "separate", "own", "clean", "open", "present", "live", "become"])
"""Adjectives that look like verbs: “all are welcome”."""
_PASSIVE = ("been", "being")


TO_SEVERAL = {"is": "are", "was": "were", "has": "have", "does": "do"}
"""Verbs for one, with those for several; the other way round but for “do”, which is a first form too."""
TO_ONE = {"are": "is", "were": "was", "have": "has"}
ONE_TO_SEVERAL = {one: several for several, one in TO_ONE.items()}
"""Verbs for one, with those for several: not “does”, which may ask or help another."""
VERBS = {**dict.fromkeys(TO_SEVERAL, True), **dict.fromkeys(TO_ONE, False)}
"""Each of them, and whether it is one for one."""


@lru_cache(maxsize=1)
def forms() -> dict[str, dict[str, str]]:
    """By helping verb: each wrong form with the right one."""
    verbs = sorted(word_set("verbs"))
    by_third, pasts = {third(verb): verb for verb in verbs}, {verb: past(verb) for verb in verbs}
    first = by_third | {third(verb): verb for verb in _COMMON_WORDS.split()}
    first |= {done: verb for verb, done in pasts.items()}
    second = {verb: done for verb, done in pasts.items() if verb not in _ADJECTIVES}
    after_be = second | _BARE
    after_was = {verb: done for verb, done in after_be.items() if verb not in _STATES}
    return (
        {"be": after_be}
        | dict.fromkeys((*MODALS, "not"), first)
        | {"to": {form: verb for form, verb in by_third.items() if verb not in _NAMED}}
        | dict.fromkeys((*FINITE_HAVE, *_PASSIVE), second)
        | dict.fromkeys(FINITE_BE, after_was)
    )


_IN_ES = "yshxo"
"""Last letters of verbs that may take more than an s."""


@lru_cache(maxsize=1)
def thirds() -> dict[str, str]:
    """Forms for he, she and it that are no nouns, with their first forms."""
    firsts = (*word_set("verbs"), *_HARDLY_NOUNS.split(), *sorted(only_verbs()))
    return {f"{verb}s" if verb[-1] not in _IN_ES else third(verb): verb for verb in firsts}


def third(verb: str) -> str:
    """The form for he, she and it."""
    last = verb[-1]
    if last not in _IN_ES:
        return f"{verb}s"
    if last == "y" and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"


def first_form(verb: str) -> str:
    """The first form of a verb by its form for he, she and it."""
    if verb.endswith("ies") and len(verb) > len("lies"):
        return f"{verb.removesuffix('ies')}y"
    return verb.removesuffix("es" if verb.endswith(("ches", "shes", "sses", "xes")) else "s")


def past(verb: str) -> str:
    """The past participle."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb in _DOUBLING:
        return verb + verb[-1] + "ed"
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "ed"
