"""Pictures cropped, scaled down and stripped, the same every time."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageCms, ImageDraw

from bulletin_cli.desk.darkroom import develop
from bulletin_cli.model.diagnostic import MachineError
from bulletin_cli.model.edition import PictureWish


def saved(image: Image.Image, form: str = "PNG", **options) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def landscape(mode: str = "RGB") -> Image.Image:
    """Many colours: red grows to the right, green downwards."""
    image = Image.new("RGB", (400, 200))
    image.putdata([(x * 255 // 400, y * 255 // 200, (x * y) % 256) for y in range(200) for x in range(400)])
    return image.convert(mode)


def developed(data: bytes, box=(0, 0, 400, 200), size=(200, 100)) -> Image.Image:
    return Image.open(io.BytesIO(develop(PictureWish("a.png", box, *size), data)))


def test_a_photograph_is_a_jpeg_of_the_wished_size():
    image = developed(saved(landscape()))
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (200, 100))


def test_only_the_box_is_kept():
    image = developed(saved(landscape()), box=(200, 0, 400, 200), size=(100, 100))
    assert min(red for red, _green, _blue in image.get_flattened_data()) > 100


def test_nothing_is_scaled_up():
    assert developed(saved(landscape()), box=(0, 0, 100, 50), size=(800, 400)).size == (100, 50)


def test_a_huge_photograph_is_cropped_at_the_right_place():
    huge = landscape().resize((3200, 1600))
    image = developed(saved(huge, "JPEG", quality=95), box=(1600, 0, 3200, 1600), size=(100, 100))
    assert image.size == (100, 100)
    assert image.getpixel((0, 50))[0] == pytest.approx(128, abs=6)
    assert image.getpixel((99, 50))[0] == pytest.approx(254, abs=6)


def test_a_drawing_in_few_colours_stays_sharp():
    image = Image.new("RGB", (400, 200), "white")
    ImageDraw.Draw(image).rectangle((100, 50, 300, 150), fill="navy")
    assert developed(saved(image), size=(400, 200)).format == "PNG"


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "1"])
def test_every_kind_of_pixel_becomes_red_green_blue(mode):
    form = "TIFF" if mode == "CMYK" else "PNG"
    assert developed(saved(landscape(mode), form)).convert("RGB").size == (200, 100)


def test_sixteen_bits_of_grey_keep_their_shades():
    image = Image.new("I;16", (400, 200), 32768)
    assert developed(saved(image)).convert("L").getpixel((50, 50)) == pytest.approx(128, abs=2)


def test_what_is_transparent_is_paper():
    assert developed(saved(Image.new("RGBA", (400, 200), (0, 0, 0, 0)))).convert("RGB").getpixel((9, 9)) == (
        255,
        255,
        255,
    )


def test_a_picture_that_lies_on_its_side_is_stood_up():
    exif = Image.Exif()
    exif[0x0112] = 6
    image = developed(saved(landscape(), "JPEG", exif=exif), box=(0, 0, 200, 400), size=(100, 200))
    assert image.size == (100, 200)


def test_where_it_was_taken_is_not_told_and_its_colours_are():
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (43.0, 15.0, 0.0)}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = developed(saved(landscape(), "JPEG", exif=exif, icc_profile=profile, comment="secret"))
    assert set(image.info) == {"jfif", "jfif_version", "jfif_unit", "jfif_density", "icc_profile"}
    assert image.info["icc_profile"] == profile


def test_same_picture_same_bytes():
    wish = PictureWish("a.png", (3, 5, 391, 187), 120, 60)
    assert develop(wish, saved(landscape())) == develop(wish, saved(landscape()))


@pytest.mark.parametrize("data", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_one_sentence(data):
    with pytest.raises(MachineError, match=r"the picture a\.png is damaged"):
        develop(PictureWish("a.png", (0, 0, 1, 1), 1, 1), data)


AS_IT_IS = PictureWish("a.jpg", (0, 0, 400, 200), 400, 200)


def scan(data: bytes) -> bytes:
    """All that a JPEG holds from its scan on."""
    return data[data.index(b"\xff\xda") :]


def test_a_photograph_wished_as_it_is_keeps_its_scan_and_loses_its_remarks() -> None:
    exif = Image.Exif()
    exif[0x010E] = "taken from the minister's window"
    taken = saved(landscape(), "JPEG", exif=exif, comment=b"do not print", quality=90)
    made = develop(AS_IT_IS, taken)
    assert scan(made) == scan(taken)
    assert b"minister" in taken
    assert b"minister" not in made
    assert b"do not print" not in made
    assert Image.open(io.BytesIO(made)).size == (400, 200)


def test_a_photograph_keeps_its_colour_profile_as_it_is() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    taken = saved(landscape(), "JPEG", icc_profile=profile)
    assert Image.open(io.BytesIO(develop(AS_IT_IS, taken))).info["icc_profile"] == profile


def test_a_photograph_that_lies_on_its_side_is_put_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    taken = saved(landscape(), "JPEG", exif=exif)
    made = develop(PictureWish("a.jpg", (0, 0, 200, 400), 200, 400), taken)
    assert Image.open(io.BytesIO(made)).size == (200, 400)
    assert scan(made) != scan(taken)


@pytest.mark.parametrize("kept", [300, -400])
def test_half_a_photograph_is_none_as_it_is_either(kept: int) -> None:
    with pytest.raises(MachineError):
        develop(AS_IT_IS, saved(landscape(), "JPEG")[:kept])
