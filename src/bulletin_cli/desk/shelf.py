"""Takes publications and issues from the shelf; opens nothing that lies outside of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bulletin_cli.desk.opening import open_text
from bulletin_cli.desk.prints import Prints
from bulletin_cli.model.diagnostic import Diagnostic, Proof
from bulletin_cli.model.place import Source
from bulletin_cli.model.publication import Article, Issue, Publication
from bulletin_cli.reading import read_article, read_issue, read_publication, stub_article
from bulletin_cli.reading.complaints import complaint

PUBLICATION = "bulletin.yaml"
WORDS = "words.txt"


def find_publication(path: Path) -> Path | None:
    """The folder of the publication that a path lies in, or None."""
    start = path.absolute()
    for folder in (start, *start.parents):
        if (folder / PUBLICATION).is_file():
            return folder
    return None


def issue_ids(root: Path) -> tuple[str, ...]:
    """The ids of a publication's issues, sorted: folders with an issue.yaml."""
    try:
        with os.scandir(root / "issues") as entries:
            names = sorted(entry.name for entry in entries if not entry.name.startswith("."))
    except OSError:
        return ()
    return tuple(name for name in names if os.path.lexists(root / "issues" / name / "issue.yaml"))


def open_publication(root: Path) -> Proof[Publication | None]:
    """The publication of a folder with its imprint and words; None where bulletin.yaml cannot be read."""
    home = root.resolve()
    opened = open_text(root / PUBLICATION, PUBLICATION, home=home)
    if isinstance(opened, Diagnostic):
        return Proof(None, (opened,))
    bare = read_publication(opened).value
    words, worded = _beside(root, WORDS, home) if os.path.lexists(root / WORDS) else (None, ())
    imprint, imprinted = _imprint(root, bare, home)
    text = words.text if words else ""
    proof = read_publication(opened, imprint=imprint, words=text)
    return Proof(proof.value, (*proof.diagnostics, *worded, *imprinted))


def _beside(root: Path, name: str, home: Path) -> tuple[Source | None, tuple[Diagnostic, ...]]:
    """A file that lies beside bulletin.yaml; an empty one is no fault."""
    opened = open_text(root / name, name, home=home)
    if isinstance(opened, Source):
        return opened, ()
    return None, () if opened.code == "CPY007" else (opened,)


def _imprint(
    root: Path, publication: Publication, home: Path
) -> tuple[Source | None, tuple[Diagnostic, ...]]:
    if not publication.imprint:
        return None, ()
    opened = open_text(root / publication.imprint, publication.imprint, home=home)
    if isinstance(opened, Source):
        return opened, ()
    if opened.code == "CPY006":
        span = publication.source.span(publication.place("imprint"))
        said = f"{publication.imprint}: {opened.message}"
        return None, (complaint("CPY006", span, said, opened.hint),)
    return None, (opened,)


def open_issue(
    root: Path,
    publication: Publication,  # noqa: ARG001 - who opens an issue has its publication in hand
    id: str,  # noqa: A002 - the issue's id is called that
    *,
    digests: bool = True,
) -> Proof[Issue | None]:
    """An issue with its articles and what its pictures are; None where issue.yaml cannot be read.

    Without `digests` the pictures' files are not read to their ends.
    """
    folder = root / "issues" / id
    shown = f"issues/{id}"
    home = root.resolve()
    opened = open_text(folder / "issue.yaml", f"{shown}/issue.yaml", home=home)
    if isinstance(opened, Diagnostic):
        return Proof(None, (opened,))
    proof = read_issue(opened, id=id)
    if any(diagnostic.code.startswith("CPY0") for diagnostic in proof.diagnostics):
        return Proof(None, proof.diagnostics)
    articles, found = _articles(folder, shown, proof.value, home)
    prints = Prints(folder, digests=digests)
    for article in articles:
        prints.take(article, found)
    issue = replace(proof.value, articles=articles, pictures=prints.pictures)
    return Proof(issue, (*proof.diagnostics, *found))


def _articles(
    folder: Path, shown: str, issue: Issue, home: Path
) -> tuple[tuple[Article, ...], list[Diagnostic]]:
    """The articles in reading order, then those that are not placed, by slug."""
    there = set(_slugs(folder / "articles"))
    named = [entry.article for entry in issue.contents if entry.article in there]
    order = dict.fromkeys((*named, *sorted(there)))
    articles, found = [], []
    for slug in order:
        path = f"{shown}/articles/{slug}.md"
        opened = open_text(folder / "articles" / f"{slug}.md", path, home=home)
        if isinstance(opened, Diagnostic):
            found.append(opened)
            articles.append(stub_article(Source(path, ""), slug=slug))
            continue
        proof = read_article(opened, slug=slug)
        found += proof.diagnostics
        articles.append(proof.value)
    return tuple(articles), found


def _slugs(folder: Path) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries]
    except OSError:
        return
    for name in names:
        if name.endswith(".md") and not name.startswith("."):
            yield name.removesuffix(".md")
