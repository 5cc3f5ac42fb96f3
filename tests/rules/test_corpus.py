"""Two stories of correct copy, and the same two with slips sown in: how many are found, and what else."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
import yaml

from bulletin_cli import rules as room
from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.model.place import Place, Span
from bulletin_cli.rules.views import Story
from rules.proofs import marks, publication, story

CORPUS = Path(__file__).parent / "corpus"
HOUSE = publication(
    "en-GB-oxendict",
    abbreviations={"CARICC": "Central Asian Regional Information and Coordination Centre"},
)
GROUPS = ("spl", "sty", "typ", "quo", "ext", "cpy2", "nam", "num")


def rules() -> dict[str, ModuleType]:
    """Every rule on words and marks, by code."""
    import importlib  # noqa: PLC0415

    folder = Path(next(iter(room.__path__)))
    names = sorted(path.stem for path in folder.glob("[a-z][a-z][a-z][0-9][0-9][0-9]_*.py"))
    modules = {
        name[:6].upper(): importlib.import_module(f"bulletin_cli.rules.{name}")
        for name in names
        if name.startswith(GROUPS)
    }
    return {
        code: rule
        for code, rule in modules.items()
        if {"check_sentences", "check_story", "check_issue"} & {*vars(rule)}
    }


def stories(folder: str) -> tuple[Story, ...]:
    """The stories of a folder of the corpus, in order."""
    paths = sorted((CORPUS / folder / "articles").glob("*.md"))
    return tuple(story(path.read_text(encoding="utf-8"), HOUSE, f"articles/{path.name}") for path in paths)


def findings(folder: str) -> list[tuple[str, Mark]]:
    """Every mark of every rule on a folder's stories."""
    copy = stories(folder)
    return [(code, mark) for code, rule in rules().items() for mark in marks(rule, *copy)]


def overlap(one: Span, other: Span) -> bool:
    """True where two spans share a character."""
    starts, ends = (one.line, one.column), (one.end_line, one.end_column)
    return (
        one.path == other.path
        and starts < (other.end_line, other.end_column)
        and ends > (other.line, other.column)
    )


def sown() -> list[tuple[Span, str, list[str]]]:
    """Where each slip stands, what was typed, and the codes that fit."""
    sources = {Path(one.source.path).stem: one.source for one in stories("sown")}
    found = []
    for slip in yaml.safe_load((CORPUS / "slips.yaml").read_text(encoding="utf-8")):
        source = sources[slip["article"]]
        assert source.text.count(slip["typed"]) == 1, slip
        start = source.text.index(slip["typed"])
        found.append((source.span(Place(start, start + len(slip["typed"]))), slip["typed"], slip["codes"]))
    return found


def test_correct_copy_is_left_alone() -> None:
    assert sum(len(passage.words) for one in stories("clean") for passage in one.passages) > 1200
    assert [(code, mark.span.path, mark.span.line, mark.message) for code, mark in findings("clean")] == []


def test_slips_are_found_at_their_place_with_a_fitting_code(capsys: pytest.CaptureFixture[str]) -> None:
    slips, reported = sown(), findings("sown")
    hits = [
        slip
        for slip in slips
        if any(code in slip[2] and overlap(mark.span, slip[0]) for code, mark in reported)
    ]
    fitting = [code for code, mark in reported if any(overlap(mark.span, slip[0]) for slip in slips)]
    recall, precision = len(hits) / len(slips), len(fitting) / len(reported)
    with capsys.disabled():
        print(f"\n{len(slips)} slips: recall {recall:.2f}, precision {precision:.2f}")
    assert len(slips) >= 60
    assert recall >= 0.75, [slip for slip in slips if slip not in hits]
    assert precision >= 0.9
