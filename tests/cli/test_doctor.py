"""`bulletin doctor` as it is seen: piped, as JSON, and on a machine that lacks something."""

from __future__ import annotations

import json
from contextlib import redirect_stdout

import pytest
from rich.text import Text

from bulletin_cli.cli import run
from bulletin_cli.cli.doctor import _line
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.doctor import State
from bulletin_cli.press import libraries
from cli.test_terminal import Screen


def test_piped_it_is_plain_lines_and_exits_with_0(tmp_path, capsys):
    assert run(["-C", str(tmp_path), "doctor"]) == 0
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert said.splitlines()[0].split() == ["program", "ok", "bulletin", "0.1.0"]
    assert said.splitlines()[-1] == "nothing is missing"


def test_as_json_every_finding_has_its_five_fields(tmp_path, capsys):
    assert run(["-C", str(tmp_path), "doctor", "--format", "json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert (record["version"], record["ok"]) == (1, True)
    assert {tuple(sorted(finding)) for finding in record["findings"]} == {
        ("found", "kind", "mend", "name", "state")
    }
    assert {"ok", "absent"} >= {finding["state"] for finding in record["findings"]}


def test_without_pango_it_says_how_to_bring_it_and_exits_with_3(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(libraries, "_loaded", lambda _stem, _number: None)
    assert run(["-C", str(tmp_path), "doctor"]) == 3
    said = capsys.readouterr().out
    assert f"to mend it: {libraries.mend_line()}" in said
    assert "nothing is missing" not in said


@pytest.mark.parametrize(("width", "lines"), [("80", 1), ("50", 2)])
def test_a_long_digest_is_cut_on_a_terminal_and_what_mends_is_not(monkeypatch, width, lines):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", width)
    for state, least in ((State.OK, lines), (State.MISSING, 2)):
        with redirect_stdout(Screen()) as screen:
            _line(Terminal(color=False), "font         ", state, f"  Amiri.ttf  {'sha256: ' * 9}END")
        said = screen.getvalue()
        assert said.count("\n") >= least
        assert ("END" in said) is (state is State.MISSING or lines > 1)
        assert all(len(Text.from_ansi(line).plain.rstrip()) <= int(width) for line in said.splitlines())
