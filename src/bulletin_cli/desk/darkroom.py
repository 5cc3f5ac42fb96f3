"""Prints a picture as an edition wants it: cropped, scaled down, plain, the same bytes every time."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image, ImageOps

from bulletin_cli.model.diagnostic import MachineError
from bulletin_cli.model.edition import PictureWish

QUALITY = 88
FEW_COLOURS = 256


def develop(wish: PictureWish, data: bytes) -> bytes:
    """The picture as JPEG (PNG for a drawing in few colours, where that is smaller), without metadata but
    its colour profile. Raises MachineError where the file is not a picture after all."""
    try:
        with Image.open(io.BytesIO(data)) as opened:
            upright = ImageOps.exif_transpose(opened)
            profile = upright.info.get("icc_profile") if upright.mode == "RGB" else None
            image = _scaled(_rgb(upright), wish)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as failure:
        raise MachineError(
            f"cannot read the picture {wish.file}: {failure}", "save it anew as JPEG or PNG"
        ) from failure
    options: dict[str, Any] = {"icc_profile": profile} if profile else {}
    photograph = _saved(image, "JPEG", quality=QUALITY, optimize=True, **options)
    if image.getcolors(FEW_COLOURS) is None:
        return photograph
    drawing = _saved(image.quantize(FEW_COLOURS, dither=Image.Dither.NONE), "PNG", optimize=True, **options)
    return min(photograph, drawing, key=len)


def _rgb(image: Image.Image) -> Image.Image:
    """On white paper, in red, green and blue."""
    if image.mode.startswith("I;16"):
        image = image.point(lambda value: value / 256).convert("L")
    if "A" in image.getbands() or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(paper, image)
    return image.convert("RGB")


def _scaled(image: Image.Image, wish: PictureWish) -> Image.Image:
    left, top, right, bottom = wish.box
    size = (min(wish.width, right - left), min(wish.height, bottom - top))
    if size == (right - left, bottom - top):
        return image.crop(wish.box)
    return image.resize(size, Image.Resampling.LANCZOS, box=wish.box, reducing_gap=3.0)


def _saved(image: Image.Image, form: str, **options: Any) -> bytes:
    image.info.clear()
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()
