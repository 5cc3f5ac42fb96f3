"""Writes a working start for a publication, an issue or an article: it lints clean and builds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date as calendar
from importlib.resources import files
from io import BytesIO
from math import sin
from pathlib import Path
from string import Template

from bulletin_cli.desk.issues import newest
from bulletin_cli.desk.numbering import Numbered, number_for
from bulletin_cli.desk.saving import save_file
from bulletin_cli.desk.shelf import issue_ids, open_issue, open_publication
from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.publication import Issue, Publication

LEAD = "first-story"
_DATED = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?![^-])")
_SLUG = re.compile(r"[\w][\w-]*")


@dataclass(frozen=True, slots=True)
class Refused(Exception):  # noqa: N818 - the editor asked for what cannot be had
    """What was asked for cannot be started, and what to do instead."""

    message: str
    hint: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()


def start_publication(folder: Path, name: str, *, month: str) -> tuple[Path, ...]:
    """Start a publication in `folder/name` with a first issue for `month` (YYYY-MM); the files written."""
    root = folder / name
    called = root.resolve().name
    if not name.strip() or not called or not called.isprintable():
        raise Refused(f"“{name}” cannot be a name here", "name a folder, such as ferry")
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise Refused(f"{root} is there already", "choose another name, or an empty folder")
    title = _title(called)
    _write(root / "bulletin.yaml", "bulletin.yaml", {"title": title})
    _write(root / "imprint.md", "imprint.md", {"title": title})
    save_file(root / ".gitignore", b"build/\n.bulletin/\n")
    first = (root / "bulletin.yaml", root / "imprint.md", root / ".gitignore")
    return first + _write_issue(root, month, numbered=Numbered(1), date=month, status="draft")


@dataclass(frozen=True, slots=True)
class StartedIssue:
    """The files of an issue that was begun, and how it is numbered."""

    written: tuple[Path, ...]
    numbered: Numbered


def start_issue(root: Path, name: str, *, month: str) -> StartedIssue:
    """Start an issue of the publication in `root`; dated by its name where that says a date, or a year."""
    check_name(name)
    if (root / "issues" / name).exists():
        raise Refused(f"issue {name} is there already", "choose another name")
    publication = open_publication(root)
    if publication.value is None:
        raise Refused(f"{root.name} cannot be read", "mend it first", publication.diagnostics)
    date = _date_of(name, month)
    opened = (open_issue(root, publication.value, id_).value for id_ in issue_ids(root))
    numbered = number_for(date, (issue for issue in opened if issue))
    status = publication.value.requires.status or "draft"
    return StartedIssue(_write_issue(root, name, numbered=numbered, date=date, status=status), numbered)


def start_article(root: Path, name: str, *, issue: str = "") -> tuple[Path, ...]:
    """Start an article in an issue (the newest) and put it last in the issue's contents."""
    check_name(name)
    ids = issue_ids(root)
    if not ids:
        raise Refused("there is no issue to write for", "start one with: bulletin new issue NAME")
    id_ = issue or newest(root, ids)
    if id_ not in ids:
        raise Refused(f"no issue {id_}", f"the newest is {newest(root, ids)}")
    publication, opened = _open(root, id_)
    path = root / "issues" / id_ / "articles" / f"{name}.md"
    if path.exists():
        raise Refused(f"{path} is there already", "choose another name")
    rubric = publication.rubrics[0].key if publication.rubrics else "news"
    words = {
        "title": _title(name),
        "rubric": rubric,
        "date": opened.date,
        "status": publication.requires.status or "draft",
    }
    _write(path, "article.md", words)
    listed = root / opened.source.path
    save_file(listed, _with_entry(opened, name).encode())
    return (path, listed)


def _date_of(name: str, month: str) -> str:
    """The date that an issue's name says; where it says only a year, this month of that."""
    found = _DATED.match(name)
    if found is None:
        return month
    for dated in (found[0], found[0][: len("2010-12")]):
        with suppress(ValueError):
            calendar.fromisoformat(f"{dated}-01" if len(dated) == len("2010-12") else dated)
            return dated
    return f"{found[0][:4]}{month[4:]}"


