"""What lint says does not hang on the order in which sets give their words."""

from __future__ import annotations

import shutil
from pathlib import Path

from archives import begin

CORPUS = Path(__file__).parents[1] / "rules" / "corpus"
GLUED = "The drugrelated plan was lawenforcementbased and longterm.\n"


def said(root: Path, seed: str) -> str:
    """All that lint says of the corpus when hashes have this seed."""
    root.mkdir()
    shutil.copy(CORPUS / "bulletin.yaml", root)
    for day, folder in enumerate(("clean", "sown"), start=1):
        shutil.copytree(CORPUS / folder, root / "issues" / folder)
        (root / "issues" / folder / "issue.yaml").write_text(
            f"number: {day}\ndate: 2011-01-{day:02}\n", encoding="utf-8"
        )
    glued = root / "issues" / "sown" / "articles" / "glued.md"
    glued.write_text(f"---\nheadline: Glued words\n---\n{GLUED}", encoding="utf-8")
    process = begin("lint", "--no-cache", "--format", "json", folder=root, PYTHONHASHSEED=seed)
    return process.communicate(timeout=120)[0]


def test_the_same_findings_whatever_seed_hashes_have(tmp_path: Path) -> None:
    one, other = (said(tmp_path / seed, seed) for seed in ("1", "4711"))
    assert one == other
    assert one.count('"EXT002"') > 1
    assert one.count('"code"') > 50
