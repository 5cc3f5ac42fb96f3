"""Things that some verbs never take bare, and nouns that some adjectives make countable.

“Paid visit”, “shares border”, “there is lack of it”, “it is honour”; “has long history”, “was great
surprise”, “such approach”.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import REACH, before, is_person, is_quality, plurals, side_by_side
from bulletin_cli.rules.articles.bare_countables import acts
from bulletin_cli.rules.articles.bare_frames import CLOSED, COPULAS, PREPOSITIONS, follows
from bulletin_cli.rules.articles.bare_nouns import DETERMINING, TO_DO, TO_DOING
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import BE_BUT_AM
from bulletin_cli.rules.words.lists import data_lines, word_set
from bulletin_cli.rules.words.nouns_with_articles import has_article, wants_article
from bulletin_cli.rules.words.word_classes import irregular_firsts, past_stems, readings, stems
from bulletin_cli.rules.words.words_met import WordsMet

_BE = BE_BUT_AM - {"being"}
_IT_WORDS = (
    "it this that he she which who would will also not may can must could might should be has have had"
)
_IT = frozenset(_IT_WORDS.split())
_LEADS = frozenset(["with", "after", "for", "without"])
_ONE_WORDS = "no any one first next some other each every another many this the few all several two three"
_BEFORE_SUCH = frozenset(_ONE_WORDS.split())
_NO_WORDS = frozenset(
    [
        "no",
        "any",
        "more",
        "most",
        "little",
        "such",
        "only",
        "last",
        "next",
        "first",
        "second",
        "third",
        "ample",
        "full",
    ]
)
_ONLY_ARE = frozenset(["success", "surprise", "pleasure", "pity", "shame", "relief", "disappointment"])
"""“It was great surprise”, but “to great surprise”."""
_AND = frozenset(["and", "or"])
_SEVERAL = frozenset("s")


def _table(name: str) -> dict[str, frozenset[str]]:
    # what stands before each tab, with what stands behind it
    parted = (line.partition("\t") for line in data_lines(name))
    return {one: frozenset(others.split()) for one, _, others in parted}


@lru_cache(maxsize=1)
def _things() -> dict[str, frozenset[str]]:
    return _table("light-verbs.tsv")


@lru_cache(maxsize=1)
def things() -> frozenset[str]:
    """The nouns that `bare_things` asks for."""
    return _NOTHING.union(*_things().values())


@lru_cache(maxsize=1)
def _praised() -> dict[str, frozenset[str]]:
    return _table("praised.tsv")


@lru_cache(maxsize=1)
def praised_nouns() -> frozenset[str]:
    """The nouns that `bare_praised` asks for."""
    return frozenset(_praised())


@lru_cache(maxsize=1)
def praising() -> frozenset[str]:
    """The adjectives that it asks for before them."""
    return _NOTHING.union(*_praised().values())


def bare_things(passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Of nouns by their numbers those that are bare, each behind the number of the word that shows it."""
    for number in numbers:
        head = _head(passage, number, number)
        if head is not None and _taken(passage, head - 1, number) and _ends(passage, number):
            yield head - 1, number


