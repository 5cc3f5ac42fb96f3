"""The shelf: what it takes down, what it refuses, and that it never looks elsewhere."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path
from unicodedata import normalize

import pytest
from PIL import Image

from bulletin_cli.desk.shelf import find_publication, issue_ids, open_issue, open_publication
from bulletin_cli.model.diagnostic import Proof
from bulletin_cli.model.publication import Issue

PUBLICATION = "title: Milestones\npublisher: The editors\nlanguage: en-GB\n"
ARTICLE = "---\nheadline: {0}\n---\nThe hearing took place in Bishkek.\n"


@pytest.fixture
def root(tmp_path) -> Path:
    """A publication with one issue of two stories."""
    home = tmp_path / "milestones"
    for name in ("articles", "images"):
        (home / "issues/2010-12" / name).mkdir(parents=True)
    (home / "bulletin.yaml").write_text(PUBLICATION)
    (home / "issues/2010-12/issue.yaml").write_text(
        "number: 4\ndate: 2010-12\ncontents:\n  - article: b\n  - article: a\n"
    )
    for slug in "ab":
        put(home, f"articles/{slug}.md", ARTICLE.format(slug))
    return home


def put(root: Path, name: str, content: str | bytes) -> Path:
    """Write a file of the issue."""
    path = root / "issues/2010-12" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def opened(root: Path, **options) -> Proof[Issue | None]:
    publication = open_publication(root)
    assert publication.value is not None
    return open_issue(root, publication.value, "2010-12", **options)


def said(proof: Proof) -> list[str]:
    """Complaints as `file:line:column CODE message`."""
    return [
        f"{d.span.path.rpartition('/')[2]}:{d.span.line}:{d.span.column} {d.code} {d.message}"
        for d in proof.diagnostics
    ]


def test_a_publication_is_found_upwards(root):
    inside = root / "issues/2010-12/articles"
    assert find_publication(inside) == root
    assert find_publication(inside / "a.md") == root
    assert find_publication(inside / ".." / "..") == root
    assert find_publication(root.parent) is None


def test_issues_are_folders_with_an_issue_file_sorted(root):
    for name in ("2011-03", "2009-01", "drafts"):
        (root / "issues" / name).mkdir()
    (root / "issues/2011-03/issue.yaml").write_text("number: 5\ndate: 2011-03\n")
    (root / "issues/2009-01/issue.yaml").write_text("number: 1\ndate: 2009-01\n")
    assert issue_ids(root) == ("2009-01", "2010-12", "2011-03")
    assert issue_ids(root.parent) == ()


def test_articles_stand_in_reading_order_then_by_slug(root):
    put(root, "articles/zebra.md", ARTICLE.format("z"))
    put(root, "articles/apple.md", ARTICLE.format("p"))
    put(root, "articles/notes.txt", "no article")
    issue = opened(root)
    assert not issue.diagnostics
    assert issue.value is not None
    assert [article.slug for article in issue.value.articles] == ["b", "a", "apple", "zebra"]
    assert issue.value.articles[0].source.path == "issues/2010-12/articles/b.md"


def test_imprint_and_words_lie_beside_the_publication(root):
    (root / "bulletin.yaml").write_text(PUBLICATION + "imprint: imprint.md\n")
    (root / "imprint.md").write_text("Published by the editors.\n")
    (root / "words.txt").write_text("# names\nOsh\n")
    proof = open_publication(root)
    assert not proof.diagnostics
    assert proof.value is not None
    assert proof.value.style.words == ("Osh",)
    assert proof.value.imprint_source is not None
    assert proof.value.imprint_source.path == "imprint.md"


def test_an_imprint_that_is_missing_is_told_where_it_is_named(root):
    (root / "bulletin.yaml").write_text(PUBLICATION + "imprint: imprint.md\n")
    assert said(open_publication(root)) == ["bulletin.yaml:4:10 CMP001 imprint.md: the file is missing"]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "a.md:1:1 CPY007 the file is empty"),
        (b"\xef\xbb\xbf", "a.md:1:1 CPY007 the file is empty"),
        (b"PK\x03\x04\x00\x00", "a.md:1:1 CPY008 the file is not text"),
        (
            "---\nheadline: H\n---\nCafé".encode("latin-1"),
            "a.md:4:4 CPY005 the file is not UTF-8: byte 0xe9 stands here",
        ),
        (b"\xef\xbb\xbf\xff", "a.md:1:1 CPY005 the file is not UTF-8: byte 0xff stands here"),
        (ARTICLE.encode("utf-16"), "a.md:1:1 CPY005 the file is UTF-16, not UTF-8"),
    ],
)
def test_an_article_that_cannot_be_read_is_one_complaint(root, content, complaint):
    put(root, "articles/a.md", content)
    issue = opened(root)
    assert said(issue) == [complaint]
    assert issue.value is not None
    assert [article.slug for article in issue.value.articles] == ["b", "a"]


def test_a_folder_in_place_of_a_file(root):
    (root / "issues/2010-12/articles/c.md").mkdir()
    assert said(opened(root)) == ["c.md:1:1 CPY006 a folder stands where the file should be"]


def test_a_byte_order_mark_is_no_part_of_the_text(root):
    put(root, "articles/a.md", b"\xef\xbb\xbf" + ARTICLE.format("a").encode())
    issue = opened(root)
    assert not issue.diagnostics
    assert issue.value is not None
    assert issue.value.articles[1].source.text == ARTICLE.format("a")


@pytest.mark.parametrize("content", ["number: [", "- a\n", "", "number: &a 4\n"])
def test_an_issue_file_that_cannot_be_read_is_the_only_complaint(root, content):
    put(root, "issue.yaml", content)
    issue = opened(root)
    assert issue.value is None
    assert len(issue.diagnostics) == 1


@pytest.mark.parametrize("content", ["title: [", "", "title: &a 4\n"])
def test_a_publication_that_cannot_be_read_is_none(root, content):
    (root / "bulletin.yaml").write_text(content)
    proof = open_publication(root)
    assert proof.value is None
    assert len(proof.diagnostics) == 1


@pytest.mark.parametrize("name", ["articles/a.md", "issue.yaml"])
def test_links_that_lead_out_are_refused(root, name):
    secret = root.parent / "secret.md"
    secret.write_text(ARTICLE.format("secret"))
    path = root / "issues/2010-12" / name
    path.unlink()
    path.symlink_to(secret)
    issue = opened(root)
    assert [line.split()[1] for line in said(issue)] == ["CPY015"]
    assert "secret" not in repr(issue.value)


def test_links_inside_the_publication_are_followed(root):
    (root / "shared.md").write_text(ARTICLE.format("shared"))
    (root / "issues/2010-12/articles/a.md").unlink()
    (root / "issues/2010-12/articles/a.md").symlink_to(root / "shared.md")
    issue = opened(root)
    assert not issue.diagnostics
    assert issue.value is not None
    assert issue.value.articles[1].headline == "shared"


def test_texts_stand_for_files(root):
    path = "issues/2010-12/articles/a.md"
    issue = opened(root, texts={path: ARTICLE.format("another")})
    assert issue.value is not None
    assert issue.value.articles[1].headline == "another"


def with_picture(root: Path, file: str) -> Proof[Issue | None]:
    """The issue whose story `a` shows that file."""
    put(root, "articles/a.md", f"---\nheadline: a\nfigures:\n  - {{file: '{file}', alt: x}}\n---\nBody.\n")
    return opened(root)


def promise(width: int, height: int) -> bytes:
    """A PNG that says it is so large, and has no pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def test_pictures_are_known_by_their_headers(root):
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    exif[0x0112] = 6
    Image.new("RGB", (30, 20)).save(root / "issues/2010-12/images/x.jpg", exif=exif)
    issue = with_picture(root, "images/x.jpg")
    assert not issue.diagnostics
    assert issue.value is not None
    picture = issue.value.pictures["images/x.jpg"]
    assert (picture.width, picture.height, picture.format, picture.located) == (20, 30, "JPEG", True)


