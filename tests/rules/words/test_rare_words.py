"""Words of large dictionaries that hide no slip."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import spl001_unknown_word
from bulletin_cli.rules.words.lists import mapped
from bulletin_cli.rules.words.rare_words import is_rare_word
from bulletin_cli.rules.words.spelling import english
from rules.proofs import found


def test_the_list_is_sorted_for_the_search_and_no_longer_than_it_need_be() -> None:
    text = mapped("english-rare.txt")[:].decode()
    words = text.split()
    assert words == sorted(set(words))
    assert text[0] == text[-1] == "\n"
    assert not [word for word in words if len(word) < 5 or english().knows(word)]
    assert all(map(is_rare_word, [*words[:3], *words[::500], *words[-3:]]))


@pytest.mark.parametrize("word", ["", "a", "zzzzz", "aaaaa", "thermit", "hermite", "termite", "theepoy"])
def test_other_words_are_not_in_it(word: str) -> None:
    assert not is_rare_word(word)


@pytest.mark.parametrize(
    "word",
    [
        "thermite",  # taken though “termite” is near
        "sepoys",
        "slurried",
        "vestiture",
        "overfit",
        "collaging",
        "curcumin",
        "thromboembolic",
        "episteme",
        "caringly",
        "experiencers",
        "bookended",
        "electroacoustic",
        "hoverflies",
        "mineworkers",
        "strimmed",
        "platformer",
        "actioned",
    ],
)
def test_rare_words_are_let_pass(word: str) -> None:
    assert found(spl001_unknown_word, f"They wrote of {word} again.") == []


@pytest.mark.parametrize(
    "word",
    [
        "survivers",
        "quizes",
        "stoped",
        "differencies",
        "threated",
        "catched",
        "restauration",
        "reginal",
        "seldomly",
        "inexistant",
        "taximetre",
    ],
)
def test_words_of_large_dictionaries_that_writers_make_by_mistake_are_told(word: str) -> None:
    assert found(spl001_unknown_word, f"They wrote of {word} again.") == [word]


def test_rare_words_are_not_offered_for_others() -> None:
    assert not any(map(is_rare_word, english().near("sepois")))
