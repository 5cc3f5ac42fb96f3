"""The painted file: places, words, links, what it says of itself."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from bulletin_cli.model.plan import Frame, Leg, PlacedJump
from bulletin_cli.model.publication import EDITIONS
from bulletin_cli.press import formats
from bulletin_cli.press.forme import painted_order
from bulletin_cli.press.sheets import fitted
from press.handmade import block, figure, job, layout, line, page, placed, pressed, run, story
from press.pdfreading import shown


def text_of(data: bytes, number: int = 0) -> str:
    return pypdfium2.PdfDocument(data)[number].get_textpage().get_text_range()


def copy_of(data: bytes) -> str:
    return "".join(item.text for item in shown(data) if item.mark is not None)


def find(data: bytes, text: str):
    return next(item for item in shown(data) if text in item.text)


def test_formats_are_found_by_name():
    assert list(formats()) == sorted(EDITIONS)


def test_same_job_same_bytes(monkeypatch):
    of = job(page(1, story(placed(block("a/1", "The hearing in Bishkek")))))
    first = pressed(of)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1300000000")
    monkeypatch.setattr("time.time", lambda: 1_900_000_000.0)
    assert pressed(of) == first


def test_a_line_stands_on_its_baseline():
    data = pressed(job(page(1, story(placed(block("a/1", "One", "Two", "Three"), 20)))))
    tops = [layout().y(20) + 9.8 + 13 * number for number in range(3)]
    assert [find(data, word).y for word in ("One", "Two", "Three")] == pytest.approx(tops, abs=0.01)


@pytest.mark.parametrize("role", ["body", "headline", "caption", "pull-quote", "wide"])
@pytest.mark.parametrize(("space", "scale"), [(0.0, 1.0), (1.31, 0.983), (-0.4, 1.02)])
def test_a_line_is_as_wide_as_composed(role, space, scale):
    words = "To AVAIL themselves, “Tajik officers” fly at 1,880 ft"
    made = line(words, role=role, space=space, scale=scale, indent=7.5)
    data = pressed(job(page(1, story(placed(block("a/1", made, role=role), 5)))))
    painted = find(data, "AVAIL")
    left = layout().left(1) + 7.5
    tracking = layout().role(role).tracking * layout().role(role).size * scale
    assert painted.x == pytest.approx(left, abs=0.01)
    assert painted.x2 == pytest.approx(left + made.width - tracking, abs=0.03)


def test_a_run_starts_where_the_one_before_ends():
    made = line(run("The "), run("Drug Control", face="serif-italic"), run(" Agency"), space=0.7)
    data = pressed(job(page(1, story(placed(block("a/1", made))))))
    assert find(data, "Drug").x == pytest.approx(layout().left(1) + made.runs[0].width + 0.7, abs=0.02)


def test_our_hyphen_reads_as_a_soft_one_and_theirs_as_a_hard_one():
    lines = line("law-enforce-", hyphen=True), line("ment at the round table")
    data = pressed(job(page(1, story(placed(block("a/1", *lines))))))
    assert copy_of(data) == "law-enforce\u00adment at the round table"
    assert "law-enforce\ufffement at the round table" in text_of(data)  # PDFium's sign for a soft hyphen


def test_a_space_follows_a_line_where_the_copy_has_one():
    data = pressed(job(page(1, story(placed(block("a/1", "The hearing", "in Bishkek"))))))
    assert copy_of(data) == "The hearing in Bishkek"


def test_a_web_link_is_where_its_words_are():
    made = line(run("Write to "), run("the office", href="https://example.org/"), run(" today"))
    data = pressed(job(page(1, story(placed(block("a/1", made), 3)))))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (link,) = pdf.pages[0].Annots
        assert str(link.A.URI) == "https://example.org/"
        x1, y1, x2, y2 = (float(side) for side in link.Rect)
    words = find(data, "the office")
    assert (x1, x2) == pytest.approx((words.x, words.x2), abs=0.1)
    assert min(y1, y2) < 841.89 - words.y < max(y1, y2)


def test_contents_and_jump_lines_lead_to_their_stories():
    contents = placed(block("contents/hearing", "The hearing", role="contents"), 45, page_number=2)
    first = story(
        placed(block("hearing/1", "One")), PlacedJump("to", "hearing", 2, 42.52, layout().y(40), 250)
    )
    second = story(
        PlacedJump("from", "hearing", 1, 42.52, layout().y(0), 250), placed(block("hearing/2", "Two"), 2)
    )
    of = job(page(1, first, Frame("contents", 44, 8, items=(contents,)), master="front"), page(2, second))
    with pikepdf.open(io.BytesIO(pressed(of))) as pdf:
        names = pdf.Root.Names.Dests.Names
        places = {str(names[i]): names[i + 1][0].objgen for i in range(0, len(names), 2)}
        pages = [one.objgen for one in pdf.pages]
        leads = [[pages.index(places[str(link.Dest)]) for link in one.Annots] for one in pdf.pages]
    assert leads == [[1, 1], [0]]


def test_what_the_file_says_of_itself():
    with pikepdf.open(io.BytesIO(pressed(job(page(1, story(placed(block("a/1", "One")))))))) as pdf:
        assert str(pdf.docinfo.Title) == "Milestones, December 2010"
        assert str(pdf.docinfo.Author) == "Regional Office"
        assert str(pdf.docinfo.Keywords) == "Project Activities"
        assert str(pdf.docinfo.CreationDate) == "D:201012"
        assert str(pdf.docinfo.Creator).startswith("bulletin-cli ")
        assert str(pdf.Root.Lang) == "en-GB"
        assert [float(side) for side in pdf.pages[0].MediaBox] == pytest.approx(
            [0, 0, 595.276, 841.89], abs=0.01
        )


def test_a_bookmark_a_story():
    two = page(
        1,
        story(placed(block("a/1", "One"))),
        story(placed(block("b/1", "Two"), 30), article="visit", line=30),
    )
    with (
        pikepdf.open(io.BytesIO(pressed(job(two, articles=("hearing", "visit"))))) as pdf,
        pdf.open_outline() as outline,
    ):
        assert [item.title for item in outline.root] == ["The hearing story", "The visit story"]


def test_a_thread_joins_the_legs_of_a_story_that_runs_on():
    def leg(column: int, used: int) -> Leg:
        return Leg(column, 3, 40, used, 42.5 + 264 * column, 246)

    cut = block("a/1", "One", "two")
    first = story(placed(cut, last=1))._replace(legs=(leg(0, 40), leg(1, 40)))
    other = story(placed(block("b/1", "Other"), 40), article="visit")._replace(legs=(leg(0, 9), leg(1, 0)))
    second = story(placed(cut, first=1))._replace(legs=(leg(0, 12), leg(1, 0)))
    data = pressed(job(page(1, first, other), page(2, second), articles=("hearing", "visit")))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (thread,) = pdf.Root.Threads
        assert str(thread.I.Title) == "The hearing story"
        beads, bead = [], thread.F
        for _ in range(3):
            beads.append(([one.objgen for one in pdf.pages].index(bead.P.objgen), round(float(bead.R[0]))))
            assert bead.N.V.objgen == bead.objgen
            bead = bead.N
        assert beads == [(0, 42), (0, 306), (1, 42)]
        assert bead.objgen == thread.F.objgen
        assert [len(one.get("/B", [])) for one in pdf.pages] == [2, 1]


@pytest.mark.parametrize(
    ("title", "size"),
    [
        ("Milestones", 24.0),
        ("A title that takes more than half a line", 19.0),
        ("A title of many words " * 4, 12.0),
    ],
)
def test_a_title_is_made_to_fit(title, size):
    assert float(fitted(layout(), title, "headline", 320.0).removesuffix("pt")) == pytest.approx(
        size, abs=1.5
    )


def test_a_title_in_another_script_is_painted():
    of = job(page(1, Frame("nameplate", 0, 10), story(placed(block("a/1", "One"), 11)), master="front"))
    data = pressed(replace(of, publication=of.publication._replace(title="Вехи")))
    assert find(data, "Вехи").mark is not None


@pytest.mark.parametrize("draft", [True, False])
def test_a_draft_says_so_on_every_page(draft):
    pages = (
        page(1, story(placed(block("a/1", "One"))), master="front"),
        page(2, story(placed(block("a/2", "Two")))),
    )
    data = pressed(job(*pages, draft=draft))
    stamped = {item.page for item in shown(data) if item.text.casefold() == "draft" and item.mark is None}
    assert stamped == ({0, 1} if draft else set())


def test_a_picture_is_painted_as_handed_over():
    of = job(page(1, story(figure("map"))))
    (jpeg,) = of.pictures.values()
    with pikepdf.open(io.BytesIO(pressed(of))) as pdf:
        images = [image for image in pdf.pages[0].get_images().values() if image.get("/Width") == 60]
        assert [image.read_raw_bytes() for image in images] == [jpeg]


def test_runs_of_mixed_direction_stand_in_their_painted_order():
    assert painted_order([0, 0]) == [0, 1]
    assert painted_order([0, 1, 1, 0]) == [0, 2, 1, 3]
    assert painted_order([1, 2, 1]) == [2, 1, 0]
    assert painted_order([1, 2, 2, 1]) == [3, 1, 2, 0]
    assert painted_order([]) == []


def test_only_addresses_that_are_followed_become_links():
    line_of = line(
        run("good", href="https://example.org"),
        run(" bad", href="javascript:alert(1)"),
        run(" odd", href="x.md"),
    )
    data = pressed(job(page(1, story(placed(block("a/1", line_of))))))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        actions = [note.A.URI for note in pdf.pages[0].Annots if "/A" in note and "/URI" in note.A]
    assert [str(action) for action in actions] == ["https://example.org"]


def test_a_layout_may_let_its_furniture_bleed():
    plain = job(page(1, story(placed(block("a/1", "One")))))
    sheet = plain.layout.files["print.css"] + b"\n@page { bleed: 3mm; marks: crop }"
    bleeding = replace(plain.layout, files={**plain.layout.files, "print.css": sheet})
    data = pressed(replace(plain, layout=bleeding))
    opened = pikepdf.open(io.BytesIO(data))
    (made,) = opened.pages
    edge = 3 * 72 / 25.4
    assert [float(at) for at in made.TrimBox] == pytest.approx([0, 0, 595.276, 841.89], abs=0.01)
    wanted = [-edge, -edge, 595.276 + edge, 841.89 + edge]
    assert [float(at) for at in made.BleedBox] == pytest.approx(wanted, abs=0.01)
    assert find(data, "One").y == pytest.approx(find(pressed(plain), "One").y + edge, abs=0.01)
