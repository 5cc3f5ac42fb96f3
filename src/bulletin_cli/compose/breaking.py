"""Total-fit line breaking (Knuth and Plass 1981), with letters that give way before spaces do (Thành 2000).

Every number of lines that a paragraph can take comes out of one pass: states are told apart by their line.
"""

from __future__ import annotations

from dataclasses import dataclass
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


class State(NamedTuple):
    """The best way to end a line here, having this fitness and this many hyphens in a row."""

    demerits: float
    line: int
    fitness: int
    hyphens: int
    at: int
    before: State | None


Entry: TypeAlias = tuple[int, float, bool, tuple[State, ...]]
"""A break with states: its index, the next line's measure, whether all later lines have it too."""


class Broken(NamedTuple):
    """Breaks of a whole paragraph: indices into the stick's arrays, the first 0; and what they cost."""

    breaks: tuple[int, ...]
    demerits: float


@dataclass(frozen=True, slots=True)
class Measures:
    """Widths of the first lines in pt, and of all that follow."""

    first: tuple[float, ...]
    rest: float

    def of(self, line: int) -> float:
        """The measure of a line, from 0."""
        return self.first[line] if line < len(self.first) else self.rest


@dataclass(frozen=True, slots=True)
class Glue:
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
            ordered = sorted(ends, key=lambda state: (state.demerits, state.line))
            found: dict[int, Broken] = {}
            for state in ordered:
                found.setdefault(state.line, Broken(_trace(state), state.demerits))
            return found
    return {}


def _trace(state: State) -> tuple[int, ...]:
    breaks: list[int] = []
    step: State | None = state
    while step is not None:
        breaks.append(step.at)
        step = step.before
    return tuple(reversed(breaks))


def _pass(stick: Stick, measures: Measures, glue: Glue, limits: Limits, tolerance: float) -> list[State]:
    """The states at the paragraph's end; none where no set of breaks is feasible."""
    end_widths, start_widths, kinds = stick.end_widths, stick.start_widths, stick.kinds
    end_spaces, start_spaces, penalties = stick.end_spaces, stick.start_spaces, stick.penalties
    stretch, shrink, letters = glue.stretch, glue.shrink, glue.letters
    wider, narrower = 1 / (1 + letters), 1 / (1 - letters)
    special = len(measures.first)
    most_hyphens, fitness_demerits = limits.hyphens_in_a_row, limits.fitness_demerits
    pair_demerits = limits.hyphen_pair_demerits
    final = len(kinds) - 1
    start = State(0.0, 0, 1, 0, 0, None)
    active: list[Entry] = [(0, measures.of(0), special == 0, (start,))]
    for index in range(1, final + 1):
        end_width, end_space, kind, penalty = (
            end_widths[index],
            end_spaces[index],
            kinds[index],
            penalties[index],
        )
        if penalty >= FORBIDDING and tolerance < INFINITE:
            continue
        flagged = kind is Kind.OURS or kind is Kind.COPYS
        extra = penalty * penalty
        best: dict[tuple[int, int, int], State] = {}
        dead = 0
        for before, measure, regular, states in active:
            width = end_width - start_widths[before]
            spaces = end_space - start_spaces[before]
            wide = measure * wider
            if width < wide:
                if index == final:
                    ratio, badness, fitness = 0.0, 0.0, 1
                else:
                    if spaces:
                        ratio = (wide - width) / (spaces * stretch)
                    else:
                        ratio = INFINITE if tolerance < INFINITE else (wide - width) / (measure * LONE)
                    if ratio > tolerance:
                        if regular:
                            break
                        continue
                    badness = 100 * ratio * ratio * ratio + LETTER_BADNESS
                    badness = min(badness, AWFUL if spaces else LONELY)
                    fitness = 1 if ratio <= 0.5 else 2 if ratio <= 1 else 3
            else:
                narrow = measure * narrower
                if width > narrow:
                    ratio = (width - narrow) / (spaces * shrink) if spaces else INFINITE
                    if ratio > 1.0000001:
                        if kind is not Kind.OURS:
                            dead += 1
                        continue
                    badness = 100 * ratio * ratio * ratio + LETTER_BADNESS
                    fitness = 1 if ratio <= 0.5 else 0
                else:
                    given = (measure / width - 1) / letters if letters else 0.0
                    badness, fitness = LETTER_BADNESS * given * given, 1
            cost = LINE_PENALTY + badness
            cost = cost * cost + extra
            if index == final:
                if tolerance < INFINITE and _tail(stick, before):
                    continue
                cost += _ending(stick, before, width, measures.rest, limits)
            for state in states:
                hyphens = 0
                demerits = state.demerits + cost
                if flagged:
                    hyphens = state.hyphens + 1
                    if hyphens > most_hyphens and not (tolerance == INFINITE and kind is Kind.COPYS):
                        continue
                    if hyphens > 1:
                        demerits += pair_demerits
                if fitness - state.fitness > 1 or state.fitness - fitness > 1:
                    demerits += fitness_demerits
                key = (state.line, fitness, hyphens)
                rival = best.get(key)
                if rival is None or demerits < rival.demerits:
                    best[key] = State(demerits, state.line + 1, fitness, hyphens, index, state)
        if dead:
            active = _alive(active, stick, index, glue)
        if best:
            if index == final:
                return list(best.values())
            _enter(active, index, list(best.values()), measures, limits)
        if not active:
            return []
    return []


