"""The rarer of -ise and -ize, where most words of that kind in an issue, or in a story, have the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lines_with
from bulletin_cli.rules.words.lists import recased

_Use: TypeAlias = tuple[Passage, Word, str]
"""A word where it stands, with its other spelling."""
_ENDINGS_TYPED = "ize ized izes izing izer izers ization izations izational izable"
_WITH_Z = tuple(_ENDINGS_TYPED.split())
_WITH_S = tuple(ending.replace("z", "s") for ending in _WITH_Z)
_NO_ENDINGS_TYPED = "caps downs mids outs overs res rights supers unders"
_NO_ENDINGS = tuple(f"{stem}iz" for stem in _NO_ENDINGS_TYPED.split())
"""Words whose z is no ending begin so."""
_LEAST, _SHARE = 3, 3
"""Uses that make a custom, and how many times as many they are as the others."""
_BESIDE_ONE = 2
"""Uses that make it where one word alone is spelt otherwise."""
_CHOICE = 4
"""Uses of -ise, at least, with which a house of the United Nations has chosen it."""


def rarer_endings(passages: Sequence[Passage], there: str, *, leans: bool = False) -> Iterator[Mark]:
    """A mark on each use of the rarer ending where the other is clearly the issue's, or one story has both.

    `there` are the words that the passages have, a line each. Names are not counted, nor what is quoted. A
    house that `leans` to -ize needs no word with it, but for an issue that keeps to -ise.
    """
    typed_z = [word for word in lines_with(there, "iz") if word.endswith(_WITH_Z)]
    typed_s = [word for word in lines_with(there, "is") if word.endswith(_WITH_S)] if typed_z or leans else []
    if not typed_s:
        return
    from bulletin_cli.rules.words.greek_endings import in_greek  # noqa: PLC0415 - most copy keeps to one

    in_s = {word: greek for word in typed_s if (greek := in_greek(word))}
    in_z = {word: other for word in typed_z if in_greek(other := _in_s(word)) == word}
    ones = _uses(in_s, passages) if in_z or leans else []
    others = _uses(in_z, passages) if in_s else []
    if leans and ones and len(ones) < max(_CHOICE, len(others)):
        yield from _leaning(ones)
        return
    if not (ones and others):
        return
    rare, common = sorted((ones, others), key=len)
    custom = len(common) >= (_BESIDE_ONE if len(rare) == 1 else max(_LEAST, _SHARE * len(rare)))
    for in_s_here, in_z_here in [(ones, others)] if custom else _by_story(ones, others):
        yield from _told(in_s_here, in_z_here)


def _leaning(ones: Sequence[_Use]) -> Iterator[Mark]:
    for passage, word, other in ones:
        wanted = recased(other, word.text)
        message = f"“{word.text}”, but the United Nations write -ize"
        fix = passage.fix(word.start, word.end, wanted, safe=False)
        hint = f"write “{wanted}”"
        yield Mark(passage.span(word.start, word.end), message, hint, fix)


def _by_story(ones: Sequence[_Use], others: Sequence[_Use]) -> Iterator[tuple[list[_Use], list[_Use]]]:
    # of stories that have both
    for path in dict.fromkeys(use[0].source.path for use in ones):
        here = [[use for use in uses if use[0].source.path == path] for uses in (ones, others)]
        if here[1]:
            yield here[0], here[1]


def _told(ones: Sequence[_Use], others: Sequence[_Use]) -> Iterator[Mark]:
    # on the fewer of those with s and those with z
    rare, common = (ones, others) if len(ones) <= len(others) else (others, ones)
    total, ending = len(rare) + len(common), "-ize" if common is others else "-ise"
    passage, word, _ = common[0]
    there_too = passage.span(word.start, word.end)
    for passage, word, other in rare:
        wanted = recased(other, word.text)
        message = f"“{word.text}”, but {len(common)} of {total} such words here have {ending}"
        fix = passage.fix(word.start, word.end, wanted, safe=False)
        hint = f"write “{wanted}”, or -{'ise' if ending == '-ize' else 'ize'} throughout"
        yield Mark(passage.span(word.start, word.end), message, hint, fix, (there_too,))


def _in_s(word: str) -> str:
    # “organizations” with s; a word whose z is no ending as it is
    at = word.rindex("iz")
    return (
        word if word.startswith(_NO_ENDINGS) or word.endswith("osized") else f"{word[:at]}is{word[at + 2 :]}"
    )


def _uses(spelt: Mapping[str, str], passages: Sequence[Passage]) -> list[_Use]:
    found = []
    for passage in passages:
        index = passage.index
        for key in () if index.keys().isdisjoint(spelt) else sorted(index.keys() & spelt.keys()):
            words = [passage.words[number] for number in index[key]]
            found += [(passage, word, spelt[key]) for word in words if _counts(passage, word)]
    return found


def _counts(passage: Passage, word: Word) -> bool:
    plain = word.text[0].islower() or passage.begins_sentence(word.start)
    return plain and not (passage.in_quotation(word.start) or passage.emphasised(word.start))
