"""What a print shop asks of a file before it makes plates: fonts, boxes, pictures, room at the trim."""

from __future__ import annotations

import io

import pikepdf
import pytest

from bulletin_cli.model.plan import PlacedFigure
from press.issues import CHECKED, Printed, printed
from press.pdfreading import UNIT, shown, times

MM = 72 / 25.4
FINE = 300
"""Pixels in an inch of a picture as placed."""


@pytest.fixture(params=CHECKED)
def of(request) -> Printed:
    return printed(request.param)


@pytest.fixture
def pdf(of):
    with pikepdf.open(io.BytesIO(of.data)) as opened:
        yield opened


def test_fonts_are_embedded_and_cut(pdf):
    fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
    assert fonts
    for font in fonts:
        assert font.Subtype == "/Type0"
        (inner,) = font.DescendantFonts
        assert "/FontFile2" in inner.FontDescriptor or "/FontFile3" in inner.FontDescriptor
        assert str(font.BaseFont)[7] == "+"
        assert "/ToUnicode" in font


def test_all_pages_are_of_one_size_and_trimmed_to_it(of, pdf):
    page = of.made.layout.page
    for one in pdf.pages:
        for box in (one.MediaBox, one.TrimBox, one.BleedBox):
            assert [float(side) for side in box] == pytest.approx([0, 0, page.width, page.height], abs=0.01)
        assert "/Rotate" not in one
        assert "/UserUnit" not in one


def test_no_letter_stands_within_3_mm_of_the_trim(of):
    page = of.made.layout.page
    for item in shown(of.data):
        if item.text.strip():
            assert 3 * MM < item.x < page.width - 3 * MM, item
            assert item.x2 < page.width - 3 * MM, item
            assert item.y - 0.7 * item.size > 3 * MM, item
            assert item.y < page.height - 3 * MM, item


def _painted(page):
    """Pictures as painted: name, width and height in pt."""
    ctm, saved = UNIT, []
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "q":
                saved.append(ctm)
            case "Q":
                ctm = saved.pop()
            case "cm":
                ctm = times(tuple(float(part) for part in operands), ctm)
            case "Do":
                yield str(operands[0]), abs(ctm[0]), abs(ctm[3]), ctm


def test_pictures_are_fine_enough_and_inside_the_page(of, pdf):
    count = 0
    for page in pdf.pages:
        for name, width, height, ctm in _painted(page):
            picture, count = page.Resources.XObject[name], count + 1
            assert picture.Width / (width / 72) >= FINE - 1
            assert picture.Width / width == pytest.approx(picture.Height / height, rel=0.01)
            assert 3 * MM < ctm[4] < of.made.layout.page.width - width - 3 * MM
    placed = [
        item
        for page in of.made.plan.pages
        for frame in page.frames
        for item in frame.items
        if isinstance(item, PlacedFigure)
    ]
    assert count == len(placed) > 0


def test_ink_is_rgb_and_nothing_shines_through(pdf):
    operators = {
        str(operator) for page in pdf.pages for _operands, operator in pikepdf.parse_content_stream(page)
    }
    assert not operators & {"k", "K", "cs", "CS", "sh"}
    for page in pdf.pages:
        for state in page.Resources.get("/ExtGState", {}).values():
            assert all(float(state.get(key, 1)) == 1 for key in ("/ca", "/CA"))
            assert "/SMask" not in state
