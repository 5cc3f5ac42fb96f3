"""A layout's Jinja2 templates, in a sandbox: they see values, escape what they print, and open nothing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from bulletin_cli.model.diagnostic import MachineError
from bulletin_cli.model.layout import Layout


def render(layout: Layout, name: str, values: Mapping[str, Any]) -> str:
    """The template of that path in the layout's folder, filled. Raises MachineError with its place."""
    from jinja2 import TemplateError  # noqa: PLC0415

    sources = {path: data for path, data in layout.files.items() if path.startswith("templates/")}
    try:
        return str(_environment(frozenset(sources.items())).get_template(name).render(values))
    except TemplateError as failure:
        place = getattr(failure, "name", None) or name
        line = getattr(failure, "lineno", None)
        where = f"{place}:{line}" if line else place
        raise MachineError(
            f"layout {layout.name}: {where}: {failure.message or failure}",
            "mend the template, or use another layout",
        ) from failure


@lru_cache(maxsize=8)
def _environment(sources: frozenset[tuple[str, bytes]]) -> Any:
    from jinja2 import DictLoader, StrictUndefined  # noqa: PLC0415
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

    return ImmutableSandboxedEnvironment(
        loader=DictLoader({path: data.decode("utf-8", "replace") for path, data in sources}),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
