"""Figures at the heads of legs side by side end level, and so begins the text under them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bulletin_cli.makeup.arrangement import Arrangement, Shown
from bulletin_cli.makeup.castoff import CastOff
from bulletin_cli.makeup.cost import IMPOSSIBLE
from bulletin_cli.makeup.dress import fixture_heights, leg_fixtures
from bulletin_cli.makeup.legs import Fixture


class Heads(NamedTuple):
    """What may stand at the head and the foot of each leg, and what it costs where heads are not level."""

    fixtures: tuple[tuple[Fixture, ...], ...]
    cost: float = 0.0


def heads_of(arrangement: Arrangement, part: int, columns: int, castoff: CastOff) -> tuple[Heads, ...]:
    """Level heads, once for each line at which the text under them can begin; at last heads of any height.

    Where text begins level under pictures that do not end so, that costs half. Nothing is to be paid where no
    text can begin level, or fewer than two legs have a figure at their heads.
    """
    legs = range(columns)
    shown = {leg: figures for leg in legs if (figures := arrangement.in_leg(part, leg, "top"))}
    tops = {leg: fixture_heights(shown.get(leg, ()), castoff, top=True) for leg in legs}
    feet = [fixture_heights(arrangement.in_leg(part, leg, "foot"), castoff, top=False) for leg in legs]
    uneven = castoff.weights.heads_uneven
    found = []
    for heads, ending in _level(shown, tops, castoff) if len(shown) > 1 else ():
        chosen = tops | {leg: (fixture,) for leg, fixture in heads.items()}
        fixtures = tuple(leg_fixtures(chosen[leg], feet[leg]) for leg in legs)
        found.append(Heads(fixtures, 0.0 if ending else uneven / 2))
    free = tuple(leg_fixtures(tops[leg], feet[leg]) for leg in legs)
    return (*found, Heads(free, uneven if found else 0.0))


def _level(
    shown: Mapping[int, tuple[Shown, ...]], tops: Mapping[int, Sequence[Fixture]], castoff: CastOff
) -> Iterator[tuple[dict[int, Fixture], bool]]:
    """Heads under which text begins level, the highest first, and whether the pictures end level too."""
    ending = _ending_level(shown, castoff)
    by_lines = {leg: {fixture.lines: fixture for fixture in tops[leg]} for leg in shown}
    for lines in sorted(set.intersection(*map(set, by_lines.values()))):
        yield ending.get(lines, {leg: of[lines] for leg, of in by_lines.items()}), lines in ending


def _ending_level(shown: Mapping[int, tuple[Shown, ...]], castoff: CastOff) -> dict[int, dict[int, Fixture]]:
    """Heads of one picture each that end level too, by the line that text begins at; the cheapest of each."""
    found: dict[int, dict[int, Fixture]] = {}
    if any(len(figures) > 1 for figures in shown.values()):
        return found
    leading = castoff.layout.grid.leading
    settings = {leg: figure.setting for leg, (figure,) in shown.items()}
    stood = {leg: _by_ends(figure, castoff) for leg, (figure,) in shown.items()}
    for ends in sorted(set.intersection(*map(set, stood.values()))):
        heads = {leg: of[ends] for leg, of in stood.items()}
        foot = min(settings[leg].picture_height(head.stands[0].lines, leading) for leg, head in heads.items())
        cropped = all(setting.least <= foot for setting in settings.values())
        if cropped and _cost(heads) < _cost(found.get(ends[0])):
            found[ends[0]] = {leg: head.ending(foot) for leg, head in heads.items()}
    return found


def _by_ends(shown: Shown, castoff: CastOff) -> dict[tuple[int, int], Fixture]:
    """Heights of a figure by the line at which text begins under it and that in which its picture ends."""
    setting = shown.setting
    caption = 0 if setting.caption is None or setting.beside else len(setting.caption.lines)
    return {
        (stand.lines + stand.white, stand.lines - caption): Fixture(stand.lines + stand.white, cost, (stand,))
        for stand, cost in castoff.stands(shown.block, setting, top=True)
    }


def _cost(heads: Mapping[int, Fixture] | None) -> float:
    return sum(fixture.cost for fixture in heads.values()) if heads else IMPOSSIBLE
