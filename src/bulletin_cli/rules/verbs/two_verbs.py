"""One verb too many: “who is supervises the work”, “A poll was carried out in May found that”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins, plurals, side_by_side
from bulletin_cli.rules.agreement.parts import letters, parts
from bulletin_cli.rules.agreement.verbs import thirds
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.verbs import ALL_BOTH, POLLS_DONE, WHO_IS
from bulletin_cli.rules.words.word_classes import readings

_DONE_TYPED = """
conducted made done published held organized organised prepared presented released ordered performed compiled
issued carried commissioned
"""
_DONE = frozenset(_DONE_TYPED.split())
_FOUND_TYPED = """
found showed revealed shows finds reveals concluded concludes confirmed confirms says notes suggests suggested
indicates indicated
"""
_FOUND = frozenset(_FOUND_TYPED.split())
_LINKS_TYPED = "and but which that who because when where as after before while if so whose or than"
_LINKS = frozenset(_LINKS_TYPED.split())
_LED_TYPED = "that how many several some serious a an the no"
_LED = frozenset(_LED_TYPED.split())
_FARTHEST = 18
_OPENING = lazy(r"D[AC]*[NU]*[NU]")


def is_and_third(passage: Passage) -> Iterator[Finding]:
    """“Elmira, who is supervises the operators”, “the man who is runs the shop”."""
    for number in passage.coupled(WHO_IS):
        at = number + 2
        if not side_by_side(passage, number, at) or not joins(passage, at + 1):
            continue
        word, follows = passage.lowered[at], passage.flanked[at + 2]
        third = word in thirds() or "z" in readings[word]
        determined = parts[follows] == "D" and not passage.flanked[at + 2].isdigit()
        if third and determined and passage.words[at].kind == "lower" and _does(passage, number):
            be = passage.lowered[number + 1]
            yield from finding(passage, number + 1, at, "two verbs", f"strike “{be}” or write another form")


def _does(passage: Passage, number: int) -> bool:
    # “what it is that is means”: no
    return passage.flanked[number] not in {"", "all", "what", "is", "was", "it"}


def poll_done_found(passage: Passage) -> Iterator[Finding]:
    """“A poll was carried out in September among 1,200 residents found that”."""
    for number in passage.coupled(POLLS_DONE):
        if passage.flanked[number + 3] not in _DONE or not side_by_side(passage, number, number + 2):
            continue
        first = number
        while first and before(passage, first) is not None:
            first -= 1
        opens = passage.begins_sentence(passage.words[first].start)
        if not opens or _OPENING.fullmatch(letters(passage, first, number + 1)) is None:
            continue
        for at in range(number + 3, min(number + _FARTHEST, len(passage.words) - 1)):
            word = passage.lowered[at]
            if not joins(passage, at) or (word in _LINKS and not _between_names(passage, at)):
                break
            if word in _FOUND and passage.joined[at + 1] and passage.lowered[at + 1] in _LED:
                hint = "strike “was” or join with “and”"
                yield from finding(passage, number + 1, number + 2, "two verbs for one subject", hint)
                break


def _between_names(passage: Passage, number: int) -> bool:
    # “of Bishkek and Osh”
    names = {passage.words[number - 1].kind, passage.words[number + 1].kind}
    return passage.lowered[number] == "and" and names == {"capitalised"}


_TITLE = lazy(r"“[A-Z][^“”]{2,60}” (?P<verb>proves|shows|was|is|has|demonstrates|reflects)\b")
_SUBJECT = lazy(r"D+[AC]*[NU]*S(?:v?P(?:D*[AC]*[NU]*[NUSC]))+")
_TO_SEVERAL = {"was": "were", "is": "are", "has": "have"}


def verb_behind_title(passage: Passage) -> Iterator[Finding]:
    """“The 140 films submitted to the competition “One Minute” proves it”."""
    for match in passage.finds(_TITLE):
        start = passage.sentence_at(match.start()).start
        here = [at for at, word in enumerate(passage.words) if start <= word.start < match.start()]
        if len(here) < 3 or passage.words[here[0]].start != start:
            continue
        said = letters(passage, here[0], here[-1] + 1)
        joined = all(joins(passage, at) for at in here[1:])
        parted = [at for at, letter in zip(here, said, strict=True) if letter == "v"]
        done = all("e" in readings[passage.lowered[at]] for at in parted)
        head = here[0] + said.find("S")
        sure = "S" in said and passage.lowered[head] in plurals()
        if joined and done and sure and _SUBJECT.fullmatch(said) and not passage.in_quotation(start):
            verb = match["verb"]
            wanted = _TO_SEVERAL.get(verb, verb.removesuffix("s"))
            message = f"“{verb}”: several with a verb for one"
            yield Finding(*match.span("verb"), message, f"write “{wanted}”", wanted)


_PLACED = frozenset(["in", "on", "at", "with", "under", "near", "together"])
_NEAR = 8


def all_plays(passage: Passage) -> Iterator[Finding]:
    """“The school, the clinic and the shop all stands on one street”."""
    for all_ in passage.having(ALL_BOTH):
        for number in passage.index[all_]:
            verb, follows = passage.flanked[number + 2], passage.flanked[number + 3 : number + 4]
            known = readings[verb]
            if "z" not in known or number < 3 or not side_by_side(passage, number - 1, number + 1):
                continue
            then = follows[0] if follows else ""
            if not joins(passage, number + 2) or not (parts[then] in {"D", "O"} or then in _PLACED):
                continue
            if _joined_nouns(passage, number):
                yield from finding(
                    passage, number, number + 1, "several with a verb for one", "make them agree"
                )


def _joined_nouns(passage: Passage, number: int) -> bool:
    # “cells, equipment and a lack of information”: nouns up to “and”, and a noun before it
    for at in range(number - 1, max(1, number - _NEAR), -1):
        if not joins(passage, at):
            return False
        if passage.lowered[at] == "and":
            return at < number - 1 and parts[passage.lowered[at - 1]] in {"N", "S", "U"}
        if parts[passage.lowered[at]] not in {"N", "S", "U", "D", "A", "P"}:
            return False
    return False
