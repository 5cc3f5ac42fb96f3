"""What is painted on a person's terminal: a line is a line, and only what is too long is folded."""

from __future__ import annotations

import io
from contextlib import redirect_stdout

import pytest

from bulletin_cli.cli.terminal import Terminal


class Screen(io.StringIO):
    """Standard output that a person looks at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _narrow(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "30")


def painted(*parts: tuple[str, str], hang: int) -> list[str]:
    with redirect_stdout(Screen()) as screen:
        Terminal(color=False).paint(*parts, hang=hang)
    return [line.rstrip() for line in screen.getvalue().splitlines()]


def test_a_line_that_fits_is_one_line():
    assert painted(("fits into ", ""), ("the line", ""), hang=4) == ["fits into the line"]


def test_what_is_too_long_is_folded_and_hangs():
    said = painted(("a line that is longer than the screen is wide", ""), hang=4)
    assert said == ["a line that is longer than the", "    screen is wide"]


def test_nobody_looks_on(capsys):
    Terminal().paint(("a line that is longer than the screen ", "red"), ("is wide", ""), hang=4)
    assert capsys.readouterr().out == "a line that is longer than the screen is wide\n"
