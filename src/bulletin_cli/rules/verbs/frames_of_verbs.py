"""Verbs with what other languages give them: “schools lack of rooms”, “told to us that”, “whether may it”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import somebody
from bulletin_cli.rules.agreement.letters import letters
from bulletin_cli.rules.agreement.nouns import Finding, finding, is_person, joins, plurals, side_by_side
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.agreement.persons import ASKING, WISHES
from bulletin_cli.rules.agreement.second_verbs import EVERYONE
from bulletin_cli.rules.agreement.verbs import TO_ONE, third
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.signs.forms import DENIED, EACH_OF_THEM, IN_EIGHT, LACK_OF, OR_A, TELLING_TO
from bulletin_cli.rules.words.function_words import BE, DO, FINITE_BE, FINITE_HAVE, MODALS, OFTEN, PERSONALS
from bulletin_cli.rules.words.word_classes import SAME_IN_TENSES, readings

_THEY = frozenset(["they", "we", "you", "who", "which", "still", "also", "often", "always", "people"])


def lack_of(passage: Passage) -> Iterator[Finding]:
    """“Rural schools lack of heated rooms”, “The clinic lacks of nurses”."""
    for number in passage.coupled(LACK_OF):
        last, word = passage.flanked[number], passage.lowered[number]
        if not number or not side_by_side(passage, number - 1, number + 1):
            continue
        one = word == "lacks" and (
            parts[last] in {"N", "O"} or last in {"he", "she", "it", "which", "who", "also"}
        )
        if one or (word == "lack" and (letters[last] == "S" or last in _THEY)):
            yield from finding(passage, number, number + 1, "a word too many", f"write “{word}”")


_TOLD_OF = frozenset(
    ["as", "story", "stories", "tale", "tales", "lie", "lies", "joke", "jokes", "get", "got"]
)
_CLAUSE = frozenset(["that", "how", "what", "why", "about", "whether", "where", "when", "if"])
_HEARERS = frozenset(["him", "them", "us", "me", "her", "everyone", "everybody", "people"])
_FAR = 5


def told_to(passage: Passage) -> Iterator[Finding]:
    """“Mr. Nazarov told to delegates that it was late”, “She informed to journalists about it”."""
    for number in passage.coupled(TELLING_TO):
        last, hearer = passage.flanked[number], number + 2
        if last in BE or last in _TOLD_OF or not side_by_side(passage, number, hearer - 1):
            continue
        if not joins(passage, hearer) or (letters[last or "the"] in "Ss" and not somebody(last)):
            continue
        end = hearer
        while (
            end < len(passage.words) - 1 and end - hearer < _FAR and passage.lowered[end + 1] not in _CLAUSE
        ):
            if not joins(passage, end + 1):
                break
            end += 1
        follows = passage.lowered[end + 1] if joins(passage, end + 1) else ""
        heard = [
            somebody(word) or word in _HEARERS or passage.words[hearer + at].kind in NAMED
            for at, word in enumerate(passage.lowered[hearer : end + 1])
        ]
        if follows in _CLAUSE and any(heard) and "v" not in _plain(passage.lowered[hearer]):
            word = passage.words[number].text
            yield from finding(passage, number, number + 1, "a word too many", f"write “{word}”")


def _plain(word: str) -> str:
    return "" if somebody(word) or word in _HEARERS else readings[word]


_SUBJECTS = PERSONALS | {"there", "this", "these", "those"}


def whether_may(passage: Passage) -> Iterator[Finding]:
    """“The Service has asked whether may it print the notebook”, “He wondered whether is it true”."""
    for number in passage.index["whether"]:
        verb, follows = passage.flanked[number + 2], number + 2
        if verb not in MODALS | DO | FINITE_BE | FINITE_HAVE or passage.words[number + 1].text == "May":
            continue
        if joins(passage, number + 1) and joins(passage, follows):
            subject = passage.lowered[follows]
            named = passage.words[follows].kind in NAMED
            if subject in _SUBJECTS or parts[subject] == "D" or named:
                message, hint = "the order of a question", "put the verb after its subject"
                yield from finding(passage, number, follows, message, hint)


_PAST_TOO = SAME_IN_TENSES - {"run", "come", "become"}
_BETWEEN = OFTEN | {"no"}


def one_in_eight(passage: Passage) -> Iterator[Finding]:
    """“Barely one prisoner in eight have a job”, “one household in three still fetch water”."""
    for number in passage.coupled(IN_EIGHT):
        noun, verb = number - 1, number + 2
        if noun < 1 or passage.lowered[noun - 1] != "one" or not joins(passage, number):
            continue
        while passage.flanked[verb + 1] in _BETWEEN and joins(passage, verb):
            verb += 1
        if not joins(passage, verb) or "s" in readings[passage.lowered[noun]]:
            continue
        typed = passage.lowered[verb]
        if typed in TO_ONE or _does(passage, verb):
            hint = f"write “{TO_ONE.get(typed) or third(typed)}”"
            yield from finding(passage, noun - 1, verb, "one with a verb for several", hint)


def _does(passage: Passage, verb: int) -> bool:
    typed, follows = passage.lowered[verb], passage.flanked[verb + 2]
    if "v" not in readings[typed] or typed in _PAST_TOO or passage.words[verb].kind != "lower":
        return False
    plain = {"n", "c", "j"}.isdisjoint(readings[typed])
    return plain or (joins(passage, verb + 1) and parts[follows] in {"D", "O", "P"} and follows != "of")


def neither_denied(passage: Passage) -> Iterator[Finding]:
    """“The delegates did not choose neither expression”, “The post does not have no computer”."""
    for number in passage.coupled(DENIED):
        denial = passage.flanked[number]
        denied = denial == "not" or denial.endswith("n't") or denial in {"never", "cannot"}
        behind = joins(passage, number) and joins(passage, number + 1) and joins(passage, number + 2)
        if denied and behind and passage.flanked[number + 3] not in {"nor", "less", "longer", "more", "of"}:
            yield from finding(passage, number - 1, number + 1, "denied twice", "write one denial")


_LINKS = frozenset(["that", "which", "whom", "what", "because", "if", "when", "where", "as", "but", "while"])
_SUPPOSING = frozenset(["if", "as"])


def nobody_pay(passage: Passage) -> Iterator[Finding]:
    """“The hours that nobody pay for”, “a road which everybody use”."""
    for one in passage.having(EVERYONE):
        for number in passage.index[one]:
            verb = number + 1 + (passage.flanked[number + 2] in _BETWEEN)
            if (
                passage.flanked[number] not in _LINKS
                or not joins(passage, verb)
                or not joins(passage, number)
            ):
                continue
            if not side_by_side(passage, number, verb) or not WISHES.isdisjoint(
                passage.lowered[max(0, number - _NEAR) : number]
            ):
                continue
            typed = passage.lowered[verb]
            wished = typed == "were" and passage.flanked[number] in _SUPPOSING
            if (typed in TO_ONE and not wished) or _does(passage, verb):
                hint = f"write “{TO_ONE.get(typed) or third(typed)}”"
                yield from finding(passage, number, verb, "one with a verb for several", hint)


_ASKING = ASKING | {"saw"}


def each_of_them(passage: Passage) -> Iterator[Finding]:
    """“And in the third each of them work for 16 weeks”."""
    for number in passage.coupled(EACH_OF_THEM):
        each, verb = number - 1, number + 2
        if each < 0 or passage.lowered[each] not in {"each", "either", "neither"}:
            continue
        verb += passage.flanked[verb + 1] in _BETWEEN
        if not joins(passage, verb) or not side_by_side(passage, each, verb):
            continue
        near = passage.lowered[max(0, each - _NEAR) : each]
        if (
            parts[passage.flanked[each]] == "P"
            or passage.flanked[each] == "that"
            or not _ASKING.isdisjoint(near)
        ):
            continue
        if passage.lowered[verb] in TO_ONE or _does(passage, verb):
            wanted = TO_ONE.get(passage.lowered[verb]) or third(passage.lowered[verb])
            yield from finding(passage, each, verb, "one with a verb for several", f"write “{wanted}”")


_HOW = frozenset(["much", "many", "well", "soon", "few"])
_NEAR = 8


def as_wide_than(passage: Passage) -> Iterator[Finding]:
    """“The differences are as wide than those between the sexes”, “so long than”."""
    for number in passage.index["than"]:
        quality, how = passage.flanked[number], passage.flanked[number - 1] if number > 1 else ""
        if how not in {"as", "so"} or not side_by_side(passage, number - 2, number):
            continue
        told = "j" in readings[quality] or quality.endswith("ly") or quality in _HOW
        near = passage.lowered[max(0, number - _NEAR) : number]
        if told and "more" not in near and not quality.endswith("er"):
            yield from finding(passage, number - 2, number, "the wrong word", f"write “as {quality} as”")


_LEADS = frozenset(["of", "by", "from", "with", "for", "to", "like", "than", "about", "is", "was", "become"])
_UNIQUE_TYPED = """
president chairman director father mother head king queen brother sister husband wife chair mayor captain
secretary
"""
_UNIQUE = frozenset(_UNIQUE_TYPED.split())
_TRADES_TYPED = "cook cleaner guard guide baker tailor porter herder weaver potter carpenter plumber painter"
_TRADES = frozenset(_TRADES_TYPED.split())


def one_or_a(passage: Passage) -> Iterator[Finding]:
    """“The wage of cook or a cleaner”, “the work of thief or a fool”."""
    for number in passage.coupled(OR_A):
        noun = number - 1
        if noun < 1 or not side_by_side(passage, noun - 1, number + 2):
            continue
        word, lead = passage.lowered[noun], passage.lowered[noun - 1]
        other = passage.lowered[number + 2]
        person = is_person(word) or somebody(word) or word in _TRADES
        person = person and "s" not in readings[word] and word not in plurals()
        person = person and word not in _UNIQUE and passage.words[noun].kind == "lower"
        others = is_person(other) or somebody(other) or other in _TRADES or "j" in readings[other]
        if lead in _LEADS and person and others:
            article = "an" if word[0] in "aeiou" else "a"
            yield from finding(
                passage, noun - 1, noun, "an article is missing", f"write “{lead} {article} {word}”"
            )
