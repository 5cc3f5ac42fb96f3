"""The pages of the rules that reading answers for agree with what it says."""

from __future__ import annotations

import pytest

from bulletin_cli.model.place import Source
from bulletin_cli.reading import markdown_marks
from bulletin_cli.reading.body import read_body
from bulletin_cli.reading.markdown_marks import Fault
from bulletin_cli.rules.pages import Sample, page_of
from bulletin_cli.rules.registry import rules_by_code

FAULTS = [fault for fault in vars(markdown_marks).values() if isinstance(fault, Fault)]
OF_THE_BODY = [fault for fault in FAULTS if fault.code.startswith("CPY02")]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_names_and_severities_are_those_of_the_rules(fault: Fault) -> None:
    rule = rules_by_code()[fault.code]
    assert (rule.name, rule.severity, rule.found_by) == (fault.name, fault.severity, "reading")


def found(sample: Sample) -> list[str]:
    """The codes that a sample's body gives."""
    bodies = [(Source("a.md", text), text.index("\n---\n") + 5) for text in sample.files.values()]
    return [d.code for source, start in bodies for d in read_body(source, start).diagnostics]


@pytest.mark.parametrize("fault", OF_THE_BODY, ids=lambda fault: fault.code)
def test_samples_fail_and_pass(fault: Fault) -> None:
    page = page_of(rules_by_code()[fault.code])
    assert page.showing(fails=True)
    assert page.showing(fails=False)
    assert [found(sample) for sample in page.showing(fails=False)] == [[]] * len(page.showing(fails=False))
    for sample in page.showing(fails=True):
        assert found(sample) == [fault.code]
