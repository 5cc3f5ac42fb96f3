"""Patterns that are compiled at their first use: most copy needs few, and each costs a millisecond."""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("finditer", "search", "match", "fullmatch", "findall", "sub", "split", "pattern", "flags")


class _Pattern:
    """Stands for a compiled pattern, and takes over its methods at the first use."""

    def __init__(self, source: str, flags: int) -> None:
        self.source = source
        self.options = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.source, self.options)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern like `re.compile`'s, compiled at its first use."""
    return cast("re.Pattern[str]", _Pattern(source, flags))
