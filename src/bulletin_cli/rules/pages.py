"""A rule's page: its docstring, taken apart into what it says and its samples."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bulletin_cli.model.diagnostic import Severity
from bulletin_cli.rules.registry import Rule, all_rules

_FENCE = re.compile(r"^```([^\n`]*)\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
_FRONT = "---\nheadline: Joint project helps reform the prison system\n---\n"
_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}
_LOOKS_AT = {
    "sentences": "each sentence",
    "story": "each article",
    "issue": "the whole issue",
    "archive": "all issues",
    "plan": "the issue made up (`--fit`)",
}
_FINDERS = {
    "reading": "found as files are read",
    "compose": "found as type is set (`--fit`)",
    "linting": "found once all rules have run",
}
_MENDS = {"safe": "mended by `--fix`", "unsafe": "mended by `--unsafe-fixes`"}


@dataclass(frozen=True)
class Sample:
    """Files by path in the issue's folder (bulletin.yaml, imprint.md and issues/… in the publication's)."""

    files: Mapping[str, str]
    fails: bool
    bare: bool = False
    """True where it was written as a body alone."""

    @property
    def shown(self) -> str:
        """The sample as a page prints it."""
        if self.bare:
            return next(iter(self.files.values())).removeprefix(_FRONT)
        if len(self.files) == 1 and "articles/a.md" in self.files:
            return self.files["articles/a.md"]
        return "\n".join(f"# {path}\n{text}" for path, text in self.files.items())


@dataclass(frozen=True)
class Page:
    """What a rule's docstring says: a title, paragraphs (Markdown), samples."""

    title: str
    text: str
    samples: tuple[Sample, ...] = field(default=())

    def showing(self, *, fails: bool) -> tuple[Sample, ...]:
        """The samples that fail, or those that pass."""
        return tuple(sample for sample in self.samples if sample.fails is fails)


def page_of(rule: Rule) -> Page:
    """The page of a rule."""
    return parse_page(rule.module.__doc__ or rule.name)


def parse_page(docstring: str) -> Page:
    """A docstring taken apart: first line, text, what stands under `Fails:` and `Passes:`.

    `␉` stands for a tab, since Python 3.13 makes spaces of those in docstrings.
    """
    head, _, rest = docstring.replace("␉", "\t").strip().partition("\n")
    text, _, samples = rest.partition("\nFails:\n")
    failing, _, passing = samples.partition("\nPasses:\n")
    found = (*_samples(failing, fails=True), *_samples(passing, fails=False))
    return Page(head.strip(), text.strip(), found)


def about(rule: Rule) -> str:
    """A rule's severity, what it looks at and whether it runs by default, in a line."""
    looks = [_LOOKS_AT[what] for what in rule.looks_at] + [_FINDERS.get(rule.found_by, "")]
    parts = [_SEVERITIES[rule.severity], " and ".join(part for part in looks if part)]
    parts += [_MENDS[rule.mends]] if rule.mends else []
    parts += [] if rule.default else ["off unless selected"]
    return " · ".join(part for part in parts if part)


def markdown(rule: Rule) -> str:
    """The rule's page as a file of the documentation."""
    page = page_of(rule)
    parts = [f"# {rule.code} {rule.name}", f"**{page.title}.** {about(rule)}.", page.text]
    for fails, head in ((True, "Fails"), (False, "Passes")):
        samples = page.showing(fails=fails)
        parts += [f"## {head}"] if samples else []
        parts += [f"````\n{sample.shown.rstrip()}\n````" for sample in samples]
    return "\n\n".join(part for part in parts if part) + "\n"


def contents() -> str:
    """The table of all rules as a file of the documentation."""
    rows = [
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {page_of(rule).title} | {rule.severity}"
        f"{'' if rule.default else ', off'} | {rule.mends} |"
        for rule in all_rules()
    ]
    head = "# The rules\n\nMade from the rules' own files by `scripts/make_rule_docs.py`; do not edit.\n"
    table = "| code | name | what is wrong | severity | fix |\n| --- | --- | --- | --- | --- |"
    return f"{head}\n{table}\n" + "\n".join(rows) + "\n"


def documentation() -> dict[str, str]:
    """Every file of docs/rules by name."""
    return {"index.md": contents(), **{f"{rule.code}.md": markdown(rule) for rule in all_rules()}}


def _samples(text: str, *, fails: bool) -> Iterator[Sample]:
    group: dict[str, str] = {}
    end = 0
    for fence in _FENCE.finditer(text):
        path, body = fence[1].strip(), fence[2]
        apart = text[end : fence.start()] not in {"", "\n"}
        if group and (apart or not path or path in group):
            yield Sample(group, fails)
            group = {}
        if path:
            group[path] = body
        else:
            yield _bare(body, fails=fails)
        end = fence.end()
    if group:
        yield Sample(group, fails)


def _bare(body: str, *, fails: bool) -> Sample:
    whole = body.startswith("---\n")
    return Sample({"articles/a.md": body if whole else _FRONT + body}, fails, bare=not whole)
