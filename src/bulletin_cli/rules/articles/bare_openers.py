"""Sentences and clauses that begin with a thing one counts and no article: “Press service of it reported”.

After the noun come a verb, or what it is of, on or for and a verb; a headline or a line of a list has no verb
there. “He said that situation on the border had improved” begins so as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import before, is_quality, plurals
from bulletin_cli.rules.agreement.verbs import thirds
from bulletin_cli.rules.articles.bare_frames import CLOSED, ENDS, FINITE
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.nouns_with_articles import is_doer, wants_article
from bulletin_cli.rules.words.word_classes import ANY_NOUN, NOUN_OR_ADJECTIVE, readings
from bulletin_cli.rules.words.words_met import WordsMet

_THING_WORDS = """
batch flow manual mission purpose objective majority seizure service survey session handbook centre center
number aim goal task part half
"""
_THINGS = frozenset(_THING_WORDS.split())
"""Things that want an article at a sentence’s head, though elsewhere they may stand without."""
_ORDINALS_TYPED = """
first second third main final last next greater important northern southern eastern western north-western
north-eastern south-western south-eastern upper lower theoretical practical
"""
_ORDINALS = frozenset(_ORDINALS_TYPED.split())
_HEADS = {"service": "press", "centre": "press", "center": "press"}
"""Things that are told apart only by the word before them: “press service”, but “service of the state”."""
_HOLDER_WORDS = "director head chairman chairperson representative rector deputy"
HOLDERS = frozenset(_HOLDER_WORDS.split())
_MORE_VERBS = "meets needs allows brings becomes takes gives comes goes begins fell rose grew"
_VERBS = (
    r"(?:is|was|has|had|will|took|began|came|met|held|gave|made|said|told|continues|seems|includes|aims|helps|"
    r"provides|shows|consists|remains|[a-z]{3,}ed)"
)
_SURELY = FINITE.union(_VERBS[3:].split("|")[:-1], _MORE_VERBS.split())
_OF_BODY = lazy(
    rf" of (?:the )?[A-Z][\w’-]*(?: (?:of|for|and|on|the|[A-Z][\w’-]*))* (?:also )?{_VERBS}\b(?! by\b)"
)
_REACH = 3
_NO_MODIFIERS_WORDS = """
the a an this that these those every each another no some any all one both either what which whose most many
such neither much more less few several enough his her its our their my your next last half
"""
_NO_MODIFIERS = frozenset(_NO_MODIFIERS_WORDS.split())
_NEVER_FIRST = CLOSED | _NO_MODIFIERS | {"beginning", "he", "she", "it", "they", "we", "there", "i", "you"}
_OBJECT_WORDS = "the a an its his her their our them it him us how what that"
_OBJECTS = frozenset(_OBJECT_WORDS.split())
_ADVERBS = frozenset(["also", "then", "further", "recently", "briefly", "now", "still", "already", "soon"])
_OF_WORDS = "of on for with from between against to at in near under about by"
_OF = frozenset(_OF_WORDS.split())
_NAMING_WORDS = """
bank house court church city university king queen prince bishop fund association port bay lake cape tower
hall state kingdom institute department ministry republic
"""
_NAMING = frozenset(_NAMING_WORDS.split())
"""“Bank of England”, “House of Lords”."""
_NOT_ALONE_WORDS = """
cook carpenter gardener marsh fox prince messenger day ward baker tailor shepherd hunter miner king knight
bishop dean porter potter butler page city town county author apple arsenal puppy key lack choice look start
run push family sign link reason coincidence image note rest building archer barber brewer bush carter clerk
community cooper cross dyer fisher glover hawk hood hope horn illusion lamb mason palmer piper player ranger
sailor sawyer singer spicer tenet turner walker weaver wolf
"""
_NOT_ALONE = frozenset(_NOT_ALONE_WORDS.split())
"""Names as well, verbs as well, and what heads a title."""
_DOING = frozenset(["setting", "building", "hearing"])
"""“Goal setting is hard.”"""
_BEHIND_DOING = frozenset(["with", "on", "to", "from", "in", "at", "about", "without", "against", "by", "up"])
_DONE_WORDS = """
project program programme visit report plan film survey group decree judge study test
"""
_NO_VERBS = frozenset(_DONE_WORDS.split())
"""Nouns at a sentence’s head, though verbs elsewhere."""
_NOUNS_BEFORE_OF = frozenset(["target", "result", "answer", "start", "launch", "rise", "increase"])
_LINKS = frozenset(["who", "which", "that", "where", "whose", "when", "and", "or"])
_FARTHEST = 20
_SAID_WORDS = """
said noted stressed stated emphasized emphasised underlined explained added reported believes believed hopes
hoped confirmed announced recalled concluded warned claimed informed
"""
SAID_THAT = frozenset((said, "that") for said in _SAID_WORDS.split())


def bare_openers(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the first word of each such sentence, and of its noun."""
    lowered, words, joined = passage.lowered, passage.words, passage.joined
    for first in passage.kinds.get("capitalised", ()):
        if joined[first] or lowered[first] in _NEVER_FIRST:
            continue  # no sign stands before it that may end a sentence, or it opens no such sentence
        if passage.begins_sentence(words[first].start):
            noun = _noun(passage, first)
            if noun is not None:
                yield first, noun


