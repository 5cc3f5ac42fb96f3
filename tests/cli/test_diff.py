"""`bulletin diff` and `batch --diff`: words on standard output, pages in a file that needs nothing else."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from archives import archive, edit
from cli.papers import bulletin
from desk.batches import Here


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two issues, made, one edited and made again with --diff; in this process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bulletin_cli.desk.batch.hiring.Crew", lambda *_arguments: Here())
        root = archive(tmp_path_factory.mktemp("archive"), 2)
        assert bulletin("batch", folder=root).code == 0
        shutil.copytree(root / "build", root / "old")
        edit(root, "2010-02", "two new pilots", "three new pilots & 2 < 3")
        answer = bulletin("batch", "--diff", folder=root)
    assert answer.code == 0
    assert "page 1, crossing reads “three” for “two”, “pilots & 2 < 3,” for “pilots,”" in answer.err
    return root


def test_two_outputs_differ_in_words(made: Path) -> None:
    answer = bulletin("diff", "old", "build", folder=made)
    assert answer.code == 0
    assert answer.out.startswith("2010-02: page count the same (1)\n2010-02: page 1, crossing")
    assert answer.out.endswith("1 issue changed, 1 the same; 1 page looks different\n")
    one = bulletin("diff", "old/2010-02", "build/2010-02", "--format", "json", folder=made)
    record = json.loads(one.out)
    assert record["version"] == 1
    assert [page["page"] for page in record["issues"][0]["pages"]] == [1]


def test_the_report_stands_alone_and_trusts_nobody(made: Path) -> None:
    page = (made / "build" / "changes.html").read_text(encoding="utf-8")
    assert page.count("data:image/webp;base64,") == 2
    assert "“pilots &amp; 2 &lt; 3,” for" in page
    assert not re.search(r'(?:src|href)="(?!data:|#)', page)
    assert json.loads((made / "build" / "changes.json").read_text(encoding="utf-8"))["issues"]
    assert not list((made / ".bulletin" / "before").iterdir())


def test_without_the_renderer_the_words_remain(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bulletin_cli.cli.diff.can_draw", lambda: False)
    answer = bulletin("diff", "old", "build", folder=made)
    assert "page 1, crossing reads" in answer.out
    assert "pip install 'bulletin-cli[diff]'" in answer.err


def test_what_is_no_output_is_wrong_usage(made: Path) -> None:
    assert bulletin("diff", "old", "nowhere", folder=made).code == 2
    answer = bulletin("diff", "old", "issues", folder=made)
    assert answer.code == 2
    assert "no issue was built in" in answer.err
