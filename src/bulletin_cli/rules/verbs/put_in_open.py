"""What is put in and not closed, and owners without their mark: “The survey, planned for 2015 will have”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.letters import letters as in_clause
from bulletin_cli.rules.agreement.nouns import Finding, finding, joins, side_by_side
from bulletin_cli.rules.agreement.parts import letters, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.forms import DRAW_UP, KIN, PUT_IN
from bulletin_cli.rules.words.function_words import FINITE_BE, FINITE_HAVE, MODALS, POSSESSIVES
from bulletin_cli.rules.words.nouns_with_articles import has_article
from bulletin_cli.rules.words.word_classes import readings

_FINITE = FINITE_BE | FINITE_HAVE | MODALS
_SUBJECT = lazy(r"D[ACNSU]*[NSUC](?:P[DACNSU]*[NSUCs])?")
_STOPPING = frozenset(
    ["who", "which", "that", "where", "when", "whose", "and", "but", "to", "it", "they", "he", "she"]
)
_FARTHEST = 9


def put_in_and_open(passage: Passage) -> Iterator[Finding]:
    """“The next survey, planned for 2015 will have a separate column”."""
    for done in passage.having(PUT_IN):
        for number in passage.index[done]:
            if (
                not number
                or passage.text[passage.words[number - 1].end : passage.words[number].start] != ", "
            ):
                continue
            if parts[passage.flanked[number + 2]] != "P" or not joins(passage, number + 1):
                continue
            verb = _finite_behind(passage, number + 2)
            if verb and _heads(passage, number):
                word = passage.words[verb]
                message = f"no comma before “{word.text}”, though one stands before “{done}”"
                if not passage.in_quotation(word.start):
                    yield Finding(passage.words[verb - 1].start, word.end, message, "set a comma")


def _finite_behind(passage: Passage, start: int) -> int:
    for at in range(start, min(start + _FARTHEST, len(passage.words))):
        word = passage.lowered[at]
        if not joins(passage, at) or word in _STOPPING:
            return 0
        if word in _FINITE and passage.words[at].kind == "lower":
            return at
    return 0


def _heads(passage: Passage, number: int) -> bool:
    sentence = passage.sentence_at(passage.words[number].start)
    first = number
    while first and passage.words[first - 1].start >= sentence.start:
        first -= 1
    return (
        number - first <= _FARTHEST
        and side_by_side(passage, first, number - 1)
        and _SUBJECT.fullmatch(letters(passage, first, number)) is not None
    )


_OWNED = frozenset("SNW")
_NEVER_OWNED = frozenset(["people", "women", "men", "children", "members", "home", "alike", "both", "all"])


def kin_without_mark(passage: Passage) -> Iterator[Finding]:
    """“She pulls on her late husbands boots”, “He lives in his fathers house”."""
    for kin in passage.having(KIN):
        for number in passage.index[kin]:
            owned, lead = number + 1, number - 1
            if lead > 0 and "j" in readings[passage.lowered[lead]]:
                lead -= 1
            if lead < 0 or passage.lowered[lead] not in POSSESSIVES or not joins(passage, owned):
                continue
            thing = passage.lowered[owned]
            if passage.words[owned].kind != "lower" or not side_by_side(passage, lead, owned):
                continue
            known = readings[thing]
            sure = in_clause[thing] in _OWNED and {"v", "z", "d", "e", "j"}.isdisjoint(known)
            if (sure or thing in _THINGS) and thing not in _NEVER_OWNED:
                yield from finding(
                    passage, number, owned, "an owner without an apostrophe", f"write “{kin[:-1]}’s”"
                )


_THINGS_TYPED = (
    "house farm name garden shop land name death place work hand hands letters books dress plot boots"
)
_THINGS = frozenset(_THINGS_TYPED.split()) - {"work", "place", "farm"}


_SET_PHRASES = frozenset(["shop", "camp", "home", "house", "base", "cash", "front", "line"])
_PAPERS = frozenset(["budget", "form", "contract", "agenda", "timetable", "questionnaire"])


def drawn_up_bare(passage: Passage) -> Iterator[Finding]:
    """“The council sat down to draw up budget for 2011”, “They set up committee”."""
    for number in passage.coupled(DRAW_UP):
        noun = number + 2
        if not side_by_side(passage, number, min(noun, len(passage.words) - 1)) or noun >= len(passage.words):
            continue
        word = passage.lowered[noun]
        one = readings[word] in {"c", "cv"} and (has_article(word) or word in _PAPERS)
        one = one and word not in _SET_PHRASES
        ends = not joins(passage, noun + 1) or parts[passage.flanked[noun + 2]] == "P"
        active = passage.flanked[number] not in FINITE_BE | {"be", "been", "being"}
        if one and ends and active and passage.words[noun].kind == "lower":
            article = "an" if word[0] in "aeiou" else "a"
            yield from finding(passage, number, noun, "an article is missing", f"write “{article} {word}”")