def bare_praised(passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The same of those behind an adjective: “has long history”."""
    for number in numbers:
        noun = passage.lowered[number]
        if passage.flanked[number] in _praised()[noun]:
            head = _head(passage, number, number - 1)
            if head is not None and _leads(passage, head - 1, noun) and _ends(passage, number):
                yield head - 1, number


def bare_given(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same of what somebody is given: “gives officers opportunity to”."""
    for verb in passage.having(GIVING):
        for number in passage.index[verb]:
            thing = _given(passage, number + 1)
            if thing:
                yield number, thing


def bare_behind_such(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same behind “such”: “such approach will”."""
    for number in passage.index["such"]:
        if number + 1 < len(passage.words) and _such(passage, number):
            yield number, number + 1


_GIVING_WORDS = """
give gives gave given giving offer offers offered offering show shows showed teach teaches taught grant grants
granted send sends sent lend lends lent hand hands handed allow allows allowed provide provides provided
"""
GIVING = frozenset(_GIVING_WORDS.split())
_THEM = frozenset(["them", "us", "him", "me", "people", "women", "children", "men"])
_CHANCES = frozenset(["opportunity", "chance", "possibility"])
"""“Gave them opportunity to”, though “opportunity” may stand bare after other verbs."""


def _given(passage: Passage, number: int) -> int:
    # the number of the thing in “gives officers opportunity to”, or 0
    last = len(passage.words) - 1
    if number >= last or before(passage, number) is None or before(passage, number + 1) is None:
        return 0
    if not _receives(passage.lowered[number]):
        return 0
    noun = number + 1
    while (
        noun < last
        and _describes(passage.lowered[noun])
        and passage.lowered[noun] not in _NO_WORDS | _CHANCES
    ):
        noun += 1
    given = passage.lowered[noun]
    alone = passage.flanked[noun + 2] != "and"  # “give people opportunity and responsibility”
    wanted = (given in _CHANCES and alone) or has_article(given)
    return noun if wanted and side_by_side(passage, number, noun) and _ends(passage, noun) else 0


def _can_receive(word: str) -> bool:
    return word in _THEM or (is_person(word.removesuffix("s")) and word in plurals())


_receives = WordsMet(_can_receive).__getitem__


def _ends(passage: Passage, number: int) -> bool:
    and_more = passage.flanked[number + 2] in _AND and before(passage, number + 1) is not None
    return and_more or follows(passage, number) is not None


def _head(passage: Passage, number: int, head: int) -> int | None:
    # the first of the adjectives before a noun in small letters; nothing where no word leads to them
    lowered, joined = passage.lowered, passage.joined
    if passage.words[number].kind != "lower" or (head < number and not joined[number]):
        return None
    while number - head < REACH and joined[head] and _describes(lowered[head - 1]):
        word = lowered[head - 1]
        if word in _NO_WORDS:
            return None
        if word == "spent" or lowered[number] in _taken_by(word):
            break  # "paid" is an adjective too
        head -= 1
    return head if joined[head] else None


def _is_described_by(word: str) -> bool:
    return is_quality[word] or ("j" in readings[word] and word not in CLOSED)


_describes = WordsMet(_is_described_by).__getitem__


def _firsts(verb: str) -> tuple[str, ...]:
    # what a verb's form may be made of: pays, paid, paying
    if verb.endswith("ing"):
        return past_stems(verb[:-3] + "ed")
    if verb.endswith("ed"):
        return past_stems(verb)
    return (irregular_firsts().get(verb, ""), *(stems(verb) if verb.endswith("s") else ()))


def _things_of(verb: str) -> frozenset[str]:
    # what a verb takes, told by any of its forms
    things = _things()
    return _NOTHING.union(*[things.get(first, _NOTHING) for first in (verb, *_firsts(verb))])


_NOTHING: frozenset[str] = frozenset()
_taken_by = WordsMet(_things_of).__getitem__


def _taken(passage: Passage, number: int, noun_at: int) -> bool:
    lead, noun = passage.lowered[number], passage.lowered[noun_at]
    if noun not in _taken_by(lead) and lead not in _BE:
        return False
    doer = passage.lowered[number - 1] if passage.joined[number] else ""
    if not doer or passage.words[number].kind != "lower":
        return False
    things = _things()
    if lead in _BE:
        there = doer == "there" or passage.lowered[max(0, number - 2) : number] == ("there", "has")
        subject = doer in _IT and passage.flanked[number - 1] not in PREPOSITIONS  # “an example of this is”
        return noun in (things["there"] if there else things["be"] if subject else _NOTHING)
    if noun in things.get(lead, _NOTHING):
        return doer in TO_DO or not _SEVERAL.isdisjoint(readings[doer])
    if lead.endswith("ing"):
        return doer in TO_DOING
    return _does(doer)


def _does(doer: str) -> bool:
    return not (
        doer in word_set("determiners")
        or doer in DETERMINING
        or is_quality[doer]
        or doer in _BE
        or doer in {"to", "by", "of", "in", "with", "for", "on", "from", "being", "been", "have"}
        or doer.endswith(("ly", "'s", "s'"))
        or ("j" in readings[doer] and _SEVERAL.isdisjoint(readings[doer]))
    )


def _leads(passage: Passage, number: int, noun: str) -> bool:
    lead = passage.lowered[number]
    if lead in COPULAS:
        return number > 0 and passage.lowered[number - 1] not in {"no", "any"}
    return noun not in _ONLY_ARE and (lead in _LEADS or acts(passage, number))


def _such(passage: Passage, number: int) -> bool:
    # "such approach will", but "no such approach"
    earlier = passage.lowered[number - 1] if before(passage, number) is not None else ""
    noun = number + 1
    joined = before(passage, noun) is not None and passage.words[noun].kind == "lower"
    if not joined or earlier in _BEFORE_SUCH or is_quality[earlier] or follows(passage, noun) in {None, "as"}:
        return False
    return wants_article(passage.lowered[noun])
