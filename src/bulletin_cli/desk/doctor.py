"""Looks over the machine: what issues need that it has, what it lacks, and the line that mends it."""

from __future__ import annotations

import hashlib
import platform
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from bulletin_cli import __version__
from bulletin_cli.desk.layouts import layout_names, load_layout
from bulletin_cli.desk.shelf import find_publication, open_publication
from bulletin_cli.desk.tongues import tongues
from bulletin_cli.model.diagnostic import MachineError

OLDEST_PYTHON = (3, 11)
BY_HAND = {
    "linux": "put {0}.dic and {0}.aff into a folder and name it in DICPATH",
    "darwin": "put {0}.dic and {0}.aff into ~/Library/Spelling",
}
"""How a spelling dictionary is brought where no package has it, by sys.platform."""
PACKAGED = frozenset(
    re.findall(
        r"\S+",
        "af an ar be bg bn bo br bs ca cs da dz el es eu fr gd gl gu gug he hi hr hu id is it kk kmr ko lo "
        "lt lv ml mn ne nl no oc pl ro ru si sk sl sr sv sw te th tr uk uz vi "
        "de-de de-at de-ch pt-pt pt-br en-gb en-us en-au en-ca en-za",
    )
)
"""Languages of which Debian and its kin have a package `hunspell-…`."""
NATIONAL = {"de": "de-de", "pt": "pt-pt", "en": "en-gb"}
"""Languages that are packaged by country only, and which is taken where none is named."""
EXTRAS = {"cluster": "distributed", "editor": "pygls"}
"""What is not installed unless asked for, each with the package that it brings."""
ANEW = "python -m pip install --force-reinstall bulletin-cli"


class State(StrEnum):
    """Whether a thing is there; what is optional is never called missing."""

    OK = "ok"
    MISSING = "missing"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked for: its kind, its name, what was found, and the line that mends it."""

    kind: str
    name: str
    state: State
    found: str = ""
    mend: str = ""


def examine(folder: Path) -> tuple[Finding, ...]:
    """Everything looked for, in the order in which an issue needs it; never raises for what is missing."""
    root = find_publication(folder)
    publication = open_publication(root).value if root else None
    return (
        *_program(),
        *_libraries(),
        *_fonts(root),
        *_languages(tongues(root, publication) if root and publication else ("en-GB",)),
        _build_folder(folder if root is None else root),
        *_extras(),
    )


def _program() -> Iterator[Finding]:
    here = platform.python_version()
    enough = sys.version_info >= OLDEST_PYTHON
    wanted = ".".join(map(str, OLDEST_PYTHON))
    yield Finding("program", "bulletin", State.OK, __version__)
    yield Finding("program", "Python", _state(enough), here, "" if enough else f"install Python {wanted}")
    for package in ("weasyprint", "uharfbuzz", "pyphen", "pillow", "pyromark"):
        found = _version(package)
        yield Finding("program", package, _state(bool(found)), found, "" if found else ANEW)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _libraries() -> Iterator[Finding]:
    from bulletin_cli.press.libraries import libraries, mend_line  # noqa: PLC0415 - only doctor looks

    for library in libraries():
        there = library.version is not None
        mend = "" if there else mend_line()
        yield Finding("library", library.name, _state(there), library.version or "", mend)


def _fonts(root: Path | None) -> Iterator[Finding]:
    """A finding a font file, each file once, however many layouts use it."""
    seen: set[str] = set()
    for name in layout_names(root):
        try:
            layout = load_layout(name, publication_root=root)
        except MachineError as failure:
            yield Finding("layout", name, State.MISSING, failure.message, failure.hint or ANEW)
            continue
        if layout.value is None:
            fault = layout.diagnostics[0]
            yield Finding("layout", name, State.MISSING, fault.message, fault.hint)
            continue
        yield Finding("layout", name, State.OK, f"version {layout.value.version}")
        for file, data in sorted(layout.value.font_files.items()):
            if file not in seen:
                seen.add(file)
                digest = hashlib.sha256(data).hexdigest()
                yield Finding("font", file.rpartition("/")[2], State.OK, f"sha256:{digest}")


def _languages(wanted: tuple[str, ...]) -> Iterator[Finding]:
    from bulletin_cli.compose.patterns import languages, patterns  # noqa: PLC0415 - only doctor looks
    from bulletin_cli.rules.words.spelling import dictionary  # noqa: PLC0415 - a large word list

    for language in wanted:
        known = dictionary(language) is not None
        line = "" if known else _brings(language)
        yield Finding("spelling", language, State.OK if known else State.ABSENT, "", line)
    for language in wanted:
        divided = patterns(language) is not None
        ragged = "without patterns its words are not divided, and its columns set ragged right"
        yield Finding(
            "hyphenation", language, State.OK if divided else State.ABSENT, "" if divided else ragged
        )
    known_tongues = languages()
    yield Finding("hyphenation", f"{len(known_tongues)} languages", State.OK, " ".join(known_tongues))


def _brings(language: str) -> str:
    """The line that brings a language's spelling dictionary."""
    short = language.partition("-")[0].lower()
    for name in (language.lower(), NATIONAL.get(short, short)):
        if sys.platform == "linux" and name in PACKAGED:
            return f"apt-get install hunspell-{name}"
    return BY_HAND.get(sys.platform, BY_HAND["linux"]).format(short)


def _build_folder(root: Path) -> Finding:
    """Whether a file can be written where editions go, tried in the nearest folder that is there."""
    folder = root.resolve() / "build"
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    try:
        with tempfile.TemporaryFile(dir=nearest):
            return Finding("folder", str(folder), State.OK, "may be written to")
    except OSError as failure:
        said = (failure.strerror or str(failure)).lower()
        return Finding("folder", str(folder), State.MISSING, said, "check its permissions, or use --output")


def _extras() -> Iterator[Finding]:
    for name, package in EXTRAS.items():
        there = find_spec(package) is not None
        mend = "" if there else f"python -m pip install 'bulletin-cli[{name}]'"
        yield Finding("extra", name, State.OK if there else State.ABSENT, _version(package), mend)


def _state(there: bool) -> State:  # noqa: FBT001 - the one thing that it decides by
    return State.OK if there else State.MISSING
