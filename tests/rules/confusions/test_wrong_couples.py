"""Words that one neighbour convicts by itself."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from bulletin_cli.rules.words.lists import data_lines
from rules.proofs import found, mended

_MANY = 200
"""More passages than are looked through word by word."""


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("She took parental live in May.", "live"),
        ("It was signed by sensor officials of the port.", "sensor"),
        ("Prices saw a shark increase.", "shark"),
        ("Toxic waist lay in the river.", "waist"),
        ("It came from aide agencies in the south.", "aide"),
        ("The price of crude oil rose as retail sails fell.", "sails"),
        ("The city has a climate of corruption that is hard to tackle; they tickle corruption.", "tickle"),
        ("He was given a fair hearing by disciplinary heating.", "heating"),
        ("Members of ethic minorities spoke.", "ethic"),
        ("The unclear reactor was closed.", "unclear"),
        ("Drought relies effort reached the farms.", "relies"),
        ("The troupes deployed there left.", "troupes"),
    ],
)
def test_a_neighbour_convicts_a_word(copy: str, wrong: str) -> None:
    assert wrong in found(sty018_real_word_confusion, copy)


@pytest.mark.parametrize(
    "copy",
    [
        "They live on leave, and the winner of the season went home.",
        "On the sight of it he stopped; the heath, services and all.",
        "He said “aide agencies” and meant *aide agencies*.",
        "The aide, agencies say, is back.",
        "He works for the Aide Agencies of Osh.",
        "The mouth of the river, last. Mouth of all.",
        "Two untied-nations flags flew.",
    ],
)
def test_what_is_right_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


def test_the_word_meant_is_written() -> None:
    copy = "She took parental live, and the aide agencies met."
    assert mended(sty018_real_word_confusion, copy) == ("She took parental leave, and the aid agencies met.")


def test_late_passages_are_read_as_early_ones_are() -> None:
    copy = "\n\n".join(["She took parental live."] * _MANY)
    assert found(sty018_real_word_confusion, copy) == ["live"] * _MANY


def test_each_line_has_a_word_and_what_is_meant_in_which_company() -> None:
    rows = [line.split("\t") for line in data_lines("couples.tsv")]
    words = [row[0] for row in rows]
    assert words == sorted(set(words))
    for word, *cells in rows:
        assert len(cells) % 3 in {0, 2}, word  # a line that ends with no words after it loses its last tab
        assert word not in cells[::3], word


def test_no_couple_is_right_in_one_line_and_wrong_in_another() -> None:
    wrong: set[tuple[str, str]] = set()
    right: set[tuple[str, str]] = set()
    for line in data_lines("couples.tsv"):
        word, *cells = [*line.split("\t"), ""]
        for wanted, leads, followers in zip(cells[::3], cells[1::3], cells[2::3], strict=False):
            wrong |= {(lead, word) for lead in leads.split()} | {(word, next_) for next_ in followers.split()}
            right |= {(lead, wanted) for lead in leads.split()}
            right |= {(wanted, next_) for next_ in followers.split()}
    assert not wrong & right
