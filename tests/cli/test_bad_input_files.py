"""Files that are none: links, pipes, devices, loops, odd encodings, damaged pictures. One line each, and no hang."""

from __future__ import annotations

import io
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from bulletin_cli.cli import run
from cli.papers import CROSSING, HOUSE, ISSUE, Answer, bulletin, picture, publication

FOLDER = Path("issues") / "2010-12"
ARTICLE = FOLDER / "articles" / "crossing.md"
PICTURE = FOLDER / "images" / "ferry.png"
SHELF = Path(__file__).parents[2] / "layouts"

Spoil = Callable[[Path], object]


def faults(answer: Answer) -> list[str]:
    """Every fault as `file:line CODE message`."""
    return [f"{told.path}:{told.line} {told.code} {told.message}" for told in answer.faults]


def spoilt(tmp_path: Path, spoil: Spoil) -> tuple[Path, Answer]:
    root = publication(tmp_path)
    spoil(root)
    return root, bulletin("build", folder=root)


def instead(path: Path, make: Callable[[Path], object]) -> Spoil:
    """Put something else in the place of a file."""

    def spoil(root: Path) -> None:
        (root / path).unlink(missing_ok=True)
        make(root / path)

    return spoil


def link(path: Path | str, target: str) -> Spoil:
    return instead(Path(path), lambda at: at.symlink_to(target))


def text(path: Path | str, data: str | bytes) -> Spoil:
    return instead(Path(path), lambda at: at.write_bytes(data if isinstance(data, bytes) else data.encode()))


def outside(path: Path) -> Spoil:
    """Move a folder out of the publication and leave a link to it."""

    def spoil(root: Path) -> None:
        shutil.move(root / path, root.parent / "outside")
        (root / path).symlink_to(root.parent / "outside")

    return spoil


def layout(make: Callable[[Path], object]) -> Spoil:
    """A layout of the publication's own, made by hand."""

    def spoil(root: Path) -> None:
        (root / "layouts").mkdir()
        make(root / "layouts" / "house")
        (root / "bulletin.yaml").write_text(f"{HOUSE}layout: house\n", encoding="utf-8")

    return spoil


def elsewhere(at: Path) -> None:
    shutil.copytree(SHELF / "two-column", at.parents[2] / "house")
    at.symlink_to(at.parents[2] / "house")


def linked_fields(at: Path) -> None:
    shutil.copytree(SHELF / "two-column", at)
    (at / "layout.yaml").unlink()
    (at / "layout.yaml").symlink_to("/etc/hostname")


OUT = "CPY015 the file is a link that leads out of the publication (copy it in)"
AT = "issues/2010-12/articles/crossing.md:1"
LINKS: dict[str, tuple[Spoil, str]] = {
    "article to a file outside": (link(ARTICLE, "/etc/passwd"), f"{AT} {OUT}"),
    "article to a device": (link(ARTICLE, "/dev/zero"), f"{AT} {OUT}"),
    "article to nowhere": (link(ARTICLE, "/nowhere/at/all"), f"{AT} {OUT}"),
    "article to itself": (link(ARTICLE, "crossing.md"), f"{AT} CPY006 the file cannot be read"),
    "issue": (outside(FOLDER), f"issues/2010-12/issue.yaml:1 {OUT}"),
    "issue.yaml": (link(FOLDER / "issue.yaml", "/etc/passwd"), f"issues/2010-12/issue.yaml:1 {OUT}"),
    "bulletin.yaml": (link("bulletin.yaml", "/etc/passwd"), f"bulletin.yaml:1 {OUT}"),
    "imprint": (link("imprint.md", "/etc/hostname"), f"imprint.md:1 {OUT}"),
    "layout": (layout(elsewhere), "bulletin.yaml:8 CPY014 the layout house is a link that leads out"),
    "fields of a layout": (layout(linked_fields), f"layouts/house/layout.yaml:1 {OUT}"),
    "picture to itself": (link(PICTURE, "ferry.png"), "issues/2010-12/articles/crossing.md:4 IMG001"),
}


@pytest.mark.parametrize("name", LINKS)
def test_links_lead_nowhere(tmp_path: Path, name: str) -> None:
    spoil, said = LINKS[name]
    root, answer = spoilt(tmp_path, spoil)
    assert (answer.code, answer.out) == (1, "")
    (fault,) = faults(answer)
    assert fault.startswith(said)
    assert "/etc" not in answer.err
    assert "/dev" not in answer.err
    assert not (root / "build").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this machine has no pipes with names")
