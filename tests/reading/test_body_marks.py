"""Calls of notes, and addresses of pictures."""

from __future__ import annotations

import pytest

from bulletin_cli.model.copy import NoteMark
from reading.bodies import blocks, every, read


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("images/a%20b.jpg", "images/a b.jpg"),
        ("./images/%C3%A9.jpg", "images/é.jpg"),
        ("<images/a b.jpg>", "images/a b.jpg"),
    ],
)
def test_the_address_of_a_picture_is_the_name_of_a_file(typed: str, meant: str) -> None:
    assert blocks(f'![A]({typed} "B")') == [f"figure({meant} 'A' 'B')"]


def test_the_first_call_of_a_note_is_the_one_in_the_text() -> None:
    text = "[^n]: A note[^m] that calls[^t].\n\n[^m]: Called by a note[^n].\n\nText[^t] and[^n] text[^t].\n\n[^t]: Last.\n"
    body = read(text).value
    marks = [
        part for block in (*body.blocks, *body.notes) for part in every(block) if isinstance(part, NoteMark)
    ]
    assert [(mark.label, mark.number, mark.again) for mark in marks] == [
        ("t", 1, False),
        ("n", 2, False),
        ("t", 1, True),
        ("m", 3, False),
        ("t", 1, True),
        ("n", 2, True),
    ]
