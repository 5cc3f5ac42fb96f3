"""The hooks in a real git repository, run by the real pre-commit, without a network."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from cli.papers import CROSSING, ISSUE, publication
from cli.slips import ARTICLE, SLIPS, read, write

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
HOOKS = ROOT / ".pre-commit-hooks.yaml"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository that holds two publications and runs both hooks as its own."""
    for name in ("a", "b"):
        publication(tmp_path / name)
    hooks = [{**hook, "language": "system"} for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8"))]
    for hook in hooks:
        program, *rest = hook["entry"].split()
        assert program == "bulletin"
        hook["entry"] = " ".join([f"{sys.executable} -c 'from bulletin_cli.cli import main; main()'", *rest])
    config = {"repos": [{"repo": "local", "hooks": hooks}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    return tmp_path


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=Editor", "-c", "user.email=editor@example.org")
    done = subprocess.run(["git", *who, *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


def hook(folder: Path, name: str) -> subprocess.CompletedProcess[str]:
    home = folder.parent / "pre-commit-home"
    path = os.pathsep.join([str(ROOT / "src"), *filter(None, [os.environ.get("PYTHONPATH")])])
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", name, "--verbose"],
        cwd=folder,
        env={**os.environ, "PRE_COMMIT_HOME": str(home), "PYTHONPATH": path, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_manifest_is_valid(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", str(HOOKS)],
        env={**os.environ, "PRE_COMMIT_HOME": str(tmp_path)},
        check=False,
    )
    assert done.returncode == 0
    assert [one["id"] for one in yaml.safe_load(HOOKS.read_text())] == ["bulletin-lint", "bulletin-lint-fix"]


@pytest.mark.parametrize(
    ("path", "read"),
    [
        ("bulletin.yaml", True),
        ("b/ferry/words.txt", True),
        ("imprint.ru.md", True),
        ("b/issues/2010-12/issue.yaml", True),
        ("b/issues/2010-12/articles/crossing.md", True),
        ("b/issues/2010-12/articles/Crossing.MD", True),
        ("b/issues/2010-12/articles/later/crossing.markdown", True),
        ("b/layouts/house/layout.yaml", True),
        ("b/issues/2010-12/notes.md", False),
        ("b/issues/2010-12/articles/crossing.txt", False),
        ("b/layouts/house/print.css", False),
        ("README.md", False),
    ],
)
def test_the_files_that_the_hooks_are_given(path, read):
    (files,) = {hook["files"] for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8"))}
    assert bool(re.search(files, path)) is read


def test_a_commit_is_stopped_by_a_slip_and_passes_when_it_is_mended(repository):
    inside = repository / "b" / "ferry"
    git(repository, "commit", "--quiet", "--no-verify", "-m", "Begin")
    write(inside, CROSSING + SLIPS.replace('" to', "” to"))
    git(repository, "add", ".")
    stopped = hook(repository, "bulletin-lint")
    assert stopped.returncode == 1, stopped.stdout
    assert f"b/ferry/{ARTICLE.as_posix()}:13:59 TYP006" in stopped.stdout
    mending = hook(repository, "bulletin-lint-fix")
    assert mending.returncode == 1
    assert "files were modified by this hook" in mending.stdout
    git(repository, "add", ".")
    passed = hook(repository, "bulletin-lint")
    assert passed.returncode == 0, passed.stdout
    assert hook(repository, "bulletin-lint-fix").returncode == 0
    assert "5 per cent" in read(inside).decode()


def test_a_deleted_article_that_is_still_placed_is_found(repository):
    inside = repository / "a" / "ferry"
    write(inside, CROSSING.replace("crossing opens", "landing opens"), ARTICLE.with_name("landing.md"))
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "--no-verify", "-m", "Begin")
    git(repository, "rm", "--quiet", f"a/ferry/{ARTICLE.as_posix()}")
    write(inside, ISSUE.replace("number: 1", "number: 2"), Path("issues/2010-12/issue.yaml"))
    git(repository, "add", ".")
    stopped = hook(repository, "bulletin-lint")
    assert stopped.returncode == 1
    assert "CMP004" in stopped.stdout
    assert "Traceback" not in stopped.stdout
