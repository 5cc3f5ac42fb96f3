"""Takes a layout from its shelf: the publication's own layouts first, then the program's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path

from bulletin_cli.desk.opening import open_text
from bulletin_cli.model.diagnostic import Diagnostic, MachineError, Proof
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.place import Source, Span
from bulletin_cli.model.publication import Issue, Publication
from bulletin_cli.reading.complaints import complaint

_SOMEWHERE = Span("bulletin.yaml", 1, 1, 1, 1)


def load_layout(name: str, *, publication_root: Path | None = None) -> Proof[Layout | None]:
    """The layout of that name, perhaps pinned (two-column@1), with its fonts; or why it cannot be had.

    Raises MachineError where a font file is missing.
    """
    wanted, _, version = name.partition("@")
    shelves = tuple(_shelves(publication_root))
    for folder in _folders(name, wanted, shelves):
        proof = _Folder(folder, _shown(folder, publication_root)).read()
        pinned_by_name = folder.name == name
        if proof.value is None or not version or pinned_by_name or proof.value.version == version:
            return proof
    return Proof(None, (_not_there(wanted, version, shelves, publication_root),))


def faults_of(name: str, *, publication_root: Path | None = None) -> tuple[Diagnostic, ...]:
    """Why a layout of that name cannot be had, or what is wrong with its file; no font is opened."""
    wanted, _, version = name.partition("@")
    shelves = tuple(_shelves(publication_root))
    for folder in _folders(name, wanted, shelves):
        proof = _Folder(folder, _shown(folder, publication_root)).read(fonts=False)
        if proof.value is None or not version or folder.name == name or proof.value.version == version:
            return proof.diagnostics
    return (_not_there(wanted, version, shelves, publication_root),)


def layout_home(name: str, *, publication_root: Path | None = None) -> Path | None:
    """The folder of the layout of that name, perhaps pinned; None where there is none. No font is opened."""
    wanted, _, version = name.partition("@")
    for folder in _folders(name, wanted, tuple(_shelves(publication_root))):
        layout = _Folder(folder, _shown(folder, publication_root)).read(fonts=False).value
        if not version or folder.name == name or (layout is not None and layout.version == version):
            return folder
    return None


def pointed(
    diagnostics: Sequence[Diagnostic], publication: Publication, issue: Issue
) -> tuple[Diagnostic, ...]:
    """Complaints about a layout that is not there, at the place where the issue or publication names it."""
    of = issue if "layout" in issue.places else publication
    span = of.source.span(of.place("layout"))
    return tuple(d._replace(span=span) if d.code == "CPY014" else d for d in diagnostics)


def layout_names(publication_root: Path | None = None) -> tuple[str, ...]:
    """The layouts that there are, by name."""
    return tuple(
        sorted({folder.name for shelf in _shelves(publication_root) for folder in _layouts_in(shelf)})
    )


def _shelves(publication_root: Path | None) -> Iterator[Path]:
    """Folders of layouts, the nearest first."""
    package = Path(__file__).parents[1]
    own = [publication_root / "layouts"] if publication_root else []
    for shelf in (*own, package / "layouts", package.parents[1] / "layouts"):
        if shelf.is_dir():
            yield shelf


def _layouts_in(shelf: Path) -> list[Path]:
    return sorted(f for f in shelf.iterdir() if (f / "layout.yaml").is_file() and _inside(f, shelf))


def _inside(folder: Path, shelf: Path) -> bool:
    return folder.resolve().is_relative_to(shelf.parent.resolve())


def _folders(name: str, wanted: str, shelves: tuple[Path, ...]) -> Iterator[Path]:
    """Where the layout may lie: under its name as pinned, then under its name."""
    for folder_name in dict.fromkeys((name, wanted)):
        for shelf in shelves:
            folder = shelf / folder_name
            if not folder_name or "/" in folder_name or not (folder / "layout.yaml").is_file():
                continue
            if _inside(folder, shelf):
                yield folder


def _not_there(wanted: str, version: str, shelves: tuple[Path, ...], root: Path | None) -> Diagnostic:
    versions = sorted(_versions(wanted, shelves, root))
    if version and versions:
        message = f"there is no version {version} of the layout {wanted}"
        return complaint("CPY014", _SOMEWHERE, message, f"there is {' and '.join(versions)}")
    if any((shelf / wanted).is_symlink() for shelf in shelves):
        message = f"the layout {wanted} is a link that leads out of the publication"
        return complaint("CPY014", _SOMEWHERE, message, "copy the layout in")
    names = layout_names(root)
    near = get_close_matches(wanted, names, n=1)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(names) or 'none'}"
    return complaint("CPY014", _SOMEWHERE, f"there is no layout {wanted}", hint)


def _versions(wanted: str, shelves: tuple[Path, ...], root: Path | None) -> set[str]:
    found = set()
    for shelf in shelves:
        for folder in _layouts_in(shelf):
            if folder.name.partition("@")[0] == wanted:
                layout = _Folder(folder, _shown(folder, root)).read(fonts=False).value
                found |= {layout.version} if layout else set()
    return found


def _shown(folder: Path, root: Path | None) -> str:
    """A layout's folder as diagnostics name it."""
    if root is not None and folder.is_relative_to(root):
        return folder.relative_to(root).as_posix()
    return f"layouts/{folder.name}"


@dataclass(frozen=True)
class _Folder:
    """One layout's folder; `shown` is how diagnostics name it."""

    path: Path
    shown: str

    def read(self, *, fonts: bool = True) -> Proof[Layout | None]:
        """The layout, with its fonts or without."""
        from bulletin_cli.reading import read_layout  # noqa: PLC0415 - `lint` needs no layout

        home = self.path.resolve()
        opened = open_text(self.path / "layout.yaml", f"{self.shown}/layout.yaml", home=home)
        if isinstance(opened, Diagnostic):
            return Proof(None, (opened,))
        source = Source(opened.path, opened.text)
        return read_layout(
            source, files=self._files() if fonts else {}, load_font=self._font if fonts else None
        )

    def _files(self) -> dict[str, bytes]:
        """Templates, style sheets and assets, by path in the folder; nothing that links lead out to."""
        home = self.path.resolve()
        found = {}
        for path in sorted(self.path.rglob("*")):
            inside = path.is_file() and path.resolve().is_relative_to(home)
            if inside and "__pycache__" not in path.parts:
                found[path.relative_to(self.path).as_posix()] = _read(path)
        return found

    def _font(self, package: str, file: str) -> bytes:
        if not package:
            path = self.path / file
            if not path.resolve().is_relative_to(self.path.resolve()):
                raise MachineError(
                    f"the font {file} lies outside the layout {self.path.name}", "copy it there"
                )
            return _read(path)
        try:
            return Path(_home_of(package), file).read_bytes()
        except (ImportError, ValueError, OSError) as failure:
            project = package.replace("_", "-")
            raise MachineError(
                f"the font {file} of {package} is not installed", f"pip install {project}"
            ) from failure


def _home_of(package: str) -> str:
    """The folder of an installed package, which is not imported."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(package)
    return spec.submodule_search_locations[0]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as failure:
        hint = "put the file there, or take it out of layout.yaml"
        raise MachineError(f"cannot read {path}: {failure.strerror or failure}", hint) from failure
