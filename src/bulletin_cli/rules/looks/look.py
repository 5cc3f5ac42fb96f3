"""A look that rare words set off, and how to load the looks of a module late."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from bulletin_cli.rules.agreement.nouns import Finding
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.signs.followers import Judge

_Couples = frozenset[tuple[str, str]]
_Find = Callable[[Passage], Iterator[Finding]]
_Glance = Callable[[Passage], bool]


class Look:
    """A look at a passage, and the words or couples of words without one of which it finds nothing.

    It finds nothing either where `before` is false of each of the words with the one that follows it, or
    `behind` of the one before it with each of them, or `beside` of both, where `glance` sees nothing, nor in
    a text without any of the `signs`. One with neither words nor couples looks at any copy.
    """

    def __init__(
        self,
        look: _Find,
        words: frozenset[str] = frozenset(),
        couples: _Couples = frozenset(),
        *,
        before: Judge | None = None,
        behind: Judge | None = None,
        beside: Judge | None = None,
        glance: _Glance | None = None,
        signs: tuple[str, ...] = (),
    ) -> None:
        self.look, self.words, self.couples = look, words, couples
        self.before, self.behind, self.beside = before, behind, beside
        self.glance, self.signs = glance, signs


def _in_turn(finds: list[_Find], passage: Passage) -> Iterator[Finding]:
    for find in finds:
        yield from find(passage)


def of(module: str, *names: str) -> _Find:
    """Looks of a module that is loaded when something in the copy makes them worth it, as one."""
    finds: list[_Find] = []

    def look(passage: Passage) -> Iterator[Finding]:
        if not finds:
            loaded = import_module(f"bulletin_cli.rules.{module}")
            finds.extend(getattr(loaded, name) for name in names)
        return finds[0](passage) if len(finds) == 1 else _in_turn(finds, passage)

    return look
