"""Words in -ise whose ending is the Greek one, though no list of pairs has them: “anonymised”."""

from __future__ import annotations

from functools import lru_cache

from bulletin_cli.rules.words.spelling import english

_ENDINGS = frozenset(["e", "ed", "es", "ing", "er", "ers", "ation", "ations", "ational", "able"])
"""What follows the s."""
_LETTERS = 3
_OTHERS_TYPED = """
advert adv appr apprai bra bru chast circumc compr comprom crui dem desp dev disgu enfranch enterpr exc exerc
exorc expert franch improv inc merchand mort parad poi pract pra prem prom rai repr rev superv surm surpr
telev previ prev prec misadv unadv unsuperv cam disse disfranch disenfranch overexerc telemerchand unsurpr unw
"""
_OTHERS = frozenset(_OTHERS_TYPED.split())
"""What stands before an -ise that is no ending, or comes by way of French: advertise, surprise."""
_ALL = ("e", "ed", "es", "ing", "ation", "er")
_PREFIXES = ("re", "de", "dis", "un", "non", "pre", "over", "under", "inter", "co", "mis")
_BEHIND = 5
"""Letters that stand behind a prefix at least."""


@lru_cache(maxsize=1024)
def in_greek(word: str) -> str:
    """A word, or the last of some that hyphens join, with -iz- for -is-; nothing for what keeps its s."""
    before, sign, last = word.rpartition("-")
    stem, _, ending = last.rpartition("is")
    plain = len(stem) >= _LETTERS and stem.isascii() and stem.isalpha() and stem.islower()
    if not plain or ending not in _ENDINGS or stem in _OTHERS or not _greek(stem, ending):
        return ""
    return f"{before}{sign}{stem}iz{ending}"


def _greek(stem: str, typed: str) -> bool:
    # a word of which the list has any form with z, as it is or without a prefix
    prefix = next((one for one in _PREFIXES if stem.startswith(one)), "")
    plain = stem.removeprefix(prefix) if len(stem) - len(prefix) >= _BEHIND else stem
    stems = {stem, plain} if plain not in _OTHERS else {stem}
    return any(english().knows(f"{one}iz{ending}") for one in stems for ending in (typed, *_ALL))
