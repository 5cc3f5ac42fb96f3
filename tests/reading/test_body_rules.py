"""The pages of the rules that reading answers for agree with what it says."""

from __future__ import annotations

import pytest

from bulletin_cli.model.place import Source
from bulletin_cli.reading.body import read_body
from bulletin_cli.reading.complaints import SIGNATURES
from bulletin_cli.rules.pages import Sample, page_of
from bulletin_cli.rules.registry import rules_by_code

OF_THE_BODY = [code for code in SIGNATURES if code.startswith("CPY02")]


def found(sample: Sample) -> list[str]:
    """The codes that a sample's body gives."""
    bodies = [(Source("a.md", text), text.index("\n---\n") + 5) for text in sample.files.values()]
    return [d.code for source, start in bodies for d in read_body(source, start).diagnostics]


@pytest.mark.parametrize("code", OF_THE_BODY)
def test_samples_fail_and_pass(code: str) -> None:
    page = page_of(rules_by_code()[code])
    assert page.showing(fails=True)
    assert page.showing(fails=False)
    assert [found(sample) for sample in page.showing(fails=False)] == [[]] * len(page.showing(fails=False))
    for sample in page.showing(fails=True):
        assert found(sample) == [code]
