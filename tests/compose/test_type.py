"""Real type: lines add up, alternatives are fair, and the spaces are as even as LuaLaTeX's."""

from __future__ import annotations

import statistics
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.compose import Composer
from bulletin_cli.model.copy import Emphasis, Strong
from bulletin_cli.model.publication import NOWHERE
from compose.shop import article_of, galley_of, issue_of, layout, para, publication_of, shared, text

COPY = (Path(__file__).parent / "copy.txt").read_text()
HYPHENS = "-\u2010"
SPACE = 0.237
"""em: Source Serif's word space at optical size 14."""


def body_of(copy: str, *, composer: Composer | None = None):
    proof = (composer or shared()).issue(issue_of(article_of(copy)), publication_of())
    return proof.value.stories[0].body


def spaces_of(lines, size: float) -> list[float]:
    return [(SPACE + line.space / size) * line.scale for line in lines if line.justified and " " in line.text]


def test_the_widths_of_runs_are_the_lines():
    for block in body_of(COPY):
        for line in block.lines:
            count = line.text.count(" ") + line.text.count("\u00a0")
            total = (sum(run.width for run in line.runs) + line.space * count) * line.scale
            assert line.width == pytest.approx(total, abs=0.001)
            if line.justified:
                assert line.indent + line.width == pytest.approx(block.measure, abs=0.001)
            assert 0.98 - 1e-9 <= line.scale <= 1.02 + 1e-9


def test_the_statistics_of_real_copy(capsys):
    blocks = body_of(COPY)
    lines = [line for block in blocks for line in block.lines]
    spaces = spaces_of(lines, layout().role("body").size)
    median = statistics.median(spaces)
    hyphens = sum(line.text[-1] in HYPHENS for line in lines) / len(lines)
    figures = {
        "mean": statistics.mean(spaces),
        "deviation": statistics.pstdev(spaces),
        "over 0.45 em": sum(space > 0.45 for space in spaces) / len(spaces),
        "hyphens": hyphens,
        "loose": sum(space > 1.6 * median for space in spaces) / len(spaces),
    }
    with capsys.disabled():
        print("\n" + ", ".join(f"{name} {value:.3f}" for name, value in figures.items()))
    limits = {"mean": 0.27, "deviation": 0.055, "over 0.45 em": 0.01, "hyphens": 0.17, "loose": 0.03}
    assert {name for name, value in figures.items() if value > limits[name]} == set()


def test_there_are_no_ladders_and_hardly_a_word_divided_before_a_last_line():
    blocks = body_of(COPY)
    for block in blocks:
        ends = "".join("h" if line.text[-1] in HYPHENS and line.justified else "." for line in block.lines)
        assert "hhh" not in ends
    assert sum(block.lines[-2].hyphen for block in blocks) <= len(blocks) / 40


def test_longer_and_shorter_settings_are_fair():
    limits = layout().limits
    offered = 0
    for block in body_of(COPY):
        best, *others = block.settings
        assert (best.looseness, best.cost) == (0, 0.0)
        for setting in others:
            offered += 1
            assert setting.looseness == len(setting.lines) - len(best.lines)
            assert setting.looseness in (-1, 1)
            assert setting.cost > 0
            assert max(abs(line.ratio) for line in setting.lines) <= limits.looseness_ratio
    assert offered >= 6


def test_no_setting_ends_in_the_rest_of_a_word_and_no_other_choice_in_a_runt():
    least = layout().limits.runt_width
    for block in body_of(COPY):
        for setting in block.settings:
            before, last = setting.lines[-2:] if len(setting.lines) > 1 else (None, setting.lines[0])
            assert not (before and before.hyphen and last.words == 0), last.text
            if setting.looseness:
                assert last.width >= least * block.measure


def test_a_wider_limit_offers_more_settings():
    wide = replace(layout(), limits=layout().limits._replace(looseness_ratio=1.9))
    few, many = (
        sum(len(block.settings) for block in body_of(COPY, composer=c)) for c in (shared(), Composer(wide))
    )
    assert many > few


def test_a_line_that_cannot_be_good_is_reported():
    copy = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft " * 2
    proof = shared().issue(issue_of(article_of(copy + "x" * 400)), publication_of())
    assert {item.code for item in proof.diagnostics} == {"TYP011"}
    block = proof.value.stories[0].body[0]
    assert all(line.indent + line.width <= block.measure + 0.01 for line in block.lines)


def test_an_endless_word_gives_one_diagnostic():
    proof = shared().issue(issue_of(article_of("x" * 20_000)), publication_of())
    assert [item.code for item in proof.diagnostics] == ["TYP011"]


WORDS = st.lists(
    st.sampled_from(COPY.split()[:800]) | st.text("abcdefgAVTW.,-–’“”é", min_size=1, max_size=14),
    min_size=1,
    max_size=50,
)


@settings(max_examples=40, deadline=None)
@given(WORDS, st.integers(0, 49), st.sampled_from([Emphasis, Strong]))
def test_no_word_is_lost_in_mixed_styles(words, at, style):
    before, after = " ".join(words[:at]), " ".join(words[at:])
    galley, _ = galley_of(para(f"{before} ", style((text(after),), NOWHERE)))
    block = galley.body[0]
    joined = "".join(
        "".join(run.text for run in line.runs)[: -1 if line.hyphen else None]
        + ("" if line.hyphen or line.place.end == following.place.start else " ")
        for line, following in zip(block.lines, [*block.lines[1:], block.lines[-1]], strict=True)
    )
    assert joined.replace(" ", "") == "".join(words)
    assert all(line.indent + line.width <= block.measure + 0.01 for line in block.lines)
