"""Questions inside a sentence with the words of a question: “she explained how does the system work”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, finding, side_by_side
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.words.function_words import DO, FINITE_BE, INTERROGATIVES, PERSONALS
from bulletin_cli.rules.words.word_classes import ANY_NOUN, readings

_ASKING = INTERROGATIVES | {"what", "whom"}
_DOES = frozenset((ask, does) for ask in _ASKING for does in DO)
_IS = frozenset(
    (ask, be)
    for ask in INTERROGATIVES
    for be in ("is", "are", "was", "were", "can", "will", "should", "could", "has", "have")
)
_WHAT_IS = frozenset(("what", be) for be in FINITE_BE)
_HOW_MUCH = frozenset((much, does) for much in ("much", "many", "long", "often") for does in DO)
COUPLES = _DOES | _IS | _WHAT_IS | _HOW_MUCH
_PERSONS = PERSONALS | {"there", "people", "one"}
_ASKERS_TYPED = """
know knows knew known see sees saw seen show shows showed shown explain explains explained understand
understands understood tell tells told ask asks asked learn learns learned learnt wonder wonders wondered
find found discuss discussed describe describes described decide decided remember forget teach taught about
demonstrated demonstrate knowing showing explaining asking telling discover discovered realize realise
realized check checked of on me us them him her
"""
_ASKERS = frozenset(_ASKERS_TYPED.split())
_OPEN = lazy(r"[?“”‘\"]")
_FREE_ADJECTIVES = frozenset(
    ["much", "many", "long", "often", "far", "soon", "well", "fast", "quickly", "close"]
)


_RISKS = lazy(r" (?:the|their|our|his|its|these) (?:[a-z]+ ){0,3}[a-z]+[.;]")
"""“What are the risks.”"""


_TELLING = frozenset(["ask", "asked", "asks", "told", "tell", "tells", "showed", "taught", "teach"])
_HEARER = 4
"""So many words before a question tell of whom it is asked: “asked the officers what do they need”."""


def questions_in_passing(passage: Passage) -> Iterator[Finding]:
    """“They asked where is the office”, “it shows how important is sleep”: a verb before its subject where
    nothing is asked outright.
    """
    for number in passage.coupled(COUPLES):
        words = passage.words
        asker, follows = before(passage, number), passage.flanked[number + 3]
        if asker is None or words[number].kind != "lower" or not before(passage, number + 1):
            continue
        subject = (
            follows in _PERSONS
            or parts[follows] == "D"
            or (number + 2 < len(words) and words[number + 2].kind in NAMED)
        )
        joined = number + 2 < len(words) and before(passage, number + 2) is not None
        if not (subject and joined):
            continue
        if (words[number].text, words[number + 1].text) in _HOW_MUCH:
            earlier = before(passage, number - 1)
            if asker.text != "how" or earlier is None:
                continue
            asker = earlier
        known = asker.text.lower() in _ASKERS or (asker.text == "and" and _asked_before(passage, number))
        doing = passage.lowered[number + 1] in DO and follows in PERSONALS and words[number].text != "when"
        known = known or (doing and _acts(passage, number))
        known = known or not _TELLING.isdisjoint(passage.lowered[max(0, number - _HEARER) : number - 1])
        if words[number].text == "what" and words[number + 1].text in FINITE_BE:
            risks = _RISKS.match(passage.text, words[number + 1].end) is not None
            known = (known and risks) or _what_is_it(passage, number)
        if known and not _asked_outright(passage, number):
            yield from _out_of_order(passage, number, number + 1)
    for number in passage.index.get("how", ()):
        if _how_it_is(passage, number) and not _asked_outright(passage, number):
            yield from _out_of_order(passage, number, number + 2)


_NOT_ASKERS = frozenset(["so", "not", "and", "but", "or", "only", "no", "than", "that", "then"])


def _acts(passage: Passage, number: int) -> bool:
    # “publish what does she find”, “wrote down what did they see”
    asker, verb = passage.flanked[number], number + 3
    known = readings[asker]
    led = asker not in _NOT_ASKERS and (
        not {"v", "d", "z"}.isdisjoint(known) or asker in {"down", "out", "about"}
    )
    return (
        led
        and verb < len(passage.words)
        and side_by_side(passage, number, verb)
        and "v" in readings[passage.lowered[verb]]
    )


_IT = frozenset(["it", "he", "she", "they", "we"])
_SELVES = frozenset(["herself", "himself", "themselves", "itself", "ourselves"])


def _what_is_it(passage: Passage, number: int) -> bool:
    # “wants to see herself what is it needed”, “they know what is it”
    asker = passage.flanked[number]
    if asker in _SELVES:
        asker = passage.flanked[number - 1]
    then = passage.flanked[number + 4] if number + 3 < len(passage.words) else ""
    done = then == "" or "e" in readings[then] or "g" in readings[then]
    done = done or not passage.joined[number + 3]
    return asker in _ASKERS and passage.lowered[number + 2] in _IT and done


def _out_of_order(passage: Passage, first: int, last: int) -> Iterator[Finding]:
    message, hint = "the order of a question, and none is asked", "put the verb after its subject"
    yield from finding(passage, first, last, message, hint)


def _asked_outright(passage: Passage, number: int) -> bool:
    start = passage.words[number].start
    sentence = passage.sentence_at(start)
    return ":" in passage.text[sentence.start : start] or bool(
        _OPEN.search(passage.text, sentence.start, sentence.end)
    )


def _how_it_is(passage: Passage, number: int) -> bool:
    # “it showed them how important is teamwork and”: a noun ends the phrase, and no verb comes after
    if number + 3 >= len(passage.words):
        return False
    quality, be, noun = passage.lowered[number + 1 : number + 4]
    asker = before(passage, number)
    joined = asker is not None and side_by_side(passage, number, number + 3)
    if not joined or be not in FINITE_BE or readings[quality] != "j" or quality in _FREE_ADJECTIVES:
        return False
    named = parts[noun] == "D" or set(readings[noun]) & ANY_NOUN or noun in {"it", "they"}
    return bool(asker and asker.text.lower() in _ASKERS and named)


def _asked_before(passage: Passage, number: int) -> bool:
    # “explained which substances fall under it and how does it work”
    near = passage.lowered[max(0, number - 14) : number]
    return any(word in _ASKERS for word in near) and any(
        word in {"which", "what", "how", "why", "who"} for word in near
    )
