"""Bad input: one clear diagnostic at its place, exit 1, nothing written, nothing outside the publication read."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.papers import CROSSING, ISSUE, Answer, bulletin, picture, publication
from cli.slips import SLIPS

ISSUE_FOLDER = Path("issues") / "2010-12"
ARTICLE = ISSUE_FOLDER / "articles" / "crossing.md"

Spoil = Callable[[Path], None]


def write(path: Path, data: bytes | str) -> None:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())


def article(data: bytes | str) -> Spoil:
    return lambda root: write(root / ARTICLE, data)


def issue(text: str) -> Spoil:
    return lambda root: write(root / ISSUE_FOLDER / "issue.yaml", text)


def figure(name: str) -> Spoil:
    return article(CROSSING.replace("images/ferry.png", name))


def remove(root: Path) -> None:
    (root / ARTICLE).unlink()


def folder(root: Path) -> None:
    (root / ARTICLE).unlink()
    (root / ARTICLE).mkdir()


def link_out(root: Path) -> None:
    outside = root.parent / "secret.png"
    outside.write_bytes(picture(1100, 700))
    inside = root / ISSUE_FOLDER / "images" / "ferry.png"
    inside.unlink()
    inside.symlink_to(outside)


def vast(root: Path) -> None:
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
    write(root / ISSUE_FOLDER / "images" / "ferry.png", png)


def no_picture(root: Path) -> None:
    write(root / ISSUE_FOLDER / "images" / "ferry.png", "this is no picture")


BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"
SPOILT: dict[str, tuple[Spoil, str, int]] = {
    "article missing": (remove, "issue.yaml", 4),
    "article empty": (article(""), "crossing.md", 1),
    "article binary": (article(bytes(range(256)) * 4), "crossing.md", 1),
    "folder in place of a file": (folder, "crossing.md", 1),
    "not UTF-8": (article(CROSSING.replace("ice", "glaç").encode("latin-1")), "crossing.md", 9),
    "front matter without end": (article(CROSSING.replace("\n---\n", "\n")), "crossing.md", 1),
    "YAML bomb": (article(f"---\nheadline: x\n{BOMB}---\nText.\n"), "crossing.md", 3),
    "YAML tag": (
        article("---\nheadline: !!python/object/apply:os.system [ls]\n---\nText.\n"),
        "crossing.md",
        2,
    ),
    "duplicate key": (article("---\nheadline: One\nheadline: Two\n---\nText.\n"), "crossing.md", 3),
    "tab in YAML": (article("---\nheadline: One\n\tkicker: Two\n---\nText.\n"), "crossing.md", 3),
    "figure by ..": (figure("../../../secret.png"), "crossing.md", 4),
    "figure by absolute path": (figure("/etc/hostname"), "crossing.md", 4),
    "figure by URL": (figure("https://example.org/ferry.png"), "crossing.md", 4),
    "figure by file URL": (figure("file:///etc/hostname"), "crossing.md", 4),
    "figure by symbolic link": (link_out, "crossing.md", 4),
    "figure missing": (figure("images/fery.png"), "crossing.md", 4),
    "figure is no picture": (no_picture, "crossing.md", 4),
    "picture of 60,000 pixels": (vast, "crossing.md", 4),
    "slug with ..": (issue(ISSUE.replace("crossing", "../../../crossing")), "issue.yaml", 4),
    "slug with /": (issue(ISSUE.replace("crossing", "articles/crossing")), "issue.yaml", 4),
    "date that no calendar has": (issue(ISSUE.replace("2010-12", "2010-13")), "issue.yaml", 2),
    "raw HTML": (article(CROSSING.replace("the ice", "<b>the ice</b>")), "crossing.md", 9),
    "script": (article(CROSSING + "\n<script>\nalert(1)\n</script>\n"), "crossing.md", 13),
    "5,000 quotations": (article(CROSSING + "\n" + ">" * 5_000 + " deep.\n"), "crossing.md", 13),
    "word of 300,000 letters": (article(CROSSING + "\n" + "x" * 300_000 + ".\n"), "crossing.md", 13),
    "no number": (issue(ISSUE.replace("number: 1\n", "")), "issue.yaml", 1),
}


@pytest.mark.parametrize("name", SPOILT)
def test_one_diagnostic_at_its_place_and_nothing_written(tmp_path: Path, name: str) -> None:
    spoil, path, line = SPOILT[name]
    root = publication(tmp_path)
    spoil(root)
    answer = bulletin("build", folder=root)
    assert answer.code == 1, answer
    assert [(Path(told.path).name, told.line) for told in answer.faults] == [(path, line)], answer.err
    assert not (root / "build").exists()
    assert answer.out == ""


def test_a_publication_without_faults_builds(tmp_path: Path) -> None:
    answer = bulletin("build", folder=publication(tmp_path))
    assert answer.code == 0, answer
    assert "the-ferry-2010-12.pdf" in answer.out


def _odd(body: str) -> str:
    return CROSSING.partition("\nThe ferry")[0] + "\n" + body + "\n"


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>\n\nText with <b onclick='x()'>raw</b> HTML.",
        ">" * 5_000 + " deep",
        "- " * 5_000 + "deep",
        "*" * 3_000 + "stars" + "*" * 3_000,
        "[" * 5_000 + "brackets",
        "x" * 300_000,
    ],
    ids=["raw HTML", "5,000 quotations", "5,000 lists", "stars", "brackets", "endless word"],
)
def test_odd_copy_neither_hangs_nor_breaks(tmp_path: Path, body: str) -> None:
    root = publication(tmp_path)
    write(root / ARTICLE, _odd(body))
    answer = bulletin("build", "--edition", "html", folder=root)
    assert answer.code in {0, 1}, answer.err[-500:]
    assert "went wrong" not in answer.err
    page = root / "build" / "2010-12" / "html" / "crossing.html"
    if page.exists():
        text = page.read_text(encoding="utf-8")
        assert "<script>" not in text
        assert "onclick='x()'>" not in text


def test_yaml_is_read_without_guessing(tmp_path: Path) -> None:
    root = publication(tmp_path)
    write(root / ARTICLE, CROSSING.replace("The crossing opens in spring", "no"))
    answer = bulletin("plan", "--format", "json", folder=root)
    assert answer.code == 0, answer
    answer = bulletin("build", "--edition", "html", folder=root)
    assert ">no</h1>" in (root / "build" / "2010-12" / "html" / "crossing.html").read_text(encoding="utf-8")


def test_all_complaints_at_once(tmp_path: Path) -> None:
    root = publication(tmp_path)
    write(
        root / ARTICLE, CROSSING.replace("images/ferry.png", "images/fery.png").replace("headline", "hedline")
    )
    write(root / ISSUE_FOLDER / "issue.yaml", ISSUE.replace("2010-12", "soon"))
    answer: Answer = bulletin("build", folder=root)
    codes = {told.code for told in answer.faults}
    assert {"MET010", "IMG001", "MET001"} <= codes, answer.err


def test_a_file_where_the_build_folder_should_be_is_the_machines_fault(tmp_path: Path) -> None:
    root = publication(tmp_path)
    write(root / "build", "in the way")
    answer = bulletin("build", folder=root)
    assert answer.code == 3, answer
    assert [line for line in answer.err.splitlines() if line.startswith("bulletin:")], answer.err
    assert (root / "build").read_text(encoding="utf-8") == "in the way"


def test_what_stops_a_build_is_told_first_and_alone_by_plan(tmp_path: Path) -> None:
    root = publication(tmp_path)
    write(root / ARTICLE, CROSSING + SLIPS + "\nThe <b>ice</b> has gone.\n")
    built, planned, read = (bulletin(command, folder=root) for command in ("build", "plan", "lint"))
    codes = [told.code for told in built.faults]
    assert codes == ["CPY021", "STY003", "STY007", "TYP006", "TYP006"]
    assert [told.code for told in planned.faults] == ["CPY021"]
    assert sorted(line.split()[1] for line in read.lines if ARTICLE.name in line) == [*codes, "TYP008"]
