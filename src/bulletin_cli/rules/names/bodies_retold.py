"""Bodies that are named again in other words: “the Health Ministry”, “the State Customs Committee”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.names.bodies import folded
from bulletin_cli.rules.names.bodies_by_field import Named, by_field
from bulletin_cli.rules.names.body_names import BodyName, capital_heads, heads_lower
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import TIES

_NOT_COMPARED_TYPED = """
university college school council court parliament assembly bank board conference forum group mission team
foundation organization organisation partnership initiative network programme program police
"""
_NOT_COMPARED = frozenset(_NOT_COMPARED_TYPED.split())
"""“The University of Washington” is not Washington University."""
_LANDS_TYPED = """
tajik uzbek kazakh kyrgyz turkmen afghan russian iranian pakistani azerbaijani azeri armenian georgian
tajikistan uzbekistan kazakhstan kyrgyzstan turkmenistan afghanistan russia iran pakistan azerbaijan armenia
georgia turkey turkish china chinese mongolia india ukraine ukrainian belarus moldova british american
german french japanese norwegian
"""
_LANDS = frozenset(_LANDS_TYPED.split())
_LANDS_OF = {"tajik": "tajikistan", "uzbek": "uzbekistan", "kazakh": "kazakhstan", "kyrgyz": "kyrgyzstan"}
_LANDS_OF |= {"turkmen": "turkmenistan", "afghan": "afghanistan", "russian": "russia"}
_OPENERS_TYPED = """
the a an in on at of for from with by and as to this that his her its their our new former under after before
"""
_OPENERS = frozenset(_OPENERS_TYPED.split())
_LIKE_TYPED = "agency authority service administration bureau inspectorate committee"
_LIKE = frozenset(_LIKE_TYPED.split())
_BY_FIELD = _LIKE | {"ministry", "centre", "center", "institute"}
_PLACED = frozenset(["office", "bureau"])
"""“Regional Office”, “Regional Bureau”."""
_OF_STORIES = _LIKE | _PLACED
_MANY_OF_A_KIND = frozenset(["human", "security", "united", "parliamentary", "investigation", "health"])
"""Of these there are a council, a committee and a service in one country."""
_FORMS_TYPED = """
finance financial | medicine medical | education educational | environment environmental |
judiciary judicial | statistic statistical | analysis analytical | analytic analytical | asia asian |
republic republican |
narcology narcological | industry industrial | agriculture agricultural | culture cultural |
technology technological | economy economic | region regional | europe european | nature natural |
pharmacy pharmaceutical | science scientific | constitution constitutional | interior internal |
external foreign | criminology criminological
"""
_FORMS = dict(pair.split()[::-1] for pair in _FORMS_TYPED.split("|"))
_LONGEST, _TWICE = 5, 2


def bodies_retold(
    passages: Sequence[Passage], headed: Sequence[Passage], told: set[tuple[str, int, int]]
) -> Iterator[Mark]:
    """A mark on each rarer name of one body, by its last letter not told already: path, line, end column.

    `headed`: the passages with heads that have a capital.
    """
    by_key: dict[tuple[str, ...], dict[str, list[BodyName]]] = defaultdict(lambda: defaultdict(list))
    by_story: dict[str, list[Named]] = defaultdict(list)
    by_field_too: dict[str, list[Named]] = defaultdict(list)
    for passage in headed:
        for number in capital_heads(passage):
            head = passage.lowered[number]
            found = _named(passage, number, head)
            if found is not None:
                name, stems = found
                by_key[(head, *sorted(stems))][name.text].append(name)
                if head in _BY_FIELD:
                    by_field_too[passage.source.path].append((head, stems, name))
                if head in _OF_STORIES:
                    by_story[passage.source.path].append((head, stems, name))
    for ways in by_key.values():
        if len(ways) > 1:
            yield from _rarer(ways, told)
    for path, names in by_story.items():
        if len({head for head, *_ in names}) > 1 and _one_land(
            [one for one in passages if one.source.path == path]
        ):
            yield from _of_other_heads(names, told)
    for names in by_field_too.values():
        for name, there in by_field(names, _LANDS) if len(names) > 1 else ():
            yield from _another(name, there, told)


def _named(passage: Passage, number: int, head: str) -> tuple[BodyName, frozenset[str]] | None:
    # the name of a body whose head is the word of that number, and the stems of its other words
    words = passage.words
    word = words[number]
    if head in _NOT_COMPARED or passage.in_quotation(word.start):
        return None
    first, last = number, number + 1
    if passage.flanked[number + 2] in TIES:
        last = _tail(passage, number)
        if last > number + 1 and _is_longer(passage, number, last):
            return None
    if last == number + 1:
        first = _lead(passage, number)
    start, end = words[first].start, words[last - 1].end
    text = passage.text[start:end].removesuffix("’s").removesuffix("'s")
    lead = passage.text[start : word.start] + passage.text[word.end : end]
    stems = frozenset(_FORMS.get(stem, stem) for stem in folded(lead)) - {"affair"}
    if head == "department" and len(stems) == 1:
        return None  # “the Department of State”, “the State Department”
    if not stems or not stems.isdisjoint(heads_lower() - {"office"}) or _goes_on(passage, last):
        return None
    return BodyName(text, passage, start, start + len(text)), stems


def _tail(passage: Passage, number: int) -> int:
    # behind “of the”: the number after the last capital
    words, last = passage.words, number + 2
    if last < len(words) and passage.lowered[last] == "the":
        last += 1
    at = last
    while at < len(words) and at - last < _LONGEST and _close(passage, at):
        if words[at].text[0].isupper():
            at += 1
        elif passage.lowered[at] == "and" and at + 1 < len(words) and words[at + 1].text[0].isupper():
            at += 2
        else:
            break
    single = at == last + 1 and passage.lowered[last] in _LANDS
    return number + 1 if at == last or single else at


def _is_longer(passage: Passage, number: int, last: int) -> bool:
    # “the State Service for the Execution of Punishments”: a word before the head, or more behind the tail
    words, lowered = passage.words, passage.lowered
    led = number > 0 and _close(passage, number) and words[number - 1].text[0].isupper()
    if led and lowered[number - 1] not in _OPENERS | _LANDS:
        return True
    if last >= len(words) or lowered[last] not in TIES:
        return False
    behind = last + 1 + (lowered[last + 1 : last + 2] == ("the",))
    return behind < len(words) and words[behind].text[0].isupper() and lowered[behind] not in _LANDS


def _lead(passage: Passage, number: int) -> int:
    # before the head: the first of the capitals that follow one another
    words, first = passage.words, number
    while first and number - first < _LONGEST and _close(passage, first):
        before = words[first - 1]
        low = passage.lowered[first - 1]
        if not before.text[0].isupper() or low in _OPENERS or low in _LANDS:
            break
        first -= 1
    opens = (
        first and first < number and passage.lowered[first - 1] in {"of", "and"} and _close(passage, first)
    )
    capital = first > 1 and passage.words[first - 2].text[0].isupper()
    return number if opens and capital else first


def _close(passage: Passage, number: int) -> bool:
    between = passage.text[passage.words[number - 1].end : passage.words[number].start]
    return between in {" ", "\u00a0", "’ ", "' "}


def _goes_on(passage: Passage, last: int) -> bool:
    # a longer name: “the Health Ministry Hospital”
    words = passage.words
    return last < len(words) and words[last].text[0].isupper() and _close(passage, last)


def _rarer(ways: Mapping[str, list[BodyName]], told: set[tuple[str, int, int]]) -> Iterator[Mark]:
    usual, *others = sorted(ways, key=lambda text: -len(ways[text]))
    there = ways[usual][0]
    for text in others:
        if not _alike(text, usual):
            for name in ways[text]:
                yield from _another(name, there, told)


@lru_cache(maxsize=1024)
def _alike(one: str, other: str) -> bool:
    # spelling, hyphens and capitals are told elsewhere
    return _letters(one) == _letters(other)


def _letters(name: str) -> str:
    small = (
        name.lower().replace("centre", "center").replace("programme", "program").replace("isation", "ization")
    )
    return "".join(filter(str.isalpha, small.replace(" the ", " ")))


def _of_other_heads(names: Sequence[Named], told: set[tuple[str, int, int]]) -> Iterator[Mark]:
    # once a Committee that is a Service at least twice in the same story
    by_stems: dict[frozenset[str], dict[str, list[BodyName]]] = defaultdict(lambda: defaultdict(list))
    for head, stems, name in names:
        if stems.isdisjoint(_MANY_OF_A_KIND) and (
            len(stems) >= _TWICE or (stems == {"region"} and head in _PLACED)
        ):
            by_stems[stems][head].append(name)
    for ways in by_stems.values():
        if len(ways) == _TWICE:
            usual, rare = sorted(ways, key=lambda head: -len(ways[head]))
            if len(ways[rare]) == 1 and len(ways[usual]) >= _TWICE:
                yield from _another(ways[rare][0], ways[usual][0], told)


def _one_land(passages: Sequence[Passage]) -> bool:
    there = {_LANDS_OF.get(land, land) for passage in passages for land in passage.having(_LANDS)}
    return len(there) <= 1


def _another(name: BodyName, there: BodyName, told: set[tuple[str, int, int]]) -> Iterator[Mark]:
    span = name.span
    if (span.path, span.line, span.end_column) not in told:
        yield another_way(
            name.passage,
            name.start,
            name.end,
            wanted=there.text,
            there=there.span,
            hint="give the body one name",
        )
