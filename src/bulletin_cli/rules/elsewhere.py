"""What is written one way here and another way elsewhere in the issue."""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.model.place import Span
from bulletin_cli.rules.prose.passage import Passage


def another_way(passage: Passage, start: int, end: int, *, wanted: str, there: Span, hint: str) -> Mark:
    """A mark on what stands otherwise there, with a fix, not a safe one, that writes it so here too."""
    message = f"“{passage.text[start:end]}”, but elsewhere “{wanted}” ({there.path}:{there.line})"
    fix = passage.fix(start, end, wanted, safe=False)
    return Mark(passage.span(start, end), message, hint, fix, (there,))
