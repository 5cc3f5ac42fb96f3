"""A layout's Jinja2 templates, in a sandbox: they see values, escape what they print, and open nothing."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from bulletin_cli.model.diagnostic import MachineError
from bulletin_cli.model.layout import Layout
from bulletin_cli.press.compiled import shelf

if TYPE_CHECKING:
    from jinja2 import TemplateError


def render(layout: Layout, name: str, values: Mapping[str, Any]) -> str:
    """The template of that path in the layout's folder, filled. Raises MachineError with its place."""
    from jinja2 import TemplateError, TemplateNotFound  # noqa: PLC0415

    sources = _sources(layout)
    try:
        return str(_environment(frozenset(sources.items())).get_template(name).render(values))
    except TemplateNotFound as failure:
        where = _where(failure, sources)
        said = f"layout {layout.name}: {f'{where}: ' if where else ''}there is no {failure.name}"
        raise MachineError(said, "put the template there, or use another layout") from failure
    except TemplateError as failure:
        said = f"layout {layout.name}: {_where(failure, sources) or name}: {failure.message or failure}"
        raise MachineError(said, "mend the template, or use another layout") from failure


def get_ready(layout: Layout) -> None:
    """Load what fills this layout's templates."""
    _environment(frozenset(_sources(layout).items()))


def _sources(layout: Layout) -> dict[str, bytes]:
    return {path: data for path, data in layout.files.items() if path.startswith("templates/")}


def _where(failure: TemplateError, sources: Mapping[str, bytes]) -> str:
    """path:line of the template that failed; empty where no one knows."""
    name, line = getattr(failure, "name", None), getattr(failure, "lineno", None)
    if name and line:
        return f"{name}:{line}"
    frames = traceback.extract_tb(failure.__traceback__)
    return next(
        (f"{frame.filename}:{frame.lineno}" for frame in reversed(frames) if frame.filename in sources), ""
    )


@lru_cache(maxsize=8)
def _environment(sources: frozenset[tuple[str, bytes]]) -> Any:
    from jinja2 import FunctionLoader, StrictUndefined  # noqa: PLC0415
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

    texts = {path: data.decode("utf-8", "replace") for path, data in sources}

    def load(name: str) -> tuple[str, str, None] | None:
        return (texts[name], name, None) if name in texts else None

    return ImmutableSandboxedEnvironment(
        loader=FunctionLoader(load),
        bytecode_cache=shelf(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
