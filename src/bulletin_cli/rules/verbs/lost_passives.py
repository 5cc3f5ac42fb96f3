"""Passives that lost a word: “it staffed by men”, “are revising by a group”, “will be looked again”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import somebody
from bulletin_cli.rules.agreement.heads import opens_clause
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins, side_by_side
from bulletin_cli.rules.agreement.parts import IN_PHRASE, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.signs.passives import (
    BASING,
    DONE_BY_SOMEBODY,
    DONE_TO,
    DONE_TO_PEOPLE,
    LISTED,
    LOOKED,
    PLACED,
    STRICTLY,
    TAKEN_WITH,
)
from bulletin_cli.rules.words.days import DAY_WORDS
from bulletin_cli.rules.words.function_words import (
    ARTICLES,
    BE,
    FINITE_BE,
    FINITE_HAVE,
    MODALS,
    POSSESSIVES,
    RELATIVES,
)
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.months import MONTHS
from bulletin_cli.rules.words.word_classes import NOUN, readings

_BEFORE_CLAUSES = frozenset(["and", "but", "because", "when", "although", "while", "since", "where", "so"])
_GAPS = frozenset(["which", "that", "what", "whom", "who", "whose", "how"])
_NEAR_GAP = 10
"""So many words before a clause tell of what it lacks: “the school that they own and it funded in 2004”."""
_LONGEST_TIME = 6
"""So many words may stand between a participle and “by”: “staffed round the clock by men”."""
_NAMES_OF_TIMES = DAY_WORDS | frozenset(MONTHS.lower().split("|"))
_BODIES_TYPED = """
government ministry committee company union army police council office agency commission foundation state bank
organization organisation association court team group parliament service department authority authorities
school university institute centre center church board firm firms companies ministries governments donors
countries states army troops staff unit team force forces fund network club volunteers mission missions
academy city town district municipality community public embassy
"""
_BODIES = frozenset(_BODIES_TYPED.split())
_UP_TO_AGENT = 5
_NO_MEANS = frozenset(
    ["the", "a", "an", "its", "their", "his", "her", "our", "two", "three", "four", "several"]
)
_ROUND_TYPED = (
    "round around day night mainly jointly partly also mostly entirely largely in on for at from since"
)
_ROUND = frozenset(_ROUND_TYPED.split())


def _agent(passage: Passage, number: int) -> bool:
    # “by a group of writers”, “by the Government of Japan”; but “by a third”, “by every means”, “by Friday”
    for at in range(number, min(number + _UP_TO_AGENT, len(passage.words))):
        word, typed = passage.lowered[at], passage.words[at]
        if not joins(passage, at):
            return False
        if typed.kind in NAMED:
            return word not in _NAMES_OF_TIMES
        if somebody(word) or word in _BODIES:
            return True
        if not (parts[word] in IN_PHRASE or word == "of" or "e" in readings[word]):
            return False
    return False


def passive_lost(passage: Passage) -> Iterator[Finding]:
    """“It staffed round the clock by men”, “the library, which located in the hall”, “it founded in 2004”."""
    for number in passage.coupled(DONE_TO):
        done = number + 1
        if passage.words[done].kind != "lower" or not side_by_side(passage, number, done):
            continue
        if not _begins(passage, number):
            continue
        word, follows = passage.lowered[done], passage.flanked[done + 2]
        placed = follows in PLACED.get(word, ())
        dated = word in STRICTLY and follows == "in" and _year(passage.flanked[done + 3 : done + 5])
        dated = dated and passage.flanked[done + 4] not in _GIVEN  # “he founded in 1864 a Brotherhood”
        if passage.flanked[number] in _HAVING:
            continue  # “to have it signed by him”
        if joins(passage, done + 1) and (placed or dated or (word in STRICTLY and _by_agent(passage, done))):
            hint = "write “is” or “was” before the participle"
            yield from finding(passage, number, done, "a verb is missing", hint)


def _led_in(passage: Passage, number: int) -> bool:
    end = passage.sentence_at(passage.words[number].start).end
    return (
        readings[passage.flanked[number]] in {"z", "sz"}
        and passage.text.find(", ", passage.words[number].end, end) > 0
    )


_GIVEN = ARTICLES | POSSESSIVES | {"to", "this", "these", "two", "three"}
_HAVING = frozenset(["have", "has", "had", "having", "get", "gets", "got", "getting"])
_WHO = frozenset(["he", "she", "they", "we", "i"])


def _begins(passage: Passage, number: int) -> bool:
    # “it” opens its clause, and nothing before it is what was done
    if passage.lowered[number] in RELATIVES:
        earlier = passage.flanked[number]
        if passage.lowered[number] == "that" and _led_in(passage, number):
            return False  # “he says that based on standard models, the brain is too small”
        return passage.lowered[number] != "that" or "s" in readings[earlier] or "n" in readings[earlier]
    earlier = passage.flanked[number]
    if passage.lowered[number] in _WHO and passage.joined[number] and not NOUN.isdisjoint(readings[earlier]):
        return earlier in _BEFORE_CLAUSES  # “the value he attached to it”
    opens = before(passage, number) is None or earlier in _BEFORE_CLAUSES
    opens = opens or opens_clause(passage, number)
    near = passage.lowered[max(0, number - _NEAR_GAP) : number]
    return opens and _GAPS.isdisjoint(near)


def _year(words: tuple[str, ...]) -> bool:
    return any(len(word) == 4 and word.isdigit() for word in words)


def _by_agent(passage: Passage, done: int) -> bool:
    # “funded by Norway”, “staffed day and night by volunteers”, “surrounded by high walls”
    for at in range(done + 1, min(done + _LONGEST_TIME, len(passage.words) - 1)):
        if not joins(passage, at):
            return False
        word = passage.lowered[at]
        if word == "by":
            follows = passage.lowered[at + 1]
            led = follows in _NO_MEANS or parts[passage.flanked[at + 3]] == "S" or parts[follows] == "S"
            thing = at == done + 1 and led and passage.flanked[at + 3] not in _MEASURES
            return _agent(passage, at + 1) or (thing and passage.lowered[done] in _BY_THINGS)
        if at == done + 1 and word not in _ROUND and not word.endswith("ly"):
            return False
    return False


_BY_THINGS = frozenset(
    ["surrounded", "accompanied", "inhabited", "bordered", "dominated", "populated", "governed"]
)
_MEASURES = frozenset(
    ["third", "half", "quarter", "few", "hundred", "thousand", "day", "end", "time", "way", "means"]
)


def doing_by(passage: Passage) -> Iterator[Finding]:
    """“The materials are revising by a group of writers”."""
    for number in passage.coupled(TAKEN_WITH):
        be = number - 1
        while be > 0 and (passage.lowered[be] in _NOW or passage.lowered[be].endswith("ly")):
            be -= 1
        if be < 1 or passage.lowered[be] not in _BE or not side_by_side(passage, be, number + 1):
            continue
        who = be - 1
        while who > 0 and passage.lowered[who] in _HELPING and passage.joined[who]:
            who -= 1
        subject = passage.lowered[who]
        people = subject in _PERSONS or somebody(subject) or subject in _BODIES
        people = people or passage.words[who].kind in NAMED
        led = parts[passage.flanked[number + 3]] in {"D", "S"}
        if people and not (led and passage.lowered[number] in DONE_TO_PEOPLE):
            continue
        if joins(passage, number + 2) and _agent(passage, number + 2):
            hint = "write “being” and the participle"
            yield from finding(passage, be, number + 1, "the active form before “by”", hint)


_BANKS = frozenset(
    ["bank", "banks", "shore", "shores", "river", "lake", "sea", "road", "roadside", "gate", "gates"]
)
"""“Who had collected by the banks of the Ganges”: where they are."""


def has_done_by(passage: Passage) -> Iterator[Finding]:
    """“The bridge has inspected by the officers”: “been” is missing."""
    for number in passage.coupled(DONE_BY_SOMEBODY):
        helped = passage.flanked[number] in FINITE_HAVE and side_by_side(passage, number - 1, number + 1)
        article, noun = (*passage.lowered[number + 2 : number + 4], "", "")[:2]
        placed = article in ARTICLES and noun in _BANKS
        if (
            number > 1
            and helped
            and not placed
            and joins(passage, number + 2)
            and _agent(passage, number + 2)
        ):
            hint = f"write “been {passage.lowered[number]}”"
            yield from finding(passage, number - 1, number + 1, "a word is missing", hint)


_BE = FINITE_BE | {"be", "been"}
_HELPING = MODALS | FINITE_HAVE | {"to", "also", "not", "already", "going", "is", "are"}
_NOW = frozenset(["now", "currently", "also", "still", "already", "presently", "not"])
_PERSONS = frozenset(["he", "she", "we", "they", "i", "you", "who", "everyone", "nobody"])


def state_going_on(passage: Passage) -> Iterator[Finding]:
    """“The handbook is basing on materials”, “The course is consisting of seven evenings”."""
    for number in passage.coupled(BASING):
        be = number - 1
        while be > 0 and passage.lowered[be] in _NOW:
            be -= 1
        if be < 1 or passage.lowered[be] not in FINITE_BE or not side_by_side(passage, be, number + 1):
            continue
        subject = passage.lowered[be - 1]
        if passage.lowered[number] == "basing":
            yield from finding(passage, be, number, "a wrong form", "write “based”")
        elif not (subject in _PERSONS or somebody(subject) or _named(passage, be - 1)):
            yield from finding(passage, be, number, "what lasts is not going on", "write the simple tense")


def _named(passage: Passage, number: int) -> bool:
    named = passage.words[number].kind in NAMED
    return named and passage.lowered[number] not in word_set("collective")


_HOW_TYPED = "again once twice also together separately more well very first later soon daily there here now"
_HOW = frozenset(_HOW_TYPED.split())
_CARDS = frozenset(["card", "cards", "hand", "hands", "blow", "blows", "drugs", "heroin", "drug", "opium"])
_DEALT = frozenset(["quickly", "slowly", "separately", "carefully", "properly", "promptly", "fairly"])
_BY_WHOM = frozenset(["by", "in", "during", "for", "until", "before", "since", "and", "on", "with", "at"])


def looked_again(passage: Passage) -> Iterator[Finding]:
    """“The plans will be looked again”, “The old people are cared by nurses”."""
    for done in passage.having(frozenset(LOOKED)):
        for number in passage.index[done]:
            if passage.flanked[number] not in BE or before(passage, number) is None:
                continue
            last = passage.flanked[number + 2]
            if done == "referred" and not joins(passage, number + 1):
                continue  # “women with a history of it could be referred”: to a doctor
            if last in LOOKED[done] or _has_preposition(passage, number, LOOKED[done]):
                continue
            ends = not joins(passage, number + 1) or last in _HOW or last.endswith("ly") or last in _BY_WHOM
            if done == "dealt" and not (_CARDS.isdisjoint(passage.index) and last in _DEALT):
                continue
            if ends and passage.text[passage.words[number].end :][:1] not in {"-", "‑", "–"}:
                some = LISTED[done]
                yield from finding(passage, number - 1, number, "a word is missing", f"write “{done} {some}”")


def _has_preposition(passage: Passage, number: int, wanted: frozenset[str]) -> bool:
    # “was looked closely at by them”; but “was looked again at a meeting”
    for at in (number + 2, number + 3):
        if joins(passage, at) and passage.lowered[at] in wanted:
            return not joins(passage, at + 1) or passage.lowered[at + 1] in _BEHIND_PREPOSITION
    return False


_BEHIND_PREPOSITION = frozenset(["by", "again", "in", "and", "or", "as", "during", "every", "before", "with"])
