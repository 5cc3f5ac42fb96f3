"""Forms that the word before does not take: “decided opening”, “authority to closing”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement_nouns import Finding, before, finding, joins
from bulletin_cli.rules.agreement_parts import BEFORE_NOUN, OF_NOUN, letter, letters, parts
from bulletin_cli.rules.agreement_verbs import OWNS
from bulletin_cli.rules.complements import (
    NOUNS_OF_DOING,
    deciding,
    listed,
    obliging,
    to_do,
)
from bulletin_cli.rules.function_words import (
    ALL_OBJECTS,
    BE,
    DO,
    FINITE_BE,
    FINITE_HAVE,
    HAVE,
    MODALS,
    SUBJECTS,
)
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.prose_words import NAMED
from bulletin_cli.rules.word_classes import ANY_NOUN, NOUN, readings

_NOT_DOING_TYPED = """
including involving covering regarding concerning using running relating saying according during following
pending excluding being having depending
"""
_NOT_DOING = frozenset(_NOT_DOING_TYPED.split())


def _doing(passage: Passage, number: int) -> bool:
    # a form with -ing that is no noun: nothing else, or with an object
    if not joins(passage, number) or passage.words[number].kind != "lower":
        return False
    known, word = readings[passage.lowered[number]], passage.lowered[number]
    if known == "g" or word in {"having", "being"}:
        return True
    object_ = parts[passage.flanked[number + 2]] in OF_NOUN and word not in NOUNS_OF_DOING
    return "g" in known and (_with_object(passage, number) or (object_ and joins(passage, number + 1)))


def _with_object(passage: Passage, number: int) -> bool:
    follows = passage.flanked[number + 2]
    return joins(passage, number + 1) and (
        parts[follows] == "D" or follows in ALL_OBJECTS or follows == "any"
    )


def _takes_doing(passage: Passage, number: int) -> bool:
    # “prone to getting lost”, “from seeing a chance to scaling the idea”
    if passage.lowered[number] == "prone":
        return True
    start = passage.sentence_at(passage.words[number].start).start
    return any(
        "g" in readings[passage.flanked[at + 2]]
        for at in range(max(0, number - _FROM_TO), number)
        if passage.lowered[at] == "from" and passage.words[at].start >= start
    )


_FROM_TO = 8
"""So many words may lie between “from” and its “to”."""


def doing_after_to(passage: Passage) -> Iterator[Finding]:
    """“It has the authority to closing factories”, “They have to showing it”."""
    for number in passage.coupled(to_do()):
        if _doing(passage, number + 2) and before(passage, number + 1):
            known = readings[passage.lowered[number + 2]]
            joined = known == "g" or _with_object(passage, number + 2)
            spared = passage.lowered[number + 2] in _NOT_DOING or _takes_doing(passage, number)
            if joined and not spared:
                yield from finding(
                    passage, number + 1, number + 2, "a wrong form", "write the first form after “to”"
                )


_AIMS_TYPED = """
aim aims goal goals purpose task tasks objective objectives idea plan intention mission role function
"""
_AIMS = frozenset(_AIMS_TYPED.split())
_SENT_TYPED = """
came come went go sent send travelled gathered met invited set established created introduced launched arrived
organized organised held used built opened formed deployed needed required prepared visited installed
"""
_SENT = frozenset(_SENT_TYPED.split())
_TO_DOING_TYPED = """
committed commit commitment dedicated devoted contribute contributes contributed contributing
contribution look looking
lead leads led leading limited object objected objection accustomed used amount amounts resort resorted
return returned
returning turned turn switched switch moved move moving shift shifted refer referred relating related
relate respond
response reaction attributed apply applied confess confessed admitted admit testified equal linked link
tied due prior
close closer next addition approach approaches key alternative alternatives obstacle obstacles barrier
barriers threat
opposed opposition resistance resistant reference relation regard respect thanks answer solution path
route road way
step steps preferred prefer attention aversion priority from devote dedicate subject subjected similar
equivalent
essential crucial central vital critical important contrary akin exposed essential
attached given gave extended extend assigned adapted adapt adjusted
view dedication devotion objections contributions introduction guide guides limits pathway pathways
reactions responses exception exceptions preference sequel prelude
"""
_TO_DOING = frozenset(_TO_DOING_TYPED.split())


def _plainly_led(passage: Passage, number: int) -> bool:
    led = number > 0 and passage.lowered[number - 1] in _PLAINLY
    return led and joins(passage, number + 1) and "g" in readings[passage.flanked[number + 2]]


_PLAINLY = frozenset(["is", "was", "are", "were", "heard", "seen", "order"])


def doing_for_purpose(passage: Passage) -> Iterator[Finding]:
    """“The purpose was to strengthening ties”, “They came to the camp to helping refugees”."""
    for number in passage.index["to"]:
        at = number + 1
        if (
            not (_doing(passage, at) or _plainly_led(passage, number))
            or passage.lowered[at] in _NOT_DOING
            or not number
            or _takes_doing(passage, number - 1)
            or before(passage, number) is None
        ):
            continue
        start = passage.sentence_at(passage.words[number].start).start
        near = [
            word
            for n, word in enumerate(passage.lowered[max(0, number - 12) : number], max(0, number - 12))
            if passage.words[n].start >= start
        ]
        last = passage.lowered[number - 1]
        if last in FINITE_BE:
            wrong = not _AIMS.isdisjoint(near)
        elif last in {"heard", "seen"}:
            wrong = passage.flanked[number - 1] in BE
        elif last == "order":
            wrong = passage.flanked[number - 1] == "in"
        else:
            wrong = (
                parts[last] in {"N", "S", "U"}
                and not _SENT.isdisjoint(near)
                and _TO_DOING.isdisjoint(near[-9:])
            )
            wrong = wrong and (_with_object(passage, at) or parts[passage.flanked[at + 2]] in {"S", "N"})
        if wrong:
            yield from finding(passage, number, at, "a wrong form", "write the first form after “to”")


def doing_for_to_do(passage: Passage) -> Iterator[Finding]:
    """“They decided opening a school”, “He hopes finding a job”."""
    for verb in passage.having(deciding()):
        for number in passage.index[verb]:
            doing = _doing(passage, number + 1) or (verb == "decided" and _decided_doing(passage, number + 1))
            if doing and passage.lowered[number + 1] not in _NOT_DOING and _decides(passage, number):
                yield from finding(
                    passage, number, number + 1, "a wrong form", "write “to” and the first form"
                )


_MORE = frozenset(["more", "many", "several", "to", "in", "at", "from", "with"])


def _decided_doing(passage: Passage, number: int) -> bool:
    # “They decided opening more of them”; but “they decided opening more of them was wise”
    word = passage.lowered[number] if joins(passage, number + 1) else ""
    if "g" not in readings[word] or word in NOUNS_OF_DOING or passage.flanked[number + 2] not in _MORE:
        return False
    end = passage.sentence_at(passage.words[number].start).end
    rest = [
        passage.lowered[at] for at in range(number + 1, len(passage.words)) if passage.words[at].start < end
    ]
    return not any(word in _FINITE or readings[word] in {"d", "z"} for word in rest)


def _decides(passage: Passage, number: int) -> bool:
    last, earlier = passage.flanked[number], passage.flanked[number - 1] if number else ""
    typed = passage.lowered[number]
    if before(passage, number) is None or passage.words[number].kind != "lower" or typed.endswith("ing"):
        return False
    if last in {"best", "well", "better"}:
        return False
    if last in MODALS or last in SUBJECTS or (last == "to" and earlier != "due") or last in HAVE:
        return True
    noun = not ANY_NOUN.isdisjoint(readings[passage.lowered[number]])
    if noun and readings[passage.lowered[number]] in {"sz", "cv", "nv"}:
        return _alone(passage, number)
    return not (noun or last.endswith(OWNS)) and (
        parts[last] in {"N", "S", "U"}
        or (not NOUN.isdisjoint(readings[last]) and "j" not in readings[last])
        or passage.words[number - 1].kind in NAMED
    )


_WHOLE_SUBJECT = lazy(r"(?:D[AC]*[NU]*[NUC]|C+)")
_SEVERAL = lazy(r"D*[AC]*[NU]*S")
_FINITE = FINITE_BE | FINITE_HAVE | DO | (MODALS - {"cannot", "might", "shall"})


def _alone(passage: Passage, number: int) -> bool:
    # “The Ministry plans introducing it”: no other verb in the sentence
    first = number
    while first and before(passage, first) is not None:
        first -= 1
    if not passage.begins_sentence(passage.words[first].start):
        return False
    end = passage.sentence_at(passage.words[number].start).end
    rest = [at for at in range(number + 2, len(passage.words)) if passage.words[at].start < end]
    for at in rest:
        word = passage.lowered[at]
        if word in {"which", "that", "who", "where", "when", "because", "if"} or not before(passage, at):
            break
        if word in _FINITE or readings[word] in {"d", "z"}:
            return False
    subject = _SEVERAL if readings[passage.lowered[number]] != "sz" else _WHOLE_SUBJECT
    return subject.fullmatch(letters(passage, first, number)) is not None


GROUP = lazy(r"(?:D*[AC]*[NU]*[NSUCs]+(?:P(?:D*[AC]*[NU]*[NSUCs]+))*|O)")
_LONGEST = 8


def doing_after_somebody(passage: Passage) -> Iterator[Finding]:
    """“The law obliges banks reporting all transfers”."""
    for verb in passage.having(obliging()):
        for number in passage.index[verb]:
            last = passage.flanked[number]
            if last in BE and _acts(passage, number + 1) and passage.lowered[number + 1] not in _NOT_DOING:
                yield from finding(
                    passage, number, number + 1, "a wrong form", "write “to” and the first form"
                )
            elif last not in BE and last and parts[last] not in BEFORE_NOUN:
                noun = not NOUN.isdisjoint(readings[verb])
                if not noun or parts[passage.flanked[number + 2]] == "D":
                    yield from _doing_after(passage, number)


def _acts(passage: Passage, number: int) -> bool:
    # “growing saffron”: no noun, and something that is grown
    if not joins(passage, number + 1):
        return False
    known, part = readings[passage.lowered[number]], parts[passage.flanked[number + 2]]
    return _doing(passage, number) or (known in {"jg", "njg"} and part in OF_NOUN)


_ALLOWING_TYPED = """
allow allows allowed allowing enable enables enabled enabling permit permits permitted permitting force
forces forced forcing let lets letting
"""
_ALLOWING = frozenset(_ALLOWING_TYPED.split())
_SPREADING_TYPED = """
spreading growing rising falling increasing decreasing flowing developing escaping travelling traveling
returning
moving crossing entering leaving passing expanding recovering surviving continuing sinking dying breathing
"""
_SPREADING = frozenset(_SPREADING_TYPED.split())
_WHERE_TYPED = "in into from through among across beyond again freely quickly and"
_WHERE = frozenset(_WHERE_TYPED.split())


def _spreads(passage: Passage, number: int, said: str) -> bool:
    # “cells allow the disease spreading, and”: what goes on by itself, and no verb behind it
    if passage.lowered[number] not in _SPREADING or GROUP.fullmatch(said) is None or "P" in said:
        return False
    rest = passage.text[passage.words[number].end : passage.sentence_at(passage.words[number].start).end]
    ends = not joins(passage, number + 1) or passage.lowered[number + 1] in _WHERE
    return ends and _GOES_ON.search(rest.partition(",")[0]) is None


def _doing_after(passage: Passage, number: int) -> Iterator[Finding]:
    said = ""
    for at in range(number + 1, min(number + _LONGEST, len(passage.words))):
        if not joins(passage, at):
            return
        if passage.lowered[at] == "to":
            return
        if said and passage.lowered[number] in _ALLOWING and _spreads(passage, at, said):
            yield from finding(passage, number, at, "a wrong form", "write “to” and the first form")
            return
        if said and _doing(passage, at) and joins(passage, at + 1):
            rest = passage.text[passage.words[at].end : passage.sentence_at(passage.words[at].start).end]
            fits = passage.lowered[at] not in _NOT_DOING and not _GOES_ON.search(rest)
            plain = "P" not in said or passage.lowered[number] in listed("obliged")
            if fits and plain and GROUP.fullmatch(said) and parts[passage.flanked[at + 2]] in {"D", "S", "A"}:
                yield from finding(passage, number, at, "a wrong form", "write “to” and the first form")
            return
        part = "O" if not said and passage.lowered[at] in ALL_OBJECTS else letter(passage, at, number)
        if not part:
            return
        said += part


_GOES_ON = lazy(r"\bto (?!the |an? |their |its |his |her |our |this |all |[A-Z\d])")
