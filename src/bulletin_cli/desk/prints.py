"""What picture files are: looked at by their headers, never decoded, never outside the issue's folder."""

from __future__ import annotations

import errno
import stat
import warnings
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from bulletin_cli.model.copy import Block, Figure, FigureHere, Item, List, Quotation, Sidebar
from bulletin_cli.model.diagnostic import Diagnostic, Edit, Fix, MachineError
from bulletin_cli.model.place import Place, Span
from bulletin_cli.model.publication import Article, Issue, Picture
from bulletin_cli.reading.complaints import complaint
from bulletin_cli.reading.paths import why_unsafe

MOST_PIXELS = 200_000_000
"""More than any camera has; a header that promises more is a mistake or a trap."""
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP")
_GPS = 0x8825
_ANEW = "save it anew as JPEG or PNG"
_LONGEST = 100
"""Characters of a file's name that a message quotes."""
_STRIP = 50
"""A picture that is so many times as long as it is wide is a rule, not a picture."""


class _Bad(Exception):  # noqa: N818 - the picture is bad; nothing has failed
    def __init__(self, message: str, hint: str, meant: str = "") -> None:
        super().__init__(message)
        self.message, self.hint, self.meant = message, hint, meant


class PictureError(MachineError):
    """A picture whose header was sound and whose rest is not; `file` is its name as articles type it."""

    def __init__(self, file: str) -> None:
        super().__init__(f"the picture {file} is damaged", _ANEW)
        self.file = file


class Prints:
    """The pictures of one issue, by the file as articles type it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pictures: dict[str, Picture] = {}
        self._bad: dict[str, _Bad] = {}

    @cached_property
    def _home(self) -> Path:
        return self.folder.resolve()

    def take(self, article: Article, found: list[Diagnostic]) -> None:
        """Look at an article's pictures; complaints are added to `found`, one a figure."""
        told = {diagnostic.span for diagnostic in found if diagnostic.code == "IMG001"}
        for figure, place in figures_of(article):
            span = article.source.span(place)
            if not figure.file or span in told:
                continue
            bad = self._look(figure.file)
            if bad is not None:
                fix = _fix(article, place, figure.file, bad.meant)
                found.append(_complaint(span, figure.file, bad, fix))

    def _look(self, file: str) -> _Bad | None:
        if file not in self.pictures and file not in self._bad:
            try:
                self.pictures[file] = self._picture(file)
            except _Bad as bad:
                self._bad[file] = bad
        return self._bad.get(file)

    def _picture(self, file: str) -> Picture:
        unsafe = why_unsafe(file)
        if unsafe:
            raise _Bad(*unsafe)
        path = self.folder / file
        try:
            real = path.resolve()
            if not real.is_relative_to(self._home):
                raise _Bad("a link leads out of the issue's folder", "copy the file into the folder")
            state = real.stat()
            if stat.S_ISDIR(state.st_mode):
                raise _Bad("this is a folder", "name a picture in it")
            if not stat.S_ISREG(state.st_mode):
                raise _Bad("this is no file", "name a picture")
            width, height, form, located = _header(real)
        except (OSError, ValueError, RuntimeError) as failure:
            raise _reason(failure, path) or self._missing(file) from failure
        return Picture(file, width, height, form, located)

    def _missing(self, file: str) -> _Bad:
        from bulletin_cli.desk.meant import meant_picture  # noqa: PLC0415 - only where a file is missing

        meant = meant_picture(self.folder, file)
        hint = "put the picture into the issue's folder, or take the figure out"
        return _Bad("there is no such file", f"did you mean {meant}?" if meant else hint, meant)


def damaged(issue: Issue, file: str) -> tuple[Diagnostic, ...]:
    """A complaint about a picture that breaks off, at the figure that places it first."""
    bad = _Bad("the picture is damaged: it cannot be read to its end", _ANEW)
    placed = (
        (article, place)
        for article in issue.articles
        for figure, place in figures_of(article)
        if figure.file == file
    )
    return tuple(_complaint(article.source.span(place), file, bad) for article, place in placed)[:1]


def figures_of(article: Article) -> Iterator[tuple[Figure, Place]]:
    """Every figure of an article, and where its file is named."""
    for number, figure in enumerate(article.figures):
        yield figure, article.places.get(f"figures.{number}.file", figure.place)
    for here in _here(article.body.blocks):
        yield here.figure, here.figure.place


