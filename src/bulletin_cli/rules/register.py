"""What rules declare at the margin of their files, kept in one list: so that no run loads all of them."""

import re
from pathlib import Path

from bulletin_cli.model.diagnostic import Severity
from bulletin_cli.rules.registry import LOOKS, REGISTER, Declared, Rule, all_rules

_FIX = r"\bFix\(|\.fix\("
_HEAD = """\
# Made by scripts/make_rule_docs.py from the rules' own files: code, severity, on or off, who finds it, how
# it is mended, what it looks at; then signs without one of which it finds nothing. Source: those files.
"""


def declared_in(rule: Rule) -> Declared:
    """What a rule's own file declares, as the register has it."""
    module = rule.module
    severity: Severity = getattr(module, "SEVERITY", Severity.WARNING)
    looks = " ".join(what for what in LOOKS if hasattr(module, f"check_{what}"))
    state = "on" if getattr(module, "DEFAULT", True) else "off"
    needs: tuple[str, ...] = getattr(module, "NEEDS", ())
    mends = getattr(module, "MENDS", None) or _mends(Path(str(module.__file__)).read_text(encoding="utf-8"))
    return (str(severity), state, getattr(module, "FOUND_BY", ""), mends, looks, *needs)


def _mends(source: str) -> str:
    # "safe" where some fix is, at least
    fixes, unsafe = len(re.findall(_FIX, source)), source.count("safe=False")
    return "" if not fixes else "unsafe" if fixes <= unsafe else "safe"


def register_text() -> str:
    """The register as the rules' files have it now."""
    return _HEAD + "".join("\t".join((rule.code, *declared_in(rule))) + "\n" for rule in all_rules())


def drifted() -> bool:
    """True where the register is not as the rules' files have it."""
    return not REGISTER.is_file() or REGISTER.read_text(encoding="utf-8") != register_text()
