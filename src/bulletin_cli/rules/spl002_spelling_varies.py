"""A word is spelt in two ways in one issue

Looks for words with and without a hyphen (co-operation, cooperation), for pairs such as organisation and
organization, adviser and advisor, for other forms of one name or word (`data/twin-forms.tsv`: Sirdaryo and
Syrdarya, round table and roundtable), for “Mr” and “Mr.” (told once a story), for “Abu-Dhabi” beside “Abu
Dhabi”, EuroMed beside Euro Med, two given names before one surname (Julian, Julien), and for a name that is
one letter away from another, where no other name beside it tells the two apart. A name that is one slip
away from one that everybody knows (“TREANET”, “President Emomali Rakhmon”) is marked even where it stands
alone.

Either spelling may be right; both in one issue look like two editors who do not speak to each other. The
rarer spelling is marked; where they are equal, the later one.

Fails:
```articles/a.md
Regional cooperation grew, and cooperation paid.
```
```articles/b.md
The co-operation of all was praised.
```

In one article:
```articles/a.md
The round table in Sirdaryo was the second round table. A roundtable in Syrdarya followed one in Sirdaryo.
```
```articles/a.md
The adviser and the adviser’s staff met the advisor.
```

```articles/a.md
Julian Courson of EuroMed met the Vice-Chancellor. The Vice-Chancellor told Julien Courson of Euro Med that
the Vice Chancellor has a part in decision making, and in decision-making.
```

A name:
```articles/a.md
Both Karimipour and Mr. Karimipour came, but Mr. Karimipuor left.
```
```articles/a.md
The general Bahodir Nazarov flew to Abu Dhabi from Khorog. In Abu-Dhabi Mr. Nasarov spoke of Horog.
```
```articles/a.md
President Emomali Rakhmon praised TREANET II and the work of UNDOC.
```

Passes:
```articles/a.md
Cooperation and “co-operation”; the Organisation for Economic Co-operation and Development; resign and
re-sign.
```

Names that differ:
```articles/a.md
Karimov and Karimov met Karimova and the Uzbek and Uzbeks; focused and focused. For Gulnara Askarova it was
her first visit, for Gulnora Yusupova her last.
```
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import compress, pairwise, repeat
from operator import contains
from typing import NamedTuple

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.model.publication import HouseStyle
from bulletin_cli.rules.ext002_lost_hyphen import with_hyphen
from bulletin_cli.rules.given_names import given_names
from bulletin_cli.rules.honorifics import HONORIFICS
from bulletin_cli.rules.parted_names import parted_names
from bulletin_cli.rules.passage_kinds import SIGNED
from bulletin_cli.rules.prose import Passage, Word
from bulletin_cli.rules.spelling import english, one_slip_apart
from bulletin_cli.rules.transliteration import name_key
from bulletin_cli.rules.twin_forms import of_address, twin_forms, twins
from bulletin_cli.rules.views import IssueView
from bulletin_cli.rules.well_known_names import well_known_names
from bulletin_cli.rules.words import data_lines, house_lines, recased

SEVERITY = Severity.WARNING

_SHORT_NAME, _LEAST_NAME, _LONG_NAME = 5, 6, 7
_DIFFERENT_WORDS = frozenset(
    [
        "resign",
        "recover",
        "resent",
        "reform",
        "recreation",
        "remark",
        "represent",
        "recount",
        "repress",
        "reserve",
    ]
)
_CHOSEN = ("en-gb-oxendict", "en-us")
"""Spellings that have -ize throughout."""
_OPENING, _CLOSING = frozenset('“‘«„"'), frozenset('”’»“"')


class _Use(NamedTuple):
    passage: Passage
    word: Word


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark for each use of the rarer spelling."""
    passages = [
        passage
        for story in issue.stories
        for passage in story.passages
        if passage.english and not passage.displayed and passage.kind not in SIGNED
    ]
    keys = set().union(*[passage.index for passage in passages])
    keys.update([key.replace("‑", "-") for key in _with(keys, "‑")])
    variants = _variants(keys, issue.publication.style)
    for one, other in _pairs(keys, variants):
        yield from _compare(one, _uses(one, passages), other, _uses(other, passages))
    yield from twin_forms(passages, keys)
    yield from _honorifics(issue)
    names: dict[str, list[_Use]] = defaultdict(list)
    openers: dict[str, list[_Use]] = defaultdict(list)
    for passage in passages:
        for word in passage.of_kind("capitalised"):
            name = _strange_name(word.text)
            if name:
                there = openers if passage.begins_sentence(word.start) else names
                there[name].append(_Use(passage, word))
    yield from _names(names)
    yield from _openers(openers, names)
    yield from given_names(names, _slip)
    yield from _joined(passages)
    yield from parted_names(passages, keys)
    yield from well_known_names(issue)


def _with(keys: set[str], letter: str) -> list[str]:
    # those of an issue's words in which a letter stands
    return [*compress(keys, map(contains, keys, repeat(letter)))]


