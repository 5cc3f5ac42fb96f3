"""A plain call of lint, plan or batch is answered as Typer's parser has it answered, and without it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from bulletin_cli.cli.lint import LintFormat
from bulletin_cli.cli.linting import FORMATS
from bulletin_cli.cli.plain import plain_call
from cli.papers import bulletin
from cli.slips import ARTICLE as PATH
from cli.slips import with_slips

ARTICLE = PATH.as_posix()
PLAIN = (
    (),
    (ARTICLE,),
    ("issues/2010-12", ARTICLE),
    ("2010-12",),
    ("lint",),
    ("no-such-article.md",),
    ("--strict", ARTICLE),
    (ARTICLE, "--diff"),
    ("--fix", "--diff", ARTICLE),
    ("--format", "json"),
    (ARTICLE, "--format", "github", "--strict"),
    ("--format", "text", "--format", "sarif"),
    ("--format=json", ARTICLE),
    ("--select", "TYP", "--select=SPL,STY", ARTICLE),
    ("--select", "TYP, SPL STY", ARTICLE),
    ("--ignore=TYP006", "--strict"),
    ("--select", "TYPE"),
    ("--jobs", "1", "--no-cache"),
    ("--baseline", "known.json"),
    ("--baseline", "known.json", "--write-baseline"),
    ("--write-baseline",),
    ("--fit", "--jobs=1"),
)
TYPER_S = (
    ("--help",),
    ("--format",),
    ("--format", "braille"),
    ("--format", "braille", "--format", "json"),
    ("--format=",),
    ("--select", "--strict"),
    ("--fix=yes",),
    ("--jobs", "one"),
    ("--jobs", "-1"),
    ("--", ARTICLE),
    ("-",),
    ("--strickt",),
)


PLANS = (
    (),
    ("2010-12",),
    ("issues/2010-12", "--explain"),
    ("--format", "json"),
    ("--format", "json", "--explain", "2010-*"),
    ("2010-13",),
)
TYPER_S_PLANS = (("--help",), ("--format", "braille"), ("--format",), ("--svg", "pages.svg"), ("-",), ("--",))
BATCHES = (("--check",), ("2010-12", "--check"), ("--jobs", "1", "--check", "--force"), ("2010-13",))
TYPER_S_BATCHES = (("--help",), ("--jobs", "one"), ("--jobs", "-1"), ("--jobs",), ("--output", "x"), ("-",))


@pytest.mark.parametrize("arguments", PLAIN)
def test_both_ways_give_the_same_answer(tmp_path, monkeypatch, arguments):
    root = with_slips(tmp_path)
    assert plain_call(["-C", str(root), "lint", *arguments]) is not None
    plain = bulletin("lint", *arguments, folder=root)
    monkeypatch.setattr("bulletin_cli.cli.plain.plain_call", lambda _arguments: None)
    (root / "known.json").unlink(missing_ok=True)
    assert bulletin("lint", *arguments, folder=root) == plain


@pytest.mark.parametrize("arguments", PLANS)
def test_both_ways_plan_the_same(tmp_path, monkeypatch, arguments):
    root = with_slips(tmp_path)
    assert plain_call(["-C", str(root), "plan", *arguments]) is not None
    plain = bulletin("plan", *arguments, folder=root)
    monkeypatch.setattr("bulletin_cli.cli.plain.plain_call", lambda _arguments: None)
    assert bulletin("plan", *arguments, folder=root) == plain


@pytest.mark.parametrize("arguments", TYPER_S_PLANS)
def test_what_is_no_plain_plan_is_left_to_typer(arguments):
    assert plain_call(["plan", *arguments]) is None


@pytest.mark.parametrize("arguments", BATCHES)
def test_both_ways_look_the_archive_over_the_same(tmp_path, monkeypatch, arguments):
    root = with_slips(tmp_path)
    assert plain_call(["-C", str(root), "batch", *arguments]) is not None
    plain = bulletin("batch", *arguments, folder=root)
    monkeypatch.setattr("bulletin_cli.cli.plain.plain_call", lambda _arguments: None)
    assert bulletin("batch", *arguments, folder=root) == plain


@pytest.mark.parametrize("arguments", TYPER_S_BATCHES)
def test_what_is_no_plain_batch_is_left_to_typer(arguments):
    assert plain_call(["batch", *arguments]) is None


@pytest.mark.parametrize("arguments", TYPER_S)
def test_what_is_not_plain_is_left_to_typer(arguments):
    assert plain_call(["lint", *arguments]) is None


@pytest.mark.parametrize(
    "arguments",
    [[], ["-C"], ["-C", "nowhere", "lint"], ["--version", "lint"], ["build", "lint"], ["-C", ".", "--help"]],
)
def test_other_commands_and_slips_before_the_command_are_left_to_typer(arguments):
    assert plain_call(arguments) is None


def test_a_shell_that_completes_is_left_to_typer(monkeypatch):
    monkeypatch.setenv("_BULLETIN_COMPLETE", "complete_bash")
    assert plain_call(["lint"]) is None


def test_options_of_every_command():
    call = plain_call(["--debug", "--no-color", "lint"])
    assert call is not None
    assert (call.terminal.debug, call.terminal.color) == (True, False)


@pytest.mark.parametrize("asked", [("lint", ARTICLE), ("plan",), ("batch", "--check")])
def test_a_plain_call_loads_no_typer(tmp_path, asked):
    root = with_slips(tmp_path)
    start = (
        "import sys; from bulletin_cli.cli import run; run(sys.argv[1:]); sys.exit('typer' in sys.modules)"
    )
    environment = {**os.environ, "NO_COLOR": "1"}
    command = [sys.executable, "-c", start, "-C", str(root), *asked]
    assert subprocess.run(command, capture_output=True, check=False, env=environment).returncode == 0


@pytest.mark.parametrize("arguments", [(ARTICLE,), ("--", ARTICLE)])
def test_whatever_way_it_ends_all_is_printed(tmp_path, arguments):
    root = with_slips(tmp_path)
    start = "from bulletin_cli.cli import main; main()"
    command = [sys.executable, "-c", start, "-C", str(root), "lint", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = bulletin("lint", *arguments, folder=root)
    assert (done.returncode, len(done.stdout.splitlines())) == (1, len(told.out.splitlines()))
    assert done.stderr == told.err


def test_typer_knows_the_formats_that_plain_calls_know():
    assert tuple(LintFormat) == FORMATS
