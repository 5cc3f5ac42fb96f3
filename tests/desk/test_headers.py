"""Headers read without Pillow say what Pillow says, or nothing."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from bulletin_cli.desk.headers import Header, plain_header


def saved(mode: str, form: str, size: tuple[int, int] = (30, 20), **how: object) -> bytes:
    file = io.BytesIO()
    Image.new(mode, size).save(file, form, **how)
    return file.getvalue()


def read(data: bytes) -> Header | None:
    return plain_header(io.BytesIO(data))


PLAIN = (
    saved("RGB", "JPEG"),
    saved("L", "JPEG", dpi=(300, 300)),
    saved("CMYK", "JPEG", progressive=True),
    saved("RGB", "JPEG", icc_profile=b"a profile" * 9),
    saved("RGB", "PNG", dpi=(300, 300)),
    saved("P", "PNG", icc_profile=b"a profile"),
    saved("LA", "PNG"),
)


@pytest.mark.parametrize("data", PLAIN)
def test_plain_pictures_are_read(data):
    with Image.open(io.BytesIO(data)) as opened:
        assert read(data) == (30, 20, opened.format)


def test_pictures_with_something_to_say_are_left_to_pillow():
    exif, text = Image.Exif(), PngImagePlugin.PngInfo()
    exif[0x0112] = 6
    text.add_text("Raw profile type exif", "x")
    for data in (
        saved("RGB", "JPEG", exif=exif),
        saved("RGB", "PNG", exif=exif),
        saved("RGB", "PNG", pnginfo=text),
        saved("RGB", "JPEG", comment="taken at home"),
        saved("RGB", "GIF"),
        saved("RGB", "WEBP"),
        b"",
        b"no picture",
    ):
        assert read(data) is None


@given(st.sampled_from(PLAIN), st.data())
@settings(max_examples=150)
def test_what_is_damaged_is_never_told_otherwise_than_pillow_tells_it(data, draw):
    at = draw.draw(st.integers(0, min(len(data) - 1, 700)))
    hurt = draw.draw(
        st.sampled_from(
            [data[:at], data[:at] + draw.draw(st.binary(min_size=1, max_size=2)) + data[at + 1 :]]
        )
    )
    found = read(hurt)
    if found is not None:
        with Image.open(io.BytesIO(hurt)) as opened:
            assert found == (*opened.size, opened.format)
