"""Editions from a plan: one module a format, found by listing the package."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Protocol, cast

from bulletin_cli.model.edition import Edition, Kept, PictureWish, PressJob
from bulletin_cli.model.layout import Layout


class Format(Protocol):
    """A format module: its name, the pictures it wants of a job, and the edition it presses from them."""

    FORMAT: str

    def wishes(self, job: PressJob) -> tuple[PictureWish, ...]:
        """Pictures as this edition shows them, sorted; the desk fills `job.pictures` with them."""
        ...

    def press(self, job: PressJob) -> Edition:
        """The edition. Raises MachineError where the machine lacks something."""
        ...


@cache
def formats() -> Mapping[str, Format]:
    """Format modules by name ("pdf", "html"), sorted; a module with FORMAT, wishes and press is one."""
    found: dict[str, Format] = {}
    for entry in pkgutil.iter_modules(__path__):
        module = import_module(f"{__name__}.{entry.name}")
        if all(hasattr(module, name) for name in ("FORMAT", "wishes", "press")):
            found[module.FORMAT] = cast("Format", module)
    return MappingProxyType(dict(sorted(found.items())))


def wake(names: Iterable[str], layout: Layout, kept: Kept) -> None:
    """Let those of these presses that are slow to wake (they have a `wake`) get ready for an issue of this
    layout, of which this was kept. Raises MachineError where the machine lacks something."""
    for name in names:
        waking = getattr(formats()[name], "wake", None)
        if waking is not None:
            waking(layout, kept)