@pytest.mark.parametrize(
    "path", [ARTICLE, PICTURE, Path("words.txt"), Path("imprint.md"), FOLDER / "issue.yaml"]
)
def test_nobody_waits_at_a_pipe(tmp_path: Path, path: Path) -> None:
    root, answer = spoilt(tmp_path, instead(path, os.mkfifo))
    assert answer.code == 1
    assert len(faults(answer)) == 1
    assert bulletin("lint", folder=root).code == 1


def test_folders_that_hold_themselves_are_passed_over(tmp_path: Path) -> None:
    root = publication(tmp_path)
    (root / "issues" / "loop").symlink_to(root / "issues")
    (root / FOLDER / "articles" / "loop").symlink_to(root / FOLDER / "articles")
    assert bulletin("plan", folder=root).code == 0


def test_an_issue_without_its_file_is_told_at_its_place(tmp_path: Path) -> None:
    root = publication(tmp_path)
    (root / FOLDER / "issue.yaml").unlink()
    for arguments in (("build",), ("build", "2010-12"), ("plan", "issues/2010-12")):
        answer = bulletin(*arguments, folder=root)
        assert answer.code == 1
        assert faults(answer) == [
            "issues/2010-12/issue.yaml:1 CPY006 the file is missing (write it, or do not name it)"
        ]


