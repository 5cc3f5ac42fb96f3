"""Words and phrases that writers from Russian build by their own language’s pattern."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    nam008_body_named_variously,
    spl001_unknown_word,
    sty008_figure_for_word,
    sty013_officialese,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
)
from rules.proofs import found


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (sty020_wrong_phrase, "On his opinion, machines help."),
        (sty020_wrong_phrase, "By her opinion, machines help."),
        (sty020_wrong_phrase, "He promised asphalt, but sofar it is gravel."),
        (sty020_wrong_phrase, "The list of 18 followup tasks is long."),
        (sty020_wrong_phrase, "They went on a doortodoor survey."),
        (sty020_wrong_phrase, "One lesson a year is unuseful."),
        (sty020_wrong_phrase, "It was unpossible to come."),
        (sty018_real_word_confusion, "The ministries, from their side, have agreed to it."),
        (sty018_real_word_confusion, "From its side, the office agreed to it."),
        (sty018_real_word_confusion, "She is convicted that it works."),
        (sty018_real_word_confusion, "He is deeply convicted of the need for it."),
        (sty018_real_word_confusion, "They spoke of quality insurance and of costs."),
        (sty018_real_word_confusion, "Medical assurance is dear."),
        (sty018_real_word_confusion, "Both countries have adapted new codes of procedure."),
        (sty018_real_word_confusion, "The Parliament adapted the Criminal Code."),
        (sty018_real_word_confusion, "A retired judge of appeal from Osh, who lead the course, left."),
        (sty018_real_word_confusion, "It was Mr Ali who lead the course."),
        (sty018_real_word_confusion, "She remembered the meeting that earlier plans had failed."),
        (sty018_real_word_confusion, "A gaz chromatograph was delivered."),
        (spl001_unknown_word, "They were judged by a wire tap."),
        (spl001_unknown_word, "A pair of hand cuffs was found."),
        (sty013_officialese, "They implemented the connection of all posts."),
        (sty013_officialese, "It was paid with the aim of rendering assistance in order to help the man."),
    ],
)
def test_a_phrase_of_another_language_is_told_once(rule: ModuleType, copy: str) -> None:
    assert len(found(rule, copy)) == 1


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (sty020_wrong_phrase, "In his opinion, machines help; on his view of the matter they differ."),
        (sty018_real_word_confusion, "The shots came from their side of the river, and then from our side."),
        (sty018_real_word_confusion, "He was convicted that year, and she was convicted of theft."),
        (sty018_real_word_confusion, "A high quality insurance policy is dear, and life assurance too."),
        (sty018_real_word_confusion, "They have adapted laws to the new needs, and use adapted codes."),
        (
            sty018_real_word_confusion,
            "The judges who lead the course, and a doctor and a judge, who lead it.",
        ),
        (sty018_real_word_confusion, "He remembered the meeting that had been held in May."),
        (spl001_unknown_word, "A tap on the wire; the ware of the house is here."),
        (sty013_officialese, "The connection of all posts was the aim, with the aim of helping them."),
    ],
)
def test_what_looks_like_it_is_left_alone(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("The machine has been repaired 5 times, always by him.", ["5 times"]),
        ("He was arrested 3 times in May.", ["3 times"]),
        ("It is 5 times the price, 3 times larger, and it came 3 times.", []),
    ],
)
def test_what_happened_several_times_is_told_in_words(copy: str, wanted: list[str]) -> None:
    assert found(sty008_figure_for_word, copy) == wanted


def test_of_two_names_met_as_often_the_better_english_is_right() -> None:
    copy = (
        "It was opened by the State Service on Execution of Punishments. The State Service for the Execution of "
        "Punishments paid."
    )
    assert found(nam008_body_named_variously, copy) == ["State Service on Execution of Punishments"]
