"""Prints a picture as an edition wants it: cropped, scaled down, plain, the same bytes every time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PIL import Image, ImageFile, ImageOps

from bulletin_cli.desk.jpeg import plain_jpeg
from bulletin_cli.desk.prints import PictureError
from bulletin_cli.model.edition import PictureWish

QUALITY = 88
FEW_COLOURS = 256
ORIENTATION = 0x0112
"""The EXIF tag that says which side is up."""
ENOUGH = 1.0
"""A JPEG is decoded at this many times the size wished, at least, before it is scaled down with care. Twice
as much took twice the time, and no eye told the prints apart (39 dB)."""


def develop(wish: PictureWish, data: bytes) -> bytes:
    """The picture as JPEG (PNG for a drawing in few colours, where that is smaller), without metadata but
    its colour profile. A JPEG that is wished as it is stays so, letter for letter of its scan.

    Raises PictureError where the file is not a picture after all.
    """
    try:
        with _whole_only(), Image.open(io.BytesIO(data)) as opened:
            as_it_is = _as_it_is(wish, opened, data)
            if as_it_is is not None:
                return as_it_is
            full = max(opened.size)
            _load_smaller(opened, wish)
            share = max(opened.size) / full
            ImageOps.exif_transpose(opened, in_place=True)
            profile = opened.info.get("icc_profile") if opened.mode == "RGB" else None
            image = _scaled(_rgb(opened), wish, share)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as failure:
        raise PictureError(wish.file) from failure
    options: dict[str, Any] = {"icc_profile": profile} if profile else {}
    photograph = _saved(image, "JPEG", quality=QUALITY, optimize=True, **options)
    if image.getcolors(FEW_COLOURS) is None:
        return photograph
    drawing = _saved(image.quantize(FEW_COLOURS, dither=Image.Dither.NONE), "PNG", optimize=True, **options)
    return min(photograph, drawing, key=len)


def _as_it_is(wish: PictureWish, opened: Image.Image, data: bytes) -> bytes | None:
    """The file's own scan, read to its end to see that it is whole; None where it must be made anew."""
    width, height = opened.size
    if (wish.box, wish.width, wish.height) != ((0, 0, width, height), width, height):
        return None
    if opened.format != "JPEG" or opened.mode not in ("RGB", "L") or _turned(opened):
        return None
    plain = plain_jpeg(data)
    if plain is not None:
        opened.draft(None, (width // 8, height // 8))
        opened.load()
    return plain


def _turned(opened: Image.Image) -> bool:
    return bool(opened.getexif().get(ORIENTATION, 1) != 1)


@contextmanager
def _whole_only() -> Iterator[None]:
    """Take no half a picture, whatever others who use Pillow in this process (WeasyPrint) have asked for."""
    kept, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = kept


def _load_smaller(opened: Image.Image, wish: PictureWish) -> None:
    """Let a JPEG that is far too large be decoded at a half, a quarter or an eighth of its size."""
    left, top, right, bottom = wish.box
    spare = min((right - left) / max(wish.width, 1), (bottom - top) / max(wish.height, 1))
    if opened.format == "JPEG" and spare > 2 * ENOUGH:
        width, height = opened.size
        opened.draft(None, (int(width * ENOUGH / spare), int(height * ENOUGH / spare)))


def _rgb(image: Image.Image) -> Image.Image:
    """On white paper, in red, green and blue; the picture itself where it is that already."""
    if image.mode.startswith("I;16"):
        image = image.point(lambda value: value / 256).convert("L")
    if "A" in image.getbands() or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(paper, image)
    return image if image.mode == "RGB" else image.convert("RGB")


def _scaled(image: Image.Image, wish: PictureWish, share: float) -> Image.Image:
    """The box at the wished size; `share` is that of the picture's size at which it was decoded."""
    left, top, right, bottom = wish.box
    size = (min(wish.width, right - left), min(wish.height, bottom - top))
    if size == (right - left, bottom - top):
        return image.crop(wish.box)
    box = (left * share, top * share, min(right * share, image.width), min(bottom * share, image.height))
    return image.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)


def _saved(image: Image.Image, form: str, **options: Any) -> bytes:
    image.info.clear()
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()
