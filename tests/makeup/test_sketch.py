"""The sketch is one picture with every page, story and leftover in it."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from bulletin_cli.makeup import make_up
from bulletin_cli.makeup.sketch import sketch
from makeup.dummies import galley, galleys, issue, layout, publication

SVG = "{http://www.w3.org/2000/svg}"


def test_every_page_and_line_is_drawn() -> None:
    of = layout(20)
    stories = (galley("a", [10, 12, 9]), galley("b", [8]))
    plan = make_up(issue(stories), publication(), of, galleys(stories))
    drawn = ET.fromstring(sketch(plan, of))
    assert len(drawn.findall(f"{SVG}g")) == len(plan.pages)
    lines = [rect for rect in drawn.iter(f"{SVG}rect") if rect.get("class") == "line"]
    assert len(lines) >= 10 + 12 + 9 + 8


def test_a_name_cannot_break_the_picture() -> None:
    of = layout(20)
    stories = (galley("a", [10]),)
    plan = make_up(issue(stories), publication(), of, galleys(stories))
    frame = plan.pages[0].frames[-1]
    assert frame.kind == "story"
    drawn = sketch(plan, of).replace(">a<", "><")
    assert ET.fromstring(drawn) is not None


def test_what_is_over_stands_under_the_foot_of_its_page() -> None:
    of = layout(20)
    stories = (galley("a", [9] * 6),)
    plan = make_up(issue(stories, pages=1), publication(), of, galleys(stories))
    drawn = ET.fromstring(sketch(plan, of))
    (lost,) = [rect for rect in drawn.iter(f"{SVG}rect") if rect.get("class") == "lost"]
    assert (lost.get("y"), lost.get("height")) == ("230", "30")
    assert f"1 · {plan.over} over" in [text.text for text in drawn.iter(f"{SVG}text")]
