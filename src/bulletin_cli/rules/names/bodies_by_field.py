"""Bodies of a story given away by another head or another end of the field: a Committee, then an Agency."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TypeAlias

from bulletin_cli.rules.names.body_names import BodyName
from bulletin_cli.rules.prose.patterns import lazy

Named: TypeAlias = tuple[str, frozenset[str], BodyName]
"""The head of a body's name, the stems of its other words, and the name."""

_MINISTRY = "ministry"
_EVERYWHERE_TYPED = """
custom drug narcotic border guard security tax statistic migration punishment execution prison penitentiary
police penal state national human united
"""
_EVERYWHERE = frozenset(_EVERYWHERE_TYPED.split())
"""Fields in which neighbours have bodies of almost one name."""
_FIELD = 2
_OF_ALL = frozenset(["state", "national", "republic", "republican"])
"""What a name has or lacks without being another body’s: “the State Statistics Committee”."""
_OFFICERS_TYPED = (
    "head director chairman chairwoman chair chairperson deputy officer spokesman spokeswoman expert"
)
_OFFICERS = tuple(f"{officer} of the " for officer in _OFFICERS_TYPED.split())
_LEAD = 20
_OF_LAND = lazy(r" of (?:the )?(?P<land>[a-z]+)")
_SAME = {"penitentiary": "prison", "penal": "prison", "punishment": "prison"}


def by_field(names: Sequence[Named], lands: frozenset[str]) -> Iterator[tuple[BodyName, BodyName]]:
    """Each name that stands in its story once, with the earlier one of the same field that it stands for."""
    alike = Counter((head, stems) for head, stems, _ in names)
    for one, other in combinations(names, 2):
        if alike[other[0], other[1]] > 1:
            continue
        if one[0] == _MINISTRY == other[0]:
            same = _is_one_ministry(one, other)
        else:
            same = _is_one_field(one, other, lands)
        if same and one[2].passage is not other[2].passage and _of_one_land(one[2], other[2], lands):
            yield other[2], one[2]


def _is_one_field(one: Named, other: Named, lands: frozenset[str]) -> bool:
    # a Committee that was an Agency; where neighbours have both, one of whose officers the later name tells
    if one[0] != other[0] and one[1] == other[1] and _is_rare_field(one[1]):
        return True
    fields = [frozenset(_SAME.get(stem, stem) for stem in named[1] - _OF_ALL) for named in (one, other)]
    if fields[0] != fields[1] or fields[0].isdisjoint(_EVERYWHERE) or _MINISTRY in {one[0], other[0]}:
        return False
    there = {*one[2].passage.having(lands), *other[2].passage.having(lands)}
    if len(there) > 1 and not _is_introduced(one[2], lands):
        return False
    if one[0] == other[0]:
        return not (one[1] <= other[1] or other[1] <= one[1])
    lead = other[2].passage.small[max(0, other[2].start - _LEAD) : other[2].start]
    return lead.endswith(_OFFICERS)


def _is_introduced(name: BodyName, lands: frozenset[str]) -> bool:
    # by its land, or with its letters
    behind = name.passage.small[name.start + len(name.text) :]
    land = _OF_LAND.match(behind)
    return behind.startswith(" (") or (land is not None and land["land"] in lands)


def _is_rare_field(stems: frozenset[str]) -> bool:
    return len(stems) >= _FIELD and stems.isdisjoint(_EVERYWHERE)


def _is_one_ministry(one: Named, other: Named) -> bool:
    # “of Labour and Social Protection”, “for Labour and Social Security”
    mine, theirs = one[1], other[1]
    two = " and " in one[2].text and " and " in other[2].text
    return two and len(mine) == len(theirs) > _FIELD and len(mine & theirs) == len(mine) - 1


def _of_one_land(one: BodyName, other: BodyName, lands: frozenset[str]) -> bool:
    # the later name has no land of its own, nor has its passage another than that of the earlier
    if other.passage.text.startswith(" of ", other.start + len(other.text)):
        return False
    return set(other.passage.having(lands)) <= set(one.passage.having(lands))
