"""Pictures of the web edition: whole, in two or three widths each, named after their files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from markupsafe import Markup

from bulletin_cli.model.copy import Block, Figure, FigureHere, List, Quotation, Sidebar
from bulletin_cli.model.edition import PictureWish, PressJob
from bulletin_cli.model.publication import Article, Picture
from bulletin_cli.press.addresses import quoted
from bulletin_cli.press.web_elements import element, void

FOLDER = "images"
WIDTHS = {"column": (360, 720, 1200), "page": (480, 1120, 1680)}
"""Pixels: a picture in a third of the front page, in its column, and there on a screen of double density."""
SIZES = {
    "column": "(min-width: 660px) 600px, 92vw",
    "page": "(min-width: 1200px) 1120px, 94vw",
}
"""How wide a figure is shown, as web.css has it."""
FEW = 1.15
"""A width that is less than this times the one before is left out."""


@dataclass(frozen=True)
class PictureView:
    """A picture for a template: addresses, its own size in pixels, its words."""

    src: str
    sources: tuple[tuple[str, int], ...]
    """Addresses with their widths."""
    width: int
    height: int
    alt: str
    caption: str
    credit: str
    kind: str
    """column or page."""
    focus: str
    """What must stay in sight, as the value of object-position."""
    path: str
    """The largest, as a path of the edition."""

    @property
    def srcset(self) -> str:
        """The sources as the value of `srcset`."""
        return ", ".join(f"{address} {width}w" for address, width in self.sources)

    @property
    def sizes(self) -> str:
        """The value of `sizes` where the picture stands in its story."""
        return SIZES[self.kind]


def kind_of(figure: Figure) -> str:
    """page, or column for all else."""
    return "page" if figure.width == "page" else "column"


def figures_of(article: Article) -> tuple[Figure, ...]:
    """All figures of a story: those of the front matter, then those that stand in the body."""
    return (*article.figures, *_standing(article.body.blocks))


def _standing(blocks: tuple[Block, ...]) -> Iterator[Figure]:
    for block in blocks:
        match block:
            case FigureHere(figure=figure):
                yield figure
            case List(items=items):
                for item in items:
                    yield from _standing(item.blocks)
            case Quotation(blocks=inner) | Sidebar(blocks=inner):
                yield from _standing(inner)
            case _:
                pass


def picture_wishes(job: PressJob) -> tuple[PictureWish, ...]:
    """Every picture of the issue's stories in its widths, sorted, each once."""
    pictures = job.issue.pictures
    figures = (figure for _entry, article in job.issue.placed for figure in figures_of(article))
    known = ((figure, pictures[figure.file]) for figure in figures if figure.file in pictures)
    return tuple(sorted({wish for figure, picture in known for wish in _wishes(figure, picture)}))


def _wishes(figure: Figure, picture: Picture) -> list[PictureWish]:
    box = (0, 0, picture.width, picture.height)
    wanted = sorted({min(width, picture.width) for width in WIDTHS[kind_of(figure)]})
    widths = [
        width for width, more in zip(wanted, [*wanted[1:], 0], strict=True) if not width < more < width * FEW
    ]
    return [
        PictureWish(figure.file, box, width, max(1, round(width * picture.height / picture.width)))
        for width in widths
    ]


class Album:
    """The pictures of a job by name, and views of them for the pages."""

    def __init__(self, job: PressJob) -> None:
        self._job = job
        stems = _stems(sorted({wish.file for wish in job.pictures}))
        self._names = {
            wish: f"{FOLDER}/{stems[wish.file]}-{wish.width}.{_ending(data)}"
            for wish, data in job.pictures.items()
        }

    def files(self, wishes: tuple[PictureWish, ...]) -> Mapping[str, bytes]:
        """The developed pictures by path in the edition."""
        return {self._names[wish]: self._job.pictures[wish] for wish in wishes if wish in self._names}

    def view(self, figure: Figure, photo: str = "{credit}") -> PictureView | None:
        """The figure's view, its credit in the layout's phrase; None where its picture is missing."""
        picture = self._job.issue.pictures.get(figure.file)
        found = [wish for wish in _wishes(figure, picture) if wish in self._names] if picture else []
        if not found:
            return None
        addresses = {wish: quoted(self._names[wish]) for wish in found}
        largest, middle = found[-1], found[min(1, len(found) - 1)]
        return PictureView(
            src=addresses[middle],
            sources=tuple((address, wish.width) for wish, address in addresses.items()),
            width=largest.width,
            height=largest.height,
            alt=figure.alt or "",
            caption=figure.caption,
            credit=_credit(figure.credit, photo),
            kind=kind_of(figure),
            focus=" ".join(f"{share * 100:g}%" for share in figure.focus),
            path=self._names[largest],
        )


def figure_markup(view: PictureView) -> Markup:
    """A figure in its story, with caption and credit."""
    picture = void(
        "img",
        src=view.src,
        srcset=view.srcset,
        sizes=view.sizes,
        width=f"{view.width}",
        height=f"{view.height}",
        alt=view.alt,
        loading="lazy",
        decoding="async",
    )
    credit = element("span", view.credit, class_="credit role-credit") if view.credit.strip() else ""
    words = [part for part in (view.caption.strip(), credit) if part]
    caption = [element("figcaption", Markup(" ").join(words), class_="role-caption")] if words else []
    return element("figure", picture, *caption, class_=f"figure-{view.kind}")


def _credit(credit: str, photo: str) -> str:
    return photo.replace("{credit}", credit) if credit.strip() and "{credit}" in photo else credit


def _stems(files: list[str]) -> dict[str, str]:
    """A name for each picture file: its own in plain letters, with a number where two are alike."""
    stems: dict[str, str] = {}
    taken: set[str] = set()
    for file in files:
        plain = "-".join(re.findall(r"[a-z0-9]+", PurePosixPath(file).stem.casefold())) or "picture"
        number = next(number for number in range(1, len(files) + 1) if _numbered(plain, number) not in taken)
        stems[file] = _numbered(plain, number)
        taken.add(stems[file])
    return stems


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name}.{number}"


def _ending(data: bytes) -> str:
    return "jpg" if data[:2] == b"\xff\xd8" else "png"
