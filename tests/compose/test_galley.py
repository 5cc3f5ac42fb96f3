"""Galleys: what each block of the copy becomes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bulletin_cli.compose import Composer
from bulletin_cli.model.copy import (
    Code,
    Emphasis,
    Figure,
    FigureHere,
    Heading,
    Item,
    LineBreak,
    Link,
    List,
    Note,
    NoteMark,
    Pause,
    Preformatted,
    Quotation,
    Sidebar,
    Strong,
)
from bulletin_cli.model.galley import FigureBlock, SidebarBlock, TextBlock
from bulletin_cli.model.place import Place
from bulletin_cli.model.publication import NOWHERE, Picture
from compose.shop import (
    article_of,
    composer_with,
    galley_of,
    issue_of,
    layout,
    para,
    publication_of,
    shared,
    text,
)

LONG = (
    "The regional transport council agreed on Thursday to pay for a second crew and for a landing stage. " * 2
)


def said(block: TextBlock) -> str:
    return " ".join(line.text for line in block.lines)


def faces(block: TextBlock) -> list[tuple[str, str]]:
    return [(run.text, run.face) for line in block.lines for run in line.runs]


def test_a_galley_of_an_empty_story_is_empty():
    galley, diagnostics = galley_of()
    assert (galley.body, galley.figures, galley.notes, diagnostics) == ((), (), {}, ())
    assert [block.role for block in galley.head] == ["headline"]


def test_a_dateline_wears_its_role_in_the_first_line():
    galley, _ = galley_of(para(LONG), dateline="Bishkek")
    first, *rest = galley.body[0].lines[0].runs
    assert (first.text, first.role) == ("Bishkek", "dateline")
    assert {run.role for run in rest} == {""}


def test_paragraphs_are_numbered_and_the_first_is_not_indented():
    galley, _ = galley_of(para(LONG), para(LONG), Heading(2, (text("Why"),), NOWHERE), para(LONG), para(LONG))
    paragraphs = [block for block in galley.body if block.paragraph]
    assert [block.paragraph for block in paragraphs] == [1, 2, 3, 4]
    assert [block.lines[0].indent for block in paragraphs] == [0, 11, 0, 11]
    assert all(block.lines[1].indent == 0 for block in paragraphs)
    assert [block.id for block in galley.body] == [f"story.b{number}" for number in range(1, 6)]


def test_body_lines_stand_on_the_grid():
    galley, _ = galley_of(para(LONG))
    (block,) = galley.body
    assert (block.leading, block.baseline, block.height) == (13, 9.8, len(block.lines))
    assert not block.solid


def test_subheads_stay_with_what_follows():
    galley, _ = galley_of(
        Heading(2, (text("Why"),), NOWHERE), Heading(3, (text("How"),), NOWHERE), para("So.")
    )
    assert [(block.role, block.tag, block.keep_next) for block in galley.body[:2]] == [
        ("subhead", "H2", True),
        ("subhead-minor", "H3", True),
    ]


def test_styles_nest_and_emphasis_turns_round_in_italics():
    inner = Emphasis((text("very "), Strong((text("strong"),), NOWHERE)), NOWHERE)
    galley, _ = galley_of(
        para("plain ", inner, " again"),
        Quotation((para("said ", Emphasis((text("so"),), NOWHERE)),), NOWHERE),
    )
    assert faces(galley.body[0]) == [
        ("plain ", "serif-roman"),
        ("very ", "serif-italic"),
        ("strong", "serif-bold-italic"),
        (" again", "serif-roman"),
    ]
    assert faces(galley.body[1]) == [("said ", "serif-italic"), ("so", "serif-roman")]


def test_a_note_that_is_called_again_is_marked_and_stands_where_it_was_called_first():
    again = NoteMark("a", 1, NOWHERE, again=True)
    galley, _ = galley_of(
        para("One", NoteMark("a", 1, NOWHERE), " and one", again, "."),
        para("Once more", again, "."),
        notes=[Note("a", 1, (para("A note."),), NOWHERE)],
    )
    assert [run.note for block in galley.body for line in block.lines for run in line.runs if run.note] == [
        1,
        1,
        1,
    ]
    assert [line.notes for block in galley.body for line in block.lines] == [(1,), ()]


def test_links_code_and_calls_of_notes_are_marked():
    link = Link("https://example.org", (text("here"),), NOWHERE, NOWHERE)
    galley, _ = galley_of(
        para("See ", link, " or ", Code("bulletin", NOWHERE), NoteMark("a", 12, NOWHERE), "."),
        notes=[Note("a", 12, (para("A note."),), NOWHERE)],
    )
    runs = galley.body[0].lines[0].runs
    assert [(run.text, run.href, run.code, run.note) for run in runs] == [
        ("See ", "", False, 0),
        ("here", "https://example.org", False, 0),
        (" or ", "", False, 0),
        ("bulletin", "", True, 0),
        ("¹²", "", False, 12),
        (".", "", False, 0),
    ]
    assert galley.body[0].lines[0].notes == (12,)
    note = galley.notes[12]
    assert (note.role, note.tag, said(note), note.marker.text, note.solid) == (
        "note",
        "Note",
        "A note.",
        "12",
        True,
    )
    assert note.lines[0].indent >= note.marker.width


def test_a_hard_break_ends_a_line():
    galley, _ = galley_of(para("One", LineBreak(True, NOWHERE), "two", LineBreak(False, NOWHERE), "three"))
    assert [line.text for line in galley.body[0].lines] == ["One", "two three"]


def test_the_dateline_runs_into_the_first_paragraph():
    galley, _ = galley_of(para("The office opened."), para("It closed."), dateline="Bishkek")
    assert faces(galley.body[0]) == [("Bishkek", "sans-bold"), ("\u00a0— The office opened.", "serif-roman")]
    assert said(galley.body[1]) == "It closed."


def test_lists_have_markers_and_nest():
    inner = List((Item((para("deep"),), NOWHERE),), NOWHERE, start=9)
    galley, _ = galley_of(List((Item((para("one"), inner), NOWHERE), Item((para("two"),), NOWHERE)), NOWHERE))
    seen = [
        (said(b), b.marker.text, b.marker.indent, b.lines[0].indent, [c.kind for c in b.within])
        for b in galley.body
    ]
    assert seen == [
        ("one", "•", 0, 13, ["list", "item"]),
        ("deep", "9.", 13, 26, ["list", "item", "list", "item"]),
        ("two", "•", 0, 13, ["list", "item"]),
    ]
    assert len({b.within[0].id for b in galley.body}) == 1
    assert all(block.role == "list" and block.tag == "LI" for block in galley.body)


def test_wide_markers_push_the_text_aside():
    galley, _ = galley_of(List(tuple(Item((para("x"),), NOWHERE) for _ in range(3)), NOWHERE, start=1998))
    assert all(block.lines[0].indent > block.marker.width + 2 for block in galley.body)


def test_a_paragraph_that_is_wholly_strong_is_a_question():
    galley, _ = galley_of(para(Strong((text("What is new?"),), NOWHERE)), para("Nothing."), para("At all."))
    question, answer, more = galley.body
    assert (question.role, question.keep_next, said(question)) == ("question", True, "What is new?")
    assert faces(question) == [("What is new?", "serif-bold")]
    assert (answer.lines[0].indent, more.lines[0].indent) == (0, 11)


def test_quotations_are_inset():
    galley, _ = galley_of(Quotation((para(LONG), para("Then.")), NOWHERE))
    assert {block.role for block in galley.body} == {"quotation"}
    assert all(line.indent == 11 for line in galley.body[0].lines)
    assert galley.body[0].lines[0].width == pytest.approx(galley.measure - 11)


def test_a_pause_is_centred_and_preformatted_lines_stay():
    galley, _ = galley_of(Pause(NOWHERE), Preformatted("a  b\n\n  c", Place(0, 9)))
    pause, typed = galley.body
    assert said(pause) == "* * *"
    assert pause.lines[0].indent == pytest.approx((pause.measure - pause.lines[0].width) / 2)
    assert [line.text.replace("\u00a0", " ") for line in typed.lines] == ["a  b", " ", "  c"]


def test_sidebars_are_set_in_their_frame_and_not_counted():
    box = Sidebar(
        (Heading(2, (text("Facts"),), NOWHERE), para(LONG), List((Item((para("x"),), NOWHERE),), NOWHERE)),
        NOWHERE,
    )
    galley, _ = galley_of(para("One."), box, para("Two."))
    sidebar = galley.body[1]
    assert isinstance(sidebar, SidebarBlock)
    assert [(part.role, part.before, part.paragraph) for part in sidebar.parts] == [
        ("sidebar-head", 0, 0),
        ("sidebar", 0, 0),
        ("sidebar", 0, 0),
    ]
    assert {part.measure for part in sidebar.parts} == {galley.measure - 2 * sidebar.inset}
    assert galley.body[2].paragraph == 2


def test_an_initial_is_as_tall_as_its_lines():
    galley, _ = galley_of(para(LONG * 2), composer=composer_with(body={"initial": 3}))
    (block,) = galley.body
    assert block.initial.text == "T"
    assert said(block).startswith("he regional")
    notch = block.lines[0].indent
    assert [line.indent for line in block.lines[:5]] == [notch, notch, notch, 0, 0]
    assert notch > block.initial.width
    assert block.lines[1].width == pytest.approx(block.measure - notch)
    assert 0.6 * block.initial_size < 2 * 13 + 9.7 < block.initial_size


def test_capitals_are_typed_as_such():
    galley, _ = galley_of(kicker="Straße", composer=composer_with(kicker={"case": "capitals"}))
    assert said(galley.head[0]) == "STRASSE"


PICTURE = {"a.jpg": Picture("a.jpg", 1500, 1000, "JPEG")}


def test_a_figure_knows_its_heights():
    figure = Figure("a.jpg", NOWHERE, alt="", caption="The hearing in Bishkek.", credit="UNODC", crop=0.2)
    galley, _ = galley_of(figures=(figure,), pictures=PICTURE)
    (setting,) = galley.figures[0].settings.values()
    assert setting.width == galley.measure
    assert setting.natural == pytest.approx(galley.measure / 1.5)
    assert setting.least == pytest.approx(0.8 * setting.natural)
    assert setting.picture_height(setting.lines_least, 13) >= setting.least
    assert setting.picture_height(setting.lines_least - 1, 13) < setting.least
    assert setting.picture_height(setting.lines_most, 13) == pytest.approx(setting.natural)
    assert setting.picture_height(setting.lines_most - 1, 13) < setting.natural
    assert faces(setting.caption) == [
        ("The hearing in Bishkek. ", "sans-roman"),
        ("Photo: UNODC", "sans-italic"),
    ]


@pytest.mark.parametrize(("align", "even"), [("centre", True), ("left", False)])
def test_a_centred_caption_has_lines_of_about_one_length(align, even):
    figure = Figure("a.jpg", NOWHERE, caption="The hearing in Bishkek was open to all who came. " * 2)
    composer = composer_with(caption={"align": align})
    galley, _ = galley_of(figures=(figure,), pictures=PICTURE, composer=composer)
    (setting,) = galley.figures[0].settings.values()
    first, last = (line.width for line in setting.caption.lines)
    assert (last > 0.75 * first) is even


def test_the_last_baseline_of_a_caption_is_on_the_grid():
    figure = Figure("a.jpg", NOWHERE, caption=LONG)
    galley, _ = galley_of(figures=(figure,), pictures=PICTURE)
    (setting,) = galley.figures[0].settings.values()
    caption = setting.caption
    last = caption.baseline + (len(caption.lines) - 1) * caption.leading
    assert setting.caption_height - last == pytest.approx(13 - 9.8)


@pytest.mark.parametrize(
    ("width", "kinds"), [("column", ["column"]), ("page", ["page"]), ("either", ["column", "page"])]
)
def test_a_figure_is_set_at_the_widths_it_allows(width, kinds):
    galley, _ = galley_of(figures=(Figure("a.jpg", NOWHERE, width=width),), pictures=PICTURE)
    assert list(galley.figures[0].settings) == kinds
    assert all(setting.caption is None for setting in galley.figures[0].settings.values())


def test_a_tall_picture_is_set_narrower():
    tall = {"a.jpg": Picture("a.jpg", 500, 3000, "JPEG")}
    galley, _ = galley_of(figures=(Figure("a.jpg", NOWHERE),), pictures=tall)
    (setting,) = galley.figures[0].settings.values()
    assert setting.lines_most < layout().grid.lines
    assert setting.natural == pytest.approx(setting.width * 6)


def test_a_figure_without_its_picture_is_left_to_the_rules():
    galley, diagnostics = galley_of(
        FigureHere(Figure("no.jpg", NOWHERE), NOWHERE), figures=(Figure("no.jpg", NOWHERE),)
    )
    assert (galley.figures, galley.body, diagnostics) == ((), (), ())


def test_a_figure_in_place_is_a_block_of_the_body():
    galley, _ = galley_of(
        FigureHere(Figure("a.jpg", NOWHERE, place_on_page="here"), NOWHERE), pictures=PICTURE
    )
    assert isinstance(galley.body[0], FigureBlock)


def test_contents_continuation_and_imprint():
    body = article_of("The office.\n\nIts address.").body
    publication = publication_of(imprint_source=article_of("").source, imprint_body=body)
    proof = shared().issue(issue_of(article_of("Text.", short="Reform")), publication)
    (item,) = proof.value.contents
    assert (item.article, said(item.text), item.text.id) == ("story", "Reform", "contents/story")
    assert item.text.measure == layout().measure(3) - layout().furniture.contents_number
    assert [(said(block), block.role) for block in proof.value.imprint] == [
        ("The office.", "imprint"),
        ("Its address.", "imprint"),
    ]
    assert said(proof.value.stories[0].continuation) == "Reform"


def test_words_are_counted_where_they_begin():
    galley, _ = galley_of(para(LONG), Heading(2, (text("Why so?"),), NOWHERE), para("A — dash, 2,010 words."))
    assert sum(line.words for line in galley.body[0].lines) == len(LONG.split())
    assert sum(line.words for line in galley.body[2].lines) == 4
    assert galley.words == len(LONG.split()) + 2 + 4


def test_lines_know_their_place_in_the_copy():
    article = article_of(LONG.strip())
    (block,) = shared().issue(issue_of(article), publication_of()).value.stories[0].body
    for line, following in zip(block.lines, block.lines[1:], strict=False):
        copied = article.source.text[line.place.start : line.place.end]
        assert copied == (line.text[:-1] if line.hyphen else line.text)
        assert article.source.text[line.place.end : following.place.start] == ("" if line.hyphen else " ")


def test_a_composer_sets_the_same_twice():
    issue = issue_of(article_of(LONG), article_of(LONG * 3, slug="other", language="ru"))
    composer = Composer(layout())
    first = composer.issue(issue, publication_of())
    assert (
        composer.issue(issue, publication_of()) == first == Composer(layout()).issue(issue, publication_of())
    )


BESIDE = replace(layout(), furniture=layout().furniture._replace(caption_beside=True))
UPRIGHT = {"a.jpg": Picture("a.jpg", 1000, 1500, "JPEG")}


def beside(width, pictures, caption="The hearing in Bishkek, seen from the gallery."):
    figure = Figure("a.jpg", NOWHERE, caption=caption, credit="UNODC", width=width, crop=0.2)
    galley, _ = galley_of(figures=(figure,), pictures=pictures, composer=Composer(BESIDE))
    (setting,) = galley.figures[0].settings.values()
    return galley, setting


def test_a_caption_stands_beside_a_picture_across_the_page():
    _, setting = beside("page", PICTURE)
    assert setting.beside
    assert setting.caption.measure == pytest.approx(0.24 * layout().text_width)
    gutter = layout().grid.gutter
    assert setting.width + gutter + setting.caption.measure == pytest.approx(layout().text_width)
    assert setting.below == 0
    assert setting.picture_height(setting.lines_most, 13) == pytest.approx(setting.width / 1.5)
    assert {line.indent for line in setting.caption.lines} == {0.0}


def test_in_a_column_it_does_so_where_the_picture_is_upright():
    galley, setting = beside("column", UPRIGHT)
    assert setting.beside
    assert setting.width + layout().grid.gutter + setting.caption.measure == pytest.approx(galley.measure)
    assert not beside("column", PICTURE)[1].beside


def test_a_caption_that_is_higher_than_its_picture_stands_under_it():
    _, setting = beside("page", {"a.jpg": Picture("a.jpg", 3000, 300, "JPEG")}, LONG)
    assert not setting.beside
    assert setting.below == setting.gap + setting.caption_height


def test_a_rubric_may_have_columns_of_its_own_and_a_box_has_its_own_number():
    three = replace(layout(), story_columns={"brief": 3})
    composer = Composer(three)
    galley, _ = galley_of(composer=composer, rubric="brief")
    gutter = layout().grid.gutter
    assert galley.columns == 3
    assert 3 * galley.measure + 2 * gutter == pytest.approx(layout().text_width)
    assert galley_of(composer=composer, rubric="news")[0].columns == layout().grid.columns
    boxed, _ = galley_of(composer=composer, rubric="brief", boxed=True)
    assert boxed.columns == layout().furniture.box_columns
