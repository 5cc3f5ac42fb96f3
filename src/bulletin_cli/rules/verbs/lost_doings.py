"""First forms and “to” where a form with -ing stands: “prevented him to enter”, “importance of to train”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.complements import (
    PREVENTED,
    SUCCEEDED,
    USED,
    led_to_doing,
    listed,
    preventing,
    somebody,
)
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, is_person, joins, plurals
from bulletin_cli.rules.agreement.parts import BEFORE_NOUN, letter, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.signs.words import WHEN
from bulletin_cli.rules.verbs.doings_after_somebody import GROUP
from bulletin_cli.rules.verbs.first_forms import HARDLY_NOUNS, NOT_BARE, bare
from bulletin_cli.rules.words.function_words import ALL_OBJECTS, ARTICLES, BE, POSSESSIVES
from bulletin_cli.rules.words.word_classes import NOUN, readings

_LONGEST = 8
_THE = ARTICLES | (POSSESSIVES - {"my", "your"})


def to_for_from_or_that(passage: Passage) -> Iterator[Finding]:
    """“They prevented the crowd to enter”, “He suggested the Ministry to open it”."""
    for verb in passage.having(preventing()):
        for number in passage.index[verb]:
            last, word = passage.flanked[number], passage.words[number]
            if word.kind != "lower" and not passage.begins_sentence(word.start):
                continue  # “the decision of Mr Ban to send an envoy”
            noun = {"n", "c"}.intersection(readings[verb]) and {"n", "c", "g", "j"}.intersection(
                readings[last]
            )
            if last not in BE and parts[last] not in BEFORE_NOUN and not noun:  # “a hunting ban debate to be”
                yield from _to_after(passage, number)


def _to_after(passage: Passage, number: int) -> Iterator[Finding]:
    said, stopping = "", passage.lowered[number] in listed("from")
    for at in range(number + 1, min(number + _LONGEST, len(passage.words) - 1)):
        if not joins(passage, at):
            return
        if said and passage.lowered[at] == "to":
            noun = passage.lowered[at - 1]
            one = plurals().get(noun, noun)
            someone = said == "O" or somebody(noun) or one in _BODIES or passage.words[at - 1].kind != "lower"
            someone = someone or (stopping and "P" not in said and noun not in listed("aim"))
            if "P" not in said and GROUP.fullmatch(said) and someone and _does(passage, at + 1):
                hint = "write “from” and the form with -ing" if stopping else "write “that” and a clause"
                yield from finding(passage, number, at + 1, "a wrong form", hint)
            return
        part = "O" if not said and passage.lowered[at] in ALL_OBJECTS else letter(passage, at, number)
        if not part:
            return
        said += part


_BODIES_TYPED = """
government ministry agency office parliament committee council department state states country countries court
police crowd public centre commission authority authorities administration delegation
"""
_BODIES = frozenset(_BODIES_TYPED.split())


def _does(passage: Passage, number: int) -> bool:
    if not joins(passage, number) or passage.words[number].kind != "lower":
        return False
    return "v" in readings[passage.lowered[number]] or passage.lowered[number] in {"be", "do", "have", "go"}


_RELIED_TYPED = """
relied rely relies depends depend depended spend spends spent work works worked focus focused
"""
_RELIED = frozenset(_RELIED_TYPED.split())
"""“He can be relied on to come”."""
_NUMBERED = {"is": "N", "was": "N", "are": "S", "were": "S"}
_PEOPLE = frozenset(["he", "she", "we", "i", "everyone", "everybody", "nobody"])
_PURPOSES = frozenset(["prevent", "avoid", "ensure", "protect", "reduce", "help", "keep", "preserve"])


def to_after_succeeded(passage: Passage) -> Iterator[Finding]:
    """“The prosecutors succeeded to trace the money”, “The mayor is used to speak in public”."""
    for number in passage.coupled(SUCCEEDED):
        if _does(passage, number + 2) and before(passage, number + 1):
            yield from finding(
                passage, number, number + 1, "a wrong form", "write “in” and the form with -ing"
            )
    for number in passage.coupled(PREVENTED):
        purpose = passage.flanked[number + 3] in _PURPOSES  # “such gifts are prohibited to prevent fraud”
        passive = passage.flanked[number] in BE and not purpose
        if passive and before(passage, number + 1) and _does(passage, number + 2):
            yield from finding(
                passage, number, number + 2, "a wrong form", "write “from” and the form with -ing"
            )
    for number in passage.coupled(USED):
        be = number - 1
        while be > 0 and (
            passage.lowered[be] in {"not", "already", "also", "well"} or passage.lowered[be].endswith("ly")
        ):
            be -= 1
        if (
            be < 1
            or passage.lowered[be] not in BE | {"get", "got", "getting"}
            or not _does(passage, number + 2)
        ):
            continue
        subject = passage.lowered[be - 1]
        someone = is_person(subject) and somebody(subject) and _NUMBERED.get(passage.lowered[be]) == "N"
        if (subject in _PEOPLE or someone) and before(passage, number + 1):
            yield from finding(passage, number, number + 2, "a wrong form", "write the form with -ing")


@lru_cache(maxsize=1)
def _plain_verbs() -> frozenset[str]:
    return bare() - HARDLY_NOUNS - NOT_BARE


_QUALIFYING = frozenset(["better", "best", "further", "even", "like", "view", "pay"])
"""What is no verb behind a preposition: “from that point of view the book”, “the basis of pay deals”."""
_MAINLY_TYPED = "find keep sell buy get give take make teach read build hold pay"
_MAINLY = frozenset(_MAINLY_TYPED.split())


def _has_qualified(passage: Passage, at: int) -> bool:
    # “trace stolen vehicles”: no noun stands before an adjective and its noun
    follows, noun = passage.flanked[at + 2], passage.flanked[at + 3] if at + 1 < len(passage.words) else ""
    known = readings[follows]
    quality = known in {"j", "e", "de"} or (parts[follows] == "A" and NOUN.isdisjoint(known))
    named = passage.lowered[at - 2 : at - 1] == ("forward",) and at + 1 < len(passage.words)
    if named and passage.words[at + 1].kind in NAMED:
        return True
    return quality and parts[noun] == "S" and joins(passage, at + 2)


_OF_NO_DOING = frozenset(["attack", "combat", "escape", "travel"])


def first_form_for_doing(passage: Passage) -> Iterator[Finding]:
    """“They are committed to fight the stigma”, “The importance of to train them”."""
    for number in passage.coupled(led_to_doing()):
        at = number + 2
        if before(passage, number + 1) is None or not joins(passage, at) or passage.words[at].kind != "lower":
            continue
        word, follows = passage.lowered[at], passage.flanked[at + 2]
        if word in _OF_NO_DOING:
            continue  # “every method of attack the firms invent”
        if word == "to":
            if passage.lowered[number] in _RELIED:
                continue
            wrong = passage.lowered[at - 1] not in {"to", "about"} and _does(passage, at + 1)
        else:
            alone = word in _plain_verbs()
            wrong = (
                "v" in readings[word]
                and joins(passage, at + 1)
                and (
                    alone
                    or follows in _THE
                    or follows in ALL_OBJECTS
                    or word in _MAINLY
                    or _has_qualified(passage, at)
                )
            )
        if word in _QUALIFYING or (
            passage.lowered[number] == "forward" and not passage.flanked[number].startswith("look")
        ):
            continue
        if passage.lowered[number] == "resort" and passage.flanked[number] in {"last", "first"}:
            continue  # “intervene as a last resort to ensure it”
        if passage.lowered[number] == "committed" and passage.flanked[number] not in BE:
            continue
        if wrong:
            yield from finding(passage, at - 1, at, "a wrong form", "write the form with -ing")


_GIVING = frozenset(
    ["asked", "given", "told", "offered", "shown", "taught", "paid", "granted", "awarded", "denied"]
)
_TIMES_TYPED = """
moment instant week month year time morning evening next same following previous first last other new
whole entire day night
"""
_TIMES = frozenset(_TIMES_TYPED.split())
_BY_WHICH_TYPED = """
storm default land sea train mail phone design law surprise hand force name contrast doubt court work
lunch dinner breakfast supper tea dawn dark nightfall dusk service practice church
delay link long still even not side chance thread question police hail
"""
_BY_WHICH = frozenset(_BY_WHICH_TYPED.split())


def doing_lost(passage: Passage) -> Iterator[Finding]:
    """“Before sign the contract”, “While inspected a lorry”, “By use the new method”."""
    for when in passage.having(WHEN):
        for number in passage.index[when]:
            at = number + 1
            if not joins(passage, at) or not joins(passage, at + 1) or passage.words[at].kind != "lower":
                continue
            if when == "before" and passage.flanked[number] in _TIMES and passage.flanked[number - 1] in _THE:
                continue  # “the crises of the year before await a solution”
            word, follows = passage.lowered[at], passage.flanked[at + 2]
            known = readings[word]
            object_ = (
                parts[follows] == "D" and passage.flanked[at + 3] not in _TIMES
            ) or follows in ALL_OBJECTS
            object_ = object_ and passage.flanked[number] not in {"never", "ever"}
            first = (
                "v" in known
                and (object_ or _has_qualified(passage, at))
                and word not in {when, "do", "have", "can", "will"}
                and word not in _BY_WHICH
                and not (when == "without" and {"n", "c"}.intersection(known) and follows in ARTICLES)
            )
            done = when != "when" and known in {"de", "d", "e"} and object_ and word not in _GIVING
            if first or done:
                yield from finding(passage, number, at, "a wrong form", "write the form with -ing")


_NO_DOING_TYPED = """
work time use fall war need average trial call balance turn way request return need order sale state
control mention duty stage land display record report change form charge air show record march view force fire
double triple quadruple point breakfast lunch dinner supper
"""
_NO_DOING = frozenset(_NO_DOING_TYPED.split())


_FOR = frozenset(["for", "about", "from"])


def noun_for_doing(passage: Passage) -> Iterator[Finding]:
    """“He thanked them for support the shelter”, “in respect the law”."""
    for lead in passage.having(_FOR):
        for number in passage.index[lead]:
            at = number + 1
            if not joins(passage, at) or not joins(passage, at + 1) or passage.words[at].kind != "lower":
                continue
            word, follows = passage.lowered[at], passage.flanked[at + 2]
            if (
                "v" in readings[word]
                and "e" not in readings[word]
                and follows in _THE
                and passage.flanked[at + 3] not in _TIMES
                and word not in _NO_DOING
            ):
                yield from finding(passage, number, at, "a wrong form", "write the form with -ing")
