"""The same copy gives the same plan, byte for byte, wherever it is made."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from archives import begin

MILESTONES = Path(__file__).parents[2] / "examples" / "milestones"
HERE = {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "1"}
ELSEWHERE = {"TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4711"}
MORE = "\n\nNobody had expected that so many would come, and the hall was full. A second round follows.\n"


def plans(root: Path, **environment: str) -> subprocess.Popen[str]:
    """A process that tells the plans of a publication, with every choice."""
    return begin("plan", "20*", "--explain", "--format", "json", folder=root, **environment)


def copied(root: Path) -> Path:
    """The publication without what was made from it; one issue is a few lines too long."""
    root.mkdir(parents=True)
    for name in ("bulletin.yaml", "imprint.md", "words.txt"):
        shutil.copy(MILESTONES / name, root)
    shutil.copytree(MILESTONES / "issues", root / "issues")
    story = min((root / "issues" / "2010-09" / "articles").glob("*.md"))
    story.write_text(story.read_text(encoding="utf-8") + 16 * MORE, encoding="utf-8")
    return root


def test_the_same_plans_whatever_seed_zone_and_locale(tmp_path: Path) -> None:
    one, other = copied(tmp_path / "one"), copied(tmp_path / "far away" / "Zürich")
    processes = (plans(one, **HERE), plans(other, **ELSEWHERE))
    here, elsewhere = (process.communicate(timeout=120)[0] for process in processes)
    assert here == elsewhere
    assert '"cut_words": 0,' in here
    assert re.search(r'"cut_words": [1-9]', here)
