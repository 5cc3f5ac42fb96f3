"""The line breaker on toy type: every character is a unit wide, spaces stretch by 1 and shrink by 0.5."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.compose.breaking import Measures, total_fit
from bulletin_cli.compose.words import Kind
from compose.toy import GLUE, LIMITS, broken, draw, drawn, stick

TALE = (
    "In olden times when wishing still helped one, there lived a king whose daughters were all beautiful; "
    "and the youngest was so beautiful that the sun itself, which has seen so much, was astonished "
    "whenever it shone in her face."
)
WORDS = st.lists(st.text("abcdefghilmnoprstu", min_size=1, max_size=12), min_size=1, max_size=60)
COPY = st.lists(
    st.sampled_from([*TALE.split(), "co-operation", "international", "CARICC", "1,880", "—"]),
    min_size=1,
    max_size=60,
)


def test_a_paragraph_that_fits_in_a_line_is_one():
    assert draw("One line of type", 30) == "One line of type"


def test_nothing_gives_nothing():
    assert draw("", 30) == ""


def test_the_whole_paragraph_is_weighed():
    assert draw(TALE, 29) == (
        "In olden times when wishing\n"
        "still helped one, there lived\n"
        "a king whose daughters were\n"
        "all beautiful; and the young-\n"
        "est was so beautiful that the\n"
        "sun itself, which has seen so\n"
        "much, was astonished whenever\n"
        "it shone in her face."
    )


def test_capitals_and_numbers_are_not_divided():
    text = "the UNESCO-CARICC INTERNATIONAL 1,880,000,000 " * 4
    for line in draw(text.strip(), 24).splitlines():
        assert not line.rstrip("-").endswith(("INTERNA", "UNES", "CAR", "1,880,"))
        assert line.count("1,880") == line.count("1,880,000,000")


def test_hyphens_and_dashes_of_the_copy_end_lines():
    assert draw("a long-established co-operation", 19) == "a long-established\nco-operation"
    assert draw("the bay—northern islands", 9, glue=GLUE._replace(stretch=9)) == "the bay—\nnorthern\nislands"


def test_ranges_of_numbers_stay_whole():
    assert all(
        "29–30" in line or "29" not in line for line in draw("on 29–30 November 2010 " * 5, 17).splitlines()
    )


def test_addresses_are_cut_after_slashes_and_stops_without_a_hyphen():
    lines = draw("see https://example.org/electronic/evidence/protocol", 16).splitlines()
    assert lines[0] == "see"
    assert "".join(lines[1:]) == "https://example.org/electronic/evidence/protocol"
    assert all(line[-1] in "/." for line in lines[1:-1])


def test_a_word_wider_than_the_measure_is_cut_rather_than_stick_out():
    assert draw("x" * 45, 20) == "\n".join(("x" * 20, "x" * 20, "x" * 5))


def test_an_endless_word_is_set_in_time():
    lines = draw("x" * 20_000, 30).splitlines()
    assert sum(map(len, lines)) == 20_000
    assert max(map(len, lines)) <= 30


def test_soft_hyphens_are_obeyed_before_patterns():
    made = stick("extraordinary", 10, asked={5: Kind.OURS})
    best = next(iter(total_fit(made, Measures((), 10), GLUE, LIMITS).values()))
    assert drawn(made, best.breaks) == ["extra-", "ordinary"]


def test_never_more_hyphens_in_a_row_than_the_layout_lets():
    text = "international cooperation organization representative communication administration " * 6
    for most in (0, 1, 2):
        made, found = broken(text.strip(), 24, limits=LIMITS._replace(hyphens_in_a_row=most))
        row = 0
        for line in drawn(made, next(iter(found.values())).breaks):
            row = row + 1 if line.endswith("-") else 0
            assert row <= most


def test_the_line_before_the_last_is_not_divided_where_it_can_be_helped():
    _made, found = broken(TALE, 30)
    best = next(iter(found.values()))
    assert _made.kinds[best.breaks[-2]] is not Kind.OURS


def test_a_runt_is_avoided():
    lasts = [
        draw(TALE, 32, limits=LIMITS._replace(runt_width=width)).splitlines()[-1] for width in (0.0, 0.3)
    ]
    assert lasts == ["face.", "whenever it shone in her face."]


def test_other_numbers_of_lines_come_from_the_same_pass():
    _made, found = broken(TALE, 29)
    assert list(found) == sorted(found, key=lambda count: found[count].demerits)
    assert {8, 9} <= set(found)
    assert all(len(way.breaks) == count + 1 for count, way in found.items())


def test_first_lines_may_be_shorter():
    made = stick(TALE, 30)
    best = next(iter(total_fit(made, Measures((20, 20), 30), GLUE, LIMITS).values()))
    lengths = [len(line) for line in drawn(made, best.breaks)]
    assert lengths[0] <= 22
    assert lengths[1] <= 22
    assert max(lengths[2:]) > 24


@settings(max_examples=60, deadline=None)
@given(WORDS | COPY, st.integers(8, 60))
def test_no_word_is_lost_or_moved(words, measure):
    text = " ".join(words)
    made, found = broken(text, measure)
    for way in found.values():
        parts = [made.text[made.starts[a] : made.ends[b]] for a, b in pairwise(way.breaks)]
        gaps = [made.text[made.ends[b] : made.starts[b]] for b in way.breaks[1:]]
        assert "".join(part + gap for part, gap in zip(parts, gaps, strict=True)) == text
        assert set(gaps) <= {"", " "}


@settings(max_examples=60, deadline=None)
@given(WORDS | COPY, st.integers(8, 60))
def test_no_line_is_overfull(words, measure):
    made, found = broken(" ".join(words), measure)
    assert found
    for way in found.values():
        for a, b in pairwise(way.breaks):
            width = made.end_widths[b] - made.start_widths[a]
            spaces = made.end_spaces[b] - made.start_spaces[a]
            assert width - spaces * GLUE.shrink <= measure + 1e-6


def weighed(made, breaks, measure) -> float | None:
    """Demerits of a set of breaks, line by line; None where a line is beyond tolerance. Said again, on purpose."""
    total, fitness, row = 0.0, 1, 0
    last = len(made.kinds) - 1
    for a, b in pairwise(breaks):
        width = made.end_widths[b] - made.start_widths[a]
        spaces = made.end_spaces[b] - made.start_spaces[a]
        short = measure - width
        if (b == last and short > 0) or short == 0:
            ratio = 0.0
        elif not spaces:
            return None
        else:
            ratio = short / (spaces * (GLUE.stretch if short > 0 else GLUE.shrink))
        if not -1 <= ratio <= LIMITS.tolerance:
            return None
        badness = 100 * abs(ratio) ** 3 + (1.5 if ratio else 0.0)
        total += (10 + badness) ** 2 + made.penalties[b] ** 2
        now = 0 if ratio < -0.5 else 1 if ratio <= 0.5 else 2 if ratio <= 1 else 3
        total += LIMITS.fitness_demerits if abs(now - fitness) > 1 else 0.0
        row = row + 1 if made.kinds[b] in (Kind.OURS, Kind.COPYS) else 0
        if row > LIMITS.hyphens_in_a_row or made.penalties[b] >= 5000:
            return None
        total += LIMITS.hyphen_pair_demerits if row > 1 else 0.0
        fitness = now
        if b == last and made.kinds[a] is Kind.OURS and " " not in made.text[made.starts[a] :]:
            return None
        if b == last and a:
            runt = width < LIMITS.runt_width * measure
            total += 30000 if runt else 2000 if " " not in made.text[made.starts[a] :] else 0
            total += LIMITS.last_hyphen_demerits if made.kinds[a] is Kind.OURS else 0.0
    return total


@settings(max_examples=40, deadline=None)
@given(COPY, st.integers(12, 34))
def test_the_breaks_are_the_best_of_all(words, measure):
    made, found = broken(" ".join(words[:10]), measure)
    last = len(made.kinds) - 1
    if last > 14:
        return
    inner = range(1, last)
    ways = ((0, *chosen, last) for count in range(len(inner) + 1) for chosen in combinations(inner, count))
    costs = [cost for way in ways if (cost := weighed(made, way, measure)) is not None]
    if costs:
        assert next(iter(found.values())).demerits == pytest.approx(min(costs))