def _open(root: Path, issue_id: str) -> tuple[Publication, Issue]:
    publication = open_publication(root)
    issue = open_issue(root, publication.value, issue_id) if publication.value else None
    if publication.value is None or issue is None or issue.value is None:
        found = (*publication.diagnostics, *(issue.diagnostics if issue else ()))
        raise Refused(f"issue {issue_id} cannot be read", "mend it first", found)
    return publication.value, issue.value


def _with_entry(issue: Issue, slug: str) -> str:
    """The text of issue.yaml with one entry more at the end of its contents."""
    text = issue.source.text
    newline = "\r\n" if "\r\n" in text else "\n"
    if not issue.contents:
        bare = re.sub(r"(?m)^contents:[^\S\n]*\[?[^\S\n]*\]?[^\S\n]*$\n?", "", text).rstrip()
        return f"{bare}{newline}contents:{newline}  - article: {slug}{newline}"
    last = issue.contents[-1].place
    dash = text.rfind("-", 0, last.start + 1)
    indent = text[text.rfind("\n", 0, dash) + 1 : dash]
    end = len(text[: last.end].rstrip())
    rest = text[end:].partition("\n")[0].rstrip("\r")
    end += len(rest) if rest.lstrip()[:1] in {"", "#"} else 0
    if indent.strip():
        raise Refused(f"{issue.source.path} lists its contents on one line", f"add `article: {slug}` by hand")
    return f"{text[:end]}{newline}{indent}- article: {slug}{text[end:] or newline}"


def _write_issue(root: Path, name: str, *, numbered: Numbered, date: str, status: str) -> tuple[Path, ...]:
    folder = root / "issues" / name
    picture = folder / "images" / "first-picture.jpg"
    volume = "" if numbered.volume is None else f"volume: {numbered.volume}\n"
    words = {"volume": volume, "number": str(numbered.number), "date": date, "slug": LEAD}
    _write(folder / "issue.yaml", "issue.yaml", words)
    _write(folder / "articles" / f"{LEAD}.md", "lead.md", {"date": date, "status": status})
    save_file(picture, _hills())
    return (folder / "issue.yaml", folder / "articles" / f"{LEAD}.md", picture)


def _write(path: Path, starter: str, words: Mapping[str, str]) -> None:
    text = (files("bulletin_cli.desk") / "starters" / starter).read_text(encoding="utf-8")
    save_file(path, Template(text).substitute(words).encode())


def check_name(name: str) -> None:
    """Refuse a name that no file of a publication may bear."""
    if not _SLUG.fullmatch(name):
        raise Refused(
            f"“{name}” cannot be a name here", "use letters, digits and hyphens, as in prison-reform"
        )


def _title(name: str) -> str:
    """A name as a title, without the signs that YAML and Markdown keep for themselves."""
    words = " ".join(re.sub(r"[^\w'’.,]+|_", " ", name).split())
    return words[:1].upper() + words[1:] or "Bulletin"


def _hills() -> bytes:
    """A JPEG of hills at dawn, 2130 x 1000 pixels: the first picture of a new issue."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - only where a picture is drawn

    size, width, height = (2130, 1000), 2130, 1000
    picture = Image.new("RGB", size)
    draw = ImageDraw.Draw(picture)
    for y in range(height):
        share = y / height
        draw.line([(0, y), (width, y)], fill=tuple(round(a + (b - a) * share) for a, b in _SKY))
    for base, swell, step, colour in _RIDGES:
        ridge = [(x, base - swell * _wave(x / step)) for x in range(0, width + 10, 10)]
        draw.polygon([(0, height), *ridge, (width, height)], fill=colour)
    saved = BytesIO()
    picture.save(saved, "JPEG", quality=85)
    return saved.getvalue()


_SKY = ((236, 250), (243, 226), (244, 196))
_RIDGES = (
    (560, 120, 260, (150, 184, 196)),
    (690, 100, 340, (92, 140, 160)),
    (820, 90, 420, (40, 98, 124)),
    (930, 60, 520, (14, 62, 84)),
)


def _wave(at: float) -> float:
    """A smooth, uneven wave between -1 and 1."""
    return 0.6 * sin(at) + 0.4 * sin(2.3 * at + 1.7)
