"""What speaks for a verb that disagrees with its subject: wishes, contests, words for the whole clause."""

from __future__ import annotations

from bulletin_cli.rules.agreement.nouns import is_person, joins, plurals
from bulletin_cli.rules.agreement.persons import HELPERS, WISHES
from bulletin_cli.rules.agreement.phrases import Noun
from bulletin_cli.rules.agreement.readings import Clause
from bulletin_cli.rules.words.function_words import FOR_ONE, INTERROGATIVES, MODALS, RELATIVES
from bulletin_cli.rules.words.word_classes import readings

_UNREAL_TOO = frozenset([("if", "only"), ("time", "that")])
"""“It is time that the order recognize it.”"""
_CLAUSES_OF_TIME = frozenset(["after", "before", "since", "until"])
_TELLING = frozenset(["show", "suggest", "say", "indicate", "mean", "reveal", "confirm", "showed", "said"])
_EVENTS = frozenset(
    ["hurdles", "doubles", "singles", "darts", "billiards", "stakes", "gymnastics", "athletics"]
)
"""“The men’s 60 m hurdles is strong”: contests."""
_BEGINNING = RELATIVES | INTERROGATIVES | {"because", "as", "if", "it", "he", "she", "and", "but"}
_ASKED = INTERROGATIVES | {"what", "which", "whose"}
_UNREAL = frozenset(["if", "though", "as", "whether", "lest", "unless"])
_PLACES_TYPED = """
countries states regions provinces districts cities towns villages republics nations areas islands neighbours
neighbors partners agencies organizations organisations bodies
"""
_PLACES = frozenset(_PLACES_TYPED.split())
"""What the name of a place or a body is joined to: “in Osh and neighbouring districts”."""
_CROWDS_TYPED = """
array barrage bevy clutch column flurry host litany myriad plethora procession raft series slew
smattering spate string succession swathe trio wealth
"""
_CROWDS = frozenset(_CROWDS_TYPED.split())
"""“A succession of villages have been taken”: what is counted is told of, not the crowd."""
_EITHER_TYPED = "aircraft craft dynamics economics ethics physics series spacecraft"
_EITHER = frozenset(_EITHER_TYPED.split())
"""One or several, spelt alike."""
_NEAR = 10
"""So many words before a clause what is wished for may be said."""


def doubtful(clause: Clause, noun: Noun, verb: int, *, several: bool, acts: bool) -> bool:
    """True where a subject and a verb that disagree may agree after all; `acts` of somebody who does it."""
    # “marketing films is”, “which included signs”, “ten men is enough”, “if the office were”
    said, typed, follows = clause.said, clause.word(verb), clause.said[verb + 1 : verb + 2]
    link = clause.word(noun.first - 1) if noun.first and said[noun.first - 1] in "hLR" else ""
    relates = link in RELATIVES and not noun.lead
    relates = relates and not set("zv").isdisjoint(readings[clause.word(noun.first)])
    bare = noun.first == noun.head == verb - 1 and not noun.lead
    alone = relates or (bare and not (clause.opened and noun.letter == "S") and not acts)
    if clause.word(noun.head) == "times":
        return True  # “how many times has science said so?”
    if clause.word(noun.head) in _EITHER:
        return True
    if alone or (
        link
        and (said[noun.first] in "EG" or (link in _ASKED and said[verb] in "12" and follows in set("tqH")))
    ):
        return True
    if several:
        if clause.word(noun.head) in _EVENTS or (
            clause.joined and noun.first < noun.head and _runs(clause, noun.head)
        ):
            return True
        if _acts_by_itself(clause, noun.head + 1, verb) or _new_clause(clause, noun, verb, link):
            return True
        if _told_first(clause, noun, verb) or (typed in {"is", "was"} and _asked_behind(clause)):
            return True
        doing = not noun.lead and clause.word(noun.first).endswith("ing")
        summed = typed in {"is", "was"} and (noun.lead[:1] in {"Q", ""} and follows in set("qx_tB"))
        return doing or (summed and (noun.lead == "" or noun.end == verb))
    if _adds_others(clause, noun, verb):
        return True
    if (
        typed == "dare"
        or (typed == "need" and follows not in set("tqQx"))
        or clause.word(noun.head) == "politics"
        or (typed == "do" and said[verb - 1] == "$")
    ):
        return True
    if (link == "since" and said[noun.first - 2 : noun.first - 1] != ",") or (
        noun.letter == "$" and said[verb - 2 : verb] == "$S"
    ):
        return True  # “since the start”, “the University of Osh researchers”
    if _joins_unlike(clause, noun, verb):
        return True
    if typed in {"are", "were", "have"} and verb - 1 > noun.head and _told_of(clause, verb - 1):
        return True
    if typed in {"were", "have"} or said[verb] in "4n":
        near = _near(clause, clause.word_number(noun.first))
        return (
            link in _UNREAL
            or near[-2:] in _UNREAL_TOO
            or not WISHES.isdisjoint(near)
            or (typed not in {"were", "have"} and not HELPERS.isdisjoint(near))
        )
    return False


