"""Bodies by their letters with a wrong number: “every BLOs has”, “that the Office (UNODC) run”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.letters import letters
from bulletin_cli.rules.agreement.nouns import Finding, finding, joins
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.agreement.verbs import TO_ONE, third
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.signs.forms import ONE_OF_THEM
from bulletin_cli.rules.words.function_words import INTERROGATIVES
from bulletin_cli.rules.words.word_classes import SAME_IN_TENSES, readings

_ENDS_PHRASE = frozenset("123dEMPfFRh")


def each_by_letters(passage: Passage) -> Iterator[Finding]:
    """“Besides, every BLOs has received one”, “another NGOs has left”."""
    for number in passage.kinds["acronym"]:
        word = passage.words[number].text
        last = passage.flanked[number]
        if not word.endswith("s") or last not in ONE_OF_THEM or not joins(passage, number):
            continue
        follows = letters[passage.flanked[number + 2] or "a"]
        ends = (
            not joins(passage, number + 1)
            or follows in _ENDS_PHRASE
            or parts[passage.flanked[number + 2]] == "P"
        )
        if ends and not passage.text.startswith(("’", "'", "-", "/"), passage.words[number].end):
            yield from finding(
                passage, number - 1, number, "several, where one is announced", f"write “{word[:-1]}”"
            )


_TIES = frozenset(["of", "for", "on", "and", "in", "against", "the", "to", "with"])
_LINKS = INTERROGATIVES | {"which", "whom", "what", "because", "if", "while", "although", "that"}
_WISHES_TYPED = """
ask asks asked recommend recommends recommended propose proposes proposed insist insists insisted suggest
suggests suggested demand demands demanded require requires required request requests requested urge urged
important essential necessary vital
"""
_WISHES = frozenset(_WISHES_TYPED.split())
_PAST_TOO = SAME_IN_TENSES - {"run", "come", "become"}
_NEAR, _LONG = 9, 14


def verb_behind_letters(passage: Passage) -> Iterator[Finding]:
    """“The programme that the Office on Drugs and Crime (UNODC) run in Osh”."""
    for number in passage.kinds["acronym"]:
        word, verb = passage.words[number], number + 1
        bracketed = passage.text[word.start - 1] == "(" and passage.text[word.end : word.end + 2] == ") "
        if not bracketed or verb >= len(passage.words) or passage.words[verb].kind != "lower":
            continue
        typed = passage.lowered[verb]
        if not (("v" in readings[typed] and typed not in _PAST_TOO) or typed in TO_ONE):
            continue
        first = _head(passage, number)
        if first is not None and _is_verb(passage, first, verb):
            hint = f"write “{TO_ONE.get(typed) or third(typed)}”"
            yield from finding(passage, number, verb, "one with a verb for several", hint)


def _head(passage: Passage, letters_at: int) -> int | None:
    # the number of “the” before a name for one, or nothing
    lowered, at, noun = passage.lowered, letters_at - 1, letters_at - 1
    while at >= 0 and letters_at - at < _LONG:
        word = passage.words[at]
        if word.kind in NAMED and (lowered[at] != "the"):
            if not passage.joined[at] and at:
                return None
        elif lowered[at] == "the" and (not at or lowered[at - 1] not in _TIES):
            break
        elif lowered[at] == "the" and lowered[at - 1] == "and":
            return None
        elif lowered[at] in _TIES and passage.joined[at]:
            noun = at - 1
        else:
            return None
        at -= 1
    if at < 0 or lowered[at] != "the" or noun <= at:
        return None
    head = lowered[noun]
    one = not head.endswith("s") and "s" not in readings[head] and head not in {"police", "people"}
    return at if one else None


def _is_verb(passage: Passage, first: int, verb: int) -> bool:
    lowered, follows = passage.lowered, passage.flanked[verb + 2]
    opens = passage.begins_sentence(passage.words[first].start)
    link = passage.flanked[first] if passage.joined[first] else ""
    if not (opens or link in _LINKS) or not _WISHES.isdisjoint(lowered[max(0, first - _NEAR) : first]):
        return False
    if lowered[verb] in TO_ONE:
        return True
    object_ = joins(passage, verb + 1) and (parts[follows] in {"D", "O"} or letters[follows or "a"] in "tqQx")
    if {"n", "c", "s", "j"}.isdisjoint(readings[lowered[verb]]):
        return True
    # “the hall that the Society (SD) rent in Osh”; but “said that the Society (SD) rent is paid”
    which = link in {"which", "that"} and first > 1 and letters[lowered[first - 2]] in "NSnsW"
    led = parts[follows] == "P" and follows != "of" if joins(passage, verb + 1) else True
    return object_ or (which and led)
