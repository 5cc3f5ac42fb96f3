"""“Which” of somebody named, and for “whose”: “Mr. Ali, which heads it”, “a man which sons left”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import somebody
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.verbs.links_to_people import SOMEONE
from bulletin_cli.rules.words.function_words import FINITE_BE, FINITE_HAVE, INDEFINITE, MODALS
from bulletin_cli.rules.words.honorifics import HONORIFICS
from bulletin_cli.rules.words.nouns_with_articles import has_article
from bulletin_cli.rules.words.word_classes import readings

_SURNAME = lazy(r"[A-Z][a-z]+(?:ov|ova|ev|eva|enko|shvili|zoda|zade|uulu|kyzy)")
_PLACED = frozenset(["in", "at", "near", "of", "the", "from", "to", "through", "lake", "mount"])
_FINITE = FINITE_BE | FINITE_HAVE | MODALS
_ASKING_TYPED = """
ask asks asked asking tell tells told telling know knows knew decide decides decided choose chose see saw show
shows showed determine depend depends depended explain explains explained say says said learn learned matter
wonder wondered understand understood discuss discussed define check what how who whether where when why or
"""
_ASKING = frozenset(_ASKING_TYPED.split())
_NOT_OWNED = frozenset(
    ["case", "time", "point", "event", "way", "fact", "date", "day", "year", "sum", "place"]
)
_REACH = 14
"""So many words before “which” tell of a question: “they decide what it costs, which villages are …”."""


def which_of_somebody(passage: Passage) -> Iterator[Finding]:
    """“Mr. Akhmetov, which represents them”, “including a grandmother which refused to leave”."""
    for number in passage.index["which"]:
        if (
            number
            and (_named(passage, number - 1) or _led(passage, number - 1))
            and _acts(passage, number + 1)
        ):
            word = passage.words[number]
            if not passage.in_quotation(word.start):
                yield Finding(word.start, word.end, "“which” of people", "write “who”", "who")


def _gap(passage: Passage, number: int) -> str:
    return passage.text[passage.words[number].end : passage.words[number + 1].start]


def _named(passage: Passage, name: int) -> bool:
    # “Mr. Timur Akhmetov, which”, “Lola Karimova, which”; but “in Nizhny Tambov, which”
    if passage.words[name].kind != "capitalised" or _gap(passage, name) != ", ":
        return False
    if not HONORIFICS.isdisjoint(passage.lowered[max(0, name - 2) : name]):
        return True
    given = before(passage, name)
    surname = _SURNAME.fullmatch(passage.words[name].text) is not None
    return (
        surname
        and given is not None
        and given.kind == "capitalised"
        and passage.flanked[name - 1] not in _PLACED
        and given.text.lower() not in _PLACED
    )


_LEADS = frozenset(["by", "to", "about", "with", "from", "for"])


def _led(passage: Passage, noun: int) -> bool:
    # “including a widow which”, “was led by a doctor which”; but “a book by a doctor which”
    word = passage.words[noun]
    lead, determiner = passage.flanked[noun - 1], passage.flanked[noun]
    if word.kind != "lower" or not joins(passage, noun + 1) or not joins(passage, noun) or noun < 2:
        return False
    if not somebody(passage.lowered[noun]) or not (determiner in INDEFINITE or parts[determiner] == "D"):
        return False
    if lead == "including":
        return determiner in INDEFINITE
    known = readings[passage.lowered[noun - 3]] if noun > 2 else ""
    acts = not {"d", "e", "z", "v"}.isdisjoint(known) and {"n", "c", "s"}.isdisjoint(known)
    return lead in _LEADS and acts


def _acts(passage: Passage, number: int) -> bool:
    if not joins(passage, number):
        return False
    verb, known = passage.lowered[number], readings[passage.lowered[number]]
    follows = parts[passage.flanked[number + 2]]
    acts = ("z" in known or "d" in known) and (known == "z" or follows in {"P", "D"})
    return verb in _FINITE or known in {"d", "de"} or acts


def which_for_whose(passage: Passage) -> Iterator[Finding]:
    """“Afghanistan, which delegation had come”, “a lawyer which organization has defended them”."""
    for number in passage.index["which"]:
        owned = number + 1
        if not number or not joins(passage, owned) or passage.words[owned].kind != "lower":
            continue
        known, verb = readings[passage.lowered[owned]], passage.flanked[owned + 2]
        several = known == "s" or (known == "sz" and verb in {"are", "were", "have"})
        people = passage.joined[number] and somebody(passage.lowered[number - 1])
        one = known in {"n", "c", "cf"} or (known == "cv" and people and "z" in readings[verb])
        if not (several or one) or passage.lowered[owned] in _NOT_OWNED:
            continue
        # but “plastic, which fishermen used” and “the plan, which parliament approved”
        done = verb in FINITE_BE and not passage.flanked[owned + 3].endswith("ing")
        owns = has_article(passage.lowered[owned]) if one else done
        apart = owns and _gap(passage, number - 1) == ", "
        someone = people or (passage.joined[number] and passage.lowered[number - 1] in SOMEONE)
        if not (apart or someone) or not _ASKING.isdisjoint(
            passage.lowered[max(0, number - _REACH) : number]
        ):
            continue
        named = passage.words[number - 1].kind != "lower" or passage.lowered[number - 1] in SOMEONE
        named = named or not {"n", "c", "s"}.isdisjoint(readings[passage.lowered[number - 1]])
        has = passage.joined[owned + 1] and (verb in _FINITE or readings[verb] in {"d", "de", "z"})
        sure = passage.lowered[number - 1] in SOMEONE or known == "cv"
        does = sure and passage.joined[owned + 1] and "z" in readings[verb]
        put_in = someone and passage.text.startswith(", ", passage.words[owned].end)
        if named and (has or does or put_in):
            yield from finding(passage, number, owned, "“which” for the owner", "write “whose”")
