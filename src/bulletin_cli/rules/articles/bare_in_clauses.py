"""Nouns without an article where a clause begins, where somebody goes, and after a second verb.

“When it rained, road was closed”, “said that court was closed”, “returned to village in May”, “met in Osh and
adopted charter of it”.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import head_of, is_quality
from bulletin_cli.rules.articles.bare_countables import is_deed, paired
from bulletin_cli.rules.articles.bare_frames import FINITE, follows
from bulletin_cli.rules.articles.bare_nouns import DID
from bulletin_cli.rules.articles.bare_openers import is_verb
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import ARTICLES
from bulletin_cli.rules.words.nouns_with_articles import TAKEN, is_doer, never_bare, sometimes_bare
from bulletin_cli.rules.words.numerals import ORDINALS
from bulletin_cli.rules.words.word_classes import NOUN, readings

_SUBJECTS_TYPED = """
agreement building charter committee council court hospital meeting ministry office organisation organization
road university department centre center commission conference delegation project ceremony
exhibition draft forum visit
"""
_SUBJECTS = frozenset(_SUBJECTS_TYPED.split())
"""Nouns that prepositions take bare, and no verb."""
_SAYING_WORDS = """
said says say noted notes stressed stressing stated states emphasized emphasised underlined explained
explains added reported reports believe believed believes hope hoped hopes confirmed announced recalled
concluded warned claimed claims informed thought think thinks agreed learned learnt shows showed found
complained mentioned so noting adding saying hoping
"""
_SAYING = frozenset(_SAYING_WORDS.split())
_GOING_WORDS = """
went go goes going gone came come comes coming travel travels travelled traveled moved move moves moving
returned return returns returning walked drove hurried flew sent brought invited rushed
"""
_GOING = frozenset(_GOING_WORDS.split())
_PLACES_TYPED = "border office building centre center"
_PLACES = frozenset(_PLACES_TYPED.split())
"""Places that verbs never are after “to”."""
_VERB = frozenset("v")
_DESCRIBING = frozenset("gej")
_TO = frozenset(["to", "from"])
_JOINING = frozenset(["and", "but", "so"])
_LINKS_TYPED = "when because if although though whether unless until since before after while"
_LINKS = frozenset(_LINKS_TYPED.split())
_BE = frozenset(["is", "was", "became"])
_IT = frozenset(["it", "this", "that", "which"])
_ONE = frozenset(["is", "was", "has"])
LEADS = _TO | _JOINING | _LINKS | _BE | DID | {"that"}
"""Words behind which such a noun may be bare in its clause."""
_MORE = frozenset(["more", "less", "most", "very", "truly", "well"])


@lru_cache(maxsize=1)
def nouns_in_clauses() -> frozenset[str]:
    """The nouns that this look asks for."""
    taken = (noun for noun, after in sometimes_bare().items() if TAKEN in after)
    return never_bare().union(_SUBJECTS, taken)


def bare_in_clauses(passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Of nouns by their numbers those that are bare, each behind the number of the word that shows it."""
    flanked, words = passage.flanked, passage.words
    for number in numbers:
        if words[number].kind != "lower" or (number > 1 and flanked[number - 1] == flanked[number + 1]):
            continue  # “City after city has banned it”
        head = head_of(passage, number)
        joined = passage.joined[head]
        if joined and flanked[head] not in LEADS:
            continue
        if _is_subject(passage, head, number):
            yield (head - 1 if joined else head), number
        elif joined and any(look(passage, head, number) for look in _BARE):
            yield head - 1, number


def _is_subject(passage: Passage, head: int, number: int) -> bool:
    flanked, joined = passage.flanked, passage.joined
    verb = flanked[number + 2]
    if not joined[number + 1]:
        return False
    if not joined[head]:
        return (verb in FINITE or is_verb(passage, number + 1)) and _behind_comma(passage, head, number)
    lead = flanked[head]
    if lead == "that":
        return verb in FINITE and flanked[head - 1] in _SAYING
    if lead in _JOINING:
        # “between employee and employer is”
        apart = lead != "and" or not joined[head - 1] or NOUN.isdisjoint(readings[flanked[head - 1]])
        return apart and verb in _ONE and head > 1
    return lead in _LINKS and verb in FINITE and passage.lowered[number] != "building"


def _behind_comma(passage: Passage, head: int, number: int) -> bool:
    # “when it rained, road was”, but “a young, gifted doctor was”
    start = passage.words[head].start
    return (
        passage.text[start - 2 : start] == ", "
        and passage.words[head].kind == "lower"
        and not (head < number and (is_quality[passage.flanked[head]] or _compared(passage, head - 1)))
    )


def _compared(passage: Passage, number: int) -> bool:
    # “a more concerted, comprehensive approach is”
    return passage.flanked[number] in _MORE and passage.flanked[number - 1] in ARTICLES


def _is_goal(passage: Passage, head: int, number: int) -> bool:
    # “returned to village in May”, but “went to book in time”, “from village to village”
    noun = passage.lowered[number]
    if passage.flanked[head] not in _TO or passage.flanked[head - 1] not in _GOING:
        return False
    verb = head == number and (not _VERB.isdisjoint(readings[noun]) or is_deed(noun))
    named_twice = noun in passage.lowered[max(0, head - 4) : head]
    bare = (noun in _PLACES or not verb) and not named_twice and not is_doer(noun)
    return bare and follows(passage, number) not in {None, "to"}


def _is_done_too(passage: Passage, head: int, number: int) -> bool:
    # “met in Osh and adopted charter of it”, but “a signed and sealed agreement”
    flanked = passage.flanked
    if flanked[head - 1] != "and" or flanked[head] not in DID or not passage.joined[head - 1]:
        return False
    earlier = flanked[head - 2]
    described = is_quality[earlier] or not _DESCRIBING.isdisjoint(readings[earlier])
    described = described or passage.lowered[head] in ORDINALS  # “and won first prize”
    return not described and follows(passage, number) is not None and not paired(passage, number)


def _is_of_it(passage: Passage, head: int, number: int) -> bool:
    # “it is agreement of the two banks”
    flanked = passage.flanked
    if flanked[head] not in _BE or flanked[number + 2] != "of" or not passage.joined[head - 1]:
        return False
    return flanked[head - 1] in _IT and head == number and passage.lowered[number] in _SUBJECTS


_BARE = (_is_goal, _is_done_too, _is_of_it)
