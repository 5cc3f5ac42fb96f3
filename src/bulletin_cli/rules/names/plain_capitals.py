"""Common nouns with capitals in running text: “a visiting Professor to many Universities”, “in Education,
Health and Shelter”, “on the subject of Administrative decentralization”.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.articles.bare_frames import ENDING_SIGNS
from bulletin_cli.rules.names.own_terms import is_own_term
from bulletin_cli.rules.names.plain_lists import listed, too_many
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.titles_in_copy import set_apart
from bulletin_cli.rules.words.function_words import ARTICLES, TIES
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import readings

_THE_TYPED = "the his her its their our my your this said executive deputy regional national general"
_THE = frozenset(_THE_TYPED.split())
"""What comes before a body or an office that stands for its name, and before titles, which have capitals."""
_EACH = frozenset(["the", "this", "these"])
_ONE_OR_MORE_TYPED = """
a an many several some two three four five six seven eight nine ten various other all most few both each
every numerous different such
"""
ONE_OR_MORE = frozenset(_ONE_OR_MORE_TYPED.split())
"""Before one of these a capital is looked at, whatever word has it."""
_KEPT_TYPED = """
state government president nation democrat republican senator senate congress emperor kingdom colony
constitution guide member house act bill cabinet court party channel page button web bank fund grant
award dame fellow king queen prince bishop pope woman man patriot saint star sun moon bible church
chamber union lord apple book time
"""
_KEPT = frozenset(_KEPT_TYPED.split())
"""Countable nouns to which many a house gives a capital."""
_JOINED = frozenset(
    ["of", "for", "on", "and", "in", "to", "at", "against", "with", "without", "by", "the", "a", "an", "or"]
)
_OWNERS = TIES | {"and"}
_ENDS_TYPED = """
of for on in to with at by from and or but as than that which who whose where when while because if so is was
are were be has have had will would can could may might should must do does did also not through under into
about during among within between against until since before after including
"""
_ENDS = frozenset(_ENDS_TYPED.split())
_NAMES_THEMSELVES = frozenset(
    [
        ("university", "college"),
        ("college", "hospital"),
        ("university", "college", "hospital"),
        ("school", "board"),
        ("national", "insurance"),
        ("universal", "credit"),
        ("income", "support"),
        ("social", "security"),
        ("civil", "service"),
    ]
)
"""“University College, London” is called so, and so is what a state pays: “National Insurance”."""
_SCHOOLS = frozenset(["university", "college"])
_AT = frozenset(["of", "at", "from", "by"])
"""“It is part of Rice University.”"""
_WORKS_TYPED = """
song single film movie album novel book play musical ballet opera painting newspaper magazine journal paper
tabloid weekly daily website blog channel agent agents agency firm company group club band duo side team label
retailer chain brand charity show series sitcom drama thriller game horse supermarket bookseller auctioneer
"""
_WORKS = frozenset(_WORKS_TYPED.split())
"""What bears a name that may be a plain word: “his song Freedom”, “bottom club Borders”."""
_OF_OFFICES_TYPED = """
secretary minister undersecretary spokesman spokeswoman spokesperson commissioner chancellor portfolio deputy
"""
_OF_OFFICES = frozenset(_OF_OFFICES_TYPED.split())
"""Those who hold an office for what they see to: “the parliamentary secretary for Agriculture”."""
_OF_FIRMS = frozenset(["shares", "share", "stake", "investor", "investors"])
_BEGIN_NAMES = frozenset(["international", "national", "global", "daily", "weekly", "modern"])
"""What titles and firms begin with: “from International Fisheries”."""
_AGES = frozenset(["period", "era", "epoch", "age"])
"""“In the middle Tertiary period.”"""
_SEEN = frozenset(["see", "titled", "entitled", "headed", "labelled", "labeled", "tagged", "called", "named"])
"""“See Urban Planning, below.”"""
_STUDYING = frozenset(["study", "studies", "studied", "studying", "read", "reading", "reads"])
_COURSES = frozenset(["sciences", "studies", "humanities", "arts"])
_AS_A = ("as", "a")
_OFFERED = frozenset(["service", "platform"])
"""“Software as a Service”."""
_GAPS = frozenset([" ", "\u00a0", ", ", " & "])
_JOINERS = 3
_LONGEST = 3


@lru_cache(maxsize=1)
def plain_words() -> frozenset[str]:
    """Common nouns and adjectives that are no names."""
    return word_set("plain-nouns") | word_set("plain-adjectives")


def is_plain(term: str) -> bool:
    """True for a term in small letters of which each word is plain."""
    return plain_words().issuperset(term.split())


def plain_capitals(
    passages: Sequence[Passage],
    places: Iterable[tuple[Passage, Sequence[int]]],
    told: Collection[tuple[int, int]] = (),
) -> Iterator[Mark]:
    """A mark on each such noun, adjective or list that belongs to no name, unless it is told of already.

    `places`: the numbers of words with a capital that may be such, by passages.
    """
    for passage, numbers in places:
        past = 1
        for number in numbers:
            if number >= past and _follows(passage, number):
                past = _end(passage, number)
                fresh = past > number and (id(passage), passage.words[past - 1].end) not in told
                if fresh and not _quiet(passage, number) and not is_own_term(passages, passage, number, past):
                    yield _mark(passage, number, past)


def _follows(passage: Passage, number: int) -> bool:
    # upon the word before, at once or after a comma or “&”
    return passage.text[passage.words[number - 1].end : passage.words[number].start] in _GAPS


def _end(passage: Passage, number: int) -> int:
    # past the last word of what is marked from here on; the number itself where nothing is
    lead, word = passage.words[number - 1], passage.lowered[number]
    if lead.kind != "lower" and lead.text not in {"The", "This", "These"}:
        return number
    if passage.lowered[number - 1] in _EACH and word in word_set("occasions"):
        return number + 1 if _ends(passage, number + 1) else number
    if lead.kind != "lower" or lead.text in _THE or _named(passage, number) or _of_term(passage, number):
        return number
    if _called_so(passage, number):
        return number
    if word not in plain_words():
        return number + 1 if _counted(word) and _ends(passage, number + 1) else number
    return listed(passage, number, plain_words()) or _phrase(passage, number)


def _phrase(passage: Passage, number: int) -> int:
    # past the noun that ends the words with capitals, all of them plain, or past adjectives before a noun
    # that has none
    end, words, lowered = number, passage.words, passage.lowered
    while end < len(words) and (end == number or passage.joined[end]) and words[end].kind == "capitalised":
        if lowered[end] not in plain_words() or end - number == _LONGEST:
            return number
        end += 1
    schooled = end - number > 1 and lowered[end - 1] in _SCHOOLS and lowered[number - 1] in _AT
    if schooled or tuple(lowered[number:end]) in _NAMES_THEMSELVES:
        return number
    if lowered[end - 1] in word_set("plain-nouns") and _ends(passage, end):
        return end
    adjectives = word_set("plain-adjectives").issuperset(lowered[number:end])
    noun = words[end] if end < len(words) and passage.joined[end] else None
    if adjectives and noun and noun.kind == "lower" and _noun(noun.text) and _ends(passage, end + 1):
        return end
    return number


def _noun(word: str) -> bool:
    known = word_set("plain-nouns")
    return word in known or word in word_set("counted") or word.removesuffix("s") in word_set("counted")


def _counted(word: str) -> bool:
    if word in _KEPT or word.removesuffix("s") in _KEPT:
        return False
    return word in word_set("counted") or word.removesuffix("s") in word_set("counted")


def _ends(passage: Passage, end: int) -> bool:
    # nothing goes on that may be named so: “Education week”, “Schools of Law”, “Health (MoH)”
    at = passage.words[end - 1].end
    after = passage.text[at : at + 1]
    if end >= len(passage.words) or after != " ":
        following = passage.text[at + 1 : at + 2]
        return not after or (after in ENDING_SIGNS and not following.isalnum())
    follower = passage.words[end].text
    goes_on = follower in _ENDS or (follower.endswith("ed") and follower.islower())
    if not goes_on or not passage.joined[end]:
        return False
    beyond = passage.words[end + 1 : end + 3]
    if beyond and beyond[0].text in ARTICLES:
        beyond = beyond[1:]
    return follower not in _OWNERS or not beyond or beyond[0].kind in {"lower", "number"}


def _called_so(passage: Passage, number: int) -> bool:
    # “the song Freedom”, “a stake in Sports Entertainment”, “the secretary for Agriculture”, “cuts at
    # Transportation”, “the middle Tertiary period”, “International Fisheries”, “NASA’s annual Reports”
    lead, word = passage.lowered[number - 1], passage.lowered[number]
    before = passage.words[number - 2] if number > 1 else None
    led = passage.lowered[number - 2] if before else ""
    if lead in _WORKS or (lead == "in" and led in _OF_FIRMS) or (lead == "for" and led in _OF_OFFICES):
        return True
    if (lead == "at" and not _counted(word)) or passage.flanked[number + 2] in _AGES:
        return True
    if lead in _SEEN or (lead in _STUDYING and _is_course(passage, number)) or _set_in(passage, number):
        return True
    if word in _BEGIN_NAMES and _goes_on(passage, number + 1):
        return True
    return before is not None and before.kind != "lower" and before.text.endswith(("’s", "'s"))


def _is_course(passage: Passage, number: int) -> bool:
    # “will study Human, Social and Political Sciences”
    end = number
    while end < len(passage.words) and (
        passage.words[end].kind == "capitalised" or passage.lowered[end] == "and"
    ):
        end += 1
    return passage.lowered[end - 1] in _COURSES


def _set_in(passage: Passage, number: int) -> bool:
    # “an Entertainment Industry saved search”: words between an article and its noun name that noun
    end = number
    while _goes_on(passage, end + 1):
        end += 1
    done, what = passage.words[end + 1 : end + 2], passage.words[end + 2 : end + 3]
    if passage.lowered[number - 1] not in ARTICLES or end == number or not (done and what):
        return False
    joined = passage.joined[end + 1] and passage.joined[end + 2]
    return joined and done[0].text.endswith("ed") and _noun_surely(what[0].text)


def _noun_surely(word: str) -> bool:
    return not set("nc").isdisjoint(readings[word])


def _goes_on(passage: Passage, number: int) -> bool:
    # another word with a capital follows at once
    words = passage.words
    return number < len(words) and passage.joined[number] and words[number].kind == "capitalised"


def _of_term(passage: Passage, number: int) -> bool:
    # “Software as a Service”, “a Student or Skilled Worker visa”
    lowered, words = passage.lowered, passage.words
    if lowered[number] in _OFFERED and lowered[max(0, number - 2) : number] == _AS_A:
        return number > 2 and words[number - 3].text[0].isupper()
    if passage.flanked[number + 2] != "or" or not passage.joined[number + 1]:
        return False
    end = number + 2
    while end < len(words) and passage.joined[end] and words[end].kind == "capitalised":
        end += 1
    shared = words[end] if number + 2 < end < len(words) and passage.joined[end] else None
    return shared is not None and shared.kind == "lower" and _noun(shared.text)


def _named(passage: Passage, number: int) -> bool:
    # “the Ministry of Culture and Education”: joining words lead back to a capital
    at = number - 1
    while at >= 0 and number - at <= _JOINERS and passage.words[at].text in _JOINED:
        at -= 1
    return 0 <= at < number - 1 and passage.words[at].kind not in {"lower", "number"}


def _quiet(passage: Passage, number: int) -> bool:
    start = passage.words[number].start
    if passage.in_quotation(start) or set_apart(passage, start) or too_many(passage, number):
        return True
    end = number + 2  # “the Partnership to Advance Computing”: the name goes on
    return passage.lowered[number + 1 : end] == ("to",) and _goes_on(passage, end)


def _mark(passage: Passage, number: int, end: int) -> Mark:
    start, stop = passage.words[number].start, passage.words[end - 1].end
    typed = passage.text[start:stop]
    fix = passage.fix(start, stop, typed.lower(), safe=False)
    message = f"“{typed}” with {'capitals' if ' ' in typed else 'a capital'}, and no name"
    return passage.mark(start, stop, message, f"write “{typed.lower()}”", fix)
