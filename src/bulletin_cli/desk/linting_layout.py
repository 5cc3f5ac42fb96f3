"""Looks whether the layout of an issue is there; opens it only where a version is to be looked for."""

from __future__ import annotations

import os
from pathlib import Path

from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.publication import Issue, Publication

_PACKAGE = Path(__file__).parents[1]
_SHIPPED = (_PACKAGE / "layouts", _PACKAGE.parents[1] / "layouts")


def layout_faults(root: Path, publication: Publication, issue: Issue) -> tuple[Diagnostic, ...]:
    """A complaint where the layout that an issue or its publication names is not there."""
    name = issue.layout or publication.layout
    if any(_plainly_in(shelf, name) for shelf in (root / "layouts", *_SHIPPED)):
        return ()
    from bulletin_cli.desk.layouts import faults_of, pointed  # noqa: PLC0415 - loads the reader of layouts

    return pointed(faults_of(name, publication_root=root), publication, issue)


def _plainly_in(shelf: Path, name: str) -> bool:
    folder = f"{shelf}/{name}"
    return os.path.isfile(f"{folder}/layout.yaml") and not os.path.islink(folder)  # noqa: PTH113, PTH114 - asked of thousands
