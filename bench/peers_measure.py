"""What a finished PDF shows of its typography, whoever made it: two columns on A4, text of 9.7 pt on 13 pt.

python bench/peers_measure.py FILE.pdf…
"""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

SIZE, LEADING, TOP, FOOT = 9.7, 13.0, 70.9, 772.9
COLUMNS = ((42.5, 289.1), (306.1, 552.8))
NEAR, INSET, BOX = 3.0, 28.0, 10.0
WIDE = 0.45
LADDER = 3
WHITE = 3 * LEADING
HYPHENS = "-\u2010\u00ad\x02\ufffe"
"""The last two are how PDFium tells of a hyphen at a line's end."""
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Word(NamedTuple):
    """A word in its box, in pt from the top left of the page."""

    left: float
    top: float
    right: float
    foot: float
    text: str


Line = list[Word]


class Figures(NamedTuple):
    """Of a PDF; shares of 1, spaces in em, the last page left out of `fill`."""

    pages: int
    fill: float
    aligned: float
    space: float
    deviation: float
    wide: float
    hyphens: float
    ladders: int
    widows: int


def measured(pdf: Path) -> Figures:
    """The figures of a file."""
    pages = list(_by_poppler(pdf) if shutil.which("pdftotext") else _by_pdfium(pdf))
    sizes = Counter[float]()
    for words in pages:
        for word in words:
            sizes[round(word.foot - word.top, 1)] += len(word.text)
    body = sizes.most_common(1)[0][0]
    columns = [
        _columns([word for word in words if abs(word.foot - word.top - body) < 0.04 * body])
        for words in pages
    ]
    rights = [_edge([line for page in columns for line in page[number]]) for number in range(len(COLUMNS))]
    texts = [(lines, right) for page in columns for lines, right in zip(page, rights, strict=True)]
    full = [line for lines, right in texts for line in lines if _full(line, right) and len(line) > 1]
    gaps = [(after.left - before.right) / SIZE for line in full for before, after in pairwise(line)]
    rows = [[line[-1].text[-1] in HYPHENS for line in lines] for lines, _right in texts]
    return Figures(
        len(pages),
        statistics.fmean(_fills(pdf)[:-1]),
        _aligned(columns),
        statistics.fmean(gaps),
        statistics.pstdev(gaps),
        sum(gap > WIDE for gap in gaps) / len(gaps),
        sum(map(sum, rows)) / sum(map(len, rows)),
        sum(_ladders(row) for row in rows),
        sum(_widow(lines, right) for lines, right in texts),
    )


def _by_poppler(pdf: Path) -> Iterator[list[Word]]:
    made = subprocess.run(
        ["pdftotext", "-bbox-layout", str(pdf), "-"], capture_output=True, check=True
    ).stdout
    text = re.sub("<!DOCTYPE[^>]*>", "", CONTROL.sub("", made.decode("utf-8", "replace")))
    space = "{http://www.w3.org/1999/xhtml}"
    for page in ET.fromstring(text).iter(f"{space}page"):
        found = page.iter(f"{space}word")
        yield [
            Word(*(float(word.get(side, 0)) for side in ("xMin", "yMin", "xMax", "yMax")), word.text)
            for word in found
            if word.text and word.text.strip()
        ]


def _by_pdfium(pdf: Path) -> Iterator[list[Word]]:
    import pypdfium2  # noqa: PLC0415 - wanted without poppler only

    for page in pypdfium2.PdfDocument(pdf):
        height, text, words = page.get_height(), page.get_textpage(), []
        letters: list[Word] = []
        for index in range(text.count_chars()):
            left, low, right, high = text.get_charbox(index, loose=True)
            letter = Word(left, height - high, right, height - low, text.get_text_range(index, 1))
            if not letter.text.strip() or (letters and abs(letter.foot - letters[-1].foot) > 1):
                words += _joined(letters)
                letters = []
            if letter.text.strip():
                letters.append(letter)
        yield words + _joined(letters)


def _joined(letters: list[Word]) -> list[Word]:
    if not letters:
        return []
    text = "".join(letter.text for letter in letters)
    return [Word(letters[0].left, letters[0].top, letters[-1].right, letters[0].foot, text)]


def _columns(words: list[Word]) -> list[list[Line]]:
    """Lines of both columns from the top: words of one baseline that stand in the column."""
    found = []
    for left, right in COLUMNS:
        rows: dict[int, Line] = defaultdict(list)
        for word in words:
            if word.left > left - NEAR and word.right < right + 2 * NEAR and word.foot < FOOT + LEADING:
                rows[round(word.foot * 2)].append(word)
        lines = [sorted(row) for _foot, row in sorted(rows.items())]
        found.append([line for line in lines if line[0].left < left + INSET])
    return found


def _edge(lines: list[Line]) -> int:
    """Where most lines end."""
    return Counter(round(line[-1].right) for line in lines).most_common(1)[0][0]


def _full(line: Line, right: float) -> bool:
    return min(abs(line[-1].right - right), abs(line[-1].right - right + BOX)) < NEAR


def _aligned(pages: list[list[list[Line]]]) -> float:
    """Share of the left columns' baselines that the right column has too, of those with a line beside them."""
    pairs = met = 0
    for left, right in pages:
        if not left or not right:
            continue
        feet = [line[0].foot for line in right]
        away = [min(abs(line[0].foot - foot) for foot in feet) for line in left]
        pairs += sum(distance <= LEADING / 2 for distance in away)
        met += sum(distance <= 0.75 for distance in away)
    return met / max(pairs, 1)


def _ladders(row: list[bool]) -> int:
    runs = "".join("-" if hyphen else " " for hyphen in row).split()
    return sum(len(run) >= LADDER for run in runs)


def _widow(lines: list[Line], right: float) -> bool:
    """Whether a column begins with a paragraph's last line, short of its measure."""
    if len(lines) < 2 or lines[1][0].foot - lines[0][0].foot > 2 * LEADING:
        return False
    first = lines[0]
    return first[-1].right < right - 5 * NEAR and first[-1].text[-1] in ".!?”’)" and first[0].text[0] != "•"


def _fills(pdf: Path) -> list[float]:
    """Share of each page's columns that is not white for more than three lines on end."""
    found = []
    for width, height, ink in _grey(pdf):
        scale, white = 841.9 / height, 0.0
        rows = range(int(TOP / scale), int(FOOT / scale))
        for left, right in COLUMNS:
            span = slice(int(left * width / 595.3) + 1, int(right * width / 595.3))
            bands = "".join(
                " " if min(ink[row * width : (row + 1) * width][span]) > 250 else "x" for row in rows
            )
            white += sum(len(band) * scale for band in bands.split("x") if len(band) * scale > WHITE)
        found.append(1 - white / (2 * (FOOT - TOP)))
    return found


def _grey(pdf: Path) -> Iterator[tuple[int, int, bytes]]:
    """Width, height and grey values of every page at 36 dots an inch."""
    if shutil.which("pdftoppm"):
        data = subprocess.run(
            ["pdftoppm", "-r", "36", "-gray", str(pdf)], capture_output=True, check=True
        ).stdout
        while data:
            width, height = map(int, data.split(b"\n", 3)[1].split())
            start = sum(len(part) + 1 for part in data.split(b"\n", 3)[:3])
            yield width, height, data[start : start + width * height]
            data = data[start + width * height :]
        return
    import pypdfium2  # noqa: PLC0415 - wanted without poppler only

    for page in pypdfium2.PdfDocument(pdf):
        image = page.render(scale=0.5, grayscale=True).to_pil().convert("L")
        yield image.width, image.height, image.tobytes()


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(name, measured(Path(name)))