def _alive(active: list[Entry], stick: Stick, index: int, glue: Glue) -> list[Entry]:
    """The entries from which a line to this break is not yet too long."""
    width, spaces = stick.end_widths[index], stick.end_spaces[index]
    kept: list[Entry] = []
    for entry in active:
        at = entry[0]
        if (
            glue.ratio(width - stick.start_widths[at], spaces - stick.start_spaces[at], entry[1])
            >= -1.0000001
        ):
            kept.append(entry)
    return kept


def _enter(active: list[Entry], index: int, states: list[State], measures: Measures, limits: Limits) -> None:
    """Make the states active, those whose next line has another measure apart."""
    if len(states) > 1:
        states = _undominated(states, limits.fitness_demerits)
    special = len(measures.first)
    by_line: dict[int, list[State]] = {}
    for state in states:
        by_line.setdefault(min(state.line, special), []).append(state)
    for line in sorted(by_line):
        active.append((index, measures.of(line), line == special, tuple(by_line[line])))


def _undominated(states: list[State], most: float) -> list[State]:
    """States that no other of the same line beats whatever follows; fitness makes `most` of difference."""
    kept: list[State] = []
    ahead = min(states, key=_demerits).line
    near = [state for state in states if -ASTRAY <= state.line - ahead <= ASTRAY]
    for state in sorted(near, key=lambda state: (state.line, state.demerits)):
        for rival in kept:
            if (
                rival.line == state.line
                and rival.hyphens <= state.hyphens
                and rival.demerits + (0.0 if rival.fitness == state.fitness else most) <= state.demerits
            ):
                break
        else:
            kept.append(state)
    return kept


def _tail(stick: Stick, before: int) -> bool:
    """Whether a last line from this break would be the rest of a divided word, and nothing else."""
    return stick.kinds[before] is Kind.OURS and " " not in stick.text[stick.starts[before] :]


def _ending(stick: Stick, before: int, width: float, measure: float, limits: Limits) -> float:
    """Demerits of a last line: a runt, or one that begins with the rest of a divided word."""
    demerits = 0.0
    if before and width < limits.runt_width * measure:
        demerits += RUNT_DEMERITS
    elif before and " " not in stick.text[stick.starts[before] :]:
        demerits += LONE_WORD_DEMERITS
    if stick.kinds[before] is Kind.OURS:
        demerits += limits.last_hyphen_demerits
    return demerits


def _demerits(state: State) -> float:
    return state.demerits
