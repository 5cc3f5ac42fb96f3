"""The tag trees of printed issues against their copy: a validator passes trees that no listener would forgive."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest

from bulletin_cli.model.copy import FigureHere, List
from press.expected import Heard, Listener
from press.issues import ALL, CHECKED, RICH, Printed, printed
from press.tagreading import Node, document
from verapdf import faults

SOFT_HYPHEN = "\u00ad"
SPOKEN = re.compile("P|H[1-6]|Caption|Lbl|T[HD]|Span")
MARKERS = str.maketrans("–—", "••")


@pytest.fixture(params=CHECKED)
def of(request) -> Printed:
    return printed(request.param)


@pytest.fixture
def tree(of) -> Node:
    return document(of.data)


def heard(node: Node) -> Heard:
    """An element as a listener hears it: what we divided is whole again, any bullet is a bullet."""
    if SPOKEN.fullmatch(node.tag):
        text = node.text.replace(SOFT_HYPHEN, "").strip(" ")
        return node.tag, text.translate(MARKERS) if node.tag == "Lbl" else text
    return node.tag, tuple(map(heard, node.nodes))


def is_figure(node: Node) -> bool:
    return node.tag == "Div"


def is_jump(node: Node) -> bool:
    return node.tag == "P" and not node.text


def test_stories_stand_in_the_order_of_the_contents_word_for_word(of, tree):
    stories = tree.find("Art")
    assert len(stories) == len(of.stories)
    for node, article in zip(stories, of.stories, strict=True):
        told = tuple(heard(kid) for kid in node.nodes if not is_figure(kid) and not is_jump(kid))
        assert told == Listener(article).story(), article.slug


def test_what_is_ours_in_a_word_is_a_soft_hyphen_between_letters(tree):
    divided = [node.text for node in tree.walk() if node.tag == "P" and SOFT_HYPHEN in node.text]
    assert divided
    for text in divided:
        assert re.search(rf"(?<!\w){SOFT_HYPHEN}|{SOFT_HYPHEN}(?!\w)", text) is None, text


def test_the_document_is_nameplate_contents_stories_imprint(of, tree):
    tags = re.sub(r"^(P )+", "P ", " ".join(node.tag for node in tree.nodes))
    assert tags == f"P Sect {'Art ' * len(of.stories)}Sect"
    first = [node.text for node in tree.nodes if node.tag == "P"]
    assert first[0] == of.publication.title
    assert {of.publication.subtitle, of.publication.publisher} <= set(first)
    assert any(str(of.issue.number) in text for text in first[1:])


def test_an_entry_of_the_contents_says_title_page_and_summary_in_its_own_language(of, tree):
    entries = tree.find("TOCI")
    rest = of.stories[1:]
    pages = [of.made.plan.page_of(article.slug) for article in rest]
    summaries = of.made.layout.furniture.contents_summaries
    assert [[heard(kid) for kid in entry.nodes] for entry in entries] == [
        [
            ("Reference", (("Link", (("Span", article.running_title), ("Span", str(page)))),)),
            *([("P", article.summary)] if summaries and article.summary else []),
        ]
        for article, page in zip(rest, pages, strict=True)
    ]
    languages = ["" if article.language == of.language else article.language for article in rest]
    assert [entry.lang for entry in entries] == languages
    for entry, page in zip(entries, pages, strict=True):
        ((area,), (link,)) = entry.find("Link")[0].areas(), entry.find("Link")
        assert area.leads == page - 1
        assert area.says == link.text.replace(f" {page}", f", {page}")


def test_a_story_in_another_language_says_so(of, tree):
    languages = ["" if article.language == of.language else article.language for article in of.stories]
    assert [node.lang for node in tree.find("Art")] == languages
    with pikepdf.open(io.BytesIO(of.data)) as pdf:
        assert str(pdf.Root.Lang) == of.language


def test_figures_have_their_words_and_decoration_has_none(of, tree):
    for node, article in zip(tree.find("Art"), of.stories, strict=True):
        here = [block.figure for block in article.body.blocks if isinstance(block, FigureHere)]
        figures = [*article.figures, *here]
        shown = [
            (figure.find("Figure")[0].alt, figure.find("Caption")) for figure in filter(is_figure, node.nodes)
        ]
        assert {alt for alt, _caption in shown} == {figure.alt for figure in figures if figure.alt}
        for figure in figures:
            (words,) = next(caption for alt, caption in shown if alt == figure.alt)
            text = words.text.replace(SOFT_HYPHEN, "")
            assert text.startswith(figure.caption)
            assert figure.credit in text
        assert all(len(found.areas()) == 0 and found.attributes["BBox"] for found in node.find("Figure"))


def test_repeated_words_are_heard_once(of, tree):
    everything = tree.text.replace(SOFT_HYPHEN, "")
    for article in of.stories:
        for quote in article.pull_quotes:
            assert everything.count(quote.text.rstrip(".!?")) == 1, quote.text


def test_lists_say_whether_they_are_numbered_and_heads_what_they_head(of, tree):
    lists = [
        block for article in of.stories for block in _all(article.body.blocks) if isinstance(block, List)
    ]
    told = [node.attributes["ListNumbering"] for node in tree.find("L")]
    assert told == ["/Disc" if block.start is None else "/Decimal" for block in lists]
    assert all(node.attributes["Scope"] == "/Column" for node in tree.find("TH"))
    for table in tree.find("Table"):
        assert len({len(row.nodes) for row in table.nodes}) == 1


def _all(blocks):
    for block in blocks:
        yield block
        yield from _all(getattr(block, "blocks", ()))


def test_nothing_is_empty_and_every_link_says_where_it_leads(tree):
    for node in tree.walk():
        assert node.kids or node.tag == "TD", node
        assert not node.areas() or node.tag == "Link"
        assert all(area.says.strip() for area in node.areas())
        if node.tag == "Link":
            assert node.areas()
        if node.tag == "Figure":
            assert node.alt


def test_a_note_is_called_from_the_text_and_leads_back(of, tree):
    calls = [node for node in tree.find("Reference") if not re.search(r"\w \d+$", node.text)]
    notes = tree.find("Note")
    assert len(calls) == len(notes) == sum(len(article.body.notes) for article in of.stories)
    for call, note in zip(calls, notes, strict=True):
        (there,), (back,) = call.find("Link")[0].areas(), note.find("Link")[0].areas()
        assert there.says in (f"Footnote {call.text.strip()}", f"Сноска {call.text.strip()}")
        assert there.leads == back.page
        assert back.leads == there.page
        assert back.box[1] <= there.place[1] + 2
        assert there.box[1] <= back.place[1] <= there.box[3] + 20
        assert note.id


def test_jump_lines_lead_both_ways(of, tree):
    for node, article in zip(tree.find("Art"), of.stories, strict=True):
        (fit,) = (fit for fit in of.made.plan.fits if fit.article == article.slug)
        ways = [node.find("Link")[0].areas()[0] for node in filter(is_jump, node.nodes)]
        there = [(one - 1, other - 1) for one, other in zip(fit.pages, fit.pages[1:], strict=False)]
        assert sorted((area.page, area.leads) for area in ways) == sorted(
            way for one, other in there for way in ((one, other), (other, one))
        )


def test_addresses_in_the_imprint_can_be_followed(of, tree):
    imprint = tree.nodes[-1]
    leads = [area.leads for link in imprint.find("Link") for area in link.areas()]
    assert any(str(address).startswith("mailto:") for address in leads)
    assert any(str(address).startswith("https://") for address in leads)


def test_marks_and_links_know_their_elements(of, tree):
    owners = {key: node.object for node in tree.walk() for key in node.kids if isinstance(key, tuple)}
    areas = {area.parent: node.object for node in tree.walk() for area in node.areas()}
    marks = [key for node in tree.walk() for key in node.kids if isinstance(key, tuple)]
    assert len(marks) == len(set(marks))
    with pikepdf.open(io.BytesIO(of.data)) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        parents = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
        for number, page in enumerate(pdf.pages):
            found = {(number, at): owner.objgen for at, owner in enumerate(parents[int(page.StructParents)])}
            assert found == {key: owner for key, owner in owners.items() if key[0] == number}
            assert len(page.get("/Annots", [])) == sum(
                area.page == number for node in tree.walk() for area in node.areas()
            )
        assert {number: parents[number].objgen for number in areas} == areas


@pytest.mark.parametrize("name", sorted({RICH, *(CHECKED if CHECKED == ALL else ())}))
def test_verapdf_finds_nothing_in_a_printed_issue(name):
    assert faults(printed(name).data) == {}
