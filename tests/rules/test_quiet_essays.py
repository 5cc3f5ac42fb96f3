"""Correct sentences of essays and magazines: no rule may speak, though it does beside them."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    ext001_line_end_hyphen,
    nam001_unexplained_abbreviation,
    nam002_idle_abbreviation,
    nam010_capitals_vary,
    spl001_unknown_word,
    sty006_relative_date,
    sty009_thousands_separator,
    sty014_missing_article,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
    typ006_stray_space,
)
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "Russia’s war in Ukraine and Western sanctions have put a strain on relations.",
        "The drought in Syria and bad harvests have driven people from the villages.",
        "The country’s No. 2 official runs its economy. He was the No. 3 officer in the district.",
        "They had no schooling at all. The result of this inequality is a social concern.",
        "We counted them all. The officer of the day was late.",
        "Who you are depends on the influences that have shaped you. Where it is matters to the lender.",
        "I thank Jasper Gaunt, An Jiang and Susan Matheson for it.",
        "He wrote of permanent moral oversight and correction. It calls for review and correction of it.",
        "The frameworks and historic context surveys involve the public. They read historic context statements.",
        "In the essay, *logos* signifies the rational stories that people tell.",
    ],
)
def test_good_grammar_is_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("All the officer were trained.", "the officer"),
        ("The law is prohibits the sale of alcohol.", "is prohibits"),
        ("They fight crime and correction in the region.", "correction"),
        ("The fight against correction is hard.", "correction"),
        ("An border post was opened.", "An border"),
        ("These law protect women.", "These law"),
    ],
)
def test_what_is_wrong_beside_them_is_told(copy: str, marked: str) -> None:
    assert found(sty018_real_word_confusion, copy) == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "Jordan was allowed to continue its historical role as custodian of the site.",
        "She acted in her capacity as guardian of the child, and he served as arbiter of taste.",
        "City after city has banned smoking. Village after village was burned.",
        "Proceeding with some elements without the others will not work.",
        "Canada underscores the importance of full implementation of the Agreement.",
        "They fear the lack of effective enforcement of the law and the prospect of early completion of it.",
        "Ashley spoke slowly, like she had trouble hearing. The team had difficulty meeting the deadline.",
        "The peninsula falls within range of the missiles and within reach of the town.",
        "The gap is due to differences in social background.",
        "Washington faced a moment of decision. It was an hour of crisis and a point of transition.",
    ],
)
def test_nouns_that_go_bare_are_quiet(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("Meeting with the minister was held in Osh.", "Meeting"),
        ("The deputies spoke on effective implementation of the law.", "on effective implementation"),
        ("It began as experiment in three schools.", "as experiment"),
    ],
)
def test_a_noun_that_wants_its_article_is_told(copy: str, marked: str) -> None:
    assert found(sty014_missing_article, copy) == [marked]


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (sty009_thousands_separator, "They commit to at least 1990 levels, and to about 1995 prices."),
        (sty006_relative_date, "It took place on a Saturday and ended with a review on Saturday evening."),
        (sty020_wrong_phrase, "Trade contributes in a fundamental way to growth and in many ways to peace."),
        (sty020_wrong_phrase, "Judith Barr provided some new references on the kraters."),
        (nam010_capitals_vary, "She will study Human, Social and Political Sciences, a degree."),
        (nam010_capitals_vary, "The data is used for city planning (see Urban Planning, below)."),
        (nam010_capitals_vary, "The site has an Entertainment Industry saved search on its page."),
        (typ006_stray_space, "“It went well,” Umerov said in an interview on “The Situation Room.” He left."),
        (spl001_unknown_word, "He caringly bookended it for the experiencers and perceivers."),
        (nam001_unexplained_abbreviation, "They left their SoHo loft for LoDo."),
        (nam002_idle_abbreviation, "It is the CIDOC Conceptual Reference Model, or CIDOC CRM, by all."),
        (nam002_idle_abbreviation, "The launch of *Len Lye: A Biography* (AUP) began the week."),
    ],
)
def test_what_magazines_print_is_quiet(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "marked"),
    [
        (sty009_thousands_separator, "They counted at least 1990 officers at the border.", "1990"),
        (sty020_wrong_phrase, "The ministry contributes in development of the region.", "contributes in"),
        (nam010_capitals_vary, "It was a Regional Conference opened by him.", "Regional Conference"),
    ],
)
def test_what_no_magazine_prints_is_told(rule: ModuleType, copy: str, marked: str) -> None:
    assert found(rule, copy) == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "The zig-zagging road, the chit-chat, a hodge-podge and hob-nobbing guests.",
        "Hand-made carpets, hand-written notes, a blood-stained shirt and an out-spoken critic.",
        "The hair-dressers and the peace-keepers met the book-keeper.",
    ],
)
def test_a_compound_that_is_written_with_a_hyphen_is_no_cut(copy: str) -> None:
    assert found(ext001_line_end_hyphen, copy) == []


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The govern-ment bought hand-made carpets.", ["govern-ment", "hand-made"]),
        ("They sat on a card-board box there-after.", ["card-board", "there-after"]),
    ],
)
def test_a_compound_beside_a_cut_is_cut_too(copy: str, marked: list[str]) -> None:
    assert found(ext001_line_end_hyphen, copy) == marked


def test_a_team_is_of_those_who_make_it_up() -> None:
    copy = (
        "A team of US, French and Chinese researchers found it. A team of Russian, Kazakh and Uzbek men came."
    )
    assert found(sty018_real_word_confusion, copy) == []
    assert found(sty018_real_word_confusion, "A team of Osh won the cup.") == ["of"]
