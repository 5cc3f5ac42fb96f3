"""Words that no list can hold all of: made of a known word with a common beginning, ending or second half."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import SortedWords
from bulletin_cli.rules.words.word_classes import readings

_PREFIXES = (
    "re", "de", "co", "pre", "post", "sub", "super", "inter", "intra", "trans", "mini", "mega", "hyper",
    "auto", "semi", "pseudo", "quasi", "self", "out", "ultra", "meta", "mid", "non", "un", "dis", "multi",
    "micro", "cross", "bi", "palaeo", "paleo", "nano", "hydro", "electro", "thermo", "astro", "techno",
)  # fmt: skip
_ENDINGS = (
    "able", "ables", "ability", "ness", "nesses", "less", "like", "wise", "hood", "ship", "dom", "ish",
    "esque", "proof", "worthy", "er", "ers", "or", "ors", "ing", "ings", "ed", "ize", "ized", "izes", "izing",
    "ization", "ise", "ised", "ises", "ising", "isation", "ism", "ist", "ists", "ification", "ee", "ees",
    "ic", "ics", "ical", "ity", "ment", "ments", "age", "ery",
)  # fmt: skip
_ADVERBS = ("al", "ic", "ive", "ous", "ful", "less", "ed", "ing", "ant", "ent", "ar")
_PLURALS = ("ers", "ors", "ists", "ants", "isms", "ships", "ings", "izations", "isations")
_STUDIED = tuple(f"olog{way}{ends}" for way in ("iz", "is") for ends in ("e", "es", "ed", "ing"))
_QUALITIES = ("ness", "like")
_IES, _DEEDS = (
    ("ologies", "ographies", "ities", "ectomies", "istries", "archies", "ancies", "encies", "racies"),
    ("tions", "sions", "ments"),
)
_LONG_PREFIXES = (
    "de", "pre", "inter", "sub", "super", "trans", "micro", "over", "under", "counter",
)  # fmt: skip
_SHORT_PREFIXES = ("re", "co", "mis")
_LEAST_BRITISH = 8
"""Letters of a word in which “ae” and “oe” are no slip."""
_LEAST, _LONG_ROOT, _LONG_PAST = 4, 7, 10
_LONGEST_COMPOUND = 14


def derived(word: str, known: SortedWords) -> bool:
    """True for a word in small letters that is regularly made of one that is known.

    Ask only where no known word is one slip away: a slip can look like a derivation.
    """
    return (
        _ended(word, known)
        or _compound(word, known)
        or any(
            word.startswith(prefix)
            and len(word) - len(prefix) >= _LEAST
            and (known.knows(word[len(prefix) :]) or _ended(word[len(prefix) :], known))
            for prefix in _PREFIXES
        )
    )


def plural_or_prefixed(word: str, known: SortedWords) -> bool:
    """True for the plural of a doer or a doing, a quality, a long word with a prefix: no slips look so."""
    if word.endswith(_IES) and known.knows(word[:-3] + "y"):
        return True
    if word.endswith(_DEEDS) and word[:-1] not in word_set("mass") and known.knows(word[:-1]):
        return True
    if known.knows(f"{word.removesuffix('s').removesuffix('t')}m") and word.endswith(("alist", "alists")):
        return True  # of “multiculturalism”
    if word.endswith(_STUDIED) and known.knows(f"{word[: word.rindex('olog') + 4]}y"):
        return True  # “pathologized”
    adverb = word.endswith("ily") and known.knows(f"{word[:-3]}y")  # "blurrily"
    if adverb or (word.endswith("ially") and known.knows(word[:-2])):
        return True
    hissed = word.endswith("es") and word[:-2].endswith(("ch", "sh", "ss", "x"))
    if (word.endswith(_PLURALS) and known.knows(word[:-1])) or (hissed and known.knows(word[:-2])):
        return True
    if word.endswith("s") and len(word) > _LONG_ROOT and _rare_noun(word[:-1], known):
        return True
    if len(word) >= _LONG_PAST and word.endswith("ed") and known.knows(word[:-1]):
        return True  # of "misattribute"
    if word.endswith(("ics", "ial")) and known.knows(word[:-1]):
        return True  # of "phylogenetic" and "cyanobacteria"
    root = next((word.removesuffix(one) for one in _QUALITIES if word.endswith(one)), "")
    if len(root) > _LEAST and root[-1] != "y" and known.knows(root):
        return True
    if "isation" in word and known.knows(word.replace("isation", "ization")):
        return True
    if len(word) >= _LEAST_BRITISH and _british(word, known):
        return True
    if word.startswith(_SHORT_PREFIXES) and _prefixed(word, known):
        return True
    return any(
        word.startswith(prefix) and len(word) - len(prefix) >= _LONG_ROOT and known.knows(word[len(prefix) :])
        for prefix in _LONG_PREFIXES
    )


def _prefixed(word: str, known: SortedWords) -> bool:
    # “rehydration”, “coevolved”; but “corespondence” is no fellow of “respondence”
    roots = (word.removeprefix(one) for one in _SHORT_PREFIXES if word.startswith(one))
    return len(word) >= _LONG_ROOT + 2 and any(readings[root] and known.knows(root) for root in roots)


def _british(word: str, known: SortedWords) -> bool:
    # “haemorrhagic” and “liveability”, where the list has “hemorrhagic” and “liveable”
    alike = (word.replace(ours, "e", 1) for ours in ("ae", "oe") if ours in word and word[-2:] != "er")
    return any(map(known.knows, alike)) or (word.endswith("bility") and known.knows(f"{word[:-5]}le"))


def _rare_noun(word: str, known: SortedWords) -> bool:
    # "entresol", of which the plural is no slip; "information" is common, and has none
    return word[-1] not in "sy" and not readings[word] and known.knows(word)


def _ended(word: str, known: SortedWords) -> bool:
    if word.endswith("ly") and word[:-2].endswith(_ADVERBS) and known.knows(word[:-2]):
        return True
    if word.endswith("ically") and known.knows(word[:-4]) and not known.knows(word[:-4] + "ly"):
        return True
    return any(known.knows(stem) for stem in _stems(word) if len(stem) >= _LEAST)


def _stems(word: str) -> Iterator[str]:
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _LEAST - 1:
            yield stem
            yield stem + "e"
            yield stem + "y"
            if stem[-1] == stem[-2]:
                yield stem[:-1]


def _compound(word: str, known: SortedWords) -> bool:
    if len(word) > _LONGEST_COMPOUND:
        return False
    for second in _seconds():
        for half in (second, second + "s"):
            first = word.removesuffix(half)
            if first != word and len(first) >= _LEAST - 1 and known.knows(first):
                return True
    return False


@lru_cache(maxsize=1)
def _seconds() -> frozenset[str]:
    return word_set("second-halves")
