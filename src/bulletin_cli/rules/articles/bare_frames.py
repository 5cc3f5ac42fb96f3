"""The words between which a noun's phrase stands: what may lead to it, and what follows where it ends."""

from __future__ import annotations

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.lists import word_table
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import readings
from bulletin_cli.rules.words.words_met import WordsMet

_DETERMINED_WORDS = """
the a an this that these those my your his her its our their whose no some any each every either neither
another what which both all half many several few much more less enough such one
"""
_PREPOSITION_WORDS = """
since in at on from to of for with by during about into after before under through within between near against
among across over towards toward around behind beyond until throughout onto inside outside despite beside
"""
_ALSO_BEFORE_WORDS = "as than per without like except via upon among along off out up down and or but not"
_COPULA_WORDS = "is was be became becomes become remains remained been are were being"
_LINK_WORDS = "when because if where although though while whether unless"
_FINITE_WORDS = "is was has had will would can could may might must should does did"
_END_WORDS = """
on in at with for was were is to of which where by from who that near they he she we it before after
during about because when if as but between among through under over against has had will can could would
should may might must since until while also not this these so devoted dedicated aimed held entitled organized
organised attended along onto throughout towards toward beyond behind
above outside inside without including together yesterday today there then here nearby again tomorrow soon
"""
_KIND_WORDS = """
kind sort type form level rate degree piece bit lack number variety kinds sorts types forms levels rates
choice term year matter line method mode means lots plenty study standard area field point state idea
language set process issue question concept notion post rank capacity role title change out because
instead choices options duties office offices job dignity species breed breeds
genus make makes brand brands style styles
head heads chief chiefs position positions profession status career function functions letter letters
certificate category categories class classes rubric
place places country countries port ports points date dates
"""
DETERMINED, PREPOSITIONS, ALSO_BEFORE, COPULAS, LINKS, FINITE, ENDS, KINDS = (
    frozenset(typed.split())
    for typed in (
        _DETERMINED_WORDS,
        _PREPOSITION_WORDS,
        _ALSO_BEFORE_WORDS,
        _COPULA_WORDS,
        _LINK_WORDS,
        _FINITE_WORDS,
        _END_WORDS,
        _KIND_WORDS,
    )
)
NEVER_LEAD = DETERMINED | ALSO_BEFORE
"""Words after which nothing is bare."""
CLOSED = DETERMINED | PREPOSITIONS | ALSO_BEFORE | COPULAS | LINKS
"""Words that are no part of a noun's phrase, or stand at its head."""
STATE_BODIES = frozenset(["ministry", "embassy", "government", "republic", "parliament", "kingdom"])
"""Bodies whose names take “the”: STY020 tells of the Ministry of Justice, and STY014 leaves it to that."""
STOPS = frozenset(".,;:!?")
ENDING_SIGNS = STOPS | {")"}
"""Signs that end a name or a phrase where they stand right behind it."""


def _ends_phrase(word: str) -> bool:
    # “money for bridge came”: a past that is nothing else is no part of the phrase before it
    return readings[word] == "d" or word in _PASTS


_PASTS_TYPED = "opened told asked agreed arrived helped happened started wanted visited decided received"
_PASTS = frozenset(_PASTS_TYPED.split())
ends_phrase = WordsMet(_ends_phrase)
"""Tells of each word whether it is a verb that ends the phrase of the noun before it."""


def phrase_words(kind: str) -> frozenset[str]:
    """The words of a kind of `data/bare-in-phrases.tsv`."""
    return word_table("bare-in-phrases")[kind]


def follows(passage: Passage, number: int) -> str | None:
    """The word or the sign after a noun, where it ends the noun's phrase; an empty text at the end of all."""
    end, text = passage.words[number].end, passage.text
    sign = text[end : end + 1]
    if sign != " ":
        ends = not sign or (sign in STOPS and not text[end + 1 : end + 2].isalnum())
        return sign if ends else None
    if number + 1 == len(passage.words) or passage.words[number + 1].start != end + 1:
        return None
    following = passage.lowered[number + 1]
    if following == "and":
        return following if _parts(passage, number + 2) else None
    # "of module A", "buy rival May Company"
    ends = following in ENDS or ends_phrase[following]
    return following if ends and passage.words[number + 1].kind == "lower" else None


def _parts(passage: Passage, number: int) -> bool:
    # “an ambulance and two minibuses”: a determiner or a figure after “and” begins another phrase
    if number >= len(passage.words):
        return False
    word = passage.lowered[number]
    return word in DETERMINED or word in TWO_TO_TWELVE or word.isdecimal()
