"""A command line that cannot be read is told in one sentence, with what was probably meant, and exit 2."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bulletin_cli.cli.house import COMMANDS
from cli.papers import bulletin

COMMAND = (
    ("buidl", "no command buidl (did you mean build?)"),
    ("Lint", "no command Lint (did you mean lint?)"),
    ("check", "no command check (did you mean lint?)"),
    ("help lint", "no command help (did you mean --help?)"),
    ("zzz", "no command zzz (bulletin --help lists them)"),
    ("it's", "no command it's (bulletin --help lists them)"),
    ("new issu", "no command new issu (did you mean new issue?)"),
    ("new help", "no command new help (bulletin new --help lists them)"),
    ("--debug", "no command was named (bulletin --help lists them)"),
)
OPTION = (
    ("lint --slect NAM006", "lint has no option --slect (did you mean --select?)"),
    ("lint --slect=NAM006", "lint has no option --slect (did you mean --select?)"),
    ("lint --Strict", "lint has no option --Strict (did you mean --strict?)"),
    ("lint -select TYP", "lint has no option -select (did you mean --select?)"),
    ("lint -s TYP", "lint has no option -s (did you mean --select or --strict?)"),
    ("lint -q", "lint has no option -q (bulletin lint --help lists them)"),
    ("lint --no-colour", "lint has no option --no-colour (did you mean --no-color?)"),
    ("lint --no-fix", "lint has no option --no-fix (bulletin lint --help lists them)"),
    ("build --layot x", "build has no option --layot (bulletin build --help lists them)"),
    ("build --edtion pdf", "build has no option --edtion (did you mean --edition?)"),
    ("plan --draft", "plan has no option --draft (it belongs to build and batch)"),
    ("new article x --isue y", "new article has no option --isue (did you mean --issue?)"),
    ("--fix lint", "no option --fix (write it after a command: bulletin lint --fix)"),
    ("--verson", "no option --verson (did you mean --version?)"),
    ("-V", "no option -V (did you mean --version?)"),
    ("-help", "no option -help (did you mean --help?)"),
)
VALUE = (
    ("schema issu", "schema takes publication, issue, article or layout (did you mean issue?)"),
    ("lint --format jsn", "--format takes text, json, github, sarif or junit (did you mean json?)"),
    ("lint --format htm", "--format takes text, json, github, sarif or junit"),
    ("lint --jobs x", "--jobs takes a whole number, 0 or more"),
    ("batch --jobs -1", "--jobs takes a whole number, 0 or more"),
    ("batch --time-limit soon", "--time-limit takes a number, 1 or more"),
    ("lint --format", "--format takes text, json, github, sarif or junit"),
    ("lint --select", "--select needs CODES (only these rules: TYP003, or all of TYP)"),
    ("build 2010-12 --output", "--output needs DIR (build into this folder)"),
    ("lint --fix=yes", "--fix takes no value"),
    ("explain", "explain needs CODE (such as: bulletin explain TYP003)"),
    ("new issue", "new issue needs NAME (such as: bulletin new issue 2026-12)"),
    ("schema", "schema takes publication, issue, article or layout"),
    ("rules TYP these", "rules takes no more (leave out TYP these)"),
)
DASH = (
    ("lint –fix", "–fix begins with a dash (type two hyphens: --fix)"),
    ("build 2010-12 —edition=pdf", "—edition=pdf begins with a dash (type two hyphens: --edition)"),
)


@pytest.mark.parametrize(("typed", "said"), [*COMMAND, *OPTION, *VALUE, *DASH])
def test_a_slip_is_told_in_one_sentence(tmp_path, typed, said):
    answer = bulletin(*typed.split(" "), folder=tmp_path)
    assert (answer.code, answer.out, answer.err) == (2, "", f"bulletin: {said}\n")


@pytest.mark.parametrize("typed", ["-C", "lint -C", "lint --strict --folder"])
def test_a_folder_that_is_not_named_is_asked_for(tmp_path, typed):
    said = answer_of(*typed.split(" "), folder=str(tmp_path))
    assert said.endswith(" needs DIR (work as if started in this folder)\n")


@pytest.mark.parametrize("typed", ["—foo", "–", "—"])
def test_a_dash_before_no_option_is_a_name_like_any_other(tmp_path, typed):
    said = bulletin("lint", typed, folder=tmp_path).err
    assert "there is no" in said
    assert "hyphens" not in said


def test_behind_two_hyphens_a_dash_is_a_name(tmp_path):
    assert "hyphens" not in bulletin("lint", "--", "—fix", folder=tmp_path).err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_it_of_its_own_options(tmp_path, command):
    said = bulletin(command, "--no-such-option", folder=tmp_path).err
    assert said == (
        f"bulletin: {command} has no option --no-such-option (bulletin {command} --help lists them)\n"
    )


@pytest.mark.parametrize("typed", [(), ("new",)])
def test_no_word_at_all_shows_help(tmp_path, typed):
    answer = bulletin(*typed, folder=tmp_path)
    assert answer.code == 2
    assert answer.err.startswith("Usage: bulletin")


def answer_of(*arguments: str, folder: str) -> str:
    """What a whole process says: options that may stand anywhere are put first only there."""
    program = [sys.executable, "-c", "from bulletin_cli.cli import main; main()", *arguments]
    done = subprocess.run(program, cwd=folder, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    return done.stderr
