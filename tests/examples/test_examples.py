"""The examples are whole publications: pictures, copy and pages fit together."""

from __future__ import annotations

import hashlib
import importlib
from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from bulletin_cli.desk.proving import prove
from bulletin_cli.desk.workshop import MadeUp, Workshop
from bulletin_cli.model.diagnostic import Severity
from bulletin_cli.model.publication import Figure

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
PAGES = {
    "milestones/2010-06": 4,
    "milestones/2010-09": 4,
    "milestones/2010-12": 8,
    "letter/2025-winter": 4,
}
DPI = 300
# What a picture may take at most: the measure of a column and of a page, in inches.
MEASURES = {"column": 87 / 25.4, "page": 180 / 25.4, "either": 180 / 25.4}


@cache
def workshop(publication: str) -> Workshop:
    return Workshop(EXAMPLES / publication)


@cache
def proof(name: str):
    publication, issue = name.split("/")
    return prove(workshop(publication), issue)


def made_up(name: str) -> MadeUp:
    made = proof(name).value
    assert made is not None
    return made


def figures(name: str) -> tuple[Figure, ...]:
    return tuple(figure for article in made_up(name).issue.articles for figure in article.figures)


@pytest.mark.parametrize("name", PAGES)
def test_an_issue_has_nothing_wrong(name):
    faults = [
        found for found in proof(name).diagnostics if found.severity in {Severity.ERROR, Severity.WARNING}
    ]
    assert [f"{found.span} {found.code} {found.message}" for found in faults] == []


@pytest.mark.parametrize(("name", "pages"), PAGES.items())
def test_an_issue_fills_its_pages_and_no_more(name, pages):
    plan = made_up(name).plan
    assert len(plan.pages) == pages
    assert plan.over == 0
    assert {page.number: page.free for page in plan.pages[:-1] if page.free > 3} == {}


@pytest.mark.parametrize("name", PAGES)
def test_a_picture_is_there_and_large_enough_for_print(name):
    publication, issue = name.split("/")
    folder = EXAMPLES / publication / "issues" / issue
    for figure in figures(name):
        with Image.open(folder / figure.file) as picture:
            assert picture.width >= DPI * MEASURES[figure.width], figure.file
        assert (folder / figure.file).stat().st_size < 400_000, figure.file


@pytest.mark.parametrize("publication", ["milestones", "letter"])
def test_each_picture_has_a_scene_and_each_scene_a_picture(publication, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT))
    drawn = importlib.import_module(f"examples.{publication}.draw").PICTURES
    issues = EXAMPLES / publication / "issues"
    assert sorted(drawn) == sorted(path.relative_to(issues).as_posix() for path in issues.glob("*/images/*"))


def test_a_scene_drawn_twice_gives_the_same_bytes(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(str(ROOT))
    draw = importlib.import_module("examples.milestones.draw").draw
    digests = []
    for folder in ("first", "second"):
        (path,) = draw(["one-in-twenty"], tmp_path / folder)
        digests.append(hashlib.sha256(path.read_bytes()).hexdigest())
    assert digests[0] == digests[1]