TEXTS: dict[str, tuple[Spoil, str]] = {
    "UTF-16": (text(ARTICLE, CROSSING.encode("utf-16")), f"{AT} CPY005"),
    "UTF-16 without a mark": (text(ARTICLE, CROSSING.encode("utf-16-le")), f"{AT} CPY008"),
    "NUL": (text(ARTICLE, CROSSING.replace("ice", "i\0ce")), f"{AT} CPY008"),
    "half a character": (
        text(ARTICLE, CROSSING.replace("ice", "i\ud800ce").encode("utf-8", "surrogatepass")),
        "issues/2010-12/articles/crossing.md:9 CPY005",
    ),
    "half a character by escape": (
        text(ARTICLE, CROSSING.replace("The crossing opens", '"\\ud800"')),
        "issues/2010-12/articles/crossing.md:2 CPY001",
    ),
    "ten megabytes": (text(ARTICLE, CROSSING + "The river. " * 1_000_000), f"{AT} CPY008"),
    "words": (text("words.txt", bytes(range(256))), "words.txt:1 CPY008"),
    "publication": (text("bulletin.yaml", bytes(range(256))), "bulletin.yaml:1 CPY008"),
    "empty publication": (text("bulletin.yaml", ""), "bulletin.yaml:1 CPY007"),
    "empty issue": (text(FOLDER / "issue.yaml", ""), "issues/2010-12/issue.yaml:1 CPY007"),
    "publication of a list": (text("bulletin.yaml", "- a\n- b\n"), "bulletin.yaml:1 CPY001"),
    "bottomless YAML": (text("bulletin.yaml", "{a: " * 50_000), "bulletin.yaml:1 CPY001"),
    "layout by path": (text("bulletin.yaml", f"{HOUSE}layout: ../../x\n"), "bulletin.yaml:8 MET001"),
    "imprint by path": (
        text("bulletin.yaml", HOUSE.replace("imprint.md", "../imprint.md")),
        "bulletin.yaml:4 CPY015",
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_no_text_is_told_once(tmp_path: Path, name: str) -> None:
    spoil, said = TEXTS[name]
    root, answer = spoilt(tmp_path, spoil)
    assert answer.code == 1
    (fault,) = faults(answer)
    assert fault.startswith(said)
    assert not (root / "build").exists()


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_other_machines_are_line_ends(tmp_path: Path, end: str) -> None:
    root = publication(tmp_path)
    for path in ("bulletin.yaml", "imprint.md", FOLDER / "issue.yaml", ARTICLE):
        (root / path).write_bytes((root / path).read_bytes().replace(b"\n", end.encode()))
    assert faults(bulletin("plan", folder=root)) == []


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def cut_off(form: str) -> bytes:
    whole = saved(Image.effect_noise((1100, 700), 60), form)
    return whole[: len(whole) // 2]


PICTURES = {
    "cut off JPEG": (cut_off("JPEG"), "the picture is damaged"),
    "cut off PNG": (cut_off("PNG"), "the picture is damaged"),
    "a line of pixels": (picture(5000, 1), "the picture is a mere strip (5000 × 1 pixels)"),
    "empty": (b"", "this is not a picture that can be read"),
    "PostScript": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "this is not a picture"),
}


@pytest.mark.parametrize("name", PICTURES)
def test_a_damaged_picture_is_told_at_its_figure(tmp_path: Path, name: str) -> None:
    data, said = PICTURES[name]
    root, answer = spoilt(tmp_path, text(PICTURE, data))
    assert answer.code == 1
    (fault,) = faults(answer)
    assert fault.startswith(f"issues/2010-12/articles/crossing.md:4 IMG001 images/ferry.png: {said}")
    assert not (root / "build").exists()


def test_a_drawing_is_to_be_exported(tmp_path: Path) -> None:
    root = publication(tmp_path)
    (root / FOLDER / "images" / "map.svg").write_text(
        "<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8"
    )
    (root / ARTICLE).write_text(CROSSING.replace("ferry.png", "map.svg"), encoding="utf-8")
    (fault,) = faults(bulletin("build", folder=root))
    assert fault.endswith("drawings in SVG cannot be placed (export it as PNG, 2000 pixels wide or more)")


def test_pictures_of_all_kinds_are_printed(tmp_path: Path) -> None:
    kinds = {
        "cmyk.jpg": saved(Image.new("CMYK", (1100, 700)), "JPEG"),
        "deep.png": saved(Image.new("I;16", (1100, 700)), "PNG"),
        "film.gif": saved(
            Image.new("P", (1100, 700), 1),
            "GIF",
            save_all=True,
            append_images=[Image.new("P", (1100, 700), 2)],
        ),
        "web.webp": saved(Image.new("RGB", (1100, 700)), "WEBP"),
        "scan.tif": saved(Image.new("RGB", (1100, 700)), "TIFF"),
        "dot.png": picture(1, 1),
    }
    root = publication(tmp_path)
    listed = ISSUE
    for name, data in kinds.items():
        slug = name.replace(".", "-")
        (root / FOLDER / "images" / name).write_bytes(data)
        story = CROSSING.replace("ferry.png", name).replace("figures:", "rubric: news\nfigures:")
        (root / FOLDER / "articles" / f"{slug}.md").write_text(
            story.replace("spring", slug, 1), encoding="utf-8"
        )
        listed += f"  - article: {slug}\n"
    (root / FOLDER / "issue.yaml").write_text(listed, encoding="utf-8")
    answer = bulletin("build", folder=root)
    assert (answer.code, {told.code for told in answer.faults}) == (0, {"SPL001", "IMG002"})


def test_a_very_long_title_still_names_a_file(tmp_path: Path) -> None:
    root = publication(tmp_path)
    (root / "bulletin.yaml").write_text(HOUSE.replace("The Ferry", "Ferry " * 60), encoding="utf-8")
    answer = bulletin("build", "--edition", "pdf", folder=root)
    assert answer.code == 0, answer
    (made,) = (root / "build" / "2010-12").glob("*.pdf")
    assert len(made.name) < 80


def test_ten_thousand_stories_that_are_not_there(tmp_path: Path) -> None:
    listed = ISSUE + "".join(f"  - article: story-{number}\n" for number in range(10_000))
    root, answer = spoilt(tmp_path, text(FOLDER / "issue.yaml", listed))
    assert answer.code == 1
    *told, last = faults(answer)
    assert len(told) == 20
    assert all("CMP004 there is no article" in fault for fault in told)
    assert last == "issues/2010-12/issue.yaml:25 CMP004 9,980 more like these, from here on"
    counted = json.loads(bulletin("lint", "--format", "json", folder=root).out)
    assert len(counted["diagnostics"]) == 10_000


def test_the_last_word_on_a_fault_of_our_own_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = publication(tmp_path)

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("float division by zero")

    monkeypatch.setattr("bulletin_cli.cli.build.build_issue", broken)
    assert run(["-C", str(root), "build"]) == 3
    said = capsys.readouterr().err
    assert said.startswith("bulletin: bulletin itself went wrong: ZeroDivisionError")
    assert len(said.splitlines()) == 1
