"""Verbs behind shares of what is several: “96 pages, of which 40 is in colour”, “most of which deals”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.glances import OF_WHICH
from bulletin_cli.rules.agreement.letters import letters
from bulletin_cli.rules.agreement.nouns import Finding, finding, plurals, side_by_side
from bulletin_cli.rules.agreement.persons import QUANTITIES
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.agreement.verbs import TO_ONE, TO_SEVERAL, first_form
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import OFTEN
from bulletin_cli.rules.words.numerals import MONEY_SIGNS, TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import readings

_COUNTED = TWO_TO_TWELVE | {"several", "many", "both", "few"}
_SHARES = _COUNTED | {"most", "some", "half", "all"}
_PHRASE = frozenset("ANSsnUEWQ")
_LONG = 6


def most_of_which(passage: Passage) -> Iterator[Finding]:
    """“61 recommendations, most of which concerns hygiene”, “ten schools, several of which needs repair”."""
    for number in passage.coupled(OF_WHICH):
        share = number - 1
        if share < 1 or passage.lowered[share] not in _SHARES:
            continue
        verb = number + 2 + (passage.flanked[number + 3] in OFTEN)
        if verb >= len(passage.words) or not side_by_side(passage, share, verb):
            continue
        typed = passage.lowered[verb]
        wanted = TO_SEVERAL.get(typed) or ("z" in readings[typed] and first_form(typed))
        if wanted and _several_before(passage, share):
            yield from finding(passage, share, verb, "several with a verb for one", f"write “{wanted}”")


def of_which_forty(passage: Passage) -> Iterator[Finding]:
    """“96 pages, of which 40 is colour plates”, “90 members, of whom one are deaf”."""
    for number in passage.coupled(OF_WHICH):
        count = number + 2
        if count + 1 >= len(passage.words) or not side_by_side(passage, number, count + 1):
            continue
        typed, verb = passage.lowered[count], passage.lowered[count + 1]
        if passage.text[passage.words[count].start - 1] in MONEY_SIGNS or not _counted_before(
            passage, number
        ):
            continue
        several = typed in _COUNTED or (typed.isdecimal() and int(typed) > 1)
        if several and verb in TO_SEVERAL:
            hint = f"write “{TO_SEVERAL[verb]}”"
            yield from finding(passage, number, count + 1, "several with a verb for one", hint)
        elif typed in {"one", "each"} and verb in TO_ONE:
            hint = f"write “{TO_ONE[verb]}”"
            yield from finding(passage, number, count + 1, "one with a verb for several", hint)


def _counted_before(passage: Passage, number: int) -> bool:
    # “96 pages, of which”: no measure, which is one amount
    noun = number - 1
    if noun < 0 or passage.text[passage.words[noun].end : passage.words[number].start] not in {", ", " "}:
        return False
    word = passage.lowered[noun]
    one = plurals().get(word, word[:-1])
    return _is_several(word) and one not in MEASURES and one not in QUANTITIES


def _is_several(word: str) -> bool:
    return letters[word] in "Ss" or word in {"people", "women", "men", "children"}


def _several_before(passage: Passage, share: int) -> bool:
    # the nouns before the comma are several, and no part of something that the clause may belong to
    noun, lowered = share - 1, passage.lowered
    if passage.text[passage.words[noun].end : passage.words[share].start] != ", " or not _is_several(
        lowered[noun]
    ):
        return False
    first = noun
    while first and noun - first < _LONG and passage.joined[first] and letters[lowered[first - 1]] in _PHRASE:
        first -= 1
    counted = any(word[0].isdigit() or word in _COUNTED for word in lowered[first:noun])
    if lowered[share] == "all":
        return counted
    lead = passage.flanked[first] if passage.joined[first] else ""
    return lowered[share] in _COUNTED or counted or letters[lead or "the"] in "34dfF"
