"""The number of the body that says otherwise than one of a headline, a standfirst or a caption."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bulletin_cli.model.copy import Table
from bulletin_cli.rules.numbers.counts_told import NEAR, TIMES, Said, rounding
from bulletin_cli.rules.numbers.quantities import Quantity
from bulletin_cli.rules.numbers.turned_digits import misheard
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.views import Story

_ABOUT = 0.2
_CLOSE = 0.05
"""What a number in tens may differ from the exact one that it is about."""
_SCALED = 1000
_LEAST = 10
_WORDS_BEFORE = 4
_MORE = frozenset(["over", "more than", "at least"])
_LESS = frozenset(["nearly", "almost", "under", "less than", "fewer than", "up to"])
_HANDED = ("hand", "handed", "took", "take", "taken", "turned")
"""“Handed over 40 files.”"""


def told_otherwise(story: Story, passage: Passage, one: Quantity, body: Sequence[Said]) -> Said | None:
    """The number in the body that one of the furniture should agree with, or None."""
    if one.noun in TIMES:
        return _other_time(passage, one, body)
    other = _other(passage, one, body)
    if other is not None or not _has_table(story) or _is_said(passage, one, body):
        return other
    return _total(story, one)


def _has_table(story: Story) -> bool:
    return any(isinstance(block, Table) for block in story.article.body.blocks)


def _other(passage: Passage, one: Quantity, body: Sequence[Said]) -> Said | None:
    said = rounding(passage, one)
    slack = _ABOUT if said and not said[1] else _slack(one.value) if said else 0.0
    if said is None and one.value >= _SCALED and passage.text[one.start].isalpha():
        slack = _CLOSE  # “five thousand officers” is said of 5,140
    equal = [said for said in body if abs(one.value - said[1].value) <= slack * max(one.value, said[1].value)]
    if said and equal:
        sum_of = sum({other.value for _, other in body if one.noun in other.nouns})
        equal = [found for found in equal if not _contradicts(said, one.value, found[1].value, sum_of)]
    if any(one.noun and one.noun in other.nouns for _, other in equal):
        return None
    from bulletin_cli.rules.numbers.said_of_same import answering, of_other_years  # noqa: PLC0415 - most agree

    found = answering(passage, one, body, equal)
    if found is not None or equal:
        return found
    found = _misread(passage, one, body)
    return None if found is None or of_other_years(passage, one, *found) else found


def _contradicts(rounded: re.Match[str], value: float, other: float, sum_of: float) -> bool:
    # “more than 19,000” is not said of 18,400, nor “nearly 20” of 21; “more than 40” are 38 and eight
    word, before = rounded.group().lower().strip(), rounded.string[: rounded.start()].rstrip()
    if word in _MORE and not before.endswith(_HANDED):
        return max(other, sum_of) < value
    return word in _LESS and other > value


def _total(story: Story, one: Quantity) -> Said | None:
    # “36 stations”, and 38 in the last row of a table whose column counts stations
    if not one.noun or one.value < _LEAST:
        return None
    from bulletin_cli.rules.numbers.totals_told import totals_told  # noqa: PLC0415 - most copy has no table

    found = [said for said in totals_told(story) if one.noun in said[1].nouns]
    if len(found) != 1 or found[0][1].value == one.value:
        return None
    values = one.value, found[0][1].value
    return found[0] if min(values) >= NEAR * max(values) else None


def _is_said(passage: Passage, one: Quantity, body: Sequence[Said]) -> bool:
    # so in the body as well, or rounded
    said = rounding(passage, one)
    return said is not None or any(one.value == other.value for _, other in body)


def _misread(passage: Passage, one: Quantity, body: Sequence[Said]) -> Said | None:
    if one.value < _LEAST or one.value != int(one.value):
        return None
    typed = f"{one.value:.0f}"
    digits, heard = sorted(typed), misheard(typed)
    near = (min(one.value, other.value) >= NEAR * max(one.value, other.value) for _, other in body)
    there = (f"{other.value:.0f}" for _, other in body)
    if not any(near) and not any(said == heard or sorted(said) == digits for said in there):
        return None
    from bulletin_cli.rules.numbers.figures_misread import misread  # noqa: PLC0415 - most numbers agree

    return misread(passage, one, body)


def _other_time(passage: Passage, one: Quantity, body: Sequence[Said]) -> Said | None:
    # “has treated young people for 18 years”, and 16 after the same words
    words = _words_before(passage, one)
    same = [said for said in body if one.noun in said[1].nouns and _words_before(*said) == words]
    if len(words) >= _WORDS_BEFORE and len(same) == 1:
        return None if same[0][1].value == one.value else same[0]
    from bulletin_cli.rules.numbers.said_of_same import lasting  # noqa: PLC0415 - few furniture gives a time

    return lasting(passage, one, body)


def _words_before(passage: Passage, one: Quantity) -> list[str]:
    before = passage.small[passage.sentence_at(one.start).start : one.start]
    return before.split()[-_WORDS_BEFORE:] if "," not in before[-1:] else []


def _slack(value: float) -> float:
    # what “about” allows: 90 is not about 95, but 2,000 is about 1,880
    if value >= _LEAST and value % 100:
        return _CLOSE
    return _ABOUT
