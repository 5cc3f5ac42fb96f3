"""Verbs before their subjects: “In the valley is three wells”, “Here is the results”, “How do the guard”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.letters import letters
from bulletin_cli.rules.agreement.nouns import (
    Finding,
    ends_phrase,
    finding,
    is_quality,
    joins,
    plurals,
    side_by_side,
)
from bulletin_cli.rules.agreement.parts import letters as parts_of
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.agreement.persons import QUANTITIES
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.agreement.verbs import TO_ONE, TO_SEVERAL, first_form
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.inversions import ASKED_OF_ONE, ASKED_OF_SEVERAL, HERE_IS, STANDS_TWO
from bulletin_cli.rules.words.function_words import INDEFINITE
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import readings

_PLACE = lazy(r"(?:A?P)+[DACNUSs]+(?:P[DACNUSs]+)*")
_FARTHEST = 12
_SEVERAL = "several with a verb for one"
_ONE = "one with a verb for several"


def place_before_verb(passage: Passage) -> Iterator[Finding]:
    """“In the valley is three wells”, “Next to the bridge stands two old tents”."""
    for verb in passage.coupled(STANDS_TWO):
        first = _head(passage, verb)
        noun = _noun(passage, verb + 2)
        if first is None or not noun or not _is_several(passage, noun):
            continue
        if _PLACE.fullmatch(parts_of(passage, first, verb)) and side_by_side(passage, first, noun):
            typed = passage.lowered[verb]
            hint = f"write “{TO_SEVERAL.get(typed) or first_form(typed)}”"
            yield from finding(passage, verb, noun, _SEVERAL, hint)


def _head(passage: Passage, verb: int) -> int | None:
    # the number of the first word of the verb’s sentence, where it is near
    for first in range(verb - 1, max(-1, verb - _FARTHEST), -1):
        if passage.begins_sentence(passage.words[first].start):
            return first
    return None


def _noun(passage: Passage, at: int) -> int:
    # the number of the noun behind the adjectives that begin here, or 0
    while joins(passage, at + 1) and is_quality[passage.lowered[at]]:
        at += 1
    return at if joins(passage, at) and passage.words[at].kind == "lower" else 0


def _is_several(passage: Passage, noun: int) -> bool:
    word = passage.lowered[noun]
    counted = word in plurals() and plurals()[word] not in MEASURES and plurals()[word] not in QUANTITIES
    return counted and ends_phrase(passage.text, passage.words[noun].end)


def here_is(passage: Passage) -> Iterator[Finding]:
    """“Here is the results of the survey”."""
    for number in passage.coupled(HERE_IS):
        noun = _noun(passage, number + 3)
        led = letters[passage.flanked[number + 3] or "."] in "txQ"
        opens = passage.begins_sentence(passage.words[number].start)
        if noun and led and opens and _is_several(passage, noun):
            hint = f"write “{TO_SEVERAL[passage.lowered[number + 1]]}”"
            yield from finding(passage, number, noun, _SEVERAL, hint)


def asked_of_several(passage: Passage) -> Iterator[Finding]:
    """“Why does the nurses need it?”."""
    for number in passage.coupled(ASKED_OF_ONE):
        noun = _noun(passage, number + 3)
        led = letters[passage.flanked[number + 3] or "."] == "t"
        if noun and led and passage.lowered[noun] in plurals() and _does(passage, noun + 1):
            yield from finding(passage, number + 1, noun, _SEVERAL, "write “do”")


def _does(passage: Passage, verb: int) -> bool:
    # a first form: “need it”, “choose”; but “the drugs money go”
    if not joins(passage, verb):
        return False
    word, follows = passage.lowered[verb], passage.flanked[verb + 2]
    if letters[word] in "4f":
        return True
    objects = not follows or not joins(passage, verb + 1) or letters[follows] in "tqQxOPT"
    return letters[word] == "n" and objects


def asked_of_one(passage: Passage) -> Iterator[Finding]:
    """“How do the guard choose them?”, “Why have the bridge been closed?”, “What are the role of women?”."""
    for number in passage.coupled(ASKED_OF_SEVERAL):
        noun, verb = _noun(passage, number + 3), passage.lowered[number + 1]
        led = passage.flanked[number + 3] in _THE and passage.begins_sentence(passage.words[number].start)
        if not (noun and led and _is_one(passage, noun)):
            continue
        if verb == "do":
            wrong = _does(passage, noun + 1) and _asks(passage, noun)
        elif verb == "have":
            follows = passage.flanked[noun + 2]
            wrong = ("e" in readings[follows] or follows == "been") and joins(passage, noun + 1)
        else:
            wrong = _alone(passage, noun)
        if wrong:
            hint = f"write “{'does' if verb == 'do' else TO_ONE[verb]}”"
            yield from finding(passage, number + 1, noun, _ONE, hint)


_THE = INDEFINITE | {"the", "this", "that"}


def _is_one(passage: Passage, noun: int) -> bool:
    word = passage.lowered[noun]
    one = parts[word] == "N" and not word.endswith("s") and word not in QUANTITIES
    return one and word not in word_set("collective") and letters[word] in "NnW"


def _asks(passage: Passage, noun: int) -> bool:
    end = passage.sentence_at(passage.words[noun].start).end
    return passage.text[:end].rstrip().endswith("?")


def _alone(passage: Passage, noun: int) -> bool:
    # “What are the role of women?”; but “How are the court and the prison linked?”
    sentence = passage.sentence_at(passage.words[noun].start)
    rest = passage.text[passage.words[noun].end : sentence.end]
    follows = passage.flanked[noun + 2]
    behind = "e" in readings[follows] or follows in {"of", "for", "in", "at"}
    ends = rest.strip(" ”’)") == "?" or (joins(passage, noun + 1) and behind)
    return ends and _asks(passage, noun) and " and " not in rest and "," not in rest
