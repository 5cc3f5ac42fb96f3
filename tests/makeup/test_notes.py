"""Which notes stand under lines: those called there first, and those that these notes call."""

from __future__ import annotations

from bulletin_cli.makeup.notes import called_in
from makeup.dummies import para, set_lines

NOTES = {
    1: para("n1", 1, 0, notes=(3,)),
    2: para("n2", 2, 0),
    3: para("n3", 1, 0, notes=(4, 9)),
    4: para("n4", 1, 0),
}


def test_no_call_no_note():
    assert called_in(set_lines(3), NOTES) == []


def test_a_note_brings_those_that_it_calls():
    assert called_in(set_lines(2, notes=(1, 2)), NOTES) == [1, 3, 4, 2]
    assert called_in(set_lines(2, notes=(9,)), NOTES) == []
