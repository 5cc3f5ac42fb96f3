"""First glances at a passage for looks at odd numbers and parts of verbs, and what sets them off."""

from __future__ import annotations

from collections.abc import Callable

from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.signs.passives import LOOKED
from bulletin_cli.rules.words.function_words import (
    BE,
    DEMONSTRATIVES,
    FINITE_BE,
    INDEFINITE,
    PASSIVE_BE,
    RELATIVES,
)
from bulletin_cli.rules.words.word_classes import NOUN, readings
from bulletin_cli.rules.words.words_met import WordsMet

OF_THEM = frozenset([("of", "them"), ("of", "whom")])
OF_WHICH = frozenset([("of", "which"), ("of", "whom")])
IS_ONE = frozenset([(be, "one") for be in ("is", "was", "be", "been", "are", "were", "as")])
_ONE_OF_TYPED = (
    "representative official delegate expert specialist officer employee participant resident inhabitant"
)
ONE_OF = frozenset((one, "of") for one in _ONE_OF_TYPED.split())
"""Persons of whom a preposition does not make a title: “by representative of”."""
THAN = frozenset(["than", "least", "over", "about", "some", "nearly", "almost"])
LED = frozenset(
    ["of", "for", "from", "with", "by", "on", "about", "under", "during", "at", "after", "before"]
)
_SIGNED_TYPED = """
signed read wrote adopted visited received used discussed sent collected prepared opened published presented
issued drafted distributed translated examined attended organized organised implemented solved reads keep
keeps kept use uses discuss sign
"""
SIGNED = frozenset(_SIGNED_TYPED.split())
"""Verbs that take as an object what is pointed at."""
_EXPECTING_TYPED = """
expecting constructing discussing implementing organizing organising repairing preparing conducting
providing equipping holding drafting planning building translating printing publishing adopting signing
installing examining introducing renovating reviewing purchasing financing distributing elaborating
reconstructing arranging delivering solving
"""
EXPECTING = frozenset(_EXPECTING_TYPED.split())
_ATTACK_TYPED = """
arrest attack release search stop park attend rescue murder finish launch visit damage
"""
ATTACK = frozenset(_ATTACK_TYPED.split())
_LINKED_TYPED = """
destroy burn sign approve adopt publish sell seize arrest release design print translate send build close
open equip repair train test search deliver return install plan ratify discuss select register treat check
"""
AND_BY = frozenset(_LINKED_TYPED.split())
WAS = frozenset(["was", "were"])
ADVERBS = frozenset(["ever", "never", "already", "recently", "yet", "just", "finally", "successfully"])
_AFTER_TYPED = "after before without"
AFTER_TO = frozenset((word, "to") for word in _AFTER_TYPED.split())
INTERESTED = frozenset(
    [("interested", "to"), ("responsible", "to"), ("insist", "to"), ("insists", "to"), ("insisting", "to")]
)
_WELL_TYPED = """
good:well bad:badly careful:carefully clear:clearly efficient:efficiently effective:effectively
fluent:fluently professional:professionally successful:successfully regular:regularly correct:correctly
proper:properly serious:seriously independent:independently quick:quickly active:actively strict:strictly
close:closely different:differently easy:easily strong:strongly
"""
WELL = dict(pair.split(":") for pair in _WELL_TYPED.split())
QUALITIES = frozenset(WELL)
_DOING_TYPED = """
work works worked working speak speaks spoke speaking drive drives drove driving teach teaches taught train
trained guarded paid treated equipped listen listens listened listening answer answers answered read reads
write writes wrote sing sings sang translate translates translated explain explains explained cooperate
cooperates cooperated cooperating function functions functioned functioning operate operates operated
operating organized organised prepared managed protected controlled performed behave behaves behaved react
reacts reacted develop develops developed developing grow grew growing move moves moved
"""
DOING = frozenset(_DOING_TYPED.split())
_HOW_TYPED = "very more so too quite extremely really"
HOW = frozenset(_HOW_TYPED.split())
LANGUAGES = frozenset(
    ["english", "russian", "uzbek", "kazakh", "tajik", "kyrgyz", "turkmen", "dari", "german", "french"]
)


def _kind(word: str) -> str:
    return "j" if "-" in word or word.startswith("un") else "n"


several_in_s = WordsMet(lambda word: word[-1:] == "s" and "s" in readings[word]).__getitem__
"""True of a noun for several that ends with an s, be it a verb as well."""
_no_mere_noun = WordsMet(lambda word: not NOUN.issuperset(readings[word] or _kind(word))).__getitem__


def several_after_a(passage: Passage) -> bool:
    """True where “a”, a word that is no mere noun and a noun for several stand near each other."""
    flanked = passage.flanked
    for article in passage.having(INDEFINITE):
        for number in passage.index[article]:
            after = flanked[number + 2]
            if after and (
                several_in_s(flanked[number + 3])
                or (_no_mere_noun(after) and any(map(several_in_s, flanked[number + 4 : number + 7])))
            ):
                return True
    return False


