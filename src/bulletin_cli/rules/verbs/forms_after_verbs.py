"""Forms that the verb before does not take: “finished to build”, “let the dog to run”, “was visited the”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import somebody
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, is_person, plurals, side_by_side
from bulletin_cli.rules.agreement.parts import BEFORE_NOUN, IN_PHRASE, parts
from bulletin_cli.rules.agreement.persons import ASKING, bare_forms
from bulletin_cli.rules.agreement.verbs import third
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import (
    ARTICLES,
    BE_BUT_AM,
    EACH,
    FINITE_HAVE,
    INDEFINITE,
    MODALS,
    OBJECTS,
    RELATIVES,
    SUBJECTS,
)
from bulletin_cli.rules.words.word_classes import NOUN, readings

_ING_TYPED = """
finish finishes finished finishing avoid avoids avoided avoiding enjoy enjoys enjoyed enjoying deny denied
suggest suggests suggested postpone postponed risk risked keeps kept consider considered considers practise
considering practised worth capable busy imagine dislike dislikes delayed resumed delay delays resist resists
resisted tolerate
anticipate anticipates anticipated involve involves entail entails entailed include includes
justify justifies justified necessitates recommend recommends recommended foresees foresaw advised
advises appreciate appreciates appreciated postpones delaying resuming involving including recommending
admit admits admitted denies denying
"""
_ING = frozenset(_ING_TYPED.split())
TO_DO = frozenset((verb, "to") for verb in _ING) | {("aimed", "to")}
_PASSIVE = frozenset(
    ["is", "are", "was", "were", "be", "been", "being", "considered", "it's", "that's", "they're", "we're"]
)
_STATES = frozenset(["worth", "capable", "busy", "aimed"])


def to_for_ing(passage: Passage) -> Iterator[Finding]:
    """“They finished to build the post”, “It is worth to visit”, “The course is aimed to improve”."""
    for number in passage.coupled(TO_DO):
        verb, last, does = passage.lowered[number], passage.flanked[number], passage.flanked[number + 3]
        passive = last in _PASSIVE or passage.flanked[number - 1] in _PASSIVE
        going_on = verb.endswith("ing")  # “they are considering to build it”
        fits = last in _PASSIVE or verb == "worth" if verb in _STATES else going_on or not passive
        acts = "v" in readings[does] or (does in {"have", "be"} and verb in _DENYING)
        if fits and acts and side_by_side(passage, number, number + 2):
            noun = parts[last] in BEFORE_NOUN or "j" in readings[last]  # "lives at risk to help them"
            noun = noun or (
                verb in _NOUNS_TOO and not NOUN.isdisjoint(readings[last])
            )  # “a time delay to allow”
            gap = not _THAT.isdisjoint(passage.lowered[max(0, number - _NEAR_VERB) : number])
            led = (
                last in _LEADING
                or last.endswith("ly")
                or is_person(last)
                or is_person(plurals().get(last, ""))
            )
            led = led or verb in _ALWAYS
            if verb not in _STATES and (noun or gap or not led):
                continue  # “jobs considered to fall in it”, “the books that artists kept to manage it”
            hint = (
                "write “aimed at” and the form with -ing" if verb == "aimed" else "write the form with -ing"
            )
            yield from finding(passage, number, number + 2, "a wrong form", hint)


_DENYING = frozenset(["denied", "denies", "denying", "admitted", "admits"])
_NOUNS_TOO = frozenset(["delay", "delays", "risk"])
_NEAR_VERB = 3
_ALWAYS = frozenset(["finished", "finishing"])
_LEADING = (
    SUBJECTS
    | MODALS
    | FINITE_HAVE
    | {"not", "to", "and", "who", "has", "had", "is", "are", "was", "were", "be"}
)
"""What stands before a verb, or is its subject."""
_THAT = RELATIVES | {"whom"}


LET = frozenset(["let", "lets", "letting", "makes", "made", "make", "making", "heard", "watched", "noticed"])
_WHOM = OBJECTS - {"it"}
_LONGEST_WHOM = 5


def let_to_do(passage: Passage) -> Iterator[Finding]:
    """“He lets the dog to run”, “They made the driver to open the boot”, “let prisoners to call home”."""
    for verb in passage.having(LET):
        for number in passage.index[verb]:
            if passage.flanked[number] not in _PASSIVE and passage.words[number].kind == "lower":
                yield from _let(passage, number)


def _let(passage: Passage, number: int) -> Iterator[Finding]:
    lowered, at = passage.lowered, number + 1
    whom = at < len(lowered) and lowered[at] in _WHOM
    while at < len(lowered) and (whom or parts[lowered[at]] in IN_PHRASE) and at - number < _LONGEST_WHOM:
        at += 1
        if whom:
            break
    if (
        at < number + 2
        or at + 1 >= len(lowered)
        or lowered[at] != "to"
        or not side_by_side(passage, number, at + 1)
    ):
        return
    noun, led = lowered[at - 1], parts[lowered[number + 1]] == "D" or whom
    letting = lowered[number].startswith("let") and (led or parts[noun] == "S")
    somebody_ = whom or somebody(noun) or noun in _ANIMALS
    somebody_ = somebody_ and lowered[number + 1] not in INDEFINITE
    if (letting or somebody_) and "v" in readings[lowered[at + 1]]:
        yield from finding(passage, number, at + 1, "“to” after “let” or “make”", "strike “to”")


_ANIMALS = frozenset(["dog", "dogs", "horse", "horses", "team", "crew", "police", "staff"])


_LONGEST_GROUP, _NEAR_EACH = 7, 8
"""So many words after “each” its verb may come, and before it what asks for a first form."""


def each_of_them_do(passage: Passage) -> Iterator[Finding]:
    """“Each of the participants receive a certificate”."""
    for number in passage.coupled(EACH_OF):
        places = range(number + 3, min(number + _LONGEST_GROUP, len(passage.words)))
        verb = next((at for at in places if passage.lowered[at] in bare_forms()), 0)
        asked = not ASKING.isdisjoint(passage.lowered[max(0, number - _NEAR_EACH) : number])
        if not verb or asked or parts[passage.flanked[verb]] != "S":
            continue
        joined = side_by_side(passage, number, verb)
        known = all(parts[passage.lowered[at]] for at in range(number + 2, verb))
        if joined and known and parts[passage.flanked[number]] != "P" and passage.flanked[number] != "that":
            hint = f"write “{third(passage.lowered[verb])}”"
            yield from finding(passage, number, verb, "one with a verb for several", hint)


EACH_OF = frozenset((one, "of") for one in EACH)
_DONE_TYPED = """
visited attended organized organised opened supported conducted signed funded financed prepared discussed
launched held inspected adopted headed chaired hosted led accompanied welcomed arrested detained seized
"""
_BE = BE_BUT_AM - {"be"}
DONE_BY = frozenset((be, done) for be in _BE for done in _DONE_TYPED.split())
_TIMES_TYPED = """
same day next year month week following previous morning evening first last night way summer whole
entire hour minute moment few couple decade century
"""
_TIMES = frozenset(_TIMES_TYPED.split())


def lost_by(passage: Passage) -> Iterator[Finding]:
    """“The prison was visited the minister”."""
    for number in passage.coupled(DONE_BY):
        article, then = passage.flanked[number + 3], passage.flanked[number + 4 : number + 5]
        noun = passage.flanked[number]
        if article not in ARTICLES or _TIMES.intersection(then) or parts[noun] not in {"N", "S", "U"}:
            continue
        if side_by_side(passage, number - 1, number + 2):
            opens = passage.begins_sentence(passage.words[number - 1].start)
            if parts[passage.flanked[number - 1]] != "P" and not opens and not _in_clause(passage, number):
                yield from finding(passage, number, number + 2, "a word is missing", "write “by”")


def _in_clause(passage: Passage, number: int) -> bool:
    # “When the account is opened a form should be filled in”: the main clause without its comma
    at = number - 1
    while at > 0 and passage.joined[at] and parts[passage.lowered[at]] in IN_PHRASE:
        at -= 1
    return passage.lowered[at] in _CLAUSES


_CLAUSES = frozenset(["when", "if", "once", "after", "before", "until", "while", "where", "as", "unless"])
_LONGEST_CONDITION = 6
"""So many words after “if” its verb may come."""


def would_after_if(passage: Passage) -> Iterator[Finding]:
    """“If they would have known, they would have come”."""
    for number in passage.index.get("if", ()):
        for at in range(number + 2, min(number + _LONGEST_CONDITION, len(passage.words) - 1)):
            if before(passage, at) is None or passage.lowered[at] in {"that", "not"}:
                break
            if passage.lowered[at] == "would":
                done = readings[passage.flanked[at + 3]] if passage.lowered[at + 1] == "have" else ""
                if "e" in done:
                    yield from finding(passage, number, at + 1, "“would” after “if”", "write “had”")
                break
