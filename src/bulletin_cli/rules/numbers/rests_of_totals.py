"""“46 of the 64 schools …; the other 16”: a part and what is left of a total must make it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import ROUGHLY, Quantity, shown, stem, wrong_sum
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_RESTS = frozenset(["other", "remaining"])
_OF = lazy(r" (?:of|out of|from)(?: (?:the|its|their|his|her|our|these|those|all))* $")
_LED = lazy(r"(?:^|[\s(“])(?:[Oo]f|[Oo]ut of|[Ff]rom)(?: (?:the|its|their|his|her|our|these|those|all))* $")
_SPLIT = lazy(r" [^\d.;:()]{2,60}?[, ](?:only |just |as many as )?$")
_ASIDE_PART = lazy(r" [^\d.;:()]{2,60}?, $")
_OF_THEM = (" of them ", " of whom ", " of which ", " of these ")
"""“19 icons, 14 of them stolen, and the other six”."""
_LOOSE = lazy(rf"\b(?:{ROUGHLY}|each|every)\b")
_IN_YEAR = lazy(r" in (?:[a-z]+ )?(?:19|20)\d\d\b")
_FULL_STOP = lazy(r"\.\s")
_WORD = lazy(r" (?P<word>[a-z]+)")
_MEASURED_TYPED = """
minute hour day week month year second metre kilometre km kg ton tonne litre hectare dollar euro som somoni
tenge
"""
_MEASURED = frozenset(_MEASURED_TYPED.split())
"""What is measured stands between a part and the rest without being counted with them."""
_AND_REMAINING = lazy(
    r" (?:passed|failed|finished|completed|graduated|stayed|left|came|returned|survived|"
    r"(?:have|had) been|were|are)\b[^.:;()\d]{0,60}?(?:,? and|,? but|,? while|;) the (?:remaining|other) "
)
_VERB = lazy(
    r" (?:will|would|did|had|has|have|were|are|must|may|can|failed|left|stayed|dropped|gave|went|took)\b"
)
_SMALL = 5
_SLIGHT = 0.05
_REACH = 260
_NOT_AFAR = 2
"""Sentences in which a part and the rest stand."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_SHARE = "per cent"


def wrong_rests(passage: Passage, found: Sequence[Quantity]) -> Iterator[Mark]:
    """A mark on each rest that does not make the total with its part; `found`: the passage’s quantities."""
    for number, rest in enumerate(found):
        if number >= _NOT_AFAR and _is_rest(passage, rest):
            told = _told(passage, found, number)
            if told is None:
                yield from _unlike(passage, found, number)
            else:
                part, total = told
                message = wrong_sum(part.value + rest.value, total.value)
                if message and _alike(passage, rest, total):
                    both = f"{shown(part.value)} and {shown(rest.value)}"
                    said = f"{both} make {shown(part.value + rest.value)}, not {shown(total.value)}"
                    mark = passage.mark(rest.start, rest.end, said, "correct the total or its parts")
                    yield mark._replace(also=(passage.span(part.start, total.end),))


def _unlike(passage: Passage, found: Sequence[Quantity], number: int) -> Iterator[Mark]:
    # “36 technicians … 33 passed, and the remaining four will come again”: the one number before of persons
    # or things that is more than the part, where none is what the two make
    rest, part = found[number], found[number - 1]
    between = passage.text[part.end : rest.start]
    behind = passage.small[rest.end :]
    if not _AND_REMAINING.fullmatch(between) or not _VERB.match(behind) or part.value < _SMALL:
        return
    if _LOOSE.search(passage.small, max(0, part.start - 14), rest.start) or _SHARE in (part.noun, rest.noun):
        return
    sum_of = part.value + rest.value
    before = [one for one in found[: number - 1] if not _is_aside(one)]
    totals = [one for one in before if one.value > part.value and one.noun and len(one.nouns[0]) > 1]
    if len(totals) != 1 or any(one.value == sum_of for one in found) or rest.value > part.value:
        return
    total = totals[0]
    if _LOOSE.search(passage.small, max(0, total.start - 12), total.start):
        return
    if 0 < abs(sum_of - total.value) <= max(1, _SLIGHT * total.value):
        said = f"{shown(part.value)} and {shown(rest.value)} make {shown(sum_of)}, not {shown(total.value)}"
        mark = passage.mark(rest.start, rest.end, said, "correct the total or its parts")
        yield mark._replace(also=(passage.span(total.start, total.end),))


def _is_rest(passage: Passage, rest: Quantity) -> bool:
    before = passage.small[max(0, rest.start - 20) : rest.start].split()
    return before[-1:] != [] and before[-1] in _RESTS and before[-2:-1] == ["the"] and rest.noun != _SHARE


def _told(passage: Passage, found: Sequence[Quantity], number: int) -> tuple[Quantity, Quantity] | None:
    # the part and the total nearest before, where nothing else is counted between them and the rest
    counted: list[Quantity] = []
    rest = found[number]
    while number and len(counted) < _NOT_AFAR and rest.start - found[number - 1].start <= _REACH:
        number -= 1
        if not _is_aside(found[number]):
            counted.append(found[number])
    if len(counted) < _NOT_AFAR:
        return None
    second, first = counted
    text = passage.small
    if _LOOSE.search(text, max(0, first.start - 12), rest.start):
        return None
    if len(_FULL_STOP.findall(text, first.start, rest.start)) >= _NOT_AFAR or _SHARE in (
        first.noun,
        second.noun,
    ):
        return None
    between = _IN_YEAR.sub("", text[first.end : second.start])
    if _OF.fullmatch(between) and first.value < second.value:
        return first, second
    if (
        _ASIDE_PART.fullmatch(between)
        and text.startswith(_OF_THEM, second.end)
        and second.value < first.value
    ):
        return second, first
    led = _LED.search(text, max(0, first.start - 24), first.start)
    if led and _SPLIT.fullmatch(between) and second.value < first.value:
        return second, first
    return None


def _is_aside(one: Quantity) -> bool:
    return not _MEASURED.isdisjoint(one.nouns) or (_FIRST_YEAR <= one.value <= _LAST_YEAR and not one.nouns)


def _alike(passage: Passage, rest: Quantity, total: Quantity) -> bool:
    # “the other two districts” are none of the ten villages
    word = _WORD.match(passage.small, rest.end)
    if word is None or not rest.nouns or stem(word["word"]) in total.nouns:
        return True
    several = word["word"].endswith("s") and not word["word"].endswith("ss")
    return not several
