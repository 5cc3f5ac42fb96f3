"""Pages of two PDF editions drawn and compared: before and after, with the differences marked."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulletin_cli.model.diagnostic import MachineError

if TYPE_CHECKING:
    from PIL import Image

DPI = 80
"""Enough to read a page on a screen."""
SEEN = 24
"""A difference of so many of 255 shades is one that can be seen."""
SPREAD = 9
"""Pixels, odd: how far a mark reaches."""
INK, WASH = (214, 84, 0), 0.3
QUALITY = 62
INSTALL = "pip install 'bulletin-cli[diff]'"
_alone = threading.Lock()
"""PDFium is not for two threads."""


@dataclass(frozen=True)
class PagePair:
    """A page that differs, as WebP pictures; None on the side where there is no such page."""

    number: int
    before: bytes | None
    after: bytes | None
    share: float
    """Of the page that differs, from 0 to 1."""


def can_draw() -> bool:
    """True where the renderer is installed."""
    try:
        import pypdfium2  # noqa: F401, PLC0415
    except ImportError:
        return False
    return True


def differing_pages(old: Path, new: Path) -> tuple[PagePair, ...]:
    """The pages that look different. Raises MachineError where a file cannot be drawn."""
    with _alone:
        return tuple(_differing(old, new))


def _differing(old: Path, new: Path) -> Iterator[PagePair]:
    before, after = _opened(old), _opened(new)
    try:
        for number in range(max(len(before), len(after))):
            left, right = _drawn(before, number), _drawn(after, number)
            if left is None or right is None:
                yield PagePair(number + 1, _saved(left), _saved(right), 1.0)
                continue
            pair = _compared(number + 1, left, right)
            if pair is not None:
                yield pair
    finally:
        before.close()
        after.close()


def _opened(path: Path) -> Any:
    import pypdfium2  # noqa: PLC0415 - an extra

    try:
        return pypdfium2.PdfDocument(path)
    except (pypdfium2.PdfiumError, OSError) as failure:
        raise MachineError(f"cannot draw {path}: {failure}", "build the issue again") from failure


def _drawn(document: Any, number: int) -> Image.Image | None:
    if number >= len(document):
        return None
    drawn: Image.Image = document[number].render(scale=DPI / 72).to_pil().convert("RGB")
    return drawn


def _compared(number: int, before: Image.Image, after: Image.Image) -> PagePair | None:
    from PIL import Image, ImageChops, ImageFilter  # noqa: PLC0415

    if before.size != after.size:
        return PagePair(number, _saved(before), _saved(after), 1.0)
    difference = ImageChops.difference(before, after).convert("L").point(lambda shade: 255 * (shade > SEEN))
    if difference.getbbox() is None:
        return None
    mask = difference.filter(ImageFilter.MaxFilter(SPREAD))
    share = mask.histogram()[255] / (mask.width * mask.height)
    colour = Image.new("RGB", before.size, INK)
    marked = [Image.composite(Image.blend(page, colour, WASH), page, mask) for page in (before, after)]
    return PagePair(number, _saved(marked[0]), _saved(marked[1]), share)


def _saved(page: Image.Image | None) -> bytes | None:
    if page is None:
        return None
    out = io.BytesIO()
    page.save(out, "WEBP", quality=QUALITY, method=4)
    return out.getvalue()