def _here(blocks: tuple[Block, ...]) -> Iterator[FigureHere]:
    for block in blocks:
        match block:
            case FigureHere():
                yield block
            case Quotation(blocks=inner) | Sidebar(blocks=inner):
                yield from _here(inner)
            case List(items=items):
                for item in items:
                    yield from _in_item(item)
            case _:
                pass


def _in_item(item: Item) -> Iterator[FigureHere]:
    return _here(item.blocks)


def _fix(article: Article, place: Place, file: str, meant: str) -> Fix | None:
    """The name of the picture that was meant, where the file's name stands by itself."""
    typed = article.source.text[place.start : place.end]
    return Fix((Edit(article.source.path, place, meant),), safe=False) if meant and typed == file else None


def _complaint(span: Span, file: str, bad: _Bad, fix: Fix | None = None) -> Diagnostic:
    name = file if len(file) <= _LONGEST else f"{file[: _LONGEST - 1]}…"
    return complaint("IMG001", span, f"{name}: {bad.message}", bad.hint, fix=fix)


def _reason(failure: Exception, path: Path) -> _Bad | None:
    """Why a picture cannot be looked at; None where it is not there."""
    if isinstance(failure, FileNotFoundError | NotADirectoryError):
        from unicodedata import normalize  # noqa: PLC0415 - only where a file is missing

        if any(path.with_name(normalize(form, path.name)).exists() for form in ("NFC", "NFD")):
            hint = "rename the file, typing its name anew"
            return _Bad("a file of that name is there, its accents written another way", hint)
        return None
    if isinstance(failure, RuntimeError) or getattr(failure, "errno", None) == errno.ELOOP:
        return _Bad("a link leads back to itself", "copy the file into the folder")
    said = getattr(failure, "strerror", None)
    return _Bad(f"it cannot be read ({said.lower()})" if said else "it cannot be read", "save it anew")


def _header(path: Path) -> tuple[int, int, str, bool]:
    """Width and height as shown, format, and whether it says where it was taken."""
    width, height, form, exif = _opened(path)
    if width * height > MOST_PIXELS or max(width, height) > 65_000:
        raise _too_large(width, height)
    if min(width, height) < 1:
        raise _Bad("the picture has no pixels", "save it anew")
    if max(width, height) > _STRIP * min(width, height):
        raise _Bad(f"the picture is a mere strip ({width} × {height} pixels)", "cut a picture out of it")
    if exif.get(0x0112, 1) in {5, 6, 7, 8}:
        width, height = height, width
    return width, height, form, bool(exif.get(_GPS))


def _opened(path: Path) -> tuple[int, int, str, dict[int, Any]]:
    """Width, height and format as Pillow reads them, and the tags that matter here."""
    from PIL import Image  # noqa: PLC0415 - only issues with pictures need Pillow

    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("ignore")
        try:
            with Image.open(file, formats=FORMATS) as opened:
                return *opened.size, opened.format or "", _exif(opened)
        except Image.DecompressionBombError as bomb:
            raise _too_large() from bomb
        except (OSError, SyntaxError, ValueError, EOFError, TypeError) as failure:
            raise _no_picture(path) from failure


def _no_picture(path: Path) -> _Bad:
    """What to say of a file that holds no picture of a kind that can be printed."""
    kind = path.suffix.lower()
    if kind in {".svg", ".svgz", ".pdf", ".eps", ".ai"}:
        return _Bad(
            f"drawings in {kind[1:].upper()} cannot be placed", "export it as PNG, 2000 pixels wide or more"
        )
    return _Bad("this is not a picture that can be read", "save it as JPEG, PNG, WebP, TIFF or GIF")


def _exif(opened: Any) -> dict[int, Any]:
    """The tags of the header that matter here; none where they are damaged."""
    try:
        if opened.format == "PNG" and "exif" not in opened.info:
            return {}  # asked for more, Pillow would decode the picture
        exif = opened.getexif()
        return {0x0112: exif.get(0x0112, 1), _GPS: dict(exif.get_ifd(_GPS))}
    except Exception:  # noqa: BLE001 - damaged metadata: Pillow raises whatever comes
        return {}


def _too_large(width: int = 0, height: int = 0) -> _Bad:
    size = f" ({width} × {height} pixels)" if width else ""
    return _Bad(
        f"the picture is too large{size}", "scale it down: 6000 pixels across are enough for any page"
    )
