"""Words in -ise whose ending is the Greek one, though no list of pairs has them: “anonymised”."""

from __future__ import annotations

import re
from functools import lru_cache

from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.spelling import english

_ENDING = lazy(r"(?P<stem>[a-z]{3,})is(?P<rest>e|ed|es|ing|ers?|ations?|ational|able)")
_OTHERS_TYPED = """
advert adv appr apprai bra bru chast circumc compr comprom crui dem desp dev disgu enfranch enterpr exc exerc
exorc expert franch improv inc merchand mort parad poi pract pra prem prom rai repr rev superv surm surpr
telev previ prev prec misadv unadv unsuperv cam disse disfranch disenfranch overexerc telemerchand
"""
_OTHERS = frozenset(_OTHERS_TYPED.split())
"""What stands before an -ise that is no ending, or comes by way of French: advertise, surprise."""
_ALL = ("e", "ed", "es", "ing", "ation", "er")
_PREFIX = lazy(r"(?:re|de|dis|un|non|pre|over|under|inter|co|mis)(?=[a-z]{5})")


@lru_cache(maxsize=1024)
def in_greek(word: str) -> str:
    """A word, or the last of some that hyphens join, with -iz- for -is-; nothing for what keeps its s."""
    before, sign, last = word.rpartition("-")
    match = _ENDING.fullmatch(last)
    if match is None or match["stem"] in _OTHERS or not _greek(match):
        return ""
    return f"{before}{sign}{match['stem']}iz{match['rest']}"


def _greek(match: re.Match[str]) -> bool:
    # a word of which the list has any form with z, as it is or without a prefix
    stem = match["stem"]
    plain = _PREFIX.sub("", stem, count=1)
    stems = {stem, plain} if plain not in _OTHERS else {stem}
    return any(english().knows(f"{one}iz{ending}") for one in stems for ending in (match["rest"], *_ALL))
