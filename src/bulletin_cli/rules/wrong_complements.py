"""Forms that the word before does not take: “decided opening”, “authority to closing”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement_nouns import Finding, before, finding, plurals
from bulletin_cli.rules.agreement_parts import letter, letters, parts
from bulletin_cli.rules.agreement_verbs import MODALS, OWNS
from bulletin_cli.rules.complements import (
    NOUNS_OF_DOING,
    SUCCEEDED,
    USED,
    deciding,
    led_to_doing,
    listed,
    obliging,
    preventing,
    somebody,
    to_do,
)
from bulletin_cli.rules.first_forms import HARDLY_NOUNS, bare
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.word_classes import readings

_BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am"])
_PRONOUNS = frozenset(["i", "he", "she", "it", "they", "we", "you", "who"])
_OBJECTS = frozenset(["them", "him", "us", "me", "it", "her", "you"])
_NOT_DOING_TYPED = """
including involving covering regarding concerning using running relating saying according during following
pending excluding being having
"""
_NOT_DOING = frozenset(_NOT_DOING_TYPED.split())
_HAVE = frozenset(["has", "have", "had", "having"])


def _joins(passage: Passage, number: int) -> bool:
    return number < len(passage.words) and before(passage, number) is not None


def _doing(passage: Passage, number: int) -> bool:
    # a form with -ing that is no noun: nothing else, or with an object
    if not _joins(passage, number) or passage.words[number].kind != "lower":
        return False
    known, word = readings[passage.lowered[number]], passage.lowered[number]
    if known == "g" or word in {"having", "being"}:
        return True
    object_ = parts[passage.flanked[number + 2]] in {"S", "N", "U", "A"} and word not in NOUNS_OF_DOING
    return "g" in known and (_with_object(passage, number) or (object_ and _joins(passage, number + 1)))


def _with_object(passage: Passage, number: int) -> bool:
    follows = passage.flanked[number + 2]
    return _joins(passage, number + 1) and (parts[follows] == "D" or follows in _OBJECTS or follows == "any")


def doing_after_to(passage: Passage) -> Iterator[Finding]:
    """“It has the authority to closing factories”, “They have to showing it”."""
    for number in passage.coupled(to_do()):
        if _doing(passage, number + 2) and before(passage, number + 1):
            known = readings[passage.lowered[number + 2]]
            joined = known == "g" or _with_object(passage, number + 2)
            if joined and passage.lowered[number + 2] not in _NOT_DOING:
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
"""
_TO_DOING = frozenset(_TO_DOING_TYPED.split())


def _plainly_led(passage: Passage, number: int) -> bool:
    led = number > 0 and passage.lowered[number - 1] in _PLAINLY
    return led and _joins(passage, number + 1) and "g" in readings[passage.flanked[number + 2]]


_PLAINLY = frozenset(["is", "was", "are", "were", "heard", "seen", "order"])


