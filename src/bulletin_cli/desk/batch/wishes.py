"""What a batch is asked for, and the limits that its issues are held to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bulletin_cli.model.publication import Publication

MEGABYTE = 1 << 20


class BatchWishes(NamedTuple):
    """How the archive is made; `output` is where the issues' folders go, without `formats` the publication
    says which."""

    output: Path
    formats: tuple[str, ...]
    draft: bool = False
    force: bool = False
    prune: bool = False
    """Whether outputs of issues that are no more are taken away."""

    def of(self, publication: Publication) -> BatchWishes:
        """The same with the formats that are pressed of this publication."""
        return self._replace(formats=self.formats or publication.editions)


class Limits(NamedTuple):
    """What one issue may take, in seconds and bytes, and how many issues a worker makes before its rest."""

    seconds: float = 300.0
    memory: int = 2048 * MEGABYTE
    issues: int = 250
