"""Verbs that disagree with a subject far off: “a project of the Union that aim”, “who have … and who is”."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from bulletin_cli.rules.agreement.heads import subject_of
from bulletin_cli.rules.agreement.in_clauses import led_by_quality
from bulletin_cli.rules.agreement.nouns import Finding, before, ends_phrase, finding, joins
from bulletin_cli.rules.agreement.parts import TOGETHER, is_many, letters, letters_and_commas, parts
from bulletin_cli.rules.agreement.persons import ASKING, QUANTITIES, bare_forms
from bulletin_cli.rules.agreement.relatives import is_picked_out
from bulletin_cli.rules.agreement.subjects import is_one
from bulletin_cli.rules.agreement.tenses_mixed import past_and_present
from bulletin_cli.rules.agreement.verbs import TO_ONE, TO_SEVERAL, third
from bulletin_cli.rules.prose.kinds import RUNNING
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import (
    ANNOUNCES_ONE,
    BEFORE_ONE,
    FOR_ONE,
    RELATIVES,
    SEVERAL_DO,
)
from bulletin_cli.rules.words.numerals import UNDER_TWENTY
from bulletin_cli.rules.words.word_classes import readings
from bulletin_cli.rules.words.words_met import WordsMet

_ONE = ANNOUNCES_ONE | {"one"}
_HEAD = lazy(r"D[AC]*N?[NU](?:PD?[AC]*[NUC]+(?:&D?[AC]*[NUC]+)?)*")
_NOUNS_TOO_TYPED = """
aim help work need use cover show offer support serve play train plan want focus provide seek lead run hold
visit lack face take
"""
_NOUNS_TOO = frozenset(_NOUNS_TOO_TYPED.split())
LINKED = frozenset((link, verb) for link in RELATIVES for verb in (*_NOUNS_TOO, "have", "are", "were", "do"))
_LONGEST = 14
_NEAR_LINK, _NEAR_ONE = 4, 5
"""So many words before a link, and before one, tell of several."""


def one_that_do(passage: Passage) -> Iterator[Finding]:
    """“A joint project of UNODC and the European Union that aim to bring”."""
    for number in passage.coupled(LINKED):
        verb, follows = passage.lowered[number + 1], passage.flanked[number + 3]
        clear = verb not in _NOUNS_TOO or follows in {"to", "more"} or parts[follows] in {"D", "O"}
        clear = clear or (parts[follows] == "A" and led_by_quality(passage, number + 2))
        named = passage.flanked[number].endswith("s") and passage.words[number - 1].kind == "capitalised"
        led = passage.lowered[number] == "who" and _led(passage, number)
        if (
            clear
            and not named
            and not led
            and before(passage, number) is not None
            and before(passage, number + 1) is not None
        ):
            first = _first(passage, number)
            if first is not None and not is_picked_out(passage, first):
                wanted = TO_ONE.get(verb) or third(verb)
                message = "one with a verb for several"
                yield from finding(
                    passage, number, number + 1, message, f"write “{passage.lowered[number]} {wanted}”"
                )


def _first(passage: Passage, link: int) -> int | None:
    # the number of the determiner for one with which what a link belongs to begins, or None
    first = link - 1
    while first >= 0 and link - first < _LONGEST:
        if passage.lowered[first] in _ONE:
            said = letters(passage, first, link)
            noun = passage.lowered[first + len(said.partition("P")[0]) - 1]
            if (
                _HEAD.fullmatch(said)
                and not is_many(noun)
                and noun not in QUANTITIES
                and not _after_several(passage, first)
            ):
                return first
            return None
        if parts[passage.lowered[first]] in {"S", "s", ""} or before(passage, first) is None:
            return None
        first -= 1
    return None


def _led(passage: Passage, link: int) -> bool:
    # “people on every continent who have struggled”: the men may stand before a place
    return any(parts[word] == "P" for word in passage.lowered[max(0, link - _NEAR_LINK) : link])


def _after_several(passage: Passage, first: int) -> bool:
    # “the members of a family that know”, “one of …”, “men and a dog that are”
    earlier = passage.flanked[first]
    near = passage.lowered[max(0, first - _NEAR_ONE) : first]
    several = any(parts[word] in {"S", "s"} or word in _COUNTED or word.isdigit() for word in near)
    return earlier in {"and", "or", "than", "as", "not"} or (parts[earlier] == "P" and several)


_ONE_DOES = frozenset(TO_SEVERAL)
WHO = frozenset([("and", "who"), ("and", "which"), ("but", "who"), ("but", "which")])


def who_have_and_who_is(passage: Passage) -> Iterator[Finding]:
    """“People who have tried it and who is not ashamed”."""
    for number in passage.coupled(WHO):
        link, start = passage.lowered[number + 1], passage.sentence_at(passage.words[number].start).start
        place = bisect_left(passage.index[link], number)
        earlier = passage.index[link][place - 1] if place else None
        if earlier is None or passage.words[earlier].start < start or number + 2 >= len(passage.words):
            continue
        first, second = passage.flanked[earlier + 2], passage.lowered[number + 2]
        if {_number(first), _number(second)} == {1, 2}:
            message = f"“{link} {first} … {link} {second}”: the verbs disagree"
            if not passage.in_quotation(passage.words[number].start):
                yield Finding(
                    passage.words[number + 1].start, passage.words[number + 2].end, message, "make them agree"
                )


def _number(verb: str) -> int:
    # 1 for a verb for one, 2 for one for several
    if verb in _ONE_DOES or readings[verb] == "z":
        return 1
    return 2 if verb in SEVERAL_DO or readings[verb] == "v" else 0


_ALONE = BEFORE_ONE | {"that"}


def one_also_does(passage: Passage, adverb: int) -> Iterator[Finding]:
    """The finding on a first form after an adverb: “The project also provide advice”."""
    verb, noun = passage.flanked[adverb + 2], passage.flanked[adverb]
    if verb not in bare_forms() or not is_one(noun) or noun in _ANY_NUMBER:
        return
    first = (
        subject_of(passage, adverb - 1) if before(passage, adverb) and before(passage, adverb + 1) else None
    )
    if first is not None and passage.lowered[first] in _ALONE and not _wished(passage, first):
        hint = f"write “{third(verb)}”"
        yield from finding(passage, first, adverb + 1, "one with a verb for several", hint)


_NEAR_SUBJECT = 10
_ANY_NUMBER = QUANTITIES | TOGETHER


def _wished(passage: Passage, first: int) -> bool:
    near = passage.lowered[max(0, first - _NEAR_SUBJECT) : first]
    return not ASKING.isdisjoint(near) or near[-1:] == ("that",)


_LONGEST_PLACE = 9
"""So many words after “among” at a sentence’s head its verb may come."""
_MANY = frozenset(UNDER_TWENTY[2:]) | {"several", "many", "both", "some"}
_COUNTED = _MANY | {"one", "most", "those", "all", "half"}


def was_two(passage: Passage) -> Iterator[Finding]:
    """“Among her first pupils was two border guards”."""
    for number in passage.index.get("among", ()):
        if not passage.begins_sentence(passage.words[number].start):
            continue
        for verb in range(number + 2, min(number + _LONGEST_PLACE, len(passage.words) - 1)):
            if before(passage, verb) is None:
                break
            if passage.lowered[verb] in FOR_ONE:
                count = passage.lowered[verb + 1]
                whole = joins(passage, verb + 2) or verb + 2 == len(passage.words)  # “was 23-year-old Anna”
                counted = whole and (count in _MANY or (count.isdigit() and count != "1"))
                if counted or _several_behind(passage, verb):
                    wanted = TO_SEVERAL[passage.lowered[verb]]
                    yield from finding(
                        passage, verb, verb + 1, "several with a verb for one", f"write “{wanted}”"
                    )
                break


def _several_behind(passage: Passage, verb: int) -> bool:
    # “Among the guests was ministers and ambassadors”, “Among the topics was the rules”
    noun = verb + 1 + (passage.lowered[verb + 1] in {"the", "also"})
    while noun < len(passage.words) - 1 and parts[passage.lowered[noun]] == "A":
        noun += 1
    if noun >= len(passage.words) or parts[passage.lowered[noun]] != "S":
        return False
    small = passage.words[noun].kind == "lower" and all(passage.joined[verb + 1 : noun + 1])
    end = passage.words[noun].end
    return small and (ends_phrase(passage.text, end) or passage.text.startswith(" and ", end))


_LIST = lazy(r"[ACDU]*N?[NU]?[Ss](?:,[AC]*N?[NU]?[Ss])*,?&D?[AC]*N?[NU]?[Ss](?:PD*[AC]*N?[NUSC]+)*")
_BEYOND = 8
"""So many words after the last “and” of a list its verb may come."""


_may_do = WordsMet(lambda word: not {"v", "z"}.isdisjoint(readings[word])).__getitem__


def around_and(passage: Passage) -> Iterator[Finding]:
    """“Doctors, psychologists and workers from both countries has passed”, “searched the car and find”."""
    flanked, lowered = passage.flanked, passage.lowered
    for link in passage.index.get("and", ()):
        if _may_do(flanked[link + 2]):
            yield from past_and_present(passage, link)
        if parts[flanked[link]] == "S" and not _ONE_DOES.isdisjoint(lowered[link + 2 : link + _BEYOND]):
            yield from _listed_with_one(passage, link)


def _listed_with_one(passage: Passage, link: int) -> Iterator[Finding]:
    number = _verb_after(passage, link)
    first = _opening(passage, link) if number else None
    if first is not None and _LIST.fullmatch(letters_and_commas(passage, first, number)):
        hint = f"write “{TO_SEVERAL[passage.lowered[number]]}”"
        yield from finding(passage, number - 1, number, "several with a verb for one", hint)


def _verb_after(passage: Passage, link: int) -> int:
    for at in range(link + 2, min(link + _BEYOND, len(passage.words) - 1)):
        if before(passage, at) is None:
            return 0
        if passage.lowered[at] in _ONE_DOES:
            asked = passage.lowered[at + 1] in {"how", "what", "why"}
            return 0 if asked else at
    return 0


def _opening(passage: Passage, link: int) -> int | None:
    # the first word of a sentence that opens with the list, or None
    first = link
    while first and link - first < _LONGEST and not passage.begins_sentence(passage.words[first].start):
        first -= 1
    opens = passage.begins_sentence(passage.words[first].start) and passage.kind in RUNNING
    return first if opens and not passage.lowered[first].endswith("ing") else None
