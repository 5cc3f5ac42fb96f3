"""PyYAML, loaded without its patterns: libyaml needs none, and they are more than half of the loading.

Where libyaml is missing, each is compiled when something is asked of it.
"""

import re
from typing import Any

_compile = re.compile


class _Waiting:
    """Stands for a pattern that nothing was asked of yet; `re` remembers it once it is compiled."""

    def __init__(self, *asked: Any) -> None:
        self.asked = asked

    def __getattr__(self, name: str) -> Any:
        return getattr(_compile(*self.asked), name)


re.compile = _Waiting  # type: ignore[assignment]  # for as long as PyYAML is loaded
try:
    import yaml
finally:
    re.compile = _compile

__all__ = ["yaml"]
