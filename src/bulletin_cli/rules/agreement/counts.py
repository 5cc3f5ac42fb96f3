"""Numbers that disagree far apart: “one of the most quiet piece”, “much volunteers”, “Article 4 and 5”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.announcers import BEFORE_LABELS, same_in_number
from bulletin_cli.rules.agreement.glances_at_counts import KINDS_OF_ONE
from bulletin_cli.rules.agreement.nouns import (
    Finding,
    before,
    counted_verbs,
    ends_phrase,
    finding,
    is_person,
    is_quality,
    plurals,
    side_by_side,
    singulars,
)
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.agreement.relatives import who_have
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import (
    DEMONSTRATIVES,
    MODALS,
    POSSESSIVES,
    SEVERAL_DO,
)
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import NOUN, readings

_NOUN_SURELY = lazy(r"[.,;:)]| (?:of|than|and|every|who|are|were|have|is|was|come|came)\b")
_ONE_OF = 4
"""So many words may stand between “one of the” and its noun."""
_STOPS_WORDS = """
in of at on to for from with by about who which that and or but is are was were has have the a an his her
their its our my your as than only first last few two three four five six seven eight nine ten those
these them us him it all every each no any
"""
_STOPS = frozenset(_STOPS_WORDS.split())
_OWNERS = POSSESSIVES | (DEMONSTRATIVES - {"this", "that"}) | {"the"}
SEVERAL_FOLLOW = TWO_TO_TWELVE | {"many", "several", "these", "those", "few", "both", "numerous", "various"}
"""Words that announce several."""
_OF_PERSONS = frozenset(["none", "most", "some", "half", "all", "majority"])
"""“Most of the prisoner”, but “most of the region”."""
_NUMERALS = (SEVERAL_FOLLOW - {"these", "those", "both"}) | {"one", "each"} | _OF_PERSONS
_NUMERALS_OF = frozenset((word, "of") for word in _NUMERALS)
_PERCENT = frozenset(["cent", "percent"])
_BEST = frozenset(["best", "worst", "most"])
_NUMBERED = frozenset(["day", "week", "part", "phase", "year", "chapter", "stage", "number"])
"""“Day two of the workshop”."""
_MASS_ONLY = {"much": "many", "less": "fewer"}
_MASS_WORDS = frozenset(_MASS_ONLY)
_MEASURES = frozenset(["year", "month", "week", "day", "hour", "minute", "mile", "dollar", "ton", "kilogram"])
_BETWEEN = frozenset(
    ["no", "some", "more", "less", "other", "also", "only", "lots", "these", "those", "such", "still"]
)


def wrong_counts(passage: Passage) -> Iterator[Finding]:
    """One noun after “one of the”, several after “much”, “there is” and “every”."""
    index, flanked = passage.index, passage.flanked
    shares = passage.coupled(_NUMERALS_OF)
    for number in sorted(shares, key=lambda number: index[passage.lowered[number]][0]) if shares else ():
        if flanked[number + 3] in _OWNERS:
            yield from _one_of(passage, number)
    for word in passage.having(_MASS_WORDS):
        for number in index[word]:
            yield from _much(passage, number, _MASS_ONLY[word])
    for counted in passage.having(_COUNTING):
        for number in index[counted]:
            noun = _counted_compound(passage, number)
            if noun:
                yield from finding(
                    passage, number, noun, "one, where several are announced", "write the plural"
                )
    for wrong in passage.having(_NEVER_SEVERAL_WORDS):
        hint = f"write “{_NEVER_SEVERAL[wrong]}”"
        for number in index[wrong]:
            if passage.words[number].kind == "lower":
                yield from finding(passage, number, number, "no plural of a noun that is not counted", hint)
    for part in passage.having(_PARTS) if passage.figures else ():
        for number in index[part]:
            yield from _two_parts(passage, number)
    for number in passage.coupled(_SUPPORTS):
        if ends_phrase(passage.text, passage.words[number + 1].end) and before(passage, number + 1):
            hint = f"write “{passage.lowered[number + 1].removesuffix('s')}”"
            yield from finding(passage, number, number + 1, "no plural of a noun that is not counted", hint)
    for number in index.get("there", ()):
        if flanked[number + 2] in _IS:
            yield from _there_is(passage, number)
    for number in index.get("who", ()):
        if flanked[number + 2] in SEVERAL_DO:
            yield from who_have(passage, number)


_COUNTING = SEVERAL_FOLLOW - {"many", "few", "both"}
_UNITS_WORDS = """
day week month year hour minute second page part way storey door bedroom room star mile kilometre metre man
person member judge point phase stage party lane wheel digit letter word level year-old dollar euro story time
"""
_UNITS = frozenset(_UNITS_WORDS.split())
"""“Two bedroom flat” lacks a hyphen."""
_DETERMINING = BEFORE_LABELS.union(
    ["the", "a", "an", "this", "that", "its", "their", "his", "her", "our", "per", "day"]
)
_NEVER_SEVERAL_PAIRS = """
clothings:clothing moneys:money educations:education machineries:machinery musics:music pollutions:pollution
vegetations:vegetation ammunitions:ammunition healths:health traffickings:trafficking housings:housing
employments:employment coordinations:coordination awarenesses:awareness cultivations:cultivation
electricities:electricity hygienes:hygiene nutritions:nutrition analysises:analyses childrens:children
womens:women mens:men unemployments:unemployment cleanlinesses:cleanliness violences:violence
"""
_NEVER_SEVERAL = dict(pair.split(":") for pair in _NEVER_SEVERAL_PAIRS.split())
_NEVER_SEVERAL_WORDS = frozenset(_NEVER_SEVERAL)
_SUPPORTS = frozenset(
    [
        *(
            (their, "supports")
            for their in ("their", "its", "our", "his", "her", "financial", "technical", "great")
        ),
        *((hard, "works") for hard in ("hard", "homework", "paper", "field")),
    ]
)


def _counted_compound(passage: Passage, number: int) -> int:
    # the number of a noun for one and what tells its kind, “two additional search dog for the post”, or 0
    lowered, last = passage.lowered, len(passage.words) - 1
    if number and (lowered[number - 1] in _DETERMINING or passage.words[number].kind != "lower"):
        return 0
    noun = number + 1
    while noun < last and is_quality[lowered[noun]]:
        noun += 1
    kind, noun = noun, noun + 1
    if noun > last or NOUN.isdisjoint(readings[lowered[kind]]):
        return 0
    if not side_by_side(passage, number, noun) or passage.words[noun].kind != "lower":
        return 0
    if lowered[number] in {"these", "those"} and lowered[number + 1].endswith("ing"):
        return 0  # “those driving home”
    if passage.flanked[number] == "of" and "v" in readings[lowered[number + 1]]:
        return 0  # “two in three of these take medication”
    modifier = lowered[kind]
    modifies = not modifier.endswith("s") and modifier not in _UNITS and passage.words[kind].kind == "lower"
    single = (
        lowered[noun] in singulars()
        and lowered[noun] not in word_set("collective")
        and lowered[noun] not in same_in_number()
        and "v" not in readings[lowered[noun]]
    )
    animal = lowered[noun] in _ALSO_VERBS
    ends = modifies and (single or animal) and ends_phrase(passage.text, passage.words[noun].end)
    return noun if ends else 0


_PARTS = frozenset(
    ["article", "section", "chapter", "clause", "paragraph", "page", "annex", "table", "resolution"]
)
_TWO = lazy(r" \d+ and \d+(?=[.,;:)]| of\b| in\b|$)")


def _two_parts(passage: Passage, number: int) -> Iterator[Finding]:
    # “Article 54 and 55 of the Code”
    lead = passage.flanked[number]
    match = _TWO.match(passage.text, passage.words[number].end)
    if match is not None and lead not in {"and", "between", "page"}:
        last = next(at for at in range(number, len(passage.words)) if passage.words[at].end >= match.end())
        yield from finding(passage, number, last, "one, where two are named", "write the plural")


_ALSO_VERBS = frozenset(
    ["dog", "book", "house", "report", "test", "project", "visit", "film", "course", "post", "guard"]
)


def _one_of(passage: Passage, number: int) -> Iterator[Finding]:
    # "one of the most quiet piece"
    lowered = passage.lowered
    if number and lowered[number - 1] in _NUMBERED:
        return
    shared = number and (lowered[number - 1] in _PERCENT or passage.words[number - 1].kind == "number")
    if lowered[number] == "each" and shared:
        return  # “They will own 13% each of the finished hub”
    for last in range(number + 3, min(number + 4 + _ONE_OF, len(lowered))):
        word = lowered[last]
        if (
            before(passage, last) is None
            or word in _STOPS
            or word in plurals()
            or word in MODALS
            or passage.words[last].kind != "lower"
        ):
            return
        if word in KINDS_OF_ONE and last == number + 3 and lowered[number + 2] != "the":
            return  # “one of the first two of its type”
        single = word in singulars() and word not in word_set("collective")
        if single and (ends_phrase(passage.text, passage.words[last].end) or _acted(passage, last)):
            if lowered[number] in _OF_PERSONS and not (
                is_person(word) or (lowered[number + 3] in _BEST and word in word_set("counted"))
            ):
                return
            far = last > number + 3 and lowered[last - 1] not in word_set("qualities")
            if far or is_person(word) or lowered[number] != "one":
                yield from finding(
                    passage, number, last, "one, where several are announced", "write the plural"
                )
            return


def _acted(passage: Passage, number: int) -> bool:
    # "many of their patient returned to": a person, and what he did
    person = passage.lowered[number] + "s" in word_set("people")
    done, follows = passage.flanked[number + 2], passage.lowered[number + 2 : number + 3]
    joined = (
        person and (done.endswith("ed") or readings[done] == "d") and before(passage, number + 1) is not None
    )
    return joined and (not follows or follows[0] in _STOPS)


def _much(passage: Passage, number: int, wanted: str) -> Iterator[Finding]:
    noun = number + 1
    if noun >= len(passage.words) or before(passage, noun) is None:
        return
    earlier = passage.lowered[number - 1] if number else ""
    if wanted == "many" and earlier in _SO and _hardly_met(passage, noun):
        yield from finding(passage, number, noun, "several, where they are not counted", f"write “{wanted}”")
    if not _may_be_several(passage, noun):
        return
    if wanted == "fewer" and earlier in _ARE and _weighed(passage, number, noun):
        return
    verb = plurals()[passage.lowered[noun]] in counted_verbs()
    ends = _NOUN_SURELY.match if verb else ends_phrase
    if earlier in {"a", "the", "no", "not", "how"} or passage.lowered[noun] in word_set("units"):
        return
    if plurals()[passage.lowered[noun]] in _MEASURES:
        return
    if ends(passage.text, passage.words[noun].end) and passage.words[noun].kind == "lower":
        yield from finding(passage, number, noun, "several, where they are not counted", f"write “{wanted}”")


def _weighed(passage: Passage, number: int, noun: int) -> bool:
    # “they are less failures of the body than failures of its members”; but “there are less failures than”
    return passage.flanked[number - 1] != "there" and "than" in passage.lowered[noun + 2 : noun + 9]


_ARE = frozenset(["are", "were", "be"])
_SO = frozenset(["so", "too", "as"])


def _hardly_met(passage: Passage, noun: int) -> bool:
    # “so much slippers that”: no word of the lists, but one with an s
    word, end = passage.lowered[noun], passage.words[noun].end
    ends = ends_phrase(passage.text, end) or passage.text.startswith((" as ", " that "), end)
    unlisted = parts[word] == "s" or (parts[word] == "S" and word not in plurals())
    return ends and unlisted and passage.words[noun].kind == "lower"


def _may_be_several(passage: Passage, noun: int) -> bool:
    # “less aims,”: a verb as well, but not before a comma
    if passage.lowered[noun] in plurals():
        return True
    end = passage.words[noun].end
    return "s" in readings[passage.lowered[noun]] and passage.text[end : end + 1] in {".", ",", ";"}


def _there_is(passage: Passage, number: int) -> Iterator[Finding]:
    # "there is less nurses every year"
    noun = number + 2
    if noun >= len(passage.words):
        return
    while noun < len(passage.words) - 1 and _before_several(passage, noun):
        noun += 1
    joined = side_by_side(passage, number, noun)
    end = passage.words[noun].end
    ends = ends_phrase(passage.text, end) or passage.text.startswith((" and ", " or "), end)
    if joined and passage.lowered[noun] in plurals() and ends:
        yield from finding(passage, number, noun, "one with a verb for several", "make them agree")


_IS = frozenset(["is", "was", "isn't", "wasn't"])


def _before_several(passage: Passage, number: int) -> bool:
    word = passage.lowered[number]
    return (
        word in _BETWEEN
        or word in SEVERAL_FOLLOW
        or is_quality[word]
        or passage.words[number].kind == "number"
    )