def _new_clause(clause: Clause, noun: Noun, verb: int, link: str) -> bool:
    # “efforts grew after gold was found”, “the sun shone, and the wind was”, “what our society needs is”
    said, behind = clause.said, range(noun.head + 1, verb)
    for at in behind:
        begins = said[at] != "," and clause.word(at) in _CLAUSES_OF_TIME and at + 1 < verb
        begins = begins and any("d" in readings[clause.word(it)] for it in range(noun.head + 1, at))
        if begins and clause.passage.words[clause.word_number(at) + 1].kind == "lower":
            return True
    head = readings[clause.word(noun.head)]
    if link in _ASKED | RELATIVES and noun.head + 1 == verb and "z" in head and noun.head > noun.first:
        return not {"n", "c", "s"}.isdisjoint(readings[clause.word(noun.head - 1)])
    begun = next((at - 1 for at in behind if said[at - 1 : at + 1] == ",&"), noun.head)
    return any("d" in readings[clause.word(at)] for at in range(noun.head + 1, begun) if said[at] != ",")


def _adds_others(clause: Clause, noun: Noun, verb: int) -> bool:
    # “a succession of villages have”, “they need only mark it”
    if clause.word(noun.head) in _CROWDS and clause.word(noun.end) == "of":
        return True
    between = clause.passage.lowered[clause.word_number(noun.head) : clause.word_number(verb)]
    words = clause.passage.words[clause.word_number(noun.head) + 1 : clause.word_number(verb)]
    if not MODALS.isdisjoint([word.text for word in words]) or (
        "need" in between and not _ONLY.isdisjoint(between)
    ):
        return True
    return between[-2:] == _NOT_ONLY


_ONLY = frozenset(["not", "only"])
_NOT_ONLY = ("not", "only")


def _joins_unlike(clause: Clause, noun: Noun, verb: int) -> bool:
    # “the war in Ukraine and Western sanctions have”: no place is joined to sanctions, so the war is
    for at in range(noun.head + 2, verb - 1):
        if clause.word(at) == "and":
            named = clause.passage.words[clause.word_number(at) - 1].kind == "capitalised"
            last = clause.word(verb - 1)
            return named and last in plurals() and last not in _PLACES and clause.word(at + 1) != "other"
    return False


def _told_of(clause: Clause, at: int) -> bool:
    # “the amount of data people are saving”: a clause on what stands before it, without “that”
    several = clause.word(at) == "people" or is_person(plurals().get(clause.word(at), ""))
    passage, number = clause.passage, clause.number + 1
    while joins(passage, number) and passage.lowered[number] not in _BEGINNING:
        number += 1
    further = not FOR_ONE.isdisjoint(passage.lowered[clause.number + 1 : number])
    return several and further and not {"n", "c"}.isdisjoint(readings[clause.word(at - 1)])


def _told_first(clause: Clause, noun: Noun, verb: int) -> bool:
    # “the figures show wool production is”, “enticing young shoppers to wool is”: another’s verb
    near = _near(clause, clause.word_number(noun.first))
    told = any(clause.word(at) in _TELLING for at in range(noun.head + 1, verb - 1))
    return told or (near != () and near[0].endswith("ing") and "," not in clause.said[: noun.first])


def _asked_behind(clause: Clause) -> bool:
    # “no surprises and no changes is how he will lead it”
    return clause.passage.flanked[clause.number + 2] in INTERROGATIVES


def _runs(clause: Clause, head: int) -> bool:
    # “the track runs along a canal and the platform is”: a verb, not what is counted
    may_act = "z" in readings[clause.word(head)]
    return may_act and not {"n", "c"}.isdisjoint(readings[clause.word(head - 1)])


def _acts_by_itself(clause: Clause, at: int, verb: int) -> bool:
    # “the bodies rapidly returned after the drug was”: a verb, and a clause behind it
    how = at + 2 < verb and clause.word(at).endswith("ly") and "d" in readings[clause.word(at + 1)]
    return how and any(clause.word(number) in _CLAUSES_OF_TIME for number in range(at + 2, verb))


def _near(clause: Clause, first: int) -> tuple[str, ...]:
    # the words before a clause in its sentence, as many as tell what is wished for
    passage, number = clause.passage, first
    while number > max(0, first - _NEAR) and not passage.begins_sentence(passage.words[number].start):
        number -= 1
    return passage.lowered[number:first]
