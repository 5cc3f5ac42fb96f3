"""Nouns that one counts, at the head of a sentence, after prepositions and verbs, and after “as”.

“Purpose of the visit was”, “during visit of the minister”, “signed agreement with”, “works as teacher”.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import before, head_of, in_name
from bulletin_cli.rules.articles.bare_countables import paired
from bulletin_cli.rules.articles.bare_frames import STATE_BODIES
from bulletin_cli.rules.articles.bare_nouns import before_bare, is_bare, lead_of
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.lists import phrase_list, word_set

_TELLS = lazy(
    r" (?:(?:was|is|has|had|will|took|began|opened|consists|consisted|includes|included|started|ended|lasted|"
    r"covers|said|noted|answered|spoke|visited) |of (?:the|this|our|their|his|its|[A-Z][a-z]+) )"
)
_OF = lazy(r" of (?:the|this|our|their|his|its|[A-Z][a-z]+)\b")
_ENDS = lazy(
    r"[.,;]| (?:on|in|at|with|for|and|was|were|is|to|of|which|where|by|from|who|that|near|called|"
    r"they|he|she|we)\b"
)
_LEADS_WORDS = "in at on from to of for with by during about into after before under through within between"
_LEADS = frozenset(_LEADS_WORDS.split())
_IN = frozenset(["in", "at", "from", "into", "near", "during", "after", "before"])
_DONE_WORDS = """
visited opened signed adopted held attended received organized organised conducted presented delivered wrote
launched built developed prepared created inspected approved chaired joined won bought published composed
"""
_DONE = frozenset(_DONE_WORDS.split())
_AS = frozenset(["as", "became"])
_MAY_LEAD = _LEADS | _IN | _DONE | _AS
_WORKING_WORDS = """
work works worked working job employed hired trained career began started lives lived earned studied
experience serve serves served serving engaged engages acted acts acting practised practising practises
qualified volunteered volunteers registered himself herself disguised posed posing masqueraded
"""
_WORKING = frozenset(_WORKING_WORDS.split())
_NEAR = 5
_OF_THE_YEAR = (" of the year", " of the month", " of the week", " of the match")
_COUNTING = frozenset(["first", "second", "third", "final", "last", "next"])
"""“Won first prize”."""
_TITLES = frozenset(
    ["director", "head", "chief", "minister", "secretary", "house", "court", "bank", "member", "association"]
)
_OF_NAME = lazy(r" of [A-Z]")
"""“Director of Public Prosecutions Ken Macdonald said”, “House of Lords rules”."""


@lru_cache(maxsize=1)
def counted() -> frozenset[str]:
    """The nouns that this look asks for."""
    return (word_set("counted") | word_set("callings")) - word_set("article-free")


@lru_cache(maxsize=1)
def leads_to_counted() -> frozenset[str]:
    """What stands before nouns that want an article, and before what stands before them."""
    return _MAY_LEAD | word_set("qualities") | before_bare()


def bare_counted(passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Of nouns by their numbers those that are bare, each behind the number of the word that shows it."""
    for number in numbers:
        lead = _without(passage, number)
        if lead is not None:
            yield lead, number


def bare_and_verbs(passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The same of nouns that are verbs as well."""
    for number in numbers:
        if is_bare(passage, number) and not paired(passage, number):
            yield lead_of(passage, number), number


def _without(passage: Passage, number: int) -> int | None:
    # the number of the word that shows a noun to be bare
    word = passage.words[number]
    head = head_of(passage, number)
    first = before(passage, head)
    if first is None:
        tells = passage.begins_sentence(passage.words[head].start) and _TELLS.match(passage.text, word.end)
        return head if tells and not _is_named(passage, number) else None
    bare = word.kind == "lower" and _after(passage, head, first, word)
    if bare and f"{first.text.lower()} {word.text} of" not in phrase_list("phrases"):  # STY020 tells of those
        return head - 1
    if is_bare(passage, number) and not paired(passage, number):
        return lead_of(passage, number)
    return None


def _is_named(passage: Passage, number: int) -> bool:
    noun = passage.lowered[number]
    if noun in STATE_BODIES:
        return True
    if noun in _TITLES and _OF_NAME.match(passage.text, passage.words[number].end):
        return True
    return any(in_name(passage, at) for at in passage.index[noun])


def _works(passage: Passage, number: int) -> bool:
    # "he works as teacher"; but "a third person as translator"
    near = passage.lowered[max(0, number - _NEAR) : number + 1]
    return passage.lowered[number] != "as" or not _WORKING.isdisjoint(near)


def _after(passage: Passage, head: int, first: Word, noun: Word) -> bool:
    lead = first.text.lower()
    if lead not in _MAY_LEAD:
        return False
    if head > 1 and passage.lowered[head - 2] == noun.text:
        return False  # "generation after generation"
    if passage.text.startswith(_OF_THE_YEAR, noun.end) or (lead in _LEADS and noun.text.endswith("ing")):
        return False  # "a prize for album of the year", "interested in building on it"
    if lead in _LEADS and _OF.match(passage.text, noun.end):
        return True
    if not _ENDS.match(passage.text, noun.end) or passage.words[head].text in _COUNTING:
        return False
    if lead in _DONE:
        doer = before(passage, head - 1)
        return (
            doer is not None
            and not doer.text.endswith("ly")
            and doer.text != "well"  # “a well attended event”
            and doer.text.lower() not in word_set("determiners")
            and doer.text.lower() not in word_set("qualities")
        )
    return (
        lead in _IN and noun.text in word_set("articled") and not passage.text.startswith(" to ", noun.end)
    ) or (lead in _AS and noun.text in word_set("callings") and _works(passage, head - 1))
