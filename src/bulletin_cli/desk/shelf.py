"""Takes publications and issues from the shelf; opens nothing that lies outside of them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from bulletin_cli.desk.finding import PUBLICATION, find_publication, issue_ids, sayable
from bulletin_cli.desk.opening import decode, open_text
from bulletin_cli.desk.prints import Prints
from bulletin_cli.desk.unread import loose_stories, unread_stories
from bulletin_cli.model.diagnostic import Diagnostic, Proof
from bulletin_cli.model.place import Source, Span
from bulletin_cli.model.publication import Article, Issue, Publication
from bulletin_cli.reading import read_article, read_issue, read_publication, stub_article
from bulletin_cli.reading.complaints import complaint
from bulletin_cli.reading.paths import composed

__all__ = ["find_publication", "issue_ids", "open_issue", "open_publication"]

WORDS = "words.txt"
_FATAL = frozenset(["CPY001", "CPY003", "CPY007"])


Texts = Mapping[str, str]
"""Texts by path in the publication that stand for the files of that name: copy as it will be."""


class _Shelf:
    def __init__(self, root: Path, texts: Texts) -> None:
        self.root, self.texts = root, texts
        self._folders: dict[str, bool] = {}

    @cached_property
    def home(self) -> Path:
        """The publication's folder, out of which no link may lead."""
        return self.root.resolve()

    def take(self, shown: str) -> Source | Diagnostic:
        """A file of the publication by its path."""
        if shown in self.texts:
            return decode(self.texts[shown].encode("utf-8", "surrogatepass"), shown)
        file = os.path.join(self.root, shown)  # noqa: PTH118 - of thousands: a Path for each takes as long
        at_home = self._lies_at_home(shown.rpartition("/")[0]) and not os.path.islink(file)  # noqa: PTH114
        return open_text(file, shown, home=None if at_home else self.home)

    def _lies_at_home(self, folder: str) -> bool:
        # asked once for all files of a folder: every step of its way is looked at
        if folder not in self._folders:
            try:
                real = Path(os.path.realpath(self.root / folder))
            except (OSError, ValueError, RuntimeError):
                return False  # whoever opens the file will say why
            self._folders[folder] = real.is_relative_to(self.home)
        return self._folders[folder]


def open_publication(root: Path, *, texts: Texts | None = None) -> Proof[Publication | None]:
    """The publication of a folder with its imprint and words; None where bulletin.yaml cannot be read."""
    shelf = _Shelf(root, texts or {})
    opened = shelf.take(PUBLICATION)
    if isinstance(opened, Diagnostic):
        return Proof(None, (opened,))
    first = read_publication(opened)
    if _unreadable(first.diagnostics):
        return Proof(None, first.diagnostics)
    there = WORDS in shelf.texts or os.path.lexists(root / WORDS)
    words, worded = _beside(shelf, WORDS) if there else (None, ())
    imprint, imprinted = _imprint(shelf, first.value)
    text = words.text if words else ""
    proof = read_publication(opened, imprint=imprint, words=text)
    return Proof(proof.value, (*proof.diagnostics, *worded, *imprinted))


def _beside(shelf: _Shelf, name: str) -> tuple[Source | None, tuple[Diagnostic, ...]]:
    """A file that lies beside bulletin.yaml; an empty one is no fault."""
    opened = shelf.take(name)
    if isinstance(opened, Source):
        return opened, ()
    return None, () if opened.code == "CPY007" else (opened,)


def _imprint(shelf: _Shelf, publication: Publication) -> tuple[Source | None, tuple[Diagnostic, ...]]:
    if not publication.imprint:
        return None, ()
    opened = shelf.take(publication.imprint)
    if isinstance(opened, Source):
        return opened, ()
    if opened.code == "CPY006":
        span = publication.source.span(publication.place("imprint"))
        said = f"{publication.imprint}: {opened.message}"
        return None, (complaint("CMP001", span, said, opened.hint),)
    return None, (opened,)


def open_issue(
    root: Path,
    publication: Publication,  # noqa: ARG001 - who opens an issue has its publication in hand
    id: str,  # noqa: A002 - the issue's id is called that
    *,
    texts: Texts | None = None,
    files: frozenset[str] | None = None,
) -> Proof[Issue | None]:
    """An issue with its articles and what its pictures are; None where issue.yaml cannot be read.

    Of pictures only the headers are read. Where `files` are given, only pictures of articles among them are
    looked at.
    """
    folder = root / "issues" / id
    shown = f"issues/{id}"
    shelf = _Shelf(root, texts or {})
    opened = shelf.take(f"{shown}/issue.yaml")
    if isinstance(opened, Diagnostic):
        return Proof(None, (opened,))
    proof = read_issue(opened, id=id)
    if _unreadable(proof.diagnostics):
        return Proof(None, proof.diagnostics)
    articles, found = _articles(shelf, shown, proof.value)
    prints = Prints(folder)
    for article in articles:
        if files is None or article.source.path in files:
            prints.take(article, found)
    issue = proof.value._replace(articles=articles, pictures=prints.pictures)
    return Proof(issue, (*proof.diagnostics, *found))


def _articles(shelf: _Shelf, shown: str, issue: Issue) -> tuple[tuple[Article, ...], list[Diagnostic]]:
    """The articles in reading order, then those that are not placed, by slug."""
    folder = shelf.root / shown / "articles"
    names = _with_texts(_listing(folder), shelf, f"{shown}/articles/")
    there = {composed(name): name for name in sorted(_slugs(names))}
    named = [entry.article for entry in issue.contents if entry.article in there]
    order = dict.fromkeys((*named, *sorted(there)))
    articles: list[Article] = []
    found = [*unread_stories(folder, names, shown=f"{shown}/articles")]
    missing = dict.fromkeys(entry.article for entry in issue.contents if entry.article not in there)
    found += loose_stories(folder.parent, missing, shown=shown)
    for slug in order:
        if not sayable(slug):
            span = Span(f"{shown}/articles", 1, 1, 1, 1)
            found.append(complaint("CPY006", span, f"a file's name is not UTF-8: {slug!a}.md", "rename it"))
            continue
        path = f"{shown}/articles/{there[slug]}.md"
        opened = shelf.take(path)
        if isinstance(opened, Diagnostic):
            found.append(opened)
            articles.append(stub_article(Source(path, ""), slug=slug))
            continue
        proof = read_article(opened, slug=slug)
        found += proof.diagnostics
        articles.append(proof.value)
    return tuple(articles), found


def _with_texts(names: list[str], shelf: _Shelf, folder: str) -> list[str]:
    """The names of a folder's files, and of those texts that stand for files that are not there yet."""
    if not shelf.texts:
        return names
    given = [path.removeprefix(folder) for path in shelf.texts if path.startswith(folder)]
    return [*names, *(name for name in given if "/" not in name and name not in names)]


def _unreadable(diagnostics: tuple[Diagnostic, ...]) -> bool:
    """True where so much of a file is lost that nothing else can be said of it."""
    return any(diagnostic.code in _FATAL for diagnostic in diagnostics)


def _listing(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries]
    except OSError:
        return []


def _slugs(names: list[str]) -> Iterator[str]:
    """The names of articles without their ending, as the file system has them."""
    for name in names:
        if name.endswith(".md") and not name.startswith("."):
            yield name.removesuffix(".md")