def test_pictures_that_cannot_be_used_are_told_where_they_are_named(root):
    images = root / "issues/2010-12/images"
    outside = root.parent / "outside.png"
    Image.new("RGB", (3, 2)).save(outside)
    (images / "out.png").symlink_to(outside)
    (images / "loop.png").symlink_to(images / "loop.png")
    os.mkfifo(images / "pipe.png")
    put(root, "images/huge.png", promise(60_000, 60_000))
    put(root, "images/wide.png", promise(66_000, 10))
    put(root, "images/text.png", "hello")
    whole = promise(30, 20)
    put(root, "images/cut.png", whole[:20])
    reasons = {
        "images/none.png": "there is no such file",
        "images": "this is a folder",
        "images/pipe.png": "this is no file",
        "images/text.png": "this is not a picture that can be read",
        "images/cut.png": "this is not a picture that can be read",
        "images/out.png": "a link leads out of the issue's folder",
        "images/loop.png": "a link leads back to itself",
        "images/huge.png": "the picture is too large",
        "images/wide.png": "the picture is too large (66000 × 10 pixels)",
        "../../secret.png": "this leads out of the folder",
    }
    for file, reason in reasons.items():
        issue = with_picture(root, file)
        assert said(issue) == [f"a.md:4:13 IMG001 {file}: {reason}"]
        assert issue.value is not None
        assert issue.value.pictures == {}


