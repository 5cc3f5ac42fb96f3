"""Words that sound like the one that is meant: “there documents”, “it's budget”, “people where detained”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, ends_phrase, plurals, singulars
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import MODALS
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import ANY_NOUN, is_one, readings
from bulletin_cli.rules.words.words_met import WordsMet

_CONFUSED_WORDS = """
own efforts families lives rights knowledge skills capacity experience work jobs colleagues countries
"""
_CONFUSED = frozenset(_CONFUSED_WORDS.split())
"""Words that give "there" away by themselves: data/confusions.tsv has them."""
_SHARED_WORDS = """
support help work wish cooperation part lives gratitude thanks readiness willingness concern interest
commitment appreciation views vision opinions hopes attitude motivation confidence trust awareness behaviour
"""
_SHARED = frozenset(_SHARED_WORDS.split())
"""Nouns that one has for oneself, and that the lists of countable ones lack."""
_SOUND = frozenset(
    [
        "of",
        "for",
        "with",
        "by",
        "in",
        "on",
        "about",
        "share",
        "shared",
        "express",
        "expressed",
        "show",
        "improve",
        "improved",
        "increase",
    ]
)


THERE = frozenset(["there", "they're"])
_QUALITIES = frozenset(["continuous", "continued", "own"])


def may_be_owned(word: str, follower: str) -> bool:
    """True where a noun stands behind “there”, or what may describe one; behind “they’re” always."""
    return word != "there" or _noun_or_quality[follower]


def _tell_noun(word: str) -> bool:
    listed = word in word_set("qualities") or word in _QUALITIES or word in _SHARED
    return listed or readings[word] in ANY_NOUN or word in plurals() or word in singulars() or is_one(word)


_noun_or_quality = WordsMet(_tell_noun)


def there_for_their(passage: Passage) -> Iterator[Finding]:
    """Offsets of "there" where "their" is meant: between a preposition and a noun."""
    for number in passage.index.get("they're", ()):
        noun = passage.flanked[number + 2]
        verb = passage.flanked[number + 3] if noun else ""
        if (
            verb in {"is", "was", "has", "are", "were", "have", "will"}
            and not ANY_NOUN.isdisjoint(readings[noun])
            and "g" not in readings[noun]
        ):
            word = passage.words[number]
            if not passage.in_quotation(word.start):
                yield Finding(word.start, word.end, f"“{word.text}” before a noun", "write “their”", "their")
    for number in passage.index.get("there", ()):
        earlier = before(passage, number)
        if number + 1 >= len(passage.words) or not passage.joined[number + 1]:
            continue
        if _before_modal(passage, number) or _heads_sentence(passage, number):
            word = passage.words[number]
            if not passage.in_quotation(word.start):
                yield Finding(word.start, word.end, "“there” before a noun", "write “their”", "their")
            continue
        if earlier is None or (earlier.text.lower() not in _SOUND and not _given_away(passage, number)):
            continue
        last = number + 1
        if passage.words[last].text in word_set("qualities") or passage.words[last].text in _QUALITIES:
            last += 1
        noun = passage.words[min(last, len(passage.words) - 1)].text
        if passage.words[number + 1].text in _CONFUSED:
            continue
        given = earlier.text.lower() in _TAKES and readings[noun] in ANY_NOUN
        if given or noun in singulars() or noun in plurals() or noun in _SHARED:
            word = passage.words[number]
            if not passage.in_quotation(word.start):
                yield Finding(word.start, word.end, "“there” before a noun", "write “their”", "their")


_NO_GIFT_WORDS = """
is are was were be been being isn't aren't wasn't weren't and or but so from out over up down in here near
right not who
"""
_NO_GIFT = frozenset(_NO_GIFT_WORDS.split())
_TAKES_TYPED = """
protect improve share give lose use change express spend sell raise increase develop strengthen keep show
serve prepare present support carry protected improved shared gave lost used changed expressed spent sold
raised increased developed strengthened kept showed prepared presented supported carried
"""
_TAKES = frozenset(_TAKES_TYPED.split())
"""What one does with one’s own."""
_CLAUSES = frozenset(["while", "when", "because", "and", "if", "so", "but"])
_TIMES = frozenset(["years", "months", "weeks", "days", "hours", "minutes", "times", "people"])


def _given_away(passage: Passage, number: int) -> bool:
    # "give there documents to": before a plural, and nothing before it that "there" goes with
    noun = passage.lowered[number + 1]
    if "z" in readings[noun] and is_one(passage.lowered[number - 1]):
        return False  # “the first church there dates from that time”
    if passage.lowered[number - 1] in _TAKES and readings[noun] in ANY_NOUN:
        # "to protect there health while"
        end = passage.words[number + 1].end
        return ends_phrase(passage.text, end) or passage.flanked[number + 3] in _CLAUSES
    return (
        noun in plurals()
        and not (noun == "needs" and passage.text.startswith(" to ", passage.words[number + 1].end))
        and noun not in _TIMES
        and passage.lowered[number - 1] not in _NO_GIFT
        and ends_phrase(passage.text, passage.words[number + 1].end)
    )


def _heads_sentence(passage: Passage, number: int) -> bool:
    # "There work is hard"
    noun, verb = passage.lowered[number + 1], passage.flanked[number + 3]
    return (
        passage.begins_sentence(passage.words[number].start)
        and (is_one(noun) or noun in _SHARED)
        and verb in {"is", "was", "has", "will"}
        and before(passage, number + 1) is not None
    )


_LINKS = frozenset(["that", "because", "if", "as", "all"])


def _before_modal(passage: Passage, number: int) -> bool:
    # "so that there results can be compared"
    words, earlier = passage.words, before(passage, number)
    if earlier is None or earlier.text not in _LINKS or number + 2 >= len(words):
        return False
    return words[number + 1].text in plurals() and words[number + 2].text in {*MODALS, "are", "were", "have"}


_QUALITIES_TOO = frozenset(["right", "kind", "present", "public", "cold", "light", "sound", "plain", "fun"])
"""“It's right for you”, “it's kind of a joke”."""


_RATHER = lazy(r",? (?:rather than|not|and not) [^,.;]{2,40},? that\b")
"""“It's quality, rather than quantity, that counts.”"""


