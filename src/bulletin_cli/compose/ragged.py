"""Ragged lines and balanced heads: total fit where the right edge is free."""

from __future__ import annotations

import re
from typing import NamedTuple

from bulletin_cli.compose.breaking import AWFUL, Broken, Measures
from bulletin_cli.compose.stick import Stick
from bulletin_cli.compose.words import FORBIDDING, Kind
from bulletin_cli.model.layout import Limits

RAG = 0.14
"""Share of the measure by which a line may fall short before it is as bad as a justified line of ratio 1."""
LONE_WORD = 40000.0
"""Demerits of a last line of one word."""
TAIL = 1e6
"""Demerits of a last line that is the rest of a divided word."""
LITTLE = 1500.0
"""Demerits of a head's line that ends in a little word."""
SENSE = 1300.0
"""Demerits of a head's line that ends where the sentence makes no pause."""
_LITTLE_WORD = re.compile(
    r"(?:^|\W)(?:an?|and|are|as|at|be|but|by|for|from|has|have|he|her|his|I|if|in|into|is|it|its|may|not|of|on|or"
    r"|our|she|so|than|that|the|their|they|to|was|we|were|which|who|will|with|without|you|your"
    r"|и|а|но|в|во|на|с|со|о|об|по|к|у|за|из|от|до|для|не|ни|что|как)$",
    re.IGNORECASE,
)
_PAUSE = re.compile(r"[,;:.!?—–…][”»’“\"')]*$")


class _State(NamedTuple):
    demerits: float
    line: int
    hyphens: int
    at: int
    before: _State | None


class _Job(NamedTuple):
    """The paragraph, and what it is set by; `every` number of lines is wanted, or only the best."""

    stick: Stick
    measures: Measures
    limits: Limits
    every: bool


class _Line(NamedTuple):
    """What stands between two breaks, and its width in pt."""

    before: int
    after: int
    width: float


def rag(
    stick: Stick, measures: Measures, limits: Limits, *, divide: bool, every: bool = True
) -> dict[int, Broken]:
    """The best ragged lines for each number of lines, in the order of demerits; not `every`: for the best."""
    every = every or bool(measures.first)
    final, job = len(stick.kinds) - 1, _Job(stick, measures, limits, every)
    active: list[tuple[int, list[_State]]] = [(0, [_State(0.0, 0, 0, 0, None)])]
    ends: list[_State] = []
    widths = (*measures.first, measures.rest)
    least, most = min(widths) + 1e-6, max(widths) + 1e-6
    for index in range(1, final + 1):
        if stick.kinds[index] is Kind.OURS and not divide:
            continue
        found: dict[tuple[int, int], _State] = {}
        fitting: list[tuple[int, list[_State]]] = []
        for before, states in active:
            width = stick.end_widths[index] - stick.start_widths[before]
            if width > most:
                continue
            kept = states if width <= least else [s for s in states if width <= measures.of(s.line) + 1e-6]
            if kept:
                fitting.append((before, kept))
                _offer(job, _Line(before, index, width), kept, found)
        if stick.kinds[index] is not Kind.OURS:
            active = fitting
        if index == final:
            ends = list(found.values())
        elif found:
            active.append((index, list(found.values())))
    return _by_lines(ends)


def _offer(job: _Job, line: _Line, states: list[_State], found: dict[tuple[int, int], _State]) -> None:
    """Put a line after each state, where no better one has come to the same place."""
    stick, measures, limits, every = job
    before, index, width = line
    kind = stick.kinds[index]
    divided = kind is Kind.OURS or kind is Kind.COPYS
    penalty = stick.penalties[index] ** 2
    ending = _at_the_end(stick, before, limits) if index == len(stick.kinds) - 1 else None
    measure, cost = 0.0, 0.0
    for state in states:
        if divided and state.hyphens >= limits.hyphens_in_a_row and kind is Kind.OURS:
            continue
        if measures.of(state.line) != measure:
            measure = measures.of(state.line)
            cost = penalty + _rag_demerits(width / measure, last=ending is not None)
        demerits = state.demerits + cost + (ending or 0.0)
        if divided and state.hyphens:
            demerits += limits.hyphen_pair_demerits
        hyphens = state.hyphens + 1 if divided else 0
        place = (state.line + 1 if every else 0, hyphens)
        rival = found.get(place)
        if rival is None or demerits < rival.demerits:
            found[place] = _State(demerits, state.line + 1, hyphens, index, state)


