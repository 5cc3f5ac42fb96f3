"""Verbs of one subject that disagree with each other: “are trained and has”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.glances import AND_HAS
from bulletin_cli.rules.agreement.heads import CLAUSE
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins, plurals
from bulletin_cli.rules.agreement.parts import is_many, letters, parts
from bulletin_cli.rules.agreement.persons import HELPERS, QUANTITIES
from bulletin_cli.rules.agreement.verbs import TO_ONE, TO_SEVERAL, third
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import (
    BEFORE_ONE,
    FOR_ONE,
    MODALS,
    ONE_THIRD,
    RELATIVES,
    SUBJECTS,
)
from bulletin_cli.rules.words.word_classes import readings

_BREAKS = (
    HELPERS
    | CLAUSE
    | MODALS
    | {"to", "not", "who", "which", "what", "how", "than", "why", "they", "we", "you", "i", "he", "she", "it"}
)
_FARTHEST = 14
_SEVERAL_BE = frozenset(["are", "were"])
_PERSONS = SUBJECTS | {"there"}


def verbs_of_both_numbers(passage: Passage) -> Iterator[Finding]:
    """“The staff of the Agency are trained and has skills”, “the nurse is trained and have a room”."""
    for link in passage.coupled(AND_HAS):
        second = passage.lowered[link + 1]
        several = second in TO_ONE
        first = _first_be(passage, link, FOR_ONE if several else _SEVERAL_BE)
        if first and _goes_on(passage, link + 1) and _side(passage, link):
            wanted = TO_ONE[second] if several else TO_SEVERAL[second]
            message = f"“{passage.lowered[first]} … and {second}”: the verbs disagree"
            start, end = passage.words[link].start, passage.words[link + 1].end
            if not passage.in_quotation(start, end):
                yield Finding(start, end, message, f"write “and {wanted}”")


def _side(passage: Passage, link: int) -> bool:
    # nothing but spaces parts “and” from the words around it
    return joins(passage, link) and joins(passage, link + 1)


def _goes_on(passage: Passage, verb: int) -> bool:
    follows = passage.flanked[verb + 2]
    if not joins(passage, verb + 1) or follows in _PERSONS:
        return False
    led = follows in {"a", "an", "the", "no", "many", "been", "not"} or parts[follows] in {"A", "S", "D"}
    return led or "e" in readings[follows]


def _first_be(passage: Passage, link: int, verbs: frozenset[str]) -> int:
    # the number of “are” before “and”, where it is the verb of the sentence’s own subject, or 0
    lowered = passage.lowered
    for at in range(link - 1, max(0, link - _FARTHEST), -1):
        word = lowered[at]
        if word in verbs:
            return at if _has_subject(passage, at, several=word in _SEVERAL_BE) else 0
        if before(passage, at) is None or word in _BREAKS or word in TO_ONE or word in TO_SEVERAL:
            return 0
        if word == "and":
            return 0
    return 0


_SEVERAL = lazy(r"D*[AC]*N?S(?:P[DACNUSs]+)*|D[AC]*[NU](?:P[DACNUSs]+)*")
_ONE = lazy(r"D[AC]*U?N?[NU](?:P[DACNUSs]+)*")


def _has_subject(passage: Passage, verb: int, *, several: bool) -> bool:
    first = verb
    while first and verb - first < _FARTHEST and before(passage, first) is not None:
        first -= 1
    if not passage.begins_sentence(passage.words[first].start) or first == verb:
        return False
    said = letters(passage, first, verb)
    if several:
        return _SEVERAL.fullmatch(said) is not None
    noun = passage.lowered[first + len(said.partition("P")[0]) - 1]
    return _ONE.fullmatch(said) is not None and not is_many(noun) and noun not in QUANTITIES


_DOING = frozenset("vz")


def verbs_in_a_list(passage: Passage) -> Iterator[Finding]:
    """“The team visits prisons, collect data and writes reports”."""
    for link in passage.index.get("and", ()):
        verb = link + 1
        if not joins(passage, verb) or _DOING.isdisjoint(readings[passage.flanked[verb + 1]]):
            continue
        start = passage.sentence_at(passage.words[link].start).start
        items = _items(passage, link, start)
        if items is None:
            continue
        first, places = items
        ones = [at for at in places if "z" in readings[passage.lowered[at]]]
        firsts = [at for at in places if at not in ones]
        if len(firsts) == 1 and _one_before(passage, first, start):
            at = firsts[0]
            hint = f"write “{third(passage.lowered[at])}”"
            yield from finding(passage, at, at, "a verb for several among verbs for one", hint)


def _items(passage: Passage, link: int, start: int) -> tuple[int, list[int]] | None:
    # the number of the first verb, and those of the verbs behind commas and “and”
    places = [link + 1]
    at = link
    while at > 0 and passage.words[at - 1].start >= start:
        if before(passage, at) is None:
            gap = passage.text[passage.words[at - 1].end : passage.words[at].start]
            if gap != ", " or not _acts(passage, at):
                return None
            places.append(at)
        at -= 1
    if len(places) < 2:
        return None
    stop = min(places)
    for verb in range(at + 1, stop):
        known = readings[passage.lowered[verb]]
        if passage.lowered[verb] in _BREAKS or passage.lowered[verb] == "and":
            return None
        if "z" in known and (known == "z" or parts[passage.flanked[verb]] in {"N", "U", "", "c"}):
            return verb, places
    return None


_LEADS = frozenset("DO")
_OBJECTS = frozenset("DOSNAU")


def _acts(passage: Passage, verb: int) -> bool:
    # “, collect data”, “, train staff”
    known = readings[passage.lowered[verb]]
    if not joins(passage, verb + 1):
        return False
    object_ = parts[passage.flanked[verb + 2]] in _OBJECTS
    return object_ and ("v" in known or known == "z" or ("z" in known and "s" in known))


def _one_before(passage: Passage, verb: int, start: int) -> bool:
    first = verb
    while first and passage.words[first - 1].start >= start:
        first -= 1
    if passage.lowered[first] in ONE_THIRD:
        return verb == first + 1
    said = letters(passage, first, verb)
    named = verb == first + 2 and parts[passage.lowered[first + 1]] == "N" and said[:1] == "D"
    return (named or _ONE.fullmatch(said) is not None) and passage.lowered[verb - 1] not in plurals()


def verb_behind_clause(passage: Passage) -> Iterator[Finding]:
    """“The project which began in 2008 and cover five states”, “the woman who lives there sell bread”."""
    flanked, joined = passage.flanked, passage.joined
    for link in passage.having(RELATIVES):
        for number in passage.index[link]:
            side = number > 1 and joined[number] and joined[number + 1]
            if side and parts[flanked[number]] == "N" and _led_by_one(passage, number - 1):
                yield from _second(passage, number)


def _led_by_one(passage: Passage, noun: int) -> bool:
    first = noun
    while first and passage.joined[first] and parts[passage.lowered[first - 1]] in {"A", "N", "U"}:
        first -= 1
    led = first > 0 and passage.lowered[first - 1] in BEFORE_ONE and before(passage, first) is not None
    single = passage.lowered[noun]
    opens = led and (before(passage, first - 1) is None or passage.flanked[first - 1] in CLAUSE)
    return opens and not is_many(single) and single not in QUANTITIES and not single.endswith("s")


def _second(passage: Passage, link: int) -> Iterator[Finding]:
    verb = link + 1
    known = readings[passage.lowered[verb]]
    told = passage.lowered[verb] in {"is", "was", "has", "had"}
    if not (told or ("d" in known and "v" not in known) or known in {"z", "sz", "nsz"}):
        return
    for at in range(verb + 1, min(verb + _FARTHEST, len(passage.words))):
        word = passage.lowered[at]
        if before(passage, at) is None or (word in _BREAKS and word != "see"):
            return
        if passage.lowered[at - 1] == "and" and _first_form(passage, at):
            yield from finding(
                passage, at - 1, at, "a verb for several, and the subject is one", f"write “{third(word)}”"
            )
            return
        if (
            "z" in known
            and passage.lowered[at - 1] in {"there", "here"}
            and _first_form(passage, at, further=True)
        ):
            yield from finding(passage, at, at, "one with a verb for several", f"write “{third(word)}”")
            return
        joined = word == "and" and _first_form(passage, at + 1)
        if not joined and (word == "and" or word in TO_ONE or word in TO_SEVERAL):
            return


def _first_form(passage: Passage, at: int, *, further: bool = False) -> bool:
    if at >= len(passage.words) or not joins(passage, at) or passage.words[at].kind != "lower":
        return False
    word = passage.lowered[at]
    known, follows = readings[word], passage.flanked[at + 2]
    if "v" not in known or "e" in known or "d" in known:
        return False
    led = joins(passage, at + 1) and parts[follows] in (_OBJECTS if further else _LEADS)
    return (known == "v" and word not in {"become", "come"}) or led
