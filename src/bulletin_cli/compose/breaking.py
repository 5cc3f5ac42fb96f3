"""Total-fit line breaking (Knuth and Plass 1981), with letters that give way before spaces do (Thành 2000).

Every number of lines that a paragraph can take comes out of one pass: states are told apart by their line.
"""

from __future__ import annotations

from operator import itemgetter
from typing import NamedTuple, TypeAlias

from bulletin_cli.compose.stick import Stick
from bulletin_cli.compose.words import FORBIDDING, Kind
from bulletin_cli.model.layout import Limits

LINE_PENALTY = 10.0
AWFUL = 10000.0
"""Badness beyond which a line cannot be worse."""
STEPS = (1.0, 1.5, 2.25)
"""Tolerance rises in these steps from `limits.tolerance` before it is `tolerance_last`, then boundless."""
RUNT_DEMERITS = 30000.0
LONE_WORD_DEMERITS = 2000.0
"""Of a last line that is one word, though no runt."""
LETTER_BADNESS = 1.5
"""Badness of a line whose letters alone give way as far as they may."""
LONELY = 2500.0
"""The same for a line without spaces, which is set ragged: better than to cut a word anywhere."""
LONE = 0.15
"""Share of the measure by which a line without spaces falls short for a ratio of 1, where all else fails."""
ASTRAY = 3
"""Lines by which a way to set a paragraph may run ahead of the best so far before it is given up."""
INFINITE = float("inf")
BURSTING = 1.0000001
"""Ratio of a line whose spaces shrink further than they may."""
OURS, COPYS = Kind.OURS, Kind.COPYS


State: TypeAlias = "tuple[float, int, int, int, int, State | None]"
"""The best way to end a line here, having this fitness and this many hyphens in a row: demerits, number of
the next line, fitness, hyphens, the break's index, the state before. A bare tuple, for there are many."""

Entry: TypeAlias = tuple[int, float, int, float, float, float, bool, list[State]]
"""A break with states: its index, width and spaces before the next line, that line's measure, the natural
widths below and above which its spaces give way, whether all later lines have that measure too."""


class Broken(NamedTuple):
    """Breaks of a whole paragraph: indices into the stick's arrays, the first 0; and what they cost."""

    breaks: tuple[int, ...]
    demerits: float


class Measures(NamedTuple):
    """Widths of the first lines in pt, and of all that follow."""

    first: tuple[float, ...]
    rest: float

    def of(self, line: int) -> float:
        """The measure of a line, from 0."""
        return self.first[line] if line < len(self.first) else self.rest


class Glue(NamedTuple):
    """What gives way in a line: pt a space may stretch and shrink, share that letters may be scaled."""

    stretch: float
    shrink: float
    letters: float
    most: float = 6.0
    """A line that would need a higher ratio is not justified."""

    def ratio(self, width: float, spaces: int, measure: float) -> float:
        """The adjustment ratio of a line after its letters have given way; infinite without spaces."""
        wide = measure / (1 + self.letters)
        if width < wide:
            return (wide - width) / (spaces * self.stretch) if spaces else INFINITE
        narrow = measure / (1 - self.letters)
        if width > narrow:
            return (narrow - width) / (spaces * self.shrink) if spaces else -INFINITE
        return 0.0


def total_fit(stick: Stick, measures: Measures, glue: Glue, limits: Limits) -> dict[int, Broken]:
    """The best breaks for each number of lines within the tolerance that first lets the paragraph be set.

    The dict is in the order of its demerits. Where even boundless stretching sets nothing it is empty.
    """
    steps = [limits.tolerance * step for step in STEPS if limits.tolerance * step < limits.tolerance_last]
    for tolerance in (*steps, limits.tolerance_last, INFINITE):
        ends = _pass(stick, measures, glue, limits, tolerance)
        if ends:
            found: dict[int, Broken] = {}
            for state in sorted(ends, key=itemgetter(0, 1)):
                found.setdefault(state[1], Broken(_trace(state), state[0]))
            return found
    return {}


def _trace(state: State) -> tuple[int, ...]:
    breaks: list[int] = []
    step: State | None = state
    while step is not None:
        breaks.append(step[4])
        step = step[5]
    return tuple(reversed(breaks))


