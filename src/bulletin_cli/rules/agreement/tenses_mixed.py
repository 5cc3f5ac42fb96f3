"""Two tenses, or two numbers, in one breath: “searched the car and find”, “the use of dogs make it”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.heads import CLAUSE, opens_clause
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, is_person
from bulletin_cli.rules.agreement.parts import is_many, letters, parts
from bulletin_cli.rules.agreement.persons import ASKING, QUANTITIES
from bulletin_cli.rules.agreement.verbs import third
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import BEFORE_ONE, MODALS
from bulletin_cli.rules.words.word_classes import SAME_IN_TENSES, readings

_BREAKS = (
    ASKING
    | CLAUSE
    | MODALS
    | {
        "not",
        "who",
        "which",
        "what",
        "how",
        "than",
        "why",
        "both",
        "between",
        "saw",
        "heard",
        "felt",
        "helped",
        "or",
    }
)
_FARTHEST = 14
_SAYING_TYPED = """
says explains adds believes hopes expects thinks knows admits claims argues insists warns concedes plans
intends say explain believe hope expect think know admit argue insist plan intend wants want publish
"""
_SAYING = frozenset(_SAYING_TYPED.split())
"""What one still says of what one has done."""
_OBJECTS = frozenset(["it", "them", "him", "her"])


def past_and_present(passage: Passage, link: int) -> Iterator[Finding]:
    """“The team searched the car and find 3 kg of heroin”, “They went to the post and meet the chief”."""
    verb, follows = passage.flanked[link + 2 : link + 4]
    known = readings[verb]
    if (
        verb in SAME_IN_TENSES
        or verb in _GOING_ON
        or (known == "z" and _is_to_come(passage, link))
        or "d" in known
        or (known not in {"v", "z"} and parts[follows] != "D" and follows not in _OBJECTS)
    ):
        return
    if verb in _SAYING or (link + 1 < len(passage.words) and passage.words[link + 1].kind != "lower"):
        return  # “has sold the house and says it did not suit him”, “in January and March”
    alone = known in {"v", "z"} or _has_object(passage, link + 1)
    if alone and before(passage, link + 1) and before(passage, link) and _past_before(passage, link):
        yield from finding(passage, link, link + 1, "a present after a past", "write the past")


def _is_to_come(passage: Passage, link: int) -> bool:
    # “it received a first reading on Monday and goes to a full debate next month”
    end = passage.sentence_at(passage.words[link].start).end
    rest = passage.words[link + 2 : link + 2 + _FARTHEST]
    return any(word.start < end and word.text.lower() in _NOW for word in rest)


_NOW = frozenset(["next", "tomorrow", "now", "today", "tonight", "currently", "still", "until"])


def _past_before(passage: Passage, link: int) -> bool:
    lowered = passage.lowered
    for at in range(link - 1, max(0, link - _FARTHEST), -1):
        word = lowered[at]
        known = readings[word]
        if word in _BREAKS or before(passage, at + 1) is None or known in {"v", "z", "g"} or word == "and":
            return False
        if word == "to" and ("v" in readings[lowered[at + 1]] or lowered[at + 1].endswith("ly")):
            return False  # “began to slowly regenerate the city and undo”
        if _agreeing_have(passage, at, link):
            return False
        if known == "d" or (known == "de" and parts[lowered[at + 1]] in {"D", "O"}):
            subject = lowered[at - 1]
            told = subject in _SUBJECTS or parts[subject] in {"N", "S", "U", "s"}
            return told and not _infinitive_before(passage, at - 1)
        if not parts[word] and not word.endswith("ly"):
            return False
    return False


_BETWEEN = frozenset(["already", "just", "now", "also", "never", "long", "often", "since", "all", "both"])


_AGREEING = frozenset([("has", "z"), ("have", "v")])


def _agreeing_have(passage: Passage, done: int, link: int) -> bool:
    # “has already visited the house and intends to open another”; but “has searched it and find”
    have = done
    while have and (passage.flanked[have] in _BETWEEN or passage.flanked[have].endswith("ly")):
        have -= 1
    verb = readings[passage.flanked[link + 2]]
    return (passage.flanked[have], verb) in _AGREEING


def _infinitive_before(passage: Passage, at: int) -> bool:
    # “would enhance it as it entered the war and protect the office”: what follows “and” goes with “would”
    begun = False
    for number in range(at, max(0, at - _FARTHEST), -1):
        word = passage.lowered[number]
        if before(passage, number) is None:
            return False
        begun = begun or word in _WHILE
        if begun and (word in MODALS or (word == "to" and "v" in readings[passage.lowered[number + 1]])):
            return True
    return False


_WHILE_TYPED = "as when while before after once since until because if that"
_WHILE = frozenset(_WHILE_TYPED.split())
_GOING_ON = frozenset(["continues", "remains", "continue", "remain", "lower"])
"""“It began in 1823 and continues”, “needed smaller fees and lower taxes”."""
_SUBJECTS = frozenset(["he", "she", "it", "they", "we", "i", "who", "also", "then"])
SHOWING = frozenset(["show", "make", "cause", "mean", "prove", "cover", "bring", "lead"])
_HEAD = lazy(r"DA*N?(?P<head>[NU])(?:PD*A*N?[NUS])*(?:PD*A*N?(?:S|[NUS]&A*N?[NS]))")
_ONE = BEFORE_ONE - {"another"}


def one_shows(passage: Passage) -> Iterator[Finding]:
    """“The increase in seizures show that it works”, “The use of dogs and scanners make it easier”."""
    for verb in passage.having(SHOWING):
        for number in passage.index[verb]:
            if parts[passage.flanked[number]] not in {"S", "N"} or before(passage, number) is None:
                continue
            acts = (
                readings[verb] == "v" or passage.flanked[number + 2] == "that" or _has_object(passage, number)
            )
            first = _opening(passage, number) if acts else None
            if first is not None:
                hint = f"write “{third(verb)}”"
                yield from finding(passage, first, number, "one with a verb for several", hint)


def _opening(passage: Passage, number: int) -> int | None:
    # the number of the determiner for one with which a subject opens its clause, or None
    first = number - 1
    while first > 0 and number - first < _FARTHEST and parts[passage.lowered[first]]:
        if before(passage, first) is None:
            break
        first -= 1
    if passage.lowered[first] not in _ONE or not opens_clause(passage, first):
        return None
    match = _HEAD.fullmatch(letters(passage, first, number))
    noun = passage.lowered[first + match.start("head")] if match else ""
    return first if noun and not (is_many(noun) or noun in QUANTITIES or is_person(noun)) else None


def _has_object(passage: Passage, verb: int) -> bool:
    joined = verb + 1 < len(passage.words) and before(passage, verb + 1) is not None
    return joined and (parts[passage.lowered[verb + 1]] == "D" or passage.lowered[verb + 1] in _OBJECTS)
