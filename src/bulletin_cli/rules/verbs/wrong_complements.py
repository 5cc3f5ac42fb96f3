"""Forms that the word before does not take: “decided opening”, “authority to closing”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import (
    NOUNS_OF_DOING,
    deciding,
    listed,
    to_do,
)
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins
from bulletin_cli.rules.agreement.parts import OF_NOUN, letters, parts
from bulletin_cli.rules.agreement.verbs import OWNS
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.words.function_words import (
    ALL_OBJECTS,
    BE,
    DO,
    FINITE_BE,
    FINITE_HAVE,
    HAVE,
    MODALS,
    SUBJECTS,
)
from bulletin_cli.rules.words.word_classes import ANY_NOUN, NOUN, readings


def is_doing(passage: Passage, number: int) -> bool:
    """True for a form with -ing that is no noun: nothing else, or with an object."""
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


_GIVEN = frozenset(["effort", "efforts", "attention", "energy", "energies", "resources", "time", "attempt"])
_GIVING_TYPED = """
dedicate dedicates dedicated dedicating devote devotes devoted devoting direct directs directed directing
commit committed committing channel channelled turn turned apply applied
"""
_GIVING = frozenset(_GIVING_TYPED.split())


def _takes_doing(passage: Passage, number: int) -> bool:
    # “prone to getting lost”, “from seeing a chance to scaling the idea”
    if passage.lowered[number] == "prone":
        return True
    start = passage.sentence_at(passage.words[number].start).start
    near = passage.lowered[max(0, number - _FROM_TO) : number]
    if passage.lowered[number] in _GIVEN and not _GIVING.isdisjoint(near):
        return True  # “it has dedicated its efforts to fulfilling them”
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
        if is_doing(passage, number + 2) and before(passage, number + 1):
            known = readings[passage.lowered[number + 2]]
            joined = known == "g" or _with_object(passage, number + 2)
            spared = passage.lowered[number + 2] in listed("including") or _takes_doing(passage, number)
            if joined and not spared:
                yield from finding(
                    passage, number + 1, number + 2, "a wrong form", "write the first form after “to”"
                )


def _plainly_led(passage: Passage, number: int) -> bool:
    led = number > 0 and passage.lowered[number - 1] in _PLAINLY
    return led and joins(passage, number + 1) and "g" in readings[passage.flanked[number + 2]]


_PLAINLY = frozenset(["is", "was", "are", "were", "heard", "seen", "order"])


_OF_LANDS = frozenset(["developing", "emerging", "participating", "neighbouring", "neighboring"])
_LANDS = frozenset(["nations", "countries", "economies", "states", "regions", "markets", "world"])
"""“The outsourcing of jobs to developing nations”."""


def doing_for_purpose(passage: Passage) -> Iterator[Finding]:
    """“The purpose was to strengthening ties”, “They came to the camp to helping refugees”."""
    for number in passage.index["to"]:
        at = number + 1
        if (
            not (is_doing(passage, at) or _plainly_led(passage, number))
            or passage.lowered[at] in listed("including")
            or not number
            or _takes_doing(passage, number - 1)
            or before(passage, number) is None
            or (passage.lowered[at] in _OF_LANDS and passage.flanked[at + 2] in _LANDS)
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
            wrong = not listed("aims").isdisjoint(near)
        elif last in {"heard", "seen"}:
            wrong = passage.flanked[number - 1] in BE
        elif last == "order":
            wrong = passage.flanked[number - 1] == "in"
        else:
            wrong = (
                parts[last] in {"N", "S", "U"}
                and not listed("sent").isdisjoint(near)
                and listed("devoted").isdisjoint(near[-9:])
            )
            wrong = wrong and (_with_object(passage, at) or parts[passage.flanked[at + 2]] in {"S", "N"})
        if wrong:
            yield from finding(passage, number, at, "a wrong form", "write the first form after “to”")


_DOING_TOO_TYPED = """
long seem seems seemed seeming decline declines declined choose chooses chose chosen choosing resolve
resolves resolved
"""
_AGREEING = frozenset(["agree", "agrees", "agreed", "refuse", "refuses", "refused"])
_SAYING_SO = frozenset(
    ["saying", "stating", "adding", "noting", "citing", "arguing", "claiming", "explaining"]
)
_DOING_TOO = frozenset(_DOING_TOO_TYPED.split())
"""“Decline speaking engagements”, “resolve conflicting claims”, “he had chosen rowing”."""


def doing_for_to_do(passage: Passage) -> Iterator[Finding]:
    """“They decided opening a school”, “He hopes finding a job”."""
    for verb in passage.having(deciding()):
        for number in passage.index[verb]:
            doing = is_doing(passage, number + 1) or (
                verb == "decided" and _decided_doing(passage, number + 1)
            )
            if not doing or passage.lowered[number + 1] in listed("including"):
                continue
            if verb in _AGREEING and passage.lowered[number + 1] in _SAYING_SO:
                continue  # “she agreed, saying”: a comma alone is lacking
            if verb in _DOING_TOO or _attributive(passage, number + 1):
                continue  # “a long lasting problem”, “offered conflicting findings”
            if not _rules(passage, number + 1) and _decides(passage, number):
                yield from finding(
                    passage, number, number + 1, "a wrong form", "write “to” and the first form"
                )


def _rules(passage: Passage, doing: int) -> bool:
    # “he agreed receiving the honour capped off the year”, “most expect borrowing costs to stay”: what is
    # done has a verb of its own
    at = doing + 1
    while joins(passage, at) and passage.lowered[at] not in _APART:
        word = passage.lowered[at] if passage.words[at].kind == "lower" else ""
        past = readings[word] == "de" and passage.flanked[at + 2] in {"off", "up", "out", "on", "the", "a"}
        if word in _FINITE or ((past or readings[word] in {"d", "z"}) and at > doing + 1):
            return True
        if word == "to" and parts[passage.lowered[at - 1]] == "S" and passage.lowered[doing - 1] in _EXPECTS:
            return "v" in readings[passage.flanked[at + 2]]
        at += 1
    return False


_EXPECTS = frozenset(["expect", "expects", "expected", "want", "wants", "wanted"])
_APART = frozenset(
    ["which", "that", "who", "where", "when", "because", "if", "and", "but", "as", "before", "after", "until"]
)


def _attributive(passage: Passage, number: int) -> bool:
    # before a plural, what takes a noun as well as “to”: “choose landing sites”
    if not (joins(passage, number + 1) and number) or parts[passage.flanked[number + 2]] != "S":
        return False
    return passage.lowered[number - 1] in _TAKES_NOUNS


_TAKES_NOUNS_TYPED = """
offer offers offered choose chooses chose chosen want wants wanted need needs needed demand demands demanded
expect expects expected promise promises promised prepare prepared prepares threaten threatens threatened
"""
_TAKES_NOUNS = frozenset(_TAKES_NOUNS_TYPED.split())
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
