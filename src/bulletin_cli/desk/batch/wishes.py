"""What a batch is asked for, and the limits that its issues are held to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1 << 20


@dataclass(frozen=True)
class BatchWishes:
    """How the archive is made; `output` is where the issues' folders go, `formats` are never empty."""

    output: Path
    formats: tuple[str, ...]
    draft: bool = False
    force: bool = False
    prune: bool = False
    """Whether outputs of issues that are no more are taken away."""


@dataclass(frozen=True)
class Limits:
    """What one issue may take, in seconds and bytes, and how many issues a worker makes before its rest."""

    seconds: float = 300.0
    memory: int = 2048 * MEGABYTE
    issues: int = 250
