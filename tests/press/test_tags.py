"""The tag tree: what a reader who listens hears, in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bulletin_cli.model.galley import CellBlock, Container, Line, RowBlock, TableBlock
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.plan import Frame, PlacedJump, PlacedRow, PlacedShape
from press.handmade import ROOT, block, figure, job, layout, line, page, placed, pressed, run, story
from press.pdfreading import shown, tree
from press.tagreading import document
from verapdf import faults

TITLE = Frame("nameplate", 0, 10)


def drawn(*pages, **values) -> str:
    """The tree below the document, as text."""
    return "\n".join(branch[2:] for branch in tree(pressed(job(*pages, **values)))[1:])


def test_a_paragraph_cut_by_a_leg_and_a_page_is_one():
    cut = block("a/1", "The hearing", "was held", "in Bishkek", "last week")
    first = story(placed(cut, 52, last=2), placed(cut, 0, column=1, first=2, last=3))
    second = story(placed(cut, 0, first=3))
    assert drawn(page(1, first), page(2, second)) == "Art\n  P: The hearing was held in Bishkek last week"


def test_furniture_is_no_content():
    one = story(PlacedShape("box", 42, 71, 500, 100), placed(block("a/1", "One")))
    data = pressed(job(page(2, one)))
    assert {item.text for item in shown(data) if item.mark is None} >= {
        "2",
        "Project Activities",
        "Regional Office",
    }
    assert tree(data) == ["Document", "  Art", "    P: One"]


def test_the_title_comes_first_then_the_contents_then_the_stories():
    contents = placed(block("contents/hearing", "The hearing", role="contents"), 45, page_number=1)
    front = page(
        1,
        TITLE,
        story(placed(block("a/1", "One"), 11)),
        Frame("contents", 44, 9, items=(contents,)),
        master="front",
    )
    assert drawn(front) == (
        "P: Milestones\nP: A newsletter\nP: Regional Office\nP: Volume 3 · No. 4 · December 2010\n"
        "Sect\n  P: In this issue\n"
        "  TOC\n    TOCI\n      Reference\n        Link\n"
        "          Span: The hearing \n          Span: 1\n"
        "          -> The hearing, 1\n"
        "Art\n  P: One"
    )


def test_a_summary_is_heard_after_title_and_page_and_is_part_of_what_one_clicks():
    of = (Container("entry", "contents/hearing"),)
    title = placed(block("contents/hearing", "The hearing", role="contents"), 45, page_number=1)
    summary = block("contents/hearing.summary", "What was", "said", role="contents", within=of)
    lone = placed(block("contents/visit", "The visit", role="contents"), 48, page_number=1)
    listed = Frame("contents", 44, 9, items=(title, placed(summary, 46), lone))
    one, two = (story(placed(block(f"{slug}/1", slug)), article=slug) for slug in ("hearing", "visit"))
    data = pressed(job(page(1, one, two, listed, master="front"), articles=("hearing", "visit")))
    assert tree(data)[3:18] == [
        "    TOC",
        "      TOCI",
        "        Reference",
        "          Link",
        "            Span: The hearing ",
        "            Span: 1",
        "            -> The hearing, 1",
        "        P: What was said",
        "      TOCI",
        "        Reference",
        "          Link",
        "            Span: The visit ",
        "            Span: 1",
        "            -> The visit, 1",
        "  Art",
    ]
    areas = [link.areas()[0] for link in document(data).find("Link")]
    heights = [abs(area.box[3] - area.box[1]) for area in areas]
    leading, grid = layout().role("contents").leading, layout().grid.leading
    assert heights == pytest.approx([grid + 2 * leading, leading], abs=0.01)
    assert faults(data) == {}


def test_a_summary_has_a_space_only_where_its_copy_has_one():
    source = "the ferry is self-supporting and on time"
    copy = [Place(0, 18), Place(18, len(source))]
    lines = [line(source[place.start : place.end], role="contents", place=place) for place in copy]
    of = (Container("entry", "contents/hearing"),)
    title = placed(block("contents/hearing", "The hearing", role="contents"), 45, page_number=1)
    summary = placed(block("contents/hearing.summary", *lines, role="contents", within=of), 46)
    made = job(page(1, story(), Frame("contents", 44, 9, items=(title, summary)), master="front"))
    article = made.issue.articles[0]._replace(source=Source("hearing.md", source))
    made = replace(made, issue=made.issue._replace(articles=(article,)))
    (entry,) = document(pressed(made)).find("TOCI")
    assert [node.text for node in entry.find("P")] == [source]


def test_headings_keep_their_rank():
    head = placed(block("a/head", "Prison reform", role="headline", tag="H1"))
    sub = placed(block("a/sub", "What comes next", tag="H2"), 4)
    assert drawn(page(1, story(head, sub))) == "Art\n  H1: Prison reform\n  H2: What comes next"


def test_a_figure_stands_by_the_copy_and_breaks_no_paragraph():
    cut = block("a/1", "The hearing", "was held")
    one = story(
        placed(cut, 8, last=1),
        figure("map", alt="A map of the valley", caption="The valley"),
        placed(cut, 0, column=1, first=1),
    )
    assert drawn(page(1, one)) == (
        "Art\n  P: The hearing was held\n  Div\n    Figure [A map of the valley]\n    Caption: The valley"
    )


def test_a_decorative_picture_is_an_artifact_and_its_caption_is_not():
    assert drawn(page(1, story(figure("wave", alt="", caption="The sea")))) == "Art\n  P: The sea"


def test_repeated_words_are_not_heard_twice():
    quote = placed(block("a/quote", "It is critical", role="pull-quote"), 5)
    head = placed(block("a/continuation", "Prison reform", role="continuation"))
    assert drawn(page(1, story(head, placed(block("a/1", "One"), 3), quote))) == "Art\n  P: One"


def test_a_list_has_labels_and_bodies():
    within = Container("list", "a/list"), Container("item", "a/item1")
    first = block(
        "a/2", "pills", "seized", role="list", tag="LI", within=within, marker=line("•", role="list")
    )
    more = block("a/3", "and more", role="list", tag="P", within=within)
    second = block(
        "a/4",
        "cash",
        role="list",
        tag="LI",
        within=(within[0], Container("item", "a/item2")),
        marker=line("•", role="list"),
    )
    one = story(
        placed(first, last=1), placed(first, 0, column=1, first=1), placed(more, 3), placed(second, 4)
    )
    assert drawn(page(1, one)) == (
        "Art\n  L\n    LI\n      Lbl: •\n      LBody\n        P: pills seized\n        P: and more\n"
        "    LI\n      Lbl: •\n      LBody\n        P: cash"
    )


def test_a_quotation_a_sidebar_and_a_note_are_what_they_are():
    quotation = block("a/1", "We shall", within=(Container("quotation", "a/q"),))
    sidebar = block("a/2", "In figures", within=(Container("sidebar", "a/s"),))
    note = block("a/n1", "See below", tag="Note", within=(Container("note", "a/note1"),), marker=line("1"))
    last = block("a/3", "The end")
    one = story(placed(quotation), placed(sidebar, 2), placed(note, 40), placed(last, 4))
    assert drawn(page(1, one)) == (
        "Art\n  BlockQuote\n    P: We shall\n  Sect\n    P: In figures\n  P: The end\n  Note\n    Lbl: 1\n    P: See below"
    )


def _row(name, words, *, line, table=None, header=False, repeated=False):
    cells = tuple(
        CellBlock(60.0 * number, block(f"{name}/{number}", word, role="table", tag="Span"))
        for number, word in enumerate(words)
    )
    row = RowBlock(name, cells, 1)
    of = table or TableBlock("a/table", row, (), 240)
    texts = tuple((cell, placed(cell.text, line)) for cell in cells)
    return PlacedRow(of, row, layout().left(1), layout().y(line), 13, texts, header=header, repeated=repeated)


def test_a_table_is_one_and_its_repeated_head_is_not_heard():
    head = _row("h", ("Year", "Pills"), line=0, header=True)
    first = _row("r1", ("2009", "400"), line=1, table=head.table)
    again = _row("h", ("Year", "Pills"), line=0, header=True, repeated=True, table=head.table)
    second = _row("r2", ("2010", "1,880"), line=1, table=head.table)
    assert drawn(page(1, story(head, first)), page(2, story(again, second))) == (
        "Art\n  Table\n    TR\n      TH: Year\n      TH: Pills\n    TR\n      TD: 2009\n      TD: 400\n    TR\n      TD: 2010\n      TD: 1,880"
    )


def test_an_empty_corner_makes_row_heads_and_an_empty_cell_keeps_its_place():
    nothing = Line((), 0.0)
    head = _row("h", (nothing, "2009", "2010"), line=0, header=True)
    row = _row("r1", ("Pills", nothing, "1,880"), line=1, table=head.table)
    (table,) = document(pressed(job(page(1, story(head, row))))).find("Table")
    assert [
        [(cell.tag, cell.attributes.get("Scope"), cell.text) for cell in one.nodes] for one in table.nodes
    ] == [
        [("TD", None, ""), ("TH", "/Column", "2009"), ("TH", "/Column", "2010")],
        [("TH", "/Row", "Pills"), ("TD", None, ""), ("TD", None, "1,880")],
    ]


@pytest.mark.parametrize(
    ("label", "numbering"), [("1.", "/Decimal"), ("12)", "/Decimal"), ("•", "/Disc"), ("–", "/Disc")]
)
def test_a_list_says_whether_it_is_numbered(label, numbering):
    within = Container("list", "a/list"), Container("item", "a/item1")
    item = block("a/2", "pills", role="list", tag="LI", within=within, marker=line(label, role="list"))
    (found,) = document(pressed(job(page(1, story(placed(item)))))).find("L")
    assert found.attributes == {"O": "/List", "ListNumbering": numbering}


@pytest.mark.parametrize("called", [True, False])
def test_a_notes_number_leads_back_to_its_first_call(called):
    text = line(run("The bridge"), *([run("¹", note=1)] if called else []), run(" is long"))
    note = block("hearing.n1", "See below", tag="Note", within=(Container("note", "a/n"),), marker=line("1"))
    again = line(run("again"), *([run("¹", note=1)] if called else []))
    pages = (
        page(1, story(placed(block("a/1", text)), placed(note, 40))),
        page(2, story(placed(block("a/2", again)))),
    )
    (found,) = document(pressed(job(*pages))).find("Note")
    (label,) = found.find("Lbl")
    assert label.text == "1"
    assert [area.leads for link in label.find("Link") for area in link.areas()] == ([0] if called else [])


def test_the_link_of_a_jump_line_speaks_the_issues_language():
    cut = block("a/1", "Слушания", "в Бишкеке")
    to = PlacedJump("to", "hearing", 2, 42.5, layout().y(20), 240)
    pages = page(1, story(placed(cut, last=1), to)), page(2, story(placed(cut, 1, first=1)))
    (art,) = document(pressed(job(*pages, language="ru"))).find("Art")
    assert [(node.lang, len(node.find("Link"))) for node in art.nodes] == [("", 0), ("en-GB", 1)]


def test_stories_are_heard_in_the_order_of_the_contents_wherever_they_stand():
    upper, lower = block("b/1", "Second"), block("a/1", "First")
    front = page(1, story(placed(upper), article="visit"), story(placed(lower, 30), line=30))
    assert drawn(front, articles=("hearing", "visit")) == "Art\n  P: First\nArt\n  P: Second"


def test_a_link_over_two_lines_is_one():
    address = "https://example.org/report"
    lines = (
        line(run("See the "), run("annual", href=address)),
        line(run("report", href=address), run(" of 2010")),
    )
    assert drawn(page(1, story(placed(block("a/1", *lines))))) == (
        f"Art\n  P: See the <Link> of 2010\n    Link: annual report\n      -> {address}\n      -> {address}"
    )


def test_jump_links_stand_after_their_story():
    to = PlacedJump("to", "hearing", 2, 42.5, layout().y(20), 240)
    back = PlacedJump("from", "hearing", 1, 42.5, layout().y(0), 240)
    cut = block("a/1", "The hearing", "was held")
    pages = page(1, story(placed(cut, last=1), to)), page(2, story(back, placed(cut, 1, first=1)))
    assert drawn(*pages) == (
        "Art\n  P: The hearing was held\n"
        "  P\n    Link\n      -> Continued on page 2\n  P\n    Link\n      -> From page 1"
    )


def test_a_story_in_another_language_says_so():
    assert drawn(page(1, story(placed(block("a/1", "Слушания")))), language="ru") == "Art (ru)\n  P: Слушания"


def test_a_story_that_runs_on_is_one_article():
    lead, other = block("a/1", "One", "two"), block("b/1", "Other")
    pages = (
        page(1, story(placed(lead, last=1)), story(placed(other, 30), article="visit", line=30)),
        page(2, story(placed(lead, first=1))),
    )
    assert drawn(*pages, articles=("hearing", "visit")) == "Art\n  P: One two\nArt\n  P: Other"


@pytest.mark.parametrize("draft", [True, False])
def test_verapdf_finds_nothing(draft):
    within = Container("list", "a/list"), Container("item", "a/item1")
    contents = placed(block("contents/hearing", "The hearing", role="contents"), 45, page_number=1)
    note = block("a/n1", "See below", tag="Note", within=(Container("note", "a/note1"),), marker=line("1"))
    items = (
        placed(block("a/head", "Prison reform", role="headline", tag="H1")),
        placed(
            block(
                "a/1",
                line(run("See "), run("us", href="https://example.org/")),
                line("law-", hyphen=True),
                "ful",
            ),
            2,
        ),
        placed(block("a/2", "pills", role="list", tag="LI", within=within, marker=line("•", role="list")), 6),
        figure("map", caption="A map"),
        figure("wave", alt="", line=20),
        _row("h", ("Year", "Pills"), line=30, header=True),
        _row("r1", ("2009", "400"), line=31),
        placed(note, 34),
        PlacedJump("to", "hearing", 2, 42.5, layout().y(40), 240),
        PlacedShape("box", 42, 600, 200, 50),
    )
    front = page(1, TITLE, story(*items), Frame("contents", 44, 9, items=(contents,)), master="front")
    data = pressed(job(front, page(2, story(placed(block("a/9", "Слушания")))), draft=draft))
    assert faults(data) == {}
    assert ROOT.is_dir()