@lru_cache(maxsize=8192)
def _strange_name(typed: str) -> str:
    # a longer name that is no word of English, without its owner's s; or nothing
    name = typed.replace("’", "'").removesuffix("'s")
    return "" if len(typed) < _SHORT_NAME or english().knows(name) else name


def _pairs(keys: set[str], variants: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    # two ways of one word that both stand in the issue; a compound without its hyphen is EXT002's
    for word in sorted(_with(keys, "-")):
        closed = word.replace("-", "")
        if closed in keys and word not in twins() and closed not in _DIFFERENT_WORDS and closed.isalpha():
            lost = not english().knows(closed) and with_hyphen(closed, english())
            yield from [] if lost else [(word, closed)]
    for word in sorted(keys & variants.keys()):
        if variants[word] in keys:
            yield word, variants[word]


def _uses(key: str, passages: list[Passage]) -> list[_Use]:
    found = []
    for passage in passages:
        for typed in (key, key.replace("-", "‑")) if "-" in key else (key,):
            for number in passage.index.get(typed, ()):
                word = passage.words[number]
                if word.text[0].islower() or passage.begins_sentence(word.start):
                    found.append(_Use(passage, word))
    return found


def _honorifics(issue: IssueView) -> Iterator[Mark]:
    # "Mr" and "Mr." in one issue: the rarer way is marked
    found: dict[bool, list[_Use]] = {True: [], False: []}
    for story in issue.stories:
        for passage in story.passages if not story.vocabulary.isdisjoint(HONORIFICS) else ():
            for title in sorted(HONORIFICS & passage.index.keys()) if passage.english else ():
                for number in passage.index[title]:
                    word = passage.words[number]
                    follows = passage.text[word.end : word.end + 2]
                    if (
                        word.kind == "capitalised"
                        and not passage.in_quotation(word.start)
                        and follows[-1:] != ""
                    ) and (follows == ". " or follows[0] in {" ", "\u00a0"}):
                        found[follows == ". "].append(_Use(passage, word))
    if not (found[True] and found[False]):
        return
    stopped = len(found[True]) > len(found[False])
    by_story: dict[str, list[Mark]] = defaultdict(list)
    for passage, word in found[not stopped]:
        typed = passage.text[word.start : word.end + (not stopped)]
        wanted = word.text + "." if stopped else word.text
        fix = passage.fix(word.start, word.start + len(typed), wanted, safe=False)
        mark = _varies(_Use(passage, word), typed, wanted, found[stopped][0], fix)
        by_story[mark.span.path].append(mark)
    yield from map(_at_once, by_story.values())


def _at_once(marks: list[Mark]) -> Mark:
    # one finding a story, that mends all its titles
    first, *others = marks
    fixes = [mark.fix for mark in marks if mark.fix is not None]
    fix = Fix(tuple(edit for one in fixes for edit in one.edits), safe=False) if fixes else None
    more = f", and so {len(others)} more" if others else ""
    also = (*first.also, *(mark.span for mark in others))
    return first._replace(message=f"{first.message}{more}", fix=fix, also=also)


def _variants(keys: set[str], style: HouseStyle) -> Mapping[str, str]:
    # by a spelling that is in the list another; those in -ise and -ize only where the issue has such a couple
    # and the house has no choice of its own, of which STY001 and STY002 tell
    house = _by_other(house_lines("variants.tsv", style))
    free = not style.spelling.lower().startswith(_CHOSEN)
    couples = free and any(key.replace("z", "s") in keys for key in _with(keys, "z"))
    return {**house, **_by_other(_in_ize())} if couples else house


@lru_cache(maxsize=8)
def _by_other(entries: tuple[str, ...]) -> Mapping[str, str]:
    return {other: one for one, other, *_ in [line.split("\t") for line in entries]}


@lru_cache(maxsize=1)
def _in_ize() -> tuple[str, ...]:
    return tuple(line for line in data_lines("locale.tsv") if line.endswith("\tize"))


def _compare(one: str, ones: list[_Use], other: str, others: list[_Use]) -> Iterator[Mark]:
    ones, others = _spoken(ones), _spoken(others)
    if not ones or not others:
        return
    rare, common, wanted = (ones, others, other) if len(ones) <= len(others) else (others, ones, one)
    for passage, word in rare:
        text = recased(wanted, word.text)
        fix = passage.fix(word.start, word.end, text, safe=False)
        yield _varies(_Use(passage, word), word.text, text, common[0], fix)


def _varies(use: _Use, typed: str, wanted: str, other: _Use, fix: Fix | None) -> Mark:
    there = other.passage.span(other.word.start, other.word.end)
    message = f"“{typed}”, but elsewhere “{wanted}” ({there.path}:{there.line})"
    hint = f"write “{wanted}” throughout, or the other"
    return Mark(use.passage.span(use.word.start, use.word.end), message, hint, fix, (there,))


def _spoken(uses: list[_Use]) -> list[_Use]:
    return [
        use
        for use in uses
        if not (use.passage.in_quotation(use.word.start) or of_address(use.passage, use.word.end))
    ]


def _names(names: Mapping[str, list[_Use]]) -> Iterator[Mark]:
    unknown = [name for name in names if name.lower() not in twins()]  # in the order of reading
    for number, rare in enumerate(unknown):
        if len(names[rare]) > 1:
            continue
        for other, common in enumerate(unknown):
            once = len(names[common]) == 1
            same = name_key(rare) == name_key(common)
            quoted = once and _quoted(names[rare][0]) and _quoted(names[common][0])
            short = len(rare) < (_LEAST_NAME if quoted or not once else _LONG_NAME)
            if rare == common or (once and other > number) or (short and not same):
                continue
            if _slip(rare, common) and not (once and _told_apart(names[rare][0], names[common][0])):
                yield _once(names[rare][0], rare, names[common][0], common)
                break


def _quoted(use: _Use) -> bool:
    # “Tarcet”: a name between marks of its own
    text, (start, end) = use.passage.text, (use.word.start, use.word.end)
    return text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING


def _openers(openers: Mapping[str, list[_Use]], names: Mapping[str, list[_Use]]) -> Iterator[Mark]:
    # "Farhod’s daughter", who was Farkhod before: a sentence's head may be no name: the other is used twice
    usual = [name for name, uses in names.items() if len(uses) + len(openers.get(name, ())) > 1]
    for rare, uses in openers.items() if usual else ():
        if len(uses) == 1 and rare not in names and len(rare) >= _LEAST_NAME:
            common = next((name for name in usual if _slip(rare, name)), "")
            if common and not _told_apart(uses[0], names[common][0]):
                yield _once(uses[0], rare, names[common][0], common)


def _once(use: _Use, rare: str, other: _Use, common: str) -> Mark:
    fix = use.passage.fix(use.word.start, use.word.start + len(rare), common, safe=False)
    return _varies(use, rare, common, other, fix)._replace(hint="one of them is a slip?")


def _told_apart(one: _Use, other: _Use) -> bool:
    # Gulnara Askarova and Gulnora Yusupova are two
    pairs = zip(_beside(one), _beside(other), strict=True)
    return any(left and right and left != right for left, right in pairs)


def _beside(use: _Use) -> tuple[str, str]:
    # the names right before and after a name, or nothing
    words = use.passage.words
    number = words.index(use.word)
    near = [words[number - 1] if number else None, words[number + 1] if number + 1 < len(words) else None]
    start, end = use.word.start, use.word.end
    gaps = [use.passage.text[one.end : start] if one else "" for one in near[:1]]
    gaps += [use.passage.text[end : one.start] if one else "" for one in near[1:]]
    names = [
        one.text if one and gap == " " and one.kind == "capitalised" and not english().knows(one.text) else ""
        for one, gap in zip(near, gaps, strict=True)
    ]
    return names[0], names[1]


def _slip(one: str, other: str) -> bool:
    if name_key(one) and name_key(one) == name_key(other):
        return True
    if one[0] != other[0] or abs(len(one) - len(other)) > 1 or not one_slip_apart(one, other):
        return False
    # Karimov and Karimova are two, and so are Francesco and Francesca; Sergei and Sergey are one
    gendered = {one[-1], other[-1]} <= set("aeo")
    return one[-1] == other[-1] or (len(one) == len(other) and not gendered)


def _joined(passages: list[Passage]) -> Iterator[Mark]:
    # “Abu-Dhabi” and “Abu Dhabi”
    hyphened: dict[tuple[str, str], list[_Use]] = defaultdict(list)
    for passage in passages:
        for word in passage.of_kind("mixed"):
            first, _, second = word.text.partition("-")
            if all(part.istitle() and part.isalpha() for part in (first, second)):
                hyphened[first, second].append(_Use(passage, word))
    for (first, second), uses in sorted(hyphened.items()):
        couple = (first.lower(), second.lower())
        wanted = f"{first} {second}"
        apart = [
            passage for passage in passages if wanted in passage.text and couple in pairwise(passage.lowered)
        ]
        if not apart or all(map(english().knows, couple)):
            continue
        if len(uses) > sum(passage.text.count(wanted) for passage in apart):
            yield from _parted(uses[0], apart, wanted)
            continue
        at = apart[0].text.index(wanted)
        there = apart[0].span(at, at + len(wanted))
        for passage, word in uses:
            fix = passage.fix(word.start, word.end, wanted, safe=False)
            message = f"“{word.text}”, but elsewhere “{wanted}” ({there.path}:{there.line})"
            hint = f"write “{wanted}” throughout, or the other"
            yield Mark(passage.span(word.start, word.end), message, hint, fix, (there,))


def _parted(use: _Use, apart: list[Passage], typed: str) -> Iterator[Mark]:
    # the form without a hyphen is the rarer
    wanted = use.word.text
    there = use.passage.span(use.word.start, use.word.end)
    for passage in apart:
        start = passage.text.index(typed)
        fix = passage.fix(start, start + len(typed), wanted, safe=False)
        message = f"“{typed}”, but elsewhere “{wanted}” ({there.path}:{there.line})"
        hint = f"write “{wanted}” throughout, or the other"
        yield Mark(passage.span(start, start + len(typed)), message, hint, fix, (there,))
