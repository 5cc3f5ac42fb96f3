"""Verbs of relative clauses that disagree with the noun before them: “a traffic that know”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.heads import begins_clause, opens_clause
from bulletin_cli.rules.agreement.letters import letters
from bulletin_cli.rules.agreement.nouns import SOMEBODY, Finding, before, finding, plurals, singulars
from bulletin_cli.rules.agreement.parts import is_many, parts
from bulletin_cli.rules.agreement.persons import QUANTITIES, bare_forms
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.agreement.verbs import ONE_TO_SEVERAL, TO_ONE, first_form, third, thirds
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import (
    ANNOUNCES_ONE,
    BEFORE_ONE,
    INDEFINITE,
    RELATIVES,
    SEVERAL_DO,
)
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import readings
from bulletin_cli.rules.words.words_met import WordsMet


def wrong_relatives(passage: Passage) -> Iterator[Finding]:
    """“A traffic that know no borders”, “the rules which was written”."""
    flanked = passage.flanked
    for link in passage.having(RELATIVES):
        for number in passage.index[link]:
            if number and _acts(flanked[number + 2]):
                yield from _relative(passage, number)


def _relative(passage: Passage, number: int) -> Iterator[Finding]:
    noun, link, verb = passage.lowered[number - 1 : number + 2]
    plainly = verb in bare_forms() or (link == "who" and verb in _NOUNS_TOO) or _takes(passage, number)
    one = (verb in TO_ONE and link != "who") or plainly
    also = thirds() if link != "who" else _ALSO
    plain = link != "who" and readings[verb] == "z" and verb not in plurals()
    plain = plain or _borders(passage, number)
    if not one and not (verb in ONE_TO_SEVERAL or verb in also or plain):
        return
    part = parts[noun]
    fits = (part in {"N", "U"} and not noun.endswith("s")) if one else part == "S" and noun not in _ONE_FIELD
    fits = fits and not (one and noun in _LATIN)
    if noun in _THOSE_WHO_ARE and passage.flanked[number - 1] in {"the", *_OLD_AND_NEW}:
        return  # “the new faithful that were arriving”
    if link == "who" and noun.startswith("un") and noun.endswith("ing"):
        return  # “the undeserving who require it”
    if not fits or not before(passage, number + 1) or not _tied(passage, number):
        return
    first = _opened(passage, number - 1)
    if first is None and link == "who" and not one:
        first = number - 1
    if first is None or _belongs_before(passage, first, one=one):
        return
    if not (before(passage, number) or begins_clause(passage, first)):
        return  # "he moved the values, which is odd"
    wanted = (
        (TO_ONE.get(verb) or third(verb))
        if one
        else (ONE_TO_SEVERAL.get(verb) or also.get(verb) or first_form(verb))
    )
    if one and link == "that" and is_picked_out(passage, first):
        return
    if one and passage.lowered[first] in BEFORE_ONE and not is_many(noun):
        yield from finding(passage, first, number + 1, "one with a verb for several", f"write “{wanted}”")
    elif not one and passage.lowered[first] not in BEFORE_ONE - {"the"} and _may_be_several(passage, number):
        yield from finding(passage, first, number + 1, "several with a verb for one", f"write “{wanted}”")


def is_picked_out(passage: Passage, number: int) -> bool:
    """True where a plural is picked out before that word: “it is the talks … after a meeting that are”."""
    start = passage.sentence_at(passage.words[number].start).start
    for at in passage.index.get("it", ()):
        if at >= number or passage.words[at].start < start or passage.flanked[at + 2] not in _IT_IS:
            continue
        picked = passage.lowered[at + 2 : min(number, at + 2 + _PICKED)]
        if any(parts[word] == "S" or "s" in readings[word] for word in picked):
            return True
    return False


_IT_IS = frozenset(["is", "was"])
_PICKED = 5


def _may_act(verb: str) -> bool:
    # true for what may be a verb in the present behind “who” or “which”
    return (
        verb in bare_forms()
        or verb in _NOUNS_TOO
        or verb in _TAKING
        or verb in TO_ONE
        or verb in ONE_TO_SEVERAL
        or verb in thirds()
        or verb in _ALSO
        or "z" in readings[verb]
    )


_acts = WordsMet(_may_act).__getitem__


def may_act(_link: str, verb: str) -> bool:
    """True where such a verb stands behind “who” or “which”."""
    return _acts(verb)


_ONE_FIELD = frozenset(["maths", "physics", "politics", "economics", "news", "mathematics"])
_LATIN_TYPED = """
fungi cacti alumni stimuli nuclei foci larvae vertebrae algae antennae formulae bacteria data media strata
spectra genera ova protozoa quanta millennia corpora phenomena criteria cattle vermin offspring
"""
_LATIN = frozenset(_LATIN_TYPED.split())
"""Nouns for several that look like nouns for one."""
_THOSE_TYPED = "faithful poor rich wealthy dead wounded injured needy sick homeless elderly brave unemployed"
_THOSE_WHO_ARE = frozenset(_THOSE_TYPED.split())
_OLD_AND_NEW = frozenset(["new", "old", "rural", "urban", "many"])


_NOUNS_TOO = frozenset(
    ["live", "work", "need", "help", "use", "play", "visit", "want", "take", "keep", "plan"]
)
_ALSO = {third(verb): verb for verb in sorted(_NOUNS_TOO)}


_TAKING = frozenset(
    ["hold", "offer", "cover", "show", "run", "train", "support", "serve", "use", "help", "need"]
)


def _takes(passage: Passage, number: int) -> bool:
    # "the prison, which hold 400 men": a noun elsewhere, but not before an object
    verb, after = passage.lowered[number + 1], passage.flanked[number + 3]
    return verb in _TAKING and parts[after] in {"D", "O"} and not before(passage, number)


def _borders(passage: Passage, number: int) -> bool:
    # “the two countries which borders Afghanistan”: a noun elsewhere, but not before an object
    link, verb = passage.lowered[number : number + 2]
    if verb[-1:] != "s" or "z" not in readings[verb] or not before(passage, number + 1):
        return False
    after = passage.flanked[number + 3]
    named = (
        link == "which" and number + 2 < len(passage.words) and passage.words[number + 2].text[0].isupper()
    )
    return named or letters[after or "."] in "tqQx" or (link == "who" and verb not in plurals())


def _tied(passage: Passage, number: int) -> bool:
    # "a seminar which", "the seminar, which"
    if before(passage, number) is not None:
        return True
    gap = passage.text[passage.words[number - 1].end : passage.words[number].start]
    return gap == ", " and passage.lowered[number] != "that"


def _opened(passage: Passage, noun: int) -> int | None:
    # the number of the determiner before a noun and its adjectives, or None
    first = noun
    while before(passage, first) is not None and noun - first <= len("NAA"):
        first -= 1
        part = parts[passage.lowered[first]]
        if part == "D":
            return first
        if part not in {"A", "N", "U"} and passage.lowered[first] != "only":
            return None
    return None


def _belongs_before(passage: Passage, first: int, *, one: bool) -> bool:
    # "the members of a family that know", "a cup and a saucer that are"
    earlier = before(passage, first)
    if earlier is None:
        return not opens_clause(passage, first)
    link = parts[earlier.text.lower()]
    if (
        one
        and passage.lowered[first] in INDEFINITE
        and passage.lowered[first + 1] in MEASURES
        and link == "S"
    ):
        return True  # “the 240 women a year that have”
    if link != "P" and earlier.text not in _BETWEEN_TOO:
        if not one and earlier.text == "and" and passage.text.startswith(", and", earlier.start - 2):
            return False  # ", and the manuals which was handed out"
        return earlier.text.lower() in {"and", "or", "nor", "than", "as", "not"}
    near = [parts[passage.lowered[at]] for at in range(max(0, first - 4), first - 1)]
    a = passage.lowered[first] in INDEFINITE
    return not (one and a) or earlier.text == "of" or not {"S", "s"}.isdisjoint(near)


def _may_be_several(passage: Passage, number: int) -> bool:
    # "he told the men that was wrong", "the points, that is, …"
    noun, link, verb = passage.lowered[number - 1 : number + 2]
    single = plurals().get(noun, noun[:-1])
    if single in MEASURES or single in QUANTITIES:
        return False
    people = noun in word_set("people") - _THINGS or single in SOMEBODY
    done = verb not in ONE_TO_SEVERAL and verb != "does"  # “the farmers that wants more time”
    return link in {"which", "who"} or (link == "that" and (done or not people) and verb != "is")


_BETWEEN_TOO = frozenset(["throughout", "around", "along", "past", "across"])
_THINGS = frozenset(["drugs", "pills", "cases"])


_ANNOUNCERS = ANNOUNCES_ONE | {"the"}


def who_have(passage: Passage, number: int) -> Iterator[Finding]:
    """The finding on a “who”: “the man who have come”, but not “one of the few who have”."""
    verb = passage.lowered[number + 1] if number + 1 < len(passage.words) else ""
    one = before(passage, number)
    if verb not in SEVERAL_DO or one is None or not _person(one.text):
        return
    announcer = number - 2
    while announcer > 0 and passage.lowered[announcer] in word_set("qualities"):
        announcer -= 1
    alone = announcer == 0 or passage.lowered[announcer - 1] not in {"of", "and", "or"}
    if announcer >= 0 and passage.lowered[announcer] in _ANNOUNCERS and alone:
        yield from finding(passage, number - 1, number + 1, "one with a verb for several", "make them agree")


def _person(noun: str) -> bool:
    return noun in SOMEBODY or (noun in singulars() and noun + "s" in word_set("people"))