def bare_behind_said(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same where somebody says so: “He said that situation had improved”."""
    for said in passage.coupled(SAID_THAT):
        noun = _noun(passage, said + 2) if before(passage, said + 2) is not None else None
        if noun is not None and before(passage, said + 1) is not None:
            yield said + 1, noun


def bare_holders(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same of those who are told by their body: “Chairman of the Fund said”."""
    for holder in passage.having(HOLDERS):
        for number in passage.index[holder]:
            word = passage.words[number]
            if passage.begins_sentence(word.start) and _OF_BODY.match(passage.text, word.end):
                yield number, number


def _noun(passage: Passage, first: int) -> int | None:
    # the number of the noun with which what begins here ends, where a verb follows, or None
    lowered, words = passage.lowered, passage.words
    for number in range(first, min(first + _REACH + 1, len(words) - 1)):
        typed = lowered[number]
        if number > first and (words[number].kind != "lower" or not passage.joined[number]):
            return None
        if _may_count(typed) and _counts(passage, first, number) and _is_followed(passage, number):
            return None if _is_named(passage, first) else number
        if not _modifies(typed):
            return None
    return None


def _is_modifier(word: str) -> bool:
    described = is_quality[word] or not NOUN_OR_ADJECTIVE.isdisjoint(readings[word])
    return described and word not in _NO_MODIFIERS


_modifies = WordsMet(_is_modifier).__getitem__
_may_count = WordsMet(lambda word: word in _THINGS or word in _HEADS or wants_article(word)).__getitem__


def _counts(passage: Passage, first: int, number: int) -> bool:
    noun = passage.lowered[number]
    if noun in _DOING and number > first and not is_quality[passage.lowered[number - 1]]:
        return False
    doing = number == first and noun.endswith("ing") and noun != "meeting"
    if doing and passage.flanked[number + 2] in _BEHIND_DOING:
        return False  # “Proceeding with one without the other”
    if noun in {"part", "half"}:
        return number > first and passage.lowered[number - 1] in _ORDINALS
    apart = _HEADS.get(noun)
    if apart is not None:
        return number > first and passage.lowered[number - 1] == apart
    verb = "v" in readings[noun] and noun not in _NO_VERBS
    of = noun in _NOUNS_BEFORE_OF and passage.flanked[number + 2] == "of"
    alone = noun not in _NOT_ALONE and (of or not verb)
    return noun in _THINGS or (wants_article(noun) and (number > first or alone))


def _is_named(passage: Passage, first: int) -> bool:
    # “Ward said”: a capital inside a sentence, somewhere in the same paragraph
    if passage.lowered[first + 1 : first + 2] == ("magazine",):
        return True  # “Sponsor magazine notes”
    others = (at for at in passage.index[passage.lowered[first]] if at != first)
    return any(passage.words[at].kind == "capitalised" for at in others)


def _is_followed(passage: Passage, noun: int) -> bool:
    # by a verb, or by what it is of and a verb
    lowered, last, number = passage.lowered, len(passage.words), noun + 1
    if not _joins(passage, number) or (lowered[noun] == "aim" and lowered[number] == "to"):
        return False  # “Aim to cover all of them”
    if lowered[number] in _ADVERBS and _joins(passage, number + 1):
        number += 1
    if is_verb(passage, number):
        return True
    if lowered[number] not in _OF or number + 1 == last:
        return False
    if lowered[noun] in _NAMING and passage.words[number + 1].kind != "lower":
        return False
    doer = is_doer(lowered[noun])  # “Chairman of the board Ann Berg says”
    for at in range(number + 1, min(number + _FARTHEST, last)):
        if not _joins(passage, at) or (lowered[at] in _LINKS and at > number + 1):
            return False
        if at > number + 1 and is_verb(passage, at):
            return True
        if doer and passage.words[at].kind != "lower":
            return False
    return False


def _joins(passage: Passage, number: int) -> bool:
    return number < len(passage.words) and before(passage, number) is not None


def is_verb(passage: Passage, number: int) -> bool:
    """True for a word that is a verb of its own here, as far as it and the next can tell."""
    word = passage.lowered[number]
    follows = passage.lowered[number + 1] if _joins(passage, number + 1) else ""
    can_be = readings[word]
    if passage.words[number].kind != "lower" or (follows == "by" and ("e" in can_be or word.endswith("ed"))):
        return False
    if word in _SURELY or can_be == "d":
        return True
    if "s" in can_be or word in plurals():
        return "z" in can_be and follows in _OBJECTS
    if can_be == "z" or word in thirds():
        return True
    ends = not follows or follows in ENDS or follows in _OBJECTS or ANY_NOUN.isdisjoint(readings[follows])
    return "d" in can_be and ends