def _rag_demerits(fill: float, *, last: bool) -> float:
    """Demerits of a line that fills this share of its measure; the last may be as short as it likes."""
    short = 0.0 if last else (1 - fill) / RAG
    return (10 + min(100 * short * short, AWFUL)) ** 2


def _at_the_end(stick: Stick, before: int, limits: Limits) -> float:
    """Demerits of a last line for what it holds and what stands before it."""
    if not before:
        return 0.0
    words = stick.words(stick.starts[before], len(stick.text))
    alone = LONE_WORD if words == 1 else TAIL if words == 0 else 0.0
    return alone + (limits.last_hyphen_demerits if stick.kinds[before] is Kind.OURS else 0.0)


def balanced(stick: Stick, measures: Measures) -> Broken | None:
    """Breaks of a head: the fewest lines, as even as they get, no word divided, none alone in the last."""
    final = len(stick.kinds) - 1
    fewest = _fewest(stick, measures)
    if fewest is None:
        return None
    ideal = stick.width / fewest
    rows: list[dict[int, _State]] = [{0: _State(0.0, 0, 0, 0, None)}]
    for line in range(fewest):
        row: dict[int, _State] = {}
        for before, state in rows[-1].items():
            for index in range(before + 1, final + 1):
                width = stick.end_widths[index] - stick.start_widths[before]
                if width > measures.of(line) + 1e-6:
                    break
                if stick.kinds[index] is Kind.OURS or (index == final) != (line == fewest - 1):
                    continue
                demerits = state.demerits + _unevenness(stick, before, index, width / ideal)
                if index not in row or demerits < row[index].demerits:
                    row[index] = _State(demerits, line + 1, 0, index, state)
        rows.append(row)
    end = rows[-1].get(final)
    return Broken(_trace(end), end.demerits) if end else None


def _unevenness(stick: Stick, before: int, index: int, fill: float) -> float:
    """Demerits of a head's line that is `fill` times as wide as the lines would be if all were even."""
    demerits = (100 * (fill - 1)) ** 2 + min(stick.penalties[index], FORBIDDING) ** 2 / 4
    text = stick.text[stick.starts[before] : stick.ends[index]]
    if index == len(stick.kinds) - 1:
        return demerits + (LONE_WORD if before and " " not in text else 0.0)
    if _PAUSE.search(text):
        return demerits
    return demerits + SENSE + (LITTLE if _LITTLE_WORD.search(text) else 0.0)


def _fewest(stick: Stick, measures: Measures) -> int | None:
    """The fewest lines that hold the text, filled one after another; None where a word is too wide."""
    before, lines, final = 0, 0, len(stick.kinds) - 1
    while before < final:
        reached = before
        for index in range(before + 1, final + 1):
            if stick.end_widths[index] - stick.start_widths[before] > measures.of(lines) + 1e-6:
                break
            if stick.kinds[index] is not Kind.OURS:
                reached = index
        if reached == before:
            return None
        before, lines = reached, lines + 1
    return lines


def _by_lines(ends: list[_State]) -> dict[int, Broken]:
    found: dict[int, Broken] = {}
    for state in sorted(ends, key=lambda state: (state.demerits, state.line)):
        found.setdefault(state.line, Broken(_trace(state), state.demerits))
    return found


def _trace(state: _State) -> tuple[int, ...]:
    breaks: list[int] = []
    step: _State | None = state
    while step is not None:
        breaks.append(step.at)
        step = step.before
    return tuple(reversed(breaks))
