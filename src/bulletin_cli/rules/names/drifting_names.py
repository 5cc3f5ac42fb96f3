"""Names that drift: “the Istanbul Plan of Action” for the Istanbul Anti-Corruption Action Plan, “Umut 2”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.names.alike import lacking_one
from bulletin_cli.rules.names.bodies import folded
from bulletin_cli.rules.names.body_names import BodyName
from bulletin_cli.rules.names.transliteration import name_key
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.titles_in_copy import set_apart
from bulletin_cli.rules.prose.words import NAMED, Word
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english, one_slip_apart

_JOINED = frozenset(["of", "for", "on", "against", "the"])
_OPENERS_TYPED = """
The A An This That These Those Our Their Its His Her In On At For From With By As And But Under Mr Mrs Ms Dr
"""
_OPENERS = frozenset(_OPENERS_TYPED.split())
_LONG, _STEM, _LOUD = 3, 5, 4
_LONGEST = 8
_ENDS_TYPED = "ed ment ments ing s al ion ation ional ic ive ary y ity e es"
_ENDS = frozenset(["", *_ENDS_TYPED.split()])
"""What a word of a name may end in here and otherwise there: “Deployed”, “Deployment”."""
_PEOPLE_TYPED = "minister ministry secretary secretariat director president prosecutor commissioner governor"
_PEOPLE = frozenset(_PEOPLE_TYPED.split())
"""Words of which one holds an office and another is one: two names."""

_DATELINE = lazy(r"[A-Z][A-Z .’-]+(?:, [A-Z][\w.]*(?: [\w.]+)?)?(?: \([A-Z]+\))? ?[—–:]")
"""A town at a paragraph’s head, set in capitals as some papers do."""

_Uses = dict[str, list[BodyName]]


def names_drift(passages: Sequence[Passage]) -> Iterator[Mark]:
    """A mark on each name of an issue that has another’s words in another order, form or type."""
    runs: dict[tuple[str, ...], list[BodyName]] = defaultdict(list)
    places: dict[str, _Uses] = defaultdict(lambda: defaultdict(list))
    for passage in passages:
        for use in _runs(passage):
            words = folded(use.text)
            if 1 < len(words) < _LONGEST and len(set(words)) == len(words):
                runs[words].append(use)
        if "mixed" in passage.kinds:
            for group, use in _places(passage):
                places[group][use.text].append(use)
        if passage.figures:
            for group, use in _numbered(passage):
                places[group][use.text].append(use)
    for group, use in _loud(passages):
        places[group][use.text].append(use)
    yield from _drifted(runs)
    for ways in places.values():
        yield from _rarer(ways)


def _use(passage: Passage, start: int, end: int) -> BodyName:
    return BodyName(passage.text[start:end], passage, start, end)


def _runs(passage: Passage) -> list[BodyName]:
    # capitals that follow one another, with small words between two of them
    words, joined = passage.words, passage.joined
    found: list[BodyName] = []
    first = end = -1  # the run goes from one to the other
    for last, number in passage.near_capitals:
        if not joined[number] or not words[number].text[0].isupper():
            continue
        if last != end:
            if end > first:
                _keep(found, passage, first, end)
            first = end = last
        if _begins_run(words[first].text) and (number == last + 1 or _bridged(passage, last, number)):
            end = number
    if end > first:
        _keep(found, passage, first, end)
    return found


def _begins_run(typed: str) -> bool:
    return typed not in _OPENERS and typed[0].isupper()


def _keep(found: list[BodyName], passage: Passage, first: int, last: int) -> None:
    start = passage.words[first].start
    if not passage.in_quotation(start):
        found.append(_use(passage, start, passage.words[last].end))


def _bridged(passage: Passage, last: int, number: int) -> bool:
    # nothing but small words, each behind one space, stands between two words
    for at in range(last + 1, number):
        if passage.words[at].text not in _JOINED or not passage.joined[at]:
            return False
    return True


def _drifted(runs: Mapping[tuple[str, ...], list[BodyName]]) -> Iterator[Mark]:
    by_trace: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    ranks: dict[tuple[str, ...], int] = {}
    usual = sorted(runs, key=lambda name: -len(runs[name]))  # where equal, in the order of reading
    for name in usual:
        near = {other for trace in _traces(name) for other in by_trace.get(trace, ())}
        right = next((other for _, _, other in _ranked(name, near, ranks) if _same(name, other)), None)
        if right is None or (len(name) < _LONG and "-" not in runs[name][0].text + runs[right][0].text):
            ranks[name] = len(ranks)
            for trace in _traces(name):
                by_trace[trace].append(name)
            continue
        there = runs[right][0]
        for use in runs[name]:
            if not set_apart(use.passage, use.start):
                yield _another(use, there)


@lru_cache(maxsize=4096)
def _traces(name: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    # what two names share of which one has all words of the other’s, but one at most; two short ones differ
    # by one slip in a word
    if len(name) < _LONG:
        slips = ((at, typed) for at, word in enumerate(name) for typed in lacking_one(word))
        return tuple((*name[:at], typed, *name[at + 1 :]) for at, typed in slips)
    rising = tuple(sorted(name))
    return (rising, *[rising[:at] + rising[at + 1 :] for at in range(len(rising))])


def _ranked(
    name: tuple[str, ...], near: Iterable[tuple[str, ...]], ranks: Mapping[tuple[str, ...], int]
) -> list[tuple[int, int, tuple[str, ...]]]:
    # those that share an earlier word of the name go first, and then those that were met before
    return sorted(
        (next(number for number, word in enumerate(name) if word in other), ranks[other], other)
        for other in near
        if not set(name).isdisjoint(other)
    )


def _another(use: BodyName, there: BodyName) -> Mark:
    span = there.passage.span(there.start, there.end)
    return another_way(
        use.passage, use.start, use.end, wanted=there.text, there=span, hint="give it one name"
    )


@lru_cache(maxsize=4096)
def _same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        odd = [(a, b) for a, b in zip(short, long, strict=True) if a != b]
        if len(odd) == 1:
            alone = len(short) < _LONG
            return _near(*odd[0], alone=alone) or (not alone and _of_one_sense(*odd[0]))
        return len(short) >= _LONG and sorted(short) == sorted(long) and short[0] == long[0]
    if len(short) < _LONG or len(long) - len(short) > 1 or not set(short) < set(long) or short[0] != long[0]:
        return False
    return tuple(word for word in long if word in set(short)) != short


def _of_one_sense(one: str, other: str) -> bool:
    from bulletin_cli.rules.names.names_of_one_sense import of_one_sense  # noqa: PLC0415 - most names are unlike

    return of_one_sense(one, other)


def _near(one: str, other: str, *, alone: bool) -> bool:
    least = min(len(one), len(other))
    if least < _STEM or not _PEOPLE.isdisjoint([one, other]):
        return False
    if alone:
        known = english().knows
        return one_slip_apart(one, other) and not (known(one) or known(other)) and one[-1] == other[-1]
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), least)
    return shared >= _STEM and {one[shared:], other[shared:]} <= _ENDS


def _places(passage: Passage) -> Iterator[tuple[str, BodyName]]:
    # "Djalal-Abad", "Jalal-Abad"
    for word in passage.of_kind("mixed"):
        first, sign, second = word.text.partition("-")
        if sign and first.istitle() and second.istitle() and name_key(first):
            yield f"{name_key(first)}-{second.lower()}", _use(passage, word.start, word.end)


def _numbered(passage: Passage) -> Iterator[tuple[str, BodyName]]:
    # "Umut-2", "Umut 2"
    words, known = passage.words, english().knows
    for word in passage.of_kind("mixed"):
        plan, _, figures = word.text.partition("-")
        if figures.isdecimal() and plan.istitle() and not known(plan.lower()):
            yield f"{plan} {figures}", _use(passage, word.start, word.end)
    for number in passage.kinds.get("number", ()):
        name, word = words[number - 1] if number else words[0], words[number]
        if name.kind == "lower":
            continue
        apart = name.text.istitle() and passage.text[name.end : word.start] == " " and word.text.isdecimal()
        if apart and not known(name.text.lower()):
            yield f"{name.text} {word.text}", _use(passage, name.start, word.end)


def _loud(passages: Sequence[Passage]) -> Iterator[tuple[str, BodyName]]:
    # "TREATNET", "Treatnet"; but "MARY BLACK: Mary …"
    loud = {
        passage.lowered[number]
        for passage in passages
        for number in passage.kinds.get("acronym", ())
        if len(passage.lowered[number]) >= _LOUD and passage.words[number].text.isupper()
    }
    known, proper = english().knows, word_set("proper")
    names = sorted(one for one in loud if one.isalpha() and not known(one) and one.title() not in proper)
    for name in names:
        there = [one for one in passages if name in one.index]
        uses = [(one, number) for one in there for number in one.index[name]]
        if len({one.words[number].text for one, number in uses}) == 1:
            continue  # as most are
        for passage, number in uses:
            word = passage.words[number]
            if word.kind in NAMED and not (_shouted(passage, number) or _in_dateline(passage, word)):
                yield name, _use(passage, word.start, word.end)


def _in_dateline(passage: Passage, word: Word) -> bool:
    # “FLORENCE, Ala. — From the earliest houses”
    line = _DATELINE.match(passage.text)
    return line is not None and word.end <= line.end()


def _shouted(passage: Passage, number: int) -> bool:
    # “WHO WAS OSCAR?”, and “BURNLEY go to Blackburn” at the head of an item
    if number == 0 and passage.kind == "item" and passage.words[number].kind == "acronym":
        return True
    near = (passage.words[at].text for at in (number - 1, number + 1) if 0 <= at < len(passage.words))
    return any(
        one.isupper() and (len(one) >= _LOUD or one.lower() in word_set("small-words")) for one in near
    )


def _rarer(ways: _Uses) -> Iterator[Mark]:
    if len(ways) > 1:
        common, *rest = sorted(ways.values(), key=len, reverse=True)
        for use in (one for way in rest for one in way):
            if not set_apart(use.passage, use.start):
                yield _another(use, common[0])
