"""Reads a PDF back for the tests: what is painted where, under which mark; and the tag tree with its words."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass

import pikepdf

Matrix = tuple[float, float, float, float, float, float]
UNIT: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class Shown:
    """One operand of TJ: its text, from x to x2 on the baseline y (pt from the top left), its mark (None: an artifact)."""

    page: int
    mark: int | None
    text: str
    x: float
    x2: float
    y: float
    size: float
    font: str


def times(a: Matrix, b: Matrix) -> Matrix:
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


class Font:
    """Texts and widths by glyph."""

    def __init__(self, font: pikepdf.Object) -> None:
        self.name = str(font.BaseFont)
        self.texts = dict(_characters(font.ToUnicode.read_bytes().decode()))
        self.widths = dict(_widths(font.DescendantFonts[0].W))


def _characters(table: str):
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for glyph, text in re.findall(r"<(\w+)> <(\w*)>", block):
            yield int(glyph, 16), bytes.fromhex(text).decode("utf-16-be")


def _widths(array):
    items = list(array)
    while items:
        first, widths, *items = items
        yield from ((int(first) + number, float(width)) for number, width in enumerate(widths))


def shown(data: bytes) -> list[Shown]:
    """Everything that the file paints as text, in the order of painting."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [item for number, page in enumerate(pdf.pages) for item in _page(pdf, number, page)]


def _page(pdf, number, page):
    height = float(page.MediaBox[3])
    fonts: dict[str, Font] = {}
    ctm, saved, tm = UNIT, [], UNIT
    marks: list[int | str | None] = []
    font, size = None, 0.0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name == "q":
            saved.append(ctm)
        elif name == "Q":
            ctm = saved.pop()
        elif name == "cm":
            ctm = times(tuple(float(o) for o in operands), ctm)
        elif name in ("BDC", "BMC"):
            mark = operands[1].get("/MCID") if name == "BDC" else None
            marks.append(int(mark) if mark is not None else None)
        elif name == "EMC":
            marks.pop()
        elif name == "Tm":
            tm = tuple(float(o) for o in operands)
        elif name == "Tf":
            key, size = str(operands[0]), float(operands[1])
            if key not in fonts:
                fonts[key] = Font(page.Resources.Font[key])
            font = fonts[key]
        elif name == "TJ":
            text, start, pen, inked = "", tm, 0.0, 0.0
            for part in operands[0]:
                if isinstance(part, pikepdf.String):
                    codes = bytes(part)
                    for glyph in (int.from_bytes(codes[i : i + 2], "big") for i in range(0, len(codes), 2)):
                        text += font.texts.get(glyph, "")
                        pen += font.widths[glyph] * size / 1000
                        inked = pen
                else:
                    pen -= float(part) * size / 1000
            left = times(start, ctm)
            right = times(times((1, 0, 0, 1, inked, 0), start), ctm)
            tm = times((1, 0, 0, 1, pen, 0), tm)
            assert marks, f"neither tagged nor an artifact: {text!r}"
            scale = abs(ctm[3])
            yield Shown(number, marks[-1], text, left[4], right[4], height - left[5], size * scale, font.name)


def heard(data: bytes) -> list[tuple[str, str]]:
    """(tag, all words below it) of every paragraph, head, caption and cell, in the order of the tag tree."""
    found: list[tuple[str, str]] = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        _hear(pdf.Root.StructTreeRoot.K[0], pages, _words(data), found)
    return found


def _words(data: bytes) -> dict[tuple[int, int], str]:
    words: dict[tuple[int, int], str] = {}
    for item in shown(data):
        if item.mark is not None:
            words[item.page, item.mark] = words.get((item.page, item.mark), "") + item.text
    return words


def _hear(element, pages, words, found) -> str:
    said = ""
    for kid in element.K:
        if isinstance(kid, int):
            said += words.get((pages[element.Pg.objgen], kid), "")
        elif kid.get("/Type") == "/MCR":
            said += words.get((pages[kid.Pg.objgen], int(kid.MCID)), "")
        elif kid.get("/Type") == "/StructElem":
            said += _hear(kid, pages, words, found)
    if re.fullmatch("P|H[1-6]|Caption|T[HD]|Lbl", str(element.S)[1:]):
        found.append((str(element.S)[1:], said))
        return ""
    return said


def tree(data: bytes) -> list[str]:
    """The tag tree as lines: two spaces a level, the tag, the words right under it, elements among them as <Tag>."""
    words = _words(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        return list(_branch(pdf.Root.StructTreeRoot.K[0], pages, words, 0))


def _branch(element, pages, words, depth):
    own, below = "", []
    for kid in element.K:
        if isinstance(kid, int):
            own += words.get((pages[element.Pg.objgen], kid), "")
        elif kid.get("/Type") == "/MCR":
            own += words.get((pages[kid.Pg.objgen], int(kid.MCID)), "")
        elif kid.get("/Type") == "/OBJR":
            below.append(f"{'  ' * (depth + 1)}-> {kid.Obj.Contents}")
        else:
            below.extend(_branch(kid, pages, words, depth + 1))
            own += f"<{str(kid.S)[1:]}>"
    own = own if re.sub("<[A-Z]\\w*>", "", own) else ""
    notes = f" [{element.Alt}]" if "/Alt" in element else ""
    notes += f" ({element.Lang})" if "/Lang" in element else ""
    yield f"{'  ' * depth}{str(element.S)[1:]}{notes}{': ' + own if own else ''}"
    yield from below
