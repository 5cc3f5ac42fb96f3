"""Back issues for the bench of `batch`: the example again and again, no two alike, and clones of what was made."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from pathlib import Path

EXAMPLE = Path(__file__).parents[1] / "examples" / "milestones"
ISSUE = "2010-12"
FIRST_YEAR = 1950


def write_back_issues(root: Path, issues: int, *, model: str = ISSUE) -> list[str]:
    """A publication of so many issues, each with a word of its own in every story; their ids."""
    root.mkdir(parents=True, exist_ok=True)
    for name in ("bulletin.yaml", "imprint.md", "words.txt"):
        shutil.copy(EXAMPLE / name, root / name)
    ids = [issue_id(number) for number in range(issues)]
    for number, id_ in enumerate(ids):
        folder = root / "issues" / id_
        shutil.copytree(EXAMPLE / "issues" / model, folder)
        _date(folder / "issue.yaml", id_, number)
        for story in sorted((folder / "articles").glob("*.md")):
            story.write_text(_varied(story.read_text(encoding="utf-8"), number), encoding="utf-8")
    return ids


def _varied(text: str, number: int) -> str:
    """The story without its date, and with one word of its own, another in each issue."""
    text = "\n".join(line for line in text.splitlines() if not line.startswith("date:")) + "\n"
    front, _, body = text.partition("\n---\n")
    quotes = re.findall(r"^  - text: (.+)$", front, re.MULTILINE)
    found = (match.start() for match in re.finditer(r"(?<= )the(?= )", body))
    plain = [at for at in found if _unquoted(_paragraph(body, at), quotes)]
    at = plain[number % len(plain)]
    return f"{front}\n---\n{body[:at]}our{body[at + 3 :]}"


def _paragraph(body: str, at: int) -> str:
    """The paragraph round that place, in one line."""
    start, end = body.rfind("\n\n", 0, at) + 1, body.find("\n\n", at)
    return " ".join(body[start : end if end > 0 else len(body)].split())


def _unquoted(paragraph: str, quotes: list[str]) -> bool:
    """Whether nothing of it is quoted, there or beside the column: that must stay word for word."""
    return not set("“”>[|") & set(paragraph) and not any(quote in paragraph for quote in quotes)


def issue_id(number: int) -> str:
    """1950-01, 1950-02, …"""
    return f"{FIRST_YEAR + number // 12}-{number % 12 + 1:02}"


def _date(path: Path, id_: str, number: int) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not line.startswith(("number:", "volume:", "date:", "period:"))]
    path.write_text("\n".join([f"number: {number + 1}", f"date: {id_}", *kept]) + "\n", encoding="utf-8")


def clone_made(root: Path, ids: list[str], wanted: int) -> list[str]:
    """Fill the archive up with issues that look made: copy, outputs and colophon of others under new ids."""
    clones = [issue_id(number) for number in range(len(ids), wanted)]
    every = [*ids, *clones]
    for number, id_ in enumerate(clones, start=len(ids)):
        model = ids[number % len(ids)]
        for folder in ("issues", "build"):
            shutil.copytree(root / folder / model, root / folder / id_, copy_function=_linked)
        _own(root / "issues" / id_ / "issue.yaml")
        _date(root / "issues" / id_ / "issue.yaml", id_, number)
        for pdf in (root / "build" / id_).glob(f"*{model}.pdf"):
            pdf.rename(pdf.with_name(pdf.name.replace(model, id_)))
        _sign(root, model, id_, every)
    for id_ in ids[-1:]:
        _sign(root, id_, id_, every)
    return every


def _linked(source: str, target: str) -> str:
    os.link(source, target)
    return target


def _own(path: Path) -> None:
    """Let the file be another than that which it was linked to."""
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data)


def _sign(root: Path, model: str, id_: str, every: list[str]) -> None:
    """Rewrite a colophon for its new issue: paths, its own file's digest, its neighbours."""
    path = root / "build" / id_ / "colophon.json"
    text = path.read_text(encoding="utf-8").replace(f"issues/{model}/", f"issues/{id_}/")
    record = json.loads(
        text.replace(f"-{model}.pdf", f"-{id_}.pdf").replace(f'"issue": "{model}"', f'"issue": "{id_}"')
    )
    own = f"issues/{id_}/issue.yaml"
    record["inputs"][own] = hashlib.sha256((root / own).read_bytes()).hexdigest()
    at = every.index(id_)
    for which, step in (("previous", -1), ("next", 1)):
        beside = every[at + step] if 0 <= at + step < len(every) else None
        named = {"id": beside, "number": at + step + 1, "date": beside} if beside else None
        record["neighbours"][which] = named
    path.unlink()
    path.write_text(json.dumps(record, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
