"""The pages of the rules are made from the rules, and are as they say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bulletin_cli.rules.pages import documentation, page_of
from bulletin_cli.rules.registry import all_rules

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "scripts" / "make_rule_docs.py"


def test_the_pages_have_not_drifted():
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_page_a_rule_and_a_table_of_all():
    pages = documentation()
    assert pages.keys() == {"index.md", *(f"{rule.code}.md" for rule in all_rules())}
    for rule in all_rules():
        assert f"[{rule.code}]({rule.code}.md)" in pages["index.md"]
        page = page_of(rule)
        assert all(sample.shown.strip() in pages[f"{rule.code}.md"] for sample in page.samples)