def _pass(stick: Stick, measures: Measures, glue: Glue, limits: Limits, tolerance: float) -> list[State]:
    """The states at the paragraph's end; none where no set of breaks is feasible."""
    kinds = stick.kinds
    stretch, shrink, letters = glue.stretch, glue.shrink, glue.letters
    most_hyphens, fitness_demerits = limits.hyphens_in_a_row, limits.fitness_demerits
    pair_demerits, boundless = limits.hyphen_pair_demerits, tolerance == INFINITE
    final = len(kinds) - 1
    active = _entries(stick, 0, [(0.0, 0, 1, 0, 0, None)], measures, glue)
    breaks = zip(stick.end_widths, stick.end_spaces, kinds, stick.penalties, strict=True)
    for index, (end_width, end_space, kind, penalty) in enumerate(breaks):
        if not index or (penalty >= FORBIDDING and not boundless):
            continue
        flagged = kind is OURS or kind is COPYS
        extra = penalty * penalty
        best: dict[int, State] = {}
        dead = False
        for before, start_width, start_space, measure, wide, narrow, regular, states in active:
            width = end_width - start_width
            if width < wide:
                if index == final:
                    badness, fitness = 0.0, 1
                else:
                    spaces = end_space - start_space
                    if spaces:
                        ratio = (wide - width) / (spaces * stretch)
                    else:
                        ratio = (wide - width) / (measure * LONE) if boundless else INFINITE
                    if ratio > tolerance:
                        if regular:
                            break
                        continue
                    badness = 100 * ratio * ratio * ratio + LETTER_BADNESS
                    badness = min(badness, AWFUL if spaces else LONELY)
                    fitness = 1 if ratio <= 0.5 else 2 if ratio <= 1 else 3
            elif width > narrow:
                spaces = end_space - start_space
                ratio = (width - narrow) / (spaces * shrink) if spaces else INFINITE
                if ratio > BURSTING:
                    dead = dead or kind is not OURS
                    continue
                badness = 100 * ratio * ratio * ratio + LETTER_BADNESS
                fitness = 1 if ratio <= 0.5 else 0
            else:
                given = (measure / width - 1) / letters if letters else 0.0
                badness, fitness = LETTER_BADNESS * given * given, 1
            cost = LINE_PENALTY + badness
            cost = cost * cost + extra
            if index == final:
                if not boundless and _tail(stick, before):
                    continue
                cost += _ending(stick, before, width, measures.rest, limits)
            for state in states:
                demerits, line, fit, hyphens, _at, _before = state
                demerits += cost
                key = 4 * line + fitness
                if flagged:
                    hyphens += 1
                    if hyphens > most_hyphens and not (boundless and kind is COPYS):
                        continue
                    if hyphens > 1:
                        demerits += pair_demerits
                    key += hyphens << 32
                else:
                    hyphens = 0
                if fitness - fit > 1 or fit - fitness > 1:
                    demerits += fitness_demerits
                rival = best.get(key)
                if rival is None or demerits < rival[0]:
                    best[key] = (demerits, line + 1, fitness, hyphens, index, state)
        if index == final:
            return list(best.values())
        if dead:
            active = [entry for entry in active if not _bursts(entry, end_width, end_space, shrink)]
        if best:
            states = list(best.values())
            if len(states) > 1:
                states = _undominated(states, fitness_demerits)
            active += _entries(stick, index, states, measures, glue)
        if not active:
            return []
    return []


def _bursts(entry: Entry, width: float, spaces: int, shrink: float) -> bool:
    """Whether a line from the entry to a break with so much before it is too long."""
    return width - entry[1] - entry[5] > (spaces - entry[2]) * shrink * BURSTING


def _entries(stick: Stick, index: int, states: list[State], measures: Measures, glue: Glue) -> list[Entry]:
    """The states made active, in the order of lines; those whose next line has another measure apart."""
    special = len(measures.first)
    if states[0][1] >= special:
        return [_entry(stick, index, states, measures.rest, glue, regular=True)]
    by_line: dict[int, list[State]] = {}
    for state in states:
        by_line.setdefault(min(state[1], special), []).append(state)
    return [
        _entry(stick, index, alike, measures.of(line), glue, regular=line == special)
        for line, alike in sorted(by_line.items())
    ]


def _entry(
    stick: Stick, index: int, states: list[State], measure: float, glue: Glue, *, regular: bool
) -> Entry:
    wide, narrow = measure * (1 / (1 + glue.letters)), measure * (1 / (1 - glue.letters))
    start_width, start_space = stick.start_widths[index], stick.start_spaces[index]
    return index, start_width, start_space, measure, wide, narrow, regular, states


def _undominated(states: list[State], most: float) -> list[State]:
    """States that no other of the same line beats whatever follows; fitness makes `most` of difference."""
    kept: list[State] = []
    ahead = min(states, key=itemgetter(0))[1]
    for state in sorted(states, key=itemgetter(1, 0)):
        demerits, line, fitness, hyphens, _at, _before = state
        if not -ASTRAY <= line - ahead <= ASTRAY:
            continue
        for rival in kept:
            if (
                rival[1] == line
                and rival[3] <= hyphens
                and rival[0] + (0.0 if rival[2] == fitness else most) <= demerits
            ):
                break
        else:
            kept.append(state)
    return kept


def _tail(stick: Stick, before: int) -> bool:
    """Whether a last line from this break would be the rest of a divided word, and nothing else."""
    return stick.kinds[before] is OURS and " " not in stick.text[stick.starts[before] :]


def _ending(stick: Stick, before: int, width: float, measure: float, limits: Limits) -> float:
    """Demerits of a last line: a runt, or one that begins with the rest of a divided word."""
    demerits = 0.0
    if before and width < limits.runt_width * measure:
        demerits += RUNT_DEMERITS
    elif before and " " not in stick.text[stick.starts[before] :]:
        demerits += LONE_WORD_DEMERITS
    if stick.kinds[before] is OURS:
        demerits += limits.last_hyphen_demerits
    return demerits
