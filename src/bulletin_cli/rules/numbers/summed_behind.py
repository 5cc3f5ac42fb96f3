"""Totals told behind their parts: “20 women, 25 men, 45 in all”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.listed_parts import UNITS
from bulletin_cli.rules.numbers.quantities import ROUGHLY, WORDS, Quantity, quantities, stem, wrong_sum
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, next_word

_N = r"(?:\d{1,3}(?:,\d{3})+|\d+)"
_IN_ALL = lazy(
    rf"(?P<parts>(?<![^\s(“]){_N} [^\d.;:()–]{{2,60}}?(?:(?:,(?: and)?| and) {_N} [^\d.;:()–]{{2,60}}?)+)"
    rf"(?:,? (?:or |making |altogether |which ma[dk]es? )?(?P<total>{_N}) (?:(?!and\b)[a-z]+ )?"
    r"(?:in all|in total|altogether)\b"
    rf"|,? (?:making |or |which ma[dk]es? )?(?:a|in) total (?:of )?(?P<told>{_N})\b(?! per cent|[.,]\d))"
)
_SUMMED = lazy(
    rf"(?<=, )(?:a total of )?(?P<total>{_N})(?: [a-z]+)? (?:in all|in total|altogether)(?=[.;]|$)"
)
_LOOSE = lazy(
    rf"\b(?:{ROUGHLY}|each|every|"
    r"of them|of these|of which|of whom|including|aged?|years?|times?|out of|than|from \d+ to|"
    r"19\d\d|20\d\d)\b"
)
_FEW_PARTS, _TENTH = 3, 0.1
_WHOLE = lazy(r"(?: [a-z]+){0,2} (?:in all|in total|altogether)\b")
_PART = lazy(rf"(?:^|, |, and | and )({_N}) ")


_BARE = lazy(
    rf"(?<![^\s(“])(?P<parts>{_N}(?:, {_N})+,? and {_N}) [^\d.;:()–]{{2,60}}?,? "
    rf"(?:or |making |altogether |which ma[dk]es? |a total of |in total |in all )*(?P<total>{_N})\b(?![.,]\d)"
)
"""“96,000, 72,000 and 18,000 soms respectively, or 186,000 soms in all”."""


def sums_in_all(passage: Passage) -> Iterator[Mark]:
    """A mark on each total behind its parts that they do not make: “20 women, 25 men, 46 in all”."""
    for match in passage.finds(_BARE, at=passage.number_starts):
        if _told_in_all(passage.text, match):
            parts = [int(part.replace(",", "")) for part in re.findall(_N, match["parts"])]
            message = wrong_sum(sum(parts), int(match["total"].replace(",", "")))
            if message:
                yield passage.mark(match.start(), match.end(), message, "correct the total or its parts")
    told: list[int] = []
    for match in passage.finds(_IN_ALL, at=passage.number_starts):
        told.append(match.end())
        if not WORDS.keys().isdisjoint(match["parts"].lower().replace("-", " ").split()):
            continue
        parts = [int(part.replace(",", "")) for part in _PART.findall(match["parts"])]
        message = wrong_sum(sum(parts), int((match["total"] or match["told"]).replace(",", "")))
        if message:
            yield passage.mark(match.start(), match.end(), message, "correct the total or its parts")
    for match in passage.finds(_SUMMED, at=passage.number_starts):
        if not any(match.start() <= end for end in told):
            yield from _summed(passage, match)


def _summed(passage: Passage, match: re.Match[str]) -> Iterator[Mark]:
    # “paid for 12 machines, the NGO paid for 11, and a tailor gave another 11, 36 in total”
    start, total = passage.sentence_at(match.start()).start, int(match["total"].replace(",", ""))
    parts = [one for one in quantities(passage) if start <= one.start < match.start()]
    said = passage.small[start : match.end()]
    counted = all(UNITS.isdisjoint(one.nouns) and one.value == int(one.value) for one in parts)
    named = {one.noun for one in parts if one.noun and _several(passage, one)}
    if len(parts) < _FEW_PARTS or not counted or len(named) > 1 or _LOOSE.search(said):
        return
    if (
        any(char in said for char in "$€£%")
        or "per cent" in said
        or any(part.value >= total for part in parts)
    ):
        return
    message = wrong_sum(sum(part.value for part in parts), total, nearly=_TENTH)
    if message:
        yield passage.mark(parts[0].start, match.end(), message, "correct the total or its parts")


def _several(passage: Passage, one: Quantity) -> bool:
    # “12 machines”, but not “11 from”
    word = next_word(passage.text, one.end)
    return word.endswith("s") and stem(word) == one.noun


def _told_in_all(text: str, match: re.Match[str]) -> bool:
    led = text[match.end("parts") : match.start("total")]
    behind = _WHOLE.match(text, match.end())
    return behind is not None or led.endswith(("total of ", "altogether ", "in all ", "in total "))
