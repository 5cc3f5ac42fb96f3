"""What another program reads in a printed issue: its words in order, what it says of itself, where it leads."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import chain, pairwise

import pikepdf
import pypdfium2
import pytest

from bulletin_cli.model.copy import Block, Heading, plain
from bulletin_cli.model.plan import PlacedText
from bulletin_cli.model.publication import Article
from press.expected import Heard, Listener
from press.issues import CHECKED, Printed, printed

DIVIDED = re.compile("[\u00ad\ufffe\u0002]\r?\n?")
"""PDFium gives U+0002 or U+FFFE for a hyphen at the end of a line that it takes for a division."""


@pytest.fixture(params=CHECKED)
def of(request) -> Printed:
    return printed(request.param)


@pytest.fixture
def pages(of) -> list[str]:
    """The text of each page."""
    pdf = pypdfium2.PdfDocument(of.data)
    found = [page.get_textpage().get_text_bounded() for page in pdf]
    pdf.close()
    return found


def squeezed(text: str) -> str:
    """Letters, figures and marks; no white space, no division."""
    return "".join(DIVIDED.sub("", text).split())


def words(heard: Heard) -> Iterator[str]:
    """The words of each paragraph, head, item and cell; notes stand at the foot of a page, labels are signs."""
    tag, inside = heard
    if isinstance(inside, str):
        yield from [inside] if tag != "Lbl" else []
    elif tag != "Note":
        for part in inside:
            yield from words(part)


def test_every_paragraph_is_in_the_text_on_its_pages_in_order(of, pages):
    for article in of.stories:
        (fit,) = (fit for fit in of.made.plan.fits if fit.article == article.slug)
        text = squeezed("".join(pages[number - 1] for number in fit.pages))
        at, missed = 0, []
        for part in chain.from_iterable(map(words, Listener(article).story())):
            for end in _ends(part):
                found = text.find(end, at)
                missed += [end] if found < 0 else []
                at = max(at, found)
        assert missed == [], article.slug


def _ends(text: str) -> list[str]:
    """How it begins and how it ends: captions may stand between."""
    bare = squeezed(text)
    return [bare[:24], bare[-24:]] if len(bare) > 48 else [bare]


def test_a_word_that_we_divide_is_found_whole(of):
    pdf = pypdfium2.PdfDocument(of.data)
    sought = list(_divided(of))[:12]
    assert sought
    for page, word in sought:
        text = pdf[page].get_textpage()
        assert text.search(word).get_next() is not None or word in DIVIDED.sub("", text.get_text_bounded()), (
            word
        )
    pdf.close()


def _divided(of: Printed):
    """Words over two lines of one leg, with their pages."""
    for number, page in enumerate(of.made.plan.pages):
        for frame in page.frames:
            for item in frame.items:
                if isinstance(item, PlacedText) and not item.block.rtl:
                    lines = item.block.settings[item.setting].lines[item.first : item.last]
                    for line, following in pairwise(lines):
                        if line.hyphen:
                            head, tail = line.text[:-1].rpartition(" ")[2], following.text.partition(" ")[0]
                            yield number, re.findall(r"\w+", head)[-1] + re.findall(r"\w+", tail)[0]


def test_bookmarks_are_the_stories_with_their_subheads_in_the_order_of_the_copy(of):
    with pikepdf.open(io.BytesIO(of.data)) as pdf, pdf.open_outline() as outline:
        places = [page.objgen for page in pdf.pages]
        found = [(item.title, [kid.title for kid in item.children]) for item in outline.root]
        pages = [places.index(item.destination[0].objgen) + 1 for item in outline.root]
        assert all(item.is_closed for item in outline.root if item.children)
    assert found == [(article.headline, list(_subheads(article))) for article in of.stories]
    assert pages == [of.made.plan.page_of(article.slug) for article in of.stories]


def _subheads(article: Article):
    blocks: tuple[Block, ...] = article.body.blocks
    return (plain(block.inlines) for block in blocks if isinstance(block, Heading) and block.level == 2)


def test_what_the_file_says_of_itself(of):
    issue, house = of.issue, of.publication
    with pikepdf.open(io.BytesIO(of.data)) as pdf:
        told = pdf.docinfo
        assert house.title in str(told.Title)
        assert issue.date[:4] in str(told.Title)
        assert str(told.Author) == house.publisher
        assert house.subtitle in str(told.Subject)
        assert f"{issue.number}" in str(told.Subject)
        assert str(told.CreationDate) == "D:" + issue.date.replace("-", "")
        labels = {house.rubric(article.rubric).label for article in of.stories if article.rubric}
        assert set(str(told.Keywords).split(", ")) == labels
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as xmp:
            assert xmp["dc:title"] == str(told.Title)
            assert xmp["pdfuaid:part"] == "1"
        assert "/PageLabels" not in pdf.Root
        assert [page.number for page in of.made.plan.pages] == list(range(1, len(pdf.pages) + 1))


def test_a_thread_leads_through_the_legs_of_each_story_that_jumps(of):
    with pikepdf.open(io.BytesIO(of.data)) as pdf:
        places = [page.objgen for page in pdf.pages]
        found = {}
        for thread in pdf.Root.get("/Threads", []):
            bead, beads = thread.F, []
            while not beads or bead.objgen != thread.F.objgen:
                box = [float(side) for side in bead.R]
                beads.append((places.index(bead.P.objgen) + 1, round(box[0], 1)))
                assert box[0] < box[2]
                assert box[1] < box[3]
                bead = bead.N
            found[str(thread.I.Title)] = beads
    wanted = {}
    for article in of.stories:
        (fit,) = (fit for fit in of.made.plan.fits if fit.article == article.slug)
        if len(fit.pages) > 1:
            wanted[article.headline] = [
                (page.number, round(leg.x, 1))
                for page in of.made.plan.pages
                for frame in page.frames
                if frame.kind == "story" and frame.article == article.slug
                for leg in frame.legs
                if leg.used
            ]
    assert found == wanted