def test_pictures_in_the_body_are_looked_at_too(root):
    put(root, "articles/a.md", ARTICLE.format("a") + '\n![A table](images/none.png "Caption")\n')
    (found,) = opened(root).diagnostics
    assert (found.code, found.span.line) == ("IMG001", 6)


@pytest.mark.parametrize(("typed", "named"), [("NFC", "NFD"), ("NFD", "NFC"), ("NFD", "NFD")])
def test_an_accent_is_an_accent_however_it_is_written(root, typed, named):
    folder, slug = root / "issues/2010-12", normalize("NFC", "réforme")
    (folder / "issue.yaml").write_text(
        f"number: 4\ndate: 2010-12\ncontents:\n  - article: {normalize(typed, slug)}\n"
    )
    file = folder / "articles" / f"{normalize(named, slug)}.md"
    (folder / "articles/a.md").rename(file)
    issue = open_issue(root, open_publication(root).value, "2010-12").value
    assert [entry.article for entry in issue.contents] == [slug]
    assert issue.article(slug).source.path == file.relative_to(root).as_posix()


def test_a_picture_whose_accents_are_written_another_way_is_told_so(root):
    folder = root / "issues/2010-12"
    (folder / "images" / normalize("NFD", "é.png")).write_bytes(b"")
    (folder / "articles/a.md").write_text(
        ARTICLE.format("A") + f'\n![A](images/{normalize("NFC", "é")}.png "B")\n'
    )
    (found,) = open_issue(root, open_publication(root).value, "2010-12").diagnostics
    assert found.code == "IMG001"
    assert "its accents written another way" in found.message


def test_a_story_that_is_not_read_for_its_name_is_told(root):
    put(root, "articles/c.MD", ARTICLE.format("c"))
    said_of = opened(root)
    assert said(said_of) == ["c.MD:1:1 CPY030 the story is not read: the name of its file ends in .MD"]
    assert said_of.value is not None
    assert [article.slug for article in said_of.value.articles] == ["b", "a"]


def test_a_story_that_lies_beside_the_articles_is_told(root):
    put(root, "articles/a.md", "").rename(root / "issues/2010-12/a.md")
    put(root, "notes.md", "No story.\n")
    assert said(opened(root)) == ["a.md:1:1 CPY030 the story is not read: it does not lie in articles"]
