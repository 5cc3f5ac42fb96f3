"""What the press gives: files by name, and the record of what they were made from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Plan
from bulletin_cli.model.publication import Issue, Publication

LONGEST_NAME = 60
"""Characters of a title in a file's name: at four bytes each, all file systems take it."""


class Edition(NamedTuple):
    """One edition: its format ("pdf", "html") and its files by path under the issue's build folder."""

    format: str
    files: Mapping[str, bytes]


class IssueName(NamedTuple):
    """An issue as others link to it: `id` names its folder beside theirs."""

    id: str
    number: int | None = None
    date: str = ""


class Neighbours(NamedTuple):
    """The issues before and after that have web editions; `archive` where its index.html stands there."""

    previous: IssueName | None = None
    next: IssueName | None = None
    archive: bool = False


@dataclass(frozen=True)
class Colophon:
    """What an issue was made from and what came out: digests (SHA-256, hexadecimal) by name."""

    issue: str
    version: str
    layout: str
    """Name and version, such as two-column@1."""
    draft: bool = False
    editions: tuple[str, ...] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)
    """The publication's files, by path relative to it."""
    layout_files: Mapping[str, str] = field(default_factory=dict)
    fonts: Mapping[str, str] = field(default_factory=dict)
    libraries: Mapping[str, str] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)
    program: str = ""
    """Digest of the program's own source: a checkout changes without a new version."""
    configuration: Mapping[str, str] = field(default_factory=dict)
    """Digests of what the publication's file says, by key, as far as it reaches a page."""
    layout_asked: str = ""
    """The layout that the issue itself names, perhaps pinned; empty where it takes the publication's."""
    neighbours: Neighbours | None = None
    """None where there is no web edition."""


class PictureWish(NamedTuple):
    """A picture as an edition wants it: crop box in pixels of the file, then the size to scale it to.

    Never scaled up: where width and height are larger than the crop, the crop's own size is kept.
    """

    file: str
    box: tuple[int, int, int, int]
    width: int
    height: int


class Kept(Protocol):
    """Where a press keeps what it wants again next time; what is lost it makes anew, the same."""

    def find(self, name: str, *, shared: bool = False) -> bytes | None:
        """What was kept under a name for this issue, or, `shared`, for all issues; None where nothing was."""
        ...

    def keep(self, name: str, data: bytes, *, shared: bool = False) -> None:
        """Keep it, where that can be done."""
        ...


@dataclass(frozen=True)
class NothingKept:
    """Keeps nothing."""

    def find(self, _name: str, *, shared: bool = False) -> bytes | None:  # noqa: ARG002
        """None."""
        return None

    def keep(self, _name: str, _data: bytes, *, shared: bool = False) -> None:
        """Forget it."""


NOTHING_KEPT = NothingKept()


@dataclass(frozen=True)
class PressJob:
    """All that an edition is pressed from. `pictures` holds what `wishes(job)` asked for, as JPEG or PNG."""

    publication: Publication
    issue: Issue
    layout: Layout
    plan: Plan
    pictures: Mapping[PictureWish, bytes] = field(default_factory=dict)
    draft: bool = False
    editions: tuple[str, ...] = ("pdf", "html")
    """The formats pressed with this one, so that they can point to each other."""
    previous: IssueName | None = None
    next: IssueName | None = None
    """The issues before and after, where they have web editions; the desk says so."""
    archive: bool = False
    """Whether the archive's index.html stands over the issues' folders."""
    kept: Kept = field(default=NOTHING_KEPT, compare=False)
    """From earlier pressings: it makes the next one quicker, and changes nothing else."""

    @property
    def stem(self) -> str:
        """The file name without its ending, such as milestones-2010-12."""
        return f"{slug_of(self.publication.title)}-{self.issue.id}"


def slug_of(title: str) -> str:
    """A title in lower case, letters and digits joined by hyphens; "bulletin" where none is left.

    As many words as a file system takes in a name.
    """
    words = re.findall(r"[^\W_]+", title.casefold())
    whole = "-".join(words)
    short = whole if len(whole) <= LONGEST_NAME else whole[: LONGEST_NAME + 1].rpartition("-")[0]
    return short or whole[:LONGEST_NAME] or "bulletin"
