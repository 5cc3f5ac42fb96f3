"""Clauses behind what leads to a noun: “despite the road was closed”, and nouns behind “because”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.letters import letters as roles
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins
from bulletin_cli.rules.agreement.parts import letters, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.frames import DESPITE
from bulletin_cli.rules.verbs.first_forms import lost
from bulletin_cli.rules.words.function_words import FINITE_BE, MODALS, PERSONALS
from bulletin_cli.rules.words.word_classes import VERBAL, readings

_FINITE = (
    FINITE_BE | MODALS | {"has", "had", "does", "did", "doesn't", "didn't", "wasn't", "isn't", "couldn't"}
)
_PERSONS = PERSONALS - {"it", "you"}
_EITHER = frozenset(["it", "there", "this", "that", "these", "those"])
_SHORT = lazy(r"D[AC]*[NUSC]|[AC]*[NS]")
_THING = lazy(r"D*[AC]*[NU]*[NUSCs](?:PD*[AC]*[NU]*[NUSCs])?")
_LONGEST = 8
"""So many words a subject may have."""
_HINTS = {"despite": "although", "spite": "although", "during": "while"}


def clause_behind_despite(passage: Passage) -> Iterator[Finding]:
    """“They stayed despite the hall had no heating”, “Despite he was ill, he came”."""
    for despite in passage.having(DESPITE):
        for number in passage.index[despite]:
            first = number
            if despite in _OF and passage.flanked[number + 2] == _OF[despite]:
                first += 1
            elif despite in _OF:
                continue
            if joins(passage, first + 1):
                yield from _clause(passage, number, first + 1)


_OF = {"spite": "of", "due": "to", "because": "of", "owing": "to", "thanks": "to"}


def _clause(passage: Passage, number: int, first: int) -> Iterator[Finding]:
    word, follows = passage.lowered[first], passage.flanked[first + 2]
    hint = f"write “{_HINTS.get(passage.lowered[number], 'because')}”"
    told = number - (passage.lowered[number] == "spite" and passage.flanked[number] == "in")
    if word in _PERSONS or (word in _EITHER and follows in _FINITE and follows != "that"):
        if joins(passage, first + 1) and parts[follows] != "P":
            yield from finding(passage, told, first, "a clause behind a preposition", hint)
        return
    verb = next((at for at in range(first, first + _LONGEST) if _ends(passage, at)), first)
    if verb == first or not joins(passage, verb) or passage.lowered[verb] not in _FINITE:
        return
    noun = verb - (passage.lowered[verb - 1] == "there")
    said = letters(passage, first, noun)
    opens = passage.begins_sentence(passage.words[told].start)
    if opens and noun < verb and passage.lowered[verb] in FINITE_BE:
        return  # “During the attacks there were explosions”: a whole phrase before the clause
    if opens:
        wrong = _SHORT.fullmatch(said) is not None and passage.words[first].kind == "lower"
    else:
        wrong = _THING.fullmatch(said) is not None and _behind_clause(passage, told)
    if wrong:
        yield from finding(passage, told, verb, "a clause behind a preposition", hint)


def _ends(passage: Passage, number: int) -> bool:
    return not joins(passage, number) or passage.lowered[number] in _FINITE


_SURE = frozenset("123M")
_LINKS = frozenset("RhL")
_FARTHEST = 24


def _behind_clause(passage: Passage, number: int) -> bool:
    # a comma, or a clause with its verb that no other word has opened
    if not joins(passage, number):
        return passage.lowered[number] == "despite" or passage.lowered[number] == "in"
    if passage.flanked[number] in {"and", "or", "but"}:
        return False
    found = False
    for at in range(number - 1, max(-1, number - _FARTHEST), -1):
        role = roles[passage.lowered[at]]
        if role in _LINKS:
            return False
        found = found or role in _SURE or (role in "Ed" and roles[passage.flanked[at]] == "H")
        if before(passage, at) is None:
            break
    return found and passage.lowered[number] not in {"due", "owing", "thanks", "during"}


_BARE_THING = lazy(r"[ACc]*[NU]*[NUS](?:P(?:D*[AC]*[NUSC]+))*")
_LACKING_TYPED = "lack absence shortage bad poor heavy early late high low ill"
_LACKING = frozenset(_LACKING_TYPED.split())
_CLOSING = frozenset(".;")
_MOST = 7


def because_bare(passage: Passage) -> Iterator[Finding]:
    """“Some had left because early marriage; others”, “They stopped because lack of money”."""
    for number in passage.index["because"]:
        first = last = number + 1
        if not joins(passage, first) or passage.words[first].kind != "lower" or not before(passage, number):
            continue
        while joins(passage, last + 1) and last - number < _MOST:
            last += 1
        end = passage.words[last].end
        closed = passage.text[end : end + 1] in _CLOSING or not passage.text[end:].strip()
        said = letters(passage, first, last + 1)
        if not (closed and _BARE_THING.fullmatch(said)) or parts[passage.lowered[first]] == "D":
            continue
        phrase = said.partition("P")[0]
        words = passage.lowered[first : first + len(phrase)]
        led = words[0] in _LACKING and (len(words) > 1 or "P" in said)
        plain = all(VERBAL.isdisjoint(readings[word]) for word in words)
        if (led or plain) and not VERBAL.intersection(readings[words[-1]]) - set("v"):
            yield from lost(passage, number, "of")
