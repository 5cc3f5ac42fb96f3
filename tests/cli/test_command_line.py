"""What every command shares: help with examples, completion, streams that close, a last word on failures."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import bulletin_cli
from bulletin_cli.cli import main, run
from bulletin_cli.cli.house import COMMANDS, EXAMPLES
from cli.papers import bulletin, publication

PROGRAM = [sys.executable, "-c", "from bulletin_cli.cli import main; main()"]
NEW = ("publication", "issue", "article")
SOURCES = str(Path(bulletin_cli.__file__).parents[1])


def help_of(command: str, folder: Path) -> str:
    named = ("new", command) if command in NEW else (command,)
    answer = bulletin(*named, "--help", folder=folder)
    assert answer.code == 0
    return answer.out


@pytest.mark.parametrize("command", [*COMMANDS, *NEW])
def test_help_ends_with_examples_whose_options_there_are(tmp_path, command):
    said = help_of(command, tmp_path)
    examples = EXAMPLES[command]
    assert said.rstrip().endswith(examples[-1])
    for option in re.findall(r"--[a-z-]+", " ".join(examples)):
        assert option in said or any(option in help_of(inner, tmp_path) for inner in NEW if command == "new")
    assert "{" not in said.splitlines()[0]


def test_commands_stand_in_the_order_of_the_work(capsys):
    assert run(["--help"]) == 0
    said = capsys.readouterr().out
    assert re.findall(r"^  ([a-z-]+)  +[A-Z]", said.partition("Commands:")[2], re.MULTILINE) == [*COMMANDS]
    assert "..." not in said.partition("Commands:")[2]
    assert run(["new", "--help"]) == 0
    assert "..." not in capsys.readouterr().out.partition("Commands:")[2]


def complete(folder: Path, words: str) -> list[str]:
    typed = {"_BULLETIN_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    done = subprocess.run(PROGRAM, cwd=folder, env=typed, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_issues_and_commands_are_completed(tmp_path):
    root = publication(tmp_path)
    assert complete(root, "bulletin pl") == ["plan"]
    assert complete(root / "issues", "bulletin build 20") == ["2010-12"]
    assert "TYP003" in complete(root, "bulletin explain TYP00")


@pytest.mark.parametrize("asked", [("--version",), ("lint", "nowhere.md"), ("-C",)])
def test_as_a_module_it_is_the_same_program(tmp_path, asked):
    module = [sys.executable, "-m", "bulletin_cli"]
    script, same = (
        subprocess.run([*start, *asked], cwd=tmp_path, capture_output=True, text=True, check=False)
        for start in (PROGRAM, module)
    )
    assert script.stdout + script.stderr
    assert (same.returncode, same.stdout, same.stderr) == (script.returncode, script.stdout, script.stderr)


def test_who_has_read_enough_gets_no_complaint(tmp_path):
    command = f"set -o pipefail; {sys.executable} -c '{PROGRAM[2]}' rules | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("code")


@pytest.mark.parametrize(("closed", "code"), [(">&-", 2), ("2>&-", 2), (">&- 2>&-", 2)])
def test_closed_streams_change_no_exit_code(tmp_path, closed, code):
    command = f"{sys.executable} -c '{PROGRAM[2]}' explain NOP999 {closed}"
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


def test_what_the_terminal_has_no_letters_for_is_escaped(tmp_path):
    root = publication(tmp_path)
    env = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([*PROGRAM, "plan"], cwd=root, env=env, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert b"\\u250c" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this machine has no disk that is always full")
def test_output_to_a_full_disk_is_the_machines_fault():
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -c '{PROGRAM[2]}' rules > /dev/full"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert done.stderr == "bulletin: the machine refused: no space left on device\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("build", "--edition", "nope"), "no edition nope (there are pdf and html)"),
        (
            ("build", "--output", "issues"),
            "issues is where copy is kept (choose another folder with --output)",
        ),
        (("batch", "--output", "./issues/2010-12/out"), "where copy is kept"),
        (("plan", "2010-1"), "did you mean 2010-12?"),
        (("-C", "nowhere", "plan"), "bulletin: nowhere is not a folder (name one with -C)\n"),
        (("new", "article", "a/b"), "“a/b” cannot be a name here"),
    ],
)
def test_wrong_usage_is_told_with_the_way_out(tmp_path, arguments, said):
    answer = bulletin(*arguments, folder=publication(tmp_path))
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


@pytest.mark.parametrize("epoch", ["soon", "²", "9" * 30, "-9" * 20])
def test_a_clock_that_is_none_is_refused(tmp_path, monkeypatch, epoch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    answer = bulletin("new", "publication", "ferry", folder=tmp_path)
    assert answer.code == 2
    assert "SOURCE_DATE_EPOCH" in answer.err
    assert list(tmp_path.iterdir()) == []


def test_who_interrupts_before_the_command_began_sees_no_traceback(monkeypatch, capsys):
    def interrupt(arguments: list[str]) -> list[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr("bulletin_cli.cli._globals_first", interrupt)
    with pytest.raises(SystemExit) as leaving:
        main()
    assert leaving.value.code == 130
    assert capsys.readouterr().err == "interrupted\n"


def test_next_to_nothing_is_loaded_before_interrupts_are_heard():
    look = "import gc, os, sys; known = {*sys.modules}; import bulletin_cli.cli; print(*sorted({*sys.modules} - known))"
    bare = [sys.executable, "-S", "-c", f"import sys; sys.path.insert(0, {SOURCES!r}); {look}"]
    done = subprocess.run(bare, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["__future__", "bulletin_cli", "bulletin_cli.cli"]
