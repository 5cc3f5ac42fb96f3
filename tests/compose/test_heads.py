"""Heads: roles, balance, hanging marks, and where they stand on the grid."""

from __future__ import annotations

import pytest

from bulletin_cli.model.copy import Strong
from bulletin_cli.model.publication import NOWHERE, PullQuote
from compose.shop import (
    article_of,
    composer_with,
    galley_of,
    issue_of,
    layout,
    para,
    publication_of,
    shared,
    text,
)

LONG = "The regional transport council agreed on Thursday to pay for a second crew and for a landing stage. "


def drawn(block) -> list[str]:
    return [line.text for line in block.lines]


def test_heads_wear_their_roles_at_the_width_of_all_columns():
    galley, _ = galley_of(para("Text."), kicker="Reform", standfirst="What it is.", byline="Bishkek office")
    assert [(block.role, block.tag, block.id) for block in galley.head] == [
        ("kicker", "P", "story.kicker"),
        ("headline", "H1", "story.headline"),
        ("standfirst", "P", "story.standfirst"),
        ("byline", "P", "story.byline"),
    ]
    assert {block.measure for block in galley.head} == {layout().text_width}
    assert galley.measure == pytest.approx(layout().measure())


def test_the_first_story_and_the_boxed_one_have_headlines_of_their_own():
    proof = shared().issue(issue_of(article_of("One."), article_of("Two.", slug="two")), publication_of())
    assert [story.head[0].role for story in proof.value.stories] == ["headline-lead", "headline"]
    boxed, _ = galley_of(para("Text."), boxed=True)
    assert boxed.head[0].role == "headline-box"
    assert boxed.head[0].measure == layout().text_width - 2 * layout().furniture.box_inset
    assert boxed.measure == layout().measure(2, width=boxed.head[0].measure)


def test_the_last_baseline_of_a_head_stands_on_the_grid():
    galley, _ = galley_of(
        para("Text."), headline="A joint project helps to reform the prison system of the country"
    )
    (head,) = galley.head
    last = head.baseline + (len(head.lines) - 1) * head.leading
    grid = layout().grid
    assert len(head.lines) == 2
    assert last == pytest.approx((head.height - 1) * grid.leading + grid.baseline)
    assert head.baseline > 0.7 * layout().role("headline").size


def test_headlines_are_balanced():
    galley, _ = galley_of(headline="A joint project helps to reform the prison system of the country")
    wide, narrow = sorted((line.width for line in galley.head[0].lines), reverse=True)
    assert narrow > 0.7 * wide


def test_heads_break_where_the_sense_pauses():
    galley, _ = galley_of(headline="A national prison strategy is read aloud, and everyone may answer")
    assert drawn(galley.head[0]) == [
        "A national prison strategy is read aloud,",
        "and everyone may answer",
    ]


def test_standfirsts_pull_quotes_and_questions_leave_no_word_alone():
    words = "A sample without a history is only a powder, and a powder proves nothing"
    asked = "Do laboratories in the region compare their own results with others?"
    galley, _ = galley_of(
        para(Strong((text(asked),), NOWHERE)),
        para(LONG),
        standfirst=" ".join([words] * 2),
        pull_quotes=(PullQuote(words, NOWHERE),),
    )
    blocks = [galley.head[1], galley.quotes[0].text, galley.body[0]]
    assert [block.role for block in blocks] == ["standfirst", "pull-quote", "question"]
    assert [len(block.lines) > 1 and block.lines[-1].words > 1 for block in blocks] == [True] * 3


def test_a_quotation_mark_hangs_before_the_letters_that_it_opens():
    galley, _ = galley_of(headline="“Show people the register”", standfirst="“Why?”")
    indents = [block.lines[0].indent for block in galley.head]
    sizes = [layout().role(block.role).size for block in galley.head]
    assert all(0.3 < -indent / size < 0.6 for indent, size in zip(indents, sizes, strict=True)), indents
    centred = composer_with(headline={"align": "centre"})
    galley, _ = galley_of(headline="“Show people the register”", composer=centred)
    line = galley.head[0].lines[0]
    assert line.indent == pytest.approx((layout().text_width - line.width) / 2)


def test_a_kicker_stands_close_over_its_headline():
    large = composer_with(headline={"size": 20.0, "leading": 24.0})
    for composer in (shared(), large):
        galley, _ = galley_of(kicker="Reform", headline="Prisons", composer=composer)
        kicker, headline = galley.head
        grid = layout().grid
        top = kicker.height * grid.leading + headline.baseline
        size = composer.layout.role("headline").size
        assert 0 < top - 0.75 * size - kicker.baseline < 0.8 * grid.leading
