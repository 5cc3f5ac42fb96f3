"""Pictures lose the place where they were taken, and nothing else."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bulletin_cli.desk.linting_pictures import without_place
from cli.papers import bulletin, publication

GPS, MAKER, ORIENTATION = 0x8825, 0x010F, 0x0112
PICTURE = "issues/2010-12/images/x.jpg"


def photograph(*, located: bool = True, form: str = "JPEG", endian: str = "<") -> bytes:
    """A picture that was turned, and says by what it was taken, and where."""
    exif = Image.Exif()
    exif.endian = endian
    exif[MAKER], exif[ORIENTATION] = "A camera of a long name", 6
    if located:
        exif.get_ifd(GPS).update({1: "N", 2: (38.0, 33.0, 36.5), 3: "E", 4: (68.0, 46.0, 26.0)})
    stream = io.BytesIO()
    Image.new("RGB", (1200, 800), "navy").save(stream, form, exif=exif)
    return stream.getvalue()


def tags(data: bytes) -> dict[int, object]:
    with Image.open(io.BytesIO(data)) as opened:
        exif = opened.getexif()
        return {**exif, GPS: dict(exif.get_ifd(GPS))}


@pytest.mark.parametrize("endian", ["<", ">"])
def test_the_place_goes_and_every_other_byte_stays(endian: str) -> None:
    before = photograph(endian=endian)
    after = without_place(before)
    assert after is not None
    assert tags(after) == {MAKER: "A camera of a long name", ORIENTATION: 6, GPS: {}}
    assert tags(before)[GPS]
    assert len(after) == len(before)
    end = before.index(b"\xff\xdb")  # the picture itself begins with its tables
    assert after[end:] == before[end:]


@pytest.mark.parametrize(
    "data",
    [photograph(located=False), photograph(form="PNG"), b"", b"\xff\xd8\xff", photograph()[:300]],
    ids=["no place", "PNG", "nothing", "a beginning", "a header"],
)
def test_what_cannot_be_cleared_is_left(data: bytes) -> None:
    made = without_place(data)
    assert made is None or tags(made)[GPS] == {}


@settings(max_examples=40)
@given(at=st.integers(20, 230), byte=st.integers(0, 255))
def test_damaged_tags_never_harm_the_picture(at: int, byte: int) -> None:
    before = bytearray(photograph())
    before[at] = byte
    made = without_place(bytes(before))
    end = before.index(b"\xff\xdb", 400) if b"\xff\xdb" in before[400:] else len(before)
    assert made is None or (len(made) == len(before) and made[end:] == before[end:])


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A publication that lints clean but for a photograph that tells its place."""
    folder = publication(tmp_path)
    (folder / PICTURE).write_bytes(photograph())
    story = folder / "issues/2010-12/articles/crossing.md"
    story.write_text(story.read_text(encoding="utf-8").replace("ferry.png", "x.jpg"), encoding="utf-8")
    return folder


def test_lint_finds_shows_and_mends_it(root: Path) -> None:
    picture = root / PICTURE
    only = ("lint", "--select", "IMG008")
    said = bulletin(*only, folder=root)
    assert (said.code, "IMG008 images/x.jpg tells where it was taken" in said.out) == (1, True)
    assert said.err == "1 warning in 3 files; mend 1 with --fix\n"
    shown = bulletin(*only, "--fix", "--diff", folder=root)
    assert (shown.code, shown.out) == (1, f"Binary files {PICTURE} and {PICTURE} differ\n")
    assert picture.read_bytes() == photograph()
    mended = bulletin(*only, "--fix", folder=root)
    assert (mended.code, mended.out) == (0, "")
    assert mended.err.startswith("1 slip mended")
    assert picture.read_bytes() == without_place(photograph())
    assert bulletin(*only, folder=root).code == 0


def test_a_picture_of_a_story_that_was_not_asked_for_is_left(root: Path) -> None:
    with_other = root / "issues/2010-12/articles/zebra.md"
    with_other.write_text("---\nheadline: A zebra\n---\nIt was there.\n", encoding="utf-8")
    bulletin("lint", "--fix", str(with_other), folder=root)
    assert (root / PICTURE).read_bytes() == photograph()


def test_every_format_of_report_tells_of_it(root: Path) -> None:
    for form in ("json", "github", "sarif", "junit"):
        assert "tells where it was taken" in bulletin("lint", "--format", form, folder=root).out
    assert '"fixable": true' in bulletin("lint", "--select", "IMG008", "--format", "json", folder=root).out
