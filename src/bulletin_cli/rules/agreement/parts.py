"""The part that each word may have in a subject: "seizures by law enforcement bodies"."""

from __future__ import annotations

from bulletin_cli.rules.agreement.nouns import before, plurals, singulars
from bulletin_cli.rules.agreement.persons import QUANTITIES, bare_forms
from bulletin_cli.rules.agreement.verbs import thirds
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import WITH_CAPITALS
from bulletin_cli.rules.words.function_words import OBJECTS
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english
from bulletin_cli.rules.words.word_classes import readings
from bulletin_cli.rules.words.words_met import WordsMet

_PREPOSITIONS_TYPED = """
of in on at by for from with about to between among against under during within without into across near
through towards toward along regarding concerning
"""
_PREPOSITIONS = frozenset(_PREPOSITIONS_TYPED.split())
_OWNERS = frozenset(["his", "her", "no", "another"])
_NO_NOUNS_TYPED = """
that which who whom whose what when where while why how because although though as if whether so but or
nor than then there here is are was were be been being am has have had having do does did done will would
can could might must shall should cannot not never also too only just very more less few fewer little
much other others he she we they i you himself herself itself themselves one ones until till before after
since like unlike per up down out off over away back again once both either neither yet still even ever
now today soon let make makes made help helps helped say says said need needs needed mean means meant
come comes came go goes went get gets got give gives gave given take takes took know knows knew think
thinks thought see sees saw seen it's that's he's she's what's there's let's who's almost quite rather
perhaps indeed such same half news series species always besides otherwise towards across
nowadays sometimes afterwards upwards lot lots couple dozen handful hundred thousand million billion
plenty
"""
_NO_NOUNS = frozenset(_NO_NOUNS_TYPED.split())
_ENDINGS = ("ment", "tion", "sion", "ity", "ness", "ship", "ism")
_SHORT = frozenset(["aim", "war", "end", "art", "oil", "gas", "sea", "tax", "tea", "bus"])
_TOGETHER_TYPED = """
police public press staff media crew cast army navy government council youth management leadership
community population ministry organization organisation institution mission administration total average
estimate maximum minimum mix excess stream flood rise fraction congregation band gang cabinet
opposition majority generation country state world nation union alliance church academy university elite
cent data cup bottle glass bag spoon bulk remainder balance mass whole crowd herd flock wealth abundance
body core cluster string stack pile swarm pack batch bunch cohort fleet spate myriad sea trio spectrum
bundle sum day way time place reason thing moment fact extent manner point
"""
TOGETHER = frozenset(_TOGETHER_TYPED.split())
"""Nouns for one that may stand for several, and those after which a clause without a link may begin."""

_UNSURE_TYPED = """
told began brought built bought chose drew felt found gave held heard kept knew led left lost made met paid
ran sent sold spent stood taught thought took won wrote criteria phenomena bacteria curricula stimuli strata
"""
_UNSURE = frozenset(_UNSURE_TYPED.split())
"""Pasts without -ed, and plurals without -s: after them the next noun may be another verb's subject."""


def _part(word: str) -> str:
    # P preposition, D determiner, O object, & and, S a noun for several, N for one, A adjective;
    # s and U what is probably a noun, c what is one only with a capital
    if not word:
        return ""
    if word in _PREPOSITIONS:
        return "P"
    if word == "and":
        return "&"
    if word in OBJECTS:
        return "O"
    if word in plurals():
        return "S"
    if word in _NO_NOUNS:
        return ""
    if word in word_set("determiners") or word in _OWNERS or word[0].isdigit():
        return "D"
    if word in singulars() or word in word_set("mass"):
        return "N"
    if word.endswith(_ENDINGS):
        return "N"
    return "A" if word in word_set("qualities") or word.endswith(("'s", "s'")) else _other_part(word)


parts = WordsMet(_part)
"""The part of each word, as in `lowered`: see `_part`."""
IN_PHRASE = frozenset("DANSU")
"""Parts that a noun’s phrase is made of."""
BEFORE_NOUN = frozenset("DAP")
"""Parts that a noun follows."""
OF_NOUN = frozenset("ANSU")
"""Parts that a noun’s phrase is made of behind its determiner."""


_BY_CLASS = {"n": "N", "c": "N", "s": "S", "j": "A", "v": "", "z": ""}
"""The parts of words that can be one thing only."""


def _other_part(word: str) -> str:
    known = _BY_CLASS.get(readings[word])
    if word in _UNSURE:
        return ""
    if known is not None and not (known == "N" and word.endswith("s")):
        return known
    if word.endswith(("ed", "ly")) or word in bare_forms() or word in thirds():
        return ""
    if len(word) <= len("UNO") and word not in _SHORT:
        return "c"
    if not word.endswith("s") or word.endswith(("ss", "us", "is", "ics")):
        return "U"
    return "s" if english().knows(word[:-3] + "y" if word.endswith("ies") else word[:-1]) else "U"


def letter(passage: Passage, number: int, first: int) -> str:
    """The part of a word in a subject that begins at `first`; C for a name."""
    part = parts[passage.lowered[number]]
    named = part not in "PD&O" and passage.words[number].kind in WITH_CAPITALS
    return (
        "C"
        if named and (number > first or not passage.begins_sentence(passage.words[number].start))
        else part
    )


def letters(passage: Passage, first: int, last: int) -> str:
    """The parts of a subject’s words from `first` to before `last`, a letter each; v for a word without."""
    return "".join([letter(passage, number, first) or "v" for number in range(first, last)])


_LINKS = {"both": "D", "who": "r", "which": "r", "that": "r", "themselves": "A"}


def letters_and_commas(passage: Passage, first: int, last: int) -> str:
    """As `letters`, with the commas between words, v for other signs, & for “as well as”, r for “who”."""
    said, at = "", first - 1
    while (at := at + 1) < last:
        joined = at == first or before(passage, at) is not None
        gap = passage.text[passage.words[at - 1].end : passage.words[at].start] if at else ""
        part = letter(passage, at, first) or _LINKS.get(passage.lowered[at], "v")
        if passage.lowered[at : at + 3] == ("as", "well", "as"):
            part, at = "&", at + 2
        said += ("" if joined else "," if gap == ", " else "v") + part
    return said


_WHAT_IS_SAID = frozenset(["fact", "idea", "hope", "so", "way", "day", "time", "reason", "moment"])


def is_many(noun: str) -> bool:
    """True for a noun that may take a verb for several though it is one."""
    return noun in QUANTITIES or noun in TOGETHER or noun in word_set("collective") or noun in _WHAT_IS_SAID