def doing_for_purpose(passage: Passage) -> Iterator[Finding]:
    """“The purpose was to strengthening ties”, “They came to the camp to helping refugees”."""
    for number in passage.index["to"]:
        at = number + 1
        if (
            not (_doing(passage, at) or _plainly_led(passage, number))
            or passage.lowered[at] in _NOT_DOING
            or not number
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
        if last in {"is", "was", "are", "were"}:
            wrong = not _AIMS.isdisjoint(near)
        elif last in {"heard", "seen"}:
            wrong = passage.flanked[number - 1] in _BE
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
            if (
                _doing(passage, number + 1)
                and passage.lowered[number + 1] not in _NOT_DOING
                and _decides(passage, number)
            ):
                yield from finding(
                    passage, number, number + 1, "a wrong form", "write “to” and the first form"
                )


def _decides(passage: Passage, number: int) -> bool:
    last, earlier = passage.flanked[number], passage.flanked[number - 1] if number else ""
    typed = passage.lowered[number]
    if before(passage, number) is None or passage.words[number].kind != "lower" or typed.endswith("ing"):
        return False
    if last in MODALS or last in _PRONOUNS or (last == "to" and earlier != "due") or last in _HAVE:
        return True
    noun = not {"n", "c", "s"}.isdisjoint(readings[passage.lowered[number]])
    if noun and readings[passage.lowered[number]] == "sz":
        return _alone(passage, number)
    return not (noun or last.endswith(OWNS)) and (
        parts[last] in {"N", "S", "U"}
        or (not {"n", "c"}.isdisjoint(readings[last]) and "j" not in readings[last])
        or passage.words[number - 1].kind in {"capitalised", "acronym"}
    )


_WHOLE_SUBJECT = lazy(r"(?:D[AC]*[NU]*[NUC]|C+)")
_FINITE_TYPED = "is are was were has have had will would can could may must should do does did"
_FINITE = frozenset(_FINITE_TYPED.split())


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
    return _WHOLE_SUBJECT.fullmatch(letters(passage, first, number)) is not None


_GROUP = lazy(r"(?:D*[AC]*[NU]*[NSUCs]+(?:P(?:D*[AC]*[NU]*[NSUCs]+))*|O)")
_LONGEST = 8


def doing_after_somebody(passage: Passage) -> Iterator[Finding]:
    """“The law obliges banks reporting all transfers”."""
    for verb in passage.having(obliging()):
        for number in passage.index[verb]:
            last = passage.flanked[number]
            if last in _BE and _acts(passage, number + 1) and passage.lowered[number + 1] not in _NOT_DOING:
                yield from finding(
                    passage, number, number + 1, "a wrong form", "write “to” and the first form"
                )
            elif last not in _BE and last and parts[last] not in {"D", "A", "P"}:
                noun = not {"n", "c"}.isdisjoint(readings[verb])
                if not noun or parts[passage.flanked[number + 2]] == "D":
                    yield from _doing_after(passage, number)


def _acts(passage: Passage, number: int) -> bool:
    # “growing saffron”: no noun, and something that is grown
    if not _joins(passage, number + 1):
        return False
    known, part = readings[passage.lowered[number]], parts[passage.flanked[number + 2]]
    return _doing(passage, number) or (known in {"jg", "njg"} and part in {"N", "S", "U", "A"})


def _doing_after(passage: Passage, number: int) -> Iterator[Finding]:
    said = ""
    for at in range(number + 1, min(number + _LONGEST, len(passage.words))):
        if not _joins(passage, at):
            return
        if passage.lowered[at] == "to":
            return
        if said and _doing(passage, at) and _joins(passage, at + 1):
            rest = passage.text[passage.words[at].end : passage.sentence_at(passage.words[at].start).end]
            fits = passage.lowered[at] not in _NOT_DOING and not _GOES_ON.search(rest)
            plain = "P" not in said or passage.lowered[number] in listed("obliged")
            if (
                fits
                and plain
                and _GROUP.fullmatch(said)
                and parts[passage.flanked[at + 2]] in {"D", "S", "A"}
            ):
                yield from finding(passage, number, at, "a wrong form", "write “to” and the first form")
            return
        part = "O" if not said and passage.lowered[at] in _OBJECTS else letter(passage, at, number)
        if not part:
            return
        said += part


_GOES_ON = lazy(r"\bto (?!the |an? |their |its |his |her |our |this |all |[A-Z\d])")


def to_for_from_or_that(passage: Passage) -> Iterator[Finding]:
    """“They prevented the crowd to enter”, “He suggested the Ministry to open it”."""
    for verb in passage.having(preventing()):
        for number in passage.index[verb]:
            last = passage.flanked[number]
            if last not in _BE and parts[last] not in {"D", "A", "P"}:
                yield from _to_after(passage, number)


def _to_after(passage: Passage, number: int) -> Iterator[Finding]:
    said, stopping = "", passage.lowered[number] in listed("from")
    for at in range(number + 1, min(number + _LONGEST, len(passage.words) - 1)):
        if not _joins(passage, at):
            return
        if said and passage.lowered[at] == "to":
            noun = passage.lowered[at - 1]
            one = plurals().get(noun, noun)
            someone = said == "O" or somebody(noun) or one in _BODIES or passage.words[at - 1].kind != "lower"
            someone = someone or (stopping and "P" not in said and noun not in listed("aim"))
            if "P" not in said and _GROUP.fullmatch(said) and someone and _does(passage, at + 1):
                hint = "write “from” and the form with -ing" if stopping else "write “that” and a clause"
                yield from finding(passage, number, at + 1, "a wrong form", hint)
            return
        part = "O" if not said and passage.lowered[at] in _OBJECTS else letter(passage, at, number)
        if not part:
            return
        said += part


_BODIES_TYPED = """
government ministry agency office parliament committee council department state states country countries court
police crowd public centre commission authority authorities administration delegation
"""
_BODIES = frozenset(_BODIES_TYPED.split())


def _does(passage: Passage, number: int) -> bool:
    if not _joins(passage, number) or passage.words[number].kind != "lower":
        return False
    return "v" in readings[passage.lowered[number]] or passage.lowered[number] in {"be", "do", "have", "go"}


_NOUNS_TOO_TYPED = """
compile merge update upgrade reuse hamstring quarantine zoom compute cheat construct borrow await commit
go resolve serve restructure
"""
_NOUNS_TOO = frozenset(_NOUNS_TOO_TYPED.split())
_RELIED_TYPED = """
relied rely relies depends depend depended spend spends spent work works worked focus focused
"""
_RELIED = frozenset(_RELIED_TYPED.split())
"""“He can be relied on to come”."""
_PEOPLE = frozenset(["he", "she", "we", "i", "everyone", "everybody", "nobody"])


def to_after_succeeded(passage: Passage) -> Iterator[Finding]:
    """“The prosecutors succeeded to trace the money”, “The mayor is used to speak in public”."""
    for number in passage.coupled(SUCCEEDED):
        if _does(passage, number + 2) and before(passage, number + 1):
            yield from finding(
                passage, number, number + 1, "a wrong form", "write “in” and the form with -ing"
            )
    for number in passage.coupled(USED):
        be = number - 1
        while be > 0 and (
            passage.lowered[be] in {"not", "already", "also", "well"} or passage.lowered[be].endswith("ly")
        ):
            be -= 1
        if (
            be < 1
            or passage.lowered[be] not in _BE | {"get", "got", "getting"}
            or not _does(passage, number + 2)
        ):
            continue
        subject = passage.lowered[be - 1]
        someone = somebody(subject) and parts[subject] in {"N", "S"}
        if (subject in _PEOPLE or someone) and before(passage, number + 1):
            yield from finding(passage, number, number + 2, "a wrong form", "write the form with -ing")


@lru_cache(maxsize=1)
def _plain_verbs() -> frozenset[str]:
    return bare() - HARDLY_NOUNS - _NOUNS_TOO


_MAINLY_TYPED = "find keep sell buy get give take make teach read build hold pay"
_MAINLY = frozenset(_MAINLY_TYPED.split())


def first_form_for_doing(passage: Passage) -> Iterator[Finding]:
    """“They are committed to fight the stigma”, “The importance of to train them”."""
    for number in passage.coupled(led_to_doing()):
        at = number + 2
        if (
            before(passage, number + 1) is None
            or not _joins(passage, at)
            or passage.words[at].kind != "lower"
        ):
            continue
        word, follows = passage.lowered[at], passage.flanked[at + 2]
        if word == "to":
            if passage.lowered[number] in _RELIED:
                continue
            wrong = passage.lowered[at - 1] not in {"to", "about"} and _does(passage, at + 1)
        else:
            alone = word in _plain_verbs()
            wrong = (
                "v" in readings[word]
                and _joins(passage, at + 1)
                and (alone or parts[follows] == "D" or follows in _OBJECTS or word in _MAINLY)
            )
        if passage.lowered[number] == "committed" and passage.flanked[number] not in _BE:
            continue
        if wrong:
            yield from finding(passage, at - 1, at, "a wrong form", "write the form with -ing")


_WHEN = frozenset(["before", "without", "by", "while", "after"])
_LEADS_TYPED = "for in at from with about on without by of against"
_LEADS = frozenset(_LEADS_TYPED.split())
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
"""
_BY_WHICH = frozenset(_BY_WHICH_TYPED.split())


def doing_lost(passage: Passage) -> Iterator[Finding]:
    """“Before sign the contract”, “While inspected a lorry”, “By use the new method”."""
    for when in passage.having(_WHEN):
        for number in passage.index[when]:
            at = number + 1
            if not _joins(passage, at) or not _joins(passage, at + 1) or passage.words[at].kind != "lower":
                continue
            word, follows = passage.lowered[at], passage.flanked[at + 2]
            known = readings[word]
            object_ = (parts[follows] == "D" and passage.flanked[at + 3] not in _TIMES) or follows in _OBJECTS
            object_ = object_ and passage.flanked[number] not in {"never", "ever"}
            first = "v" in known and object_ and word != when and word not in _BY_WHICH
            done = known in {"de", "d", "e"} and object_ and word not in _GIVING
            if first or done:
                yield from finding(passage, number, at, "a wrong form", "write the form with -ing")


_THE = frozenset(["the", "a", "an", "their", "his", "her", "its", "our"])
_NO_DOING_TYPED = """
work time use fall war need average trial call balance turn way request return need order sale state
control duty stage land display record report change form charge air show record march view force fire
"""
_NO_DOING = frozenset(_NO_DOING_TYPED.split())


_FOR = frozenset(["for", "about", "from"])


def noun_for_doing(passage: Passage) -> Iterator[Finding]:
    """“He thanked them for support the shelter”, “in respect the law”."""
    for lead in passage.having(_FOR):
        for number in passage.index[lead]:
            at = number + 1
            if not _joins(passage, at) or not _joins(passage, at + 1) or passage.words[at].kind != "lower":
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


def first_after_preposition(passage: Passage) -> Iterator[Finding]:
    """“For obtain a licence”, “in detect the tunnel”: a verb that is nothing else."""
    for lead in passage.having(_LEADS):
        for number in passage.index[lead]:
            at = number + 1
            if (
                _joins(passage, at)
                and passage.words[at].kind == "lower"
                and passage.lowered[at] in _plain_verbs()
            ):
                if not _joins(passage, at + 1) or passage.flanked[number] in {
                    "kind",
                    "sort",
                    "now",
                    "then",
                    "later",
                }:
                    continue
                yield from finding(
                    passage, number, at, "a verb after a preposition", "write the form with -ing"
                )
