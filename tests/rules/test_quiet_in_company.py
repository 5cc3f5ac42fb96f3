"""Words that look wrong alone, and are right by those beside them: no rule may speak, but of slips near them."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    sty008_figure_for_word,
    sty013_officialese,
    sty014_missing_article,
    sty016_unhyphenated_compound,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
    typ006_stray_space,
)
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "In spring, train journeys that end by the sea are a delight.",
        "They turned the idea into whole system solutions.",
        "The losing side had to pay attorney’s fees.",
        "The new hall has state of the art lighting.",
        "To most of us that tune is old hat, and nobody hums it.",
        "Attitude plays a part.",
        "The village said no to collection, and yes to a new tip.",
        "They cut the hedge in exercise of their rights under the lease.",
    ],
)
def test_nouns_that_need_no_article_there(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "It rains a good deal here – but plenty of us suffer gladly.",
        "It is often the chats that begin in a queue after a concert that are worth most.",
        "The reason records of so many people was lost is a mystery.",
        "A sense of belonging this old place gave him has never left.",
        "The reasons were the noise and dust involved in the digging.",
        "The path went by a barn and herd of cows by the gate.",
        "Among the walkers on the list, many work for the mill.",
        "Last week I read newspaper reports about a new ferry.",
        "The terrace enjoyed commanding views of the boats lining the quay.",
        "About half of these take medication.",
        "She agreed saying the road should stay shut.",
        "We walked through a soft snow.",
    ],
)
def test_words_that_go_with_others(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (sty020_wrong_phrase, "We took the best from all of those shows."),
        (sty020_wrong_phrase, "No plan can succeed on a foundation of guesses."),
        (sty020_wrong_phrase, "A lawyer took the case on free of charge."),
        (sty020_wrong_phrase, "They came by foot, by bus and by bike. It is tried out at national scale."),
        (
            sty013_officialese,
            "Safety should be first and foremost. It may come in the not-too-distant future.",
        ),
        (sty016_unhyphenated_compound, "The club has no time for pseudo data science."),
        (sty008_figure_for_word, "It strikes 1 in 8 women of the town."),
        (sty008_figure_for_word, "She climbed 18 hills (with 4 repeats) in May."),
        (typ006_stray_space, "It was a *new* new tune."),
        (
            typ006_stray_space,
            "While the small mouse Morales used was grey, the others in it were not. The prize of Morales is old.",
        ),
    ],
)
def test_other_rules_are_quiet_too(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "wrong"),
    [
        (sty014_missing_article, "The director opened exhibition in museum, and left.", "exhibition"),
        (sty016_unhyphenated_compound, "A pseudo science drew the crowd.", "pseudo science"),
        (sty018_real_word_confusion, "The records belonging this office were lost.", "belonging this"),
        (sty018_real_word_confusion, "The court herd about the fire.", "herd"),
        (
            sty018_real_word_confusion,
            "There is many work to do, and little time; many work is left.",
            "many work",
        ),
        (sty018_real_word_confusion, "It is a law that know no borders.", "a law that know"),
        (sty018_real_word_confusion, "So many people was there.", "many people was"),
        (sty018_real_word_confusion, "Last week the miners find a seam.", "find"),
        (sty018_real_word_confusion, "They agreed opening a school.", "agreed opening"),
        (sty020_wrong_phrase, "It is sold on free of charge terms.", "on free of charge"),
        (sty020_wrong_phrase, "It succeeded on helping farmers.", "succeeded on"),
        (sty020_wrong_phrase, "It was the best from all.", "best from all"),
        (sty013_officialese, "First and foremost, they need help.", "First and foremost"),
        (sty008_figure_for_word, "They saw 4 repeats in May.", "4 repeats"),
        (typ006_stray_space, "It was a new new tune.", "new new"),
        (
            typ006_stray_space,
            "They met the senior officials Participants asked for more time that day.",
            "Participants",
        ),
    ],
)
def test_the_slips_beside_them_are_told(rule: ModuleType, copy: str, wrong: str) -> None:
    assert any(wrong in one for one in found(rule, copy))
