"""What a word can be, wherever it stands: a noun for one or for several, a verb's form, an adjective."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bulletin_cli.rules.words.lists import data_lines, data_text, word_set
from bulletin_cli.rules.words.words_met import WordsMet

_IRREGULAR_WORDS = """
people:person women:woman men:man children:child feet:foot teeth:tooth mice:mouse wives:wife
knives:knife thieves:thief wolves:wolf crises:crisis analyses:analysis
phenomena:phenomenon theses:thesis hypotheses:hypothesis criteria:criterion heroes:hero potatoes:potato
tomatoes:tomato businessmen:businessman spokesmen:spokesman policemen:policeman gentlemen:gentleman
fishermen:fisherman servicemen:serviceman salesmen:salesman midwives:midwife housewives:housewife
policewomen:policewoman spokeswomen:spokeswoman businesswomen:businesswoman firemen:fireman
cameramen:cameraman boatmen:boatman ferrymen:ferryman herdsmen:herdsman gunmen:gunman
postmen:postman signalmen:signalman
grandchildren:grandchild schoolchildren:schoolchild geese:goose oxen:ox
"""
IRREGULAR_PLURALS = dict(pair.split(":") for pair in _IRREGULAR_WORDS.split())
"""Plurals that no rule makes, with their singulars."""

NOUN, ANY_NOUN, NOUN_OR_ADJECTIVE = frozenset("nc"), frozenset("ncs"), frozenset("ncj")
"""Letters of `readings` of a noun for one, of any noun, and of what may describe another noun."""
VERBAL = frozenset("vzd")
"""Letters of `readings` of what may be a present or a past."""
FINITE = frozenset(["z", "d", "de"])
"""Readings of what is a finite verb, or a participle that looks like one, and nothing else."""
ONLY_NOUNS = frozenset(["n", "c", "s", "cv", "sz"])
"""Readings of nouns, some of which are verbs as well."""
PARTICIPLES = frozenset(["e", "de", "je", "jde", "nde"])
"""Readings of what may be a past participle."""
_SAME_TYPED = """
put set cut let hit read cost shut beat spread split cast come run become bid burst bet offset hurt quit
upset rid shed forecast broadcast overcome thrust reset
"""
SAME_IN_TENSES = frozenset(_SAME_TYPED.split())
"""Verbs whose first form is their past or their participle too."""


@lru_cache(maxsize=1)
def _groups() -> Mapping[str, list[str]]:
    # the words of the list without an ending, by their letters
    parted = (group.partition("]") for group in data_text("word-classes.txt").split("[")[1:])
    return {letters: words.split() for letters, _, words in parted}


@lru_cache(maxsize=1)
def _classes() -> Mapping[str, str]:
    # each of them with its letters
    classes: dict[str, str] = {}
    classes.update(dict.fromkeys(word_set("counted") - _ADVERBS, "c"))
    for letters, words in _groups().items():
        classes.update(dict.fromkeys(words, letters))
    for word in _groups()["v"]:
        if word.endswith(("ize", "yze")):
            classes.setdefault(f"{word[:-2]}se", "v")
    return classes


_ADVERBS = frozenset(["home"])
"""“Go home”: countable, and so often an adverb that it tells of no noun."""


@lru_cache(maxsize=1)
def _irregular() -> Mapping[str, str]:
    # forms of irregular verbs: v the first, d a past, e a participle
    forms: dict[str, str] = {}
    for line in data_lines("irregular.txt"):
        first, past, participle = line.split()
        for form, letter in ((first, "v"), (past, "d"), (participle, "e")):
            forms[form] = forms.get(form, "") + letter
    return forms


@lru_cache(maxsize=1)
def irregular_firsts() -> Mapping[str, str]:
    """The first forms of irregular verbs by their pasts and participles, and of “has” and “does”."""
    firsts = {"has": "have", "does": "do"}
    for line in data_lines("irregular.txt"):
        first, past, participle = line.split()
        firsts[past] = firsts[participle] = first
    return firsts


@lru_cache(maxsize=1)
def pasts_only() -> frozenset[str]:
    """Pasts of irregular verbs that are nothing else: “went”, but not “put” or “found”."""
    return _irregular_only("d")


@lru_cache(maxsize=1)
def first_forms_only() -> frozenset[str]:
    """First forms of irregular verbs that are nothing else: “go”, but not “put” or “rise”."""
    return _irregular_only("v")


def _irregular_only(letter: str) -> frozenset[str]:
    forms = _irregular().items()
    return frozenset([form for form, letters in forms if letters == letter and form not in _classes()])


def _reading(word: str) -> str:
    letters = _classes().get(word, "").rstrip("fm") + _irregular().get(word, "")
    if word in IRREGULAR_PLURALS:
        letters = "s"
    elif word.endswith(("ises", "yses")) and _is_verb((word[:-1],)):
        letters = "z"  # “emphasises”
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        letters += "".join(map(_with_s, stems(word)))
    elif word.endswith("ed") and _is_verb(past_stems(word)):
        letters += "de"
    elif word.endswith("ing") and _is_verb(past_stems(word[:-3] + "ed")):
        letters += "g"
    return "".join(dict.fromkeys(letters))


readings: Mapping[str, str] = WordsMet(_reading)
"""What each word in lower case can be: n or c a noun for one (c: one that is met in the plural), s for
several, v a verb's first form, z that for he, d a past, e a participle, g a form with -ing, j an adjective.
"""


def _is_verb(stems: tuple[str, ...]) -> bool:
    return any("v" in _classes().get(stem, "") for stem in stems)


def _with_s(stem: str) -> str:
    letters = _classes().get(stem, "") + _irregular().get(stem, "")
    return ("s" if "n" in letters or "c" in letters else "") + ("z" if "v" in letters else "")


def stems(word: str) -> tuple[str, ...]:
    """What a word with an s may be made of, where the spelling allows it."""
    if word.endswith("ies"):
        return (word[:-3] + "y", word[:-1])
    return (word[:-1], word[:-2]) if word.endswith(("ses", "xes", "ches", "shes", "oes")) else (word[:-1],)


def past_stems(word: str) -> tuple[str, ...]:
    """What a form with -ed may be made of: plan(n)ed, clos(e)d, carri(ed), worked."""
    if word.endswith("ied"):
        return (word[:-3] + "y",)
    doubled = len(word) > len("ped") and word[-3] == word[-4]
    return (word[:-1], word[:-2], *((word[:-3],) if doubled else ()))


@lru_cache(maxsize=1)
def nouns_only() -> frozenset[str]:
    """Nouns for one that are met in the plural and are nothing else."""
    return frozenset(_groups()["c"])


@lru_cache(maxsize=1)
def nouns_mainly() -> frozenset[str]:
    """Nouns for one that are met in the plural, and verbs now and then."""
    return frozenset(_groups()["cvm"])


@lru_cache(maxsize=1)
def only_verbs() -> frozenset[str]:
    """First forms of verbs that are nothing else, with a past of their own."""
    return frozenset(_groups()["v"]) - _SAME_IN_PAST


_SAME_IN_PAST_WORDS = """
quit rid beset mould plough sic inter tat char peel stalk become overcome console except
censor spawn spoil clothe fathom tinker curl mull perk graze
"""
_SAME_IN_PAST = frozenset(_SAME_IN_PAST_WORDS.split())
"""Verbs whose past is their first form, some that are nouns in Britain, and “except”."""


def is_one(word: str) -> bool:
    """True for a noun for one that is nothing else."""
    return readings[word] in NOUN
