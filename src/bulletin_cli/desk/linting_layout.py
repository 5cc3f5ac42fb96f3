"""Looks whether the layout of an issue is there, and opens it where it is the publication's own."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.publication import Issue, Publication

_PACKAGE = Path(__file__).parents[1]
_SHIPPED = (_PACKAGE / "layouts", _PACKAGE.parents[1] / "layouts")


def layout_faults(root: Path, publication: Publication, issue: Issue) -> tuple[Diagnostic, ...]:
    """Complaints about the layout that an issue or its publication names: not there, or wrong in itself."""
    name, own = issue.layout or publication.layout, root / "layouts"
    if _plainly_in(own, name):
        return _faults(root, name, (own / name / "layout.yaml").stat().st_mtime_ns)
    if any(_plainly_in(shelf, name) for shelf in _SHIPPED):
        return ()
    from bulletin_cli.desk.layouts import faults_of, pointed  # noqa: PLC0415 - loads the reader of layouts

    return pointed(faults_of(name, publication_root=root), publication, issue)


@lru_cache(maxsize=16)
def _faults(root: Path, name: str, _changed: int) -> tuple[Diagnostic, ...]:
    """What the file of a layout has wrong, which hundreds of issues may name."""
    from bulletin_cli.desk.layouts import faults_of  # noqa: PLC0415 - as above

    return faults_of(name, publication_root=root)


def _plainly_in(shelf: Path, name: str) -> bool:
    folder = f"{shelf}/{name}"
    return os.path.isfile(f"{folder}/layout.yaml") and not os.path.islink(folder)  # noqa: PTH113, PTH114 - asked of thousands
