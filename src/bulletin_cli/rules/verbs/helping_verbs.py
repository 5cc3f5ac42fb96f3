"""Forms that helping verbs cannot have beside them: “is prohibits”, “do not receiving”, “will spent”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import NOUNS_OF_DOING, listed
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins, plurals
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.agreement.verbs import OWNS
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.signs.words import BETWEEN, GOING_ON, NOT_OF
from bulletin_cli.rules.verbs.forms_behind_to import is_done
from bulletin_cli.rules.words.function_words import (
    DO_OR_NOT,
    FINITE_BE,
    FINITE_HAVE,
    INTERROGATIVES,
    MODALS,
    NOT_THIRD,
    OBJECTS,
)
from bulletin_cli.rules.words.word_classes import readings

_THE = frozenset(["the", "a", "an", "their", "his", "her", "its", "our", "this", "these", "all", "every"])
_OBJECTS = OBJECTS | {"any", "enough", "much"}


def _follower(passage: Passage, number: int) -> int | None:
    # the number of the word that a helping verb goes with
    at = number + 1
    while joins(passage, at) and passage.lowered[at] in BETWEEN:
        at += 1
    return at if joins(passage, at) and passage.words[at].kind == "lower" else None


def _leads(passage: Passage, number: int, *kinds: str) -> bool:
    # a word of some parts follows
    return joins(passage, number + 1) and (
        parts[passage.flanked[number + 2]] in kinds or passage.flanked[number + 2] in _OBJECTS
    )


_WHAT = frozenset(["it", "them", "him", "us", "many", "several"])
_NOUNS_TOO = frozenset(["spares", "keeps", "holds", "reads", "finds", "builds", "spends"])
"""“Many of them are spares from the twin”: nouns that the word classes have as verbs alone."""


def _is_third(passage: Passage, at: int, be: int) -> bool:
    known = set(readings[passage.lowered[at]])
    if passage.lowered[at] in _NOUNS_TOO:
        return False
    one = parts[passage.flanked[be]] == "N" and passage.lowered[be] in {"is", "was"}
    more_of = passage.flanked[at + 2 : at + 4] == ("more", "of")
    object_ = (passage.flanked[at + 2] in _THE | _WHAT or more_of) and joins(passage, at + 1)
    return known == {"z"} or ({"s", "z"} <= known and one and object_)


def be_with_third(passage: Passage) -> Iterator[Finding]:
    """“The law is prohibits the sale of alcohol”."""
    for be in passage.having(FINITE_BE):
        for number in passage.index[be]:
            at = _follower(passage, number)
            if (
                at is None
                or not _is_third(passage, at, number)
                or passage.lowered[number - 1 : number] in (("it",), ("what",))
                or (be in _FOR_SEVERAL and passage.flanked[number] in _SEVERAL_BEFORE)
            ):
                continue
            if (
                number
                and before(passage, number)
                and joins(passage, at + 1)
                and not _asked(passage, number, at)
            ):
                yield from finding(passage, number, at, "two verbs", f"strike “{be}” or write another form")


_FOR_SEVERAL, _SEVERAL_BEFORE = frozenset(["are", "were"]), frozenset(["there", "they"])
"""“They are remakes in spirit”, “where there are disconnects”: nouns that may be verbs."""


def _asked(passage: Passage, be: int, at: int) -> bool:
    # “who you are depends on it”, “where the border is matters”: a clause is the subject
    if at > be + 1:
        return False
    first = be
    while first > max(0, be - _FAR) and passage.joined[first]:
        first -= 1
        if passage.lowered[first] in _ASKING:
            return first < be - 1 and passage.lowered[at] in _OF_CLAUSES
    return False


_FAR = 5
_ASKING = INTERROGATIVES | {"who", "what", "whatever", "wherever"}
_OF_CLAUSES_TYPED = """
depends matters determines affects reflects shapes defines influences remains varies becomes explains decides
"""
_OF_CLAUSES = frozenset(_OF_CLAUSES_TYPED.split())
"""Verbs that a clause has with it: “what they are depends on it”."""
_DENIED = ("don't", "doesn't", "didn't")


_NO_DOING = frozenset(
    ["bring", "sing", "ring", "spring", "nothing", "anything", "everything", "swing", "cling"]
)


def do_with_doing(passage: Passage) -> Iterator[Finding]:
    """“The patients do not receiving any treatment”, “did not gone”."""
    for do in passage.having(DO_OR_NOT):
        for number in passage.index[do]:
            at = _follower(passage, number)
            denied = do in _DENIED or passage.flanked[number + 2] == "not"
            if passage.flanked[number] in INTERROGATIVES and at is not None and joins(passage, at + 1):
                continue  # “why don’t clouds fall?”
            if (
                at is not None
                and denied
                and (
                    readings[passage.lowered[at]] in {"g", "e", "cg", "ng"}
                    or ("z" in readings[passage.lowered[at]] and joins(passage, at + 1))
                    or (passage.lowered[at].endswith("ing") and passage.lowered[at] not in _NO_DOING)
                )
            ):
                known = readings[passage.lowered[at]]
                if known in {"g", "e", "", "j"} or "z" in known or _leads(passage, at, "D"):
                    yield from finding(passage, number, at, "a wrong form", "write the first form")


_PARTED_TYPED = """
built sent spent brought taught bought paid told kept sold led held met made sought thought understood
lent dealt caught meant
"""
_PARTED = frozenset(_PARTED_TYPED.split())
_NO_MODALS_TYPED = "the a an his her their its my our free political good of in no by so nor neither"
_NO_MODALS = frozenset(_NO_MODALS_TYPED.split())


def _is_doing(passage: Passage, at: int, modal: int) -> bool:
    word, known = passage.lowered[at], readings[passage.lowered[at]]
    if known == "g":
        return _leads(passage, at, "D", "P", "A", "S", "N", "U")
    if "g" in known and parts[passage.flanked[modal]] == "S":
        return passage.flanked[modal] in plurals() and passage.flanked[at + 2] in _FREELY
    return "g" in known and word not in NOUNS_OF_DOING and _leads(passage, at, "D", "A", "S")


_FREELY = frozenset(
    ["the", "a", "an", "their", "it", "them", "more", "in", "to", "at", "from", "with", "all"]
)


_JOINING = frozenset(["but", "and", "so", "or"])


def _is_asked(passage: Passage, at: int) -> bool:
    if not passage.lowered[at].endswith("ing") or passage.lowered[at] == "being":
        return False
    end = passage.sentence_at(passage.words[at].start).end
    return passage.text[:end].rstrip().endswith("?")


def modal_with_other(passage: Passage) -> Iterator[Finding]:
    """“The money will spent on a new roof”, “They must being examined”."""
    for modal in passage.having(MODALS):
        for number in passage.index[modal]:
            at = _follower(passage, number)
            if at is None or passage.flanked[number] in _NO_MODALS or passage.flanked[number].endswith(OWNS):
                continue
            word = passage.lowered[at]
            if passage.words[number].kind != "lower" or before(passage, number) is None:
                continue
            if passage.flanked[number] in INTERROGATIVES:
                continue  # “How might sharing it help?”
            if passage.flanked[number] in _JOINING and _is_asked(passage, at):
                continue  # “but will knowing this make you a better person?”
            if word in _PARTED or word == "being" or is_done(passage, at) or _is_doing(passage, at, number):
                yield from finding(passage, number, at, "a wrong form", "write the first form, or “be”")


_DOING_OF = frozenset(["thinking", "dreaming", "hearing", "speaking", "talking", "complaining", "consisting"])


def _goes_on(passage: Passage, at: int) -> bool:
    if passage.lowered[at] in GOING_ON:
        if passage.flanked[at] in {"have", "had"} and passage.flanked[at - 1] in NOT_THIRD:
            return False
        return _leads(passage, at, "P")
    if "g" in readings[passage.lowered[at]] and passage.flanked[at + 2] in _THE and joins(passage, at + 1):
        return True
    if passage.flanked[at + 2] == "of" and passage.lowered[at] not in _DOING_OF:
        return False  # “those who had worsening of their condition”
    return readings[passage.lowered[at]] == "g" and _leads(passage, at, "D", "P")


_ACTED_ON = OBJECTS | {"more"}


def _acts_on(passage: Passage, have: int, at: int) -> bool:
    # “The officers have taking it”; but “the trouble they have finding it”
    subject = have - 1
    if subject > 0 and parts[passage.lowered[subject - 1]] == "D":
        subject -= 1
    opens = subject >= 0 and passage.begins_sentence(passage.words[subject].start)
    done = "g" in readings[passage.lowered[at]] and passage.lowered[at] not in NOUNS_OF_DOING
    return opens and done and joins(passage, at + 1) and passage.flanked[at + 2] in _ACTED_ON


def have_with_doing(passage: Passage) -> Iterator[Finding]:
    """“The centre has working with schools”, “Having spend four days there”."""
    for have in passage.having(FINITE_HAVE):
        for number in passage.index[have]:
            at = _follower(passage, number)
            if at is not None and (_goes_on(passage, at) or _acts_on(passage, number, at)):
                if not _SUFFERED.isdisjoint(passage.lowered[max(0, number - _NEAR_SUFFERED) : number]):
                    continue  # “the challenges they have using it”
                yield from finding(passage, number, at, "a wrong form", "write the participle, or “been”")


_SUFFERED_TYPED = """
time times trouble difficulty difficulties challenge challenges problem problems fun experience luck success
"""
_SUFFERED = frozenset(_SUFFERED_TYPED.split())
_NEAR_SUFFERED = 5


def of_for_have(passage: Passage) -> Iterator[Finding]:
    """“Had it not of rained”."""
    for number in passage.coupled(NOT_OF):
        done = "e" in readings[passage.flanked[number + 3]] or passage.flanked[number + 3].endswith("ed")
        near = passage.lowered[max(0, number - 4) : number]
        if done and not FINITE_HAVE.isdisjoint(near) and before(passage, number + 1):
            yield from finding(passage, number, number + 1, "a word too many", "strike “of”")


def to_with_other(passage: Passage) -> Iterator[Finding]:
    """“It is important to checked the brakes”, “It is going to builds a warehouse”."""
    leads = listed("able", "aim", "to") | {"used", "order", "help", "helps", "helped", "helping"}
    for number in passage.index["to"]:
        at = number + 1
        if passage.flanked[number] not in leads or before(passage, number) is None or not joins(passage, at):
            continue
        known, follows = set(readings[passage.lowered[at]]), passage.flanked[at + 2]
        other = (known >= {"d", "e"} and "v" not in known) or ("z" in known and "v" not in known)
        object_ = joins(passage, at + 1) and (follows in _THE or follows in {"it", "them", "him", "us"})
        if other and object_ and passage.words[at].kind == "lower":
            yield from finding(passage, number, at, "a wrong form", "write the first form after “to”")
