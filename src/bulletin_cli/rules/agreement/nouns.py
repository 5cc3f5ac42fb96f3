"""Nouns by number, and the words beside them: what the rules on agreement look at."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, overload

from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import next_word
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import IRREGULAR_PLURALS, nouns_mainly, nouns_only, readings
from bulletin_cli.rules.words.words_met import WordsMet

_ENDING_SIGNS = ".,;:)?!”»"
_ENDING_WORDS_TYPED = """
 of in from to with have are were was is has which who that for on at such like participated took attended
agreed said noted stressed expressed discussed visited received came met signed joined learned learnt
heard spoke asked called chose won ran drew wrote went gave got held made found sat stood began became
brought built bought sold sent told taught knew saw will can as by including between across throughout
during under into against before after over within without working still also already never involved
concerned attending he she it they we you the this these had would could should must did does where when
because while if but although though until so since there here every each near along among around behind
today yesterday last ago per
"""
_ENDING_WORDS = frozenset(_ENDING_WORDS_TYPED.split())

_BEHIND_WORDS = """
in at by on from to with for during as the a an their his her its this across over through into after before
without under near among against
"""
_BEHIND_DOINGS = (".", ",", *(f" {word} " for word in _BEHIND_WORDS.split()))
_IRREGULAR = {one: several for several, one in IRREGULAR_PLURALS.items()}
REACH = 3
"""So many words may stand between a determiner and its noun."""


class Finding(NamedTuple):
    """Offsets, what is wrong and, where it can be said, what to write instead."""

    start: int
    end: int
    message: str
    hint: str
    wanted: str = ""


@lru_cache(maxsize=1)
def singulars() -> frozenset[str]:
    """Countable nouns in the singular."""
    return word_set("counted") | (nouns_only().union(nouns_mainly()) - word_set("uncertain"))


@lru_cache(maxsize=1)
def counted_verbs() -> frozenset[str]:
    """Those of the countable nouns that are verbs as well."""
    return word_set("counted-verbs") | nouns_mainly()


def _singular(word: str) -> str:
    if not word.endswith("s") and word not in IRREGULAR_PLURALS:
        return ""
    stems = (word[:-1], word[:-2], f"{word[:-3]}y") if word.endswith("s") else ()
    nouns = singulars().intersection((IRREGULAR_PLURALS.get(word, ""), *stems)) - _FIELDS
    return next((noun for noun in nouns if _plural(noun) == word), "")


one_of = WordsMet(_singular).__getitem__
"""A plural’s singular, or nothing: `plurals`, asked sooner."""


class Plurals:
    """Plurals by themselves, with their singulars."""

    def __contains__(self, word: str) -> bool:
        """True for the plural of a noun one counts."""
        return one_of(word) != ""

    def __getitem__(self, word: str) -> str:
        """A plural’s singular."""
        return one_of(word)

    @overload
    def get(self, word: str) -> str | None: ...
    @overload
    def get(self, word: str, otherwise: str) -> str: ...
    def get(self, word: str, otherwise: str | None = None) -> str | None:
        """A plural’s singular, or something else for another word."""
        return one_of(word) or otherwise


_PLURALS = Plurals()


def plurals() -> Plurals:
    """Plurals by themselves, with their singulars."""
    return _PLURALS


_FIELDS = frozenset(["ethic", "mechanic", "aesthetic"])
"""Nouns whose plural is a field of study: “ethics is”, “an ethics of care”."""
_ENDINGS = ("ist", "ian", "eer", "ator", "itor", "ctor", "yer")
_NO_DOERS = frozenset(
    ["headquarters", "quarters", "others", "matters", "butchers", "numbers", "flowers", "letters"]
)
_NO_NOUNS = frozenset(
    ["christian", "buddhist", "leftist", "prayer", "career", "assist", "insist", "persist", "consist"]
)


_PERSONS_WORDS = """
worker citizen resident girl boy player customer user tourist pilgrim villager driver smuggler dealer nurse
policeman child woman man person witness respondent tourist trader acquaintance passenger pupil trainee
migrant refugee addict widow widower detainee pharmacist midwife paramedic policewoman fisherman fireman
landlord cadet cyclist
"""
_PERSONS = frozenset(_PERSONS_WORDS.split())
_PERSON_ONLY = frozenset(["n", "c", ""])


def is_person(noun: str) -> bool:
    """True for a noun for one that stands for somebody, or for a thing told by the piece (“pill”)."""
    person = noun in _PERSONS or (noun in word_set("persons") and readings[noun] in _PERSON_ONLY)
    return person or f"{noun}s" in word_set("people")


ONE, SEVERAL = 1, 2
SOMEBODY = frozenset(["person", "woman", "man", "child"])
"""The commonest nouns for somebody."""


def _numbers(word: str) -> int:
    return _countable(word) * ONE | _several(word) * SEVERAL


noun_numbers = WordsMet(_numbers).__getitem__
"""Tells of each word, as in `lowered`, whether it is a noun that one counts: ONE, SEVERAL, both or 0."""


def _countable(word: str) -> bool:
    # a singular that is a noun one counts, by the list or by its ending (artist, engineer)
    return word in singulars() or (
        word.endswith(_ENDINGS) and len(word) > REACH + 2 and word not in _NO_NOUNS and word.isalpha()
    )


def _several(word: str) -> bool:
    # the plural of a noun one counts
    if word in plurals():
        return True
    doer = word.endswith("ers") and len(word) > REACH + 2 and word not in _NO_DOERS
    return word.endswith("s") and word not in singulars() and (doer or _countable(word[:-1]))


def _plural(noun: str) -> str:
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "ch", "sh", "x")) else "s")


def before(passage: Passage, number: int) -> Word | None:
    """The word before, where nothing but a space parts them."""
    return passage.words[number - 1] if number > 0 and passage.joined[number] else None


def joins(passage: Passage, number: int) -> bool:
    """True where there is such a word, and nothing but a space parts it from the one before."""
    return number < len(passage.words) and passage.joined[number]


def side_by_side(passage: Passage, first: int, last: int) -> bool:
    """True where nothing but a space parts each of these words from the next."""
    return all(passage.joined[first + 1 : last + 1])


def ends_phrase(text: str, end: int) -> bool:
    """True where a noun with this end ends its phrase: no further noun follows."""
    after = text[end : end + 1]
    if after != " ":
        return not after or after in _ENDING_SIGNS
    word = next_word(text, end)  # the first half of "in-person" ends nothing
    behind = end + 1 + len(word)
    if word.endswith("ed") and text.startswith(_BEHIND_DOINGS, behind):
        return True  # "of the 34 officers trained in the first years"
    return word in _ENDING_WORDS and text[behind : behind + 1] not in {"-", "‑"}


_ANNOUNCERS = frozenset(["several", "various", "numerous", "countless"])


_COUNTS = TWO_TO_TWELVE | {"one", "twenty", "thirty"}


def _is_measure(word: str) -> bool:
    # “a five-page summary”, “a 10-day course”
    count, dash, unit = word.partition("-")
    return bool(dash) and (count.isdigit() or count in _COUNTS) and readings[unit] in {"c", "cv", "n", "nv"}


def _is_quality(word: str) -> bool:
    last = word.rpartition("-")[2]
    adjective = readings[last] == "j" or (last != word and last.endswith("ed"))
    measure = last != word and _is_measure(word)
    return word in word_set("qualities") or (adjective and word not in _ANNOUNCERS) or measure


is_quality = WordsMet(_is_quality)
"""Tells of each word, as in `lowered`, whether it may stand between a determiner and its noun."""


_BOTH_WAYS_TYPED = """
activity action competition communication contact opposition movement discussion criticism protection effort
law disease
debate analysis conflict experience responsibility authority opportunity growth thought promise importance
"""
BOTH_WAYS = frozenset(_BOTH_WAYS_TYPED.split())
"""Nouns that are counted or not: “all economic activity”, “a time of great opportunity”."""


def head_of(passage: Passage, number: int) -> int:
    """The number of the first of the adjectives that stand before a noun, or the noun's own."""
    head, lowered = number, passage.lowered
    while head and number - head < REACH and is_quality[lowered[head - 1]] and before(passage, head):
        head -= 1
    return head


def finding(passage: Passage, first: int, last: int, message: str, hint: str) -> Iterator[Finding]:
    """The finding on these words, unless they are quoted."""
    start, end = passage.words[first].start, passage.words[last].end
    if not passage.in_quotation(start, end):
        yield Finding(start, end, f"“{passage.text[start:end]}”: {message}", hint)


def in_name(passage: Passage, number: int) -> bool:
    """True for a capital inside a sentence: “the majority of Organization members”."""
    noun = passage.words[number]
    return noun.kind == "capitalised" and not passage.begins_sentence(noun.start)
