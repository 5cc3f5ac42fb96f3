"""What the press gives: files by name, and the record of what they were made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Edition:
    """One edition: its format ("pdf", "html") and its files by path under the issue's build folder."""

    format: str
    files: Mapping[str, bytes]


@dataclass(frozen=True)
class Colophon:
    """What an issue was made from and what came out: digests (SHA-256, hexadecimal) by name."""

    issue: str
    version: str
    layout: str
    inputs: Mapping[str, str] = field(default_factory=dict)
    fonts: Mapping[str, str] = field(default_factory=dict)
    libraries: Mapping[str, str] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)