def its_for_possessive(passage: Passage) -> Iterator[Finding]:
    """Offsets of "it's" where "its" is meant: before a noun that ends the phrase."""
    for number in passage.index.get("it's", ()):
        informatics = passage.words[number].text.startswith("IT")  # “IT’s role”
        informatics = informatics or passage.flanked[number] == "whether"  # “whether it’s phones or sweets”
        if informatics or number + 1 >= len(passage.words) or not before(passage, number + 1):
            continue
        noun = passage.words[number + 1]
        single = noun.text in singulars() and (noun.text in word_set("counted") or readings[noun.text] == "c")
        owned = single or noun.text in plurals() or noun.text in _OWNED
        follows = passage.flanked[number + 3]
        cleft = follows in {"that", "since", "too"}  # "it's work that we do", "it's ages since"
        cleft = cleft or (noun.text == "home" and follows == "to")
        cleft = cleft or (noun.text in _ANYBODY and follows == "who")  # "it's people who are trained"
        cleft = cleft or _RATHER.match(passage.text, noun.end) is not None
        owned = (
            owned and ends_phrase(passage.text, noun.end) and noun.text not in _QUALITIES_TOO and not cleft
        )
        word = passage.words[number]
        owned = owned or _superlative(passage, number + 1) or _several_owned(passage, number + 1)
        owned = owned or (noun.text in _NEVER_SAID and passage.flanked[number + 3] not in _CLEFT)
        if owned and not passage.in_quotation(word.start):
            yield Finding(
                word.start, word.end, f"“{word.text} {noun.text}”", "write “its”", word.text[:2] + "s"
            )


_ANYBODY = frozenset(["people", "men", "women", "children", "parents", "families"])
_CLEFT = frozenset(["who", "that", "which", "like", "we", "you", "they", "all", "from", "of"])


def _several_owned(passage: Passage, number: int) -> bool:
    # "it's trainers came"; but "it's people who matter"
    after = passage.words[number + 1].text if number + 1 < len(passage.words) else "that"
    return (
        passage.words[number].text in plurals()
        and passage.words[number].text != "ages"
        and before(passage, number + 1) is not None
        and after not in _CLEFT
    )


_LEAST_SUPERLATIVE = 6
_NO_SUPERLATIVE = frozenset(
    ["interest", "request", "honest", "modest", "earnest", "arrest", "harvest", "forest"]
)


def _superlative(passage: Passage, number: int) -> bool:
    # "it's largest seizure"
    word = passage.words[number].text
    if not word.endswith("est") or len(word) < _LEAST_SUPERLATIVE or word in _NO_SUPERLATIVE:
        return False
    noun = passage.words[number + 1].text if number + 1 < len(passage.words) else ""
    return before(passage, number + 1) is not None and (noun in singulars() or noun in plurals())


_OWNED = frozenset(
    [
        "budget",
        "status",
        "territory",
        "mandate",
        "role",
        "work",
        "staff",
        "leadership",
        "headquarters",
        "name",
        "population",
        "history",
    ]
)


_NEVER_SAID_TYPED = """
influence readiness willingness importance contribution efficiency effectiveness existence ability impact
effect neighbour neighbours neighbors neighbor headquarters population territory mandate jurisdiction origin
purpose aim aims goals success failure competence independence sovereignty borders founder chairman director
author
"""
_NEVER_SAID = frozenset(_NEVER_SAID_TYPED.split())
"""Nouns that nobody says without an article after “it is”."""


_STATES = frozenset(
    [
        "able",
        "present",
        "absent",
        "ready",
        "afraid",
        "aware",
        "happy",
        "sceptical",
        "skeptical",
        "divided",
        "involved",
        "also",
        "not",
        "very",
    ]
)


def where_for_were(passage: Passage) -> Iterator[Finding]:
    """Offsets of "where" where "were" is meant: after people, before what was done to them."""
    for number in passage.index.get("where", ()):
        people = before(passage, number)
        if (
            people is None
            or people.text.lower() not in word_set("people")
            or number + 1 >= len(passage.words)
        ):
            continue
        follower = passage.words[number + 1].text
        word = passage.words[number]
        done = follower in _STATES or (follower.endswith("ed") and before(passage, number + 1) is not None)
        if done and not passage.in_quotation(word.start):
            yield Finding(word.start, word.end, f"“{people.text} where {follower}”", "write “were”", "were")
