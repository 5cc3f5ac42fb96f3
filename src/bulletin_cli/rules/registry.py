"""The rules there are: listed by the names of their files, loaded when they are wanted."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from bulletin_cli import rules as package
from bulletin_cli.model.diagnostic import Mark, Severity

LOOKS = ("sentences", "story", "issue", "archive", "plan")
"""What a rule may look at."""
_CODE = 6
"""Letters and figures of a code."""
REGISTER = Path(__file__).parent / "data" / "register.tsv"

Check = Callable[[Any], Iterator[Mark]]
CheckEach = Callable[[Sequence[Any]], Iterable[Iterable[Mark]]]
"""Marks of several views at once, for each of them in their order."""
Declared = tuple[str, ...]
"""What a rule declares: severity, on or off, who finds it, how it is mended, what it looks at, its signs."""


class Rule:
    """One rule: `TYP003`, `mixed-quotes`. Its module is loaded when something of it is asked for."""

    def __init__(self, code: str, name: str) -> None:
        self.code, self.name = code, name

    @cached_property
    def module(self) -> ModuleType:
        """The file that holds the rule."""
        return import_module(f"{package.__name__}.{self.stem}")

    @property
    def stem(self) -> str:
        """The name of its file: `typ003_mixed_quotes`."""
        return f"{self.code.lower()}_{self.name.replace('-', '_')}"

    @cached_property
    def declared(self) -> Declared:
        """What its file declares at the margin: the register knows, but for a rule just written."""
        if self.code in registered():
            return registered()[self.code]
        from bulletin_cli.rules.register import declared_in  # noqa: PLC0415 - loads the rule

        return declared_in(self)

    @property
    def severity(self) -> Severity:
        """How much it weighs, where the publication says nothing else."""
        return Severity(self.declared[0])

    @property
    def default(self) -> bool:
        """False for a rule that runs only where it is selected."""
        return self.declared[1] == "on"

    @property
    def found_by(self) -> str:
        """The room that finds it (reading, compose) where the rule's own file only describes it."""
        return self.declared[2]

    @property
    def mends(self) -> str:
        """What fixes it has: `safe` (some at least), `unsafe`, or nothing."""
        return self.declared[3]

    @property
    def looks_at(self) -> tuple[str, ...]:
        """What it looks at: sentences, story, issue, archive, plan."""
        return tuple(self.declared[4].split())

    @cached_property
    def needs(self) -> tuple[str, ...]:
        """Signs one of which stands in every story or issue in which it finds anything; none may be named."""
        return self.declared[5:]

    def check(self, what: str) -> Check:
        """Its function for sentences, a story, an issue, the archive or the plan, where it looks at them."""
        check: Check = getattr(self.module, f"check_{what}")
        return check

    def check_each(self, what: str) -> CheckEach | None:
        """Its function for several stories at once, where it has one that is quicker than one by one."""
        check: CheckEach | None = getattr(self.module, f"check_each_{what}", None)
        return check


@lru_cache(maxsize=1)
def registered() -> dict[str, Declared]:
    """What each rule declares, by code."""
    lines = REGISTER.read_text(encoding="utf-8").splitlines() if REGISTER.is_file() else []
    rows = (line.split("\t") for line in lines if not line.startswith("# "))
    return {code: tuple(declared) for code, *declared in rows}


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every rule of the package, by code."""
    names = sorted(name for folder in package.__path__ for name in os.listdir(folder))  # noqa: PTH208 - no paths
    parted = (name.removesuffix(".py").partition("_") for name in names if name.endswith(".py"))
    return tuple(Rule(code.upper(), name.replace("_", "-")) for code, _, name in parted if _is_code(code))


def _is_code(typed: str) -> bool:
    # three letters and three figures; `str008` is one, `prose` is none
    return len(typed) == _CODE and typed[:3].isalpha() and typed[3:].isdigit()


@lru_cache(maxsize=1)
def rules_by_code() -> dict[str, Rule]:
    """Every rule by its code."""
    return {rule.code: rule for rule in all_rules()}


def find_rule(wanted: str) -> Rule | None:
    """The rule of that code or name, in whatever case it is typed."""
    code, name = wanted.upper(), wanted.lower().replace("_", "-")
    return next((rule for rule in all_rules() if code == rule.code or name == rule.name), None)


def known_selector(selector: str) -> bool:
    """True where a code, a prefix of codes or ALL stands for at least one rule."""
    return bool(selector) and any(matches(selector, code) for code in rules_by_code())


@lru_cache(maxsize=1)
def _set_aside() -> frozenset[str]:
    from bulletin_cli.rules.words.lists import data_lines  # noqa: PLC0415 - only where no rule has the code

    return frozenset(code for line in data_lines("set-aside.txt") for code in line.split())


def heard_of(selector: str) -> bool:
    """True where a selector stands for a rule, or for one to come whose code is kept."""
    return known_selector(selector) or selector.upper() in _set_aside()


def matches(selector: str, code: str) -> bool:
    """True where a selector (a code or a prefix of codes, or ALL) stands for a code."""
    return selector.upper() == "ALL" or code.startswith(selector.upper())


def nearest(wanted: str) -> str:
    """The code that an unknown one was probably meant to be, or nothing."""
    import re  # noqa: PLC0415 - only where something was misspelt
    from difflib import get_close_matches  # noqa: PLC0415

    words = {word: rule.code for rule in all_rules() for word in (rule.code, rule.name)}
    short = re.fullmatch(r"([A-Za-z]{3})[ -]?0*(\d{1,3})", wanted)
    if short and (whole := f"{short[1].upper()}{short[2]:0>3}") in words:
        return whole
    for typed in (wanted.upper(), wanted.lower().replace("_", "-")):
        near = get_close_matches(typed, words, n=1, cutoff=0.6)
        if near:
            return words[near[0]]
    return ""


def unknown(selectors: Iterable[str]) -> tuple[str, ...]:
    """Those of the selectors that stand for no rule at all."""
    return tuple(selector for selector in selectors if not known_selector(selector))
