"""Which rules run, and how loud: the publication's settings and the command line's wishes."""

from collections.abc import Iterable, Mapping

from bulletin_cli.model.diagnostic import Diagnostic, Severity
from bulletin_cli.model.publication import LintSettings
from bulletin_cli.rules.registry import Rule, all_rules, matches, rules_by_code

ALWAYS = "CPY0"
"""Errors of this family say that a file could not be read: no one can ask not to be told."""
HOUSEKEEPING = frozenset(["CPY010", "CPY011", "CPY012", "CPY013"])
"""Codes that keep an eye on the settings themselves: a publication's selection does not turn them off."""
_UPHELD = 2
"""How closely housekeeping is wished for: more than ALL is refused, less than any name."""


class Selection:
    """Codes or prefixes: what is wanted (nothing means the defaults), what is not, severities that differ.

    Where both a wish and a refusal stand for a code the longer one holds, and at equal length the refusal.
    """

    def __init__(
        self,
        select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        severity: Mapping[str, str] = {},
        upheld: frozenset[str] = frozenset(),
    ) -> None:
        self.select, self.ignore, self.severity = select, ignore, severity
        self.upheld = upheld
        """Codes that hold though they are not selected, unless they or their family are refused by name."""

    def wants(self, rule: Rule) -> bool:
        """True where the rule is to run."""
        return self.wants_code(rule.code) and (rule.default or _closest(self.select, rule.code) > 0)

    def keeps(self, diagnostic: Diagnostic) -> bool:
        """True where a diagnostic is to be reported: it is wanted, or an error that no one can ignore."""
        if not (self.select or self.ignore) or _unavoidable(diagnostic):
            return True
        return self.wants_code(diagnostic.code)

    def wants_code(self, code: str) -> bool:
        """True where what a code says is wanted, be its rule on by default or not."""
        wished = _closest(self.select, code) if self.select else 0
        if code in self.upheld:
            wished = max(wished, _UPHELD)
        refused = _closest(self.ignore, code)
        return wished > refused

    def severity_of(self, code: str, given: Severity) -> Severity:
        """The severity that the publication gives a code, or the rule's own."""
        if not self.severity:
            return given
        closest = _longest(self.severity, code)
        asked = self.severity.get(closest, "") if closest else ""
        return Severity(asked) if asked in set(Severity) else given

    def loudness(self, diagnostic: Diagnostic) -> Diagnostic:
        """The diagnostic with the severity that the publication gives its code."""
        severity = self.severity_of(diagnostic.code, diagnostic.severity)
        if severity is diagnostic.severity or _unavoidable(diagnostic):
            return diagnostic
        return _with_severity(diagnostic, severity)


def selection(settings: LintSettings, *, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Selection:
    """The publication's settings and the command line's: its selection replaces theirs, refusals add up."""
    asked = tuple(select)
    upheld = frozenset[str]() if asked else HOUSEKEEPING
    return Selection(asked or settings.select, (*settings.ignore, *ignore), settings.severity, upheld=upheld)


def chosen(wishes: Selection) -> tuple[Rule, ...]:
    """The rules that are to run, by code."""
    return tuple(rule for rule in all_rules() if wishes.wants(rule))


def off_by_default(select: Iterable[str]) -> tuple[str, ...]:
    """Codes of the rules that run only because they are selected."""
    wanted = tuple(select)
    if not wanted:
        return ()
    return tuple(
        code for code, rule in rules_by_code().items() if _closest(wanted, code) >= 0 and not rule.default
    )


def _closest(selectors: Iterable[str], code: str) -> int:
    """The length of the longest selector that stands for the code (1 for ALL), or -1."""
    lengths = [
        1 if selector.upper() == "ALL" else len(selector) + 1
        for selector in selectors
        if matches(selector, code)
    ]
    return max(lengths, default=-1)


def _longest(selectors: Iterable[str], code: str) -> str:
    fitting = [selector for selector in selectors if matches(selector, code)]
    return max(fitting, key=lambda selector: (selector.upper() != "ALL", len(selector)), default="")


def _unavoidable(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity is Severity.ERROR and diagnostic.code.startswith(ALWAYS)


def _with_severity(diagnostic: Diagnostic, severity: Severity) -> Diagnostic:
    return Diagnostic(
        diagnostic.code,
        diagnostic.name,
        severity,
        diagnostic.span,
        diagnostic.message,
        diagnostic.hint,
        diagnostic.fix,
        diagnostic.also,
    )