def counted_after_than(passage: Passage) -> bool:
    """True where “more than” or the like stands before figures, an adjective and no noun for several."""
    if not passage.figures:
        return False
    flanked = passage.flanked
    return any(
        flanked[number + 2][:1].isdigit() and "s" not in readings[flanked[number + 3]]
        for than in passage.having(THAN)
        for number in passage.index[than]
    )


def oddly_pointed(passage: Passage) -> bool:
    """True where “this” stands before a noun for several, or “these” as an object before one for one."""
    flanked = passage.flanked
    for pointer in passage.having(DEMONSTRATIVES):
        for number in passage.index[pointer]:
            known, last = readings[flanked[number + 2]], flanked[number]
            if pointer in {"this", "that"}:
                odd = "s" in known and (pointer == "this" or last in LED or not passage.joined[number])
            else:
                odd = "c" in known and last in SIGNED
            if odd:
                return True
    return False


AND = frozenset(["and"])
_BOTH_NUMBERS = ("is", "was", "has", "are", "were", "have")
AND_HAS = frozenset(("and", verb) for verb in _BOTH_NUMBERS)
BE_BEHIND = frozenset(_BOTH_NUMBERS)
BEHIND_BRACKET = tuple(f") {verb} " for verb in _BOTH_NUMBERS)
_NOW = frozenset(["now", "currently", "also", "still", "already", "presently"])
_HAVE = frozenset(["has", "have", "had", "not", "yet", "never", "already"])


def _behind(words: frozenset[str], leads: frozenset[str]) -> Callable[[Passage], bool]:
    # a glance at whether any of some words stands right after any of some others
    def glance(passage: Passage) -> bool:
        flanked, index = passage.flanked, passage.index
        return any(flanked[number] in leads for word in passage.having(words) for number in index[word])

    return glance


thing_is_doing = _behind(EXPECTING, FINITE_BE | _NOW)
"""True where “expecting” or the like stands after “is”."""
was_attack = _behind(ATTACK, PASSIVE_BE)
"""True where “arrest” or the like stands after “was”."""
been_looked = _behind(frozenset(LOOKED), BE)
"""True where “looked” or the like stands after “be”."""
and_destroy = _behind(AND_BY, AND)
"""True where “destroy” or the like stands after “and”."""


def adverb_before_form(passage: Passage) -> bool:
    """True where “has” and an adverb stand before what is no participle."""
    flanked = passage.flanked
    return any(
        flanked[number] in _HAVE and "e" not in readings[flanked[number + 2]]
        for adverb in passage.having(ADVERBS)
        for number in passage.index[adverb]
    )


def whose_doing(passage: Passage) -> bool:
    """True where “whose” stands before what may be a verb."""
    return any(
        not _VERBS.isdisjoint(readings[passage.flanked[number + 2]]) for number in passage.index["whose"]
    )


_VERBS = frozenset("vdze")


def quality_after_doing(passage: Passage) -> bool:
    """True where “good” or the like stands behind “work” or the like, alone or after “very”."""
    flanked = passage.flanked
    for quality in passage.having(QUALITIES):
        for number in passage.index[quality]:
            at = number - (flanked[number] in HOW)
            if at >= 0 and (flanked[at] in DOING or flanked[at] in LANGUAGES):
                return True
    return False


def does(_word: str, follower: str) -> bool:
    """True before what may be a verb in the present."""
    return not _PRESENT.isdisjoint(readings[follower])


_PRESENT = frozenset("vz")


def in_series(passage: Passage) -> bool:
    """True where there is a comma."""
    return bool(passage.commas)


def behind_bracket(passage: Passage) -> bool:
    """True where there is a bracket, and a form of “be” or “have” behind more than a space."""
    if ")" not in passage.text:
        return False
    joined = passage.joined
    for verb in passage.having(BE_BEHIND):
        for number in passage.index[verb]:
            if not joined[number]:
                return True
    return False


def behind_comma(passage: Passage) -> bool:
    """True where a form of “be” or “have” stands behind a comma."""
    return not passage.behind_commas.keys().isdisjoint(BE_BEHIND)


def clause_behind_one(passage: Passage) -> bool:
    """True where “and”, “there” or “here” stands behind “who” or the like, and this behind a noun for one."""
    index = passage.index
    if not ("and" in index or "there" in index or "here" in index):
        return False
    flanked = passage.flanked
    for link in passage.having(RELATIVES):
        for number in index[link]:
            if parts[flanked[number]] == "N" and not _LINKS.isdisjoint(flanked[number + 3 : number + _REACH]):
                return True
    return False


_LINKS = frozenset(["and", "there", "here"])
_REACH = 20
"""Further off than any of them is looked for."""


def because_of_nothing(passage: Passage) -> bool:
    """True where “because” stands before what may be a noun or its adjective."""
    return any(parts[passage.flanked[at + 2]] in _OF_NOUNS for at in passage.index["because"])


_OF_NOUNS = frozenset("ANUSc")
