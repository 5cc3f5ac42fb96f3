"""Names with one small letter among their capitals, or a capital too many: “the Border liaison Offices”,
“Ministry Of Health”, “the Ministry of health” beside “the Ministry of Health”.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.names.body_names import body_names, heads_lower
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, occurrences
from bulletin_cli.rules.prose.titles_in_copy import set_apart
from bulletin_cli.rules.words.function_words import ARTICLES
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import NOUN_OR_ADJECTIVE, readings

_HEADS_TYPED = """
office offices agency agencies committee committees council councils commission commissions department
departments ministry
"""
_HEADS = frozenset(_HEADS_TYPED.split())
_HALF = lazy(
    r"\b(?:[Tt]he|[Aa]n?) (?P<name>[A-Z][a-z]+ (?P<small>[a-z]{4,}) (?P<head>[A-Z][a-z]+))\b(?! [A-Z])"
)
SMALL_WORDS = frozenset(["Of", "And", "For"])
"""What names have in small letters."""
_SMALL_WORD = lazy(r"(?<=[a-z] )(?:Of|And|For)(?= (?:the )?[A-Z][a-z])")
_LONG_SMALL = 4
_FAR = 200
"""Letters before a small word among which the name stands that it may belong to."""
_CAPITAL_BEFORE = lazy(r"(?:^|[\s(])(?P<before>[A-Z][\w’'-]+) $")
_OF = lazy(
    r"\b(?P<head>[A-Z][a-z]+) (?:of|for|on) (?:the )?[A-Z][a-z]+(?: (?:and )?[A-Z][a-z]+)*",
    needs=(" of ", " for ", " on "),
)
_OWNERS = ("of", "for", "on")


def half_names(passages: Iterable[Passage], told: Collection[tuple[int, int]]) -> Iterator[Mark]:
    """A mark on each such name, unless its middle may belong to no name, or it is told of already."""
    for passage in [passage for passage in passages if passage.having(_HEADS)]:
        articles = _half_names(passage)
        for match in passage.finds(_HALF, quotes=False, at=articles) if articles else ():
            small, head = match["small"], match["head"].lower()
            named = bool(readings[small]) and NOUN_OR_ADJECTIVE.issuperset(readings[small])
            if head not in _HEADS or not (named or _names_a_field(small, head)):
                continue
            fresh = (id(passage), match.end()) not in told
            if fresh and not set_apart(passage, match.start("name")):
                start, end = match.span("name")
                wanted = passage.text[start:end].title()
                fix = passage.fix(start, end, wanted, safe=False)
                message = f"“{match['name']}”: one small letter in a name"
                yield Mark(passage.span(start, end), message, f"write “{wanted}”", fix)


def _names_a_field(small: str, head: str) -> bool:
    # “the Drug control Agency”: a noun that may be a verb, before one body
    known = readings[small]
    return not {"n", "c"}.isdisjoint(known) and not (small.endswith(("ed", "ing", "s")) or head.endswith("s"))


def _half_names(passage: Passage) -> list[int]:
    # where articles stand before a capital, a longer word in small letters and another capital
    words, flanked, last = passage.words, passage.flanked, len(passage.words) - 2
    starts: list[int] = []
    for number in passage.kinds.get("capitalised", ()):
        if flanked[number] in ARTICLES and number < last and words[number + 2].kind != "lower":
            small = words[number + 1]
            if small.kind == "lower" and len(small.text) >= _LONG_SMALL:
                starts.append(words[number - 1].start)
    return starts


def names_vary(passages: Sequence[Passage], told: set[tuple[int, int]]) -> Iterator[Mark]:
    """A mark on each name of a body that has lost a capital: “the ministry of Internal Affairs”.

    Where each ends is told to who comes after.
    """
    names: dict[str, tuple[Passage, int, int]] = {}
    for passage in passages:
        if not passage.having(heads_lower()):
            continue
        for body in body_names(passage):
            if body.text[0].isupper():
                names.setdefault(body.text.lower(), (passage, body.start, body.end))
        owners = _before_owners(passage)
        for match in passage.finds(_OF, quotes=False, at=owners) if owners != [] else ():
            name = match.group().lower()
            fresh = match["head"] in word_set("heads") and name not in names
            if fresh and not set_apart(passage, match.start()):
                names[name] = (passage, *match.span())
    by_head: dict[str, list[Passage]] = {name.partition(" ")[0]: [] for name in names}
    for passage in passages:
        for head in by_head.keys() & passage.index.keys():
            by_head[head].append(passage)
    for name, (where, first, last) in sorted(names.items(), key=lambda named: -len(named[0])):
        wanted, head = where.text[first:last], name.partition(" ")[0]
        for passage in [one for one in by_head[head] if name in one.small]:
            for start in occurrences(passage.small, name):
                end = start + len(name)
                fresh = (id(passage), end) not in told
                if passage.text[start:end] != wanted and fresh and _half(passage, start, end, wanted):
                    told.add((id(passage), end))
                    hint = f"write “{wanted}” throughout, or the other"
                    there = where.span(first, last)
                    yield another_way(passage, start, end, wanted=wanted, there=there, hint=hint)


def _before_owners(passage: Passage) -> list[int] | None:
    # where the words with capitals begin that “of” and its like follow, if one of them is a head; None where
    # one may begin in a word
    if not _may_own(passage):
        return []
    words, lowered, found, headed = passage.words, passage.lowered, [], False
    numbers = [number - 1 for owner in _OWNERS for number in passage.index.get(owner, ()) if number]
    for number in sorted(numbers):
        typed, start, _, kind = words[number]
        if kind != "lower":
            if not typed.isalpha():
                return None
            headed = headed or lowered[number] in heads_lower()
            found.append(start)
    return found if headed else []


def _may_own(passage: Passage) -> bool:
    # a head that has a capital, or a compound, stands before “of” and its like
    words, flanked = passage.words, passage.flanked
    for head in passage.having(heads_lower()):
        for number in passage.index[head]:
            if flanked[number + 2] in _OWNERS and words[number].kind != "lower":
                return True
    return any(flanked[number + 2] in _OWNERS for number in passage.kinds.get("mixed", ()))


def _half(passage: Passage, start: int, end: int, wanted: str) -> bool:
    # with some of the capitals of the whole name, and by itself
    text = passage.text
    whole = not (start and text[start - 1].isalnum()) and not text[end : end + 1].isalnum()
    pairs = list(zip(text[start:end].split(), wanted.split(), strict=True))
    lost = [typed[0].islower() for typed, word in pairs if word[0].isupper()]
    added = any(typed[0].isupper() for typed, word in pairs if word[0].islower())
    quiet = passage.in_quotation(start) or set_apart(passage, start) or text[end : end + 1] == "-"
    return whole and any(lost) and not all(lost) and not added and not quiet


def small_words(places: Iterable[tuple[Passage, Sequence[int]]]) -> Iterator[Mark]:
    """A mark on each “Of”, “And” and “For” inside the name of a body; `places` has their numbers."""
    for passage, numbers in places:
        yield from _small_words(passage, [passage.words[number].start for number in numbers])


def _small_words(passage: Passage, starts: Sequence[int]) -> Iterator[Mark]:
    for match in passage.finds(_SMALL_WORD, quotes=False, at=starts):
        before = _CAPITAL_BEFORE.search(passage.text, max(0, match.start() - _FAR), match.start())
        titled = set_apart(passage, match.start()) or passage.begins_sentence(match.start())
        if before is None or titled or not _of_a_body(passage, match.start()):
            continue
        wanted = match.group().lower()
        fix = passage.fix(match.start(), match.end(), wanted, safe=False)
        message = f"“{match.group()}” with a capital inside a name"
        yield passage.mark(match.start(), match.end(), message, f"write “{wanted}”", fix)


def _of_a_body(passage: Passage, at: int) -> bool:
    # "Ministry Of Health", "Centers For Disease Control"; songs and films have what capitals they like
    words = passage.text[max(0, at - _FAR) : at].split()
    last = next((n for n, word in enumerate(reversed(words)) if not word[:1].isupper()), len(words))
    return any(
        word in word_set("heads") or word[:-1] in word_set("heads") for word in words[len(words) - last :]
    )
