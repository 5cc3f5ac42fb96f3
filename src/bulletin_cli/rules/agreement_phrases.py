"""Subjects with phrases in them: "seizures by law enforcement bodies is", "an agreement about it were"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement_heads import CLAUSE, opens_clause, subject_of
from bulletin_cli.rules.agreement_nouns import Finding, before, counted_verbs, finding, plurals
from bulletin_cli.rules.agreement_parts import TOGETHER, letter, parts
from bulletin_cli.rules.agreement_persons import HELPERS, QUANTITIES, WISHES, bare_forms
from bulletin_cli.rules.agreement_subjects import MEASURES, third_words
from bulletin_cli.rules.agreement_verbs import VERBS, third, thirds
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.spelling import english
from bulletin_cli.rules.word_classes import readings
from bulletin_cli.rules.words import word_set

_DEFINITE = frozenset(["list", "number", "share"])
"""“A number of them are”, but “the number of them is”."""
_SHARES_TYPED = """
dollar euro pound tenge cent mile metre meter kilometre hectare cup bottle glass bag spoon box bit piece
third quarter dozen hundred thousand million lot load heap kilo amount quantity
"""
_SHARES = frozenset(_SHARES_TYPED.split())
"""Nouns whose plural is a sum: “five bottles of wine is plenty”."""
_SINGLE = frozenset(
    ["the", "this", "a", "an", "each", "every", "its", "our", "their", "his", "her", "another"]
)
_NAMED_ONE = _SINGLE - {"a", "an"}
_ONE_ONLY = frozenset(["a", "an", "this", "each", "every", "another", "one", "no"])
_LONGEST = 14
"""Words of the longest subject that is looked at."""
_PHRASE = lazy(
    r"(?P<and>&)?(?P<lead>D*)(?P<more>[AC]*(?:(?<=[DAC])U)?N?)(?P<head>[SNs]|(?<=[DAC])U)"
    r"(?:E?P(?:O|D*[AC]*[NC]*[Us]?[NCD]*[Ss]?(?:&D*[AC]*U?[NC]*[Ss]?)?))+"
)
_INTRO = lazy(
    r"(?:(?:In|On|At|During|After|Before|For|With|Within|Under|From|By|Since|When|While|As|If) |\w+,)"
)
_FINITE = lazy(
    r" (?:is|are|was|were|has|have|had|will|can|could|would|should|must|may|[a-z]{2,}ed)\b[^,;:]*$"
)


_part = parts.__getitem__


def wrong_phrases(passage: Passage) -> Iterator[Finding]:
    """Verbs whose number is not that of the noun they belong to, where a phrase parts the two."""
    lowered = passage.lowered
    for verb in passage.having(_verbs()):
        for number in passage.index[verb]:
            if number > _LEAST and (
                _part(lowered[number - 1]) not in _NEVER_LAST or lowered[number - 1][0].isdigit()
            ):
                first = _reaches_back(passage, number)
                if first is not None and not _goes_on(passage, number):
                    yield from _phrase(passage, first, number)


def _goes_on(passage: Passage, number: int) -> bool:
    # "the second phase of the redesign was finished": what a verb follows is a noun
    # and "surveys of pit remains in France" are of what remains
    follows = passage.flanked[number + 2]
    finite = follows in _FINITE_WORDS or (passage.lowered[number] == "remains" and parts[follows] == "P")
    return finite and before(passage, number + 1) is not None


_FINITE_WORDS = frozenset(["is", "was", "has", "will", "would", "can", "could", "may", "must", "should"])
_LEAST = 2
"""A noun, a preposition and a noun go before the verb."""
_NEVER_LAST = frozenset(["", "P", "&", "D"])


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return third_words().union(VERBS, bare_forms(), _NOUNS_TOO)


_NOUNS_TOO = {"lives": "live", "finds": "find", "takes": "take", "makes": "make", "keeps": "keep"}
"""Verbs for one that are nouns as well: only what follows tells."""
_AFTER_VERBS = frozenset(["in", "at", "with", "for", "together", "well", "hard", "here"])


def _is_verb(passage: Passage, number: int) -> bool:
    last, follows = passage.flanked[number], passage.flanked[number + 2]
    joined = parts[last] in {"N", "S", "U"} and bool(follows) and before(passage, number + 1) is not None
    return joined and (follows in _AFTER_VERBS or parts[follows] in {"D", "O"})


_OF_PEOPLE = {**_NOUNS_TOO, "works": "work", "needs": "need", "plays": "play", "visits": "visit"}
_DOERS = frozenset(_OF_PEOPLE)
_PERSONS = frozenset(["person", "woman", "man", "child"])
_THINGS = frozenset(["drugs", "pills", "cases", "kilograms", "kg", "grams"])


def wrong_doers(passage: Passage) -> Iterator[Finding]:
    """“The women works hard”: people, with a form for one that is a noun elsewhere."""
    for verb in passage.having(_DOERS):
        for number in passage.index[verb]:
            noun = passage.flanked[number]
            people = noun in word_set("people") - _THINGS or plurals().get(noun) in _PERSONS
            first = subject_of(passage, number - 1) if people and before(passage, number) else None
            if first is not None and _is_verb(passage, number):
                hint = f"write “{_OF_PEOPLE[verb]}”"
                yield from finding(passage, first, number, "several with a verb for one", hint)


def _reaches_back(passage: Passage, number: int) -> int | None:
    # where the run of nouns begins that ends before a verb; None without a preposition in it
    lowered, first, linked = passage.lowered, number, False
    floor = max(0, number - _LONGEST)
    while first > floor and (part := _part(lowered[first - 1]) or _done(passage, first - 1)):
        first -= 1
        linked = linked or part == "P"
    if not linked:
        return None
    start = next((at for at in range(number - 1, first, -1) if not _joined(passage, at)), first)
    return None if _part(lowered[start]) == "P" else start


_DONE_TYPED = """
seized held trained made built given taken sent arrested detained registered interviewed published
produced used opened planned organized organised identified collected recorded conducted financed funded
located committed involved employed based developed adopted signed submitted received written
"""
_DONE = frozenset(_DONE_TYPED.split())
"""Participles that belong to the noun before them where a preposition follows: “the drugs seized in Osh”."""


def _done(passage: Passage, number: int) -> str:
    done = passage.lowered[number] in _DONE and parts[passage.flanked[number + 2]] == "P"
    return "E" if done else ""


def _joined(passage: Passage, number: int) -> bool:
    if before(passage, number) is not None:
        return True
    words = passage.words
    return passage.text[words[number - 1].end : words[number].start] in {"/", " / "}


def _phrase(passage: Passage, first: int, number: int) -> Iterator[Finding]:
    verb = passage.lowered[number]
    said = "".join([letter(passage, at, first) or _done(passage, at) for at in range(first, number)])
    one = verb in thirds() or verb in _NOUNS_TOO or VERBS.get(verb, False)
    if not said.partition("P")[0].rstrip("E").endswith(("S", "s") if one else ("N", "U")):
        return  # they agree, as nearly all do
    match = _PHRASE.fullmatch(said)
    if (
        match is None
        or passage.words[number].kind != "lower"
        or passage.emphasised(passage.words[first].start)
    ):
        return
    if one and passage.flanked[number + 2] in VERBS:
        return  # "references to popular shows were"
    if match["and"]:
        first += 1
    if not _opens(passage, first, anded=bool(match["and"])):
        return
    noun, lead = passage.lowered[first + match.start("head") - bool(match["and"])], passage.lowered[first]
    if verb in _NOUNS_TOO and not _is_verb(passage, number):
        return
    if one:
        if _is_several(noun, lead, weak=match["head"] == "s" and not match["lead"]):
            wanted = thirds().get(verb) or _NOUNS_TOO.get(verb) or _SEVERAL[verb]
            yield from finding(passage, first, number, "several with a verb for one", f"write “{wanted}”")
    elif "&" not in match.group()[1:] and _is_one(noun, lead):
        counted = "c" in readings[noun] and lead in _SINGLE
        if match["head"] == "U" and not (counted or (lead in _NAMED_ONE and english().knows(noun + "s"))):
            return
        if not _wished(passage, first, verb):
            wanted = _ONE.get(verb) or third(verb)
            yield from finding(passage, first, number, "one with a verb for several", f"write “{wanted}”")


_SEVERAL = {"has": "have", "was": "were", "is": "are", "does": "do"}
_ONE = {"have": "has", "are": "is", "were": "was"}


_UNREAL = frozenset(["if", "though", "as", "whether", "lest"])


def _wished(passage: Passage, first: int, verb: str) -> bool:
    # "if the house of my friends were mine", "we ask that the member for Osh attend"
    near = passage.lowered[max(0, first - 10) : first]
    bare = verb in bare_forms()
    unreal = verb == "were" or bare
    return (unreal and (not _UNREAL.isdisjoint(near[-1:]) or not WISHES.isdisjoint(near))) or (
        bare and not HELPERS.isdisjoint(near)
    )


def _is_several(noun: str, lead: str, *, weak: bool) -> bool:
    single = plurals().get(noun, noun[:-1])
    sums = single in MEASURES or single in _SHARES or single in QUANTITIES or noun in word_set("units")
    return not (weak or sums or lead in _ONE_ONLY or lead.endswith("ing"))


def _is_one(noun: str, lead: str) -> bool:
    if noun in _DEFINITE:
        return lead in _NAMED_ONE
    bare = lead == noun and noun in word_set("mass")
    if not (bare or lead in _SINGLE) or noun in word_set("collective") or noun in TOGETHER:
        return False
    return noun not in QUANTITIES


_ABOUT = frozenset(["over", "about", "nearly", "almost", "around", "only", "approximately", "some"])


def _with_measure(passage: Passage, first: int) -> int:
    # "more than 40 guests", "over 40 guests"
    more = first > 1 and passage.lowered[first - 2] in {"more", "less", "fewer"}
    if (
        more
        and passage.lowered[first - 1] == "than"
        and before(passage, first)
        and before(passage, first - 1)
    ):
        return first - 2
    near = first and passage.lowered[first][0].isdigit() and passage.lowered[first - 1] in _ABOUT
    return first - 1 if near and before(passage, first) else first


def _opens(passage: Passage, first: int, *, anded: bool) -> bool:
    # at a sentence's head, after "that", after a phrase with a comma, or after a clause, a comma and "and"
    words, text = passage.words, passage.text
    if not anded:
        first = _with_measure(passage, first)
    if not anded and before(passage, first) is not None:
        # "the code that results from them": a verb
        verb = plurals().get(passage.lowered[first], "") in counted_verbs()
        related = verb and first > 1 and parts[passage.lowered[first - 2]] != ""
        as_such = passage.lowered[first - 1] == "as"  # "their use as items of dress has"
        linked = passage.lowered[first - 1] in CLAUSE or text.endswith(", since ", 0, words[first].start)
        return linked and not (related or as_such)
    if not anded and opens_clause(passage, first):
        return True
    at = first - 1 if anded else first
    gap = text[words[at - 1].end : words[at].start] if at else ""
    earlier = text[passage.sentence_at(words[first].start).start : words[at - 1].end] if gap == ", " else ""
    if anded:
        return gap == ", " and _FINITE.search(earlier) is not None
    return bool(earlier) and "," not in earlier and _INTRO.match(earlier + ",") is not None
